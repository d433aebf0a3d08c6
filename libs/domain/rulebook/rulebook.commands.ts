import type { NoticedYear } from '@banli/calendar';
import type { StrikeClock } from '../clock/clock.types';
import type { Sha256, StreamId } from '../identity';

type OfRulebook = { readonly jurisdiction: string };

/** The State Council's notice of a year's days off is out. */
export type PublishYear = OfRulebook & { readonly type: 'PublishYear' } & NoticedYear & {
    /** Until when the calendars that cases begin with know the notices; the year after it is the next to publish. */
    readonly knownThrough: number;
  };

/** Offices of the jurisdiction are closed on these days, by name of what for. */
export type AddClosure = OfRulebook & {
  readonly type: 'AddClosure';
  readonly days: Readonly<Record<string, string>>;
  readonly reason: string;
};

/** A version of a pack, as its file has it; it is never edited. */
export type InstallPack = OfRulebook & {
  readonly type: 'InstallPack';
  readonly pack: string;
  readonly of: string;
  readonly yaml: string;
  readonly hash: Sha256;
  /** Versions that this deployment has by itself. */
  readonly shipped: readonly string[];
};

/** Cases bound to another version of the pack are counted by this one from now on. */
export type MoveCases = OfRulebook & {
  readonly type: 'MoveCases';
  readonly pack: string;
  readonly hash: Sha256;
  readonly cases: readonly StreamId[];
  readonly reason: string;
};

/** Everybody has been told who counts by it. */
export type FinishRollout = {
  readonly type: 'FinishRollout';
  readonly of: number;
  readonly told: number;
  readonly refused: number;
  readonly ended: number;
};

export type RulebookAct = PublishYear | AddClosure | InstallPack | MoveCases;
export type RulebookCommand = RulebookAct | FinishRollout | StrikeClock;

/** Every act on a jurisdiction's rules, as its update is named in Temporal. */
export const rulebookActs = [
  'PublishYear',
  'AddClosure',
  'InstallPack',
  'MoveCases',
] as const satisfies readonly RulebookAct['type'][];
