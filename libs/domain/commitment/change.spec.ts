import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { lead, people, personOf, promise, started, stopped } from '../testing/case-0869';
import { commitmentLife, opening } from '../testing/commitment-of-0869';
import { commitmentSpecification } from '../testing/specifications';
import { partyId } from '../identity';
import { extensionsOf } from './commitment.state';
import { permittedCommitmentActs } from './permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = commitmentSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const opened = lived(...commitmentLife.slice(0, 2));
const reported = lived(...commitmentLife.slice(0, 3));
const request = {
  type: 'RequestCommitmentChange',
  dueOn: plainDate('2022-06-30'),
  reason: '川方协议推迟签订。',
} as const;
const asked = opened.and({ by: people.handler, on: '2021-12-01', command: request });
const changed = {
  type: 'CommitmentChanged',
  v: 1,
  item: promise.item,
  dueOn: request.dueOn,
  formerItem: promise.item,
  formerDueOn: promise.dueOn,
  reason: request.reason,
} as const;
const lapsed = { ...stopped('commitment', lead, '2021-12-03', '2021-12-31'), lapsed: true } as const;
const { clock: movedClock } = started(rules, 'commitment', lead, {
  from: '2022-06-30',
  startedOn: '2021-04-15',
  dueOn: '2022-06-30',
  blueOn: '2022-06-01',
  yellowOn: '2022-06-21',
  alarms: [
    ['blue', '2022-06-01'],
    ['yellow', '2022-06-21'],
    ['due', '2022-06-30'],
    ['red', '2022-07-01'],
    ['chase-1', '2022-07-01'],
    ['chase-2', '2022-07-14'],
  ],
});
const moved = {
  type: 'ClockMoved',
  v: 1,
  clock: movedClock,
  was: { kind: 'commitment', startedOn: plainDate('2021-04-15'), dueOn: promise.dueOn },
  reason: 'promise-changed',
} as const;

describe('what the deputy says of a change (our default; the law is silent)', () => {
  const comment = { type: 'CommentOnChange', text: '推迟半年可以接受，请报告进展。' } as const;
  const approved = asked.and({ by: people.chief, on: '2021-12-03', command: { type: 'ApproveCommitmentChange' } });
  const said = approved.and({ by: people.deputy, on: '2021-12-06', command: comment });

  it('of 6 December 2021 stands beside the change of the 3rd, once, until the next change', () => {
    expect(said.begun.changes).toMatchObject([{ comment: { on: '2021-12-06', text: comment.text } }]);
    said
      .when(comment, { by: people.deputy, on: '2021-12-07' })
      .thenRefused('change-already-commented', { commentedOn: plainDate('2021-12-06') });
    const again = said.and(
      { by: people.handler, on: '2021-12-08', command: { ...request, dueOn: plainDate('2022-07-31') } },
      { by: people.chief, on: '2021-12-09', command: { type: 'ApproveCommitmentChange' } },
    );
    expect(again.decide(comment, { by: people.deputy, on: '2021-12-10' }).ok).toBe(true);
    expect(permittedCommitmentActs(again.begun, people.deputy, rules.pack)).toEqual(['CommentOnChange']);
    expect(permittedCommitmentActs(said.begun, people.deputy, rules.pack)).toEqual([]);
  });

  it('is about a change that was decided, in words, and is the deputy’s own to give', () => {
    asked.when(comment, { by: people.deputy, on: '2021-12-02' }).thenRefused('no-change-to-comment', {});
    approved
      .when({ ...comment, text: ' ' }, { by: people.deputy, on: '2021-12-06' })
      .thenRefused('text-missing', { field: 'text', article: '第二十四条' });
    approved
      .when(comment, { by: people.handler, on: '2021-12-06' })
      .thenRefused('not-permitted', { act: 'CommentOnChange', allowed: ['deputy'], article: '第二十四条' });
  });
});

describe('a change of a commitment, asked for by a handler (our default; the law is silent)', () => {
  it('from 31 December 2021 to 30 June 2022 is kept with its reason and moves nothing yet', () => {
    opened.when(request, { by: people.handler, on: '2021-12-01' }).then({
      type: 'CommitmentChangeRequested',
      v: 1,
      unit: lead,
      requestedBy: people.handler.personId,
      dueOn: request.dueOn,
      reason: request.reason,
    });
    expect(asked.begun).toMatchObject({ status: 'open', dueOn: '2021-12-31', requested: { on: '2021-12-01' } });
  });

  it('may come from the handler of the promising unit as well as of the responsible one', () => {
    const unit = partyId('cq-slj');
    const elsewhere = lived({
      by: { kind: 'clock' },
      on: '2021-04-15',
      command: { ...opening, responsibleUnit: unit },
    });
    for (const by of [personOf(unit, 'handler'), people.handler])
      expect(elsewhere.decide(request, { by, on: '2021-12-01' }).ok).toBe(true);
    elsewhere.when(request, { by: people.otherUnit, on: '2021-12-01' }).thenRefused('not-permitted', {
      act: 'RequestCommitmentChange',
      allowed: ['handler'],
      article: '第二十四条',
    });
  });

  it('is asked for once at a time', () => {
    asked
      .when(request, { by: people.handler, on: '2021-12-02' })
      .thenRefused('change-already-requested', { requestedOn: plainDate('2021-12-01') });
  });

  it('must change something, for a reason, to a day not past', () => {
    const by = people.handler;
    opened
      .when({ ...request, dueOn: promise.dueOn, item: promise.item }, { by, on: '2021-12-01' })
      .thenRefused('nothing-to-change', {});
    opened
      .when({ ...request, reason: ' ' }, { by, on: '2021-12-01' })
      .thenRefused('text-missing', { field: 'reason', article: '第二十四条' });
    const past = { ...request, dueOn: plainDate('2021-11-30') };
    opened
      .when(past, { by, on: '2021-12-01' })
      .thenRefused('promised-date-past', { dueOn: past.dueOn, on: plainDate('2021-12-01') });
  });

  it('is refused for what is reported done already', () => {
    reported
      .when(request, { by: people.handler, on: '2021-12-21' })
      .thenRefused('commitment-not-open', { status: 'reported' });
  });

  it('takes effect at once under a pack that asks for no signed decision', () => {
    const gates = { ...rules.pack.gates, commitmentChangedBySignedDecision: false };
    opened
      .when(request, { by: people.handler, on: '2021-12-03' }, { ...rules, pack: { ...rules.pack, gates } })
      .then(changed, moved);
  });
});

describe('the decision on a change, signed by the chief of the promising unit', () => {
  const approve = { type: 'ApproveCommitmentChange', decision: '渝环签〔2021〕88号' } as const;

  it('of 3 December 2021 moves the clock to 30 June 2022; what was promised stays beside it', () => {
    asked
      .when(approve, { by: people.chief, on: '2021-12-03' })
      .then({ ...changed, signer: people.chief.personId, decision: approve.decision }, moved);
    const { begun } = asked.and({ by: people.chief, on: '2021-12-03', command: approve });
    expect(begun).toMatchObject({
      dueOn: '2022-06-30',
      changes: [{ on: '2021-12-03', formerDueOn: '2021-12-31', signer: people.chief.personId }],
    });
    expect([begun.requested, extensionsOf(begun)]).toEqual([undefined, 1]);
  });

  it('of the text alone leaves the clock running and is no extension', () => {
    const item = '开展川渝移动源污染联合执法两次';
    const text = opened.and({
      by: people.handler,
      on: '2021-12-01',
      command: { type: 'RequestCommitmentChange', item, reason: '写明次数。' },
    });
    text.when({ type: 'ApproveCommitmentChange' }, { by: people.chief, on: '2021-12-03' }).then({
      ...changed,
      item,
      dueOn: promise.dueOn,
      reason: '写明次数。',
      signer: people.chief.personId,
    });
    expect(
      extensionsOf(
        text.and({ by: people.chief, on: '2021-12-03', command: { type: 'ApproveCommitmentChange' } }).begun,
      ),
    ).toBe(0);
  });

  it('may be a refusal, with its reason: the old date stands', () => {
    const no = { type: 'RefuseCommitmentChange', reason: '仍应按期完成。' } as const;
    asked.when(no, { by: people.chief, on: '2021-12-03' }).then({
      type: 'CommitmentChangeRefused',
      v: 1,
      refusedBy: people.chief.personId,
      reason: no.reason,
    });
    asked
      .when({ ...no, reason: '' }, { by: people.chief, on: '2021-12-03' })
      .thenRefused('text-missing', { field: 'reason', article: '第二十四条' });
    const { begun } = asked.and({ by: people.chief, on: '2021-12-03', command: no });
    expect(begun).toMatchObject({ dueOn: '2021-12-31', refusedChanges: [{ on: '2021-12-03', reason: no.reason }] });
    expect(begun.requested).toBeUndefined();
  });

  it('decides only what was asked for, and not before it was', () => {
    opened.when(approve, { by: people.chief, on: '2021-12-03' }).thenRefused('no-change-requested', {});
    opened
      .when({ type: 'RefuseCommitmentChange', reason: '否。' }, { by: people.chief, on: '2021-12-03' })
      .thenRefused('no-change-requested', {});
    const late = { proof: '签批单', reason: '补录' };
    asked
      .when(approve, { by: people.chief, on: '2021-12-03', happened: '2021-11-30', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-11-30'),
        previousOn: plainDate('2021-12-01'),
        previousAct: 'RequestCommitmentChange',
      });
  });

  it('waits while fulfilment is reported: what is done needs no later date', () => {
    const done = asked.and({
      by: people.handler,
      on: '2021-12-20',
      command: { type: 'ReportFulfilment', evidence: '通报' },
    });
    for (const command of [approve, { type: 'RefuseCommitmentChange', reason: '已完成。' } as const])
      done.when(command, { by: people.chief, on: '2021-12-21' }).thenRefused('commitment-not-open', {
        status: 'reported',
      });
  });

  it('is the chief’s alone', () => {
    for (const by of [people.handler, people.office, people.supervisor])
      asked.when(approve, { by, on: '2021-12-03' }).thenRefused('not-permitted', {
        act: 'ApproveCommitmentChange',
        allowed: ['chief'],
        article: '第二十四条',
      });
  });
});

describe('a commitment given up by signed decision', () => {
  const drop = { type: 'DropCommitment', reason: '职责已划转至市交通局。' } as const;

  it('on 3 December 2021 lets its clock lapse and keeps the reason', () => {
    opened
      .when(drop, { by: people.chief, on: '2021-12-03' })
      .then({ type: 'CommitmentDropped', v: 1, signer: people.chief.personId, reason: drop.reason }, lapsed);
    expect(opened.and({ by: people.chief, on: '2021-12-03', command: drop }).begun).toMatchObject({
      status: 'dropped',
      dropped: { on: '2021-12-03', reason: drop.reason },
    });
  });

  it('needs a reason, and an open commitment', () => {
    opened
      .when({ ...drop, reason: '' }, { by: people.chief, on: '2021-12-03' })
      .thenRefused('text-missing', { field: 'reason', article: '第二十四条' });
    reported
      .when(drop, { by: people.chief, on: '2021-12-21' })
      .thenRefused('commitment-not-open', { status: 'reported' });
  });
});

describe('a report of fulfilment that another unit rejects', () => {
  const reject = { type: 'RejectFulfilment', reason: '通报未附联合执法名单。' } as const;

  it('on 27 December 2021 opens the promise again with its date: only alarms from that day on are armed', () => {
    const { personId, unit } = people.supervisor;
    reported.when(reject, { by: people.supervisor, on: '2021-12-27' }).then(
      { type: 'FulfilmentRejected', v: 1, rejectedBy: personId, unit, reason: reject.reason },
      started(rules, 'commitment', lead, {
        nth: 2,
        from: '2021-12-31',
        startedOn: '2021-12-27',
        dueOn: '2021-12-31',
        blueOn: '2021-12-03',
        yellowOn: '2021-12-22',
        alarms: [
          ['due', '2021-12-31'],
          ['red', '2022-01-04'],
          ['chase-1', '2022-01-04'],
          ['chase-2', '2022-01-17'],
        ],
      }),
    );
    const { begun } = reported.and({ by: people.supervisor, on: '2021-12-27', command: reject });
    expect(begun).toMatchObject({ status: 'open', rejections: [{ on: '2021-12-27', reason: reject.reason }] });
    expect([begun.evidence, begun.fulfilledOn]).toEqual([undefined, undefined]);
  });

  it('can be reported again, and is then confirmed', () => {
    const again = reported.and(
      { by: people.supervisor, on: '2021-12-27', command: reject },
      { by: people.handler, on: '2021-12-30', command: { type: 'ReportFulfilment', evidence: '通报及名单' } },
      { by: people.supervisor, on: '2021-12-31', command: { type: 'ConfirmFulfilment', remark: '' } },
    );
    expect(again.begun).toMatchObject({ status: 'fulfilled', fulfilledOn: '2021-12-30' });
  });

  it('needs a report and a reason, and is nothing for the own unit', () => {
    opened.when(reject, { by: people.supervisor, on: '2021-12-27' }).thenRefused('fulfilment-not-reported', {});
    reported
      .when({ ...reject, reason: ' ' }, { by: people.supervisor, on: '2021-12-27' })
      .thenRefused('text-missing', { field: 'reason', article: '第二十四条' });
    reported
      .when(reject, { by: personOf(lead, 'supervisor'), on: '2021-12-27' })
      .thenRefused('confirmed-by-own-unit', { unit: lead });
  });
});
