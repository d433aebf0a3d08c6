import type { Paragraph } from './paragraphs';
import { bookTitles, readProposalNumbers } from './read-reference';
import type { ReadProposal } from './reading.types';

const RECEIVED = /收悉|已收到|均?已?收阅|敬悉|收到|获悉/u;
const PROPOSED = /(?:提出|提交|提起|转来|交办|转办|反映|关于您|所提)(?:了)?的?/u;

/** What the opening quotes: each title with the number that follows it. */
export function readProposals({ text, norm }: Pick<Paragraph, 'text' | 'norm'>): readonly ReadProposal[] {
  const until = RECEIVED.exec(norm);
  const stop = until ? until.index : norm.length;
  const all = bookTitles(norm, text).filter(({ title }) => isProposalTitle(title));
  const before = all.filter(({ at }) => at < stop);
  // what came in may be another office's letter, which names the proposal afterwards
  const quoted = before.length > 0 || bookTitles(norm, text).every(({ at }) => at >= stop) ? before : all;
  if (quoted.length > 0)
    return quoted.map(({ title, end }, index) => {
      const [number = null] = readProposalNumbers(
        norm.slice(end, quoted[index + 1]?.at ?? (quoted === before ? stop + 2 : end + 14)),
      );
      return { title: title.replace(/[。，]$/u, ''), number };
    });
  const bare = bareTitle(text.slice(0, stop), norm.slice(0, stop));
  return bare === undefined ? [] : [bare];
}

/** A law or a plan quoted in the opening is no proposal, unless its name says so. */
const isProposalTitle = (title: string): boolean =>
  /^(?:关于|对|建议|加快|加强|尽快|推动|推进|进一步|请|将|在|以|把|完善|优化|支持)/u.test(title) ||
  /(?:建议|提案|议案|意见)(?:（[^）]*）)?$/u.test(title)
    ? !/^关于(?:商请|征求|办理|提供|做好|印发|报送).*(?:函|通知)$/u.test(title) &&
      !/(?:函|通知|方案|条例|办法|细则|规定)$/u.test(title)
    : false;

/** 您提出的关于加强校园周边交通管理的建议（第0123号）收悉, without 《》. */
function bareTitle(text: string, norm: string): ReadProposal | undefined {
  const proposed = PROPOSED.exec(norm);
  if (!proposed) return undefined;
  const from = norm.indexOf('关于', proposed.index);
  if (from < 0) return undefined;
  const rest = norm.slice(from);
  const named = /^关于[^。]{2,80}?(?:的建议|的提案|的议案|的意见|的意见建议|建议)(?=[（”"，、第]|$|已|均|也|经)/u.exec(
    rest,
  )?.[0];
  if (named === undefined) return undefined;
  const clean = text.slice(from, from + named.length).replace(/[“”"]/gu, '');
  const quoted = /[“"]/u.test(named) ? text.slice(from, from + named.length) : clean;
  return { title: quoted, number: readProposalNumbers(norm)[0] ?? null };
}
