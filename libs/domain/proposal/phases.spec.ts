import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { Recorded } from '../envelope';
import { people, upTo, type ProposalStep } from '../testing/case-0869';
import { cast, plausibleActs } from '../testing/plausible-acts';
import { letterOfMain, main } from '../testing/plausible-intake';
import { proposalSpecification } from '../testing/specifications';
import { evolveProposal } from './evolve';
import { FINAL_PHASE, FIRST_PHASES, isFinal, transitions, type Phase } from './phases';
import { proposalActs } from './proposal.commands';
import type { ProposalEvent } from './proposal.events';
import type { ProposalState } from './proposal.state';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const phases = Object.keys(transitions) as readonly Phase[];
const exits: Readonly<Record<Phase, readonly Phase[]>> = transitions;
const tableEdges = phases.flatMap((from) => exits[from].map((to) => `${from} → ${to}`));

/** The changes of phase that evolve makes while it reads these events on top of a state. */
function edgesOf(history: readonly Recorded<ProposalEvent>[], from?: ProposalState): readonly string[] {
  const edges: string[] = [];
  history.reduce((before, recorded) => {
    const after = evolveProposal(before, recorded);
    if (before && before.phase !== after.phase) edges.push(`${before.phase} → ${after.phase}`);
    return after;
  }, from);
  return edges;
}

const MERGE_MATTERS: readonly Phase[] = ['received', 'reviewed', 'merged', 'sent', 'dissatisfied'];

/** Where a story stands, as far as it decides what can still happen. */
function placeOf(state: ProposalState): string {
  const { phase, round, replyNumber, rating, dispatches, leadProposer } = state;
  const opinions = new Set(Object.values(state.opinions).map(({ status }) => status));
  const returns = Object.values(state.returns).map(({ status }) => status);
  const letter = [replyNumber?.serial, rating?.level, dispatches[leadProposer]?.deliveredOn];
  // A merge makes a difference before the assignment and to what may follow the letter.
  const spokenOf = state.intake?.merge !== undefined && MERGE_MATTERS.includes(phase);
  return [phase, spokenOf, round, ...letter, state.awaitingReassignment, ...returns, opinions.has('requested')].join(
    ' ',
  );
}

type Scene = ReturnType<typeof lived>;

describe('the table of phases', () => {
  it('reaches every phase from receipt, or from the stub of a secret one', () => {
    const reached = new Set<Phase>(FIRST_PHASES);
    for (const phase of reached) for (const next of exits[phase]) reached.add(next);
    expect([...reached].sort()).toEqual([...phases].sort());
  });

  it('has no exit from the archived case and from one held outside, and from every other phase one', () => {
    expect(phases.filter((phase) => exits[phase].length === 0)).toEqual(phases.filter(isFinal));
  });

  it('leads from every phase to the archived case: there is no dead end', () => {
    const ending = new Set<Phase>([FINAL_PHASE, 'held-outside']);
    for (let size = 0; size !== ending.size;) {
      size = ending.size;
      for (const phase of phases) if (exits[phase].some((next) => ending.has(next))) ending.add(phase);
    }
    expect([...ending].sort()).toEqual([...phases].sort());
  });
});

describe('a life', () => {
  it('of 0869, received on 4 February and rated satisfied on 10 May 2021, goes straight through the table', () => {
    expect(edgesOf(lived(...upTo('rated')).history)).toEqual([
      'received → assigned',
      'assigned → in-hand',
      'in-hand → drafted',
      'drafted → checked',
      'checked → signed',
      'signed → numbered',
      'numbered → sent',
      'sent → closed',
    ]);
  });

  it('of every kind makes no change that the table lacks, and uses each that it has', () => {
    const on = '2021-05-10';
    const clock = { kind: 'clock' } as const;
    const askBack = { type: 'RequestReturn', reasons: '不属于本单位职责。' } as const;
    const starts = [
      lived(...upTo('registered')),
      lived(...upTo('consulted')),
      lived(...upTo('assigned'), { by: people.handler, on: '2021-02-08', command: askBack }),
    ];
    const edges = new Set(starts.flatMap((start) => edgesOf(start.history)));
    const places = new Map(starts.map((start) => [placeOf(start.begun), start]));
    const go = (scene: Scene, step: ProposalStep): void => {
      if (!scene.decide(step.command, { by: step.by, on }).ok) return;
      const next = scene.and(step);
      for (const edge of edgesOf(next.history.slice(scene.history.length), scene.begun)) edges.add(edge);
      const place = placeOf(next.begun);
      if (!places.has(place)) places.set(place, next);
    };
    for (const scene of places.values()) {
      for (const round of [1, 2])
        go(scene, { by: clock, on, command: { type: 'AnswerWithMain', main, letter: { ...letterOfMain, round } } });
      for (const by of cast)
        for (const act of proposalActs)
          for (const level of act === 'RateReply' || act === 'CorrectRating' ? ['satisfied', 'not-satisfied'] : ['']) {
            const plausible = plausibleActs[act](scene.begun, by);
            const command =
              plausible.type === 'RateReply' || plausible.type === 'CorrectRating'
                ? { ...plausible, level }
                : plausible;
            go(scene, { by, on, command });
          }
    }
    for (const scene of [...places.values()])
      go(scene, { by: clock, on, command: { type: 'UndoMerge', main, why: 'main-not-open' } });
    expect([...edges].sort()).toEqual([...tableEdges].sort());
  });

  it('cannot begin with anything but its registration', () => {
    const [, assigned] = lived(...upTo('assigned')).history;
    expect(() => assigned && evolveProposal(undefined, assigned)).toThrow(
      'proposal/chongqing/5-4/0869 begins with ProposalAssigned instead of ProposalRegistered',
    );
  });

  it('counts its head with every event and its version with those of persons', () => {
    const scene = lived(...upTo('rated'));
    expect(scene.begun.head).toBe(scene.history.length);
    expect(scene.begun.version).toBe(scene.history.length);
    expect(scene.history.at(-1)?.actor).toEqual(people.deputy);
  });
});
