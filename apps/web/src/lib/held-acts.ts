import { performedOnTheWayOut, perform, type ActOutcome, type IntendedAct } from './acts';
import { forgetKept, type KeptAs } from './kept-text';

/** An act that waits a little before it is sent, so that it can still be taken back. */
export type HeldAct = IntendedAct & {
  readonly id: string;
  /** What is done, in the words of its button. */
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** The page of the form, where it is shown again if the act is refused. */
  readonly from: string;
  readonly keptAs: KeptAs;
};

export type Settled =
  { readonly act: HeldAct; readonly outcome: ActOutcome } | { readonly act: HeldAct; readonly fault: unknown };

export const HOLD_MS = 10_000;
const NAME = 'banli.held';

let held: readonly HeldAct[] = [];
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();
let settled: (result: Settled) => void = () => undefined;

export const heldActs = (): readonly HeldAct[] => held;

/** Answers how to stop. */
export function onHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keepHeld(next: readonly HeldAct[]): void {
  held = next;
  sessionStorage.setItem(NAME, JSON.stringify(next));
  for (const listener of listeners) listener();
}

/** Takes an act that is sent after ten seconds, or as soon as the page is left. */
export function hold(act: Omit<HeldAct, 'id' | 'until'>): void {
  const one: HeldAct = { ...act, id: act.path, until: Date.now() + HOLD_MS };
  release(one.id);
  keepHeld([...held, one]);
  timers.set(
    one.id,
    setTimeout(() => void send(one.id), HOLD_MS),
  );
}

function release(id: string): HeldAct | undefined {
  clearTimeout(timers.get(id));
  timers.delete(id);
  const one = held.find((act) => act.id === id);
  if (one) keepHeld(held.filter((act) => act.id !== id));
  return one;
}

/** Nothing was sent, and nothing is; what was typed stays in its form. */
export const takeBack = (id: string): boolean => release(id) !== undefined;

export async function send(id: string): Promise<void> {
  const act = release(id);
  if (!act) return;
  try {
    const outcome = await perform(act);
    forgetKept(act.keptAs);
    settled({ act, outcome });
  } catch (fault) {
    settled({ act, fault });
  }
}

/** Before somebody else acts here, and before the person leaves. */
export const sendAllHeld = (): Promise<unknown> => Promise.all(held.map(({ id }) => send(id)));

/**
 * Says what becomes of held acts to `tell`. What an earlier page of this tab still held goes out now: under its own id, so
 * that what had already gone out on leaving happens once.
 */
export function startHeldActs(tell: (result: Settled) => void): void {
  settled = tell;
  const left = JSON.parse(sessionStorage.getItem(NAME) ?? '[]') as readonly HeldAct[];
  keepHeld(left);
  void sendAllHeld();
  window.addEventListener('pagehide', () => {
    for (const act of held) performedOnTheWayOut(act);
  });
}
