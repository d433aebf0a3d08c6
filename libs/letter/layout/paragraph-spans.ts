import type { Span } from './break-lines';

const SECOND_LEVEL = /^（[一二三四五六七八九十]+）/u;
/** Longer than this it is text that begins with a number, not a heading. */
const LONGEST_HEADING = 40;

/** 仿宋; a heading of the second level （一）…, up to its full stop, in 楷体 (GB/T 9704-2012, 7.3.3). */
export function paragraphSpans(text: string): readonly Span[] {
  const stop = text.indexOf('。');
  const end = stop < 0 ? text.length : stop + 1;
  if (!SECOND_LEVEL.test(text) || end > LONGEST_HEADING) return [{ text, face: 'fangsong' }];
  const spans: readonly Span[] = [
    { text: text.slice(0, end), face: 'kaiti' },
    { text: text.slice(end), face: 'fangsong' },
  ];
  return spans.filter((span) => span.text !== '');
}
