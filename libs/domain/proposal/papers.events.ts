import type { CommitmentRow } from '../letter-content';
import type { PartyId, Sha256 } from '../identity';

/** A file of the file store, named by the hash of its bytes. */
export type AttachedFile = {
  readonly sha256: Sha256;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
};

/** What came with a co-handler's opinion: its papers, and what it will do itself. Follows `OpinionSubmitted`. */
export type OpinionSupplemented = {
  readonly type: 'OpinionSupplemented';
  readonly v: 1;
  readonly unit: PartyId;
  readonly files: readonly AttachedFile[];
  readonly commitments: readonly CommitmentRow[];
};

/** What goes out with the letter. Follows `DraftSaved`, whose hash binds the files as well. */
export type DraftAttached = {
  readonly type: 'DraftAttached';
  readonly v: 1;
  readonly version: number;
  readonly files: readonly AttachedFile[];
};
