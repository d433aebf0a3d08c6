import type { EntityManager } from 'typeorm';

export type SignedLetter = {
  readonly stream: string;
  readonly title: string;
  readonly signedOn: string;
  readonly answeredOn: string | null;
  readonly series: string | null;
  readonly year: number | null;
  readonly serial: number | null;
};

export type PromiseOfLetter = {
  readonly stream: string;
  readonly proposal: string;
  readonly row: number;
  readonly item: string;
  readonly dueOn: string;
  readonly status: string;
};

/** The letters of a unit that this person signed and whose signature stands, the latest first. */
export const querySigned = (
  manager: EntityManager,
  unit: string,
  person: string,
  limit: number,
): Promise<readonly SignedLetter[]> =>
  manager.query(
    `select answer.stream, proposal.title, answer.signed_on::text as "signedOn", answer.answered_on::text as "answeredOn",
            answer.reply_series as series, answer.reply_year as year, answer.reply_serial as serial
       from read.answer join read.proposal on proposal.stream = answer.stream
      where answer.unit = $1 and answer.signed_on is not null
        and exists (select from record.event where event.stream = answer.stream and event.type = 'ReplySigned'
                       and event.actor ->> 'personId' = $2)
      order by answer.signed_on desc, answer.stream limit $3`,
    [unit, person, limit],
  );

/** What these letters promised, in the order in which it falls due. */
export const queryPromisesOf = (
  manager: EntityManager,
  proposals: readonly string[],
  unit: string,
): Promise<readonly PromiseOfLetter[]> =>
  manager.query(
    `select stream, proposal, row_number as row, item, due_on::text as "dueOn", status from read.commitment
      where proposal = any($1) and lead_unit = $2 order by due_on, stream`,
    [proposals, unit],
  );
