import type { Bilingual, RulePack } from '@banli/rules';
import type { Finding } from '../finding.types';

type Terms = NonNullable<RulePack['terms']>;

/** What our sentences call them: as the reference law (Chongqing's) does. */
const USUAL = /协办单位|协办意见|协办|co-handler/gu;

/** A finding in the words of the law: 会办 where that says 会办. What letter and record say stays as it is written there. */
export function inTerms(finding: Finding, terms: Terms | undefined): Finding {
  if (!terms) return finding;
  const quoted = wordsIn(finding.facts).sort((one, other) => other.length - one.length);
  const said = (sentence: string): string =>
    sentence.replace(new RegExp([...quoted.map(literal), USUAL.source].join('|'), 'gu'), (found) =>
      quoted.includes(found) ? found : own(found, terms),
    );
  const { zh, en, remedy } = finding;
  const spoken: Bilingual = { zh: said(remedy.zh), en: said(remedy.en) };
  return { ...finding, zh: said(zh), en: said(en), remedy: spoken };
}

function own(word: string, { coHandler, opinion }: Terms): string {
  if (word === '协办单位') return coHandler.zh;
  if (word === '协办意见') return opinion.zh;
  return word === '协办' ? coHandler.zh.replace(/单位$/u, '') : coHandler.en;
}

/** Every text among the facts, also where it stands deeper. */
function wordsIn(facts: unknown): string[] {
  if (typeof facts === 'string') return facts === '' ? [] : [facts];
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(wordsIn) : [];
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
