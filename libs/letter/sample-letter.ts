import type { PlainDate } from '@banli/calendar';
import type { LetterContent, LetterTemplateTexts, PartyId } from '@banli/domain';
import { checkLetter } from './checks/check-letter';
import { composeClosing, composeCopies, composeOpening, composeTitle } from './compose-letter';
import { canHandle } from './directory';
import type { Finding } from './finding.types';
import type { CaseFacts, Party } from './letter.types';

export type SampleFacts = {
  readonly unit: PartyId;
  readonly directory: readonly Party[];
  readonly pack: CaseFacts['pack'];
  /** The day on which somebody looks at it. */
  readonly on: PlainDate;
};

/** A case that never was, between the unit and two others of its directory: enough for every text of a template to be seen. */
function sampleCase({ unit, directory, pack }: SampleFacts): CaseFacts {
  const others = directory.filter((party) => canHandle(party) && party.id !== unit).slice(0, 2);
  return {
    proposal: { number: '0001', title: '关于样张的建议', congress: '市六届人大', session: '一次会议' },
    deputies: ['某某某'],
    lead: unit,
    coHandlers: others.map(({ id }) => ({ unit: id, opinion: 'accepted', used: true })),
    signer: { name: '某某', post: '局长' },
    ownCongresses: directory
      .filter(({ kind }) => kind === 'congress')
      .map(({ id }) => id)
      .slice(0, 1),
    directory,
    pack,
  };
}

/** A letter by these texts, to be looked at; it answers nobody. */
export function sampleLetter(facts: SampleFacts, texts: LetterTemplateTexts): LetterContent {
  const about = sampleCase(facts);
  const resultClass =
    facts.pack.resultClasses.find(({ needsCommitment }) => needsCommitment) ?? facts.pack.resultClasses[0];
  return {
    title: composeTitle(about, texts),
    salutation: about.deputies,
    opening: composeOpening(about, texts),
    sections: [
      { heading: '关于第一项诉求', paragraphs: ['此处为答复内容，由承办人逐项撰写，不属于模板。'] },
      { heading: '关于第二项诉求', paragraphs: ['此处为答复内容。'] },
    ],
    closing: [composeClosing(about, texts)],
    ...(resultClass ? { resultClass: resultClass.id } : {}),
    commitments: [{ item: '此处为承诺事项。', dueOn: facts.on, responsibleUnit: facts.unit }],
    copies: composeCopies(about),
  };
}

/** What the checks of every letter say of one by these texts: a template words a letter, it takes no check away. */
export const checkTemplate = (facts: SampleFacts, texts: LetterTemplateTexts): readonly Finding[] =>
  checkLetter(sampleLetter(facts, texts), sampleCase(facts));
