import { instantInShanghai, type Instant, type PlainDate } from '@banli/calendar';

const FIRST_SECOND = 30 * 60;
const SPREAD_SECONDS = 4 * 60 * 60;

/** FNV-1a, 32 bit: spreads ids, promises nothing about secrecy. */
function spreadOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** When an alarm of this day rings for this stream: between 00:30 and 04:30 in Asia/Shanghai, so that a common due date is no storm. */
export function alarmInstant(stream: string, on: PlainDate): Instant {
  return instantInShanghai(on, FIRST_SECOND + (spreadOf(stream) % SPREAD_SECONDS));
}
