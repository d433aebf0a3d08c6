import { partyId, type ProposalEvent, type Recorded } from '@banli/domain';
import { evolveProposal } from '../domain/proposal/evolve';
import { parts, people, supervisingBody, assigningBody, justice, lead, upTo } from '../domain/testing/case-0869';
import { proposalSpecification } from '../domain/testing/specifications';
import { loadRulePack, loadWorkCalendar } from '../platform/rule-files';
import { foldFacts, project, type Row, type RowChange, type StreamFacts } from './index';

const chongqing = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const gates = { ...chongqing.pack.gates, opinionsSettledBeforeSignOff: false, contactBeforeSignOff: false };
const openRules = { ...chongqing, pack: { ...chongqing.pack, gates } };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const closed = proposalSpecification(chongqing, same);
const open = proposalSpecification(openRules, same);

/** The rows of one table after these events, applied in order as the store does. */
function rowsOf(table: RowChange['table'], history: readonly Recorded<ProposalEvent>[]): readonly Row[] {
  let facts: StreamFacts = {};
  let rows: readonly Row[] = [];
  for (const recorded of history) {
    facts = foldFacts(facts, recorded.event);
    for (const change of project(recorded, facts)) if (change.table === table) rows = applied(rows, change);
  }
  return rows;
}

const fits = (row: Row, where: Row): boolean => Object.entries(where).every(([column, cell]) => row[column] === cell);

function applied(rows: readonly Row[], change: RowChange): readonly Row[] {
  switch (change.op) {
    case 'put':
      return [...rows.filter((row) => !fits(row, change.key)), { ...change.key, ...change.set }];
    case 'patch':
      return rows.map((row) => (fits(row, change.where) ? { ...row, ...change.set } : row));
    case 'drop':
      return rows.filter((row) => !fits(row, change.where));
    case 'succeed':
    case 'sum-up':
      return rows;
  }
}

const withoutJustice = upTo('numbered', 'contacted').filter(
  ({ by, command }) => !('unit' in by && by.unit === justice) && !('unit' in command && command.unit === justice),
);

describe('the read models of 0869', () => {
  it('know 大会秘书处 as assigning and 人代工委 as supervising body from 4 February 2021 on', () => {
    const parties = rowsOf('case_party', closed.lived(...upTo('registered')).history);
    expect(parties.map(({ party, relation }) => [party, relation])).toEqual([
      [assigningBody, 'assigning-body'],
      [supervisingBody, 'supervising-body'],
      [people.deputy.personId, 'proposer'],
      [people.coSigner.personId, 'proposer'],
    ]);
  });

  it('ask after dispatch on 15 April 2021 for proof of delivery alone, though an opinion and the contact never came', () => {
    const before = open.lived(...withoutJustice);
    const kinds = (history: typeof before.history): readonly unknown[] =>
      rowsOf('task', history).map(({ kind }) => kind);
    expect([...kinds(before.history)].sort()).toEqual(['contact', 'dispatch', 'submit-opinion']);
    expect(kinds(before.and(...parts.sent).history)).toEqual(['confirm-delivery']);
  });

  it('count a clock that lapsed with the dispatch of 15 April 2021 neither in time nor late', () => {
    const clocks = rowsOf('clock', open.lived(...withoutJustice, ...parts.sent).history);
    const stopped = clocks
      .filter(({ owed_by: owner }) => owner === justice || owner === lead)
      .map(({ clock_id: clock, stopped_on: on, late }) => [clock, on, late]);
    expect(stopped.sort()).toEqual([
      [`contact/${lead}/1`, '2021-04-15', null],
      [`opinion/${justice}/1`, '2021-04-15', null],
      [`reply/${lead}/1`, '2021-04-15', false],
      [`return/${justice}/1`, '2021-04-15', null],
      [`return/${lead}/1`, '2021-02-07', null],
    ]);
  });

  it('carry the due date of an opinion that counts from the co-handler’s own receipt, 8 February 2021', () => {
    const opinion = chongqing.pack.clocks.opinion;
    if (!opinion) throw new Error('the pack of Chongqing has an opinion clock');
    const clocks = { ...chongqing.pack.clocks, opinion: { ...opinion, startsAt: 'unit-received' } } as const;
    const own = proposalSpecification({ ...chongqing, pack: { ...chongqing.pack, clocks } }, same);
    const assigned = own.lived(...upTo('assigned'));
    const dueOf = (history: typeof assigned.history): unknown =>
      rowsOf('task', history).find(({ kind, unit }) => kind === 'submit-opinion' && unit === justice)?.['due_on'];
    const acknowledge = { type: 'AcknowledgeAssignment' } as const;
    const received = assigned.and({ by: people.justiceHandler, on: '2021-02-08', command: acknowledge });
    expect([dueOf(assigned.history), dueOf(received.history)]).toEqual([null, '2021-03-26']);
  });

  it('keep the phase, the parties and the opinions of a case returned and assigned anew on 25 February 2021', () => {
    const police = partyId('cq-gaj');
    const returned = closed.lived(
      ...upTo('assigned'),
      { by: people.handler, on: '2021-02-08', command: { type: 'RequestReturn', reasons: '不属于本局职责。' } },
      { by: people.justiceHandler, on: '2021-02-09', command: { type: 'SubmitOpinion', text: '同意。' } },
      { by: people.assigner, on: '2021-02-18', command: { type: 'ConsentToReturn', unit: lead } },
    );
    const tasks = (history: typeof returned.history): readonly unknown[] =>
      rowsOf('task', history)
        .filter(({ kind }) => kind !== 'submit-opinion')
        .map(({ kind, unit, due_on: due }) => [kind, unit, due]);
    expect(tasks(returned.history)).toEqual([
      ['accept-opinion', null, null],
      ['reassign', assigningBody, '2021-02-26'],
    ]);
    expect(rowsOf('proposal', returned.history)[0]).toMatchObject({ phase: 'returned', reply_due_on: null });
    const coHandlers = returned.begun.assignment?.coHandlers.filter((unit) => unit !== justice) ?? [];
    const { history } = returned.and({
      by: people.assigner,
      on: '2021-02-25',
      command: { type: 'ReassignProposal', lead: police, coHandlers, statutoryCopies: [] },
    });
    expect(tasks(history)).toEqual([
      ['acknowledge', police, null],
      ['draft', police, '2021-05-25'],
    ]);
    expect(rowsOf('opinion', history).map(({ unit }) => unit)).toEqual(coHandlers);
    expect(rowsOf('proposal', history)[0]).toMatchObject({ phase: 'assigned', lead_unit: police });
    const leads = rowsOf('case_party', history).filter(({ relation }) => relation === 'lead');
    expect(leads.map(({ party }) => party)).toEqual([police]);
  });

  it('end with the state’s own phase at every step of the life', () => {
    const { history } = closed.lived(...upTo('rated'));
    history.reduce((state: Parameters<typeof evolveProposal>[0], recorded, index) => {
      const next = evolveProposal(state, recorded);
      expect(rowsOf('proposal', history.slice(0, index + 1))[0]?.['phase']).toBe(next.phase);
      return next;
    }, undefined);
  });
});
