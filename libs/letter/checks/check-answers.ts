import type { Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { shareOf } from './check-promises';
import { raise } from './raise';

/** Sentences that thank, praise or assure, and say nothing of the matter. */
const COURTESY =
  /感谢|谢谢|高度重视|非常重要|十分重要|重要意义|很有针对性|很强的针对性|中肯|切合实际|宝贵|完全赞同|非常赞同|积极采纳|认真(?:研究|吸纳|学习|采纳|对待|落实)|充分(?:吸纳|吸收|采纳|考虑)|进一步(?:加强|加大|推进|做好|完善|提升|深化)|不断(?:加强|提升|完善|推进)|持续(?:加强|推进|发力|用力)|继续(?:关心|支持|努力|做好)|全力(?:推进|做好)|切实(?:加强|做好)/u;
/** Something that was done, found, fixed or decided. */
const SUBSTANCE =
  /\d|[一二三四五六七八九十百千万]+[个项家所人次件条座台套公亿万处名]|已|印发|出台|建成|完成|实施了|开展了|签订|投入|安排|启动|纳入|明确|规定|修订|制定|建立|设立|批复|《|不具备|暂不|无法|按照|根据|由于|因/u;
/** How much of a request's words one section has to share to be its answer. */
const ANSWERED = 0.3;
const REFERENCE = /第(?<number>\d{2,6})号(?=建议|代表建议|提案)/gu;

/** What the body answers: every request, with something, and under this proposal's number. */
export function checkAnswers(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  return [...onlyCourtesy(draft), ...unanswered(draft, facts), ...otherNumbers(draft, facts)];
}

function onlyCourtesy({ sections }: LetterDraft): readonly Finding[] {
  return sections.flatMap(({ heading, paragraphs }, index) => {
    const sentences = paragraphs
      .join('')
      .split(/[。；！]/u)
      .filter((sentence) => sentence.trim() !== '');
    const empty = sentences.length > 0 && sentences.every((one) => COURTESY.test(one) && !SUBSTANCE.test(one));
    return empty
      ? [
          raise(
            'section-only-courtesy',
            { part: 'section', index, quote: paragraphs.join('').slice(0, 60) },
            { heading },
          ),
        ]
      : [];
  });
}

function unanswered({ sections }: LetterDraft, { requests = [] }: CaseFacts): readonly Finding[] {
  if (sections.length === 0) return [];
  return requests
    .filter(
      (request) =>
        !sections.some(({ heading, paragraphs }) => shareOf(request, heading + paragraphs.join('')) >= ANSWERED),
    )
    .map((request) => raise('request-unanswered', { part: 'section' }, { request }));
}

/** A number of another proposal in the text is a slip of copying from another letter. */
function otherNumbers({ sections, closing }: LetterDraft, { proposal }: CaseFacts): readonly Finding[] {
  const texts = [
    ...sections.flatMap(({ paragraphs }, index) =>
      paragraphs.map((text, paragraph) => ({ text, place: { part: 'section' as const, index, paragraph } })),
    ),
    ...closing.map((text, index) => ({ text, place: { part: 'closing' as const, index } })),
  ];
  return texts.flatMap(({ text, place }) =>
    [...text.matchAll(REFERENCE)]
      .filter(({ groups }) => groups?.['number'] !== proposal.number)
      .map(({ 0: found, index }) =>
        raise(
          'body-number-differs',
          { ...place, quote: found, at: index },
          { expected: `第${proposal.number}号`, found },
        ),
      ),
  );
}
