import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { lapseClocks, moveClock } from '../clock/clocks';
import { startClocks, type Timekeeping } from '../clock/start-clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import { disorder } from '../occurrence';
import { says } from '../says';
import type {
  ApproveCommitmentChange,
  CommentOnChange,
  DropCommitment,
  RefuseCommitmentChange,
  RequestCommitmentChange,
} from './commitment.commands';
import type { CommitmentChanged, CommitmentEvent } from './commitment.events';
import { isFinished, type CommitmentState } from './commitment.state';
import { notTold } from './telling';

const ARTICLE = '第二十四条';

/** The law is silent on broken or moved promises: by our default only a signed decision changes one (see the pack). */
export function requestChange(
  state: CommitmentState,
  command: RequestCommitmentChange,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<CommitmentEvent> {
  if (state.status !== 'open') return refuse({ code: 'commitment-not-open', status: state.status });
  if (state.requested) return refuse({ code: 'change-already-requested', requestedOn: state.requested.on });
  const { item, dueOn, reason } = command;
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: ARTICLE });
  const text = item !== undefined && says(item) ? item : undefined;
  const sameText = text === undefined || text === state.item;
  if (sameText && (dueOn === undefined || dueOn === state.dueOn)) return refuse({ code: 'nothing-to-change' });
  if (dueOn !== undefined && dueOn < on) return refuse({ code: 'promised-date-past', dueOn, on });
  const change = { ...(sameText ? {} : { item: text }), ...(dueOn === undefined ? {} : { dueOn }), reason };
  if (!context.rules.pack.gates.commitmentChangedBySignedDecision) return changed(state, change, context);
  return accept<CommitmentEvent>({
    type: 'CommitmentChangeRequested',
    v: 1,
    unit: person.unit,
    requestedBy: person.personId,
    ...change,
  });
}

export function approveChange(
  state: CommitmentState,
  command: ApproveCommitmentChange,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<CommitmentEvent> {
  const { requested, status } = state;
  if (!requested) return refuse({ code: 'no-change-requested' });
  if (status !== 'open') return refuse({ code: 'commitment-not-open', status });
  const early = disorder(on, 'RequestCommitmentChange', requested.on);
  if (early) return refuse(early);
  const { decision } = command;
  return changed(state, requested, context, {
    signer: person.personId,
    ...(decision === undefined ? {} : { decision }),
  });
}

export function refuseChange(
  { requested, status }: CommitmentState,
  command: RefuseCommitmentChange,
  person: Person,
  on: PlainDate,
): Decision<CommitmentEvent> {
  if (!requested) return refuse({ code: 'no-change-requested' });
  if (status !== 'open') return refuse({ code: 'commitment-not-open', status });
  const early = disorder(on, 'RequestCommitmentChange', requested.on);
  if (early) return refuse(early);
  if (!says(command.reason)) return refuse({ code: 'text-missing', field: 'reason', article: ARTICLE });
  return accept<CommitmentEvent>({
    type: 'CommitmentChangeRefused',
    v: 1,
    refusedBy: person.personId,
    reason: command.reason,
  });
}

/** The deputy may say something about each change, once, while the promise is not settled (our default). */
export function commentOnChange(
  state: CommitmentState,
  { text }: CommentOnChange,
  person: Person,
  on: PlainDate,
): Decision<CommitmentEvent> {
  const change = state.changes.at(-1);
  if (!change) return refuse({ code: 'no-change-to-comment' });
  if (change.comment) return refuse({ code: 'change-already-commented', commentedOn: change.comment.on });
  if (isFinished(state)) return refuse({ code: 'commitment-not-open', status: state.status });
  const early = disorder(on, 'ApproveCommitmentChange', change.on);
  if (early) return refuse(early);
  if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: ARTICLE });
  return accept<CommitmentEvent>({ type: 'ChangeCommented', v: 1, deputy: person.personId, text });
}

export function drop(
  state: CommitmentState,
  command: DropCommitment,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<CommitmentEvent> {
  if (state.status !== 'open') return refuse({ code: 'commitment-not-open', status: state.status });
  const { reason, decision } = command;
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: ARTICLE });
  const untold = notTold(state, command.type, context.rules.pack);
  if (untold) return refuse(untold);
  return accept<CommitmentEvent>(
    {
      type: 'CommitmentDropped',
      v: 1,
      signer: person.personId,
      reason,
      ...(decision === undefined ? {} : { decision }),
    },
    ...lapseClocks(state.clocks, { kinds: ['commitment'] }, on),
  );
}

type Change = { readonly item?: string | undefined; readonly dueOn?: PlainDate; readonly reason: string };

/** The clock moves to the new date with the old one beside it; where only the text changes it runs on. */
function changed(
  state: CommitmentState,
  change: Change,
  context: DecisionContext,
  signed: Pick<CommitmentChanged, 'signer' | 'decision'> = {},
): Decision<CommitmentEvent> {
  const dueOn = change.dueOn ?? state.dueOn;
  const event: CommitmentChanged = {
    type: 'CommitmentChanged',
    v: 1,
    item: change.item ?? state.item,
    dueOn,
    formerItem: state.item,
    formerDueOn: state.dueOn,
    reason: change.reason,
    ...signed,
  };
  if (dueOn === state.dueOn) return accept<CommitmentEvent>(event);
  return accept<CommitmentEvent>(
    event,
    ...Object.values(state.clocks)
      .filter(({ kind, stopped }) => kind === 'commitment' && !stopped)
      .flatMap((clock) =>
        moveClock(clock, { from: dueOn, today: context.today, rules: context.rules, reason: 'promise-changed' }),
      ),
  );
}

/** The clock of a promised date, owed by the responsible unit. */
export const promisedClock = (
  { responsibleUnit }: Pick<CommitmentState, 'responsibleUnit'>,
  dueOn: PlainDate,
  promisedOn: PlainDate,
  time: Timekeeping,
): ReturnType<typeof startClocks> =>
  startClocks({ event: 'promised', on: dueOn, promisedOn, owing: { 'responsible-unit': [responsibleUnit] } }, time);
