import {
  chineseDate,
  checkCodeOf,
  formatReplyNumber,
  printableLetter,
  textsOf,
  type PrintableLetter,
} from '@banli/letter';
import {
  fillLetterText,
  type LetterTemplateTexts,
  type PartyId,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
} from '@banli/domain';
import { canonicalHash } from '@banli/store';
import type { Names } from '../directory/directory.service';
import type { Sight } from '../proposals/visibility';

/** What belongs to one round's letter, of the present round or of one that did not satisfy. */
export type LetterRound = Pick<ProposalState, 'draft' | 'signature' | 'replyNumber' | 'dispatches'> & {
  readonly round: number;
};

/** A signed and numbered letter and what its prints are known by. */
export type Seal = {
  readonly code: string;
  readonly unit: PartyId;
  readonly round: number;
  readonly version: number;
  readonly contentHash: string;
  readonly number: string;
};

export type LetterToPrint = {
  readonly letter: PrintableLetter;
  /** Civil date in the file: of the sign-off, else of the version. */
  readonly dated: string;
  readonly seal?: Seal;
};

export type LetterSources = {
  readonly stream: string;
  /** One answer, where units handle the proposal separately. */
  readonly state: ProposalState;
  readonly names: Names;
  /** The unit's own wording, where it has one. */
  readonly texts?: LetterTemplateTexts | undefined;
  /** Where people outside ask about a code. */
  readonly checkAddress: string;
};

/** The rounds that did not satisfy, and the present one, in their order. */
export function everyRound(state: ProposalState): readonly LetterRound[] {
  const { draft, signature, replyNumber, dispatches } = state;
  return [...state.rounds, { round: state.round, dispatches, ...given({ draft, signature, replyNumber }) }];
}

/** The round asked for, else the latest that has a letter. */
export const letterRound = (state: ProposalState, round: number | undefined): LetterRound | undefined =>
  round === undefined
    ? everyRound(state).findLast((one) => one.draft !== undefined)
    : everyRound(state).find((one) => one.round === round);

/** Drafts are the lead's own until the letter is sent; then everyone with a part in the case has the signed one. */
export const isOpenTo = (round: LetterRound, sight: Sight): boolean =>
  sight.draft || (sight.letter && Object.keys(round.dispatches).length > 0);

/** The letter of a round as it is printed now: a draft says so on every page, a signed and numbered one has a seal. */
export function letterOf(round: LetterRound, sources: LetterSources): LetterToPrint {
  const { stream, state, names, checkAddress } = sources;
  const { draft, signature, replyNumber } = round;
  const unit = state.assignment?.lead;
  if (!draft || unit === undefined) throw new RangeError(`no letter in round ${String(round.round)} of ${stream}`);
  const own = textsOf(sources.texts);
  const named = { 单位: names.party(unit).name, 单位简称: names.party(unit).shortName };
  const frame = {
    mark: fillLetterText(own.mark, named),
    signedBy: fillLetterText(own.signature, named),
    tableTitle: own.tableTitle,
    noneSentence: own.noCommitments,
    attachments: (draft.files ?? []).map(({ name }) => name.replace(/\.[A-Za-z0-9]{1,5}$/u, '')),
    nameOf: (id: PartyId) => names.party(id).shortName,
  };
  if (!signature || !replyNumber) {
    const kind = signature ? 'signed-unnumbered' : 'draft';
    const letter = printableLetter(draft.content, {
      ...frame,
      status: { kind, version: draft.version },
      ...(signature ? { signedOn: signature.on } : {}),
    });
    return { letter, dated: signature?.on ?? draft.savedOn };
  }
  const number = formatReplyNumber(replyNumber);
  const { version, contentHash, on } = signature;
  const code = checkCodeOf(canonicalHash({ stream, unit, round: round.round, version, contentHash, number, on }));
  return {
    letter: printableLetter(draft.content, {
      ...frame,
      number,
      signedOn: on,
      status: { kind: 'final' },
      seal: { code, address: checkAddress },
    }),
    dated: on,
    seal: { code, unit, round: round.round, version, contentHash, number },
  };
}

/** The sign-off of exactly this version and text. */
export const signedAt = (
  events: readonly Recorded<ProposalEvent>[],
  { version, contentHash, unit }: { readonly version: number; readonly contentHash: string; readonly unit: string },
): Recorded<ProposalEvent> | undefined =>
  events.findLast(
    ({ event }) =>
      event.type === 'ReplySigned' &&
      event.version === version &&
      event.contentHash === contentHash &&
      (event.branch ?? unit) === unit,
  );

/** What people save it as: 渝环函〔2021〕313号.pdf, or a draft with its day. */
export const fileNameOf = ({ letter, dated }: LetterToPrint, format: string): string =>
  `${letter.number ?? `${letter.title}（草稿 ${chineseDate(dated as Parameters<typeof chineseDate>[0])}）`}.${format}`;

function given<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
