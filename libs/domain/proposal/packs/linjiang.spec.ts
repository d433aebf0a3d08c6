import { join } from 'node:path';
import { plainDate } from '@banli/calendar';
import {
  loadRulePack,
  loadWorkCalendar,
  lawTextBeside,
  misquotations,
  readRulePack,
} from '../../../platform/rule-files';
import { explainClock } from '../../clock/explain-clock';
import type { ClockId } from '../../clock/clock.types';
import { lead, partsUnder, people, step, upTo, water } from '../../testing/case-under-pack';
import { proposalSpecification } from '../../testing/specifications';
import { permittedProposalActs } from '../permitted';
import type { ProposalState } from '../proposal.state';
import type { PauseClock } from '../timing.commands';

/** An invented city, written from docs/rule-packs.md alone; it inherits nothing. */
const pack = readRulePack(join(__dirname, '../../../../test/fixtures/packs/linjiang.yaml'));
const rules = { pack, calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const { lived } = proposalSpecification(rules, same);
const parts = partsUnder(pack);

const REPLY = `reply/${lead}/1` as ClockId;
const replyOf = ({ clocks }: ProposalState) => clocks[REPLY];
const acknowledged = lived(...upTo(pack, 'acknowledged'));
const pause: PauseClock = {
  type: 'PauseClock',
  clock: REPLY,
  until: plainDate('2021-03-16'),
  reason: '等待专家鉴定。',
  consent: '代表书面同意，扫描件〔2021〕3号',
};
const onMarch1 = { by: people.body, on: '2021-03-01' };
const paused = acknowledged.and({ ...onMarch1, command: pause });

describe('the pack of Linjiang', () => {
  it('quotes its law word for word, in the articles that it names', () => {
    expect(misquotations(pack, lawTextBeside())).toEqual([]);
  });

  it('counts the reply of 5 February 2021 from the unit’s receipt on the 8th: sixty days, to 9 April, under national law', () => {
    expect(replyOf(acknowledged.begun)).toMatchObject({
      dueOn: '2021-04-09',
      startedOn: '2021-02-08',
      national: { dueOn: '2021-05-06', article: expect.stringContaining('代表法') },
    });
    const running = Object.values(acknowledged.begun.clocks).filter(({ stopped }) => !stopped);
    expect(running.map(({ kind, owedBy, dueOn }) => `${kind} ${owedBy} ${dueOn}`).sort()).toEqual([
      `contact ${lead} 2021-02-23`,
      `opinion ${water} 2021-03-01`,
      `reply ${lead} 2021-04-09`,
      `return ${lead} 2021-02-18`,
      `return ${water} 2021-02-19`,
    ]);
  });

  it('extends it by consent, at most thirty days from the day as counted, and no further', () => {
    const until = plainDate('2021-05-09');
    const asked = acknowledged.and(
      step('2021-03-20', people.office, { type: 'ReportForExtension', reason: '复杂。', until }),
    );
    const granted = asked.and(step('2021-03-22', people.body, { type: 'ExtendReply', reason: '同意。' }));
    expect(replyOf(granted.begun)).toMatchObject({ dueOn: '2021-05-09', extendedTo: until });
    acknowledged
      .when(
        { type: 'ReportForExtension', reason: '复杂。', until: plainDate('2021-05-10') },
        { by: people.office, on: '2021-03-20' },
      )
      .thenRefused('extension-beyond', { after: plainDate('2021-04-09'), latest: until, article: '第八条' });
  });
});

describe('a clock that stands still (临江 第九条)', () => {
  it('from 1 to 16 March 2021 adds fifteen days to 9 April: the 24th, a Saturday, for nothing rolls here', () => {
    expect(replyOf(paused.begun)).toMatchObject({
      dueOn: '2021-04-24',
      pausedTo: '2021-04-24',
      pauses: [{ from: '2021-03-01', until: '2021-03-16' }],
      history: [
        { from: '2021-05-06', to: '2021-04-09', reason: 'unit-received' },
        { from: '2021-04-09', to: '2021-04-24', reason: 'paused' },
      ],
    });
    const clock = replyOf(paused.begun);
    if (!clock) throw new Error('the reply runs');
    const { steps } = explainClock(clock, pack);
    expect(steps.en).toContain('Stood still from the day after 2021-03-01 until 2021-03-16.');
    expect(steps.zh).toContain('中止的天数加在顺延之前的2021-04-09上，到期日为2021-04-24。');
  });

  it('warns nobody while it does', () => {
    const late = acknowledged.and({
      by: people.body,
      on: '2021-04-05',
      command: { ...pause, until: plainDate('2021-04-25') },
    });
    const clock = replyOf(late.begun);
    expect(clock?.dueOn).toBe('2021-04-29');
    expect(clock?.alarms.filter(({ on }) => on <= '2021-04-25')).toEqual([]);
  });

  it('counts on from 9 March where it is ended on the 8th: seven days are added, 16 April', () => {
    const resumed = paused.and(
      step('2021-03-08', people.body, { type: 'ResumeClock', clock: REPLY, reason: '鉴定已经完成。' }),
    );
    expect(replyOf(resumed.begun)).toMatchObject({ dueOn: '2021-04-16', pauses: [{ until: '2021-03-08' }] });
    expect(resumed.begun.pauses).toMatchObject([{ until: '2021-03-08' }]);
    resumed
      .when({ type: 'ResumeClock', clock: REPLY, reason: '再次。' }, { by: people.body, on: '2021-03-09' })
      .thenRefused('clock-not-paused', { clock: REPLY });
  });

  it('never stands beyond the day of national law: a reply due on 5 May with days added is due on 6 May', () => {
    const late = lived(
      ...parts.registered,
      ...parts.assigned,
      step('2021-03-06', people.handler, { type: 'AcknowledgeAssignment' }),
      { by: people.body, on: '2021-03-10', command: { ...pause, until: plainDate('2021-03-25') } },
    );
    expect(replyOf(late.begun)).toMatchObject({ dueOn: '2021-05-06', pausedTo: '2021-05-20' });
  });

  it('does so once, for twenty days at most, with reason and the deputy’s consent, by the body that grants it', () => {
    paused.when(pause, { by: people.body, on: '2021-03-20' }).thenRefused('paused-before', { times: 1 });
    const beyond = { ...pause, until: plainDate('2021-03-22') };
    const after = { after: plainDate('2021-03-01'), latest: plainDate('2021-03-21') };
    acknowledged.when(beyond, onMarch1).thenRefused('pause-beyond', after);
    acknowledged.when({ ...pause, until: plainDate('2021-03-01') }, onMarch1).thenRefused('pause-beyond', after);
    acknowledged.when({ ...pause, reason: ' ' }, onMarch1).thenRefused('text-missing', { field: 'reason' });
    const { consent: _consent, ...silent } = pause;
    acknowledged.when(silent, onMarch1).thenRefused('text-missing', { field: 'consent' });
    acknowledged
      .when(pause, { by: people.chief, on: '2021-03-01' })
      .thenRefused('not-permitted', { act: 'PauseClock', allowed: ['assigning-body'] });
    acknowledged
      .when({ ...pause, clock: `contact/${lead}/1` as ClockId }, onMarch1)
      .thenRefused('clock-not-running', { clock: `contact/${lead}/1` });
    acknowledged
      .when({ ...pause, until: plainDate('2021-04-20') }, { by: people.body, on: '2021-04-10' })
      .thenRefused('extension-too-late', { dueOn: plainDate('2021-04-09') });
  });

  it('is offered to whom it is granted, and not known in Chongqing', () => {
    const may = (state: ProposalState, by: typeof people.body, on: string): readonly string[] =>
      permittedProposalActs(state, by, pack, plainDate(on)).filter((act) => /Clock$/.test(act));
    expect(may(acknowledged.begun, people.body, '2021-03-01')).toEqual(['PauseClock']);
    expect(may(paused.begun, people.body, '2021-03-02')).toEqual(['ResumeClock']);
    expect(may(paused.begun, people.body, '2021-03-16')).toEqual([]);
    expect(may(acknowledged.begun, people.chief, '2021-03-01')).toEqual([]);
    const chongqing = { ...rules, pack: loadRulePack('chongqing') };
    acknowledged.when(pause, onMarch1, chongqing).thenRefused('pause-unknown', { pack: 'chongqing' });
  });
});
