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
function LevelChoices({ scale, legend, level, missing, onChoose }: Props) {
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

type AspectProps = {
  readonly scale: CaseView['ratingScale'];
  readonly aspects: CaseView['pack']['ratingAspects'];
  readonly level: string | undefined;
  readonly apart: Readonly<Record<string, string>>;
  /** Whether somebody has tried to send it: what is missing is marked from then on. */
  readonly tried: boolean;
  readonly onChoose: (chosen: { level?: string; apart?: Readonly<Record<string, string>> }) => void;
};

type PartsProps = Pick<AspectProps, 'scale' | 'tried'> & {
  readonly units: CaseView['coHandlersToRate'];
  readonly given: Readonly<Record<string, string>>;
  readonly onChoose: (given: Readonly<Record<string, string>>) => void;
};

/** One choice for the part of each co-handler, where the pack has them rated. */
export function PartChoices({ scale, units, given, tried, onChoose }: PartsProps) {
  const { t } = useTranslation();
  return units.map(({ id, name }) => (
    <LevelChoices
      key={id}
      scale={scale}
      legend={t('packs.partOfCoHandler', { unit: name })}
      level={given[id]}
      missing={tried && given[id] === undefined}
      onChoose={(level) => onChoose({ ...given, [id]: level })}
    />
  ));
}

/** One choice for the whole, or one for each aspect that the pack has rated by itself. */
export function AspectChoices({ scale, aspects, level, apart, tried, onChoose }: AspectProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (aspects.length === 0)
    return (
      <LevelChoices
        scale={scale}
        legend={t('pages.rating.title')}
        level={level}
        missing={tried && level === undefined}
        onChoose={(next) => onChoose({ level: next })}
      />
    );
  return aspects.map((aspect) => (
    <LevelChoices
      key={aspect.id}
      scale={scale}
      legend={say(aspect.name)}
      level={apart[aspect.id]}
      missing={tried && apart[aspect.id] === undefined}
      onChoose={(next) => onChoose({ apart: { ...apart, [aspect.id]: next } })}
    />
  ));
}
