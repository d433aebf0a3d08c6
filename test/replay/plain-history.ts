import type { Payload } from '@temporalio/common';
import { EncryptingCodec, parsePayloadKeys } from '@banli/platform';

type PayloadJson = { readonly metadata: Readonly<Record<string, string>>; readonly data: string };

const ENCRYPTED = Buffer.from('binary/encrypted').toString('base64');
const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const base64 = (data: Uint8Array | null | undefined): string => Buffer.from(data ?? []).toString('base64');

const isEncrypted = (value: object): value is PayloadJson =>
  'metadata' in value && (value as Partial<PayloadJson>).metadata?.['encoding'] === ENCRYPTED;

/**
 * A history as JSON with its payloads as they were before encryption: what is encrypted cannot be compressed, and the
 * same rules stand in every history. Only for invented cases; their key is public.
 */
export async function withoutEncryption(json: unknown, keys: string): Promise<unknown> {
  const codec = new EncryptingCodec(parsePayloadKeys(keys));
  const open = async (value: unknown): Promise<unknown> => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return Promise.all(value.map(open));
    if (isEncrypted(value)) return decrypted(codec, value);
    const entries = Object.entries(value).map(
      async ([name, one]: [string, unknown]) => [name, await open(one)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  return open(json);
}

async function decrypted(codec: EncryptingCodec, { metadata, data }: PayloadJson): Promise<PayloadJson> {
  const payload: Payload = {
    metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, bytes(value)])),
    data: bytes(data),
  };
  const [plain] = await codec.decode([payload]);
  return {
    metadata: Object.fromEntries(Object.entries(plain?.metadata ?? {}).map(([name, value]) => [name, base64(value)])),
    data: base64(plain?.data),
  };
}
