import type { Me } from '@banli/contracts';
import { useTranslation } from 'react-i18next';

export type Health = {
  readonly demonstration: boolean;
  readonly logins?: readonly { readonly login: string; readonly name: string; readonly roles: Me['roles'] }[];
};

type Props = {
  readonly logins: NonNullable<Health['logins']>;
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
