import type { CalendarSupplement, NoticedYear, PlainDate } from '@banli/calendar';
import type { Clocks } from '../clock/clock.types';
import type { PersonId, Sha256, StreamId } from '../identity';

export type InstalledPack = { readonly pack: string; readonly hash: Sha256; readonly on: PlainDate };

/** What has to reach every stream that counts by it. */
export type Rollout = {
  /** The seq of the event that it follows. */
  readonly of: number;
  readonly on: PlainDate;
  readonly decidedBy: PersonId;
  readonly what: 'calendar' | 'pack';
  readonly pack?: { readonly reference: string; readonly hash: Sha256; readonly cases: readonly StreamId[] };
  readonly finished?: { readonly told: number; readonly refused: number; readonly ended: number };
};

/** What a jurisdiction's cases count by, beyond what this version of Banli brings along. Nothing falls due here. */
export type RulebookState = {
  readonly head: number;
  readonly version: number;
  readonly jurisdiction: string;
  readonly years: readonly NoticedYear[];
  readonly closures: Readonly<Record<string, string>>;
  /** The seq of the latest event about days off. */
  readonly calendarSeq?: number;
  readonly packs: readonly InstalledPack[];
  readonly rollouts: readonly Rollout[];
  readonly clocks: Clocks;
};

/** What is laid over the calendars that cases began with; nothing where no notice and no closure is on record. */
export function supplementOf(state: RulebookState | undefined): CalendarSupplement | undefined {
  if (state?.calendarSeq === undefined) return undefined;
  const { jurisdiction, calendarSeq, years, closures } = state;
  return { version: `${jurisdiction}.${String(calendarSeq)}`, years, closures };
}

export const sourceOfRollout = (jurisdiction: string, of: number): string => `rulebook/${jurisdiction}#${String(of)}`;
