import type { RulebookView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { readDays } from './days-text';
import { RulesForm } from './rules-form';

const byName = (days: readonly { readonly on: string; readonly name: string }[]): string =>
  days.map(({ on, name }) => `${on} ${name}`).join('\n');

/** What is known of days off, the next year's notice, and days on which offices here are closed. */
export function CalendarSection({ view }: { readonly view: RulebookView }) {
  const { t } = useTranslation();
  const { calendar, permitted } = view;
  return (
    <Section id="calendar" title={t('rules.calendar.title')}>
      <dl className="rules-facts">
        <dt>{t('rules.calendar.version')}</dt>
        <dd>{calendar.version}</dd>
        <dt>{t('rules.calendar.published')}</dt>
        <dd>{t('rules.calendar.through', { year: String(calendar.publishedThrough) })}</dd>
        {calendar.years.map(({ year, notice, daysOff, makeUpDays }) => (
          <div key={year} className="rules-fact">
            <dt>{t('rules.calendar.year', { year: String(year) })}</dt>
            <dd>{t('rules.calendar.counts', { notice, off: String(daysOff), worked: String(makeUpDays) })}</dd>
          </div>
        ))}
        {calendar.closures.length > 0 && (
          <div className="rules-fact">
            <dt>{t('rules.closures.title')}</dt>
            <dd>{calendar.closures.map(({ on, name }) => `${on} ${name}`).join(t('rules.comma'))}</dd>
          </div>
        )}
      </dl>
      <p className="quiet">
        {t('rules.calendar.fixed', { year: String(calendar.nextYear) })}{' '}
        {calendar.fixedByLaw.map(({ on, name }) => `${on} ${name}`).join(t('rules.comma'))}
      </p>
      {permitted.includes('PublishYear') && (
        <>
          <h3>{t('rules.calendar.publish')}</h3>
          <RulesForm
            key={calendar.nextYear}
            view={view}
            act="PublishYear"
            initial={{ year: String(calendar.nextYear), notice: '', off: byName(calendar.fixedByLaw), worked: '' }}
            bodyOf={({ year, notice, off, worked }) => {
              const [daysOff, makeUpDays] = [readDays(off), readDays(worked)];
              if (!('days' in daysOff) || !('days' in makeUpDays) || notice.trim() === '' || !/^\d{4}$/.test(year))
                return undefined;
              return { year: Number(year), notice, daysOff: daysOff.days, makeUpDays: makeUpDays.days };
            }}
          >
            {({ year, notice, off, worked }, set, tried) => (
              <>
                <TextField
                  label={t('rules.calendar.field.year')}
                  value={year}
                  onChange={(next) => set({ year: next })}
                />
                <TextField
                  label={t('rules.calendar.field.notice')}
                  hint={t('rules.calendar.noticeHint')}
                  required={tried}
                  value={notice}
                  onChange={(next) => set({ notice: next })}
                />
                <DaysField label={t('rules.calendar.field.off')} value={off} onChange={(next) => set({ off: next })} />
                <DaysField
                  label={t('rules.calendar.field.worked')}
                  value={worked}
                  onChange={(next) => set({ worked: next })}
                />
              </>
            )}
          </RulesForm>
        </>
      )}
      {permitted.includes('AddClosure') && (
        <>
          <h3>{t('rules.closures.add')}</h3>
          <RulesForm
            view={view}
            act="AddClosure"
            initial={{ days: '', reason: '' }}
            bodyOf={({ days, reason }) => {
              const read = readDays(days);
              return 'days' in read && Object.keys(read.days).length > 0 && reason.trim() !== ''
                ? { days: read.days, reason }
                : undefined;
            }}
          >
            {({ days, reason }, set, tried) => (
              <>
                <DaysField label={t('rules.closures.days')} value={days} onChange={(next) => set({ days: next })} />
                <TextField
                  label={t('rules.closures.reason')}
                  required={tried}
                  value={reason}
                  onChange={(next) => set({ reason: next })}
                />
              </>
            )}
          </RulesForm>
        </>
      )}
    </Section>
  );
}

type DaysFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One day or run of days a line; a line that cannot be read is named. */
function DaysField({ label, value, onChange }: DaysFieldProps) {
  const { t } = useTranslation();
  const read = readDays(value);
  const hint = 'wrongLine' in read ? t('rules.daysWrong', { line: read.wrongLine }) : t('rules.daysHint');
  return <TextField label={label} hint={hint} rows={4} value={value} onChange={onChange} />;
}
