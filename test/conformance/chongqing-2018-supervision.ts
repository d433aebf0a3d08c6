import type { Conformance } from './conformance';

const acts = 'libs/domain/proposal/acts';

/** Chapters six and seven of Chongqing's regulations, articles 30 to 40: supervision, and in force since when. */
export const supervision: Conformance['articles'] = {
  30: {
    asks: 'Standing committee, 人代工委, government office and courts supervise.',
    examples: [
      ['test/reading/lists.int.spec.ts', 'say of a case what the caller may do now and what is owed by whom by when'],
    ],
  },
  31: {
    asks: 'The standing committee may have deputies inspect how units handle proposals.',
    examples: [
      [
        'libs/domain/oversight/decide.spec.ts',
        'held on 15 September 2021 gives the unit with a finding a date and a clock, and the other none',
      ],
      [
        'test/acceptance/oversight.int.spec.ts',
        'inspects with deputies, and has each unit with a finding report what it did about it',
      ],
    ],
  },
  32: {
    asks: 'The chairpersons’ council may choose key items to oversee each year.',
    examples: [
      [
        'libs/domain/oversight/decide.spec.ts',
        'chosen on 30 August 2021 has a leader, its progress by the unit, and its end',
      ],
      [
        'test/acceptance/oversight.int.spec.ts',
        'makes a proposal a key item, led by a named leader: its unit reports, its deputy and 人代工委 read',
      ],
    ],
  },
  33: {
    asks: 'The chairpersons’ council may follow across years what is not fulfilled.',
    examples: [
      [
        'libs/domain/oversight/decide.spec.ts',
        'of December 2021 has a state for 2021 and for 2022, and what is fulfilled is taken off with the reason',
      ],
      [
        'test/acceptance/oversight.int.spec.ts',
        'follows a commitment across years until it is fulfilled, and takes nothing that is',
      ],
    ],
    open: 'Inquiries and appraisals by the standing committee (专题询问、专项工作评议) are meetings of its own and not kept here.',
  },
  34: {
    asks: 'The standing committee votes in November on four reports with the figures of the year and of this and last year’s commitments; the chairpersons’ council hears of the progress.',
    examples: [
      [
        'libs/domain/oversight/reports.spec.ts',
        'are called for on 11 October 2021: one clock for each reporter, to the end of November at the latest',
      ],
      [
        'libs/domain/oversight/reports.spec.ts',
        'are of whoever is called, by a day of the decision’s own, and heard instead of voted on',
      ],
      [
        'test/acceptance/oversight.int.spec.ts',
        'takes the four reports of November with the figures of that day, each number as many rows, and the vote',
      ],
    ],
  },
  35: { why: 'not handling' },
  36: {
    asks: 'Proposals and replies are made public on both sites, but for secrets and privacy.',
    examples: [
      [
        `${acts}/publication.spec.ts`,
        'on the unit’s site on 10 May 2021 stops the clock; on the congress’s it is recorded beside it',
      ],
      [
        `${acts}/publication.spec.ts`,
        'is not owed where the chief decides so on a ground that the rules know: the clock lapses',
      ],
    ],
  },
  37: { why: 'not handling' },
  38: {
    asks: 'Who breaks the rules is ordered to put it right within a limit and to report; nobody influences a deputy’s rating; time limits are kept.',
    examples: [
      [
        'libs/domain/oversight/decide.spec.ts',
        'of 29 September 2021 until 29 October warns five and two working days before, and chases after it',
      ],
      [
        'test/acceptance/oversight.int.spec.ts',
        'orders a unit to put right by 26 February 2021, warns and chases, and takes the second report',
      ],
      [`${acts}/rating.spec.ts`, 'is refused to the unit that was rated (第三十八条)'],
      ['test/api/rater-link.int.spec.ts', 'a deputy without an account, by the link of 人代工委 (38)'],
    ],
    open: 'Who is held personally responsible (追究责任) is decided outside the handling and not kept here.',
  },
  39: {
    asks: 'Districts and towns apply these rules by analogy.',
    examples: [
      [
        'apps/cli/src/commands/pack.command.spec.ts',
        'checks a district that applies the rules of its city by analogy (39)',
      ],
    ],
  },
  40: {
    asks: 'In force since 1 January 2018.',
    examples: [
      ['libs/platform/rule-files/rule-packs.spec.ts', 'has no rules for a day before the law was in force, 2018-01-01'],
    ],
  },
};
