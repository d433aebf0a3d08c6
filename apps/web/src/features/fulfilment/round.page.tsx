import type { FulfilmentActName, RoundNotice, RoundView } from '@banli/contracts';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loading } from '../../components/loading';
import { LongText } from '../../components/long-text';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { Section } from '../../components/section';
import { WhyDate } from '../../components/why-date';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import '../commitments/commitments.css';
import { useMe } from '../session/session.hook';
import { useRound } from './fulfilment.hook';

type Open = { readonly act: FulfilmentActName; readonly rater?: string };

/** One unit's yearly round: for its office, for 人代工委, and for each deputy their own notice with the receipt. */
export function RoundPage() {
  const { jurisdiction = '', year = '', unit = '' } = useParams();
  const round = useRound(`fulfilment/${jurisdiction}/${year}/${unit}`);
  if (round.isPending) return <Loading />;
  if (round.isError) return <PageTrouble error={round.error} onRetry={() => void round.refetch()} />;
  return <Round view={round.data} />;
}

/** The forms come with the first act that is opened. */
const NoticeBatchForm = lazy(async () => ({ default: (await import('./notice-batch-form')).NoticeBatchForm }));
const RoundActForm = lazy(async () => ({ default: (await import('./round-act-form')).RoundActForm }));

function Round({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation();
  const { day, say } = useLanguage();
  const me = useMe();
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const [batch, setBatch] = useState<object | undefined>(undefined);
  const { ledger, clocks, conversions, permitted, convertible } = view;
  const deputy = me.roles.includes('deputy');
  const acts = (permitted as readonly FulfilmentActName[]).filter(
    (act) => act !== 'ConvertResult' || convertible.length > 0,
  );
  const running = clocks.filter(({ stopped }) => stopped === undefined);
  const close = () => setOpen(undefined);
  // another form may have been opened while the act was under way
  const closeOf = (done: Open) => setOpen((shown) => (shown === done ? undefined : shown));
  return (
    <div className="page">
      <PageHeading
        title={t('rounds.name', { year: String(view.year), unit: view.unit.name })}
        lead={t('rounds.lead')}
      />
      {(!deputy || running.length + acts.length > 0) && (
        <Section title={t(`rounds.status.${view.status}`)}>
          <dl className="facts">
            {!deputy && (
              <div>
                <dt>{t('rounds.ledger')}</dt>
                <dd>
                  {ledger === undefined
                    ? t('rounds.ledgerOwed')
                    : t(ledger.late ? 'rounds.ledgerLate' : 'rounds.ledgerOn', { day: day(ledger.on) })}
                </dd>
              </div>
            )}
            {running.map((clock) => (
              <div key={clock.id}>
                <dt>
                  {say(clock.name)} · {clock.owedBy.shortName}
                </dt>
                <dd>
                  <WhyDate clock={clock} />
                </dd>
              </div>
            ))}
          </dl>
          <ActButtons acts={acts} onOpen={(act) => setOpen({ act })} />
        </Section>
      )}
      <Section title={t('rounds.notices')}>
        {view.notices.filter(({ permitted: own }) => own.includes('SendFulfilmentNotice')).length > 1 && (
          <Button onClick={() => setBatch({})}>{t('rounds.batch.title')}</Button>
        )}
        <ul className="commitment-cards">
          {view.notices.map((notice) => (
            <li key={notice.rater.id}>
              <NoticeCard view={view} notice={notice} onOpen={(act) => setOpen({ act, rater: notice.rater.id })} />
            </li>
          ))}
        </ul>
      </Section>
      {conversions.length > 0 && (
        <Section title={t('rounds.conversions')}>
          {conversions.map(({ on, proposal, statement }) => (
            <p key={proposal.stream}>
              <Link to={casePath(proposal)}>{proposal.title}</Link> {t('rounds.converted', { day: day(on), statement })}
            </p>
          ))}
        </Section>
      )}
      <Drawer
        open={batch !== undefined}
        onClose={() => setBatch(undefined)}
        size={720}
        title={t('rounds.batch.title')}
        closable={{ 'aria-label': t('shell.close') }}
        rootClassName="act-drawer"
        destroyOnHidden
      >
        <Suspense fallback={<Loading part />}>
          {batch && (
            <NoticeBatchForm view={view} onDone={() => setBatch((shown) => (shown === batch ? undefined : shown))} />
          )}
        </Suspense>
      </Drawer>
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
          {open && <RoundActForm key={open.act} {...open} view={view} deputy={deputy} onDone={() => closeOf(open)} />}
        </Suspense>
      </Drawer>
    </div>
  );
}

type ButtonsProps = {
  readonly acts: readonly FulfilmentActName[];
  readonly onOpen: (act: FulfilmentActName) => void;
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
  readonly view: RoundView;
  readonly notice: RoundNotice;
  readonly onOpen: (act: FulfilmentActName) => void;
};

function NoticeCard({ view, notice, onOpen }: CardProps) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  return (
    <article className="commitment">
      <h3>{notice.rater.name}</h3>
      <ul className="progress-list">
        {notice.promises.map(({ stream, proposal, row, item, dueOn, status, account }) => (
          <li key={stream}>
            <Link to={casePath(proposal)}>
              {t('rounds.promise', { number: proposal.number, row: String(row), item })}
            </Link>{' '}
            <span className={`status status-${status}`}>{t(`words.commitment.${status}`)}</span>{' '}
            <time dateTime={dueOn}>{dueDay(dueOn)}</time>
            {account !== undefined && <LongText text={account} foldOver={200} />}
          </li>
        ))}
      </ul>
      {notice.note !== undefined && <LongText text={notice.note} foldOver={300} />}
      <p className="quiet">
        {notice.sentOn === undefined
          ? t('rounds.unsent')
          : t(notice.late === true ? 'rounds.sentLate' : 'rounds.sentOn', { day: day(notice.sentOn) })}
        {notice.deliveredOn !== undefined && ` · ${t('rounds.deliveredOn', { day: day(notice.deliveredOn) })}`}
      </p>
      <Answer view={view} notice={notice} />
      <ActButtons acts={notice.permitted as readonly FulfilmentActName[]} onOpen={onOpen} />
    </article>
  );
}

/** What came back: chases, the rating, or that it never came, and the meeting. */
function Answer({ view, notice }: Omit<CardProps, 'onOpen'>) {
  const { t } = useTranslation();
  const { day, say } = useLanguage();
  const { chases, rating, excluded, meeting } = notice;
  const level = view.ratingScale.find(({ id }) => id === rating?.level);
  return (
    <>
      {chases.map(({ on, text }, index) => (
        <p key={index} className="quiet">
          {t('rounds.chased', { day: day(on), text })}
        </p>
      ))}
      {rating && (
        <>
          <p>{t('rounds.rated', { day: day(rating.on), level: level ? say(level.name) : rating.level })}</p>
          {rating.reasons !== undefined && <LongText text={rating.reasons} foldOver={300} />}
        </>
      )}
      {excluded && <p>{t('rounds.excluded', { day: day(excluded.on), due: day(excluded.dueOn) })}</p>}
      {meeting && <p>{t('rounds.meeting', { day: day(meeting.on), outcome: meeting.outcome })}</p>}
    </>
  );
}
