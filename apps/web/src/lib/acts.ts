import {
  actPath,
  type CommandAnswer,
  type CommitmentActName,
  type PendingAnswer,
  type ProposalActName,
} from '@banli/contracts';
import { onTheWayOut, post } from './api';
import { casePath, type CaseKey } from './case-path';
import { keyForIntent, settleIntent } from './intent';
import { absentColleague } from './standing-in';

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

/** What an act needs besides its body, such as that the password was given again. */
export type ActHeaders = Readonly<Record<string, string>>;

/** Done, or accepted and kept by the server until it can be done. */
export type ActOutcome = CommandAnswer | PendingAnswer;

export const isPending = (outcome: ActOutcome): outcome is PendingAnswer => 'status' in outcome;

/** Sends an act. However often it is sent again with the same body, it happens once. */
export async function perform(act: IntendedAct, headers: ActHeaders = {}): Promise<ActOutcome> {
  const answer = await sendAct(act, headers);
  settleIntent(act.path);
  return answer;
}

/** Sends an act while its page is being left; its id stays, so that sending it anew afterwards changes nothing. */
export function performedOnTheWayOut(act: IntendedAct): void {
  sendAct(act, {}, true).catch(() => undefined);
}

function sendAct({ path, body, version }: IntendedAct, headers: ActHeaders, last = false): Promise<ActOutcome> {
  const absent = absentColleague();
  return post<ActOutcome>(path, {
    body,
    ...(last ? onTheWayOut(body) : {}),
    headers: {
      'idempotency-key': keyForIntent(path, absent === undefined ? body : [body, absent]),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      ...headers,
    },
  });
}
