import type { PartyId, PersonId, Role } from '@banli/domain';
import { personId } from '@banli/domain';
import { coHandlers, computingCentre, deputiesAffairsCommittee, lead, ownCongress } from './case-0869-parties';

export type DemonstrationPerson = {
  readonly id: PersonId;
  /** Invented names carry their mark wherever they are shown. */
  readonly name: string;
  readonly unit: PartyId;
  readonly roles: readonly Role[];
  readonly invented: boolean;
};

const invented = (id: string, name: string, unit: PartyId, ...roles: readonly Role[]): DemonstrationPerson => ({
  id: personId(id),
  name: `${name}（虚构）`,
  unit,
  roles,
  invented: true,
});

/** Named in the letter. */
export const deputy: DemonstrationPerson = {
  id: personId('deputy-li-songliao'),
  name: '李松辽',
  unit: ownCongress.id,
  roles: ['deputy'],
  invented: false,
};

/** Named in the letter as 局长. */
export const chief: DemonstrationPerson = {
  id: personId('cq-sthjj-chief'),
  name: '吴盛海',
  unit: lead.id,
  roles: ['chief'],
  invented: false,
};

/** 承办人. */
export const handler = invented('cq-sthjj-handler', '何予安', lead.id, 'handler');

/** 办公室核稿人. */
export const checker = invented('cq-sthjj-office', '沈知行', lead.id, 'office');

/** 人代工委的交办人员. */
export const assigner = invented('cq-rdgw-assigner', '梁若初', deputiesAffairsCommittee.id, 'assigning-body');

/** 人代工委的督办人员. */
export const supervisor = invented('cq-rdgw-supervisor', '程见明', deputiesAffairsCommittee.id, 'supervisor');

/** 三员: each holds one of the three, and none handles cases. */
const administrators: readonly DemonstrationPerson[] = [
  invented('cq-system', '简若水', computingCentre.id, 'system-administrator'),
  invented('cq-security', '严守拙', computingCentre.id, 'security-administrator'),
  invented('cq-audit', '明镜台', computingCentre.id, 'audit-administrator'),
];

const CO_HANDLER_NAMES = ['陆闻川', '田修远', '岑望舒', '江既白', '禾丰年', '安思危', '舒云数'] as const;

/** One for each co-handling unit, in the letter's order. */
export const coHandlingStaff: readonly DemonstrationPerson[] = CO_HANDLER_NAMES.flatMap((name, index) => {
  const unit = coHandlers[index];
  return unit ? [invented(`${unit.id}-handler`, name, unit.id, 'handler')] : [];
});

export const people: readonly DemonstrationPerson[] = [
  deputy,
  chief,
  handler,
  checker,
  assigner,
  supervisor,
  ...coHandlingStaff,
  ...administrators,
];
