import type { PartyId, StreamId } from '../identity';

/** 主办（有协办的）, 独办, 分别办理, 共同主办. */
export type AssignmentManner = 'lead' | 'sole' | 'separate' | 'joint';

/** A unit that answers by itself (20), and whom the law has copied on its reply (25). */
export type SeparateUnit = { readonly unit: PartyId; readonly statutoryCopies: readonly PartyId[] };

export type Channel = 'paper' | 'platform';

export type ReplyNumber = { readonly series: string; readonly year: number; readonly serial: number };

/** The letter of this round is one of the main proposal: text, commitments and publication are there. */
export type LetterOfMainRef = { readonly main: StreamId; readonly round: number };
