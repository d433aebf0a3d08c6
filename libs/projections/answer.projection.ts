import type { AssignedWithMain, PartyId, ProposalAssigned, StreamId } from '@banli/domain';
import { openLead, party } from './parties-of-case';
import type { Row, RowChange } from './row-change';
import { openTask } from './task';

/** What a proposal's row and the row of one answer both tell. */
const COLUMNS_OF_AN_ANSWER: Readonly<Record<string, string>> = {
  phase: 'phase',
  lead_unit: 'unit',
  assigned_on: 'assigned_on',
  reply_due_on: 'reply_due_on',
  signed_on: 'signed_on',
  reply_series: 'reply_series',
  reply_year: 'reply_year',
  reply_serial: 'reply_serial',
  answered_on: 'answered_on',
  rating: 'rating',
  rated_on: 'rated_on',
};

/** Until a letter's time to be published begins. */
const UNPUBLISHED: Row = { publication_clock: '', publication_due_on: null, publication_state: 'none' };

/** A row for each answer that the assignment asks for, and its work where units answer separately. */
export function openAnswers(stream: StreamId, event: ProposalAssigned, on: string): readonly RowChange[] {
  const units = event.separateUnits?.map(({ unit }) => unit) ?? [event.lead];
  const rows = units.map((unit, index): RowChange => ({
    op: 'put',
    table: 'answer',
    key: { stream, unit },
    set: { place: index + 1, phase: 'assigned', assigned_on: on, ...UNPUBLISHED },
  }));
  const work = event.separateUnits
    ? units.flatMap((unit) => withinBranch(openLead(stream, unit, on, event.difficult !== undefined), unit))
    : openLead(stream, event.lead, on, event.difficult !== undefined);
  const joint = (event.joint ?? []).flatMap((unit) => [
    party(stream, unit, 'joint-lead'),
    openTask(stream, { kind: 'acknowledge', since: on, unit, role: 'handler' }),
  ]);
  return [...rows, ...work, ...joint];
}

/** A row for each letter of the main proposal that answers a merged one too. */
export const answersWithMain = (stream: StreamId, event: AssignedWithMain): readonly RowChange[] => {
  const units = event.separateUnits?.map(({ unit }) => unit) ?? [event.lead];
  return [
    ...units.flatMap((unit, index): readonly RowChange[] => [
      {
        op: 'put',
        table: 'answer',
        key: { stream, unit },
        set: { place: index + 1, phase: 'merged', assigned_on: event.on, answered_by: event.main, ...UNPUBLISHED },
      },
      party(stream, unit, 'lead'),
    ]),
    ...(event.joint ?? []).map((unit) => party(stream, unit, 'joint-lead')),
  ];
};

/** Where one letter answers for all, its row follows the proposal's; what ends the case ends every answer. */
export const withAnswer = (changes: readonly RowChange[]): readonly RowChange[] =>
  changes.flatMap((change) => {
    if (change.op !== 'patch' || change.table !== 'proposal') return [change];
    const { ofAnswer } = shared(change.set);
    return Object.keys(ofAnswer).length === 0
      ? [change]
      : [change, { op: 'patch', table: 'answer', where: change.where, set: ofAnswer } as const];
  });

/**
 * The same changes where they are about one of several answers: its own row, its own tasks. `now` is the unit that has
 * taken the answer over.
 */
export const withinBranch = (
  changes: readonly RowChange[],
  branch: PartyId,
  now: PartyId = branch,
): readonly RowChange[] => changes.flatMap((change) => narrowed(change, branch, now));

function narrowed(change: RowChange, branch: PartyId, now: PartyId): readonly RowChange[] {
  if (change.table === 'proposal' && change.op === 'patch') {
    const { ofAnswer, ofCase } = shared(change.set);
    const { where } = change;
    return [
      ...(Object.keys(ofAnswer).length === 0
        ? []
        : [{ op: 'patch', table: 'answer', where: { ...where, unit: branch }, set: ofAnswer } as const]),
      ...(Object.keys(ofCase).length === 0 ? [] : [{ ...change, set: ofCase }]),
    ];
  }
  if (change.table === 'task')
    return change.op === 'put'
      ? [{ ...change, key: taskOf(change.key, now), set: { ...change.set, branch: now } }]
      : [{ ...change, where: { ...taskOf(change.where, branch), branch } }];
  if (change.table === 'clock' && change.op === 'put') return [{ ...change, set: { ...change.set, branch: now } }];
  return [change];
}

const taskOf = (row: Row, branch: PartyId): Row =>
  typeof row['task_id'] === 'string' ? { ...row, task_id: `${row['task_id']}@${branch}` } : row;

function shared(set: Row): { readonly ofAnswer: Row; readonly ofCase: Row } {
  const entries = Object.entries(set);
  return {
    ofAnswer: Object.fromEntries(
      entries.flatMap(([column, cell]) => {
        const own = COLUMNS_OF_AN_ANSWER[column];
        return own === undefined ? [] : [[own, cell] as const];
      }),
    ),
    ofCase: Object.fromEntries(entries.filter(([column]) => COLUMNS_OF_AN_ANSWER[column] === undefined)),
  };
}
