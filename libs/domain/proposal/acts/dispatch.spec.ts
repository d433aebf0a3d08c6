import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { nextAlarm } from '../../clock/clocks';
import type { OwnerId } from '../../identity';
import {
  supervisingBody,
  content,
  firstHash,
  justice,
  lead,
  people,
  promise,
  started,
  stopped,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import type { ReplyDispatched } from '../proposal.events';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

describe('dispatch (第二十三、二十五条)', () => {
  const numbered = lived(...upTo('numbered'));
  const channels = ['paper', 'platform'] as const;
  const to = (recipient: OwnerId, as: 'addressee' | 'copy'): ReplyDispatched => ({
    type: 'ReplyDispatched',
    v: 1,
    recipient,
    as,
    channels,
  });
  const addressees = [people.deputy.personId, people.coSigner.personId].map((id) => to(id, 'addressee'));
  const copies = content.copies.map((party) => to(party, 'copy'));
  const promised = { type: 'CommitmentPromised', v: 1, row: 1, ...promise } as const;

  it('on 6 May 2021 sends to both deputies and ten copies, makes the promise, and meets the reply in time', () => {
    expect(copies).toHaveLength(10);
    numbered
      .when({ type: 'DispatchReply', channels }, { by: people.office, on: '2021-05-06' })
      .then(...addressees, ...copies, promised, { ...stopped('reply', lead, '2021-05-06', '2021-05-06'), late: false });
  });

  it('on 7 May 2021 meets it late', () => {
    numbered
      .when({ type: 'DispatchReply', channels }, { by: people.handler, on: '2021-05-07' })
      .then(...addressees, ...copies, promised, { ...stopped('reply', lead, '2021-05-07', '2021-05-06'), late: true });
  });

  it('counts the promises in the order of the letter', () => {
    const second = { ...promise, item: '建立信息共享平台' };
    const text = { ...content, commitments: [promise, second] };
    const scene = lived(
      ...upTo('consulted'),
      { by: people.handler, on: '2021-04-06', command: { type: 'SaveDraft', content: text, contentHash: firstHash } },
      ...upTo('sent').slice(upTo('drafted').length),
    );
    expect(scene.begun.promised).toEqual([
      { row: 1, ...promise },
      { row: 2, ...second },
    ]);
  });

  it('leaves no clock of the lead running on 15 April 2021', () => {
    const running = Object.values(lived(...upTo('sent')).begun.clocks).filter((clock) => clock.stopped === undefined);
    expect(running).toEqual([]);
  });

  it('on 5 August 2021 is in time for a wide or difficult matter of six months (第二十一条)', () => {
    const difficult = { reason: '涉及川渝两省市多个部门' };
    const story = upTo('numbered').map((step) =>
      step.command.type === 'AssignProposal' ? { ...step, command: { ...step.command, difficult } } : step,
    );
    const decision = lived(...story).decide(
      { type: 'DispatchReply', channels },
      { by: people.office, on: '2021-08-05' },
    );
    expect(decision.ok && decision.events.at(-1)).toStrictEqual({
      ...stopped('reply-difficult', lead, '2021-08-05', '2021-08-05'),
      late: false,
    });
  });

  it('without opinion and contact, by a pack with open gates, ends their chasing: lapsed, neither in time nor late', () => {
    const gates = { ...rules.pack.gates, opinionsSettledBeforeSignOff: false, contactBeforeSignOff: false };
    const open = proposalSpecification({ ...rules, pack: { ...rules.pack, gates } }, (actual, expected) =>
      expect(actual).toStrictEqual(expected),
    );
    const consulted = upTo('numbered', 'contacted').filter(
      ({ by, command }) => !('unit' in by && by.unit === justice) && !('unit' in command && command.unit === justice),
    );
    const scene = open.lived(...consulted);
    const byOffice = { by: people.office, on: '2021-04-15' };
    scene
      .when({ type: 'DispatchReply', channels }, byOffice)
      .then(
        ...addressees,
        ...copies,
        promised,
        stopped('reply', lead, '2021-04-15', '2021-05-06'),
        { ...stopped('opinion', justice, '2021-04-15', '2021-03-24'), lapsed: true },
        { ...stopped('return', justice, '2021-04-15', '2021-02-24'), lapsed: true },
        { ...stopped('contact', lead, '2021-04-15', '2021-03-11'), lapsed: true },
      );
    const sent = scene.and({ ...byOffice, command: { type: 'DispatchReply', channels } });
    expect(sent.begun.clocks[`opinion/${justice}/1`]?.stopped).toEqual({ on: '2021-04-15', late: true, lapsed: true });
    expect(sent.begun.opinions[justice]?.status).toBe('requested');
    expect(nextAlarm(sent.begun.clocks)).toBeUndefined();
  });

  it('is refused without a channel (第二十三条)', () => {
    numbered
      .when({ type: 'DispatchReply', channels: [] }, { by: people.office, on: '2021-04-15' })
      .thenRefused('text-missing', { field: 'channels', article: '第二十三条' });
  });

  it('on 9 April 2021, before the signature of 12 April, is refused: it would make a late reply look timely', () => {
    numbered
      .when(
        { type: 'DispatchReply', channels },
        {
          by: people.office,
          on: '2021-04-15',
          happened: '2021-04-09',
          late: { proof: '邮寄凭证', reason: '补录' },
        },
      )
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-09'),
        previousOn: plainDate('2021-04-12'),
        previousAct: 'SignReply',
      });
  });
});

describe('proof that the letter arrived (第二十七条)', () => {
  const sent = lived(...upTo('sent'));
  const proof = '挂号信回执';
  const delivered = (recipient: OwnerId) => ({ type: 'ReplyDelivered', v: 1, recipient, proof }) as const;
  const confirm = (recipient: OwnerId) => ({ type: 'ConfirmDelivery', recipient, proof }) as const;
  const toDeputy = confirm(people.deputy.personId);

  it('at the lead proposer on 20 April 2021 starts the rating, due 19 May after Labour Day', () => {
    sent.when(toDeputy, { by: people.office, on: '2021-04-20' }).then(
      delivered(people.deputy.personId),
      started(rules, 'rating', people.deputy.personId, {
        from: '2021-04-20',
        dueOn: '2021-05-19',
        blueOn: '2021-05-06',
        yellowOn: '2021-05-14',
        alarms: [
          ['blue', '2021-05-06'],
          ['yellow', '2021-05-14'],
          ['due', '2021-05-19'],
          ['red', '2021-05-20'],
          ['chase-1', '2021-05-20'],
          ['chase-2', '2021-05-26'],
        ],
      }),
    );
  });

  it('counts the rating from receipt on 20 April 2021 also where the proof is entered on 7 May', () => {
    const scene = sent.and({
      by: people.committee,
      on: '2021-05-07',
      happened: '2021-04-20',
      late: { proof: '回执原件', reason: '五一假期' },
      command: toDeputy,
    });
    const rating = scene.begun.clocks[`rating/${people.deputy.personId}/1`];
    expect(rating?.dueOn).toBe('2021-05-19');
    expect(rating?.alarms[0]).toEqual({ tier: 'yellow', on: '2021-05-14' });
  });

  it.each([people.coSigner.personId, supervisingBody, justice])('at %s starts nothing', (recipient) => {
    sent.when(confirm(recipient), { by: people.handler, on: '2021-04-20' }).then(delivered(recipient));
  });

  it('may come from the deputy', () => {
    const scene = sent.and({ by: people.deputy, on: '2021-04-20', command: toDeputy });
    expect(scene.begun.dispatches[people.deputy.personId]?.deliveredOn).toBe('2021-04-20');
  });

  it('is refused at 市公安局, to which nothing was sent', () => {
    sent
      .when(confirm(people.otherUnit.unit), { by: people.office, on: '2021-04-20' })
      .thenRefused('not-a-recipient', { party: 'cq-gaj' });
  });

  it('is refused a second time', () => {
    lived(...upTo('delivered'))
      .when(toDeputy, { by: people.deputy, on: '2021-04-21' })
      .thenRefused('already-delivered', { party: people.deputy.personId });
  });

  it('is refused for 14 April 2021, the day before dispatch', () => {
    sent
      .when(toDeputy, {
        by: people.office,
        on: '2021-04-20',
        happened: '2021-04-14',
        late: { proof: '回执', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-14'),
        previousOn: plainDate('2021-04-15'),
        previousAct: 'DispatchReply',
      });
  });

  it('is refused without proof (第二十七条)', () => {
    sent
      .when({ ...toDeputy, proof: '' }, { by: people.office, on: '2021-04-20' })
      .thenRefused('text-missing', { field: 'proof', article: '第二十七条' });
  });

  it('by a co-signer about the lead proposer is refused: it would start another deputy’s rating', () => {
    expect(sent.decide(toDeputy, { by: people.coSigner, on: '2021-04-20' }).ok).toBe(false);
  });

  it('can still be entered for the other recipients after the dissatisfied rating of 10 May 2021', () => {
    lived(...upTo('delivered'), {
      by: people.deputy,
      on: '2021-05-10',
      command: { type: 'RateReply', level: 'not-satisfied', reasons: '未回应。' },
    })
      .when(confirm(justice), { by: people.office, on: '2021-05-11' })
      .then(delivered(justice));
  });

  it.each([
    ['the contented rating', []],
    ['the decision of 20 May on a dissatisfied one', [justice]],
  ])('is still entered once the case is closed by %s, for those who still wait', (_end, before) => {
    const level = before.length === 0 ? 'satisfied' : 'not-satisfied';
    const closed = lived(
      ...upTo('delivered'),
      { by: people.deputy, on: '2021-05-10', command: { type: 'RateReply', level, reasons: '未回应。' } },
      ...before.map((recipient) => ({ by: people.office, on: '2021-05-11', command: confirm(recipient) }) as const),
      ...before.map(
        () =>
          ({
            by: people.committee,
            on: '2021-05-20',
            command: { type: 'CloseDissatisfaction', reason: '已当面说明。' },
          }) as const,
      ),
    );
    expect(closed.begun.phase).toBe('closed');
    closed.when(confirm(supervisingBody), { by: people.office, on: '2021-05-21' }).then(delivered(supervisingBody));
  });

  it('is entered by 人代工委, not by the secretariat that assigned in session (第二十七条)', () => {
    sent.when(confirm(justice), { by: people.committee, on: '2021-04-20' }).then(delivered(justice));
    sent.when(confirm(justice), { by: people.assigner, on: '2021-04-20' }).thenRefused('not-permitted', {
      act: 'ConfirmDelivery',
      allowed: ['office', 'handler', 'assigning-body', 'deputy'],
      article: '第二十七条',
    });
  });
});
