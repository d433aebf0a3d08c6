import type { NoticedYear } from '@banli/calendar';
import type { Sha256, StreamId } from '../identity';

export type YearPublished = {
  readonly type: 'YearPublished';
  readonly v: 1;
  readonly jurisdiction: string;
} & NoticedYear;

export type ClosureAdded = {
  readonly type: 'ClosureAdded';
  readonly v: 1;
  readonly jurisdiction: string;
  readonly days: Readonly<Record<string, string>>;
  readonly reason: string;
};

/** The whole file: the record alone can install it anew. */
export type PackInstalled = {
  readonly type: 'PackInstalled';
  readonly v: 1;
  readonly jurisdiction: string;
  readonly pack: string;
  readonly yaml: string;
  readonly hash: Sha256;
};

export type CasesMoved = {
  readonly type: 'CasesMoved';
  readonly v: 1;
  readonly jurisdiction: string;
  readonly pack: string;
  readonly hash: Sha256;
  readonly cases: readonly StreamId[];
  readonly reason: string;
};

export type RolloutFinished = {
  readonly type: 'RolloutFinished';
  readonly v: 1;
  readonly jurisdiction: string;
  /** The seq of the event that it followed. */
  readonly of: number;
  readonly told: number;
  readonly refused: number;
  readonly ended: number;
};

export type RulebookEvent = YearPublished | ClosureAdded | PackInstalled | CasesMoved | RolloutFinished;
