import type { Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { articleOf, raise } from './raise';

const RECEIPT = '回执';
const SIGNED_OFF = /(?:已经|已由|业经|经)(?<signer>[^，。；]+?)(?:审签|签发|审定)/u;

/** The closing names who signed off, as the record does, and asks for the receipt (23, 27). */
export function checkClosing({ closing }: LetterDraft, { signer, pack }: CaseFacts): readonly Finding[] {
  const text = closing.join('\n').replace(/[^\S\n]/gu, '');
  const asked = text.includes(RECEIPT)
    ? []
    : [
        raise(
          'receipt-not-asked',
          { part: 'closing' },
          { word: RECEIPT },
          { article: articleOf(pack.clocks.rating?.cites) },
        ),
      ];
  const expected = signer && signer.name + signer.post;
  const found = SIGNED_OFF.exec(text)?.groups?.['signer'];
  if (found === undefined)
    return [raise('signer-not-named', { part: 'closing' }, expected === undefined ? {} : { expected }), ...asked];
  if (expected === undefined || found.endsWith(expected) || found === signer?.name) return asked;
  return [raise('signer-differs', { part: 'closing', quote: found }, { expected, found }), ...asked];
}
