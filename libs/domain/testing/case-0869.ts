import { addDays, countDeadline, plainDate } from '@banli/calendar';
import { clockRule, type ClockKind } from '@banli/rules';
import type { Person, Role } from '../actor';
import type { AlarmTier, ClockId, ClockStarted, ClockStopped } from '../clock/clock.types';
import { partyId, personId, proposalStream, sha256, type OwnerId, type PartyId, type ProposalKey } from '../identity';
import type { LetterContent } from '../letter-content';
import type { ProposalAct, ProposalCommand, RegisterProposal } from '../proposal/proposal.commands';
import type { Rules } from '../rules-in-force';
import type { Step } from './decider-specification';

/** Proposal 0869 of the fourth session of Chongqing's fifth congress (渝环函〔2021〕313号); the dates between are ours. */
export const key: ProposalKey = { jurisdiction: 'chongqing', session: '5-4', number: '0869' };
export const stream = proposalStream(key);

/** 大会秘书处, 市人大常委会人代工委, 市生态环境局, 市政府办公厅, 铜梁区人大常委会. */
export const assigningBody = partyId('cq-dhmsc');
export const supervisingBody = partyId('cq-rdgw');
export const lead = partyId('cq-sthjj');
export const governmentOffice = partyId('cq-zfbgt');
export const ownCongress = partyId('cq-tlrd');
/** 市司法局, whose opinion most tests follow, is the second of the seven. */
export const justice = partyId('cq-sfj');
export const coHandlers = ['cq-jjxxw', 'cq-sfj', 'cq-gzj', 'cq-slj', 'cq-nyncw', 'cq-yjj', 'cq-dsj'].map(partyId);

const person = (id: string, unit: PartyId, ...roles: readonly Role[]): Person => ({
  kind: 'person',
  personId: personId(id),
  unit,
  roles,
});

export const people = {
  assigner: person('dhmsc-01', assigningBody, 'assigning-body'),
  committee: person('rdgw-01', supervisingBody, 'assigning-body'),
  supervisor: person('rdgw-02', supervisingBody, 'supervisor'),
  handler: person('sthjj-01', lead, 'handler'),
  office: person('sthjj-02', lead, 'office'),
  chief: person('sthjj-03', lead, 'chief'),
  justiceHandler: person('sfj-01', justice, 'handler'),
  deputy: person('deputy-lsl', partyId('npc-cq'), 'deputy'),
  coSigner: person('deputy-co', partyId('npc-cq'), 'deputy'),
  stranger: person('deputy-other', partyId('npc-cq'), 'deputy'),
  otherUnit: person('gaj-01', partyId('cq-gaj'), 'handler', 'office', 'chief'),
} as const;

export const personOf = (unit: PartyId, ...roles: readonly Role[]): Person => person(`${unit}-9`, unit, ...roles);

export const registration: RegisterProposal = {
  type: 'RegisterProposal',
  key,
  title: '关于在成渝地区双城经济圈建设中强化生态环境保护联防联控的建议',
  text: '建议强化川渝生态环境保护联防联控。',
  requests: ['政策标准统一及协同立法', '优化产业布局'],
  leadProposer: people.deputy.personId,
  coSigners: [people.coSigner.personId],
  supervisingBody,
  inSession: true,
};

export const promise = {
  item: '开展川渝移动源污染联合执法',
  dueOn: plainDate('2021-12-31'),
  responsibleUnit: lead,
};

export const content: LetterContent = {
  title: '关于市五届人大四次会议第0869号建议办理情况的答复函',
  salutation: ['李松辽'],
  opening: '您提出的建议（第0869号）收悉。现将办理情况答复如下：',
  sections: [{ heading: '关于政策标准统一及协同立法', paragraphs: ['签订了合作协议。'] }],
  closing: ['此函已经吴盛海局长审签。'],
  resultClass: 'in-progress',
  commitments: [promise],
  copies: [supervisingBody, governmentOffice, ownCongress, ...coHandlers],
};

export const firstHash = sha256('a'.repeat(64));
export const secondHash = sha256('b'.repeat(64));

export type ProposalStep = Step<ProposalCommand>;
const step = (on: string, by: Person, command: ProposalCommand): ProposalStep => ({ on, by, command });
/** 人代工委 and, of a municipal department's reply, the government office (25). */
export const statutoryCopies = [supervisingBody, governmentOffice];
/** The assignment of 5 February 2021. */
export const assignment = { type: 'AssignProposal', lead, coHandlers, statutoryCopies } as const satisfies ProposalAct;

/** The life of 0869 in order, each part taking up where the one before ends. */
export const parts = {
  registered: [step('2021-02-04', people.assigner, registration)],
  assigned: [step('2021-02-05', people.assigner, assignment)],
  acknowledged: [step('2021-02-07', people.handler, { type: 'AcknowledgeAssignment' })],
  contacted: [
    step('2021-02-24', people.handler, {
      type: 'RecordContact',
      manner: 'visit',
      summary: '到铜梁区走访代表，听取意见。',
    }),
  ],
  consulted: [
    ...coHandlers.map((unit) =>
      step('2021-03-24', personOf(unit, 'handler'), { type: 'SubmitOpinion', text: '同意，已开展联合审查。' }),
    ),
    ...coHandlers.map((unit) => step('2021-03-26', people.handler, { type: 'AcceptOpinion', unit })),
  ],
  drafted: [step('2021-04-06', people.handler, { type: 'SaveDraft', content, contentHash: firstHash })],
  checked: [step('2021-04-08', people.office, { type: 'CheckDraft', version: 1 })],
  signed: [step('2021-04-12', people.chief, { type: 'SignReply', version: 1, contentHash: firstHash })],
  numbered: [step('2021-04-13', people.office, { type: 'NumberReply', series: '渝环函', serial: 313 })],
  sent: [step('2021-04-15', people.office, { type: 'DispatchReply', channels: ['paper', 'platform'] })],
  delivered: [
    step('2021-04-20', people.office, {
      type: 'ConfirmDelivery',
      recipient: people.deputy.personId,
      proof: '挂号信回执',
    }),
  ],
  rated: [step('2021-05-10', people.deputy, { type: 'RateReply', level: 'satisfied' })],
} as const satisfies Record<string, readonly ProposalStep[]>;

export type Part = keyof typeof parts;

const order = Object.keys(parts) as readonly Part[];

/** Every step up to and including this part, without the parts left out. */
export const upTo = (last: Part, ...without: readonly Part[]): readonly ProposalStep[] =>
  order
    .slice(0, order.indexOf(last) + 1)
    .filter((part) => !without.includes(part))
    .flatMap((part): readonly ProposalStep[] => parts[part]);

type ExpectedClock = {
  /** How often it has been started for its owner; once unless told. */
  readonly nth?: number;
  readonly from: string;
  /** Where it is not the day counted from: the day of a promise. */
  readonly startedOn?: string;
  readonly dueOn: string;
  /** In the order they ring. */
  readonly alarms: readonly (readonly [AlarmTier, string])[];
  readonly blueOn: string;
  readonly yellowOn: string;
};

/** The day after the last chase. */
function longAfter(alarms: ExpectedClock['alarms']): Pick<ClockStarted['clock'], 'longOn'> {
  const last = alarms.filter(([tier]) => tier.startsWith('chase')).at(-1)?.[1];
  return last === undefined ? {} : { longOn: addDays(plainDate(last), 1) };
}

/** The event that starts the first clock of this kind for its owner; the working behind the date is the calendar's own. */
export function started(rules: Rules, kind: ClockKind, owedBy: OwnerId, expected: ExpectedClock): ClockStarted {
  const rule = clockRule(rules.pack, kind);
  const { limit } = rule ?? {};
  return {
    type: 'ClockStarted',
    v: 1,
    clock: {
      id: `${kind}/${owedBy}/${String(expected.nth ?? 1)}` as ClockId,
      kind,
      owedBy,
      ...(limit ? { deadline: countDeadline(limit, plainDate(expected.from), rules.calendar, { rolls: true }) } : {}),
      startedOn: plainDate(expected.startedOn ?? expected.from),
      dueOn: plainDate(expected.dueOn),
      blueOn: plainDate(expected.blueOn),
      yellowOn: plainDate(expected.yellowOn),
      ...longAfter(expected.alarms),
      alarms: expected.alarms.map(([tier, on]) => ({ tier, on: plainDate(on) })),
      pack: 'chongqing@2018.1',
    },
  };
}

export function stopped(kind: ClockKind, owedBy: OwnerId, on: string, dueOn: string): ClockStopped {
  return {
    type: 'ClockStopped',
    v: 1,
    clockId: `${kind}/${owedBy}/1` as ClockId,
    kind,
    owedBy,
    on: plainDate(on),
    dueOn: plainDate(dueOn),
    late: on > dueOn,
  };
}

/** The opinion clock of an assignment on 5 February 2021: thirty working days (20) end on 24 March. */
export const opinionClock: ExpectedClock = {
  from: '2021-02-05',
  dueOn: '2021-03-24',
  blueOn: '2021-03-10',
  yellowOn: '2021-03-19',
  alarms: [
    ['blue', '2021-03-10'],
    ['yellow', '2021-03-19'],
    ['due', '2021-03-24'],
    ['red', '2021-03-25'],
    ['chase-1', '2021-03-25'],
    ['chase-2', '2021-03-31'],
  ],
};

/** Ten working days for a return (16) end on 24 February, over the Spring Festival. */
export const returnClock: ExpectedClock = {
  from: '2021-02-05',
  dueOn: '2021-02-24',
  blueOn: '2021-02-18',
  yellowOn: '2021-02-22',
  alarms: [
    ['blue', '2021-02-18'],
    ['yellow', '2021-02-22'],
    ['due', '2021-02-24'],
    ['red', '2021-02-25'],
  ],
};

/** Three months (21) end on 5 May 2021, a holiday, and move to 6 May. */
export const replyClock: ExpectedClock = {
  from: '2021-02-05',
  dueOn: '2021-05-06',
  blueOn: '2021-04-13',
  yellowOn: '2021-04-23',
  alarms: [
    ['blue', '2021-04-13'],
    ['yellow', '2021-04-23'],
    ['due', '2021-05-06'],
    ['red', '2021-05-07'],
    ['chase-1', '2021-05-07'],
    ['chase-2', '2021-05-12'],
  ],
};
