import { z } from 'zod';
import type { Bilingual } from '@banli/rules';
import { civilDate, id } from './fields';
import { cursor } from './lists';
import type { PartyRef, ProposalRef } from './refs';

export const publicationsQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), z.string().max(300)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** A past day as it was known at its end. */
  on: civilDate.optional(),
  state: z.enum(['public', 'exempt', 'owed', 'overdue', 'none']).optional(),
  unit: id.optional(),
  session: z
    .string()
    .regex(/^[a-z0-9-]{1,12}$/)
    .optional(),
});

/** `none`: no law gives it a time, and nobody has published it. */
export type PublicationState = 'public' | 'exempt' | 'owed' | 'overdue' | 'none';

/** A letter that was sent, and where anybody can read it (36). */
export type ListedPublication = ProposalRef & {
  readonly unit: PartyRef;
  readonly answeredOn: string;
  readonly state: PublicationState;
  /** By when the unit has to publish it. */
  readonly dueOn?: string;
  readonly onUnitSite?: { readonly on: string; readonly address: string };
  readonly onCongressSite?: { readonly on: string; readonly address: string };
  readonly exempted?: { readonly on: string; readonly ground: Bilingual };
};

export type PublicationList = {
  readonly on: string;
  /** Of all pages, whatever state is asked for. */
  readonly counts: Readonly<Record<PublicationState, number>>;
  readonly rows: readonly ListedPublication[];
  readonly next?: string;
};
