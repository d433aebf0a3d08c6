import type { PublicationSite } from './publication.events';

/** The reply stands on the unit's own site, or on the congress's (36). */
export type RecordPublication = {
  readonly type: 'RecordPublication';
  readonly site: PublicationSite;
  /** Where it can be read. */
  readonly address: string;
};

/** The unit's chief decides that the reply is not made public, on a ground that the pack knows (36). */
export type ExemptFromPublication = {
  readonly type: 'ExemptFromPublication';
  readonly ground: string;
  readonly reason: string;
};

export type PublicationAct = RecordPublication | ExemptFromPublication;

export const publicationActs = [
  'RecordPublication',
  'ExemptFromPublication',
] as const satisfies readonly PublicationAct['type'][];
