/** The rows of all but these units. */
export function without<T>(rows: Readonly<Record<string, T>>, units: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(rows).filter(([unit]) => !units.includes(unit)));
}
