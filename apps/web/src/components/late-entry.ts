import type { Occurrence } from '@banli/contracts';

/** When an act happened, as it is being typed. */
export type LateEntryDraft = { readonly on?: string | undefined; readonly proof: string; readonly reason: string };

export const happenedToday: LateEntryDraft = { proof: '', reason: '' };

/** A day before today cannot stand without proof and reason (补录). */
export const isCompleteLateEntry = ({ on, proof, reason }: LateEntryDraft, today: string): boolean =>
  on === undefined || on >= today || (proof.trim() !== '' && reason.trim() !== '');

export function occurrenceOf({ on, proof, reason }: LateEntryDraft, today: string): Occurrence {
  if (on === undefined) return {};
  if (on >= today) return { occurredOn: on };
  return { occurredOn: on, late: { proof: proof.trim(), reason: reason.trim() } };
}
