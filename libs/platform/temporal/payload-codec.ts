import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const ENCODING = 'binary/encrypted';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());

/**
 * What was not encrypted was not sent by Banli: whoever can write to Temporal must not be able to act in it. Its content
 * is replaced rather than thrown at, for a fault while decoding would stop the workflow's task for ever; workflows
 * refuse what is not a command.
 */
const NOT_ENCRYPTED: Payload = {
  metadata: { [METADATA_ENCODING_KEY]: utf8('json/plain') },
  data: utf8('{"refused":"not encrypted"}'),
};

export type PayloadKeys = { readonly current: string; readonly byId: ReadonlyMap<string, Buffer> };

/** Reads `id:base64,id:base64`: the first key encrypts, every key decrypts. Throws on a malformed or short key. */
export function parsePayloadKeys(setting: string): PayloadKeys {
  const byId = new Map<string, Buffer>();
  for (const entry of setting.split(',').map((one) => one.trim())) {
    const [id, encoded] = entry.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!id || key.length !== 32) throw new RangeError('BANLI_PAYLOAD_KEYS: each key is <id>:<base64 of 32 bytes>');
    byId.set(id, key);
  }
  const current = setting.split(',')[0]?.split(':')[0]?.trim() ?? '';
  return { current, byId };
}

/** Encrypts every payload, so that Temporal's store and UI never show case content. AES-256-GCM with key ids. */
export class EncryptingCodec implements PayloadCodec {
  constructor(private readonly keys: PayloadKeys) {}

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.encrypt(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.decrypt(payload)));
  }

  private encrypt(payload: Payload): Payload {
    const key = this.keys.byId.get(this.keys.current);
    if (!key) throw new RangeError(`no payload key ${this.keys.current}`);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, key, iv);
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return {
      metadata: { [METADATA_ENCODING_KEY]: utf8(ENCODING), 'encryption-key-id': utf8(this.keys.current) },
      data: new Uint8Array(data),
    };
  }

  private decrypt(payload: Payload): Payload {
    if (text(payload.metadata?.[METADATA_ENCODING_KEY]) !== ENCODING || !payload.data) return NOT_ENCRYPTED;
    const id = text(payload.metadata?.['encryption-key-id']);
    const key = this.keys.byId.get(id);
    if (!key) throw new RangeError(`no payload key ${id}: add it to BANLI_PAYLOAD_KEYS`);
    const data = Buffer.from(payload.data);
    const decipher = createDecipheriv(CIPHER, key, data.subarray(0, IV_BYTES));
    decipher.setAuthTag(data.subarray(data.length - TAG_BYTES));
    const plain = Buffer.concat([decipher.update(data.subarray(IV_BYTES, data.length - TAG_BYTES)), decipher.final()]);
    return temporal.api.common.v1.Payload.decode(plain);
  }
}
