import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiRefusal, type ActOptions } from '../../apps/cli/src/api/api-client';

const PAUSE_MS = 250;
const PATIENCE_MS = 300_000;

/**
 * Nobody there, cut off in the middle, or "no answer": to be asked again under the same key. A refusal is an answer.
 * By name, for jest's TypeError is not that of fetch.
 */
const isOutage = (fault: unknown): boolean =>
  fault instanceof ApiRefusal ? fault.status === 503 || fault.status === 500 : (fault as Error).name === 'TypeError';

/**
 * Does an act as a person would whose machine room is on fire: again and again, under one key, until it is answered.
 * `onOutage` hears of every time it was not.
 */
export async function persistently<T>(
  act: (options: ActOptions) => Promise<T>,
  onOutage: (fault: unknown) => void = () => undefined,
  key: string = randomUUID(),
): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await act({ key });
    } catch (fault) {
      if (!isOutage(fault) || Date.now() > until) throw fault;
      onOutage(fault);
      await pause(PAUSE_MS);
    }
  }
}
