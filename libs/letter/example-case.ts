import { plainDate } from '@banli/calendar';
import { partyId } from '@banli/domain';
import type { Citation } from '@banli/rules';
import { composeClosing, composeCopies, composeOpening, composeTitle } from './compose-letter';
import type { CaseFacts, LetterDraft, Party, PartyKind } from './letter.types';

const law = (article: string): Citation => ({ kind: 'law', article, quote: '' });
const byPractice: Citation = { kind: 'default', reason: { zh: '按惯例。', en: 'By practice.' } };

export const unit = {
  water: partyId('water'),
  forestry: partyId('forestry'),
  police: partyId('police'),
  transport: partyId('transport'),
  committee: partyId('rdgw'),
  office: partyId('office'),
  district: partyId('district'),
} as const;

const party = (id: Party['id'], kind: PartyKind, shortName: string, ...fields: string[]): Party => ({
  id,
  kind,
  fullName: `重庆${shortName}`,
  shortName,
  fields,
});

/** A made-up case for the specs of this room: two co-handlers, both accepted and used. */
export const caseFacts: CaseFacts = {
  proposal: { number: '0012', title: '关于加强小流域治理的建议', congress: '市六届人大', session: '一次会议' },
  deputies: ['张三'],
  lead: unit.water,
  coHandlers: [
    { unit: unit.forestry, opinion: 'accepted', used: true },
    { unit: unit.police, opinion: 'accepted', used: true },
  ],
  signer: { name: '王五', post: '局长' },
  ownCongresses: [unit.district],
  directory: [
    party(unit.water, 'municipal-department', '市水利局', '水利'),
    party(unit.forestry, 'municipal-department', '市林业局', '林业'),
    party(unit.police, 'municipal-department', '市公安局', '公安'),
    party(unit.transport, 'municipal-department', '市交通局', '交通'),
    party(unit.committee, 'deputies-affairs-committee', '市人大常委会人代工委'),
    party(unit.office, 'government-office', '市政府建议提案室'),
    party(unit.district, 'congress', '铜梁区人大常委会'),
  ],
  pack: {
    clocks: {},
    resultClasses: [
      {
        id: 'solved',
        name: { zh: '已经解决', en: 'Solved' },
        needsCommitment: false,
        nationalLetter: 'A',
        cites: law('第二十二条第一项'),
      },
      {
        id: 'in-progress',
        name: { zh: '正在研究解决', en: 'Being resolved' },
        needsCommitment: true,
        nationalLetter: 'B',
        cites: law('第二十二条第二项'),
      },
    ],
    copiesTo: [
      { party: 'deputies-affairs-committee', cites: law('第二十五条') },
      {
        party: 'government-office',
        onlyFrom: ['municipal-department', 'district-government'],
        cites: law('第二十五条'),
      },
      { party: 'own-congress', cites: byPractice },
      { party: 'co-handler', cites: byPractice },
    ],
  },
};

export const cleanDraft: LetterDraft = {
  title: composeTitle(caseFacts),
  salutation: caseFacts.deputies,
  opening: composeOpening(caseFacts),
  sections: [{ heading: '关于巡查', paragraphs: ['我局与林业、公安等部门每月联合巡查。'] }],
  closing: ['感谢您的支持。', composeClosing(caseFacts)],
  resultClass: 'in-progress',
  commitments: [{ item: '完成三条小流域治理。', dueOn: plainDate('2026-12-31'), responsibleUnit: unit.water }],
  copies: composeCopies(caseFacts),
};
