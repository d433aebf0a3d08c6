import type { LetterSection } from '@banli/domain';
import { MARKER, type Paragraph } from './paragraphs';

/** The levels of numbering, outermost first as GB/T 9704 has them. */
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/u,
  /^第[一二三四五六七八九十]+[，、]/u,
  /^（[一二三四五六七八九十]{1,3}）、?/u,
  /^\d{1,2}[.、．](?!\d)/u,
  /^（\d{1,2}）/u,
  /^[①-⑳]/u,
];
const LONGEST_HEADING = 60;

/** The body by its outermost numbering; one section without a heading where it has none. */
export function readSections(paragraphs: readonly Paragraph[]): readonly LetterSection[] {
  const level = LEVELS.find((pattern) => paragraphs.some(({ norm }) => pattern.test(norm)));
  const sections: { heading: string; paragraphs: string[] }[] = [];
  for (const paragraph of paragraphs) {
    const marker = level?.exec(paragraph.norm)?.[0];
    if (marker === undefined) {
      const last = sections.at(-1) ?? { heading: '', paragraphs: [] };
      if (sections.length === 0) sections.push(last);
      last.paragraphs.push(paragraph.text);
      continue;
    }
    sections.push(sectionOf(paragraph.text.slice(marker.length), paragraph.norm.slice(marker.length)));
  }
  return sections;
}

/** A heading of its own line, or one that runs into its text: 一、关于资金。我局…… */
function sectionOf(text: string, norm: string): { heading: string; paragraphs: string[] } {
  if (!/[。；！？，]/u.test(norm.slice(0, -1)) || (norm.length <= LONGEST_HEADING && !/[。！？；]/u.test(norm)))
    return norm.length <= LONGEST_HEADING
      ? { heading: text.replace(/[。：:.]$/u, ''), paragraphs: [] }
      : { heading: '', paragraphs: [text] };
  const stop = /[。：]/u.exec(norm)?.index ?? norm.length;
  const runsIn =
    stop <= 40 &&
    stop < norm.length - 1 &&
    (norm[stop] === '。' || /^关于.{2,30}(?:问题|方面|建议|情况|工作)?$/u.test(norm.slice(0, stop)));
  return runsIn
    ? { heading: text.slice(0, stop), paragraphs: [text.slice(stop + 1)] }
    : { heading: '', paragraphs: [text] };
}

const CLOSING =
  /^(?:再次|最后，?|衷心|诚挚|非常|十分|真诚|在此，?)*(?:感谢|谢谢)|^(?:此函|此复|本函|该函|此答复|本答复|该答复|上述答复|以上答复|以上意见|以上情况|以上回复|以上办理|专此|特此|谨此|妥否|顺致|此致|敬礼|祝)|^(?:您|你|您们|你们)?对(?:以上|上述|本|此|该|我|办理)(?:次|件)?(?:答复|办理|回复|局|委|院|意见)|^(?:如|若)(?:您|你|有|对|果您)|^(?:请您?|敬请|恳请|诚请|欢迎)(?:您|你|将|对|填|继续|监督|提出|多提)|^(?:答复|办理|该件|本件)?.{0,12}(?:审签|审定|签发)。?$|^(?:您|你|您们|你们)(?:对|如)/u;

/** How many paragraphs at the end are thanks, sign-off and the request for the receipt. */
export function closingLength(paragraphs: readonly Paragraph[]): number {
  const from = paragraphs.findLastIndex(({ norm }) => MARKER.test(norm));
  for (let at = Math.max(from + 1, paragraphs.length - 8, 0); at < paragraphs.length; at += 1) {
    if (CLOSING.test(paragraphs[at]?.norm ?? '')) return paragraphs.length - at;
  }
  return 0;
}
