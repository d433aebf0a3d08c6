import type { ProposalRef } from '@banli/contracts';

export type CaseKey = Pick<ProposalRef, 'jurisdiction' | 'session' | 'number'>;

/** Path of the case page, and below `/api` of the case itself. */
export const casePath = ({ jurisdiction, session, number }: CaseKey): string =>
  `/proposals/${[jurisdiction, session, number].map(encodeURIComponent).join('/')}`;
