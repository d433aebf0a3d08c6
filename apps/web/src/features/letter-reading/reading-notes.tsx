import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import type { LetterRead } from './reading.types';

/** What was not understood, with the line of the file where it stands. */
export function UnreadLines({ unread }: Pick<LetterRead, 'unread'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Section title={t('letterReading.unread')} aside={<span className="quiet">{unread.length}</span>}>
      {unread.length === 0 ? (
        <p className="quiet">{t('letterReading.noUnread')}</p>
      ) : (
        <ul className="reading-notes">
          {unread.map(({ field, line, text, zh, en }, index) => (
            <li key={index}>
              <b>{t('letterReading.line', { line: String(line) })}</b>{' '}
              {field !== undefined && <span>{t(`letterReading.field.${field}`)}</span>} {language === 'zh-CN' ? zh : en}{' '}
              {text !== '' && <q lang="zh-CN">{text}</q>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What the letter shows to be missing or contradictory, with the article behind it and what to do. */
export function FindingsRead({ findings }: Pick<LetterRead, 'findings'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const zhCn = language === 'zh-CN';
  return (
    <Section title={t('letterReading.findings')} aside={<span className="quiet">{findings.length}</span>}>
      {findings.length === 0 ? (
        <p className="quiet">{t('letterReading.noFindings')}</p>
      ) : (
        <ul className="reading-notes">
          {findings.map(({ zh, en, remedy, article }, index) => (
            <li key={index}>
              {zhCn ? zh : en} {article !== undefined && <span className="quiet">{article}</span>}
              <div className="quiet">{t('letterReading.remedy', { text: zhCn ? remedy.zh : remedy.en })}</div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
