import type { ProposalRef } from '@banli/contracts';

export type CaseKey = Pick<ProposalRef, 'jurisdiction' | 'session' | 'number'>;

/** What names the case in the API. */
export const caseKeyOf = ({ jurisdiction, session, number }: CaseKey): CaseKey => ({ jurisdiction, session, number });

/** Path of the case page, and below `/api` of the case itself. */
export const casePath = ({ jurisdiction, session, number }: CaseKey): string =>
  `/proposals/${[jurisdiction, session, number].map(encodeURIComponent).join('/')}`;

/** Names the unit whose answer is meant, where several answer separately. */
export const answerQuery = (unit: string | undefined): string =>
  unit === undefined ? '' : `?answer=${encodeURIComponent(unit)}`;
