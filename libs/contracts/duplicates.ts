import { z } from 'zod';
import type { Phase } from '@banli/domain';
import { id } from './fields';
import type { PartyRef, ProposalRef } from './refs';

/** A proposal about to be registered or reviewed: what is like it among those of this session and the last. */
export const likelyDuplicates = z.strictObject({
  jurisdiction: id,
  session: z.string().regex(/^[a-z0-9-]{0,12}$/),
  title: z.string().max(2_000),
  text: z.string().max(20_000),
  /** The proposal itself, where it is registered already. */
  except: z.string().max(200).optional(),
});
export type LikelyDuplicatesBody = z.input<typeof likelyDuplicates>;

export type LikelyDuplicate = ProposalRef & {
  readonly phase: Phase;
  readonly lead?: PartyRef;
  readonly receivedOn: string;
  /** How much of title and text are shared, percent. */
  readonly like: { readonly title: number; readonly text: number };
};

/** The most like first; a person decides whether they are the same. */
export type LikelyDuplicates = { readonly rows: readonly LikelyDuplicate[]; readonly compared: number };
