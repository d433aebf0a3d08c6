import type { OversightActName, OversightDutyView, OversightView } from '@banli/contracts';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loading } from '../../components/loading';
import { LongText } from '../../components/long-text';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { Section } from '../../components/section';
import { WhyDate } from '../../components/why-date';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import '../commitments/commitments.css';
import { useMatter } from './oversight.hook';
import { Printed, ReportOfDuty } from './report-of-duty';
import './oversight.css';

type Open = { readonly act: OversightActName; readonly unit?: string };

/** One matter of oversight: what was decided, what each unit owes and reported, and what can be done now. */
export function MatterPage() {
  const { jurisdiction = '', year = '', matter = '', item = '' } = useParams();
  const found = useMatter(`oversight/${jurisdiction}/${year}/${matter}/${item}`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  return <Matter view={found.data} />;
}

/** The forms come with the first act that is opened. */
const InspectionForm = lazy(async () => ({ default: (await import('./inspection-form')).InspectionForm }));
const MatterActForm = lazy(async () => ({ default: (await import('./matter-act-form')).MatterActForm }));

function Matter({ view }: { readonly view: OversightView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const close = () => setOpen(undefined);
  // another form may have been opened while the act was under way
  const closeOf = (done: Open) => setOpen((shown) => (shown === done ? undefined : shown));
  return (
    <div className="page">
      <PageHeading
        title={view.title}
        lead={`${t(`oversight.matter.${view.matter}`)} · ${t(`oversight.status.${view.status}`)}`}
      />
      <Section title={t(`oversight.matter.${view.matter}`)}>
        <Facts view={view} />
        <ActButtons acts={view.permitted} onOpen={(act) => setOpen({ act })} />
      </Section>
      <Section title={t('oversight.duties')}>
        <ul className="commitment-cards">
          {view.duties.map((duty) => (
            <li key={duty.unit.id}>
              <DutyCard view={view} duty={duty} onOpen={(act) => setOpen({ act, unit: duty.unit.id })} />
            </li>
          ))}
        </ul>
      </Section>
      {view.yearly.length > 0 && (
        <Section title={t('oversight.yearly')}>
          {view.yearly.map(({ year, on, standing, account }) => (
            <div key={year}>
              <p>
                {t('oversight.yearlyRow', {
                  year: String(year),
                  standing: t(`oversight.standing.${standing}`),
                  day: day(on),
                })}
              </p>
              <LongText text={account} foldOver={300} />
            </div>
          ))}
        </Section>
      )}
      {view.chases.length > 0 && (
        <Section title={t('oversight.chases')}>
          {view.chases.map(({ on, owedBy, text }, index) => (
            <p key={index} className="quiet">
              {t('oversight.chased', { day: day(on), unit: owedBy.shortName, text })}
            </p>
          ))}
        </Section>
      )}
      <Drawer
        open={open !== undefined}
        onClose={close}
        size={560}
        title={open && t(`acts.title.${open.act}`)}
        closable={{ 'aria-label': t('shell.close') }}
        rootClassName="act-drawer"
        destroyOnHidden
      >
        <Suspense fallback={<Loading part />}>
          {open &&
            (open.act === 'RecordInspection' ? (
              <InspectionForm view={view} onDone={() => closeOf(open)} />
            ) : (
              <MatterActForm key={open.act} act={open.act} unit={open.unit} view={view} onDone={() => closeOf(open)} />
            ))}
        </Suspense>
      </Drawer>
    </div>
  );
}

function Facts({ view }: { readonly view: OversightView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { decision, openedOn, reason, body, leader, deputies, requirements, inspection, subjects, closed } = view;
  const { printed, matter, jurisdiction, year } = view;
  const isReport = matter === 'november-report' || matter === 'progress-report';
  const fact = (name: Parameters<typeof factKey>[0], content: ReactNode) => (
    <div>
      <dt>{t(factKey(name))}</dt>
      <dd>{content}</dd>
    </div>
  );
  return (
    <dl className="facts">
      {fact('decision', t('shell.mark.note', { text: decision, note: day(openedOn) }))}
      {fact('body', body.name)}
      {leader && fact('leader', leader.name)}
      {fact('reason', <LongText text={reason} foldOver={400} />)}
      {requirements !== undefined && fact('requirements', <LongText text={requirements} foldOver={400} />)}
      {inspection && fact('days', t('oversight.days', { from: day(inspection.from), to: day(inspection.to) }))}
      {inspection?.held && fact('summary', <LongText text={inspection.held.summary} foldOver={400} />)}
      {deputies.length > 0 && fact('deputies', deputies.map(({ name }) => name).join(t('shell.mark.and')))}
      {subjects.length > 0 &&
        fact(
          'subjects',
          subjects.map((subject) => (
            <div key={`${subject.stream}#${subject.commitment ?? ''}`}>
              <Link to={casePath(subject)}>
                <ProposalTitle proposal={subject} />
              </Link>
              {subject.commitment !== undefined && (
                <span className="quiet"> {t('oversight.commitment', { item: subject.commitment })}</span>
              )}
            </div>
          )),
        )}
      {printed.length > 0 && fact('printed', <Printed printed={printed} />)}
      {isReport && (
        <div>
          <dt>{t('oversight.liveFigures')}</dt>
          <dd>
            <Link to={`/annual/${jurisdiction}/${String(year)}`}>{t('annual.title', { year: String(year) })}</Link>
          </dd>
        </div>
      )}
      {closed && fact('outcome', t('shell.mark.note', { text: closed.outcome, note: day(closed.on) }))}
    </dl>
  );
}

const factKey = (
  name:
    | 'decision'
    | 'body'
    | 'leader'
    | 'reason'
    | 'requirements'
    | 'days'
    | 'summary'
    | 'deputies'
    | 'subjects'
    | 'printed'
    | 'outcome',
) => `oversight.facts.${name}` as const;

type ButtonsProps = {
  readonly acts: readonly OversightActName[];
  readonly onOpen: (act: OversightActName) => void;
};

function ActButtons({ acts, onOpen }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="commitment-acts">
      {acts.map((act, index) => (
        <Button key={act} type={index === 0 ? 'primary' : 'default'} onClick={() => onOpen(act)}>
          {t(`acts.title.${act}`)}
        </Button>
      ))}
    </div>
  );
}

type CardProps = {
  readonly view: OversightView;
  readonly duty: OversightDutyView;
  readonly onOpen: (act: OversightActName) => void;
};

function DutyCard({ view, duty, onOpen }: CardProps) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { unit, reporter, finding, settledOn, reports, permitted } = duty;
  const clock = view.clocks.find(({ owedBy, stopped }) => owedBy.id === unit.id && stopped === undefined);
  return (
    <article className="commitment">
      <h3>
        {reporter !== undefined && `${t(`oversight.reporter.${reporter}`)} · `}
        {unit.name}
      </h3>
      {finding !== undefined && <LongText text={t('oversight.finding', { text: finding })} foldOver={300} />}
      {clock ? (
        <WhyDate clock={clock} />
      ) : (
        duty.dueOn !== undefined && <p className="quiet">{t('oversight.dueOn', { day: day(duty.dueOn) })}</p>
      )}
      {reports.map(({ on, text, late, decided, vote, ...report }, index) => (
        <div key={index}>
          <p className="quiet">{t(late ? 'oversight.reportedLate' : 'oversight.reportedOn', { day: day(on) })}</p>
          <LongText text={text} foldOver={400} />
          <ReportOfDuty report={{ on, text, late, ...report, ...(vote ? { vote } : {}) }} />
          {!decided && view.clocks.some(({ owedBy }) => owedBy.id === unit.id) && (
            <p className="quiet">{t('oversight.undecided')}</p>
          )}
          {decided && !vote && (
            <p>
              {decided.accepted
                ? t('oversight.acceptedOn', { day: day(decided.on) })
                : t('oversight.rejectedOn', { day: day(decided.on), text: decided.text ?? '' })}
            </p>
          )}
        </div>
      ))}
      {settledOn !== undefined && <p className="quiet">{t('oversight.settled', { day: day(settledOn) })}</p>}
      <ActButtons acts={permitted} onOpen={onOpen} />
    </article>
  );
}
