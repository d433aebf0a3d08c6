import type { Task } from '@banli/contracts';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../components/directory.hook';
import { Refused } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';
import { bulkActs, bulkActsOf, casesOf, type BulkAct } from './bulk';
import { useBulkRun, type Failure } from './bulk-run.hook';

type Props = {
  readonly ticked: readonly Task[];
  readonly onTicked: (ids: ReadonlySet<string>) => void;
};

/** What can be done to all that is ticked; while it is done, how far it is, and a way to stop it. */
export function BulkBar({ ticked, onTicked }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { progress, run, stop, forget } = useBulkRun();
  const possible = bulkActs
    .map((act) => ({ act, tasks: casesOf(ticked.filter((task) => bulkActsOf(task, me.roles, me.id).includes(act))) }))
    .filter(({ tasks }) => tasks.length > 0);
  const begin = async (act: BulkAct, body: object = {}) => {
    const tasks = possible.find((one) => one.act === act)?.tasks ?? [];
    const failures = await run(act, tasks, body);
    // what failed stays ticked, to be looked at
    onTicked(new Set(failures.map(({ task }) => task.id)));
  };
  if (ticked.length === 0 && !progress) return null;
  return (
    <div className="bulk-bar" role="region" aria-label={t('bulk.title')}>
      {progress ? (
        <>
          <p role="status">
            {t(progress.running ? 'bulk.running' : 'bulk.finished', {
              act: t(`acts.title.${progress.act}`),
              done: String(progress.done),
              all: String(progress.all),
            })}
          </p>
          <progress
            aria-label={t('bulk.progress')}
            max={Math.max(1, progress.all)}
            value={progress.done + progress.failures.length}
          />
          <Failures failures={progress.failures} />
          {progress.running ? (
            <Button onClick={stop}>{t('bulk.stop')}</Button>
          ) : (
            <Button onClick={forget}>{t('shell.close')}</Button>
          )}
        </>
      ) : (
        <>
          <p role="status">{t('bulk.ticked', { n: String(ticked.length) })}</p>
          <div className="bulk-acts">
            {possible.map(({ act, tasks }) =>
              act === 'ReassignWork' ? (
                <GiveTo key={act} n={tasks.length} onGive={(to) => void begin(act, { to })} />
              ) : (
                <Button key={act} onClick={() => void begin(act)}>
                  {t('bulk.act', { act: t(`acts.title.${act}`), n: String(tasks.length) })}
                </Button>
              ),
            )}
            {possible.length === 0 && <span className="quiet">{t('bulk.nothing')}</span>}
            <Button type="text" onClick={() => onTicked(new Set())}>
              {t('bulk.untick')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function GiveTo({ n, onGive }: { readonly n: number; readonly onGive: (to: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { colleagues } = useDirectory();
  const [to, setTo] = useState('');
  return (
    <span className="bulk-give">
      <label htmlFor={id}>{t('acts.field.handler')}</label>
      <select id={id} className="filter-choice" value={to} onChange={({ target }) => setTo(target.value)}>
        <option value="">{t('writing.choose')}</option>
        {colleagues
          .filter(({ roles }) => roles.includes('handler'))
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
      <Button disabled={to === ''} onClick={() => onGive(to)}>
        {t('bulk.act', { act: t('acts.title.ReassignWork'), n: String(n) })}
      </Button>
    </span>
  );
}

function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  return (
    <ul className="plain-list">
      {failures.map(({ task, fault }) => (
        <li key={task.id} className="field-error">
          {t('cases.number', { number: task.proposal.number })}{' '}
          {fault instanceof Refused ? say(fault.problem.text) : t('shell.problem.offline')}
        </li>
      ))}
    </ul>
  );
}
