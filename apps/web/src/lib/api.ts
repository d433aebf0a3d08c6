import type { Problem } from '@banli/contracts';
import { absentColleague } from './standing-in';

/** Thrown when the server refused, or failed and said so; the sentences for people are in the problem. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** Thrown when no answer came at all, or one that is not ours. */
export class Unanswered extends Error {}

type Call = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request when its answer is no longer wanted. */
  readonly signal?: AbortSignal;
  /** Sent as the page is left: it goes out all the same. */
  readonly last?: boolean;
};

/** One same-origin request. `T` is the contract's type for the path. */
export async function call<T>(
  path: string,
  { method = 'GET', body, headers = {}, signal, last = false }: Call = {},
): Promise<T> {
  // Who one is does not depend on in whose place one acts: that answer must come also when the delegation is over.
  const absent = path === '/api/session' ? undefined : absentColleague();
  const response = await send(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(absent === undefined ? {} : { 'on-behalf-of': absent }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
    // browsers take no more than 64 KB on the way out
    ...(last && JSON.stringify(body ?? '').length < 20_000 ? { keepalive: true } : {}),
  });
  if (isProblem(response)) throw new Refused((await parse(response)) as Problem);
  if (!response.ok) throw new Unanswered(`${method} ${path}: ${String(response.status)}`);
  return (response.status === 204 ? undefined : await parse(response)) as T;
}

/** Whatever is not a plain success comes as a problem. */
const isProblem = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw new Unanswered(path, { cause });
  }
}

async function parse(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new Unanswered(response.url, { cause });
  }
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof Refused && error.problem.code === 'not-signed-in';
