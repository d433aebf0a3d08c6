import type { FastifyReply } from 'fastify';
import type { DocumentFormat } from '@banli/documents';
import type { Print } from './letter-prints.service';

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A PDF opens in the browser, for printing; a .docx is saved. Both are of our own making. */
export async function sendPrint(reply: FastifyReply, format: DocumentFormat, { bytes, name }: Print): Promise<void> {
  const how = format === 'pdf' ? 'inline' : 'attachment';
  await reply
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .type(mediaTypes[format])
    .send(bytes);
}
