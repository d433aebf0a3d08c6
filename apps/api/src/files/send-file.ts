import type { FastifyReply } from 'fastify';
import type { OpenedFile } from './uploads.service';

/** Sends a file to be saved, never to be shown in our own origin: what somebody uploaded runs nothing here. */
export async function sendFile(reply: FastifyReply, { bytes, name, mediaType }: OpenedFile): Promise<void> {
  await reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(mediaType)
    .send(bytes);
}
