import { plainDate } from '@banli/calendar';
import type { LetterContent } from '@banli/domain';
import type { Bilingual } from '@banli/rules';
import { letter0869 } from './case-0869-letter';
import { assumedOpinions } from './case-0869-opinions';
import { deputiesAffairsCommittee, lead } from './case-0869-parties';

type Assumed<T> = { readonly assumption: Bilingual; readonly value: T };

const assume = <T>(zh: string, en: string, value: T): Assumed<T> => ({ assumption: { zh, en }, value });

/** Everything in the demonstration that letter 0869 does not say, each with a sentence to show beside it. */
export const assumptions = {
  notice: {
    zh: '本演示以渝环函〔2021〕313号复函为据；复函没有写明的日期、人员、协办意见、分类、承诺和评价均为虚构，逐项注明。',
    en: 'This demonstration follows the letter 渝环函〔2021〕313号; dates, people, opinions, class, commitment and rating that the letter does not give are invented and marked one by one.',
  },
  assigningBody: assume(
    '复函没有写明由谁交办；假定会议闭幕后由市人大常委会人代工委交办。',
    'The letter does not say who assigned the proposal; we assume the deputies’ affairs committee (人代工委), after the session had closed.',
    deputiesAffairsCommittee.id,
  ),
  proposal: assume(
    '建议原文没有公开；内容由复函的各部分标题推得。',
    'The proposal itself was not at hand; its text is inferred from the headings of the letter.',
    {
      text: '川渝两省市山水相连，生态环境一体保护的要求日益迫切。建议在成渝地区双城经济圈建设中，从标准、布局、制度、执法和机制五个方面强化生态环境保护联防联控。',
      requests: [
        '统一生态环境政策标准，开展协同立法。',
        '优化产业布局，控制污染物排放总量。',
        '加快建立生态环境联防联治制度。',
        '开展联合执法，实现信息共享。',
        '建立合作运行机制。',
      ],
    },
  ),
  dates: assume(
    '复函没有写明日期，只有年份；2021年2月5日起的各个日期均为假定。',
    'The letter gives no date but its year; every date from 5 February 2021 on is assumed.',
    {
      receivedOn: plainDate('2021-02-05'),
      assignedOn: plainDate('2021-02-05'),
      /** A Sunday worked (调休). */
      acknowledgedOn: plainDate('2021-02-07'),
      contactedOn: plainDate('2021-02-24'),
      draftedOn: plainDate('2021-04-12'),
      redraftedOn: plainDate('2021-04-13'),
      checkedOn: plainDate('2021-04-15'),
      signedOn: plainDate('2021-04-19'),
      numberedOn: plainDate('2021-04-19'),
      sentOn: plainDate('2021-04-20'),
      deliveredOn: plainDate('2021-04-21'),
      /** A Saturday worked (调休). */
      ratedOn: plainDate('2021-05-08'),
      publishedOn: plainDate('2021-05-10'),
      /** After the five working days in which the rating may be corrected. */
      archivedOn: plainDate('2021-05-17'),
      fulfilledOn: plainDate('2021-11-24'),
      confirmedOn: plainDate('2021-11-30'),
    },
  ),
  publication: assume(
    '答复函公开的日期和网址为虚构。',
    'Where and when the reply was made public is invented.',
    'https://sthjj.example/jyta/2021/0869.html',
  ),
  contact: assume('与代表沟通的方式和内容为虚构。', 'How the deputy was contacted, and what was said, is invented.', {
    manner: 'telephone',
    summary: '电话沟通。代表说明建议的背景，希望重点答复标准统一和跨界应急联动两个方面，同意书面答复。',
  } as const),
  opinions: assume(
    '各协办单位的意见没有公开；文字和日期均为虚构，其中一份假定逾期。',
    'The co-handlers’ opinions are not public; texts and dates are invented, one of them late.',
    assumedOpinions,
  ),
  people: assume(
    '除李松辽代表和吴盛海局长外，经办人员均为虚构，姓名后注明。',
    'All people but deputy 李松辽 and chief 吴盛海 are invented, and marked after their names.',
    { markedWith: '（虚构）' },
  ),
  resultClass: assume(
    '复函没有显示分类；假定为“正在研究解决”。',
    'The letter shows no class; we assume “being resolved”.',
    'in-progress',
  ),
  commitment: assume(
    '复函的承诺事项列表为空；假定一项承诺。',
    'The letter’s table of commitments is empty; we assume one commitment.',
    {
      item: '会同四川省生态环境厅修订跨界突发环境事件联合应急预案，并组织一次联合应急演练。',
      dueOn: plainDate('2021-12-31'),
      responsibleUnit: lead.id,
    },
  ),
  fulfilment: assume('承诺的落实与确认为虚构。', 'Fulfilment of the commitment and its confirmation are invented.', {
    evidence: '联合应急预案已于2021年10月修订印发；11月19日在濑溪河段组织联合应急演练，附演练方案和总结。',
    remark: '已核对预案文本和演练总结，确认落实。',
  }),
  delivery: assume('送达凭证为虚构。', 'The proof of delivery is invented.', '纸质件由代表本人签收，平台已显示查收。'),
  rating: assume('代表的评价为虚构。', 'The deputy’s rating is invented.', { level: 'satisfied' } as const),
} as const;

/** The letter as the rules want it: with the assumed class and commitment, and otherwise word for word. */
export const correctedLetter0869: LetterContent = {
  ...letter0869,
  resultClass: assumptions.resultClass.value,
  commitments: [assumptions.commitment.value],
};
