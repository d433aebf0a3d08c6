import type { Problem } from '@banli/contracts';
import createClient from 'openapi-fetch';
import type { paths } from './api-types';
import { absentColleague } from './standing-in';

/** Thrown when the server refused, or failed and said so; the sentences for people are in the problem. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** Thrown when no answer came at all, or one that is not ours. */
export class Unanswered extends Error {}

const JSON_TYPES = { accept: 'application/json, application/problem+json' };

/** The API, of the same origin, as its OpenAPI document has it; what comes back is read by `answered`. */
export const api = createClient<paths>({ credentials: 'same-origin', headers: JSON_TYPES, fetch: send });

/** The answer itself; refusals and silence have been thrown. */
export const answered = async <T>(asked: Promise<{ readonly data?: T }>): Promise<T> => (await asked).data as T;

/** What a GET of this address answers. */
export type Answer<P extends keyof paths> = AnswerIn<paths[P]>;

type AnswerIn<Address> = Address extends {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer A } } };
  };
}
  ? A
  : never;

/** Addresses whose answer comes in pages. */
export type ListAddress = {
  [P in keyof paths]: [Answer<P>] extends [never] ? never : 'next' extends keyof Answer<P> ? P : never;
}[keyof paths];

/** For a request that is sent as the page is left: it goes out all the same. Browsers take no more than 64 KB so. */
export const onTheWayOut = (body: unknown): { readonly keepalive?: true } =>
  JSON.stringify(body).length < 20_000 ? { keepalive: true } : {};

type Sending = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly keepalive?: true;
};

/** An act, to the address that is put together from its name; what may stand in its body is typed by the act's form. */
export async function post<T>(path: string, { body, headers = {}, ...rest }: Sending): Promise<T> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const sent = { method: 'POST', credentials: 'same-origin', ...content, ...rest } as const;
  const response = await send(new Request(path, { ...sent, headers: { ...JSON_TYPES, ...type, ...headers } }));
  return (response.status === 204 ? undefined : await parse(response)) as T;
}

type NamedFile = { readonly blob: Blob; readonly name: string };

/** A file under the name that the server gives it; asked for as whoever the tab acts for. */
export const fetchFile = (address: string): Promise<NamedFile> =>
  fileOf(new Request(address, { credentials: 'same-origin' }));

/** A file that the server makes of what it is sent. */
export const fetchPosted = (address: string, body: object): Promise<NamedFile> =>
  fileOf(
    new Request(address, {
      method: 'POST',
      credentials: 'same-origin',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  );

async function fileOf(request: Request): Promise<NamedFile> {
  const response = await sendAny(request);
  if (!response.ok) throw new Unanswered(`${request.method} ${request.url}: ${String(response.status)}`);
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  const [, plain = 'list'] = /filename="([^"]+)"/.exec(disposition) ?? [];
  return { blob: await response.blob(), name: encoded === undefined ? plain : decodeURIComponent(encoded) };
}

/** Who one is does not depend on in whose place one acts: that answer must come also when the delegation is over. */
const IN_OWN_NAME = '/api/session';

async function sendAny(request: Request): Promise<Response> {
  const absent = new URL(request.url).pathname === IN_OWN_NAME ? undefined : absentColleague();
  if (absent !== undefined) request.headers.set('on-behalf-of', absent);
  const response = await reach(request);
  if (typeOf(response).startsWith('application/problem+json')) throw new Refused((await parse(response)) as Problem);
  return response;
}

const typeOf = (response: Response): string => response.headers.get('content-type') ?? '';

async function send(request: Request): Promise<Response> {
  const response = await sendAny(request);
  const type = typeOf(response);
  const isOurs = response.status === 204 || type.startsWith('application/json');
  if (!response.ok || !isOurs) throw new Unanswered(`${request.method} ${request.url}: ${String(response.status)}`);
  return response;
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Unanswered(request.url, { cause });
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
