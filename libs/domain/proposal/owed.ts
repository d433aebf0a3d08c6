import type { PlainDate } from '@banli/calendar';
import type { ClockKind, RulePack } from '@banli/rules';
import type { ClockId, RunningClock } from '../clock/clock.types';
import type { CommitmentState } from '../commitment/commitment.state';
import type { OwnerId, PartyId } from '../identity';
import type { Act } from '../rights/policy';
import { awaitedArbitration } from './acts/arbitration';
import { AWAITED } from './acts/consultation';
import { ratersAwaited } from './acts/raters';
import { mayRehandle, meetingRequired, missingStudy } from './acts/rehandling';
import { answersOf } from './branches';
import { actRules } from './decide';
import type { Phase } from './phases';
import type { ProposalAct } from './proposal.commands';
import type { ProposalState } from './proposal.state';

/** An act that somebody has to do now, by which clock and day where one runs. A right that may be left unused is none. */
export type OwedAct = {
  readonly act: Act;
  /** The other way that the law leaves open: one of the two is owed. */
  readonly orElse?: Act;
  readonly by: OwnerId;
  /** The unit or recipient it is about, where that is not the one who owes it. */
  readonly about?: OwnerId;
  /** Whose answer it belongs to, where units answer separately. */
  readonly answer?: PartyId;
  readonly clock?: { readonly id: ClockId; readonly kind: ClockKind; readonly dueOn: PlainDate };
  readonly article?: string;
};

type Owed = Omit<OwedAct, 'article' | 'answer' | 'act'> & { readonly act: ProposalAct['type'] };

/** The act that meets each clock; `reply` stands for the next step of the letter, nothing for a right or another stream's clock. */
const meets: Readonly<Record<ClockKind, ProposalAct['type'] | 'reply' | undefined>> = {
  assign: 'AssignProposal',
  return: undefined,
  reassign: 'ReassignProposal',
  contact: 'RecordContact',
  opinion: 'SubmitOpinion',
  'opinion-redo': 'SubmitOpinion',
  reply: 'reply',
  'reply-difficult': 'reply',
  rehandling: 'reply',
  rating: 'RateReply',
  'fulfilment-notice': undefined,
  'fulfilment-rating': undefined,
  publication: 'RecordPublication',
  commitment: undefined,
  'inspection-follow-up': undefined,
  rectification: undefined,
  'november-report': undefined,
};

/** What brings the letter on from each phase in which the lead has it in hand. */
const nextStep: Readonly<Partial<Record<Phase, ProposalAct['type']>>> = {
  assigned: 'AcknowledgeAssignment',
  'in-hand': 'SaveDraft',
  drafted: 'CheckDraft',
  checked: 'SignReply',
  signed: 'NumberReply',
  numbered: 'DispatchReply',
};

/** Who owes what by when: dated acts by their day, then those without a day. */
export function owedActs(state: ProposalState, pack: RulePack): readonly OwedAct[] {
  return answersOf(state)
    .flatMap((view) => owedOn(view, pack).map((owed) => ({ ...owed, ...articleOf(owed.act), ...answerOf(view) })))
    .toSorted((left, right) => compare(dayOf(left), dayOf(right)));
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const dayOf = ({ clock }: OwedAct): string => clock?.dueOn ?? '9999';
const answerOf = ({ branch }: ProposalState): Pick<OwedAct, 'answer'> =>
  branch === undefined ? {} : { answer: branch };

function articleOf(act: ProposalAct['type']): Pick<OwedAct, 'article'> {
  const { article } = actRules[act];
  return article === undefined ? {} : { article };
}

function owedOn(view: ProposalState, pack: RulePack): readonly Owed[] {
  const running = Object.values(view.clocks).filter(({ stopped }) => !stopped);
  const dated = running.flatMap((clock) => byClock(view, clock));
  const undated = [
    ...stepOfLetter(view),
    ...betweenUnits(view),
    ...ofTheBodies(view, pack),
    ...afterDissatisfaction(view, pack),
  ];
  const same = (left: Owed, right: Owed): boolean =>
    left.act === right.act && left.by === right.by && left.about === right.about;
  return [...dated, ...undated.filter((owed) => !dated.some((other) => same(owed, other)))];
}

function byClock(view: ProposalState, { id, kind, owedBy, dueOn }: RunningClock): readonly Owed[] {
  const met = meets[kind];
  const act = met === 'reply' ? nextStep[view.phase] : met;
  return act === undefined ? [] : [{ act, by: owedBy, clock: { id, kind, dueOn } }];
}

function stepOfLetter({ phase, assignment, awaitingReassignment }: ProposalState): readonly Owed[] {
  const act = nextStep[phase];
  return act && assignment && !(awaitingReassignment && phase === 'assigned') ? [{ act, by: assignment.lead }] : [];
}

const BEFORE_THE_LETTER: readonly Phase[] = ['assigned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'];

/** Between lead and co-handlers, as long as the letter has not gone out. */
function betweenUnits(view: ProposalState): readonly Owed[] {
  const { phase, assignment, opinions, acknowledged, disagreements, draft } = view;
  if (!assignment || !BEFORE_THE_LETTER.includes(phase)) return [];
  const { lead, coHandlers, joint = [] } = assignment;
  return [
    ...joint
      .filter(
        (unit) => draft && draft.confirmedBy?.[unit] === undefined && (phase === 'drafted' || phase === 'checked'),
      )
      .map((unit): Owed => ({ act: 'ConfirmJointDraft', by: unit })),
    ...coHandlers
      .filter((unit) => acknowledged[unit] === undefined && AWAITED.some((one) => opinions[unit]?.status === one))
      .map((unit): Owed => ({ act: 'AcknowledgeAssignment', by: unit })),
    ...Object.values(opinions).flatMap(({ unit, status }): readonly Owed[] => {
      if (AWAITED.includes(status)) return [{ act: 'SubmitOpinion', by: unit }];
      return status === 'submitted' ? [{ act: 'AcceptOpinion', by: lead, about: unit }] : [];
    }),
    ...Object.values(disagreements)
      .filter(({ coordinated }) => !coordinated)
      .map(({ unit, coordinator }): Owed => ({ act: 'CoordinateDisagreement', by: coordinator, about: unit })),
  ];
}

/** What the assigning body, 人代工委 and the lead's office still have to do for the case to move on. */
function ofTheBodies(view: ProposalState, pack: RulePack): readonly Owed[] {
  const { phase, assigningBody, assignment, dispatches, leadProposer, returns } = view;
  return [
    ...(phase === 'received' || phase === 'reviewed' ? [{ act: 'AssignProposal', by: assigningBody } as const] : []),
    ...Object.values(returns)
      .filter(({ status }) => status === 'requested')
      .map(({ unit }): Owed => ({ act: 'ConsentToReturn', by: assigningBody, about: unit })),
    ...Object.values(returns).flatMap(({ unit }): readonly Owed[] => {
      const asked = awaitedArbitration(view, unit);
      return asked ? [{ act: 'DecideArbitration', by: asked.arbiter, about: unit }] : [];
    }),
    ...(phase === 'sent' && assignment
      ? ratersAwaited(view, pack)
          .filter((one) => dispatches[one] && dispatches[one].deliveredOn === undefined)
          .map((one): Owed => ({ act: 'ConfirmDelivery', by: assignment.lead, about: one }))
      : []),
    ...(view.extension?.granted?.tellDeputy &&
    view.extension.toldOn === undefined &&
    assignment &&
    BEFORE_THE_LETTER.includes(phase)
      ? [{ act: 'RecordContact', by: assignment.lead, about: leadProposer } as const]
      : []),
    ...(view.extension?.reported && !view.extension.granted && BEFORE_THE_LETTER.includes(phase)
      ? [{ act: 'ExtendReply', by: assigningBody } as const]
      : []),
  ];
}

/** 人代工委 decides on the rating (27); the unit signs for the order; where the last round did not satisfy either, all meet. */
function afterDissatisfaction(view: ProposalState, pack: RulePack): readonly Owed[] {
  const { phase, supervisingBody, assignment } = view;
  if (phase === 'ordered' && assignment) return [{ act: 'ConfirmOrderReceived', by: assignment.lead }];
  if (phase !== 'dissatisfied') return [];
  if (missingStudy(view, pack)) return [{ act: 'StudyDissatisfaction', by: supervisingBody }];
  if (mayRehandle(view, pack)) return [{ act: 'OrderRehandling', orElse: 'CloseDissatisfaction', by: supervisingBody }];
  return [{ act: meetingRequired(view, pack) ? 'RecordMeeting' : 'CloseDissatisfaction', by: supervisingBody }];
}

/** The same of a commitment (24): its unit fulfils it by the promised day, someone of another confirms it. */
export function owedOnCommitment(state: CommitmentState): readonly OwedAct[] {
  const article = '第二十四条';
  const running = Object.values(state.clocks).find(({ kind, stopped }) => kind === 'commitment' && !stopped);
  const clock = running ? { clock: { id: running.id, kind: running.kind, dueOn: running.dueOn } } : {};
  switch (state.status) {
    case 'open':
      return [
        { act: 'ReportFulfilment', by: state.responsibleUnit, article, ...clock },
        ...((state.untold ?? []).length > 0
          ? [{ act: 'TellDeputy', by: state.responsibleUnit, article } as const]
          : []),
        ...(state.requested
          ? [{ act: 'ApproveCommitmentChange', by: state.lead, about: state.requested.unit, article } as const]
          : []),
      ];
    case 'reported':
      return state.untold?.includes('fulfilled')
        ? [{ act: 'TellDeputy', by: state.responsibleUnit, article }]
        : [{ act: 'ConfirmFulfilment', by: state.supervisingBody, article }];
    case 'fulfilled':
    case 'dropped':
      return [];
  }
}
