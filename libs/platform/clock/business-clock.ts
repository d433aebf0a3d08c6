import { dateInShanghai, type Instant, type PlainDate } from '@banli/calendar';

/** The one port for business time. SQL, API and activities ask it and never the machine's clock. */
export type BusinessClock = {
  /** Business time minus real time, milliseconds; 0 in production. */
  offset(): Promise<number>;
  now(): Promise<Instant>;
  /** Civil date in Asia/Shanghai. */
  today(): Promise<PlainDate>;
};

/** Real time shifted by what `readOffset` says; demonstration and test deployments move it, production reads 0. */
export function businessClock(readOffset: () => Promise<number>): BusinessClock {
  const now = async (): Promise<Instant> => new Date(Date.now() + (await readOffset())).toISOString() as Instant;
  return { offset: readOffset, now, today: async () => dateInShanghai(await now()) };
}
