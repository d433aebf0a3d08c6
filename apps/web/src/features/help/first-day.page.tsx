import type { Me } from '@banli/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../components/page-heading';
import { useMe } from '../session/session.hook';
import { firstDay } from './first-day';
import './help.css';

type Role = Me['roles'][number];

const KEPT = 'banli.first-day';

function ticked(): readonly string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
}

/** What somebody in each of the person's roles does most, one step after the other. */
export function FirstDayPage() {
  const { t } = useTranslation();
  const { roles } = useMe();
  const [done, setDone] = useState(ticked);
  const tick = (step: string, isDone: boolean) => {
    const next = isDone ? [...done, step] : done.filter((one) => one !== step);
    localStorage.setItem(KEPT, JSON.stringify(next));
    setDone(next);
  };
  return (
    <div className="page">
      <PageHeading title={t('help.guide.title')} lead={t('help.guide.lead')} />
      {roles.map((role) => (
        <Steps key={role} role={role} done={done} onTick={tick} />
      ))}
    </div>
  );
}

type StepsProps = {
  readonly role: Role;
  readonly done: readonly string[];
  readonly onTick: (step: string, isDone: boolean) => void;
};

function Steps({ role, done, onTick }: StepsProps) {
  const { t } = useTranslation();
  const steps = firstDay[role];
  return (
    <>
      <h2>{t('help.guide.role', { role: t(`words.role.${role}`) })}</h2>
      <ol className="first-day">
        {steps.map(({ step, to }) => (
          <li key={step}>
            <label>
              <input
                type="checkbox"
                checked={done.includes(step)}
                onChange={({ target }) => onTick(step, target.checked)}
              />
              <span className={done.includes(step) ? 'done' : undefined}>{t(`help.step.${step}`)}</span>
            </label>
            <Link
              to={to}
              aria-label={t('shell.mark.about', { title: t('help.guide.open'), about: t(`help.step.${step}`) })}
            >
              {t('help.guide.open')}
            </Link>
          </li>
        ))}
      </ol>
      {steps.every(({ step }) => done.includes(step)) && <p role="status">{t('help.guide.all')}</p>}
    </>
  );
}
