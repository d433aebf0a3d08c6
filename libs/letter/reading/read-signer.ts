import type { Signer } from '../letter.types';
import { isPersonName, POSTS } from './person-names';

export type SignerRead =
  | { readonly state: 'named'; readonly signer: Signer }
  | { readonly state: 'unnamed' | 'unclear'; readonly words: string }
  | { readonly state: 'absent' };

const OWN =
  '(?:(?:我|本)[局委办厅院区县市镇乡部会]|我公司|本单位|单位|[市省区县州旗镇乡](?:人民)?政府|[市省区县州旗][\\p{Script=Han}]{1,8}?(?:局|委|办|厅|院|会)|局|委|院|区|县)?';
const NAME = '(?<name>[\\p{Script=Han}·•・×]{2,12}?)';
/** Signing outright, and what comes before it in other offices. */
const SIGNED = ['(?:审签|签发|审定|审核签发|审阅签发|审批签发|签批)', '(?:审核|审阅|审批|同意)'] as const;
const BY = '(?:经|由|请|报)';
const POST = `[\\p{Script=Han}]{0,14}?(?<post>(?:[市区县镇]委)?${POSTS})`;
const shapesWith = (signed: string): readonly RegExp[] => [
  new RegExp(`${BY}${OWN}(?:分管|主要)?(?:领导|负责人)?[、，]?${POST}${NAME}(?:同志)?${signed}`, 'u'),
  new RegExp(`${BY}${OWN}${NAME}(?<post>${POSTS})?(?:同志)?${signed}`, 'u'),
];
const SHAPES = SIGNED.flatMap(shapesWith);
const LABELLED = new RegExp(
  `(?:签发人?|审签人?|审签领导|签发领导|审定人?|审核签发)：(?<post>${POSTS})?${NAME}(?<after>${POSTS})?(?=[。，；（）]|$|承办|联系|经办|核稿|拟稿|会签)`,
  'u',
);
/** 镇长（签字）：牟自清. */
const BY_HAND = new RegExp(`^(?<post>${POSTS})（(?:签字|签名|签章|手签)）：${NAME}(?=[。，；（]|$)`, 'u');
const BY_NOBODY =
  /(?:经|由|报)[^，。；]{0,14}(?:负责人|负责同志|领导|领导班子|党组|会议|办公会)[^，。；]{0,6}(?:审签|签发|审定|审核|研究同意)/u;

/** Who signed off, from a text of the closing or the head. */
export function readSigner(norm: string): SignerRead {
  const labelled = (LABELLED.exec(norm) ?? BY_HAND.exec(norm))?.groups;
  if (labelled) return signerOf(labelled['name'], labelled['post'] ?? labelled['after'], norm);
  for (const shape of SHAPES) {
    const found = shape.exec(norm);
    if (!found?.groups) continue;
    const { name, post } = found.groups;
    if (name !== undefined && isPersonName(name)) return signerOf(name, post, found[0]);
  }
  const nobody = BY_NOBODY.exec(norm);
  if (nobody) return { state: 'unnamed', words: nobody[0] };
  const some = /[^，。；]{0,20}(?:审签|签发)[^，。；]{0,4}/u.exec(norm);
  return some ? { state: 'unclear', words: some[0] } : { state: 'absent' };
}

function signerOf(name: string | undefined, post: string | undefined, words: string): SignerRead {
  return name !== undefined && isPersonName(name)
    ? { state: 'named', signer: { name, post: post ?? '' } }
    : { state: 'unclear', words };
}
