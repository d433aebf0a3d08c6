import { request, type IncomingHttpHeaders } from 'node:http';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';

export type RawAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type RawRequest = {
  readonly method?: string;
  /** Sent as it stands: no client straightens out its dots. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes as it is, anything else as JSON. */
  readonly body?: unknown;
};

/** A request that a well-behaved client would not send. */
export function ask(baseUrl: string, { method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseUrl);
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const json = text === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((fulfil, reject) => {
    const sent = request({ hostname, port, method, path, headers: { ...json, ...headers } }, (answer) => {
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        // it would not end by itself
        fulfil({ status: answer.statusCode ?? 0, headers: answer.headers, text: '' });
        answer.destroy();
        return;
      }
      let received = '';
      answer.setEncoding('utf8').on('data', (part: string) => (received += part));
      answer.on('end', () => {
        fulfil({ status: answer.statusCode ?? 0, headers: answer.headers, text: received });
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

/** `banli_session=…` of a fresh session, as a browser would send it. */
export async function cookieOf(baseUrl: string, login: string): Promise<string> {
  const body = { login, password: DEMONSTRATION_PASSWORD };
  const { headers, status, text } = await ask(baseUrl, { method: 'POST', path: '/api/session', body });
  const [cookie] = headers['set-cookie'] ?? [];
  if (cookie === undefined) throw new Error(`no session for ${login}: ${String(status)} ${text}`);
  return cookie.split(';')[0] ?? '';
}
