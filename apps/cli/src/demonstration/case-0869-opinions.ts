import type { PlainDate } from '@banli/calendar';
import { plainDate } from '@banli/calendar';
import type { PartyId } from '@banli/domain';
import { partyId } from '@banli/domain';

/** 协办意见 as we imagine it from the letter's own sections; the real ones are not public. */
export type AssumedOpinion = {
  readonly unit: PartyId;
  /** From 0: the sections of the letter that it feeds. */
  readonly sections: readonly number[];
  readonly submittedOn: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly text: string;
};

/** In the letter's order. That of 市应急局 comes two days after its due date, 2021-03-24, so that an alarm is seen. */
export const assumedOpinions: readonly AssumedOpinion[] = [
  {
    unit: partyId('cq-jjxxw'),
    sections: [1],
    submittedOn: plainDate('2021-03-10'),
    acceptedOn: plainDate('2021-03-11'),
    text: '我委赞成通过产业准入引导川渝产业合理布局。现正配合落实长江经济带发展负面清单实施细则，对沿江一公里范围内新建、扩建化工园区和化工项目严格把关。建议答复时说明负面清单与“三线一单”在产业准入环节的衔接。',
  },
  {
    unit: partyId('cq-sfj'),
    sections: [0],
    submittedOn: plainDate('2021-03-02'),
    acceptedOn: plainDate('2021-03-05'),
    text: '我局已会同四川省司法厅探索同类立法项目联合审查机制，对《重庆市辐射污染防治办法（征求意见稿）》等项目开展联合立法审查。嘉陵江流域生态环境保护协同立法由两省市人大牵头，我局将继续做好配合。以上情况可在“协同立法”部分一并答复。',
  },
  {
    unit: partyId('cq-ghzrzyj'),
    sections: [2],
    submittedOn: plainDate('2021-03-16'),
    acceptedOn: plainDate('2021-03-19'),
    text: '我局正与四川省自然资源部门衔接国土空间生态修复规划，共同编制“六江”生态廊道建设规划。生态保护红线评估调整成果已与四川毗邻地区对接。建议在“联防联治制度”部分写明上述进展。',
  },
  {
    unit: partyId('cq-slj'),
    sections: [2],
    submittedOn: plainDate('2021-03-11'),
    acceptedOn: plainDate('2021-03-16'),
    text: '我局与四川省水利厅已就跨界河流联防联控开展合作，将琼江、濑溪河等纳入联合巡河范围。对代表提出的跨界水污染协同治理建议，我局赞成由生态环境部门牵头、水利部门配合落实。',
  },
  {
    unit: partyId('cq-nyncw'),
    sections: [0],
    submittedOn: plainDate('2021-03-19'),
    acceptedOn: plainDate('2021-03-23'),
    text: '农村生活污水、畜禽养殖污染治理涉及的排放标准，我委愿配合生态环境部门与四川方面加强会商。下一步将结合农村人居环境整治，在毗邻区县推动治理要求逐步一致。',
  },
  {
    unit: partyId('cq-yjj'),
    sections: [2],
    submittedOn: plainDate('2021-03-26'),
    acceptedOn: plainDate('2021-03-29'),
    text: '我局支持建立川渝跨界突发事件应急联动机制，已将突发环境事件纳入两地应急管理合作内容。2020年嘉陵江合川段跨界突发环境事件应急演练，我局参与了现场保障。建议继续完善预案衔接、信息通报和物资调用。',
  },
  {
    unit: partyId('cq-dsjj'),
    sections: [3],
    submittedOn: plainDate('2021-03-23'),
    acceptedOn: plainDate('2021-03-26'),
    text: '我局依托市政务数据共享平台，为生态环境数据共享提供目录编制和通道支持，目前大气环境质量自动监测数据已实现共享。环评审批、排污许可、应急管理等数据的跨省共享，尚需两省市有关部门共同确认清单。我局将按确认的清单做好技术保障。',
  },
];
