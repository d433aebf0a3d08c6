import { plainDate, yearOf, type PlainDate } from '@banli/calendar';
import { clockRule, type RulePack } from '@banli/rules';
import { startClocks } from '../clock/start-clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import type {
  CloseFulfilmentRound,
  JoinFulfilmentRound,
  OpenFulfilmentRound,
  PromiseToTell,
} from './fulfilment.commands';
import type { FulfilmentEvent } from './fulfilment.events';
import { isRoundSettled, type FulfilmentState } from './fulfilment.state';

export type RoundWindow = {
  readonly opensOn: PlainDate;
  readonly closesOn: PlainDate;
  /** Promises of that many years are told, the round's own among them. */
  readonly years: number;
};

/** When a year's round runs by this pack; undefined where that law knows no yearly notice. */
export function roundWindow(pack: RulePack, year: number): RoundWindow | undefined {
  const yearly = clockRule(pack, 'fulfilment-notice')?.yearly;
  return (
    yearly && {
      opensOn: plainDate(`${String(year)}-${yearly.opensOn}`),
      closesOn: plainDate(`${String(year)}-${yearly.closesOn}`),
      years: yearly.years,
    }
  );
}

/** The round that tells what is promised on this day: this year's, or next year's once its window is over. */
export function yearToTellIn(pack: RulePack, on: PlainDate): number | undefined {
  const year = yearOf(on);
  const window = roundWindow(pack, year);
  return window && (on <= window.closesOn ? year : year + 1);
}

export function openRound(
  command: OpenFulfilmentRound,
  on: PlainDate,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  const { pack } = context.rules;
  const window = roundWindow(pack, command.year);
  if (!window) return refuse({ code: 'rule-missing', clock: 'fulfilment-notice' });
  const { type: _type, ...facts } = command;
  const event: FulfilmentEvent = {
    type: 'FulfilmentRoundOpened',
    v: 1,
    ...facts,
    closesOn: window.closesOn,
    pack: `${pack.id}@${pack.version}`,
  };
  return accept<FulfilmentEvent>(event, ...noticeClock(command, window.closesOn, on, {}, context));
}

/** Those of them that the round does not know yet: one promise may be told to several raters. */
export const promisesNew = (
  { promises }: Pick<FulfilmentState, 'promises'>,
  found: readonly PromiseToTell[],
): readonly PromiseToTell[] =>
  found.filter(
    ({ commitment, rater }, at) =>
      !promises.some((one) => one.commitment === commitment && one.rater === rater) &&
      found.findIndex((one) => one.commitment === commitment && one.rater === rater) === at,
  );

export function joinRound(
  state: FulfilmentState,
  command: JoinFulfilmentRound,
  on: PlainDate,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  if (state.status === 'closed') return refuse({ code: 'round-closed', year: state.year });
  const promises = promisesNew(state, command.promises);
  if (promises.length === 0) return refuse({ code: 'nothing-to-tell' });
  const owed = Object.values(state.clocks).some(({ kind, stopped }) => kind === 'fulfilment-notice' && !stopped);
  return accept<FulfilmentEvent>(
    { type: 'PromisesJoined', v: 1, promises },
    ...(owed ? [] : noticeClock(state, state.closesOn, on, state.clocks, context)),
  );
}

export function closeRound(
  state: FulfilmentState,
  _command: CloseFulfilmentRound,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  if (state.status === 'closed') return refuse({ code: 'round-closed', year: state.year });
  if (!isRoundSettled(state) || context.today <= state.closesOn) return refuse({ code: 'round-not-settled' });
  return accept<FulfilmentEvent>({ type: 'FulfilmentRoundClosed', v: 1 });
}

/** The unit owes notices and ledger by the end of the window (24). */
const noticeClock = (
  { unit }: Pick<FulfilmentState, 'unit'>,
  closesOn: PlainDate,
  openedOn: PlainDate,
  running: FulfilmentState['clocks'],
  { today, rules }: DecisionContext,
): ReturnType<typeof startClocks> =>
  startClocks(
    { event: 'calendar', on: closesOn, promisedOn: openedOn, owing: { unit: [unit] } },
    { today, rules, running },
  );
