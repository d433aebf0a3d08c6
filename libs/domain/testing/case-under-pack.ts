import type { RulePack } from '@banli/rules';
import type { Person, Role } from '../actor';
import { partyId, personId, sha256, type PartyId } from '../identity';
import type { LetterContent } from '../letter-content';
import { eachRates } from '../proposal/acts/raters';
import type { AssignProposal, ProposalCommand } from '../proposal/proposal.commands';
import type { Step } from './decider-specification';

/** One case as any jurisdiction may have it: the same units, people and days under whatever pack is given. */
export const body = partyId('office-for-deputies');
export const lead = partyId('environment-bureau');
export const water = partyId('water-bureau');
export const governmentOffice = partyId('government-office');

const person = (id: string, unit: PartyId, ...roles: readonly Role[]): Person => ({
  kind: 'person',
  personId: personId(id),
  unit,
  roles,
});

export const people = {
  body: person('body-01', body, 'assigning-body'),
  handler: person('lead-01', lead, 'handler'),
  office: person('lead-02', lead, 'office'),
  chief: person('lead-03', lead, 'chief'),
  deputyHead: person('lead-04', lead, 'deputy-head'),
  waterHandler: person('water-01', water, 'handler'),
  waterChief: person('water-03', water, 'chief'),
  deputy: person('deputy-01', partyId('congress'), 'deputy'),
  coSigner: person('deputy-02', partyId('congress'), 'deputy'),
} as const;

export const hash = sha256('c'.repeat(64));

type CaseStep = Step<ProposalCommand>;
export const step = (on: string, by: Person, command: ProposalCommand): CaseStep => ({ on, by, command });

const keyUnder = ({ jurisdiction }: RulePack) => ({ jurisdiction, session: '6-4', number: '0415' });

export const assignment: AssignProposal = {
  type: 'AssignProposal',
  manner: 'lead',
  lead,
  coHandlers: [water],
  statutoryCopies: [body, governmentOffice],
};

/** A letter as the pack wants it: a class where it has classes, the co-handler's view where it is to be told. */
export const letterUnder = ({ resultClasses, gates }: RulePack): LetterContent => {
  const solved = resultClasses.find(({ needsCommitment }) => !needsCommitment);
  return {
    title: '关于第0415号建议办理情况的答复函',
    salutation: ['代表甲'],
    opening: '您提出的建议收悉，现答复如下：',
    sections: [
      { heading: '一、关于河道治理', paragraphs: ['已完成治理。'] },
      ...(gates.coHandlersViewsTold
        ? [{ heading: '二、市水务局的办理意见', paragraphs: ['同意，已纳入巡查。'], opinionOf: water }]
        : []),
    ],
    closing: ['此函已经审签。'],
    ...(solved ? { resultClass: solved.id } : {}),
    commitments: [],
    noCommitments: true,
    copies: [body, governmentOffice, water],
  };
};

/** The days are those of the assignment vectors: 5 February 2021, over the Spring Festival. */
export const partsUnder = (pack: RulePack) => ({
  registered: [
    step('2021-02-04', people.body, {
      type: 'RegisterProposal',
      key: keyUnder(pack),
      title: '关于加强河道治理的建议',
      text: '建议加强河道治理。',
      requests: ['河道治理'],
      leadProposer: people.deputy.personId,
      coSigners: [people.coSigner.personId],
      supervisingBody: body,
      inSession: false,
    }),
  ],
  assigned: [step('2021-02-05', people.body, assignment)],
  acknowledged: [
    step('2021-02-08', people.handler, { type: 'AcknowledgeAssignment' }),
    step('2021-02-09', people.waterHandler, { type: 'AcknowledgeAssignment' }),
  ],
  contacted: [step('2021-02-24', people.handler, { type: 'RecordContact', manner: 'visit', summary: '听取意见。' })],
  consulted: [
    step('2021-03-09', people.waterHandler, { type: 'SubmitOpinion', text: '同意，已纳入巡查。' }),
    step('2021-03-10', people.handler, { type: 'AcceptOpinion', unit: water }),
  ],
  drafted: [
    step('2021-04-06', people.handler, { type: 'SaveDraft', content: letterUnder(pack), contentHash: hash }),
    step('2021-04-08', people.office, { type: 'CheckDraft', version: 1 }),
  ],
  signed: [step('2021-04-12', people.chief, { type: 'SignReply', version: 1, contentHash: hash })],
  sent: [
    step('2021-04-13', people.office, { type: 'NumberReply', series: '环函', serial: 12 }),
    step('2021-04-15', people.office, { type: 'DispatchReply', channels: ['paper', 'platform'] }),
  ],
  delivered: [
    step('2021-04-20', people.office, {
      type: 'ConfirmDelivery',
      recipient: people.deputy.personId,
      proof: '挂号信回执',
    }),
    ...(eachRates(pack)
      ? [
          step('2021-04-21', people.office, {
            type: 'ConfirmDelivery',
            recipient: people.coSigner.personId,
            proof: '挂号信回执',
          }),
        ]
      : []),
  ],
});

export type Part = keyof ReturnType<typeof partsUnder>;

/** Every step up to and including this part. */
export function upTo(pack: RulePack, last: Part): readonly CaseStep[] {
  const parts = partsUnder(pack);
  const order = Object.keys(parts) as readonly Part[];
  return order.slice(0, order.indexOf(last) + 1).flatMap((part): readonly CaseStep[] => parts[part]);
}
