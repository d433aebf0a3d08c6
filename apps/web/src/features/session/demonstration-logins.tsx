import type { Demonstration } from '@banli/contracts';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly logins: Demonstration['logins'];
  readonly chosen: string;
  readonly onChoose: (login: string) => void;
};

export function DemonstrationLogins({ logins, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className="sign-in-demonstration" aria-labelledby="demonstration-logins">
      <h2 id="demonstration-logins">{t('shell.signIn.logins')}</h2>
      <p className="quiet">{t('shell.signIn.loginsHint')}</p>
      <ul>
        {logins.map(({ login, name, roles }) => (
          <li key={login}>
            <button type="button" aria-pressed={login === chosen} onClick={() => onChoose(login)}>
              <strong>{name}</strong>
              <span>{roles.map((role) => t(`words.role.${role}`)).join(' · ')}</span>
              <code>{login}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
