import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { ExportForm } from '@banli/contracts';
import { administer } from '@banli/store';
import type { SignedInRequest } from '../http/caller';
import { ProblemError } from '../http/problem';
import { csvOf } from './csv';
import type { Sheet } from './sheet';
import { xlsxOf } from './xlsx';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Lists as files. Each stands in the audit log before its first row leaves: who took what, how narrowed, in whose place. */
@Injectable()
export class Exports {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Sends the rows as they are read; a fault on the way breaks the download off instead of ending it early. */
  async send<Row>(reply: FastifyReply, { format, language }: ExportForm, sheet: Sheet<Row>): Promise<void> {
    const content = format === 'csv' ? csvOf(sheet, language) : xlsxOf(sheet, language);
    // What is wrong with the question is answered as a problem, before the first byte.
    const first = await content.next();
    try {
      await this.note(reply.request, { list: sheet.name, format, ...Object.fromEntries(sheet.conditions) });
    } catch (fault) {
      // what the rows hold open is let go
      await content.return(undefined);
      throw fault;
    }
    const all = async function* (): AsyncGenerator<string | Buffer> {
      if (first.done !== true) yield first.value;
      yield* content;
    };
    await reply
      .header('content-type', TYPES[format])
      .header('content-disposition', `attachment; filename="${sheet.name}.${format}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(all(), { objectMode: false }));
  }

  private async note({ caller, ip }: SignedInRequest, facts: Readonly<Record<string, string>>): Promise<void> {
    if (!caller) throw new ProblemError('not-signed-in');
    const absent = caller.standingIn?.absent.personId;
    const told = { ...facts, ...(absent === undefined ? {} : { inPlaceOf: absent }) };
    const who = { actor: caller.personId, address: ip };
    await administer(this.source.manager, 'note_export', who, JSON.stringify(told));
  }
}
