import { z } from 'zod';
import { civilDate, id } from './fields';

/** What a list is sorted by, as the last row of a page has it: opaque to callers, checked when it comes back. */
export const cursor = <S extends z.ZodType>(shape: S) =>
  z
    .string()
    .max(600)
    .transform((text, context): z.output<S> => {
      const parsed = shape.safeParse(decodeCursor(text));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'not a place in this list', input: text });
      return z.NEVER;
    });

export const encodeCursor = (place: readonly string[]): string =>
  btoa(JSON.stringify(place)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function decodeCursor(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}

/** A commitment of one of several answers has the answering unit behind an `@`. */
const stream = z.string().regex(/^[a-z0-9/@-]{1,200}$/);
/** A day, or the end of days for rows that have none. */
const day = z.union([z.iso.date(), z.literal('infinity')]);
const limit = z.coerce.number().int().min(1).max(200).default(50);
const session = z.string().regex(/^[a-z0-9-]{1,12}$/);
const sought = z.string().trim().min(1).max(100);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const tier = z.enum(['blue', 'yellow', 'due-today', 'overdue', 'long-overdue']);

/** A past day as it was known at its end: what was entered later is not in it. Today unless told. */
export const asOf = { on: civilDate.optional() };

export const proposalsQuery = z.strictObject({
  after: cursor(z.tuple([day, stream])).optional(),
  limit,
  ...asOf,
  sort: z.enum(['received', 'reply-due']).default('received'),
  phase: id.optional(),
  unit: id.optional(),
  tier: tier.optional(),
  session: session.optional(),
  jurisdiction: id.optional(),
  /** Those that another proposal can still be merged into (13). */
  takesMerges: z.literal('true').optional(),
  /** Words of title, text or requests (any two neighbouring characters), a unit's name, or the number with or without its leading zeros. */
  q: sought.optional(),
  receivedFrom: civilDate.optional(),
  receivedTo: civilDate.optional(),
  /** The number of all rows is counted only where it is asked for. */
  total: flag.optional(),
});

export const inboxQuery = z.strictObject({
  after: cursor(z.tuple([day, z.iso.date(), stream, z.string().max(200)])).optional(),
  limit,
  kind: id.optional(),
  tier: z.enum(['none', ...tier.options]).optional(),
});

export const boardQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), stream, z.string().max(200)])).optional(),
  limit,
  on: civilDate.optional(),
  /**
   * A past day as it was known then (`recorded`, by the instant of every entry), or as it was by what is known today
   * (`happened`, by the day of every act). The two differ by what was entered late.
   */
  basis: z.enum(['recorded', 'happened']).default('recorded'),
  tier: tier.optional(),
  kind: id.optional(),
  unit: id.optional(),
});

export const opinionsQuery = z.strictObject({
  after: cursor(z.tuple([day, stream])).optional(),
  limit,
  ...asOf,
  /** Letters that wait to be sent, or all. */
  letters: z.enum(['open', 'all']).default('open'),
  state: z.enum(['unopened', 'opened', 'late', 'in', 'waived']).optional(),
  unit: id.optional(),
  lead: id.optional(),
  session: session.optional(),
});

export const roundsQuery = z.strictObject({
  after: cursor(z.tuple([z.string().regex(/^\d{4}$/), stream])).optional(),
  limit,
  ...asOf,
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  unit: id.optional(),
  status: z.enum(['open', 'closed']).optional(),
});

export const commitmentsQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), stream])).optional(),
  limit,
  ...asOf,
  /** One commitment, wherever it stands in the ledger. */
  stream: stream.optional(),
  status: id.optional(),
  unit: id.optional(),
  tier: tier.optional(),
  dueFrom: civilDate.optional(),
  dueTo: civilDate.optional(),
  q: sought.optional(),
});
