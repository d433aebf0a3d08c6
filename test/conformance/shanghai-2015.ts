import type { Conformance } from './conformance';

const life = 'libs/domain/proposal/packs/shanghai.spec.ts';
const packs = 'libs/platform/rule-files/rule-packs.spec.ts';
const oversight = 'libs/domain/oversight/decide.spec.ts';
const telling = 'libs/domain/commitment/telling.spec.ts';
const acts = 'libs/domain/proposal/acts';
const intake = 'libs/domain/proposal/intake';

/** 上海市人民代表大会关于代表建议、批评和意见的规定: what each article asks for, and the examples that run it. */
export const shanghai: Conformance = {
  pack: 'shanghai',
  law: 'docs/law/shanghai-2015.md',
  articles: {
    1: { why: 'purpose' },
    2: { why: 'right' },
    3: { why: 'principle' },
    4: {
      asks: 'One deputy or several; co-signers confirm the text.',
      examples: [[`${intake}/co-signature.spec.ts`, 'is awaited before the assignment of 5 February 2021']],
    },
    5: { why: 'right', also: 'Proposals in session and in recess are registered alike (article 11).' },
    6: { why: 'preparation' },
    7: { why: 'support', also: 'Banli stands in the place of the platform that the article names.' },
    8: {
      asks: 'Seven matters are no proposal; the deputy is told before it is sent back.',
      examples: [
        [packs, 'rests on its own law alone, and gives a reason in both languages for every default'],
        [`${intake}/review.spec.ts`, 'does not let it go ($type) before the deputy was told'],
      ],
    },
    9: {
      asks: 'State secrets are kept.',
      examples: [[`${intake}/register.spec.ts`, 'a proposal that holds a state secret (涉密件)']],
    },
    10: {
      asks: 'A withdrawal is in writing; what several submitted is withdrawn only by all of them.',
      examples: [[life, 'of what several submitted needs all of them (第十条)']],
    },
    11: {
      asks: 'In recess assigned within seven working days of receipt; 分办 inside government.',
      examples: [[life, 'was due seven working days after the receipt of the 4th (上海 第十一条)']],
      open: 'What the government office divides among its departments (分办) is entered as the assignment; the step before it is not kept.',
    },
    12: { why: 'judgement', also: 'A unit that holds that a matter is not its own returns it (article 14).' },
    13: {
      asks: 'Lead and co-handlers are named; of joint leads the part of each.',
      examples: [[life, 'knows no separate handling (第十三条) and names the part of each joint lead']],
    },
    14: {
      asks: 'A return within seven working days of the unit’s receipt, by consent.',
      examples: [
        [life, 'on 8 February 2021 starts its seven working days for a return (第十四条)'],
        [life, 'bars a return that is asked for on 24 February 2021 as late, in the words of article 14'],
      ],
      open: 'The consent of the government office is entered by the office for deputies.',
    },
    15: { why: 'organisation' },
    16: {
      asks: 'The unit keeps in touch with the deputy; no time is given.',
      examples: [
        [
          life,
          'on 8 February 2021 starts its seven working days for a return (第十四条), until the 23rd; no contact is timed (第十六条)',
        ],
        [`${acts}/sign-off-gates.spec.ts`, 'the deputy has been contacted (第十八条)'],
      ],
    },
    17: {
      asks: 'Opinions within one month of receipt; the letter tells each view; joint leads agree; disagreements are coordinated.',
      examples: [
        [life, 'on 9 February 2021 gives a co-handler one month for its opinion (第十七条), until 9 March'],
        [life, 'tells the deputy what each co-handler thinks (第十七条), or is not signed'],
        [`${acts}/joint-leads.spec.ts`, 'each confirm the version before it is signed, once'],
      ],
    },
    18: {
      asks: 'The result is one of four; two of them have a time to be solved in.',
      examples: [[`${acts}/sign-off-gates.spec.ts`, 'a matter being resolved carries a commitment (第二十四条)']],
    },
    19: {
      asks: 'Answered within three months of the assignment; at most three more on a written report and by consent, of which the deputy is told.',
      examples: [
        [life, 'starts the reply alone (第十九条); a return and an opinion count from the unit’s own receipt'],
        [life, 'needs the unit’s report in writing, to the government office as well'],
        [life, 'is at most three months beyond 5 May 2021 as counted, not beyond the 6th to which it moved'],
        [life, 'is told to the deputy, which stays owed until it is on record'],
      ],
    },
    20: {
      asks: 'Signed by a responsible leader; every deputy is answered; copies to the office for deputies and, of administrative organs, the government office.',
      examples: [
        [life, 'is signed by any responsible leader (第二十条: 本单位负责人), also by a deputy head, and by no office'],
        [life, 'goes to every deputy who submitted it (第二十条)'],
      ],
    },
    21: {
      asks: 'Each deputy answered rates attitude and result apart, with reasons where either does not satisfy; studied, told, and handled anew within one month.',
      examples: [
        [life, 'rates attitude and result apart, and the lower of the two is the rating of the reply'],
        [life, 'needs reasons where either does not satisfy'],
        [
          `${acts}/raters.spec.ts`,
          'is rated by those who spoke once the office for deputies awaits the others no longer, for a reason',
        ],
        [life, 'that does not satisfy is studied and the deputy told, before anything is ordered or closed'],
        [life, 'is handled anew within one month of the unit’s receipt'],
      ],
    },
    22: {
      asks: 'Promises are followed up; the deputy is told in writing.',
      examples: [
        [
          telling,
          'that is reported done on 20 December 2021 is told to the deputy in writing before anybody confirms it',
        ],
        [
          telling,
          'is given up only after its leader has signed a report to the deputy, with the copies that the article names',
        ],
        [telling, 'knows no duty to tell of progress, and takes what goes over into the next year'],
      ],
      open: 'That a promise goes over into the next year, or outlives the term, is told by the same act; nobody is reminded of it.',
    },
    23: { why: 'not yet', also: 'Visits that a deputy asks for.' },
    24: { why: 'not yet', also: 'The unit’s report of its own at mid-year and at the end of the year.' },
    25: {
      asks: 'Standing committee and its bodies see to it that the handling is done, and order what is put off to be put right.',
      examples: [[oversight, 'asks for a limit that lies ahead, and for words']],
    },
    26: { why: 'not yet', also: 'Reports before the congress meets, and their publication.' },
    27: { why: 'not handling' },
    28: {
      asks: 'Districts and towns apply these provisions by analogy.',
      examples: [
        [
          'apps/cli/src/commands/pack.command.spec.ts',
          'checks a district that applies the rules of its city by analogy (39)',
        ],
      ],
    },
    29: {
      asks: 'In force since 1 March 2015.',
      examples: [[packs, 'has no rules for a day before its law was in force']],
    },
  },
};
