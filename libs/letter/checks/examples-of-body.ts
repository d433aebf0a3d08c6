import { plainDate } from '@banli/calendar';
import { partyId } from '@banli/domain';
import { cleanDraft, unit } from '../example-case';
import { blocking, UNCLASSIFIED, warning, type Example } from './example-of-finding';

const { opening, closing } = cleanDraft;
const row = { item: '完成三条小流域治理。', dueOn: plainDate('2026-12-31'), responsibleUnit: unit.water };

/** What is wrong with the text, the promises, the class and the closing. */
export const examplesOfBody: readonly Example[] = [
  {
    because: 'the body credits a department that was never consulted, twice',
    draft: {
      sections: [
        { heading: '关于巡查', paragraphs: ['我局每月巡查。'] },
        { heading: '关于运输', paragraphs: ['水利、交通等部门出台办法，市交通局负责落实。'] },
      ],
    },
    finds: [
      warning(
        'department-not-consulted',
        { part: 'section', index: 1 },
        { party: 'transport', name: '市交通局', mentions: 2 },
      ),
    ],
  },
  {
    because:
      'a department that leads the case with the lead (共同主办) is credited, which is right, and a section says nothing',
    draft: {
      sections: [
        { heading: '关于运输', paragraphs: ['市交通局负责落实。'] },
        { heading: '关于巡查', paragraphs: [' '] },
      ],
    },
    facts: { joint: [unit.transport] },
    finds: [warning('section-empty', { part: 'section', index: 1 }, { heading: '关于巡查' })],
  },
  {
    because: 'there is no body',
    draft: { sections: [] },
    finds: [warning('body-empty', { part: 'section' })],
  },
  {
    because: 'nothing stands under a heading',
    draft: { sections: [{ heading: '关于巡查', paragraphs: [' '] }] },
    finds: [warning('section-empty', { part: 'section', index: 0 }, { heading: '关于巡查' })],
  },
  {
    because: 'a section thanks and assures, and answers nothing',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['我局高度重视您的建议。下一步将进一步加强有关工作。'] }] },
    finds: [warning('section-only-courtesy', { part: 'section', index: 0 }, { heading: '关于巡查' })],
  },
  {
    because: 'a request of the proposal has no section',
    facts: { requests: ['联合巡查', '安排山洪预警专项资金'] },
    finds: [warning('request-unanswered', { part: 'section' }, { request: '安排山洪预警专项资金' })],
  },
  {
    because: 'the body gives the number of another proposal',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['第0013号建议所提巡查已开展。'] }] },
    finds: [
      warning(
        'body-number-differs',
        { part: 'section', index: 0, paragraph: 0, at: 0, quote: '第0013号' },
        { expected: '第0012号', found: '第0013号' },
      ),
    ],
  },
  {
    because: 'the body promises by a date what the table lacks (22, 24)',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['已巡查三次。我局将于2026年6月底前建成预警站点30个。'] }] },
    finds: [
      warning(
        'commitment-not-listed',
        { part: 'section', index: 0, paragraph: 0, at: 6, quote: '我局将于2026年6月底前建成预警站点30个' },
        { due: '2026年6月底前', row: { item: '建成预警站点30个', dueOn: '2026-06-30', responsibleUnit: 'water' } },
      ),
    ],
  },
  {
    because: 'no class is chosen (22)',
    draft: UNCLASSIFIED,
    finds: [blocking('class-missing', { part: 'class' }, { known: ['solved', 'in-progress'] })],
  },
  {
    because: 'the class is none of the pack’s (22)',
    draft: { resultClass: 'B' },
    finds: [blocking('class-unknown', { part: 'class', quote: 'B' }, { given: 'B' })],
  },
  {
    because: '“being resolved” promises nothing (22)',
    draft: { commitments: [] },
    finds: [blocking('class-needs-commitment', { part: 'commitments' })],
  },
  {
    because: '“being resolved” has one row without date and unit (22)',
    draft: { commitments: [{ item: '完成治理。' }] },
    finds: [
      blocking('class-needs-commitment', { part: 'commitments' }),
      blocking(
        'commitment-row-incomplete',
        { part: 'commitments', index: 0 },
        { row: 1, missing: ['dueOn', 'responsibleUnit'] },
      ),
    ],
  },
  {
    because: 'a second row of “being resolved” is empty (22)',
    draft: { commitments: [row, { item: ' ' }] },
    finds: [blocking('commitment-row-empty', { part: 'commitments', index: 1 }, { row: 2 })],
  },
  {
    because: 'a solved case has a row without a date, which promises nothing that can be followed up',
    draft: { resultClass: 'solved', commitments: [{ item: '完成治理。', responsibleUnit: unit.water }] },
    finds: [blocking('commitment-row-incomplete', { part: 'commitments', index: 0 }, { row: 1, missing: ['dueOn'] })],
  },
  {
    because: 'the responsible unit is nobody known',
    draft: { commitments: [{ ...row, responsibleUnit: partyId('nobody') }] },
    finds: [warning('commitment-unit-unknown', { part: 'commitments', index: 0 }, { row: 1, unit: 'nobody' })],
  },
  {
    because: 'a solved case neither promises nor declares 无承诺事项',
    draft: { resultClass: 'solved', commitments: [] },
    finds: [blocking('no-commitments-undeclared', { part: 'commitments' })],
  },
  {
    because: '无承诺事项 stands beside a commitment',
    draft: { resultClass: 'solved', noCommitments: true },
    finds: [blocking('no-commitments-contradicted', { part: 'commitments' }, { rows: 1 })],
  },
  {
    because: 'the closing does not say who signed off (23)',
    draft: { closing: ['请填写回执。'] },
    finds: [warning('signer-not-named', { part: 'closing' }, { expected: '王五局长' })],
  },
  {
    because: 'the closing names another signer than the record (23)',
    draft: { closing: closing.map((text) => text.replace('王五局长', '王五一副局长')) },
    finds: [
      warning(
        'signer-differs',
        { part: 'closing', quote: '王五一副局长' },
        { expected: '王五局长', found: '王五一副局长' },
      ),
    ],
  },
  {
    because: 'the closing does not ask for the receipt (23)',
    draft: { closing: ['此函已经王五局长审签。'] },
    finds: [warning('receipt-not-asked', { part: 'closing' })],
  },
  {
    because: 'the text promises another day than the table (22, 24)',
    draft: {
      sections: [{ heading: '关于巡查', paragraphs: ['已巡查三次。我局将于2026年6月底前完成三条小流域治理。'] }],
    },
    finds: [
      warning(
        'promise-date-differs',
        { part: 'section', index: 0, paragraph: 0, at: 6 },
        { row: 1, expected: '2026年12月31日', found: '2026年6月底前' },
      ),
    ],
  },
  {
    because: 'the text promises more than the table (22, 24)',
    draft: {
      sections: [{ heading: '关于巡查', paragraphs: ['已巡查三次。我局将于2026年底前完成5条小流域治理。'] }],
    },
    finds: [
      warning(
        'promise-number-differs',
        { part: 'section', index: 0, paragraph: 0, at: 6 },
        { row: 1, expected: '三条', found: '5条' },
      ),
    ],
  },
  {
    because: 'the text has a day that no calendar has',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['2026年2月30日巡查。'] }] },
    finds: [
      warning(
        'body-date-impossible',
        { part: 'section', index: 0, paragraph: 0, at: 0, quote: '2026年2月30日' },
        { found: '2026年2月30日' },
      ),
    ],
  },
  {
    because: 'the text tells as done what it dates after the letter itself',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['巡查站已于2026年9月1日建成。'] }] },
    facts: { handling: { writtenOn: plainDate('2026-05-20') } },
    finds: [
      warning(
        'body-date-not-come',
        { part: 'section', index: 0, paragraph: 0, at: 5 },
        { found: '2026年9月1日', writtenOn: '2026年5月20日' },
      ),
    ],
  },
  {
    because: 'the text dates the contact with the deputy otherwise than the record (18)',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['已巡查三次。4月12日，我局与您当面沟通。'] }] },
    facts: { handling: { writtenOn: plainDate('2026-05-20'), contacted: [plainDate('2026-04-13')] } },
    finds: [
      warning(
        'body-date-differs',
        { part: 'section', index: 0, paragraph: 0, at: 6, quote: '4月12日' },
        { act: 'contacted', expected: ['2026年4月13日'] },
      ),
    ],
  },
  {
    because: 'the opening dates the receipt otherwise than the record',
    draft: {
      opening: `${opening.replace(/。.*/u, '。')}2026年3月1日，我局收到您的建议。${opening.replace(/^.*收悉。/u, '')}`,
    },
    facts: { handling: { received: [plainDate('2026-03-02'), plainDate('2026-03-05')] } },
    finds: [
      warning(
        'body-date-differs',
        { part: 'opening', quote: '2026年3月1日' },
        { act: 'received', expected: ['2026年3月2日', '2026年3月5日'] },
      ),
    ],
  },
  {
    because: 'the text counts other co-handlers than the record has',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['我局会同三家协办单位每月巡查。'] }] },
    finds: [
      warning(
        'body-count-differs',
        { part: 'section', index: 0, paragraph: 0, at: 4, quote: '三家协办单位' },
        { of: 'co-handlers', found: 3, expected: 2 },
      ),
    ],
  },
  {
    because: 'the text says that the proposal was made at another session',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['您在市六届人大二次会议上提出建议后，我局每月巡查。'] }] },
    finds: [
      warning(
        'body-session-differs',
        { part: 'section', index: 0, paragraph: 0, at: 2, quote: '市六届人大二次会议' },
        { expected: '市六届人大一次会议' },
      ),
    ],
  },
];
