import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import {
  assignment,
  coHandlers,
  content,
  firstHash,
  justice,
  lead,
  people,
  personOf,
  statutoryCopies,
  stopped,
  supervisingBody,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const ask = { type: 'RequestReturn', reasons: '水上联防由市水利局负责。' } as const;
const water = partyId('cq-slj');
const police = partyId('cq-gaj');
const others = coHandlers.filter((unit) => unit !== water);
const reassign = { type: 'ReassignProposal', lead: police, coHandlers, statutoryCopies } as const;
const consentTo = (unit: typeof lead) => ({ type: 'ConsentToReturn', unit }) as const;
const article = '第十六条';

const assigned = lived(...upTo('assigned'));
const asked = assigned.and({ by: people.handler, on: '2021-02-08', command: ask });
const consented = asked.and({ by: people.assigner, on: '2021-02-18', command: consentTo(lead) });

describe('the return of an assignment (退回, 第十六条)', () => {
  it('has ten working days for every unit, from 5 to 24 February 2021', () => {
    const clocks = Object.values(assigned.begun.clocks).filter(({ kind }) => kind === 'return');
    expect(clocks.map(({ owedBy }) => owedBy)).toEqual([lead, ...coHandlers]);
    expect(new Set(clocks.map(({ dueOn }) => dueOn))).toEqual(new Set(['2021-02-24']));
  });

  it('asked for on 24 February 2021 is in time and meets its clock', () => {
    assigned
      .when(ask, { by: people.handler, on: '2021-02-24' })
      .then(
        { type: 'ReturnRequested', v: 1, unit: lead, reasons: ask.reasons },
        stopped('return', lead, '2021-02-24', '2021-02-24'),
      );
  });

  it('asked for on 25 February 2021 is barred, our default', () => {
    assigned
      .when(ask, { by: people.handler, on: '2021-02-25' })
      .thenRefused('return-barred', { unit: lead, dueOn: plainDate('2021-02-24'), article });
  });

  it('is still open to a unit that has signed for the case: its clock has lapsed, not been met', () => {
    const acknowledged = assigned.and(...upTo('acknowledged').slice(2));
    expect(acknowledged.begun.clocks[`return/${lead}/1`]?.stopped).toMatchObject({ on: '2021-02-07', lapsed: true });
    expect(acknowledged.decide(ask, { by: people.handler, on: '2021-02-24' }).ok).toBe(true);
    expect(acknowledged.decide(ask, { by: people.handler, on: '2021-02-25' }).ok).toBe(false);
  });

  it('lapses when its last day is over, and nobody is overdue with it on 25 February 2021', () => {
    const clockId = assigned.begun.clocks[`return/${justice}/1`]?.id;
    if (!clockId) throw new Error('no clock');
    const decision = assigned.decide(
      { type: 'StrikeClock', clockId, tier: 'red' },
      { by: { kind: 'clock' }, on: '2021-02-25' },
    );
    expect(decision.ok && decision.events).toMatchObject([
      { type: 'ClockStopped', clockId, on: '2021-02-24', late: false, lapsed: true },
    ]);
  });

  it('is over as it begins where the assignment of 5 February 2021 is entered on 22 March', () => {
    const entered = lived(...upTo('registered'), {
      by: people.assigner,
      on: '2021-03-22',
      happened: '2021-02-05',
      late: { proof: '交办函', reason: '平台停用' },
      command: assignment,
    });
    const clocks = Object.values(entered.begun.clocks).filter(({ kind }) => kind === 'return');
    expect(clocks.map((clock) => clock.stopped?.lapsed)).toEqual([lead, ...coHandlers].map(() => true));
  });

  it('needs reasons', () => {
    assigned
      .when({ ...ask, reasons: '' }, { by: people.handler, on: '2021-02-08' })
      .thenRefused('text-missing', { field: 'reasons', article });
  });

  it('is not asked for twice by one unit', () => {
    asked
      .when(ask, { by: people.handler, on: '2021-02-09' })
      .thenRefused('return-already-requested', { unit: lead, status: 'requested', article });
  });

  it('refused with reasons on 18 February 2021 leaves the case with the unit', () => {
    const refused = asked.and({
      by: people.assigner,
      on: '2021-02-18',
      command: { type: 'RefuseReturn', unit: lead, reasons: '属于你局职责。' },
    });
    expect(refused.begun.returns[lead]).toMatchObject({ status: 'refused', refusal: '属于你局职责。' });
    expect(refused.begun.phase).toBe('assigned');
    expect(refused.begun.clocks[`reply/${lead}/1`]?.stopped).toBeUndefined();
    expect(refused.decide({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-18' }).ok).toBe(true);
    refused
      .when({ type: 'RefuseReturn', unit: lead, reasons: '同前。' }, { by: people.assigner, on: '2021-02-19' })
      .thenRefused('return-not-requested', { unit: lead, article });
  });

  it('cannot be consented to before it was asked for, on 7 February 2021', () => {
    asked
      .when(consentTo(lead), {
        by: people.assigner,
        on: '2021-02-18',
        happened: '2021-02-07',
        late: { proof: '批示', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-02-07'),
        previousOn: plainDate('2021-02-08'),
        previousAct: 'RequestReturn',
      });
  });
});

describe('a lead whose return is consented to', () => {
  it('owes nothing any more from 18 February 2021, and the next is due ten working days after the return of the 8th', () => {
    expect(consented.begun.phase).toBe('returned');
    const running = Object.values(consented.begun.clocks).filter((clock) => clock.stopped === undefined);
    expect(running.filter(({ owedBy }) => owedBy === lead)).toEqual([]);
    expect(consented.begun.clocks[`reply/${lead}/1`]?.stopped).toMatchObject({ lapsed: true });
    expect(consented.begun.clocks[`reassign/${people.assigner.unit}/1`]).toMatchObject({
      startedOn: '2021-02-08',
      dueOn: '2021-02-26',
    });
  });

  it('leaves the co-handlers at work: the opinion of 市司法局 comes on 22 February and stays', () => {
    const scene = consented
      .and({ by: people.justiceHandler, on: '2021-02-22', command: { type: 'SubmitOpinion', text: '同意。' } })
      .and({ by: people.assigner, on: '2021-02-25', command: reassign });
    expect(scene.begun.opinions[justice]).toMatchObject({ status: 'submitted', text: '同意。' });
    expect(scene.begun.phase).toBe('assigned');
    expect(scene.begun.assignment).toMatchObject({ lead: police, coHandlers, on: '2021-02-05' });
    expect(scene.begun.clocks[`reassign/${people.assigner.unit}/1`]?.stopped).toEqual({
      on: '2021-02-25',
      late: false,
    });
  });

  it('gives the new lead three months from 25 February 2021, and shows the 6 May of the first assignment', () => {
    const scene = consented.and({ by: people.assigner, on: '2021-02-25', command: reassign });
    expect(scene.begun.clocks[`reply/${police}/1`]).toMatchObject({ startedOn: '2021-02-25', dueOn: '2021-05-25' });
    expect(scene.begun.assignment?.reassigned).toEqual({
      on: '2021-02-25',
      otherwiseDue: [{ kind: 'reply', owedBy: police, dueOn: '2021-05-06' }],
    });
    expect(scene.begun.clocks[`return/${police}/1`]).toMatchObject({ startedOn: '2021-02-25' });
  });

  it('under a pack that counts from the first assignment keeps 6 May 2021, and shows 25 May', () => {
    const gates = { ...rules.pack.gates, reassignedClocksStartAnew: false };
    const other = proposalSpecification({ ...rules, pack: { ...rules.pack, gates } }, () => undefined);
    const scene = other.lived(
      ...upTo('assigned'),
      { by: people.handler, on: '2021-02-08', command: ask },
      { by: people.assigner, on: '2021-02-18', command: consentTo(lead) },
      { by: people.assigner, on: '2021-02-25', command: reassign },
    );
    expect(scene.begun.clocks[`reply/${police}/1`]?.dueOn).toBe('2021-05-06');
    expect(scene.begun.assignment?.reassigned?.otherwiseDue).toEqual([
      { kind: 'reply', owedBy: police, dueOn: '2021-05-25' },
    ]);
  });

  it('takes its draft and its contact with it: the new lead begins from the beginning', () => {
    const late = lived(...upTo('acknowledged')).and(
      { by: people.handler, on: '2021-02-08', command: { type: 'RecordContact', manner: 'visit', summary: '走访。' } },
      { by: people.handler, on: '2021-02-09', command: { type: 'SaveDraft', content, contentHash: firstHash } },
      { by: people.handler, on: '2021-02-10', command: ask },
      { by: people.assigner, on: '2021-02-18', command: consentTo(lead) },
      { by: people.assigner, on: '2021-02-25', command: reassign },
    );
    expect(late.begun).toMatchObject({ phase: 'assigned', contacts: 0 });
    expect(late.begun.draft).toBeUndefined();
    const chief = personOf(police, 'handler');
    expect(late.decide({ type: 'AcknowledgeAssignment' }, { by: chief, on: '2021-02-26' }).ok).toBe(true);
    late
      .when({ type: 'SaveDraft', content, contentHash: firstHash }, { by: people.handler, on: '2021-02-26' })
      .thenRefused('not-permitted', { act: 'SaveDraft', allowed: ['handler'], article: '第二十二条' });
  });

  it('is not named again', () => {
    consented
      .when({ ...reassign, lead }, { by: people.assigner, on: '2021-02-25' })
      .thenRefused('unit-returned-it', { unit: lead, article });
  });

  it('is replaced once: nothing is left to assign anew afterwards', () => {
    consented
      .and({ by: people.assigner, on: '2021-02-25', command: reassign })
      .when(reassign, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('nothing-to-reassign', { article });
  });

  it('is not replaced on 17 February 2021, before the consent', () => {
    consented
      .when(reassign, {
        by: people.assigner,
        on: '2021-02-25',
        happened: '2021-02-17',
        late: { proof: '交办函', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-02-17'),
        previousOn: plainDate('2021-02-18'),
        previousAct: 'ConsentToReturn',
      });
  });

  it('may be replaced by one of its co-handlers, which then owes the reply and no opinion', () => {
    const scene = consented.and({
      by: people.assigner,
      on: '2021-02-25',
      command: { ...reassign, lead: water, coHandlers: others },
    });
    expect(scene.begun.opinions[water]).toBeUndefined();
    expect(scene.begun.clocks[`opinion/${water}/1`]?.stopped).toMatchObject({ lapsed: true });
    expect(scene.begun.clocks[`reply/${water}/1`]?.stopped).toBeUndefined();
  });
});

describe('a co-handler whose return is consented to', () => {
  const inHand = lived(...upTo('acknowledged')).and(
    { by: personOf(water, 'handler'), on: '2021-02-08', command: ask },
    { by: people.committee, on: '2021-02-18', command: consentTo(water) },
  );

  it('owes no opinion, and the lead goes on', () => {
    expect(inHand.begun.phase).toBe('in-hand');
    expect(inHand.begun.opinions[water]).toBeUndefined();
    expect(inHand.begun.assignment?.coHandlers).toEqual(others);
    expect(inHand.begun.clocks[`reassign/${supervisingBody}/1`]?.dueOn).toBe('2021-02-26');
  });

  it('is replaced by 市公安局 on 22 February 2021, whose opinion is due thirty working days later, on 6 April', () => {
    const scene = inHand.and({
      by: people.committee,
      on: '2021-02-22',
      command: { ...reassign, lead, coHandlers: [...others, police] },
    });
    expect(scene.begun.clocks[`opinion/${police}/1`]).toMatchObject({ startedOn: '2021-02-22', dueOn: '2021-04-06' });
    expect(scene.begun.phase).toBe('in-hand');
    expect(scene.begun.opinions[police]).toEqual({ unit: police, status: 'requested' });
  });

  it('gives no occasion to replace the lead', () => {
    inHand
      .when({ ...reassign, lead: police, coHandlers: others }, { by: people.committee, on: '2021-02-22' })
      .thenRefused('lead-not-returned', { lead: police, article });
  });
});
