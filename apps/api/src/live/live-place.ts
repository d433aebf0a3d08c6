import type { LogPlace } from '@banli/store';

const PLACE = /^(\d{1,18})\.(\d{1,18})$/;

/** A place of the log as the id of a server-sent event. */
export const textOfPlace = ({ transaction, position }: LogPlace): string => `${transaction}.${position}`;

/** Undefined for anything that is no such id. */
export function placeOfText(text: string): LogPlace | undefined {
  const [, transaction, position] = PLACE.exec(text) ?? [];
  return transaction === undefined || position === undefined ? undefined : { transaction, position };
}

/** True where the one comes after the other in the log. */
export function isAfter(one: LogPlace, other: LogPlace): boolean {
  const [mine, theirs] = [BigInt(one.transaction), BigInt(other.transaction)];
  return mine === theirs ? BigInt(one.position) > BigInt(other.position) : mine > theirs;
}
