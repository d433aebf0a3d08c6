import type { EntityManager } from 'typeorm';
import { dateInShanghai, instantInShanghai, type Instant } from '@banli/calendar';
import type { TimeHarness } from '../time/time-harness';
import { currentCases, type CurrentCase } from './current-cases';
import { commitment0869, life0869, stream0869 } from './life-0869';
import { LifePlayer } from './life-player';

/**
 * Plays 0869 on its own timeline of 2021 and a few cases of these weeks that end up on today's date, through the API.
 * Cases already in the record are left as they are. Returns how many were played.
 */
export async function loadDemonstration(baseUrl: string, manager: EntityManager, time: TimeHarness): Promise<number> {
  const player = new LifePlayer(baseUrl, time);
  let played = 0;
  if (!(await isRecorded(manager, stream0869))) {
    await player.perform(life0869.registration, []);
    for (const step of life0869.handling) await player.perform(step, [stream0869]);
    for (const step of life0869.following) await player.perform(step, [commitment0869]);
    played += 1;
  }
  const now = new Date().toISOString() as Instant;
  const today = dateInShanghai(now);
  const secondsToday = Math.floor((Date.parse(now) - Date.parse(instantInShanghai(today, 0))) / 1_000);
  for (const one of currentCases(today)) {
    if (await isRecorded(manager, one.stream)) continue;
    await playCurrent(player, one);
    await time.fastForward([one.stream], today, secondsToday);
    played += 1;
  }
  return played;
}

async function playCurrent(player: LifePlayer, one: CurrentCase): Promise<void> {
  const [registration, ...rest] = one.steps;
  if (!registration) return;
  await player.perform(registration, []);
  for (const step of rest) await player.perform(step, [one.stream]);
}

async function isRecorded(manager: EntityManager, stream: string): Promise<boolean> {
  const rows: readonly unknown[] = await manager.query('select from record.event where stream = $1 and seq = 1', [
    stream,
  ]);
  return rows.length > 0;
}
