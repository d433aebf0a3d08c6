import { supervision } from './chongqing-2018-supervision';
import type { Conformance } from './conformance';

const acts = 'libs/domain/proposal/acts';
const intake = 'libs/domain/proposal/intake';
const door = 'test/acceptance';

/** 重庆市人民代表大会代表建议批评和意见工作条例: what each article asks for, and the examples that run it. */
export const chongqing: Conformance = {
  pack: 'chongqing',
  law: 'docs/law/chongqing-2018.md',
  articles: {
    1: { why: 'purpose' },
    2: { why: 'right', also: 'Proposals in session and in recess are registered alike (articles 8 and 13).' },
    3: { why: 'principle' },
    4: {
      asks: 'The secretariat accepts and assigns in session, 人代工委 in recess; supervision is with 人代工委.',
      examples: [
        [`${acts}/rating.spec.ts`, 'on paper is not entered by 大会秘书处, which assigned it in session'],
        ['test/api/rights-matrix.int.spec.ts', 'opens %s to those whom the policy names, and to no other'],
      ],
    },
    5: { why: 'support' },
    6: { why: 'money' },
    7: { why: 'preparation' },
    8: {
      asks: 'One deputy, several with a lead whose co-signers confirm the text, or a delegation in session with its head’s signature.',
      examples: [
        [`${intake}/register.spec.ts`, 'by a delegation is refused in recess (第八条)'],
        [`${intake}/register.spec.ts`, 'by a delegation needs its head’s signature, and has no co-signers (第八条)'],
        [`${intake}/co-signature.spec.ts`, 'is awaited before the assignment of 5 February 2021'],
      ],
    },
    9: {
      asks: 'Five matters are no proposal.',
      examples: [
        [`${intake}/review.spec.ts`, 'knows the grounds of article 9 and no others, and says what the deputy was told'],
      ],
    },
    10: {
      asks: 'Paper and file are recorded and compared by the delegation or liaison group.',
      examples: [[`${intake}/register.spec.ts`, 'records who compared paper and file (第十条)']],
    },
    11: {
      asks: 'A motion may be turned into a proposal.',
      examples: [
        [`${intake}/register.spec.ts`, 'of a motion turned proposal names the motion and the decision (第十一条)'],
      ],
    },
    12: {
      asks: 'A withdrawal is in writing and ends the handling.',
      examples: [
        [`${acts}/withdrawal.spec.ts`, 'once %s, ends the handling on 4 May 2021: closed, and no clock runs or rings'],
        [`${acts}/withdrawal.spec.ts`, 'needs its reason in writing'],
        [
          `${door}/withdrawal.int.spec.ts`,
          'closes in hand: no task, no running clock, no act, and its workflow has ended',
        ],
      ],
    },
    13: {
      asks: 'In recess assigned within ten working days of receipt; reviewed; the like merged and their deputies told; what is no proposal sent back after the deputy was told.',
      examples: [
        [`${door}/case-0869.int.spec.ts`, 'to be assigned by 2021-02-24, ten working days on (art. 13)'],
        [`${intake}/review.spec.ts`, 'does not let it go ($type) before the deputy was told'],
        [`${intake}/merge.spec.ts`, 'is not merged before everyone who submitted either was told'],
      ],
    },
    14: {
      why: 'judgement',
      also: 'Whom a matter belongs to is the assigning body’s judgement; a unit that is not responsible returns it (article 16).',
    },
    15: {
      asks: 'Lead and co-handlers are named at the assignment; separate handling goes to each unit.',
      examples: [
        [`${acts}/assignment.spec.ts`, 'refuses the lead as its own co-handler (第十五条)'],
        [
          `${acts}/separate-units.spec.ts`,
          'starts every clock of a lead for each of them on 5 February 2021, and each answers by itself',
        ],
      ],
    },
    16: {
      asks: 'A return within ten working days, in writing with reasons, to the assigning body, which assigns anew within ten.',
      examples: [
        [`${acts}/return.spec.ts`, 'asked for on 24 February 2021 is in time and meets its clock'],
        [`${acts}/return.spec.ts`, 'asked for on 25 February 2021 is barred, our default'],
        [`${acts}/return.spec.ts`, 'and the next is due ten working days after the return of the 8th'],
      ],
    },
    17: { why: 'organisation' },
    18: {
      asks: 'The unit contacts the deputy within twenty working days of its receipt.',
      examples: [
        [
          `${acts}/assignment.spec.ts`,
          'by the lead on Sunday 7 February 2021, a working day (调休), starts contact, due 11 March',
        ],
        [`${acts}/assignment.spec.ts`, 'on 12 March 2021 stops it late'],
        [`${acts}/sign-off-gates.spec.ts`, 'the deputy has been contacted (第十八条)'],
      ],
    },
    19: {
      why: 'organisation',
      also: 'That the principal leader takes charge of a difficult case shows in who signs (article 23) and who may extend (article 21).',
    },
    20: {
      asks: 'Opinions in writing within thirty working days of the assignment; five for a new one; the lead answers for all, separate units each; disagreements are coordinated.',
      examples: [
        [
          `${acts}/consultation.spec.ts`,
          'on 24 March 2021, the thirtieth working day, is in time, even before the lead has acknowledged',
        ],
        [
          `${acts}/opinion-detours.spec.ts`,
          'asked for anew on Monday 15 March 2021 is due five working days later, on 22 March',
        ],
        [`${acts}/agreement.spec.ts`, 'between administrative units is not for 人代工委 to coordinate'],
        [`${door}/agreement.int.spec.ts`, 'which sees the case for that (art. 20)'],
      ],
    },
    21: {
      asks: 'Answered within three months of the assignment, six where wide or difficult; a special demand on time is met.',
      examples: [
        [`${acts}/assignment.spec.ts`, 'keeps 5 May 2021 as the date before the roll (民法典第二百零三条)'],
        [
          `${acts}/assignment.spec.ts`,
          'gives six months, to 5 August 2021, where the matter is wide or difficult (第二十一条)',
        ],
        [`${acts}/timing.spec.ts`, 'governs the reply, while the legal 6 May 2021 stays in the working'],
      ],
    },
    22: {
      asks: 'The result is one of four classes; what is being resolved has plan, progress and completion date.',
      examples: [
        [
          `${acts}/sign-off-gates.spec.ts`,
          'the letter has a result class (第二十二条), which letter 0869 of 2021 lacks',
        ],
        [
          `${acts}/sign-off-gates.spec.ts`,
          'every row names item, date and unit: the empty row of letter 0869 stands in the way (第二十二条)',
        ],
      ],
    },
    23: {
      asks: 'Signed by the principal leader; by paper and platform at once, with the receipt; every co-signer is answered, a delegation through its liaison group.',
      examples: [
        [`${acts}/drafting.spec.ts`, 'is refused to the office: only the principal leader signs'],
        [`${acts}/timing.spec.ts`, 'are paper and platform at once, but for a reason on record'],
        [
          `${acts}/dispatch.spec.ts`,
          'on 6 May 2021 sends to both deputies and ten copies, makes the promise, and meets the reply in time',
        ],
      ],
    },
    24: {
      asks: 'A ledger of commitments; in every fourth quarter this and last year’s are told with a receipt, and the ledger goes to 人代工委.',
      examples: [
        [`${acts}/sign-off-gates.spec.ts`, 'a matter being resolved carries a commitment (第二十四条)'],
        [
          'libs/domain/fulfilment/decide.spec.ts',
          'opened on 1 October 2021 gives the unit until 31 December for notices and ledger',
        ],
        [`${door}/fulfilment-round.int.spec.ts`, 'and the ledger goes to 人代工委'],
      ],
    },
    25: {
      asks: 'Copies to 人代工委, and from municipal departments and districts to the government office.',
      examples: [
        [`${acts}/sign-off-gates.spec.ts`, 'a copy goes to 市人大常委会人代工委 (第二十五条)'],
        [
          `${acts}/sign-off-gates.spec.ts`,
          'a copy of a municipal department’s reply goes to 市政府办公厅 (第二十五条)',
        ],
      ],
    },
    26: {
      asks: 'Rated on three levels, of several deputies by the lead proposer; ratings enter the deputy’s record.',
      examples: [
        [`${acts}/rating.spec.ts`, 'is refused to a co-signer: the lead proposer rates (第二十六条)'],
        [`${acts}/rating.spec.ts`, 'is refused at a level that the pack of Chongqing lacks (第二十六条)'],
        [
          `${door}/oversight.int.spec.ts`,
          'keeps what the deputy submitted, rated and inspected in their record (第二十六条), open to them and 人代工委',
        ],
      ],
    },
    27: {
      asks: 'Rated within twenty working days of the letter’s receipt; not satisfied needs reasons; rehandled within two months of the order; then 人代工委 convenes.',
      examples: [
        [
          `${acts}/dispatch.spec.ts`,
          'at the lead proposer on 20 April 2021 starts the rating, due 19 May after Labour Day',
        ],
        [
          `${acts}/rehandling.spec.ts`,
          'has to be answered within two months, by Saturday 17 July, moved to Monday the 19th',
        ],
        [`${acts}/rehandling.spec.ts`, 'is given once: who is still not satisfied is heard at a meeting'],
        [`${door}/rehandling.int.spec.ts`, 'a reply that did not satisfy the deputy (art. 27)'],
      ],
    },
    28: {
      asks: 'Fulfilment rated within twenty working days of the notice; not satisfied is studied together.',
      examples: [
        [
          'libs/domain/fulfilment/decide.spec.ts',
          'gives the rater twenty working days: until 4 January 2022 (第二十八条)',
        ],
        [
          'libs/domain/fulfilment/decide.spec.ts',
          'not satisfied is studied together: 人代工委 records its 处理意见, once',
        ],
      ],
    },
    29: {
      asks: 'A receipt that stays out beyond the limit and a chase is left out of the rate.',
      examples: [
        [`${acts}/exclusion.spec.ts`, 'on 27 May 2021, overdue since the 19th and chased on the 20th'],
        [`${acts}/exclusion.spec.ts`, 'is refused on 20 May 2021 as long as no chase is on record'],
        [
          'libs/domain/fulfilment/decide.spec.ts',
          'is left out by 人代工委 after the limit and a chase that followed it, both on record',
        ],
      ],
    },
    ...supervision,
  },
};
