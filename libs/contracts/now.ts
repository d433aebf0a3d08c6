import type { Bilingual, ClockKind } from '@banli/rules';
import type { PartyRef } from './refs';
import type { Tier } from './views';

/** An act that somebody has to do: who, by which clock and day, under which article. */
export type OwedView = {
  readonly act: string;
  /** One of the two is owed. */
  readonly orElse?: string;
  readonly by: PartyRef;
  readonly about?: PartyRef;
  /** Whose answer it belongs to, where units answer separately. */
  readonly answer?: PartyRef;
  readonly clock?: { readonly kind: ClockKind; readonly name: Bilingual };
  readonly dueOn?: string;
  readonly tier: Tier;
  readonly article?: string;
  /** The caller's own, or their unit's. */
  readonly own: boolean;
};

/** What the caller may do now, and what is owed by whom by when, as far as the caller may know. */
export type Now = {
  readonly on: string;
  readonly version: number;
  readonly permitted: readonly string[];
  readonly owed: readonly OwedView[];
};
