import type { CaseView, OpinionView } from '@banli/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { TierChip } from '../../components/tier-chip';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';
import { OpinionPapers } from './opinion-papers';
import { OpinionUse } from './opinion-use';
import { useOpenAct } from './open-act.hook';

/** Every co-handler with what it owes; missing opinions are what holds a reply up most often. */
export function OpinionBoard({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const done = view.opinions.filter(({ status }) => status !== 'requested' && status !== 'bounced').length;
  return (
    <Section
      id="case-opinions"
      title={t('cases.opinions.title')}
      aside={
        <span className="quiet">
          {t('cases.opinions.progress', { done: String(done), all: String(view.opinions.length) })}
        </span>
      }
    >
      <ul className="opinion-board">
        {view.opinions.map((opinion) => (
          <Opinion key={opinion.unit.id} opinion={opinion} view={view} />
        ))}
      </ul>
    </Section>
  );
}

function Opinion({ opinion, view }: { readonly opinion: OpinionView; readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day, instant } = useLanguage();
  const { open } = useOpenAct();
  const me = useMe();
  const { unit, status, openedAt, acknowledgedOn, submittedOn, late, text } = opinion;
  const clock = view.clocks.findLast(
    ({ kind, owedBy }) => (kind === 'opinion' || kind === 'opinion-redo') && owedBy.id === unit.id,
  );
  const mine = unit.id === me.unit.id && view.permitted.includes('SubmitOpinion');
  return (
    <li className={`opinion opinion-${status}`}>
      <div className="opinion-line">
        <strong>{unit.shortName}</strong>
        <span className={`status status-${status}`}>{t(`words.opinion.${status}`)}</span>
        {(status === 'requested' || status === 'bounced') && clock && <TierChip tier={clock.tier} />}
        {late === true && <span className="tier tier-overdue">{t('cases.opinions.late')}</span>}
      </div>
      <div className="quiet">
        {openedAt === undefined ? t('signing.notOpened') : t('signing.opened', { at: instant(openedAt) })}
        {' · '}
        {acknowledgedOn === undefined
          ? t('cases.opinions.notAcknowledged')
          : t('cases.opinions.acknowledged', { day: day(acknowledgedOn) })}
        {' · '}
        {submittedOn !== undefined && t('cases.opinions.submitted', { day: day(submittedOn) })}
        {submittedOn === undefined &&
          status !== 'waived' &&
          clock &&
          t('cases.opinions.due', { day: day(clock.dueOn) })}
      </div>
      {text !== undefined && (
        <details>
          <summary>{t('cases.opinions.read')}</summary>
          <LongText text={text} foldOver={1_200} />
        </details>
      )}
      <OpinionPapers proposal={view.proposal} opinion={opinion} />
      {unit.id === me.unit.id && text !== undefined && view.draft && view.dispatches.length > 0 && (
        <OpinionUse unit={unit.id} text={text} letter={view.draft.content} />
      )}
      {status === 'submitted' && view.permitted.includes('AcceptOpinion') && (
        <Button
          onClick={() => open('AcceptOpinion', unit.id)}
          aria-label={`${t('cases.opinions.accept')} ${unit.shortName}`}
        >
          {t('cases.opinions.accept')}
        </Button>
      )}
      {mine && <Link to={`${casePath(view.proposal)}/opinion`}>{t('cases.opinions.write')}</Link>}
    </li>
  );
}
