import { useTranslation } from 'react-i18next';
import { keysUnder } from '../../lib/i18n/loaded';

/** The word of a part of a figure; a class or a level of a pack that has none here is shown by its id. */
export function useFigureWords() {
  const { t } = useTranslation();
  return {
    division: (name: string): string => {
      const known = keysUnder((words) => words.annual.division).find((one) => one === name);
      return known === undefined ? name : t(`annual.division.${known}`);
    },
    value: (name: string): string => {
      const known = keysUnder((words) => words.annual.value).find((one) => one === name);
      return known === undefined ? name : t(`annual.value.${known}`);
    },
  };
}
