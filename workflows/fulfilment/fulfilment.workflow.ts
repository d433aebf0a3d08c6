import {
  alarmInstant,
  decideFulfilment,
  evolveFulfilment,
  fulfilmentActs,
  isRoundSettled,
  promisesNew,
  roundWindow,
  type AdoptRules,
  type CommandEnvelope,
  type CommandId,
  type FulfilmentAct,
  type FulfilmentCommand,
  type FulfilmentEvent,
  type FulfilmentState,
  type RoundKey,
  type RoundWindow,
  type Sha256,
  type SucceedUnit,
} from '@banli/domain';
import type { FulfilmentActivities } from '@banli/activities';
import { addDays } from '@banli/calendar';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type FulfilmentInput = StreamInput<FulfilmentState, FulfilmentCommand> & { readonly key: RoundKey };

/** The ledger has a promise more. Nobody waits for an answer, hence a Signal. */
const ledgerChanged = defineSignal('ledgerChanged');

const { startFulfilmentRound, promisesToTell } = proxyActivities<FulfilmentActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

type Act = CommandEnvelope<FulfilmentAct | AdoptRules | SucceedUnit>;
type Keeper = StreamKeeper<FulfilmentState, FulfilmentCommand, FulfilmentEvent>;

/**
 * A unit's yearly telling of what it promised (24): asleep until the window opens, then notices, receipts, ratings and
 * the ledger, until all is settled and the window is over. It starts the next year's round while there is anything to tell.
 */
export async function fulfilmentWorkflow(input: FulfilmentInput): Promise<void> {
  const keeper: Keeper = new StreamKeeper<FulfilmentState, FulfilmentCommand, FulfilmentEvent>(
    { decide: decideFulfilment, evolve: evolveFulfilment },
    input,
  );
  let changes = 0;
  for (const act of [...fulfilmentActs, 'AdoptRules', 'SucceedUnit'])
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(ledgerChanged, () => {
    changes += 1;
  });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  const window = roundWindow(input.rules.pack, input.key.year);
  if (!window) return;
  const closed = (): boolean => keeper.state?.status === 'closed';
  const windowEnds = Date.parse(alarmInstant(input.stream, addDays(window.closesOn, 1)));
  const untilBusinessTime = (instant: number): number => Math.max(instant - Date.parse(keeper.now()), 0);
  const over = (): boolean => untilBusinessTime(windowEnds) === 0;

  const opens = untilBusinessTime(Date.parse(alarmInstant(input.stream, window.opensOn)));
  // Promises given meanwhile fill the history of a round that sleeps: it sleeps on in a next run.
  if (!keeper.state && opens > 0) await condition(shouldContinueAsNew, opens);
  const time = keeper.keepTime(() => closed() || shouldContinueAsNew());

  for (let seen = -1; !closed() && !shouldContinueAsNew();) {
    if (changes !== seen && !over()) {
      seen = changes;
      await lookIntoLedger(keeper, input, window, seen);
    }
    if (over()) {
      if (!keeper.state) return;
      await condition(() => closed() || shouldContinueAsNew() || isSettled(keeper));
      if (isSettled(keeper) && !closed()) await keeper.handle(byClock('close', { type: 'CloseFulfilmentRound' }));
    } else await condition(() => closed() || shouldContinueAsNew() || changes !== seen, untilBusinessTime(windowEnds));
  }
  await time;
  await condition(allHandlersFinished);
  if (closed()) return;
  const carried = keeper.carriedOver();
  await continueAsNew<typeof fulfilmentWorkflow>({ ...input, rules: keeper.rules, ...(carried && { carried }) });
}

const isSettled = ({ state }: Keeper): boolean => state !== undefined && isRoundSettled(state);

/** Opens the round with what the ledger holds, or takes in what was promised since. */
async function lookIntoLedger(keeper: Keeper, input: FulfilmentInput, window: RoundWindow, nth: number): Promise<void> {
  const { key } = input;
  const { rules } = keeper;
  const { jurisdiction, unit, year } = key;
  const { unfinishedCommitmentsToldOn: unfinished } = rules.pack.gates;
  const { supervisingBody, promises } = await promisesToTell({ jurisdiction, unit, window, unfinished });
  if (supervisingBody === undefined) return;
  const { state } = keeper;
  if (!state) {
    await keeper.handle(byClock('open', { type: 'OpenFulfilmentRound', ...key, supervisingBody, promises }));
    await startFulfilmentRound({ key: { ...key, year: year + 1 }, rules, at: keeper.now() });
  } else if (promisesNew(state, promises).length > 0)
    await keeper.handle(
      byClock(`join/${String(keeper.state?.head ?? 0)}/${String(nth)}`, { type: 'JoinFulfilmentRound', promises }),
    );
}

const byClock = (id: string, command: FulfilmentCommand): CommandEnvelope<FulfilmentCommand> => ({
  commandId: id as CommandId,
  bodyHash: 'clock' as Sha256,
  actor: { kind: 'clock' },
  command,
});
