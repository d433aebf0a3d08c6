import type { Bilingual, Citation } from './citation.types';

/** How far an answer has to be inside its unit: opinions in hand, letter written, before the signer, signed. */
export type StageId = 'opinions-in' | 'draft-ready' | 'sign-off' | 'signed';

/** An internal date of the answering unit, counted back from the day its reply is due. No legal limit. */
export type StageRule = {
  readonly id: StageId;
  readonly name: Bilingual;
  readonly workingDaysBefore: number;
  readonly cites: Citation;
};
