import { fillLetterText, type LetterPlaceholder, type LetterTemplateTexts, type PartyId } from '@banli/domain';
import { partyOf, shortNameOf } from './directory';
import { textsOf } from './house-texts';
import type { CaseFacts } from './letter.types';
import { requiredCopies } from './required-copies';

/** What the record says in place of each placeholder. */
function letterWords(facts: CaseFacts): Readonly<Record<LetterPlaceholder, string>> {
  const { proposal, deputies, coHandlers, signer, lead, directory } = facts;
  const { congress, session, number, merged = [] } = proposal;
  const unit = partyOf(directory, lead);
  return {
    单位: unit.fullName,
    单位简称: unit.shortName,
    届次: `${congress}${session}`,
    编号: [number, ...merged.map((one) => one.number)].map((one) => `第${one}号`).join('、'),
    称谓: deputies.length > 1 ? '你们' : '您',
    建议: [proposal, ...merged].map(quoted).join('、'),
    协办单位: coHandlers
      .filter(({ opinion, used }) => opinion === 'accepted' && used)
      .map(({ unit: one }) => shortNameOf(directory, one))
      .join('、'),
    审签人: signer ? `${signer.name}${signer.post}` : '',
  };
}

/** 重庆市生态环境局关于市五届人大四次会议第0869号建议办理情况的答复函. */
export const composeTitle = (facts: CaseFacts, own?: LetterTemplateTexts): string =>
  fillLetterText(textsOf(own).title, letterWords(facts));

export const composeSalutation = ({ deputies }: CaseFacts): readonly string[] => deputies;

/** Quotes title and number, also of what is merged in, and names the co-handlers whose opinions were used, in the record's order. */
export const composeOpening = (facts: CaseFacts, own?: LetterTemplateTexts): string =>
  fillLetterText(textsOf(own).opening, letterWords(facts));

const quoted = ({ title, number }: { readonly title?: string; readonly number: string }): string =>
  title === undefined ? `第${number}号建议` : `《${quotedTitle(title)}》（第${number}号）`;

/** Who signed off, and the request for the receipt; what is said of the signer is left out while nobody is known. */
export const composeClosing = (facts: CaseFacts, own?: LetterTemplateTexts): string =>
  fillLetterText(textsOf(own).closing, letterWords(facts));

/** Statutory copies, then customary ones, in the pack's order. */
export function composeCopies(facts: CaseFacts): readonly PartyId[] {
  return [...new Set(requiredCopies(facts).flatMap(({ parties }) => parties))];
}

/** 《》 inside 《》 become 〈〉 (GB/T 15834-2011). */
export function quotedTitle(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}
