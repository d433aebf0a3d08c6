import type { PartyId } from '@banli/domain';
import { partyOf, shortNameOf } from './directory';
import type { CaseFacts } from './letter.types';
import { requiredCopies } from './required-copies';

/** 重庆市生态环境局关于市五届人大四次会议第0869号建议办理情况的答复函. */
export function composeTitle({ proposal, lead, directory }: CaseFacts): string {
  const { congress, session, number, merged = [] } = proposal;
  const numbers = [number, ...merged.map((one) => one.number)].map((one) => `第${one}号`).join('、');
  return `${partyOf(directory, lead).fullName}关于${congress}${session}${numbers}建议办理情况的答复函`;
}

export const composeSalutation = ({ deputies }: CaseFacts): readonly string[] => deputies;

/** Quotes title and number, also of what is merged in, and names the co-handlers whose opinions were used, in the record's order. */
export function composeOpening({ proposal, deputies, coHandlers, directory }: CaseFacts): string {
  const used = coHandlers.filter(({ opinion, used }) => opinion === 'accepted' && used);
  const names = used.map(({ unit }) => shortNameOf(directory, unit)).join('、');
  return [
    `${deputies.length > 1 ? '你们' : '您'}提出的${[proposal, ...(proposal.merged ?? [])].map(quoted).join('、')}收悉。`,
    `经${names === '' ? '' : `与${names}共同`}研究办理，现将办理情况答复如下：`,
  ].join('');
}

const quoted = ({ title, number }: { readonly title?: string; readonly number: string }): string =>
  title === undefined ? `第${number}号建议` : `《${quotedTitle(title)}》（第${number}号）`;

/** Who signed off, and the request for the receipt; the sentence on the signer is left out while nobody is known. */
export function composeClosing({ deputies, signer }: CaseFacts): string {
  const you = deputies.length > 1 ? '你们' : '您';
  return [
    signer ? `此函已经${signer.name}${signer.post}审签。` : '',
    `对以上答复${you}有什么意见，请填写在回执上寄给我们，以便进一步改进工作。`,
  ].join('');
}

/** Statutory copies, then customary ones, in the pack's order. */
export function composeCopies(facts: CaseFacts): readonly PartyId[] {
  return [...new Set(requiredCopies(facts).flatMap(({ parties }) => parties))];
}

/** 《》 inside 《》 become 〈〉 (GB/T 15834-2011). */
export function quotedTitle(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}
