import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { ClockId } from '../clock/clock.types';
import {
  assigningBody,
  assignment,
  key,
  people,
  registration,
  started,
  upTo,
  supervisingBody,
} from '../testing/case-0869';
import { proposalSpecification } from '../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const nothing = lived();
const clockId = (text: string): ClockId => text as ClockId;

const { type: _type, ...told } = registration;
const registered = {
  type: 'ProposalRegistered',
  v: 1,
  ...told,
  assigningBody,
  receivedOn: plainDate('2021-02-01'),
  pack: 'chongqing@2018.1',
} as const;
const byAssigner = { by: people.assigner, on: '2021-02-01' };
const lateProof = { proof: '来文登记簿', reason: '平台停用' };

describe('registration (收到, 第九、十三条)', () => {
  it('in session binds the pack and starts no clock: the ten working days are for the recess (第十三条)', () => {
    nothing.when(registration, byAssigner).then(registered);
  });

  it('in recess on 1 February 2021 leaves ten working days, to 19 February, across the Spring Festival', () => {
    nothing.when({ ...registration, inSession: false }, { by: people.committee, on: '2021-02-01' }).then(
      { ...registered, assigningBody: supervisingBody, inSession: false },
      started(rules, 'assign', supervisingBody, {
        from: '2021-02-01',
        dueOn: '2021-02-19',
        blueOn: '2021-02-07',
        yellowOn: '2021-02-10',
        alarms: [
          ['blue', '2021-02-07'],
          ['yellow', '2021-02-10'],
          ['due', '2021-02-19'],
          ['red', '2021-02-20'],
          ['chase-1', '2021-02-20'],
          ['chase-2', '2021-02-25'],
        ],
      }),
    );
  });

  it('entered on 4 February 2021 counts from the day of receipt, 1 February', () => {
    nothing
      .when(registration, { by: people.assigner, on: '2021-02-04', happened: '2021-02-01', late: lateProof })
      .then(registered);
  });

  it('is refused to anyone but the assigning body (第十三条)', () => {
    nothing
      .when(registration, { by: people.handler, on: '2021-02-01' })
      .thenRefused('not-permitted', { act: 'RegisterProposal', allowed: ['assigning-body'], article: '第十三条' });
  });

  it('is refused to the clock of a workflow', () => {
    nothing
      .when(registration, { by: { kind: 'clock' }, on: '2021-02-01' })
      .thenRefused('not-permitted', { act: 'RegisterProposal', allowed: ['assigning-body'] });
  });

  it.each([
    ['jurisdiction', '重庆'],
    ['session', '5'],
    ['number', '第0869号'],
    ['number', '869'],
  ])('is refused with a malformed %s (%s) in the key', (part, value) => {
    nothing
      .when({ ...registration, key: { ...key, [part]: value } }, byAssigner)
      .thenRefused('malformed-key', { part });
  });

  it.each(['title', 'text'] as const)('is refused without %s (第九条)', (field) => {
    nothing
      .when({ ...registration, [field]: ' ' }, byAssigner)
      .thenRefused('text-missing', { field, article: '第九条' });
  });

  it('is refused where the lead proposer is a co-signer as well: two letters would go to one deputy (第二十三条)', () => {
    const { personId } = people.deputy;
    nothing
      .when({ ...registration, coSigners: [people.coSigner.personId, personId] }, byAssigner)
      .thenRefused('lead-proposer-among-co-signers', { person: personId });
  });

  it('is refused where a co-signer is named twice', () => {
    const { personId } = people.coSigner;
    nothing
      .when({ ...registration, coSigners: [personId, people.stranger.personId, personId] }, byAssigner)
      .thenRefused('co-signer-twice', { person: personId });
  });

  it('is refused a second time for the same number', () => {
    lived(...upTo('registered'))
      .when(registration, { by: people.assigner, on: '2021-02-05' })
      .thenRefused('already-registered', {});
  });

  it('comes before everything else', () => {
    nothing.when(assignment, { by: people.assigner, on: '2021-02-05' }).thenRefused('not-registered', {});
    nothing
      .when(
        { type: 'StrikeClock', clockId: clockId('reply/cq-sthjj/1'), tier: 'due' },
        { by: { kind: 'clock' }, on: '2021-05-06' },
      )
      .thenRefused('not-registered', {});
  });
});

describe('dates of an act', () => {
  const received = lived(...upTo('registered'));
  const assign = assignment;

  it('lie never in the future: 6 February 2021 on the 5th', () => {
    received
      .when(assign, { by: people.assigner, on: '2021-02-05', happened: '2021-02-06', late: lateProof })
      .thenRefused('date-in-future', { occurredOn: plainDate('2021-02-06'), today: plainDate('2021-02-05') });
  });

  it.each([
    ['neither', undefined],
    ['no proof', { proof: ' ', reason: '平台停用' }],
    ['no reason', { proof: '来文登记簿', reason: '' }],
  ])('lie in the past only with proof and reason: %s', (_case, late) => {
    received
      .when(assign, { by: people.assigner, on: '2021-02-08', happened: '2021-02-05', ...(late && { late }) })
      .thenRefused('late-entry-needs-proof', { occurredOn: plainDate('2021-02-05'), today: plainDate('2021-02-08') });
  });

  it('lie never before receipt on 4 February 2021', () => {
    received
      .when(assign, { by: people.assigner, on: '2021-02-05', happened: '2021-02-03', late: lateProof })
      .thenRefused('date-before-receipt', { occurredOn: plainDate('2021-02-03'), receivedOn: plainDate('2021-02-04') });
  });

  it('lie never before assignment on 5 February 2021', () => {
    lived(...upTo('assigned'))
      .when(
        { type: 'AcknowledgeAssignment' },
        { by: people.handler, on: '2021-02-07', happened: '2021-02-04', late: lateProof },
      )
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-02-04'),
        previousOn: plainDate('2021-02-05'),
        previousAct: 'AssignProposal',
      });
  });
});

describe('every act', () => {
  const assigned = lived(...upTo('assigned'));

  it('is refused where the person looked at an older version: the registration, while seq 18 is the last act', () => {
    expect(assigned.begun.version).toBe(18);
    assigned
      .when({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-07', ifVersion: 1 })
      .thenRefused('changed-meanwhile', { version: 18, seen: 1 });
    expect(
      assigned.decide({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-07', ifVersion: 18 }).ok,
    ).toBe(true);
  });

  it('stays open to If-Match after an alarm: the opinion warning of 10 March 2021 does not move the version', () => {
    const struck = assigned.and({
      by: { kind: 'clock' },
      on: '2021-03-10',
      command: { type: 'StrikeClock', clockId: clockId('opinion/cq-sfj/1'), tier: 'blue' },
    });
    expect([struck.begun.head, struck.begun.version]).toEqual([19, 18]);
  });

  it('is refused in a phase it does not belong to, with the phases it belongs to', () => {
    assigned
      .when({ type: 'CheckDraft', version: 1 }, { by: people.office, on: '2021-02-08' })
      .thenRefused('wrong-phase', { act: 'CheckDraft', phase: 'assigned', allowedIn: ['drafted'] });
  });

  it('is refused to the clock of a workflow', () => {
    assigned
      .when({ type: 'AcknowledgeAssignment' }, { by: { kind: 'clock' }, on: '2021-02-07' })
      .thenRefused('not-permitted', { act: 'AcknowledgeAssignment', allowed: ['handler', 'office'] });
  });

  it('is refused to another unit’s handler before anything about the case is told', () => {
    assigned
      .when({ type: 'CheckDraft', version: 1 }, { by: people.otherUnit, on: '2021-02-08', ifVersion: 3 })
      .thenRefused('not-permitted', { act: 'CheckDraft', allowed: ['office'] });
  });
});

describe('an alarm', () => {
  it('is struck by the clock of a workflow, never by a person', () => {
    const alarm = { type: 'StrikeClock', clockId: clockId('opinion/cq-sfj/1'), tier: 'blue' } as const;
    expect(lived(...upTo('assigned')).decide(alarm, { by: people.handler, on: '2021-03-10' }).ok).toBe(false);
  });
});
