import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import type { Actor, Person } from '../../actor';
import type { ClockId } from '../../clock/clock.types';
import { nextAlarm } from '../../clock/clocks';
import { partyId, type PartyId } from '../../identity';
import { answersOf, branchUnits, focusOn } from '../branches';
import { permittedProposalActs } from '../permitted';
import type { AssignProposal, ProposalCommand } from '../proposal.commands';
import { content, firstHash, lead, parts, people, personOf, statutoryCopies } from '../../testing/case-0869';
import type { Step } from '../../testing/decider-specification';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

/** 市水利局, 市公安局. */
const water = partyId('cq-slj');
const police = partyId('cq-gaj');
const deputy = people.deputy.personId;
const committee = people.committee;

const separately: AssignProposal = {
  type: 'AssignProposal',
  manner: 'separate',
  lead,
  coHandlers: [],
  statutoryCopies,
  separateUnits: [
    { unit: lead, statutoryCopies },
    { unit: water, statutoryCopies },
  ],
};

type AnyStep = Step<ProposalCommand>;
const step = (on: string, by: Actor, command: ProposalCommand, branch?: PartyId): AnyStep =>
  branch === undefined ? { on, by, command } : { on, by, command, branch };
const assigned = [...parts.registered, step('2021-02-05', people.assigner, separately)] as const;

const office = (unit: PartyId): Person => ({ ...personOf(unit, 'office'), personId: people.office.personId });
const chief = (unit: PartyId): Person => ({ ...personOf(unit, 'chief'), personId: people.chief.personId });

/** What a unit does for its own letter, without saying whose answer it means. */
const answered = (unit: PartyId, serial: number): readonly AnyStep[] => [
  step('2021-02-07', personOf(unit, 'handler'), { type: 'AcknowledgeAssignment' }),
  step('2021-02-24', personOf(unit, 'handler'), { type: 'RecordContact', manner: 'telephone', summary: '电话沟通。' }),
  step('2021-04-06', personOf(unit, 'handler'), { type: 'SaveDraft', content, contentHash: firstHash }),
  step('2021-04-08', office(unit), { type: 'CheckDraft', version: 1 }),
  step('2021-04-12', chief(unit), { type: 'SignReply', version: 1, contentHash: firstHash }),
  step('2021-04-13', office(unit), { type: 'NumberReply', series: '渝函', serial }),
  step('2021-04-15', office(unit), { type: 'DispatchReply', channels: ['paper', 'platform'] }),
  step('2021-04-20', office(unit), { type: 'ConfirmDelivery', recipient: deputy, proof: '挂号信回执' }),
];
const bothSent = [...assigned, ...answered(lead, 313), ...answered(water, 57)];

describe('a proposal that two units handle separately (分别办理, 第十五条、第二十条)', () => {
  it('starts every clock of a lead for each of them on 5 February 2021, and each answers by itself', () => {
    const { begun } = lived(...assigned);
    expect(branchUnits(begun)).toEqual([lead, water]);
    for (const unit of [lead, water]) {
      const clocks = Object.values(focusOn(begun, unit)?.clocks ?? {});
      expect(clocks.map(({ kind, owedBy }) => [kind, owedBy])).toEqual([
        ['reply', unit],
        ['return', unit],
      ]);
    }
    expect(begun.phase).toBe('assigned');
    expect(nextAlarm(begun.clocks)?.alarm.on).toBe('2021-02-18');
  });

  it('is as far as its least advanced answer', () => {
    const scene = lived(...assigned, ...answered(lead, 313));
    expect(answersOf(scene.begun).map(({ phase }) => phase)).toEqual(['sent', 'assigned']);
    expect(scene.begun.phase).toBe('assigned');
    expect(lived(...bothSent).begun.phase).toBe('sent');
  });

  it('keeps letter, number and promises of each apart, and names the answer in the record', () => {
    const scene = lived(...bothSent);
    expect(answersOf(scene.begun).map(({ replyNumber }) => replyNumber?.serial)).toEqual([313, 57]);
    expect(answersOf(scene.begun).map(({ promised }) => promised.length)).toEqual([1, 1]);
    expect(scene.begun.promised).toEqual([]);
    const numbered = scene.history.filter(({ event }) => event.type === 'ReplyNumbered');
    expect(numbered.map(({ event }) => event.branch)).toEqual([lead, water]);
  });

  it('has each letter rated by itself: one satisfied and closed, one not satisfied and decided on', () => {
    const rated = lived(
      ...bothSent,
      step('2021-05-06', people.deputy, { type: 'RateReply', level: 'satisfied' }, lead),
      step('2021-05-07', people.deputy, { type: 'RateReply', level: 'not-satisfied', reasons: '未回应。' }, water),
    );
    expect(answersOf(rated.begun).map(({ phase }) => phase)).toEqual(['closed', 'dissatisfied']);
    expect(rated.begun.phase).toBe('dissatisfied');
    expect(Object.keys(rated.begun.clocks).filter((id) => id.startsWith('rating'))).toEqual([
      `rating/${deputy}/1@${lead}`,
      `rating/${deputy}/1@${water}`,
    ]);
    const closed = rated.and(
      step('2021-05-10', committee, { type: 'CloseDissatisfaction', reason: '已当面说明。' }, water),
    );
    expect(closed.begun.phase).toBe('closed');
    expect(nextAlarm(closed.begun.clocks)).toBeUndefined();
  });

  it('asks an outsider whose answer is meant, and tells only those who have a part in it', () => {
    const units = [lead, water];
    const rate = { type: 'RateReply', level: 'satisfied' } as const;
    const scene = lived(...bothSent);
    scene
      .when(rate, { by: people.deputy, on: '2021-05-06' })
      .thenRefused('branch-unnamed', { units, article: '第二十条' });
    scene
      .when(rate, { by: people.deputy, on: '2021-05-06', branch: police })
      .thenRefused('branch-unknown', { branch: police, units });
    expect(scene.decide(rate, { by: people.stranger, on: '2021-05-06' })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
  });

  it('knows no other answer than the lead’s where one letter answers for all', () => {
    const undivided = lived(...parts.registered, ...parts.assigned);
    undivided
      .when({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-08', branch: water })
      .thenRefused('branch-unknown', { branch: water, units: [lead] });
    expect(
      undivided.decide({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-08', branch: lead }).ok,
    ).toBe(true);
  });

  it('lets no unit act on the answer of another', () => {
    lived(...assigned)
      .when({ type: 'AcknowledgeAssignment' }, { by: personOf(water, 'handler'), on: '2021-02-08', branch: lead })
      .thenRefused('not-permitted', {
        act: 'AcknowledgeAssignment',
        allowed: ['handler', 'office'],
        article: '第十八条',
      });
  });

  it('tells each what to do on the answer that is looked at', () => {
    const { begun } = lived(...assigned, ...answered(lead, 313));
    const may = (person: Person, branch?: PartyId) =>
      permittedProposalActs(begun, person, rules.pack, plainDate('2021-04-21'), { branch });
    expect(may(people.deputy, lead)).toEqual(['RateReply', 'WithdrawProposal']);
    expect(may(people.deputy, water)).toEqual(['WithdrawProposal']);
    expect(may(people.deputy)).toEqual(['WithdrawProposal']);
    expect(may(personOf(water, 'handler'))).toContain('AcknowledgeAssignment');
    expect(may(personOf(water, 'handler'), lead)).toEqual([]);
  });

  it('ends with every answer by a withdrawal', () => {
    const scene = lived(...assigned).and(
      step('2021-02-08', people.deputy, { type: 'WithdrawProposal', reason: '问题已经解决。' }),
    );
    expect(answersOf(scene.begun).map(({ phase, withdrawn }) => [phase, withdrawn?.on])).toEqual([
      ['closed', '2021-02-08'],
      ['closed', '2021-02-08'],
    ]);
    expect(scene.begun.phase).toBe('closed');
    expect(nextAlarm(scene.begun.clocks)).toBeUndefined();
  });

  it('passes over the time of a return in the answer whose clock rang', () => {
    const scene = lived(...assigned).and(
      step(
        '2021-02-25',
        { kind: 'clock' },
        { type: 'StrikeClock', clockId: `return/${water}/1` as ClockId, tier: 'red' },
      ),
    );
    expect(focusOn(scene.begun, water)?.clocks[`return/${water}/1`]?.stopped).toMatchObject({ lapsed: true });
    expect(focusOn(scene.begun, lead)?.clocks[`return/${lead}/1`]?.stopped).toBeUndefined();
  });
});

describe('one of the separate units that returns its part (第十六条)', () => {
  const returned = lived(
    ...assigned,
    ...answered(lead, 313),
    step('2021-02-08', personOf(water, 'handler'), { type: 'RequestReturn', reasons: '不属于本单位职责。' }),
    step('2021-02-18', people.assigner, { type: 'ConsentToReturn', unit: water }),
  );
  const reassign = { type: 'ReassignProposal', lead: police, coHandlers: [], statutoryCopies } as const;

  it('is replaced by another, while the other answer goes on', () => {
    expect(returned.begun.phase).toBe('returned');
    const scene = returned.and(step('2021-02-25', people.assigner, reassign, water));
    expect(branchUnits(scene.begun)).toEqual([lead, police]);
    expect(answersOf(scene.begun).map(({ phase }) => phase)).toEqual(['sent', 'assigned']);
    expect(scene.begun.clocks[`reply/${police}/1`]).toMatchObject({ dueOn: '2021-05-25' });
    expect(scene.begun.clocks[`reply/${water}/1`]?.stopped).toMatchObject({ lapsed: true });
    const reassignment = Object.values(scene.begun.clocks).find(({ kind }) => kind === 'reassign');
    expect(reassignment?.stopped).toMatchObject({ on: '2021-02-25', late: false });
    const acknowledged = scene.and(step('2021-03-01', personOf(police, 'handler'), { type: 'AcknowledgeAssignment' }));
    expect(focusOn(acknowledged.begun, police)?.phase).toBe('in-hand');
  });

  it('is not replaced by a unit that answers already, by one that returned it, or by one with co-handlers', () => {
    const by = { by: people.assigner, on: '2021-02-25', branch: water };
    const article = '第十五条';
    returned.when({ ...reassign, lead }, by).thenRefused('separate-unit-twice', { unit: lead, article });
    returned
      .when({ ...reassign, lead: water }, by)
      .thenRefused('unit-returned-it', { unit: water, article: '第十六条' });
    returned
      .when({ ...reassign, coHandlers: [people.justiceHandler.unit] }, by)
      .thenRefused('co-handlers-unfitting', { manner: 'separate', article });
  });
});

describe('the manner of an assignment (第十五条)', () => {
  const scene = lived(...parts.registered);
  const by = { by: people.assigner, on: '2021-02-05' };
  const article = '第十五条';

  it('is kept where one unit handles it alone', () => {
    const sole = { type: 'AssignProposal', manner: 'sole', lead, coHandlers: [], statutoryCopies } as const;
    expect(scene.and({ ...by, command: sole }).begun.assignment).toMatchObject({ manner: 'sole', lead });
    scene.when({ ...sole, coHandlers: [water] }, by).thenRefused('co-handlers-unfitting', { manner: 'sole', article });
  });

  it('needs two different units, the lead first, where they handle it separately', () => {
    const alone = { ...separately, separateUnits: [{ unit: lead, statutoryCopies }] };
    scene.when(alone, by).thenRefused('separate-units-too-few', { units: [lead], article });
    const twice = { ...separately, separateUnits: [...alone.separateUnits, ...alone.separateUnits] };
    scene.when(twice, by).thenRefused('separate-unit-twice', { unit: lead, article });
    scene
      .when({ ...separately, coHandlers: [police] }, by)
      .thenRefused('co-handlers-unfitting', { manner: 'separate', article });
  });
});
