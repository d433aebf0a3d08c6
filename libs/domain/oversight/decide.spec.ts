import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { ClockId } from '../clock/clock.types';
import { itemOfSubject, oversightStream, parseOversightKey, partyId } from '../identity';
import { commitmentStream } from '../identity';
import { justice, lead, people, stream } from '../testing/case-0869';
import { inspection, keyItem, oversightLives, rectification, tracking } from '../testing/oversight-of-0869';
import { oversightSpecification } from '../testing/specifications';
import { maySeeOversight } from './oversight.state';
import { permittedDutyActs, permittedOversightActs } from './permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown) => expect(actual).toStrictEqual(expected);
const { lived } = oversightSpecification(rectification, rules, same);
const { committee, assigner, office, handler, chief, supervisor, deputy, justiceHandler, otherUnit } = people;

const clockOf = (id: string) => id as ClockId;
const ordered = lived(...oversightLives.rectification.slice(0, 1));
const reported = lived(...oversightLives.rectification.slice(0, 3));
const rejected = lived(...oversightLives.rectification.slice(0, 4));
const accepted = lived(...oversightLives.rectification.slice(0, 6));
const over = lived(...oversightLives.rectification);
const report = { type: 'ReportDuty', unit: lead, text: '已经整改。' } as const;
const close = { type: 'CloseOversight', outcome: '整改到位。' } as const;

describe('an order to put something right by a date (第三十八条)', () => {
  it('of 29 September 2021 until 29 October warns five and two working days before, and chases after it', () => {
    expect(ordered.begun).toMatchObject({ status: 'open', duties: { [lead]: { dueOn: '2021-10-29', reports: [] } } });
    expect(ordered.begun.clocks['rectification/cq-sthjj/1']).toMatchObject({
      startedOn: '2021-09-29',
      dueOn: '2021-10-29',
      blueOn: '2021-10-22',
      yellowOn: '2021-10-27',
      alarms: [
        { tier: 'blue', on: '2021-10-22' },
        { tier: 'yellow', on: '2021-10-27' },
        { tier: 'due', on: '2021-10-29' },
        { tier: 'red', on: '2021-11-01' },
        { tier: 'chase-1', on: '2021-11-01' },
        { tier: 'chase-2', on: '2021-11-05' },
      ],
    });
  });

  it('is reported late on 3 November, rejected with a new date, and then in time: each report keeps its own', () => {
    expect(over.begun.duties[lead]).toMatchObject({
      settledOn: '2021-11-22',
      reports: [
        { on: '2021-11-03', late: true, decided: { accepted: false, text: '没有说明原因和制度。' } },
        { on: '2021-11-19', late: false, decided: { accepted: true } },
      ],
    });
    expect(Object.values(over.begun.clocks).map(({ id, dueOn, stopped }) => [id, dueOn, stopped])).toEqual([
      ['rectification/cq-sthjj/1', '2021-10-29', { on: '2021-11-03', late: true }],
      ['rectification/cq-sthjj/2', '2021-11-19', { on: '2021-11-19', late: false }],
    ]);
    expect(over.begun).toMatchObject({ status: 'closed', closed: { on: '2021-11-23', outcome: '整改到位。' } });
  });

  it('is given by 人代工委 alone: not by the secretariat, a supervisor, the unit or a deputy', () => {
    for (const by of [assigner, supervisor, office, chief, deputy, { kind: 'clock' } as const])
      lived()
        .when(rectification, { by, on: '2021-09-29' })
        .thenRefused('not-permitted', { act: 'OrderRectification', allowed: ['assigning-body'] });
    ordered
      .when(rectification, { by: committee, on: '2021-09-30' })
      .thenRefused('oversight-exists', { stream: oversightStream(rectification) });
  });

  it('asks for a limit that lies ahead, and for words', () => {
    const { dueOn } = rectification;
    lived()
      .when(rectification, { by: committee, on: '2021-10-29' })
      .thenRefused('limit-not-ahead', { dueOn, on: plainDate('2021-10-29'), article: '第三十八条' });
    for (const field of ['decision', 'reason', 'requirements'])
      lived()
        .when({ ...rectification, [field]: ' ' }, { by: committee, on: '2021-09-29' })
        .thenRefused('text-missing', { field, article: '第三十八条' });
  });

  it('is answered by the unit for itself, once until 人代工委 has decided', () => {
    ordered
      .when(report, { by: otherUnit, on: '2021-10-20' })
      .thenRefused('not-permitted', { act: 'ReportDuty', allowed: ['handler', 'office', 'assigning-body'] });
    ordered
      .when({ ...report, unit: justice }, { by: handler, on: '2021-10-20' })
      .thenRefused('unit-not-overseen', { unit: justice });
    reported.when(report, { by: office, on: '2021-11-04' }).thenRefused('report-undecided', { unit: lead });
    accepted.when(report, { by: office, on: '2021-11-23' }).thenRefused('nothing-to-report-back', { unit: lead });
    ordered
      .when({ type: 'AcceptDuty', unit: lead }, { by: committee, on: '2021-10-20' })
      .thenRefused('no-report-to-decide', { unit: lead });
    reported
      .when({ type: 'AcceptDuty', unit: lead }, { by: committee, on: '2021-11-04', happened: '2021-11-02', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-11-02'),
        previousOn: plainDate('2021-11-03'),
        previousAct: 'ReportDuty',
      });
  });

  it('is not over while a report is missing, undecided or rejected; then it is, for good', () => {
    for (const scene of [ordered, reported, rejected])
      scene
        .when(close, { by: committee, on: '2021-11-04' })
        .thenRefused('reports-outstanding', { units: [lead], article: '第三十八条' });
    over
      .when(report, { by: office, on: '2021-11-24' })
      .thenRefused('oversight-closed', { closedOn: plainDate('2021-11-23') });
  });

  it('is chased on its running clock, by a supervisor of any office too, and on no other', () => {
    const chase = { type: 'ChaseDuty', clock: clockOf('rectification/cq-sthjj/1'), channel: 'letter', text: '催办。' };
    expect(
      ordered.decide(chase as never, { by: { ...supervisor, unit: partyId('cq-zfbgt') }, on: '2021-11-01' }).ok,
    ).toBe(true);
    reported
      .when(chase as never, { by: committee, on: '2021-11-04' })
      .thenRefused('clock-not-running', { clock: 'rectification/cq-sthjj/1' });
  });

  it('runs without a clock where the pack has none for it: the date stands all the same', () => {
    const { rectification: _none, ...clocks } = rules.pack.clocks;
    const silent = { ...rules, pack: { ...rules.pack, clocks } };
    const scene = oversightSpecification(rectification, silent, same).lived(
      ...oversightLives.rectification.slice(0, 1),
    );
    expect(scene.begun).toMatchObject({ clocks: {}, duties: { [lead]: { dueOn: '2021-10-29' } } });
  });
});

const late = { proof: '会议记录', reason: '当日未录入。' };

describe('a key item (第三十二条)', () => {
  const chosen = oversightSpecification(keyItem, rules, same).lived(oversightLives['key-item'][0]);

  it('chosen on 30 August 2021 has a leader, its progress by the unit, and its end', () => {
    const scene = oversightSpecification(keyItem, rules, same).lived(...oversightLives['key-item']);
    expect(scene.begun).toMatchObject({
      leader: supervisor.personId,
      status: 'closed',
      duties: { [lead]: { reports: [{ on: '2021-09-30', text: '已会同四川开展联合执法。', late: false }] } },
      clocks: {},
    });
  });

  it('takes any number of reports, and none of them is accepted or rejected', () => {
    expect(chosen.decide(report, { by: office, on: '2021-09-01' }).ok).toBe(true);
    chosen
      .when({ type: 'RejectDuty', unit: lead, reasons: '不够', dueOn: plainDate('2021-12-01') }, by('2021-09-02'))
      .thenRefused('not-of-this-matter', { act: 'RejectDuty', matter: 'key-item' });
    chosen
      .when({ type: 'RecordYearlyState', year: 2021, standing: 'fulfilled', account: '好' }, by('2021-09-02'))
      .thenRefused('not-of-this-matter', { act: 'RecordYearlyState', matter: 'key-item' });
    chosen
      .when({ type: 'RecordInspection', summary: '好', findings: [] }, by('2021-09-02'))
      .thenRefused('not-of-this-matter', { act: 'RecordInspection', matter: 'key-item' });
  });

  it('is seen by its unit, 人代工委, its leader and every supervisor, and by no stranger', () => {
    const stranger = { ...otherUnit, roles: ['handler'] as const };
    expect([handler, committee, supervisor].map((person) => maySeeOversight(chosen.begun, person))).toEqual([
      true,
      true,
      true,
    ]);
    expect(maySeeOversight(chosen.begun, deputy)).toBe(true);
    expect([stranger, justiceHandler, people.stranger].map((person) => maySeeOversight(chosen.begun, person))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

const by = (on: string) => ({ by: committee, on });

describe('the list that is followed across years (第三十三条)', () => {
  const { lived: begin } = oversightSpecification(tracking, rules, same);
  const listed = begin(oversightLives.tracking[0]);

  it('of December 2021 has a state for 2021 and for 2022, and what is fulfilled is taken off with the reason', () => {
    expect(begin(...oversightLives.tracking).begun).toMatchObject({
      yearly: [
        { year: 2021, on: '2021-12-31', standing: 'partly-fulfilled' },
        { year: 2022, on: '2022-12-20', standing: 'fulfilled' },
      ],
      closed: { on: '2022-12-21', outcome: '已经落实，移出清单。' },
    });
  });

  it('takes nothing that is fulfilled, and nothing twice', () => {
    begin()
      .when({ ...tracking, fulfilled: true }, by('2021-12-31'))
      .thenRefused('nothing-to-track', { article: '第三十三条' });
    const tracked = oversightStream({ ...tracking, year: 2020 });
    begin()
      .when({ ...tracking, tracked }, by('2021-12-31'))
      .thenRefused('oversight-exists', { stream: tracked, article: '第三十三条' });
  });

  it('takes one state for a year, of the years from its decision to this one', () => {
    const state = (year: number) =>
      ({ type: 'RecordYearlyState', year, standing: 'not-fulfilled', account: '尚未落实。' }) as const;
    begin(...oversightLives.tracking.slice(0, 2))
      .when(state(2021), by('2021-12-31'))
      .thenRefused('year-already-recorded', { year: 2021, article: '第三十三条' });
    for (const year of [2020, 2022])
      listed.when(state(year), by('2021-12-31')).thenRefused('year-not-tracked', { year, article: '第三十三条' });
  });
});

describe('a special inspection by deputies (第三十一条)', () => {
  const { lived: begin } = oversightSpecification(inspection, rules, same);
  const planned = begin(oversightLives.inspection[0]);
  const held = begin(...oversightLives.inspection.slice(0, 2));
  const findings = [{ unit: lead, finding: '台账不全。', dueOn: plainDate('2021-10-15') }];
  const record = { type: 'RecordInspection', summary: '检查情况。', findings } as const;

  it('held on 15 September 2021 gives the unit with a finding a date and a clock, and the other none', () => {
    expect(planned.begun.status).toBe('planned');
    expect(held.begun).toMatchObject({
      status: 'open',
      inspection: { held: { on: '2021-09-15' } },
      duties: { [lead]: { dueOn: '2021-10-15' }, [justice]: { finding: '协办意见按时提交，未发现问题。' } },
    });
    expect(Object.keys(held.begun.clocks)).toEqual(['inspection-follow-up/cq-sthjj/1']);
    held
      .when({ ...report, unit: justice }, { by: { ...office, unit: justice }, on: '2021-10-01' })
      .thenRefused('nothing-to-report-back', { unit: justice });
  });

  it('is recorded once, not before its first day, about its own units', () => {
    held.when(record, by('2021-09-16')).thenRefused('inspection-held', {
      heldOn: plainDate('2021-09-15'),
      article: '第三十一条',
    });
    planned.when(record, by('2021-09-10')).thenRefused('date-before-previous-act', {
      occurredOn: plainDate('2021-09-10'),
      previousOn: plainDate('2021-09-13'),
      previousAct: 'PlanInspection',
    });
    const stranger = partyId('cq-gaj');
    planned
      .when({ ...record, findings: [{ unit: stranger, finding: '问题。' }] }, by('2021-09-15'))
      .thenRefused('unit-not-overseen', { unit: stranger, article: '第三十一条' });
  });

  it('is over once every follow-up is accepted; one never held may be given up', () => {
    held.when(close, by('2021-09-16')).thenRefused('reports-outstanding', { units: [lead], article: '第三十一条' });
    expect(planned.decide(close, by('2021-09-10')).ok).toBe(true);
    expect(begin(...oversightLives.inspection).begun.status).toBe('closed');
  });

  it('is open to the deputies who take part', () => {
    expect(maySeeOversight(held.begun, deputy)).toBe(true);
    expect(maySeeOversight(held.begun, people.stranger)).toBe(false);
  });
});

describe('what a person may do in a matter now', () => {
  it('is what would not be refused: the unit reports, 人代工委 decides and ends', () => {
    expect(permittedDutyActs(ordered.begun, office, lead)).toEqual(['ReportDuty']);
    expect(permittedOversightActs(ordered.begun, office)).toEqual([]);
    expect(permittedDutyActs(reported.begun, office, lead)).toEqual([]);
    expect(permittedDutyActs(reported.begun, committee, lead)).toEqual(['AcceptDuty', 'RejectDuty']);
    expect(permittedOversightActs(ordered.begun, committee)).toEqual(['ChaseDuty']);
    expect(permittedOversightActs(accepted.begun, committee)).toEqual(['CloseOversight']);
    expect(permittedOversightActs(over.begun, committee)).toEqual([]);
  });
});

describe('the key of a matter', () => {
  it('is read back from its stream, and names the commitment of one of several answers', () => {
    const { jurisdiction, year, matter, item } = tracking;
    expect(parseOversightKey(oversightStream(tracking))).toEqual({ jurisdiction, year, matter, item });
    expect(itemOfSubject(commitmentStream(stream, 1, 2, justice))).toBe('5-4-0869-1-2-cq-sfj');
    expect(parseOversightKey('oversight/chongqing/2021/party/1')).toBeUndefined();
  });
});
