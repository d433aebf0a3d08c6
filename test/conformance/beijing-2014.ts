import type { Conformance } from './conformance';

const life = 'libs/domain/proposal/packs/beijing.spec.ts';
const packs = 'libs/platform/rule-files/rule-packs.spec.ts';
const acts = 'libs/domain/proposal/acts';
const intake = 'libs/domain/proposal/intake';

/** 北京市人民代表大会代表建议、批评和意见办理条例: what each article asks for, and the examples that run it. */
export const beijing: Conformance = {
  pack: 'beijing',
  law: 'docs/law/beijing-2014.md',
  articles: {
    1: { why: 'purpose' },
    2: {
      asks: 'A motion may be turned into a proposal.',
      examples: [
        [`${intake}/register.spec.ts`, 'of a motion turned proposal names the motion and the decision (第十一条)'],
      ],
    },
    3: { why: 'right' },
    4: { why: 'principle' },
    5: { why: 'organisation' },
    6: { why: 'support' },
    7: { why: 'preparation' },
    8: { why: 'right', also: 'Proposals in session and in recess are registered alike (article 13).' },
    9: { why: 'preparation', also: 'Title, text and requests are asked for at the registration.' },
    10: { why: 'right' },
    11: {
      asks: 'Co-signers confirm the text.',
      examples: [[`${intake}/co-signature.spec.ts`, 'is awaited before the assignment of 5 February 2021']],
    },
    12: {
      asks: 'Seven matters are no proposal.',
      examples: [[packs, 'rests on its own law alone, and gives a reason in both languages for every default']],
    },
    13: {
      asks: 'A deputy may withdraw a proposal before it is assigned.',
      examples: [[life, 'is withdrawn before the assignment only (第十三条)']],
    },
    14: { why: 'organisation' },
    15: {
      asks: 'What is no proposal is not assigned, and the deputy told.',
      examples: [[`${intake}/review.spec.ts`, 'does not let it go ($type) before the deputy was told']],
    },
    16: { why: 'organisation', also: 'Who assigns in recess is entered by the body that keeps the case.' },
    17: {
      asks: 'One of several units takes the lead.',
      examples: [[life, 'knows one lead (第十七条: 牵头负责的单位), no joint and no separate handling']],
    },
    18: { why: 'judgement' },
    19: {
      asks: 'The unit keeps in touch with the deputy; no time is given.',
      examples: [
        [life, 'has no time for assignment, return, contact or opinion: one clock runs, the reply (第二十一条)'],
        [`${acts}/sign-off-gates.spec.ts`, 'the deputy has been contacted (第十八条)'],
      ],
    },
    20: { why: 'judgement', also: 'What a higher authority has to decide is reported upward.' },
    21: {
      asks: 'Answered within three months of the assignment; with the assigning body’s consent six at most.',
      examples: [
        [life, 'has no time for assignment, return, contact or opinion: one clock runs, the reply (第二十一条)'],
        [life, 'gives six months from the assignment with the assigning body’s consent (第二十一条), to 5 August 2021'],
      ],
    },
    22: {
      asks: 'The reply is an official document; no classes are given.',
      examples: [[life, 'answers without a class of result, for its law has none (第二十二条)']],
    },
    23: {
      asks: 'The deputy answers in writing within fifteen working days of the reply; each who received it, by our reading with article 10.',
      examples: [
        [life, 'is rated within fifteen working days of the letter’s receipt (第二十三条)'],
        [`${acts}/raters.spec.ts`, 'has fifteen working days for each of them, from the day that one received it'],
      ],
    },
    24: {
      asks: 'Reply and the deputy’s answer go to the standing committee.',
      examples: [[`${acts}/sign-off-gates.spec.ts`, 'a copy goes to 市人大常委会人代工委 (第二十五条)']],
    },
    25: {
      asks: 'Personal data and secrets are kept.',
      examples: [[`${intake}/register.spec.ts`, 'a proposal that holds a state secret (涉密件)']],
    },
    26: {
      asks: 'What was promised is done; progress and failure are told in writing.',
      examples: [
        ['libs/domain/commitment/telling.spec.ts', 'has the deputy told of each progress, and why it will not be done'],
      ],
    },
    27: {
      asks: 'Handled anew within two months on demand of the standing committee.',
      examples: [[life, 'is handled anew on demand of the standing committee, within two months (第二十七条)']],
    },
    28: { why: 'not yet', also: 'The yearly report and its printing for the congress.' },
    29: { why: 'not handling' },
    30: { why: 'not handling', also: 'Publication of single replies is recorded without a limit.' },
    31: { why: 'not handling' },
    32: { why: 'purpose', also: 'Says which bodies are meant.' },
    33: {
      asks: 'Districts and towns apply these regulations by analogy.',
      examples: [
        [
          'apps/cli/src/commands/pack.command.spec.ts',
          'checks a district that applies the rules of its city by analogy (39)',
        ],
      ],
    },
    34: {
      asks: 'In force from its promulgation in 2014.',
      examples: [[packs, 'has no rules for a day before its law was in force']],
    },
  },
};
