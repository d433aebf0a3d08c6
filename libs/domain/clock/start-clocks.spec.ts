import type { ClockKind, ClockRule, StartEvent } from '@banli/rules';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { ProposalEvent } from '../proposal/proposal.events';
import { assignment, coHandlers, justice, lead, parts, people, registration, upTo } from '../testing/case-0869';
import { proposalSpecification } from '../testing/specifications';
import type { ClockEvent, Clocks } from './clock.types';
import { CLOCKS_IN_USE } from './start-clocks';

const chongqing = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);

/** Chongqing's pack, but that these clocks count from other events. */
function counting(from: Partial<Record<ClockKind, StartEvent>>) {
  const changed = Object.entries(from).map(([kind, startsAt]): [string, ClockRule] => [
    kind,
    { ...chongqing.pack.clocks[kind as ClockKind], startsAt } as ClockRule,
  ]);
  const pack = { ...chongqing.pack, clocks: { ...chongqing.pack.clocks, ...Object.fromEntries(changed) } };
  return proposalSpecification({ ...chongqing, pack }, same);
}

const startsIn = (events: readonly (ProposalEvent | ClockEvent)[]): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'ClockStarted' ? [`${event.clock.id} from ${event.clock.startedOn} to ${event.clock.dueOn}`] : [],
  );

/** Without the time in which a unit may return the case: a right, not a debt. */
const owed = (clocks: Clocks): readonly string[] => Object.keys(clocks).filter((id) => !id.startsWith('return/'));

describe('which act starts which clock, by the pack of Chongqing', () => {
  const { lived } = proposalSpecification(chongqing, same);

  it('is at each step of 0869 what articles 16, 18, 20, 21 and 27 say', () => {
    const started = startsIn(lived(...upTo('rated')).history.map(({ event }) => event));
    expect(started).toEqual([
      `reply/${lead}/1 from 2021-02-05 to 2021-05-06`,
      ...coHandlers.map((unit) => `opinion/${unit}/1 from 2021-02-05 to 2021-03-24`),
      ...[lead, ...coHandlers].map((unit) => `return/${unit}/1 from 2021-02-05 to 2021-02-24`),
      `contact/${lead}/1 from 2021-02-07 to 2021-03-11`,
      `rating/${people.deputy.personId}/1 from 2021-04-20 to 2021-05-19`,
    ]);
  });

  it('leaves no clock of the pack out', () => {
    const waiting = Object.keys(chongqing.pack.clocks).filter((kind) => !CLOCKS_IN_USE.some((used) => used === kind));
    expect(waiting).toEqual([]);
  });
});

describe('a pack whose opinion counts from the day the co-handler has the case', () => {
  const { lived } = counting({ opinion: 'unit-received' });
  const assigned = lived(...upTo('assigned'));
  const acknowledge = { type: 'AcknowledgeAssignment' } as const;

  it('starts none on assignment, 5 February 2021', () => {
    expect(owed(assigned.begun.clocks)).toEqual([`reply/${lead}/1`]);
  });

  it('starts that of 市司法局 with its acknowledgement of 8 February 2021, due 26 March, and no other', () => {
    const decision = assigned.decide(acknowledge, { by: people.justiceHandler, on: '2021-02-08' });
    expect(decision.ok && startsIn(decision.events)).toEqual([`opinion/${justice}/1 from 2021-02-08 to 2021-03-26`]);
  });

  it('starts nothing for an opinion that was in before: nothing would ever stop it', () => {
    const decision = assigned
      .and({ by: people.justiceHandler, on: '2021-02-08', command: { type: 'SubmitOpinion', text: '同意。' } })
      .decide(acknowledge, { by: people.justiceHandler, on: '2021-02-09' });
    expect(decision.ok && startsIn(decision.events)).toEqual([]);
  });

  it('takes an opinion of Monday 29 March 2021 as late, by its own due date', () => {
    const late = assigned
      .and({ by: people.justiceHandler, on: '2021-02-08', command: acknowledge })
      .and({ by: people.justiceHandler, on: '2021-03-29', command: { type: 'SubmitOpinion', text: '同意。' } });
    expect(late.begun.opinions[justice]?.late).toBe(true);
    expect(late.begun.clocks[`opinion/${justice}/1`]?.stopped).toEqual({ on: '2021-03-29', late: true });
  });
});

describe('a pack whose reply counts from receipt', () => {
  it('by the unit, as in Henan and Zhejiang, starts it with the lead’s acknowledgement of 7 February 2021', () => {
    const { lived } = counting({ reply: 'unit-received', 'reply-difficult': 'unit-received' });
    const assigned = lived(...upTo('assigned'));
    // National law counts the reply from the assignment already (代表法第五十一条).
    expect(owed(assigned.begun.clocks)).toEqual([...coHandlers.map((unit) => `opinion/${unit}/1`), `reply/${lead}/1`]);
    const decision = assigned.decide({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-07' });
    expect(decision.ok && startsIn(decision.events)).toEqual([`contact/${lead}/1 from 2021-02-07 to 2021-03-11`]);
    expect(decision.ok && decision.events.find(({ type }) => type === 'ClockMoved')).toMatchObject({
      clock: { id: `reply/${lead}/1`, startedOn: '2021-02-07', dueOn: '2021-05-06', deadline: { dueOn: '2021-05-07' } },
      reason: 'unit-received',
    });
  });

  it('by the unit of a wide matter, starts the six months and not the three', () => {
    const { lived } = counting({ reply: 'unit-received', 'reply-difficult': 'unit-received' });
    const difficult = { reason: '涉及川渝两省市多个部门' };
    const scene = lived(
      ...upTo('registered'),
      { by: people.assigner, on: '2021-02-05', command: { ...assignment, difficult } },
      ...parts.acknowledged,
    );
    const kinds = Object.values(scene.begun.clocks).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('reply'))).toEqual(['reply-difficult']);
  });

  it('by the assigning body on 4 February 2021, starts it once assignment tells who owes it', () => {
    const { lived } = counting({ reply: 'received' });
    const scene = lived(...upTo('assigned'));
    expect(scene.begun.clocks[`reply/${lead}/1`]).toMatchObject({ startedOn: '2021-02-04', dueOn: '2021-05-06' });
  });
});

describe('a pack whose contact counts from assignment', () => {
  it('starts it on 5 February 2021 and not again with the acknowledgement', () => {
    const { lived } = counting({ contact: 'assigned' });
    const scene = lived(...upTo('acknowledged'));
    const contacts = Object.values(scene.begun.clocks).filter(({ kind }) => kind === 'contact');
    expect(contacts.map(({ id, startedOn }) => [id, startedOn])).toEqual([[`contact/${lead}/1`, '2021-02-05']]);
  });
});

describe('the limit for assigning', () => {
  it('binds whoever received it in the recess, and nobody in session (第十三条)', () => {
    const { lived } = proposalSpecification(chongqing, same);
    const started = [true, false].map((inSession) =>
      Object.keys(
        lived({ by: people.committee, on: '2021-02-01', command: { ...registration, inSession } }).begun.clocks,
      ),
    );
    expect(started).toEqual([[], [`assign/${people.committee.unit}/1`]]);
  });
});
