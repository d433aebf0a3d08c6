import { addWorkingDays, type PlainDate } from '@banli/calendar';
import type { ProposalActBody, ProposalActName } from '@banli/contracts';
import { proposalStream, type LetterContent, type ProposalKey, type StreamId } from '@banli/domain';
import { composeClosing, composeCopies, composeOpening, composeTitle, type CaseFacts } from '@banli/letter';
import { loadRulePack, loadWorkCalendar } from '@banli/platform';
import { assigner, checker, chief, coHandlingStaff, deputy, directory, handler, lead, ownCongress } from './case-0869';
import { timelineStart, type Step } from './life-player';

/** An invented case of these weeks: its days are counted back in working days from the day of loading. */
export type CurrentCase = { readonly stream: StreamId; readonly steps: readonly Step[] };

type Invented = {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly requests: readonly string[];
};

const invented: Readonly<Record<'fresh' | 'consulting' | 'late' | 'signing' | 'rating', Invented>> = {
  fresh: {
    number: '0612',
    title: '关于完善城市内涝应急联动机制的建议（演示）',
    text: '近年来强降雨天气增多，部分下穿道和老旧小区内涝频发。建议完善气象、应急、住建等部门之间的预警和联动机制。（演示数据，内容为虚构）',
    requests: ['统一内涝预警分级和发布渠道。', '建立部门联动处置流程。'],
  },
  consulting: {
    number: '0345',
    title: '关于推进农村生活污水资源化利用的建议（演示）',
    text: '部分农村生活污水处理设施运行维护经费不足。建议因地制宜推进尾水还田和资源化利用，并明确运维责任。（演示数据，内容为虚构）',
    requests: ['明确农村污水设施运维责任。', '推广尾水资源化利用。'],
  },
  late: {
    number: '0217',
    title: '关于加强嘉陵江岸线生态修复的建议（演示）',
    text: '嘉陵江部分岸线硬化过度，生态功能退化。建议制定分段修复方案，优先采用近自然方式。（演示数据，内容为虚构）',
    requests: ['制定岸线分段修复方案。', '建立修复成效评估制度。'],
  },
  signing: {
    number: '0158',
    title: '关于规范危险废物小微收集试点的建议（演示）',
    text: '小微企业危险废物收集转运成本高、周期长。建议规范试点单位准入和台账管理。（演示数据，内容为虚构）',
    requests: ['规范试点单位准入。'],
  },
  rating: {
    number: '0103',
    title: '关于公开饮用水水源地水质信息的建议（演示）',
    text: '群众希望及时了解饮用水水源地水质。建议按月公开监测结果，并提供便于理解的说明。（演示数据，内容为虚构）',
    requests: ['按月公开水源地水质。'],
  },
};

const keyOf = (one: Invented): ProposalKey => ({ jurisdiction: 'chongqing', session: '6-4', number: one.number });

export function currentCases(today: PlainDate): readonly CurrentCase[] {
  const calendar = loadWorkCalendar();
  const back = (workingDays: number): PlainDate => addWorkingDays(calendar, today, -workingDays);
  const staff = (index: number): (typeof coHandlingStaff)[number] => {
    const person = coHandlingStaff[index];
    if (!person) throw new RangeError(`no co-handling staff ${String(index)}`);
    return person;
  };
  return [
    caseOf(invented.fresh, (the) => [the.registered(back(3))]),
    caseOf(invented.consulting, (the) => [
      the.registered(back(16)),
      the.assigned(back(15), [staff(3).unit, staff(4).unit]),
      the.acknowledged(back(14)),
      the.opinion(back(6), staff(3)),
    ]),
    caseOf(invented.late, (the) => [
      the.registered(back(33)),
      the.assigned(back(32), [staff(2).unit, staff(3).unit, staff(5).unit]),
      the.acknowledged(back(31)),
      the.contacted(back(25)),
      the.opinion(back(12), staff(2)),
      the.accepted(back(11), staff(2)),
      the.opinion(back(5), staff(3)),
    ]),
    caseOf(invented.signing, (the) => [
      the.registered(back(52)),
      the.assigned(back(51), [staff(6).unit]),
      the.acknowledged(back(50)),
      the.contacted(back(40)),
      the.opinion(back(30), staff(6)),
      the.accepted(back(29), staff(6)),
      the.drafted(back(4), [staff(6).unit]),
      the.checked(back(2)),
    ]),
    caseOf(invented.rating, (the) => [
      the.registered(back(58)),
      the.assigned(back(57), []),
      the.acknowledged(back(56)),
      the.contacted(back(45)),
      the.drafted(back(24), []),
      the.checked(back(22)),
      the.signed(back(20)),
      the.numbered(back(20)),
      the.sent(back(19)),
      the.delivered(back(17)),
    ]),
  ];
}

function caseOf(one: Invented, stepsOf: (script: CaseScript) => readonly Step[]): CurrentCase {
  return { stream: proposalStream(keyOf(one)), steps: stepsOf(new CaseScript(one)) };
}

/** The acts of an invented case, each by the person whose duty it is. */
class CaseScript {
  private readonly key: ProposalKey;

  constructor(private readonly one: Invented) {
    this.key = keyOf(one);
  }

  registered(on: PlainDate): Step {
    return {
      on,
      who: assigner.id,
      what: { zh: '登记建议', en: 'The proposal is registered' },
      act: (client) =>
        client.register({
          ...this.key,
          title: this.one.title,
          text: this.one.text,
          requests: [...this.one.requests],
          leadProposer: deputy.id,
          inSession: false,
          containsStateSecret: false,
          timelineStart: timelineStart(on),
        }),
    };
  }

  assigned(on: PlainDate, units: readonly string[]): Step {
    return this.step(on, assigner, 'AssignProposal', { lead: lead.id, coHandlers: [...units] }, '交办', 'Assigned');
  }

  acknowledged(on: PlainDate): Step {
    return this.step(on, handler, 'AcknowledgeAssignment', {}, '签收', 'Acknowledged');
  }

  contacted(on: PlainDate): Step {
    const summary = '电话沟通，了解代表提出建议的背景和重点关切。（演示数据）';
    return this.step(on, handler, 'RecordContact', { manner: 'telephone', summary }, '与代表沟通', 'Deputy contacted');
  }

  opinion(on: PlainDate, staff: { readonly id: string }): Step {
    const text =
      '我单位已组织研究，原则赞成建议所提方向，将结合年度工作计划予以落实，并配合主办单位统一答复。（演示数据）';
    return this.step(on, staff, 'SubmitOpinion', { text }, '提交协办意见', 'Opinion submitted');
  }

  accepted(on: PlainDate, staff: { readonly unit: string }): Step {
    return this.step(on, handler, 'AcceptOpinion', { unit: staff.unit }, '采纳协办意见', 'Opinion accepted');
  }

  drafted(on: PlainDate, units: readonly string[]): Step {
    return this.step(on, handler, 'SaveDraft', { content: this.letter(units) as never }, '保存答复函稿', 'Draft saved');
  }

  checked(on: PlainDate): Step {
    return this.step(on, checker, 'CheckDraft', { version: 1 }, '审核', 'Checked');
  }

  signed(on: PlainDate): Step {
    return {
      on,
      who: chief.id,
      what: { zh: '签发', en: 'Signed' },
      act: async (client) => {
        const { draft } = await client.caseOf(this.key);
        return client.act(this.key, 'SignReply', { version: 1, contentHash: draft?.contentHash ?? '' });
      },
    };
  }

  numbered(on: PlainDate): Step {
    return this.step(on, checker, 'NumberReply', { series: '渝环函' }, '编号', 'Numbered');
  }

  sent(on: PlainDate): Step {
    return this.step(on, checker, 'DispatchReply', { channels: ['paper', 'platform'] }, '寄送', 'Sent');
  }

  delivered(on: PlainDate): Step {
    const proof = '平台显示代表已查收。（演示数据）';
    return this.step(on, checker, 'ConfirmDelivery', { recipient: deputy.id, proof }, '送达', 'Delivered');
  }

  private step<A extends ProposalActName>(
    on: PlainDate,
    who: { readonly id: string },
    act: A,
    body: ProposalActBody<A>,
    zh: string,
    en: string,
  ): Step {
    return { on, who: who.id, what: { zh, en }, act: (client) => client.act(this.key, act, body) };
  }

  private letter(units: readonly string[]): LetterContent {
    const facts: CaseFacts = {
      proposal: { number: this.one.number, title: this.one.title, congress: '市六届人大', session: '四次会议' },
      deputies: [deputy.name],
      lead: lead.id,
      coHandlers: directory
        .filter((party) => units.includes(party.id))
        .map(({ id }) => ({ unit: id, opinion: 'accepted', used: true })),
      signer: { name: chief.name, post: '局长' },
      ownCongresses: [ownCongress.id],
      directory,
      pack: loadRulePack('chongqing'),
    };
    return {
      title: composeTitle(facts),
      salutation: [deputy.name],
      opening: composeOpening(facts),
      sections: this.one.requests.map((request, index) => ({
        heading: `${'一二三四五'.charAt(index)}、${request.replace(/。$/, '')}`,
        paragraphs: ['我局已将该项工作纳入年度工作安排，现已完成前期调研，并与相关部门建立了会商机制。（演示数据）'],
      })),
      closing: [composeClosing(facts)],
      resultClass: 'solved',
      commitments: [],
      noCommitments: true,
      copies: composeCopies(facts),
    };
  }
}
