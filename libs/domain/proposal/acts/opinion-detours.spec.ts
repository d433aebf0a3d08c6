import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import { coHandlers, firstHash, justice, parts, people, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const submit = { type: 'SubmitOpinion', text: '同意。' } as const;
const better = { type: 'SubmitOpinion', text: '已与四川省司法厅建立联合审查机制，今年开展三次。' } as const;
const bounce = { type: 'BounceOpinion', unit: justice, ground: 'no-substance', note: '未写明已开展的工作。' } as const;
const withdraw = { type: 'WithdrawOpinion' } as const;
const waive = { type: 'WaiveOpinion', unit: justice, reason: '该项职责已划转。' } as const;
const stranger = partyId('cq-gaj');

const inHand = lived(...upTo('acknowledged'));
const answered = inHand.and({ by: people.justiceHandler, on: '2021-03-10', command: submit });
const bounced = answered.and({ by: people.handler, on: '2021-03-15', command: bounce });

describe('an opinion without substance (无实质内容, 第二十条)', () => {
  it('asked for anew on Monday 15 March 2021 is due five working days later, on 22 March', () => {
    const decision = answered.decide(bounce, { by: people.handler, on: '2021-03-15' });
    expect(decision.ok && decision.events).toMatchObject([
      { type: 'OpinionBounced', v: 1, unit: justice, ground: 'no-substance', note: '未写明已开展的工作。' },
      {
        type: 'ClockStarted',
        clock: { id: `opinion-redo/${justice}/1`, owedBy: justice, startedOn: '2021-03-15', dueOn: '2021-03-22' },
      },
    ]);
    expect(bounced.begun.opinions[justice]).toMatchObject({ status: 'bounced', bounce: { on: '2021-03-15' } });
  });

  it('handed in again on 22 March 2021 is in time by its own five days, and waits for the lead', () => {
    const again = bounced.and({ by: people.justiceHandler, on: '2021-03-22', command: better });
    expect(again.begun.opinions[justice]).toMatchObject({ status: 'submitted', text: better.text, late: false });
    expect(again.begun.clocks[`opinion-redo/${justice}/1`]?.stopped).toEqual({ on: '2021-03-22', late: false });
    expect(again.decide({ type: 'AcceptOpinion', unit: justice }, { by: people.handler, on: '2021-03-22' }).ok).toBe(
      true,
    );
  });

  it('handed in again on 23 March 2021 is late, though the thirty days of the first would have lasted until the 24th', () => {
    const again = bounced.and({ by: people.justiceHandler, on: '2021-03-23', command: better });
    expect(again.begun.opinions[justice]?.late).toBe(true);
  });

  it('may be sent back a second time, with five days of its own', () => {
    const twice = bounced
      .and({ by: people.justiceHandler, on: '2021-03-22', command: better })
      .and({ by: people.handler, on: '2021-03-24', command: { ...bounce, ground: 'circumstances-unexplained' } });
    expect(twice.begun.clocks[`opinion-redo/${justice}/2`]).toMatchObject({ dueOn: '2021-03-31' });
    expect(twice.begun.opinions[justice]?.bounce?.ground).toBe('circumstances-unexplained');
  });

  it('cannot be sent back without a word on what is missing', () => {
    answered
      .when({ ...bounce, note: ' ' }, { by: people.handler, on: '2021-03-15' })
      .thenRefused('text-missing', { field: 'note', article: '第二十条' });
  });

  it('cannot be sent back before it is there, nor once it is accepted', () => {
    for (const [scene, status] of [
      [inHand, 'requested'],
      [
        answered.and({ by: people.handler, on: '2021-03-12', command: { type: 'AcceptOpinion', unit: justice } }),
        'accepted',
      ],
      [bounced, 'bounced'],
    ] as const)
      scene
        .when(bounce, { by: people.handler, on: '2021-03-15' })
        .thenRefused('opinion-not-submitted', { unit: justice, status, article: '第二十条' });
  });

  it('cannot be asked of 市公安局, which was never consulted', () => {
    answered
      .when({ ...bounce, unit: stranger }, { by: people.handler, on: '2021-03-15' })
      .thenRefused('not-a-co-handler', { unit: stranger, article: '第二十条' });
  });

  it('cannot be sent back on 9 March 2021, the day before it came', () => {
    answered
      .when(bounce, {
        by: people.handler,
        on: '2021-03-15',
        happened: '2021-03-09',
        late: { proof: '退回单', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-03-09'),
        previousOn: plainDate('2021-03-10'),
        previousAct: 'SubmitOpinion',
      });
  });

  it('holds up sign-off until the new one is accepted (our default)', () => {
    const scene = lived(...upTo('contacted'))
      .and(
        ...coHandlers
          .filter((unit) => unit !== justice)
          .flatMap((unit) => parts.consulted.filter((step) => concerns(step, unit))),
      )
      .and({ by: people.justiceHandler, on: '2021-03-26', command: submit })
      .and({ by: people.handler, on: '2021-03-29', command: bounce })
      .and(...parts.drafted, ...parts.checked);
    scene
      .when({ type: 'SignReply', version: 1, contentHash: firstHash }, { by: people.chief, on: '2021-04-12' })
      .thenRefused('opinions-outstanding', { units: [justice], article: '第二十条' });
    const waived = scene.and({ by: people.office, on: '2021-04-12', command: waive });
    expect(
      waived.decide({ type: 'SignReply', version: 1, contentHash: firstHash }, { by: people.chief, on: '2021-04-12' })
        .ok,
    ).toBe(true);
  });
});

const concerns = (step: (typeof parts.consulted)[number], unit: string): boolean =>
  ('unit' in step.by && step.by.unit === unit) || ('unit' in step.command && step.command.unit === unit);

describe('an opinion taken back before it is accepted', () => {
  const withdrawn = answered.and({ by: people.justiceHandler, on: '2021-03-12', command: withdraw });

  it('on 12 March 2021 is owed again by 24 March, the day it was owed before: no time is gained', () => {
    const decision = answered.decide(withdraw, { by: people.justiceHandler, on: '2021-03-12' });
    expect(decision.ok && decision.events).toMatchObject([
      { type: 'OpinionWithdrawn', v: 1, unit: justice, after: 'requested' },
      { type: 'ClockStarted', clock: { id: `opinion/${justice}/2`, startedOn: '2021-02-05', dueOn: '2021-03-24' } },
    ]);
    expect(withdrawn.begun.opinions[justice]).toEqual({ unit: justice, status: 'requested' });
  });

  it('rings no alarm again of the days before 12 March 2021', () => {
    expect(withdrawn.begun.clocks[`opinion/${justice}/2`]?.alarms[0]).toEqual({ tier: 'yellow', on: '2021-03-19' });
  });

  it('after the lead had asked for a new one is owed within the same five days', () => {
    const again = bounced
      .and({ by: people.justiceHandler, on: '2021-03-17', command: better })
      .and({ by: people.justiceHandler, on: '2021-03-18', command: withdraw });
    expect(again.begun.opinions[justice]).toMatchObject({ status: 'bounced', bounce: { on: '2021-03-15' } });
    expect(again.begun.clocks[`opinion-redo/${justice}/2`]).toMatchObject({ dueOn: '2021-03-22' });
  });

  it('can be handed in once more', () => {
    const again = withdrawn.and({ by: people.justiceHandler, on: '2021-03-24', command: better });
    expect(again.begun.opinions[justice]).toMatchObject({ status: 'submitted', late: false });
  });

  it('is refused once the lead has accepted it', () => {
    answered
      .and({ by: people.handler, on: '2021-03-12', command: { type: 'AcceptOpinion', unit: justice } })
      .when(withdraw, { by: people.justiceHandler, on: '2021-03-12' })
      .thenRefused('opinion-not-submitted', { unit: justice, status: 'accepted', article: '第二十条' });
  });

  it('is no business of the lead', () => {
    answered
      .when(withdraw, { by: people.handler, on: '2021-03-12' })
      .thenRefused('not-permitted', { act: 'WithdrawOpinion', allowed: ['handler', 'office'], article: '第二十条' });
  });
});

describe('an opinion that the lead’s office waives', () => {
  it('on 29 March 2021 is owed no longer: its clock lapses and counts neither in time nor late', () => {
    const waived = inHand.and({ by: people.office, on: '2021-03-29', command: waive });
    expect(waived.begun.opinions[justice]).toMatchObject({ status: 'waived', waiver: { on: '2021-03-29' } });
    expect(waived.begun.clocks[`opinion/${justice}/1`]?.stopped).toMatchObject({ on: '2021-03-29', lapsed: true });
    waived
      .when(submit, { by: people.justiceHandler, on: '2021-03-30' })
      .thenRefused('opinion-not-awaited', { unit: justice, status: 'waived', article: '第二十条' });
  });

  it('needs a reason', () => {
    inHand
      .when({ ...waive, reason: '' }, { by: people.office, on: '2021-03-29' })
      .thenRefused('text-missing', { field: 'reason', article: '第二十条' });
  });

  it('is waived by the office, not by the handler who waits for it', () => {
    inHand
      .when(waive, { by: people.handler, on: '2021-03-29' })
      .thenRefused('not-permitted', { act: 'WaiveOpinion', allowed: ['office'], article: '第二十条' });
  });

  it('cannot be waived once it is in: it is accepted or sent back', () => {
    answered
      .when(waive, { by: people.office, on: '2021-03-29' })
      .thenRefused('opinion-not-awaited', { unit: justice, status: 'submitted', article: '第二十条' });
  });
});
