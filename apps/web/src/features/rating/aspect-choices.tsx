import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '@banli/contracts';
import { useLanguage } from '../../lib/language.hook';

type Props = {
  readonly scale: CaseView['ratingScale'];
  readonly legend: string;
  readonly level: string | undefined;
  readonly missing: boolean;
  readonly onChoose: (level: string) => void;
};

/** One level of the scale, large and calm. */
export function LevelChoices({ scale, legend, level, missing, onChoose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const name = useId();
  return (
    <>
      <fieldset className="rating-choices">
        <legend>{legend}</legend>
        {scale.map((one) => (
          <label key={one.id} className={one.id === level ? 'chosen' : undefined}>
            <input
              type="radio"
              name={name}
              value={one.id}
              checked={one.id === level}
              aria-invalid={missing}
              onChange={() => onChoose(one.id)}
            />
            {say(one.name)}
          </label>
        ))}
      </fieldset>
      {missing && <p className="field-error">{t('shell.required')}</p>}
    </>
  );
}
