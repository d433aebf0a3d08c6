import type { RulePack } from '@banli/rules';
import type { LetterReading } from './reading.types';

/** What letters of a place begin their numbers with. */
const SHORT_NAMES: Readonly<Record<string, string>> = { 重庆: '渝', 上海: '沪', 北京: '京' };

type Letter = Pick<LetterReading, 'organ' | 'number' | 'letterTitle'>;

/** The rules of the place a letter comes from, told by its organ's name or its number; none where no pack is of that place. */
export function packOfLetter<P extends Pick<RulePack, 'source'>>(
  { organ, number }: Letter,
  packs: readonly P[],
): P | undefined {
  return packs.findLast(({ source }) => {
    const place = source.law.slice(0, 2);
    const short = SHORT_NAMES[place];
    return (organ?.startsWith(place) ?? false) || (short !== undefined && (number?.startsWith(short) ?? false));
  });
}
