import type { EntityManager } from 'typeorm';
import type { ReplyNumbered, StreamId } from '@banli/domain';
import { mayGiveNumbers } from './numbering';

/** Thrown when an entered number is already used; rolls the transaction back. */
export class NumberTaken extends Error {
  constructor(readonly numbered: ReplyNumbered) {
    super(`${numbered.series} ${String(numbered.year)} ${String(numbered.serial)} is taken`);
  }
}

/** Thrown where this database may have lost numbers that it gave; rolls the transaction back. */
export class NumberingClosed extends Error {}

/**
 * Gives or claims a number inside the recording transaction. Banli's own series is a row locked until commit, so a
 * rolled-back act leaves no gap; a number from the document office is claimed as entered.
 */
export async function claimNumber(
  manager: EntityManager,
  stream: StreamId,
  numbered: ReplyNumbered,
): Promise<ReplyNumbered> {
  const { series, year } = numbered;
  if (numbered.source === 'document-office') {
    if (!(await claim(manager, stream, numbered))) throw new NumberTaken(numbered);
    return numbered;
  }
  if (!(await mayGiveNumbers(manager))) throw new NumberingClosed('the record may lack numbers that were given');
  await manager.query(
    'insert into record.number_series (series, year, next_serial) values ($1, $2, 1) on conflict do nothing',
    [series, year],
  );
  for (;;) {
    const [rows]: [readonly { serial: number }[], number] = await manager.query(
      'update record.number_series set next_serial = next_serial + 1 where series = $1 and year = $2 returning next_serial - 1 as serial',
      [series, year],
    );
    const given = { ...numbered, serial: rows[0]?.serial ?? 1 };
    if (await claim(manager, stream, given)) return given;
  }
}

async function claim(manager: EntityManager, stream: StreamId, numbered: ReplyNumbered): Promise<boolean> {
  const rows: readonly unknown[] = await manager.query(
    `insert into record.reply_number (series, year, serial, stream) values ($1, $2, $3, $4)
     on conflict do nothing returning serial`,
    [numbered.series, numbered.year, numbered.serial, stream],
  );
  return rows.length > 0;
}
