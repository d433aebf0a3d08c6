import type { LetterCheck } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';

type Props = { readonly answer: LetterCheck; readonly asked: 'code' | 'sha256' };

const HASH = /^[0-9a-f]{64}$/;

/** In words first: the colour only repeats them. */
export function CheckResult({ answer, asked }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { letter } = answer;
  const byCode = asked === 'code';
  if (!letter)
    return (
      <section className="check-result unknown" role="status">
        <p>{t(byCode ? 'letter.check.unknownCode' : 'letter.check.unknownFile')}</p>
      </section>
    );
  const facts = [
    [t('letter.check.number'), letter.number],
    [t('letter.check.unit'), letter.unit],
    [t('letter.check.signedOn'), day(letter.signedOn)],
    [t('letter.check.code'), letter.code],
    [t('letter.check.standingLabel'), t(`letter.check.standing.${letter.standing}`)],
    ...letter.files.map(({ format, sha256 }) => [t(`letter.check.kept.${format}`), sha256] as const),
  ] as const;
  return (
    <section className={`check-result ${letter.standing === 'in-force' ? 'genuine' : 'superseded'}`} role="status">
      <p>{t(byCode ? 'letter.check.genuineCode' : 'letter.check.genuineFile')}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={HASH.test(value) ? 'check-hash' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
