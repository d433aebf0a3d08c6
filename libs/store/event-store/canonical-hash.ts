import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AnyEvent } from '@banli/projections';
import { sha256, type Recorded, type Sha256 } from '@banli/domain';

/** Named beside every hash, so that another can follow one day: SHA-256 over RFC 8785 canonical JSON. */
export const HASH_ALGORITHM = 'sha-256/jcs/1';

/** RFC 8785 canonical JSON of plain data. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not representable as JSON');
  return text;
}

const hashOf = (text: string): Sha256 => sha256(createHash('sha256').update(text, 'utf8').digest('hex'));

/** Hash of any plain data by its canonical JSON: command bodies, signed content. */
export const canonicalHash = (value: unknown): Sha256 => hashOf(canonicalJson(value));

/** The chained hash of an event: over the previous event's hash and everything recorded except its position. */
export function chainedHash(
  previous: Sha256 | null,
  event: Omit<Recorded<AnyEvent>, 'hash' | 'hashAlgorithm' | 'position'>,
): Sha256 {
  return canonicalHash({
    previous,
    stream: event.stream,
    seq: event.seq,
    occurredOn: event.occurredOn,
    at: event.at,
    actor: event.actor,
    onBehalfOf: event.onBehalfOf ?? null,
    late: event.late ?? null,
    commandId: event.commandId,
    event: event.event,
  });
}
