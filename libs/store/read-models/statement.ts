/** A page of a list: its rows, and the place of the last one where more follow. */
export type Listed<T> = { readonly rows: readonly T[]; readonly end?: readonly string[] };

/** Conditions of one statement with their numbered parameters. */
export class Narrowing {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  /** A parameter of the statement, as it is named in its text. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  }

  keep(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  /** Keeps the condition where the filter is given. */
  when(given: unknown, condition: (parameter: string) => string): this {
    return given === undefined ? this : this.keep(condition(this.value(given)));
  }

  get text(): string {
    return this.conditions.length === 0 ? 'true' : this.conditions.map((one) => `(${one})`).join(' and ');
  }
}

/** Cuts the row that was read beyond the page; its being there says that more follow. */
export function pageOf<T>(rows: readonly T[], limit: number, placeOf: (row: T) => readonly string[]): Listed<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last !== undefined ? { rows: shown, end: placeOf(last) } : { rows: shown };
}

/** Counts of parts as counts of the whole; `none` has what a whole without parts has. */
export const sumOfCounts = <T extends Readonly<Record<string, number>>>(parts: readonly T[], none: T): T =>
  parts.reduce<T>(
    (sum, part) => ({
      ...sum,
      ...Object.fromEntries(Object.entries(part).map(([name, count]) => [name, (sum[name] ?? 0) + count])),
    }),
    none,
  );

/** `%` and `_` of what a person seeks stand for themselves. */
export const containing = (sought: string): string => `%${sought.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
