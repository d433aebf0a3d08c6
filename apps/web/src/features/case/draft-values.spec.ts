import { letterContent, type CaseView } from '@banli/contracts';
import { contentOf, draftValuesOf } from './draft-values';

const party = (id: string, shortName: string) => ({ id, name: `重庆${shortName}`, shortName });
const lead = party('cq-sthjj', '市生态环境局');
const justice = party('cq-sfj', '市司法局');
const water = party('cq-slj', '市水利局');

const view: CaseView = {
  proposal: {
    stream: 'proposal/chongqing/5-4/0869',
    jurisdiction: 'chongqing',
    session: '5-4',
    number: '0869',
    title: '关于在成渝地区双城经济圈建设中强化生态环境保护联防联控的建议',
  },
  today: '2021-04-20',
  version: 20,
  head: 21,
  phase: 'in-hand',
  relation: 'lead',
  answers: [],
  text: '全文',
  requests: ['政策标准统一及协同立法。', '优化产业布局控制污染物排放总量'],
  proposers: [{ id: 'li-songliao', name: '李松辽', unit: party('cq-tlq', '铜梁区人大常委会') }],
  assigningBody: party('cq-rdgw', '市人大常委会人代工委'),
  receivedOn: '2021-02-05',
  pack: {
    id: 'chongqing@2018.1',
    name: { zh: '重庆', en: 'Chongqing' },
    source: '',
    jointLeads: false,
    manners: [],
    ratingAspects: [],
    ratingHasLimit: true,
    eachRates: false,
    viewsTold: false,
    withdrawnByAll: false,
    extension: { report: false, ownDay: false, deputyTold: false },
    rehandlingBy: 'order',
    lawOf: {},
    exemptions: [],
  },
  assignment: {
    on: '2021-02-05',
    lead,
    coHandlers: [justice, water],
    statutoryCopies: [party('cq-rdgw', '市人大常委会人代工委'), party('cq-jytas', '市政府建议提案室')],
    manner: 'lead',
    joint: [],
    difficult: false,
  },
  answered: {},
  fulfilment: 'not-yet-promised',
  workers: [],
  correctable: [],
  contacts: 1,
  raters: [],
  coHandlersToRate: [],
  coHandlersRated: [],
  round: 1,
  rounds: [],
  publications: [],
  intake: { coSignatures: [], mergedIn: [], unsuitable: [] },
  returns: [],
  disagreements: [],
  opinions: [
    { unit: justice, status: 'accepted', submittedOn: '2021-03-20' },
    { unit: water, status: 'requested' },
  ],
  dispatches: [],
  ratingScale: [],
  resultClasses: [],
  commitments: [],
  clocks: [],
  stages: [],
  permitted: ['SaveDraft'],
  composed: {
    title: '题',
    salutation: ['李松辽'],
    opening: '引语',
    closing: ['一', '二'],
    copies: ['cq-rdgw', 'cq-tlq'],
  },
  timeline: [],
  parties: [],
  persons: [],
};

describe('the first draft of the reply to 0869', () => {
  const draft = draftValuesOf(view);

  it('says what the record gives, in the words in which the API composed it', () => {
    expect(draft).toMatchObject({ title: '题', salutation: ['李松辽'], opening: '引语', closing: '一\n二', base: 0 });
  });

  it('has a section for each request, numbered in Chinese', () => {
    expect(draft.sections.map(({ heading }) => heading)).toEqual([
      '一、关于政策标准统一及协同立法',
      '二、关于优化产业布局控制污染物排放总量',
    ]);
  });

  it('sends the copies that the rules of the place ask for', () => {
    expect(draft.copies).toEqual(['cq-rdgw', 'cq-tlq']);
  });

  it('is a body the contract takes, before anything has been typed', () => {
    expect(letterContent.safeParse(contentOf(draft)).success).toBe(true);
  });
});

describe('what the editor sends', () => {
  const typed = {
    ...draftValuesOf(view),
    sections: [{ heading: ' 一、标准 ', text: '第一段。\n\n  第二段。\n' }],
    commitments: [{ item: '编制规划', dueOn: '2022-12-31', responsibleUnit: 'cq-sthjj' }, { item: '' }],
    noCommitments: true,
  };

  it('makes a paragraph of every line and drops empty ones', () => {
    expect(contentOf(typed).sections).toEqual([{ heading: '一、标准', paragraphs: ['第一段。', '第二段。'] }]);
  });

  it('keeps an unfinished row of commitments, so that the check can find it', () => {
    expect(contentOf(typed).commitments).toEqual([
      { item: '编制规划', dueOn: '2022-12-31', responsibleUnit: 'cq-sthjj' },
      { item: '' },
    ]);
  });

  it('never says 无承诺事项 beside a commitment', () => {
    expect(contentOf(typed)).not.toHaveProperty('noCommitments');
    expect(contentOf({ ...typed, commitments: [] })).toHaveProperty('noCommitments', true);
  });

  it('reads a saved version back as it was written', () => {
    const content = letterContent.parse(contentOf(typed));
    const author = { id: 'h', name: '张三', unit: lead };
    const saved = {
      version: 3,
      author,
      confirmedBy: [],
      savedOn: '2021-04-21',
      content,
      contentHash: '0'.repeat(64),
      findings: [],
    };
    const again = draftValuesOf({ ...view, draft: saved });
    expect(again.base).toBe(3);
    expect(contentOf(again)).toEqual(content);
  });
});
