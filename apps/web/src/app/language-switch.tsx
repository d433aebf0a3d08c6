import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../lib/i18n';
import { useLanguage } from '../lib/language.hook';

const names = { 'zh-CN': '中文', en: 'English' } as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div className="language-switch" role="group" aria-label={t('shell.language')}>
      {(['zh-CN', 'en'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => void chooseLanguage(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}
