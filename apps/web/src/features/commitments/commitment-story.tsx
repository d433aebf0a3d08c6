import type { CommitmentView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { useLanguage } from '../../lib/language.hook';

type Props = { readonly commitment: CommitmentView };

/** What became of a promise: progress, changes with the old date beside the new, evidence, confirmation. */
export function CommitmentStory({ commitment }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { progress, evidence, fulfilledOn, confirmed } = commitment;
  return (
    <>
      <Changes commitment={commitment} />
      {progress.length > 0 && (
        <>
          <h2 className="part-heading">{t('pages.commitments.progress')}</h2>
          <ol className="progress-list">
            {progress.map(({ on, text, evidence: papers }, index) => (
              <li key={index}>
                <time dateTime={on}>{day(on)}</time>
                <LongText text={text} foldOver={200} />
                {papers !== undefined && (
                  <p className="quiet">{t('pages.commitments.papers', { papers: papers.join(t('shell.mark.and')) })}</p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <Tellings commitment={commitment} />
      {evidence !== undefined && (
        <>
          <h2 className="part-heading">{t('pages.commitments.evidence')}</h2>
          <LongText text={evidence} foldOver={300} />
        </>
      )}
      {fulfilledOn !== undefined && (
        <p className="quiet">{t('pages.commitments.fulfilledOn', { day: day(fulfilledOn) })}</p>
      )}
      {confirmed && (
        <p className="quiet">
          {t('pages.commitments.confirmedBy', {
            day: day(confirmed.on),
            unit: confirmed.by.unit.shortName,
            name: confirmed.by.name,
          })}
        </p>
      )}
    </>
  );
}

/** What the deputy was told in writing, and what they have still to be told of by the rules of the case. */
function Tellings({ commitment: { tellings, untold } }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  return (
    <>
      {untold.map((matter) => (
        <p key={matter} className="quiet">
          {t('packs.untold', { matter: t(`packs.telling.${matter}`) })}
        </p>
      ))}
      {tellings.length > 0 && (
        <>
          <h2 className="part-heading">{t('packs.tellings')}</h2>
          <ol className="progress-list">
            {tellings.map(({ on, matter, text, copies, paper }, index) => (
              <li key={index}>
                <time dateTime={on}>{day(on)}</time> {t(`packs.telling.${matter}`)}
                <LongText text={text} foldOver={200} />
                {(paper !== undefined || copies.length > 0) && (
                  <p className="quiet">
                    {[paper, ...copies.map(({ shortName }) => t('packs.copyTo', { unit: shortName }))]
                      .filter((part) => part !== undefined)
                      .join(t('shell.mark.and'))}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Changes({ commitment }: Props) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const { changes, carried, refusedChanges, rejections, dropped, extensions } = commitment;
  const sentences = [
    ...changes.map((one) => ({
      on: one.on,
      text:
        one.dueOn === one.formerDueOn
          ? t('pages.commitments.reworded', { former: one.formerItem, item: one.item, reason: one.reason })
          : t('pages.commitments.moved', {
              former: dueDay(one.formerDueOn),
              due: dueDay(one.dueOn),
              reason: one.reason,
            }),
    })),
    ...changes.flatMap(({ comment }) =>
      comment ? [{ on: comment.on, text: t('pages.commitments.commented', { text: comment.text }) }] : [],
    ),
    ...carried.map(({ on, toYear, term, explanation, by }) => ({
      on,
      text: t(term ? 'pages.commitments.carriedTerm' : 'pages.commitments.carried', {
        year: String(toYear),
        from: term?.from ?? '',
        to: term?.to ?? '',
        unit: by.unit.shortName,
        explanation,
      }),
    })),
    ...refusedChanges.map(({ on, reason }) => ({ on, text: t('pages.commitments.changeRefused', { reason }) })),
    ...rejections.map(({ on, by, reason }) => ({
      on,
      text: t('pages.commitments.rejected', { unit: by.unit.shortName, reason }),
    })),
    ...(dropped ? [{ on: dropped.on, text: t('pages.commitments.dropped', { reason: dropped.reason }) }] : []),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <>
      {extensions > 0 && <p className="quiet">{t('pages.commitments.extensions', { n: String(extensions) })}</p>}
      <RequestedChange commitment={commitment} />
      {sentences.length > 0 && (
        <ul className="progress-list">
          {sentences.map(({ on, text }, index) => (
            <li key={index}>
              <time dateTime={on}>{day(on)}</time>
              <LongText text={text} foldOver={200} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is asked for, beside what stands. */
export function RequestedChange({ commitment }: Props) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const { requested, dueOn, item } = commitment;
  if (!requested) return null;
  return (
    <div className="requested-change">
      <p className="quiet">{t('pages.commitments.requested', { day: day(requested.on), name: requested.by.name })}</p>
      {requested.dueOn !== undefined && (
        <p>{t('pages.commitments.fromTo', { former: dueDay(dueOn), next: dueDay(requested.dueOn) })}</p>
      )}
      {requested.item !== undefined && (
        <p lang="zh-CN">{t('pages.commitments.fromTo', { former: item, next: requested.item })}</p>
      )}
      <LongText text={requested.reason} foldOver={200} />
    </div>
  );
}
