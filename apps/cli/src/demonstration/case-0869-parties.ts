import { partyId } from '@banli/domain';
import type { Party } from '@banli/letter';

/** 主办. */
export const lead: Party = {
  id: partyId('cq-sthjj'),
  kind: 'municipal-department',
  fullName: '重庆市生态环境局',
  shortName: '市生态环境局',
  fields: ['生态环境'],
};

/** 协办, in the letter's order. */
export const coHandlers: readonly Party[] = [
  {
    id: partyId('cq-jjxxw'),
    kind: 'municipal-department',
    fullName: '重庆市经济和信息化委员会',
    shortName: '市经济信息委',
    fields: ['经济信息化', '经济信息', '工业和信息化'],
  },
  {
    id: partyId('cq-sfj'),
    kind: 'municipal-department',
    fullName: '重庆市司法局',
    shortName: '市司法局',
    fields: ['司法'],
  },
  {
    id: partyId('cq-ghzrzyj'),
    kind: 'municipal-department',
    fullName: '重庆市规划和自然资源局',
    shortName: '市规划自然资源局',
    fields: ['规划和自然资源', '规划自然资源', '自然资源'],
  },
  {
    id: partyId('cq-slj'),
    kind: 'municipal-department',
    fullName: '重庆市水利局',
    shortName: '市水利局',
    fields: ['水利'],
  },
  {
    id: partyId('cq-nyncw'),
    kind: 'municipal-department',
    fullName: '重庆市农业农村委员会',
    shortName: '市农业农村委',
    fields: ['农业农村'],
  },
  {
    id: partyId('cq-yjj'),
    kind: 'municipal-department',
    fullName: '重庆市应急管理局',
    shortName: '市应急局',
    aliases: ['市应急管理局'],
    fields: ['应急管理', '应急'],
  },
  {
    id: partyId('cq-dsjj'),
    kind: 'municipal-department',
    fullName: '重庆市大数据应用发展管理局',
    shortName: '市大数据发展局',
    fields: ['大数据应用发展', '大数据发展', '大数据'],
  },
];

/** Credited in the body of the letter, named neither in its opening nor in its copies. */
const neverConsulted: readonly Party[] = [
  {
    id: partyId('cq-fgw'),
    kind: 'municipal-department',
    fullName: '重庆市发展和改革委员会',
    shortName: '市发展改革委',
    aliases: ['市发改委'],
    fields: ['发展和改革', '发展改革', '发改'],
  },
  {
    id: partyId('cq-lyj'),
    kind: 'municipal-department',
    fullName: '重庆市林业局',
    shortName: '市林业局',
    fields: ['林业'],
  },
  {
    id: partyId('cq-gaj'),
    kind: 'municipal-department',
    fullName: '重庆市公安局',
    shortName: '市公安局',
    fields: ['公安'],
  },
];

export const deputiesAffairsCommittee: Party = {
  id: partyId('cq-rdgw'),
  kind: 'deputies-affairs-committee',
  fullName: '重庆市人民代表大会常务委员会人事代表工作委员会',
  shortName: '市人大常委会人代工委',
  aliases: ['市人大常委会人事代表工作委员会'],
};

const governmentOffice: Party = {
  id: partyId('cq-jytas'),
  kind: 'government-office',
  fullName: '重庆市人民政府办公厅建议提案室',
  shortName: '市政府建议提案室',
  aliases: ['市政府办公厅', '市人民政府办公厅'],
};

export const ownCongress: Party = {
  id: partyId('cq-tlrd'),
  kind: 'congress',
  fullName: '重庆市铜梁区人民代表大会常务委员会',
  shortName: '铜梁区人大常委会',
};

/** 大会秘书处: accepts and assigns while the congress is in session (4). */
const congressSecretariat: Party = {
  id: partyId('cq-dhmsc'),
  kind: 'congress-secretariat',
  fullName: '重庆市人民代表大会秘书处',
  shortName: '大会秘书处',
};

/** Before the co-handlers under 抄送, in the letter's order. */
export const copiedBodies: readonly Party[] = [deputiesAffairsCommittee, governmentOffice, ownCongress];

/** 铜梁代表团, in session, and its liaison group, which is answered for it (23). */
const delegation: Party = {
  id: partyId('cq-dbt-tl'),
  kind: 'delegation',
  fullName: '重庆市人民代表大会铜梁代表团',
  shortName: '铜梁代表团',
};
const liaisonGroup: Party = {
  id: partyId('cq-lxz-tl'),
  kind: 'liaison-group',
  fullName: '重庆市人民代表大会代表铜梁联系组',
  shortName: '铜梁代表联系组',
};

/** Of the three administrators; handles no proposals. */
export const computingCentre: Party = {
  id: partyId('cq-xxzx'),
  kind: 'other',
  fullName: '重庆市人大常委会信息中心（虚构）',
  shortName: '市人大信息中心（虚构）',
};

export const directory: readonly Party[] = [
  lead,
  ...coHandlers,
  ...neverConsulted,
  ...copiedBodies,
  congressSecretariat,
  delegation,
  liaisonGroup,
  computingCentre,
];
