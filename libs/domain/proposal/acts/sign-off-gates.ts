import type { RulePack } from '@banli/rules';
import type { LetterContent } from '../../letter-content';
import { isCompleteCommitment } from '../../letter-content';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ProposalState } from '../proposal.state';

/** 人代工委, as packs call the party of every statutory copy (25). */
const SUPERVISING_BODY = 'deputies-affairs-committee';

/** The first thing that keeps this text from being signed, by the pack's gates and articles 20, 22, 24 and 25. */
export function missingForSignOff(state: ProposalState, content: LetterContent, pack: RulePack): Refusal | undefined {
  return (
    missingBefore(state, pack) ??
    untoldViews(state, content, pack) ??
    missingInClass(content, pack) ??
    missingCopy(state, content, pack)
  );
}

function missingBefore(state: ProposalState, pack: RulePack): Refusal | undefined {
  const outstanding = Object.values(state.opinions)
    .filter((opinion) => opinion.status !== 'accepted' && opinion.status !== 'waived')
    .map((opinion) => opinion.unit);
  if (pack.gates.opinionsSettledBeforeSignOff && outstanding.length > 0)
    return { code: 'opinions-outstanding', units: outstanding, article: '第二十条' };
  const disputed = Object.values(state.disagreements).filter(({ coordinated }) => coordinated === undefined);
  if (pack.gates.disagreementsCoordinatedBeforeSignOff && disputed.length > 0)
    return { code: 'disagreements-open', units: disputed.map(({ unit }) => unit), article: '第二十条' };
  if (pack.gates.contactBeforeSignOff && state.contacts === 0 && !state.contactException)
    return { code: 'contact-missing', article: '第十八条' };
  return undefined;
}

/** What each co-handler thinks is told in a section of its own (Shanghai 17); one that was waived has nothing to tell. */
function untoldViews(state: ProposalState, { sections }: LetterContent, pack: RulePack): Refusal | undefined {
  if (!pack.gates.coHandlersViewsTold) return undefined;
  const units = Object.values(state.opinions)
    .filter(({ status }) => status === 'accepted')
    .map(({ unit }) => unit)
    .filter((unit) => !sections.some(({ opinionOf, paragraphs }) => opinionOf === unit && paragraphs.some(says)));
  return units.length > 0 ? { code: 'opinions-untold', units, article: '第二十条' } : undefined;
}

function missingInClass(content: LetterContent, pack: RulePack): Refusal | undefined {
  const known = pack.resultClasses.map((one) => one.id);
  if (content.resultClass === undefined && known.length > 0) return { code: 'class-missing', article: '第二十二条' };
  const resultClass = pack.resultClasses.find((one) => one.id === content.resultClass);
  if (!resultClass && content.resultClass !== undefined)
    return { code: 'class-unknown', given: content.resultClass, known, article: '第二十二条' };
  const incomplete = content.commitments.flatMap((row, index) => (isCompleteCommitment(row) ? [] : [index + 1]));
  if (incomplete.length > 0) return { code: 'commitment-incomplete', rows: incomplete, article: '第二十二条' };
  const rows = content.commitments.length;
  if (rows > 0)
    return content.noCommitments ? { code: 'commitments-contradicted', rows, article: '第二十四条' } : undefined;
  if (resultClass?.needsCommitment) return { code: 'commitment-missing', article: '第二十四条' };
  return content.noCommitments ? undefined : { code: 'commitments-undeclared', article: '第二十四条' };
}

/** 人代工委 by the pack alone, whatever was found in the directory; then all that the assignment names. */
function missingCopy(state: ProposalState, content: LetterContent, pack: RulePack): Refusal | undefined {
  const supervising = pack.copiesTo.some((copy) => copy.party === SUPERVISING_BODY && copy.cites.kind === 'law');
  const required = [
    ...(supervising ? [state.supervisingBody] : []),
    ...(state.assignment ? state.assignment.statutoryCopies : []),
  ];
  const party = required.find((one) => !content.copies.includes(one));
  return party === undefined ? undefined : { code: 'copy-missing', party, article: '第二十五条' };
}
