import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCompleteCommitment } from '@banli/domain';
import {
  checkLetter,
  composeClosing,
  composeCopies,
  composeOpening,
  composeSalutation,
  composeTitle,
  formatReplyNumber,
  renderLetterText,
  shortNameOf,
} from '@banli/letter';
import { loadRulePack } from '@banli/platform';
import {
  assumptions,
  coHandlers,
  coHandlingStaff,
  correctedLetter0869,
  directory,
  facts0869,
  lead,
  letter0869,
  people,
  replyNumber,
} from './case-0869';

const original = readFileSync(join(__dirname, '../../../../test/fixtures/reply-letter-0869.txt'), 'utf8');
const facts = facts0869(loadRulePack('chongqing'));
const brief = (draft: typeof letter0869) =>
  checkLetter(draft, facts).map(({ code, level, place }) => ({ code, level, ...place }));

/** The letter's parts without white space: head, five sections, thanks, closing, table, copies. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/(?=^ *(?:[一二三四五]、|感谢您|此函已经|承诺事项列表|抄送：))/mu)
    .map((part) => part.replace(/\s/gu, ''));
}

describe('case 0869 as data', () => {
  const rendered = partsOf(
    renderLetterText(letter0869, {
      organ: lead.fullName,
      number: formatReplyNumber(replyNumber),
      nameOf: (party) => shortNameOf(directory, party),
    }),
  );

  it('splits the real letter into its ten parts', () => {
    expect(partsOf(original)).toHaveLength(10);
  });

  it.each(partsOf(original).map((part, index) => [part.slice(0, 16), index, part] as const))(
    'says word for word what the real letter says: %s …',
    (_start, index, part) => {
      expect(rendered[index]).toBe(part);
    },
  );

  it('composes the letter’s own title, salutation, opening, closing and copies from the record', () => {
    expect(composeTitle(facts)).toBe(letter0869.title);
    expect(composeSalutation(facts)).toEqual(letter0869.salutation);
    expect(composeOpening(facts)).toBe(letter0869.opening);
    expect(composeClosing(facts)).toBe(letter0869.closing.at(-1));
    expect(composeCopies(facts)).toEqual(letter0869.copies);
  });

  it('finds in the letter as sent: three departments never consulted, no class, and an empty row', () => {
    expect(brief(letter0869)).toEqual([
      { code: 'department-not-consulted', level: 'warning', part: 'section', index: 1, quote: '发展改革部门' },
      {
        code: 'department-not-consulted',
        level: 'warning',
        part: 'section',
        index: 2,
        quote: '生态环境、规划自然资源、水利、林业等部门',
      },
      { code: 'department-not-consulted', level: 'warning', part: 'section', index: 3, quote: '公安部门' },
      { code: 'class-missing', level: 'blocking', part: 'class' },
      { code: 'commitment-row-empty', level: 'blocking', part: 'commitments', index: 0 },
    ]);
  });

  it('counts 林业部门 twice in the letter, and 发展改革部门 and 公安部门 once', () => {
    const counted = checkLetter(letter0869, facts).flatMap((finding) =>
      finding.code === 'department-not-consulted' ? [[finding.facts.name, finding.facts.mentions]] : [],
    );

    expect(counted).toEqual([
      ['市发展改革委', 1],
      ['市林业局', 2],
      ['市公安局', 1],
    ]);
  });

  it('leaves only the three warnings once class and commitment are assumed', () => {
    expect(brief(correctedLetter0869).map(({ code, level }) => `${level}: ${code}`)).toEqual([
      'warning: department-not-consulted',
      'warning: department-not-consulted',
      'warning: department-not-consulted',
    ]);
    expect(correctedLetter0869.commitments.every(isCompleteCommitment)).toBe(true);
  });
});

describe('what the demonstration assumes', () => {
  const { value: dates } = assumptions.dates;

  it('keeps its days in the order of a proposal’s life, from 5 February 2021', () => {
    const days = Object.values(dates);

    expect(days[0]).toBe('2021-02-05');
    expect([...days].sort()).toEqual(days);
  });

  it('has an opinion from each co-handler, accepted on or after its day and before the first draft of 12 April 2021', () => {
    const opinions = assumptions.opinions.value;

    expect(opinions.map(({ unit }) => unit)).toEqual(coHandlers.map(({ id }) => id));
    for (const { submittedOn, acceptedOn, text } of opinions) {
      expect(submittedOn > dates.assignedOn && submittedOn <= acceptedOn && acceptedOn < dates.draftedOn).toBe(true);
      expect(text.match(/。/gu)?.length).toBeGreaterThanOrEqual(2);
      expect(text.match(/。/gu)?.length).toBeLessThanOrEqual(4);
    }
  });

  it('has one opinion late, that of 市应急局, due on 24 March 2021', () => {
    const late = assumptions.opinions.value.filter(({ submittedOn }) => submittedOn > '2021-03-24');

    expect(late.map(({ unit }) => unit)).toEqual(['cq-yjj']);
  });

  it('marks every invented name, and has the names of the letter as they are', () => {
    for (const { name, invented } of people) expect(name.endsWith(assumptions.people.value.markedWith)).toBe(invented);
    expect(people.filter(({ invented }) => !invented).map(({ name }) => name)).toEqual(['李松辽', '吴盛海']);
    expect(coHandlingStaff.map(({ unit }) => unit)).toEqual(coHandlers.map(({ id }) => id));
  });

  it('marks every assumption in both languages', () => {
    const { notice, ...each } = assumptions;

    for (const { zh, en } of [notice, ...Object.values(each).map(({ assumption }) => assumption)]) {
      expect(zh).toMatch(/虚构|假定|推得/u);
      expect(en).toMatch(/invented|assume|inferred/u);
    }
  });
});
