import { useTranslation } from 'react-i18next';
import { zh } from '../../lib/i18n/zh';

type Values = typeof zh.annual.value;
type Divisions = typeof zh.annual.division;

/** The word of a part of a figure; a class or a level of a pack that has none here is shown by its id. */
export function useFigureWords() {
  const { t } = useTranslation();
  return {
    division: (name: string): string =>
      name in zh.annual.division ? t(`annual.division.${name as keyof Divisions}`) : name,
    value: (name: string): string => (name in zh.annual.value ? t(`annual.value.${name as keyof Values}`) : name),
  };
}
