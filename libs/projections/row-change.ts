/** A cell as PostgreSQL takes it; objects become jsonb. */
export type Cell = string | number | boolean | null | Readonly<Record<string, unknown>> | readonly unknown[];

export type Row = Readonly<Record<string, Cell>>;

export type ReadTable =
  | 'proposal'
  | 'proposal_words'
  | 'answer'
  | 'case_party'
  | 'clock'
  | 'clock_spell'
  | 'opinion'
  | 'task'
  | 'publication'
  | 'commitment'
  | 'fulfilment_round'
  | 'fulfilment_notice'
  | 'worker'
  | 'delegation'
  | 'letter_template'
  | 'oversight'
  | 'oversight_part'
  | 'deputy_record'
  | 'rule_pack'
  | 'batch';

/**
 * What an event does to a read model. `put` writes the whole row by its key, `patch` changes named columns of rows
 * that match, `drop` removes matching rows but those that match `unless` too, `sum-up` makes the row of a proposal follow the rows of its answers, `succeed` puts one unit in the place of another in all rows of a stream. Applied in order, so the same events always give the same tables.
 */
export type RowChange =
  | { readonly op: 'put'; readonly table: ReadTable; readonly key: Row; readonly set: Row }
  | { readonly op: 'patch'; readonly table: ReadTable; readonly where: Row; readonly set: Row }
  | { readonly op: 'drop'; readonly table: ReadTable; readonly where: Row; readonly unless?: Row }
  | {
      readonly op: 'succeed';
      readonly table: 'proposal';
      readonly where: { readonly stream: string };
      readonly from: string;
      readonly to: string;
    }
  | { readonly op: 'sum-up'; readonly table: 'proposal'; readonly where: { readonly stream: string } };
