/** A unit, congress body or other organisation: lower-case ASCII, e.g. `cq-sthjj`. Its names are dated data in the directory. */
export type PartyId = string & { readonly __partyId: never };

/** A person with an account, or a deputy. Names and addresses live in a mutable table, never in an event. */
export type PersonId = string & { readonly __personId: never };

/** Key of a stream of events, which is also its workflow's id. */
export type StreamId = string & { readonly __streamId: never };

/** Chosen by the caller; the same id with the same body gives the same answer for ever. */
export type CommandId = string & { readonly __commandId: never };

/** SHA-256 as lower-case hex, computed outside the pure libs and passed in. */
export type Sha256 = string & { readonly __sha256: never };

/** Who owes an act or receives a letter: an organisation, or a deputy as a person. */
export type OwnerId = PartyId | PersonId;

export const partyId = (text: string): PartyId => text as PartyId;
export const personId = (text: string): PersonId => text as PersonId;
export const commandId = (text: string): CommandId => text as CommandId;
export const sha256 = (text: string): Sha256 => text as Sha256;

/** What makes a proposal unique; the number is given at receipt. E.g. `chongqing`, `5-4`, `0869`. */
export type ProposalKey = {
  readonly jurisdiction: string;
  /** `<congress>-<session>`, or `<congress>-r<year>` for a recess year. */
  readonly session: string;
  /** Four digits as the session prints them, leading zeros included: `869` would be a second stream of 0869. */
  readonly number: string;
};

const KEY_PARTS = {
  jurisdiction: /^[a-z][a-z0-9-]{0,39}$/,
  session: /^\d{1,2}-(?:\d{1,2}|r\d{4})$/,
  number: /^\d{4}$/,
} as const;

/** Names the part of a key that is malformed, or nothing. */
export function malformedKeyPart(key: ProposalKey): keyof ProposalKey | undefined {
  return (['jurisdiction', 'session', 'number'] as const).find((part) => !KEY_PARTS[part].test(key[part]));
}

export const proposalStream = (key: ProposalKey): StreamId =>
  `proposal/${key.jurisdiction}/${key.session}/${key.number}` as StreamId;

/** Commitments are numbered from 1 in the order of the letter's table; one of several letters names its unit. */
export const commitmentStream = (proposal: StreamId, round: number, row: number, branch?: PartyId): StreamId =>
  `${proposal.replace(/^proposal\//, 'commitment/')}/${String(round)}-${String(row)}${branch === undefined ? '' : `@${branch}`}` as StreamId;

/** True for a commitment of that unit's letter, where each of several units has sent its own. */
export const isOfAnswer = (commitment: StreamId, unit: PartyId): boolean => commitment.endsWith(`@${unit}`);

/** What makes a unit's yearly round unique (24). */
export type RoundKey = { readonly jurisdiction: string; readonly year: number; readonly unit: PartyId };

export const fulfilmentStream = ({ jurisdiction, year, unit }: RoundKey): StreamId =>
  `fulfilment/${jurisdiction}/${String(year)}/${unit}` as StreamId;

const ROUND = /^fulfilment\/([a-z][a-z0-9-]{0,39})\/(\d{4})\/([a-z0-9][a-z0-9-]{0,63})$/;

/** The key of a round's stream; undefined for anything else. */
export function parseRoundKey(stream: string): RoundKey | undefined {
  const [, jurisdiction, year, unit] = ROUND.exec(stream) ?? [];
  if (jurisdiction === undefined || year === undefined || unit === undefined) return undefined;
  return { jurisdiction, year: Number(year), unit: partyId(unit) };
}

/**
 * Instruments of oversight: inspections (31), key items (32), the list followed across years (33), the progress reports and
 * those voted on in November (34), rectification orders (38).
 */
export const oversightMatters = [
  'inspection',
  'key-item',
  'tracking',
  'rectification',
  'progress-report',
  'november-report',
] as const;
export type OversightMatter = (typeof oversightMatters)[number];

/** What makes a matter of oversight unique; `item` is the proposal, the commitment or the unit it is about. */
export type OversightKey = {
  readonly jurisdiction: string;
  /** Of the decision that began it. */
  readonly year: number;
  readonly matter: OversightMatter;
  readonly item: string;
};

export const oversightStream = ({ jurisdiction, year, matter, item }: OversightKey): StreamId =>
  `oversight/${jurisdiction}/${String(year)}/${matter}/${item}` as StreamId;

const OVERSIGHT = /^oversight\/([a-z][a-z0-9-]{0,39})\/(\d{4})\/([a-z-]+)\/([a-z0-9][a-z0-9-]{0,119})$/;

/** The key of such a stream; undefined for anything else. */
export function parseOversightKey(stream: string): OversightKey | undefined {
  const [, jurisdiction, year, named, item] = OVERSIGHT.exec(stream) ?? [];
  const matter = oversightMatters.find((one) => one === named);
  if (jurisdiction === undefined || matter === undefined || item === undefined) return undefined;
  return { jurisdiction, year: Number(year), matter, item };
}

/** `commitment/chongqing/5-4/0869/1-1@cq-slj` → `5-4-0869-1-1-cq-slj`: what is overseen, as part of a key. */
export const itemOfSubject = (subject: StreamId): string => subject.split('/').slice(2).join('-').replaceAll('@', '-');

/** What makes a batch unique: one approval for many streams; `item` is of the caller's own id. */
export type BatchKey = { readonly jurisdiction: string; readonly year: number; readonly item: string };

export const batchStream = ({ jurisdiction, year, item }: BatchKey): StreamId =>
  `batch/${jurisdiction}/${String(year)}/${item}` as StreamId;

const BATCH = /^batch\/([a-z][a-z0-9-]{0,39})\/(\d{4})\/([a-z0-9][a-z0-9-]{0,119})$/;

/** The key of such a stream; undefined for anything else. */
export function parseBatchKey(stream: string): BatchKey | undefined {
  const [, jurisdiction, year, item] = BATCH.exec(stream) ?? [];
  return jurisdiction === undefined || item === undefined ? undefined : { jurisdiction, year: Number(year), item };
}

/** Who of a unit stands in for whom. */
export const deskStream = (unit: PartyId): StreamId => `desk/${unit}` as StreamId;

/** What a jurisdiction's cases count by, beyond what this version brings along. */
export const rulebookStream = (jurisdiction: string): StreamId => `rulebook/${jurisdiction}` as StreamId;

export const isJurisdiction = (text: string): boolean => KEY_PARTS.jurisdiction.test(text);

export type StreamKind = 'proposal' | 'commitment' | 'fulfilment' | 'desk' | 'oversight' | 'rulebook' | 'batch';

export function streamKind(stream: StreamId): StreamKind {
  if (stream.startsWith('proposal/')) return 'proposal';
  if (stream.startsWith('commitment/')) return 'commitment';
  if (stream.startsWith('fulfilment/')) return 'fulfilment';
  if (stream.startsWith('desk/')) return 'desk';
  if (stream.startsWith('oversight/')) return 'oversight';
  if (stream.startsWith('rulebook/')) return 'rulebook';
  if (stream.startsWith('batch/')) return 'batch';
  throw new RangeError(`not a stream of Banli: ${stream}`);
}

export function proposalKeyOf(stream: StreamId): ProposalKey {
  const [kind, jurisdiction, session, number] = stream.split('/');
  if (kind === undefined || jurisdiction === undefined || session === undefined || number === undefined)
    throw new RangeError(`not a stream of Banli: ${stream}`);
  return { jurisdiction, session, number };
}
