import type { CaseView } from '@banli/contracts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** Few proposals are handled separately. */
const AnswerChoice = lazy(async () => ({ default: (await import('./answer-choice')).AnswerChoice }));

/** Whose answer the page shows, where units answer separately; one of these units learns only that there are others. */
export function AnswerSwitch({ view: { answers, branch } }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  if (answers.length === 0) return null;
  const open = answers.filter(({ phase }) => phase !== undefined);
  const named = answers.map(({ unit }) => unit.shortName).join(t('shell.mark.and'));
  return (
    <div className="answer-switch" role="group" aria-label={t('cases.answers.title')}>
      <p className="quiet">{t('cases.answers.separate', { units: named })}</p>
      {open.length > 1 && (
        <Suspense fallback={null}>
          <AnswerChoice
            value={branch?.id ?? ''}
            onChange={(answer) => setParams({ answer })}
            options={open.map(({ unit, phase }) => ({
              value: unit.id,
              label:
                phase === undefined
                  ? unit.shortName
                  : t('shell.mark.note', { text: unit.shortName, note: t(`words.phase.${phase}`) }),
            }))}
          />
        </Suspense>
      )}
    </div>
  );
}
