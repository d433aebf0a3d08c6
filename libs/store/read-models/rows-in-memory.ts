import { PHASES } from '@banli/domain';
import type { Row, RowChange } from '@banli/projections';

import { succeededRow } from './succession';

type ByStream = Map<string, Row[]>;

/** What the projections write, kept here instead of in the database: the same changes give the same rows. */
export class RowsInMemory {
  private readonly tables = new Map<string, ByStream>();

  apply(changes: readonly RowChange[]): void {
    for (const change of changes) this.applyOne(change);
  }

  /** The table's rows, those with the same columns together. */
  tableByColumns(table: string): readonly (readonly [columns: readonly string[], rows: readonly Row[]])[] {
    const shapes = new Map<string, Row[]>();
    for (const rows of this.tables.get(table)?.values() ?? [])
      for (const row of rows) {
        const shape = Object.keys(row).sort().join();
        const alike = shapes.get(shape) ?? [];
        alike.push(row);
        shapes.set(shape, alike);
      }
    return [...shapes].map(([shape, rows]) => [shape.split(','), rows]);
  }

  private applyOne(change: RowChange): void {
    switch (change.op) {
      case 'put': {
        const rows = this.rowsOf(change.table, change.key);
        const at = rows.findIndex((row) => matches(row, change.key));
        if (at < 0) rows.push({ ...change.key, ...change.set });
        else rows[at] = { ...rows[at], ...change.set };
        return;
      }
      case 'patch': {
        const rows = this.rowsOf(change.table, change.where);
        rows.forEach((row, at) => {
          if (matches(row, change.where)) rows[at] = { ...row, ...change.set };
        });
        return;
      }
      case 'drop': {
        const { table, where, unless } = change;
        const rows = this.rowsOf(table, where);
        const kept = rows.filter((row) => !matches(row, where) || (unless !== undefined && matches(row, unless)));
        rows.splice(0, rows.length, ...kept);
        return;
      }
      case 'succeed': {
        const { where, from, to } = change;
        for (const [table, streams] of this.tables) {
          const rows = streams.get(where.stream) ?? [];
          rows.splice(
            0,
            rows.length,
            ...rows.flatMap((row): readonly Row[] => {
              const now = succeededRow(table, row, from, to);
              return now === undefined ? [] : [now];
            }),
          );
        }
        return;
      }
      case 'sum-up':
        this.sumUp(change.where.stream);
    }
  }

  /** A proposal is as far as its least advanced answer, and answered once every unit has answered. */
  private sumUp(stream: string): void {
    const answers = [...this.rowsOf('answer', { stream })].sort(
      (one, other) => Number(one['place']) - Number(other['place']),
    );
    const advance = ({ phase }: Row): number => PHASES.findIndex((one) => one === phase);
    const [least] = [...answers].sort((one, other) => advance(one) - advance(other));
    const days = (rows: readonly Row[], column: string): readonly string[] =>
      rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : [])).sort();
    const open = answers.filter((row) => (row['answered_on'] ?? null) === null);
    const set: Row = {
      phase: least?.['phase'] ?? null,
      lead_unit: answers[0]?.['unit'] ?? null,
      reply_due_on: days(open, 'reply_due_on')[0] ?? days(answers, 'reply_due_on').at(-1) ?? null,
      answered_on: open.length === 0 ? (days(answers, 'answered_on').at(-1) ?? null) : null,
    };
    this.applyOne({ op: 'patch', table: 'proposal', where: { stream }, set });
  }

  /** Rows of one stream: every change names it. */
  private rowsOf(table: string, { stream }: Row): Row[] {
    if (typeof stream !== 'string') throw new Error(`A change of ${table} names no stream.`);
    const streams: ByStream = this.tables.get(table) ?? new Map<string, Row[]>();
    this.tables.set(table, streams);
    const rows = streams.get(stream) ?? [];
    streams.set(stream, rows);
    return rows;
  }
}

const matches = (row: Row, where: Row): boolean =>
  Object.entries(where).every(([column, cell]) => (row[column] ?? null) === cell);
