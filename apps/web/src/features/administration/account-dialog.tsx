import type { Account, OneTimePassword, WorkLeft } from '@banli/contracts';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, ChoicesField } from '../../components/choice-field';
import { CivilDateField } from '../../components/civil-date-field';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import { AdministrationDialog } from './administration-dialog';
import { useAdministrationAct, useUnits } from './administration.hook';
import { everyRole } from './every-role';

export type AccountAct = 'create' | 'change' | 'disable' | 'leave' | 'enable' | 'roles' | 'password' | 'unlock';

type Props = { readonly act: AccountAct; readonly account?: Account | undefined; readonly onClose: () => void };

type Values = {
  readonly login: string;
  readonly name: string;
  readonly unit: string | undefined;
  readonly post: string;
  readonly reason: string;
  readonly leftOn: string | undefined;
  readonly roles: readonly string[];
};

/** One act on one account. A one-time password, and work that is left behind, are shown before it closes. */
export function AccountDialog({ act, account, onClose }: Props) {
  const { t } = useTranslation();
  const [values, setValues] = useState<Values>({
    login: '',
    name: account?.name ?? '',
    unit: account?.unit.id,
    post: account?.post ?? '',
    reason: '',
    leftOn: undefined,
    roles: account?.roles ?? [],
  });
  const [tried, setTried] = useState(false);
  const done = useAdministrationAct<Partial<OneTimePassword & WorkLeft> | undefined>((answer) => {
    if (answer?.password === undefined && (answer?.cases ?? []).length === 0) onClose();
  });
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const { password, cases } = done.answer ?? {};
  if (password !== undefined || (cases !== undefined && cases.length > 0))
    return <Outcome account={account} password={password} cases={cases ?? []} onClose={onClose} />;
  const send = () => {
    setTried(true);
    if (isComplete(act, values)) done.run(requestOf(act, account?.id ?? '', values));
  };
  const title = t(`administration.accounts.act.${act}`);
  return (
    <AdministrationDialog
      title={account ? t('shell.mark.about', { title, about: account.name }) : title}
      hint={t(`administration.accounts.hint.${act}`)}
      submitLabel={title}
      onSubmit={send}
      onClose={onClose}
      sending={done.sending}
      error={done.error}
    >
      <Fields act={act} values={values} set={set} tried={tried} />
    </AdministrationDialog>
  );
}

type FieldsProps = {
  readonly act: AccountAct;
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly tried: boolean;
};

function Fields({ act, values, set, tried }: FieldsProps) {
  const { t } = useTranslation();
  const units = useUnits();
  const text = (name: 'login' | 'name' | 'post', optional = false) => (
    <TextField
      label={t(`administration.accounts.field.${name}`)}
      hint={name === 'login' ? t('administration.accounts.loginHint') : undefined}
      value={values[name]}
      onChange={(value) => set({ [name]: value })}
      required={tried && !optional}
      optional={optional}
    />
  );
  if (act === 'create' || act === 'change')
    return (
      <>
        {act === 'create' && text('login')}
        {text('name')}
        <ChoiceField
          label={t('administration.accounts.unit')}
          choices={units.choices}
          loading={units.isPending}
          required={tried}
          value={values.unit}
          onChange={(unit) => set({ unit })}
        />
        {text('post', true)}
      </>
    );
  if (act === 'roles')
    return (
      <ChoicesField
        label={t('administration.accounts.role')}
        hint={t('administration.accounts.rolesHint')}
        choices={everyRole.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
        value={values.roles}
        onChange={(roles) => set({ roles })}
      />
    );
  if (act === 'password' || act === 'unlock') return null;
  return (
    <>
      {act === 'leave' && (
        <Field
          label={t('administration.accounts.field.leftOn')}
          error={tried && values.leftOn === undefined ? t('shell.required') : undefined}
        >
          {(id, describedBy) => (
            <CivilDateField
              id={id}
              describedBy={describedBy}
              value={values.leftOn}
              onChange={(leftOn) => set({ leftOn })}
            />
          )}
        </Field>
      )}
      <TextField
        label={t('administration.accounts.field.reason')}
        value={values.reason}
        onChange={(reason) => set({ reason })}
        required={tried}
        rows={2}
      />
    </>
  );
}

function isComplete(act: AccountAct, { login, name, unit, reason, leftOn }: Values): boolean {
  const filled = (text: string): boolean => text.trim() !== '';
  switch (act) {
    case 'create':
      return filled(login) && filled(name) && unit !== undefined;
    case 'change':
      return filled(name) && unit !== undefined;
    case 'leave':
      return filled(reason) && leftOn !== undefined;
    case 'disable':
    case 'enable':
      return filled(reason);
    case 'roles':
    case 'password':
    case 'unlock':
      return true;
  }
}

function requestOf(act: AccountAct, person: string, values: Values): { readonly path: string; readonly body?: object } {
  const post = values.post.trim();
  const personal = { name: values.name.trim(), unit: values.unit, ...(post === '' ? {} : { post }) };
  const reason = values.reason.trim();
  const at = (name: string) => `/accounts/${person}/${name}`;
  switch (act) {
    case 'create':
      return { path: '/accounts', body: { login: values.login.trim(), ...personal } };
    case 'change':
      return { path: at('change'), body: personal };
    case 'disable':
      return { path: at('disable'), body: { reason } };
    case 'leave':
      return { path: at('disable'), body: { reason, leftOn: values.leftOn } };
    case 'enable':
      return { path: at('enable'), body: { reason } };
    case 'roles':
      return { path: at('roles'), body: { roles: values.roles } };
    case 'password':
    case 'unlock':
      return { path: at(act) };
  }
}

type OutcomeProps = {
  readonly account: Account | undefined;
  readonly password: string | undefined;
  readonly cases: readonly string[];
  readonly onClose: () => void;
};

/** Shown once: nobody can read the password again. */
function Outcome({ account, password, cases, onClose }: OutcomeProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={account?.name}
      onCancel={onClose}
      onOk={onClose}
      cancelButtonProps={{ hidden: true }}
      okText={t('shell.close')}
      closable={{ 'aria-label': t('shell.close') }}
    >
      {password !== undefined && (
        <>
          <p>{t('administration.accounts.oneTime')}</p>
          <p className="one-time-password">
            <code>{password}</code>
          </p>
        </>
      )}
      {cases.length > 0 && (
        <>
          <p>{t('administration.accounts.workLeft', { n: String(cases.length) })}</p>
          <ul className="plain-list">
            {cases.map((stream) => (
              <li key={stream}>
                <code>{stream}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
