import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { appearance, chooseAppearance, nextAppearance, onAppearance } from '../lib/appearance';

const signs = { system: '◐', light: '☀', dark: '☾' } as const;

/** Light, dark, or as the machine has it: the button says which, and goes on to the next. */
export function AppearanceSwitch() {
  const { t } = useTranslation();
  const now = useSyncExternalStore(onAppearance, appearance);
  const name = t('shell.appearance.is', { which: t(`shell.appearance.${now}`) });
  return (
    <button
      type="button"
      className="icon-button"
      title={name}
      aria-label={name}
      onClick={() => chooseAppearance(nextAppearance(now))}
    >
      <span aria-hidden="true">{signs[now]}</span>
    </button>
  );
}
