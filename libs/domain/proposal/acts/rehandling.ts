import type { RehandlingWay, RulePack } from '@banli/rules';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse } from '../../envelope';
import type { OwnerId, PartyId } from '../../identity';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ProposalEvent } from '../proposal.events';
import type { OpinionStatus, ProposalState } from '../proposal.state';
import type {
  ConfirmOrderReceived,
  OrderRehandling,
  RecordMeeting,
  RequestOpinionAgain,
  StudyDissatisfaction,
} from '../rehandling.commands';
import type { RehandlingOrdered } from '../rehandling.events';
import type { ActRule } from './act';

/** True while the pack allows another round for this case (27). */
export const mayRehandle = ({ round }: ProposalState, { rehandling }: RulePack): boolean =>
  round <= (rehandling?.times ?? 0);

/** The law leaves no other way once a reply handled anew does not satisfy either (27). */
export const meetingRequired = (state: ProposalState, pack: RulePack): boolean =>
  pack.rehandling !== undefined && (pack.rehandling.then ?? 'meeting') === 'meeting' && !mayRehandle(state, pack);

const STUDIED: readonly RehandlingWay[] = ['study', 'experts', 'meeting'];

/** Where the law has the deputy's reasons studied before anything is decided on them (Shanghai 21). */
export const studyAsked = ({ rehandling }: RulePack): RehandlingWay | undefined =>
  STUDIED.find((way) => way === rehandling?.by);

export function missingStudy({ studied }: ProposalState, pack: RulePack): Refusal | undefined {
  const by = studyAsked(pack);
  return by !== undefined && !studied ? { code: 'study-missing', by, article: '第二十七条' } : undefined;
}

/** The order that opens the next round. */
export const orderOf = (
  { round }: ProposalState,
  unit: PartyId,
  reasons: string,
  requirements: string,
): RehandlingOrdered => ({ type: 'RehandlingOrdered', v: 1, round: round + 1, unit, reasons, requirements });

/** Statuses in which the lead waits for nothing. */
export const SETTLED: readonly OpinionStatus[] = ['accepted', 'waived'];

/** What was rated stays in the record of its round; the reply begins anew. */
export const orderRehandling: ActRule<OrderRehandling> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    const { reasons, requirements } = command;
    if (!state.assignment || !mayRehandle(state, context.rules.pack))
      return refuse({ code: 'no-further-rehandling', round: state.round, article: '第二十七条' });
    const { pack } = context.rules;
    const unstudied = missingStudy(state, pack);
    if (unstudied) return refuse(unstudied);
    const early =
      disorder(on, 'RateReply', state.rating?.on) ?? disorder(on, 'StudyDissatisfaction', state.studied?.on);
    if (early) return refuse(early);
    if (pack.rehandling?.by === 'standing-committee' && !says(command.decision ?? ''))
      return refuse({ code: 'text-missing', field: 'decision', article: '第二十七条' });
    for (const field of ['reasons', 'requirements'] as const)
      if (!says(command[field])) return refuse({ code: 'text-missing', field, article: '第二十七条' });
    const { lead } = state.assignment;
    return accept<ProposalEvent>({
      ...orderOf(state, lead, reasons, requirements),
      ...(says(command.decision ?? '') && command.decision !== undefined ? { decision: command.decision } : {}),
    });
  },
};

/** The office for deputies studies the reasons, with experts or at a meeting where the pack says so, and tells the deputy. */
export const studyDissatisfaction: ActRule<StudyDissatisfaction> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    const by = studyAsked(context.rules.pack);
    if (by === undefined) return refuse({ code: 'study-not-asked' });
    const { findings, told, experts = [], participants = [] } = command;
    const early = disorder(on, 'RateReply', state.rating?.on);
    if (early) return refuse(early);
    if (!says(findings)) return refuse({ code: 'text-missing', field: 'findings', article: '第二十七条' });
    if (by === 'experts' && !experts.some(says))
      return refuse({ code: 'text-missing', field: 'experts', article: '第二十七条' });
    const absent = by === 'meeting' ? absentFrom(state, participants) : [];
    if (absent.length > 0) return refuse({ code: 'participants-missing', missing: absent, article: '第二十七条' });
    return accept<ProposalEvent>({
      type: 'DissatisfactionStudied',
      v: 1,
      findings,
      told,
      ...(experts.length > 0 ? { experts } : {}),
      ...(participants.length > 0 ? { participants } : {}),
    });
  },
};

/** A meeting hears a deputy who submitted it and the unit that answers. */
function absentFrom(state: ProposalState, participants: readonly OwnerId[]): readonly string[] {
  const deputies = [state.leadProposer, ...state.coSigners];
  return [
    ...(participants.some((one) => deputies.some((deputy) => deputy === one)) ? [] : ['deputy']),
    ...(participants.some((one) => one === state.assignment?.lead) ? [] : ['lead']),
  ];
}

export const confirmOrderReceived: ActRule<ConfirmOrderReceived> = {
  in: ['ordered'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    const lead = state.assignment?.lead;
    if (!lead || !state.rehandling) throw new RangeError('a rehandling without its order: the record is damaged');
    const early = disorder(on, 'OrderRehandling', state.rehandling.orderedOn);
    if (early) return refuse(early);
    if (!says(command.proof)) return refuse({ code: 'text-missing', field: 'proof', article: '第二十七条' });
    return accept<ProposalEvent>(
      { type: 'RehandlingReceived', v: 1, round: state.round, unit: lead, proof: command.proof },
      ...startClocks(
        { event: 'order-received', on, owing: { unit: [lead] } },
        { today: context.today, rules: context.rules, running: state.clocks },
      ),
    );
  },
};

/**
 * The law does not say whether the opinions of the first round serve the second: by our default they do, and a new one
 * that the lead asks for has the time of every opinion asked for anew (20).
 */
export const requestOpinionAgain: ActRule<RequestOpinionAgain> = {
  in: ['in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, on, context }) {
    const { unit, note } = command;
    const opinion = state.opinions[unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit, article: '第二十条' });
    if (state.round === 1) return refuse({ code: 'opinion-of-first-round', unit, article: '第二十条' });
    if (!SETTLED.includes(opinion.status))
      return refuse({ code: 'opinion-awaited', unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'ConfirmOrderReceived', state.rehandling?.receivedOn);
    if (early) return refuse(early);
    if (!says(note)) return refuse({ code: 'text-missing', field: 'note', article: '第二十条' });
    return accept<ProposalEvent>(
      { type: 'OpinionAskedAgain', v: 1, unit, note },
      ...startClocks(
        { event: 'redo-requested', on, owing: { 'co-handler': [unit] } },
        { today: context.today, rules: context.rules, running: state.clocks },
      ),
    );
  },
};

/** 人代工委 convenes deputies and the unit once rehandling has not helped; its 处理意见 ends the case (27). */
export const recordMeeting: ActRule<RecordMeeting> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    const { participants, outcome } = command;
    if (!meetingRequired(state, context.rules.pack))
      return refuse({ code: 'meeting-not-due', round: state.round, article: '第二十七条' });
    const early = disorder(on, 'RateReply', state.rating?.on);
    if (early) return refuse(early);
    const missing = absentFrom(state, participants);
    if (missing.length > 0) return refuse({ code: 'participants-missing', missing, article: '第二十七条' });
    if (!says(outcome)) return refuse({ code: 'text-missing', field: 'outcome', article: '第二十七条' });
    return accept<ProposalEvent>({ type: 'MeetingRecorded', v: 1, participants, outcome });
  },
};
