import type { Refusal } from '@banli/domain';
import { fill, problems, type Problem, type ProblemCode } from '@banli/contracts';

/** Thrown by the API to answer with a problem; the domain itself returns refusals as values. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly article?: string,
  ) {
    super(code);
  }
}

export function problemOfRefusal(refusal: Refusal): ProblemError {
  const { code, article, ...facts } = refusal;
  return new ProblemError(code, facts, article);
}

/** Who has no part in a case does not learn from a refusal that it exists: the same answer as for none. */
export async function hideFromStrangers<T>(act: Promise<T>, maySee: () => Promise<boolean>): Promise<T> {
  try {
    return await act;
  } catch (fault) {
    const notPermitted = fault instanceof ProblemError && fault.code === 'not-permitted';
    if (notPermitted && !(await maySee())) throw new ProblemError('not-registered');
    throw fault;
  }
}

/** RFC 9457 problem details for a code, with its sentences filled in. */
export function toProblem(error: ProblemError, instance: string): Problem {
  const { status, text, remedy } = problems[error.code];
  const spoken = { zh: fill(text.zh, error.facts), en: fill(text.en, error.facts) };
  return {
    type: `urn:banli:problem:${error.code}`,
    title: spoken.en,
    status,
    detail: `${spoken.zh}${remedy.zh}`,
    instance,
    code: error.code,
    ...(error.article === undefined ? {} : { article: error.article }),
    text: spoken,
    remedy,
    facts: error.facts,
  };
}
