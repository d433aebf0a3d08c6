import type { CaseView } from '@banli/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Comparison } from '../../components/comparison';
import { FilterChoice } from '../../components/filter-fields';
import { contentOf, type DraftValues } from './draft-values';
import { textOfLetter } from './letter-text';

type Props = {
  readonly view: CaseView;
  readonly values: DraftValues;
  readonly nameOf: (id: string) => string;
};

/** The text under way against the version saved last, or against what was put aside. */
export function DraftComparison({ view, values, nameOf }: Props) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { draft } = view;
  const texts = [
    ...(draft ? [{ value: 'latest', label: t('writing.latest', { version: String(draft.version) }) }] : []),
    ...(values.aside ? [{ value: 'aside', label: t('writing.aside') }] : []),
  ];
  const with_ = texts.find(({ value }) => value === chosen)?.value ?? texts[0]?.value;
  const other = with_ === 'aside' && values.aside ? contentOf(values.aside) : draft?.content;
  if (!other) return <p className="quiet">{t('writing.nothing')}</p>;
  return (
    <>
      {texts.length > 1 && (
        <div className="list-filters">
          <FilterChoice
            label={t('writing.compareWith')}
            all={t('writing.choose')}
            choices={texts}
            value={with_}
            onChange={choose}
          />
        </div>
      )}
      <Comparison before={textOfLetter(other, nameOf)} after={textOfLetter(contentOf(values), nameOf)} />
    </>
  );
}
