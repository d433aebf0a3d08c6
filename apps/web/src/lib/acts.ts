import { actPath, type CommandAnswer, type CommitmentActName, type ProposalActName, type ProposalRef } from '@banli/contracts';
import { call } from './api';
import { keyForIntent, settleIntent } from './intent';

export type CaseKey = Pick<ProposalRef, 'jurisdiction' | 'session' | 'number'>;

/** Path of the case page, and below `/api` of the case itself. */
export const casePath = ({ jurisdiction, session, number }: CaseKey): string =>
  `/proposals/${[jurisdiction, session, number].map(encodeURIComponent).join('/')}`;

export const proposalActPath = (key: CaseKey, act: ProposalActName): string => `/api${casePath(key)}/${actPath(act)}`;

/** `commitment/chongqing/5-4/0869/1-1` → `/api/commitments/chongqing/5-4/0869/1-1/report-progress`. */
export const commitmentActPath = (stream: string, act: CommitmentActName): string =>
  `/api/${stream.replace(/^commitment\//, 'commitments/')}/${actPath(act)}`;

export type IntendedAct = {
  readonly path: string;
  readonly body: unknown;
  /** The version the person looked at; absent for a new case. */
  readonly version?: number;
};

/** Sends an act. However often it is sent again with the same body, it happens once. */
export async function perform({ path, body, version }: IntendedAct): Promise<CommandAnswer> {
  const answer = await call<CommandAnswer>(path, {
    method: 'POST',
    body,
    headers: {
      'idempotency-key': keyForIntent(path, body),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
    },
  });
  settleIntent(path);
  return answer;
}
