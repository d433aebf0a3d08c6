import { partyId, type ProposalEvent, type Recorded } from '@banli/domain';
import { content, firstHash, lead, parts, people, personOf, statutoryCopies } from '../domain/testing/case-0869';
import { proposalSpecification } from '../domain/testing/specifications';
import { loadRulePack, loadWorkCalendar } from '../platform/rule-files';
import { foldFacts, project, type RowChange, type StreamFacts } from './index';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const water = partyId('cq-slj');
const police = partyId('cq-gaj');

const assigned = lived(...parts.registered, {
  by: people.assigner,
  on: '2021-02-05',
  command: {
    type: 'AssignProposal',
    manner: 'separate',
    lead,
    coHandlers: [],
    statutoryCopies,
    separateUnits: [lead, water].map((unit) => ({ unit, statutoryCopies })),
  },
});

/** What the last of these events does, with the facts of all of them. */
function changesOfLast(history: readonly Recorded<ProposalEvent>[]): readonly RowChange[] {
  let facts: StreamFacts = {};
  let changes: readonly RowChange[] = [];
  for (const recorded of history) {
    facts = foldFacts(facts, recorded.event);
    changes = project(recorded, facts);
  }
  return changes;
}

const upToFirst = (history: readonly Recorded<ProposalEvent>[], type: ProposalEvent['type']) =>
  history.slice(0, history.findIndex(({ event }) => event.type === type) + 1);

describe('the read models of a proposal that two units answer separately', () => {
  it('have a row and a draft for each of them', () => {
    const changes = changesOfLast(upToFirst(assigned.history, 'ProposalAssigned'));
    const keys = changes.flatMap((change) => (change.op === 'put' ? [change.key] : []));
    expect(keys.filter((key) => 'unit' in key).map(({ unit }) => unit)).toEqual([lead, water]);
    expect(keys.flatMap((key) => key['task_id'] ?? [])).toEqual([
      `acknowledge/${lead}@${lead}`,
      `draft@${lead}`,
      `acknowledge/${water}@${water}`,
      `draft@${water}`,
    ]);
  });

  it('leave the tasks of the other unit alone when one saves a draft', () => {
    const drafted = assigned.and(
      { by: personOf(water, 'handler'), on: '2021-02-07', command: { type: 'AcknowledgeAssignment' } },
      {
        by: personOf(water, 'handler'),
        on: '2021-04-06',
        command: { type: 'SaveDraft', content, contentHash: firstHash },
      },
    );
    const changes = changesOfLast(drafted.history);
    const touched = changes.flatMap((change) =>
      change.table === 'task' && change.op === 'drop' ? [change.where] : [],
    );
    expect(touched).toContainEqual({ stream: drafted.history[0]?.stream, task_id: `draft@${water}`, branch: water });
    expect(touched.every(({ branch }) => branch === water)).toBe(true);
    expect(changes).toContainEqual({
      op: 'patch',
      table: 'answer',
      where: { stream: drafted.history[0]?.stream, unit: water },
      set: { phase: 'drafted' },
    });
    expect(changes.some(({ op }) => op === 'sum-up')).toBe(true);
  });

  it('hand the row over to the unit that takes a returned part', () => {
    const again = assigned.and(
      { by: personOf(water, 'handler'), on: '2021-02-08', command: { type: 'RequestReturn', reasons: '不属本单位。' } },
      { by: people.assigner, on: '2021-02-18', command: { type: 'ConsentToReturn', unit: water } },
      {
        by: people.assigner,
        on: '2021-02-25',
        branch: water,
        command: { type: 'ReassignProposal', lead: police, coHandlers: [], statutoryCopies },
      },
    );
    const changes = changesOfLast(upToFirst(again.history, 'ProposalReassigned'));
    expect(changes).toContainEqual({
      op: 'patch',
      table: 'answer',
      where: { stream: again.history[0]?.stream, unit: water },
      set: { phase: 'assigned', unit: police },
    });
    const opened = changes.flatMap((change) => (change.op === 'put' && change.table === 'task' ? [change] : []));
    expect(opened.map(({ set }) => set['branch'])).toEqual([police, police]);
  });
});
