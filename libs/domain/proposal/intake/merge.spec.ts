import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { nextAlarm } from '../../clock/clocks';
import { partyId, proposalStream, type PartyId } from '../../identity';
import { assignment, key, lead, people, registration, stream, upTo } from '../../testing/case-0869';
import { letterOfMain as letter, main, mainProposers } from '../../testing/plausible-intake';
import { proposalSpecification } from '../../testing/specifications';
import { receiptsAwaited } from '../acts/delivery';
import { answersOf } from '../branches';
import { relationToProposal } from '../relation';
import { addresseesOf } from './intake.state';
import { mergeErrands } from './merge-errands';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const article = '第十三条';
const on = '2021-02-05';
const by = people.committee;
const clock = { kind: 'clock' } as const;
const received = lived({ by, on: '2021-02-04', command: { ...registration, inSession: false } });
const own = [people.deputy.personId, people.coSigner.personId];
const inform = {
  type: 'InformProposersOfMerge',
  into: main,
  told: [...own, ...mainProposers],
  manner: 'telephone',
  mainProposers,
} as const;
const merge = { type: 'MergeProposal', into: main, reasons: '内容相近。', mainProposers } as const;
const told = received.and({ by, on, command: inform });
const merged = told.and({ by, on, command: merge });

const answer = { type: 'AnswerWithMain', main, letter } as const;
const answered = merged.and({ by: clock, on: '2021-04-15', command: answer });
const receipt = {
  by: people.deputy,
  on: '2021-04-20',
  command: { type: 'ConfirmDelivery', recipient: people.deputy.personId, proof: '本人签收' },
} as const;

describe('a proposal merged into another (并案, 第十三条)', () => {
  it('owes nothing any more from 5 February 2021 on, and tells the main one who submitted it', () => {
    expect(merged.begun).toMatchObject({ phase: 'merged', intake: { merge: { into: main, merged: { on } } } });
    expect(nextAlarm(merged.begun.clocks)).toBeUndefined();
    const [deputy, coSigner] = own;
    expect(mergeErrands(merged.begun)).toEqual([
      {
        id: `admit/${stream}/4`,
        to: main,
        message: { type: 'AdmitMerged', merged: stream, leadProposer: deputy, coSigners: [coSigner] },
        on,
      },
    ]);
  });

  it('is not merged before everyone who submitted either was told, whether at once or one by one', () => {
    received
      .when(merge, { by, on })
      .thenRefused('proposers-not-told', { persons: [...own, ...mainProposers], article });
    const half = received.and({ by, on, command: { ...inform, told: own } });
    half.when(merge, { by, on }).thenRefused('proposers-not-told', { persons: mainProposers, article });
    const rest = half.and({ by, on: '2021-02-07', command: { ...inform, told: mainProposers } });
    expect(rest.decide(merge, { by, on: '2021-02-07' }).ok).toBe(true);
    rest
      .when(merge, { by, on: '2021-02-08', happened: on, late: { proof: '并案单', reason: '补录' } })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate(on),
        previousOn: plainDate('2021-02-07'),
        previousAct: 'InformProposersOfMerge',
      });
  });

  it('tells nobody who submitted neither, and somebody at least', () => {
    received
      .when({ ...inform, told: [people.handler.personId] }, { by, on })
      .thenRefused('not-a-proposer', { person: people.handler.personId, article });
    received.when({ ...inform, told: [] }, { by, on }).thenRefused('text-missing', { field: 'told', article });
    told.when({ ...merge, reasons: '' }, { by, on }).thenRefused('text-missing', { field: 'reasons', article });
  });

  it('goes neither into itself nor into one of another jurisdiction', () => {
    received.when({ ...merge, into: stream }, { by, on }).thenRefused('merge-into-itself', { article });
    const elsewhere = proposalStream({ ...key, jurisdiction: 'shanghai' });
    received
      .when({ ...inform, into: elsewhere }, { by, on })
      .thenRefused('merge-other-jurisdiction', { jurisdiction: 'shanghai', article });
  });

  it('is not merged once it has been assigned', () => {
    told
      .and({ by, on, command: assignment })
      .when(merge, { by, on })
      .thenRefused('wrong-phase', {
        act: 'MergeProposal',
        phase: 'assigned',
        allowedIn: ['received', 'reviewed'],
        article,
      });
  });

  it('of version 0.1 is answered when the main one is, and then closed', () => {
    merged
      .when({ type: 'AnswerWithMain', main }, { by: clock, on: '2021-04-15' })
      .then({ type: 'AnsweredWithMain', v: 1, main });
    const answered = merged.and({ by: clock, on: '2021-04-15', command: { type: 'AnswerWithMain', main } });
    expect(answered.begun).toMatchObject({ phase: 'closed', intake: { merge: { answeredOn: '2021-04-15' } } });
    expect(mergeErrands(answered.begun)).toEqual([]);
    answered
      .when({ type: 'AnswerWithMain', main }, { by: clock, on: '2021-04-15' })
      .thenRefused('not-merged-in', { merged: main });
  });

  it('is answered by the letter of the main one of 15 April 2021, under its number, and waits for its own rating', () => {
    expect(answered.begun).toMatchObject({
      phase: 'sent',
      assignment: { on: '2021-02-09', lead, coHandlers: [] },
      replyNumber: letter.reply,
      letterOfMain: { main, round: 1 },
    });
    expect(Object.values(answered.begun.dispatches)).toEqual(
      own.map((recipient) => ({ recipient, as: 'addressee', channels: ['paper', 'platform'], sentOn: '2021-04-15' })),
    );
    expect(relationToProposal(answered.begun, people.handler)).toBe('lead');
    answered.when(answer, { by: clock, on: '2021-04-16' }).thenRefused('not-merged-in', { merged: main });
  });

  it('is rated by its own lead proposer within twenty working days of their own receipt', () => {
    const received = answered.and(receipt);
    const running = Object.values(received.begun.clocks).filter(({ stopped }) => !stopped);
    expect(running.map(({ kind, owedBy, dueOn }) => [kind, owedBy, dueOn])).toEqual([['rating', own[0], '2021-05-19']]);
    const rated = received.and({
      by: people.deputy,
      on: '2021-05-07',
      command: { type: 'RateReply', level: 'satisfied' },
    });
    expect(rated.begun).toMatchObject({ phase: 'closed', rating: { rater: own[0], level: 'satisfied' } });
    rated
      .when({ ...answer, letter: { ...letter, round: 2 } }, { by: clock, on: '2021-07-01' })
      .thenRefused('not-merged-in', {
        merged: main,
      });
  });

  it('rated not satisfied is handled anew by the unit that answered, with a letter of its own', () => {
    const ordered = answered.and(
      receipt,
      {
        by: people.deputy,
        on: '2021-05-07',
        command: { type: 'RateReply', level: 'not-satisfied', reasons: '未答复。' },
      },
      { by, on: '2021-05-10', command: { type: 'OrderRehandling', reasons: '未答复。', requirements: '逐条答复。' } },
      { by: people.handler, on: '2021-05-11', command: { type: 'ConfirmOrderReceived', proof: '签收单' } },
    );
    expect(ordered.begun).toMatchObject({ phase: 'in-hand', round: 2, dispatches: {} });
    expect(ordered.begun.letterOfMain).toBeUndefined();
    expect(ordered.begun.rounds).toMatchObject([{ round: 1, letterOfMain: { main, round: 1 } }]);
    ordered
      .when({ ...answer, letter: { ...letter, round: 2 } }, { by: clock, on: '2021-07-01' })
      .thenRefused('not-merged-in', { merged: main });
  });

  it('not satisfied as well gets the letter of the second round of the main one, and rates that', () => {
    const again = answered.and(
      receipt,
      {
        by: people.deputy,
        on: '2021-05-07',
        command: { type: 'RateReply', level: 'not-satisfied', reasons: '未答复。' },
      },
      { by: clock, on: '2021-07-01', command: { ...answer, letter: { ...letter, round: 2 } } },
    );
    expect(again.begun).toMatchObject({ phase: 'sent', round: 2, letterOfMain: { main, round: 2 } });
    expect(again.begun.rating).toBeUndefined();
    expect(again.begun.rounds).toMatchObject([{ rating: { level: 'not-satisfied' } }]);
  });

  it('is published with the main one, and by nobody here', () => {
    const publish = { type: 'RecordPublication', site: 'unit', address: 'https://sthjj.example/1.html' } as const;
    answered
      .when(publish, { by: people.office, on: '2021-04-20' })
      .thenRefused('answered-by-main', { main, article: '第三十六条' });
  });

  it('is answered by each unit that answers the main one separately, and rates each', () => {
    const other = partyId('cq-slj');
    const units = [lead, other].map((unit) => ({ unit, statutoryCopies: [] }));
    const of = (unit: PartyId) => ({
      by: clock,
      on: '2021-04-15',
      command: {
        ...answer,
        letter: { ...letter, unit, assignment: { ...letter.assignment, manner: 'separate', separateUnits: units } },
      } as const,
    });
    const half = merged.and(of(lead));
    expect(half.begun.phase).toBe('merged');
    const both = half.and(of(other));
    expect(both.begun.phase).toBe('sent');
    expect(answersOf(both.begun).map(({ branch, phase }) => [branch, phase])).toEqual([
      [lead, 'sent'],
      [other, 'sent'],
    ]);
  });

  it('is handled by itself again where the main one cannot take it: the limit from its receipt runs on', () => {
    const undo = { type: 'UndoMerge', main, why: 'main-not-open' } as const;
    const undone = merged.and({ by: clock, on, command: undo });
    expect(undone.begun.phase).toBe('reviewed');
    const running = Object.values(undone.begun.clocks).filter(({ stopped }) => !stopped);
    expect(running.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['assign', '2021-02-23']]);
    undone.when(undo, { by: clock, on }).thenRefused('not-merged-in', { merged: main });
  });

  it('is withdrawn by its lead proposer, which the main one hears', () => {
    const withdrawn = merged.and({
      by: people.deputy,
      on: '2021-02-08',
      command: { type: 'WithdrawProposal', reason: '问题已经解决。' },
    });
    expect(mergeErrands(withdrawn.begun)).toEqual([
      { id: `release/${stream}/4`, to: main, message: { type: 'ReleaseMerged', merged: stream }, on: '2021-02-08' },
    ]);
  });
});

describe('the main proposal of a merge', () => {
  const other = proposalStream({ ...key, number: '0413' });
  const admit = {
    type: 'AdmitMerged',
    merged: other,
    leadProposer: people.stranger.personId,
    coSigners: [people.coSigner.personId],
  } as const;
  const admitted = received.and({ by: clock, on, command: admit });

  it('answers those who submitted the merged one by name, each once', () => {
    expect(addresseesOf(admitted.begun)).toEqual([...own, people.stranger.personId]);
    admitted.when(admit, { by: clock, on }).thenRefused('already-merged-in', { merged: other });
    const sent = lived(...upTo('checked')).and(
      { by: clock, on: '2021-04-08', command: admit },
      ...upTo('sent').slice(upTo('checked').length),
    );
    expect(Object.keys(sent.begun.dispatches)).toContain(people.stranger.personId);
    const errand = mergeErrands(sent.begun);
    expect(errand).toMatchObject([
      {
        id: `answer/${stream}`,
        to: other,
        message: {
          type: 'AnswerWithMain',
          main: stream,
          letter: { unit: lead, round: 1, reply: { series: '渝环函', year: 2021, serial: 313 } },
        },
        on: '2021-04-15',
      },
    ]);
    const [{ message } = { message: undefined }] = errand;
    expect(message?.type === 'AnswerWithMain' && message.letter?.recipients).toEqual([
      ...own,
      people.stranger.personId,
    ]);
    const confirm = { type: 'ConfirmDelivery', recipient: people.stranger.personId, proof: '签收单' } as const;
    sent
      .when(confirm, { by: people.office, on: '2021-04-20' })
      .thenRefused('receipt-with-merged', { party: people.stranger.personId, merged: other, article: '第二十七条' });
    expect(receiptsAwaited(sent.begun).map(({ recipient }) => recipient)).not.toContain(people.stranger.personId);
  });

  it('takes in no other once its letter is signed', () => {
    lived(...upTo('signed'))
      .when(admit, { by: clock, on: '2021-04-13' })
      .thenRefused('main-not-open', { phase: 'signed', article });
  });

  it('is not one that has been merged itself', () => {
    merged.when(admit, { by: clock, on }).thenRefused('main-merged', { into: main, article });
  });

  it('is neither merged nor sent back while others are worked on with it', () => {
    admitted.when(merge, { by, on }).thenRefused('others-merged-in', { merged: [other], article });
    admitted
      .and({
        by,
        on,
        command: { type: 'InformDeputyOfReview', ground: 'other-by-law', manner: 'visit', explanation: '说明。' },
      })
      .when({ type: 'SendBackProposal', reasons: '退回。' }, { by, on })
      .thenRefused('others-merged-in', { merged: [other], article });
  });

  it('lets one go that was withdrawn, and with it those who submitted that one alone', () => {
    const release = { type: 'ReleaseMerged', merged: other } as const;
    admitted
      .when(release, { by: clock, on })
      .then({ type: 'MergedProposalLeft', v: 1, merged: other, gone: [people.stranger.personId] });
    const left = admitted.and({ by: clock, on, command: release });
    expect(addresseesOf(left.begun)).toEqual(own);
    left.when(release, { by: clock, on }).thenRefused('not-merged-in', { merged: other });
  });

  it('that is withdrawn itself sends the others back to the review', () => {
    const withdrawn = admitted.and({
      by: people.deputy,
      on: '2021-02-08',
      command: { type: 'WithdrawProposal', reason: '问题已经解决。' },
    });
    expect(mergeErrands(withdrawn.begun)).toEqual([
      {
        id: `undo/${stream}`,
        to: other,
        message: { type: 'UndoMerge', main: stream, why: 'main-ended' },
        on: '2021-02-08',
      },
    ]);
  });

  it('hears of merges from workflows alone', () => {
    received.when(admit, { by, on }).thenRefused('not-permitted', { act: 'AdmitMerged', allowed: [] });
  });
});
