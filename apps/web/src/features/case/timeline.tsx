import type { CaseView, TimelineEntry } from '@banli/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { ShowMore } from '../../components/show-more';
import { useLanguage } from '../../lib/language.hook';
import { namesOf } from '../../lib/names';
import { bodyOf, eventSentence } from './event-sentence';

/** What a clock did, also where a person's act set it going. */
const isOfClock = (type: string): boolean => type.startsWith('Clock');

/** Every event of the case: the day it happened, who did it, and when it was recorded. */
export function Timeline({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const [peopleOnly, setPeopleOnly] = useState(false);
  const [newestFirst, setNewestFirst] = useState(true);
  const shown = view.timeline.filter(({ type }) => !peopleOnly || !isOfClock(type));
  const ordered = shown.toSorted((a, b) => (newestFirst ? b.seq - a.seq : a.seq - b.seq));
  return (
    <Section
      id="case-timeline"
      title={t('cases.timeline.title')}
      aside={<span className="quiet">{t('cases.timeline.entries', { n: String(ordered.length) })}</span>}
    >
      <div className="timeline-switches">
        <label>
          <input type="checkbox" checked={peopleOnly} onChange={({ target }) => setPeopleOnly(target.checked)} />
          {t('cases.timeline.peopleOnly')}
        </label>
        <label>
          <input type="checkbox" checked={newestFirst} onChange={({ target }) => setNewestFirst(target.checked)} />
          {t('cases.timeline.newestFirst')}
        </label>
      </div>
      <ShowMore items={ordered} step={40}>
        {(entries) => (
          <ol className="timeline">
            {entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} view={view} />
            ))}
          </ol>
        )}
      </ShowMore>
    </Section>
  );
}

function Entry({ entry, view }: { readonly entry: TimelineEntry; readonly view: CaseView }) {
  const { t } = useTranslation();
  const { language, day, instant } = useLanguage();
  const { actor, onBehalfOf, late, deliveredTo } = entry;
  const body = bodyOf(entry);
  return (
    <li className={isOfClock(entry.type) ? 'by-clock' : 'by-person'}>
      <time dateTime={entry.occurredOn} className="timeline-day">
        {day(entry.occurredOn)}
      </time>
      <div className="timeline-body">
        <p>
          {eventSentence(entry, { t, language, nameOf: namesOf(view), view })}
          {late !== undefined && <span className="late-mark">{t('cases.timeline.late')}</span>}
        </p>
        <p className="quiet">
          {actor === undefined
            ? t('cases.timeline.clock')
            : `${onBehalfOf === undefined ? actor.name : t('cases.timeline.onBehalf', { actor: actor.name, name: onBehalfOf.name })} · ${actor.unit.shortName}`}
          {' · '}
          <time dateTime={entry.at}>{t('cases.timeline.recorded', { instant: instant(entry.at) })}</time>
        </p>
        {deliveredTo !== undefined && (
          <p className="quiet">
            {t('watching.delivered', {
              names: deliveredTo.map(({ shortName }) => shortName).join(t('shell.mark.and')),
            })}
          </p>
        )}
        {late !== undefined && <p className="quiet">{t('cases.timeline.lateWhy', late)}</p>}
        {body !== undefined && <LongText text={body} foldOver={160} />}
      </div>
    </li>
  );
}
