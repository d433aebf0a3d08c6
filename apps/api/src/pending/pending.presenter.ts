import type { AcceptedAct, ProblemCode } from '@banli/contracts';
import type { AcceptedCommand } from '@banli/store';
import { ProblemError, toProblem } from '../http/problem';
import { commandPath } from './act-pending';

/** An accepted act as its sender may know it: waiting, done, or refused with the sentences of the refusal. */
export function presentAccepted({ stream, commandId, act, acceptedAt, outcome }: AcceptedCommand): AcceptedAct {
  const known = { stream, commandId, act, acceptedAt: acceptedAt.toISOString() };
  if (outcome === null) return { ...known, status: 'pending' };
  if (outcome.kind === 'done') return { ...known, status: 'done', version: outcome.version, head: outcome.head };
  const refused = new ProblemError(outcome.code as ProblemCode, outcome.facts, outcome.article);
  return { ...known, status: 'refused', problem: toProblem(refused, commandPath(stream, commandId)) };
}
