/** Days as an office copies them out of a notice, one line each: `2027-02-05 春节`, or a run `2027-02-05 ~ 2027-02-11 春节`. */
export type DaysRead = { readonly days: Readonly<Record<string, string>> } | { readonly wrongLine: string };

const LINE = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:~|～|至|to)\s*(\d{4}-\d{2}-\d{2}))?\s+(\S.*)$/u;
const LONGEST_RUN = 31;

/** Reads the lines, or names the first that cannot be read. */
export function readDays(text: string): DaysRead {
  const days: Record<string, string> = {};
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, from, to = from, name] = LINE.exec(line) ?? [];
    const run = from === undefined || to === undefined ? [] : daysOfRun(from, to);
    if (name === undefined || run.length === 0) return { wrongLine: line };
    for (const day of run) days[day] = name.trim();
  }
  return { days };
}

/** Both ends included; none where they are no days, or not in order. */
function daysOfRun(from: string, to: string): readonly string[] {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00:00Z`));
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return [];
  const count = (last - first) / 86_400_000 + 1;
  if (count < 1 || count > LONGEST_RUN) return [];
  const run = Array.from({ length: count }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
  return run[0] === from && run.at(-1) === to ? run : [];
}
