import type { PlainDate } from '@banli/calendar';
import type { CaseView, CommitmentView, DraftView, OpinionView, PartyRef, PersonRef } from '@banli/contracts';
import {
  answersOf,
  receiptElsewhere,
  receiptsAwaited,
  proposalKeyOf,
  branchUnits,
  correctableDays,
  isReplyClock,
  everyProposer,
  permittedProposalActs,
  relationToProposal,
  type Dispatch,
  type Opinion,
  type Phase,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
  type RunningClock,
  type StreamId,
  type LetterTemplateTexts,
} from '@banli/domain';
import { recordedNumber } from '@banli/letter';
import type { RulePack } from '@banli/rules';
import type { Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { afterReplyOf, ratersOfView, ratingOf } from './after-reply.presenter';
import { presentClock, sourceOf } from './clock.presenter';
import { presentIntake } from './intake.presenter';
import { composedOf, presentFindings } from './findings.presenter';
import type { LoadedProposal, MainLetter, MergedText } from './proposal-reader.service';
import { classesOf, formsOf, scaleOf } from './pack.presenter';
import { proposalRef } from './proposal-ref.presenter';
import { presentStages } from './stage.presenter';
import { presentEvent } from './timeline.presenter';
import { letterIsOpenTo, mayKnow, owns, sightOf, type Sight } from './visibility';

export type CaseMaterial = {
  readonly stream: StreamId;
  /** With the answer shown as its state. */
  readonly loaded: LoadedProposal;
  readonly whole: ProposalState;
  readonly commitments: readonly CommitmentView[];
  /** The lead's own wording of letters. */
  readonly texts?: LetterTemplateTexts | undefined;
  readonly mainLetter?: MainLetter | undefined;
  readonly merged?: readonly MergedText[];
  readonly resultConverted?: CaseView['resultConverted'] | undefined;
  readonly pack: RulePack;
  readonly names: Names;
  readonly person: ActingPerson;
  readonly today: PlainDate;
  /** How far the person had read before. */
  readonly read?: { readonly head: number; readonly seenAt: Date } | null;
  /** When somebody of a unit first opened the case. */
  readonly opened?: ReadonlyMap<string, Date>;
  /** Into whose inboxes each reminder has come. */
  readonly delivered?: ReadonlyMap<number, readonly string[]>;
};

/** The case page as this person may see it. */
export function presentCase(material: CaseMaterial): CaseView {
  const { stream, loaded, whole, pack, names, person, today } = material;
  const { state, events } = loaded;
  const relation = relationToProposal(state, person);
  const sight = sightOf(state, person, relation, pack);
  const proposers = everyProposer(state).map((id) => names.person(id));
  const others = otherAnswers(whole, state);
  const clocks = Object.values(whole.clocks)
    .filter((clock) => !others.some(({ clocks }) => clocks[clock.id]))
    .filter((clock) => sight.everyClock || owns(person, clock.owedBy));
  const told = events.filter((event) => isOf(state, others, event) && mayKnow(sight, person, event));
  return {
    proposal: proposalRef(stream, state.title),
    today,
    version: state.version,
    head: state.head,
    ...(material.read ? { seen: { head: material.read.head, at: material.read.seenAt.toISOString() } } : {}),
    phase: phaseShown(state, sight),
    relation,
    ...branchOf(whole, state, sight, names),
    text: state.text,
    requests: state.requests,
    proposers,
    assigningBody: names.party(state.assigningBody),
    receivedOn: state.receivedOn,
    pack: {
      id: state.pack,
      name: pack.name,
      source: sourceOf(pack),
      ...formsOf(pack),
    },
    ...assignmentOf(state, names),
    workers: Object.entries(state.workers ?? {})
      .filter(([unit]) => unit === person.unit || person.roles.includes('supervisor'))
      .map(([unit, { person: worker, since }]) => ({ unit: names.party(unit), person: names.person(worker), since })),
    correctable: correctableDays(state, person).map(({ seq, type, on, about }) => ({
      seq,
      type,
      on,
      about: names.owner(about).shortName,
    })),
    answered: answeredOf(state),
    fulfilment: fulfilmentOf(state, material.commitments),
    contacts: sight.contacts ? state.contacts : 0,
    ...(state.unrated && sight.rating ? { unrated: state.unrated } : {}),
    ...(state.withdrawn ? { withdrawn: state.withdrawn } : {}),
    intake: presentIntake(state, pack, names, material.merged),
    returns: Object.values(state.returns)
      .filter(({ unit }) => sight.everyOpinion || unit === person.unit)
      .map(({ refusedBy: _person, arbitration, ...one }) => ({
        ...one,
        unit: names.party(one.unit),
        ...(arbitration ? { arbitration: { ...arbitration, arbiter: names.party(arbitration.arbiter) } } : {}),
      })),
    disagreements: Object.values(state.disagreements)
      .filter(({ unit }) => sight.everyOpinion || unit === person.unit)
      .map((one) => ({ ...one, unit: names.party(one.unit), coordinator: names.party(one.coordinator) })),
    opinions: Object.values(state.opinions)
      .filter((opinion) => sight.everyOpinion || opinion.unit === person.unit)
      .map((opinion) => presentOpinion(opinion, state, names, material.opened?.get(opinion.unit))),
    ...draftOf(material, sight),
    ...(state.replyNumber && (sight.draft || sent(state)) ? { replyNumber: recordedNumber(state.replyNumber) } : {}),
    ...letterOfMain(material.mainLetter),
    dispatches: Object.values(state.dispatches).map((dispatch) => presentDispatch(dispatch, state, names)),
    ...(state.rating && sight.rating ? { rating: ratingOf(state.rating) } : {}),
    ...ratersOfView(state, person, sight, pack, names),
    ...afterReplyOf(state, sight, names),
    ratingScale: scaleOf(pack),
    resultClasses: classesOf(pack),
    ...(material.resultConverted && sent(state) ? { resultConverted: material.resultConverted } : {}),
    commitments: material.commitments,
    clocks: clocks.map((clock) => ({
      ...presentClock(clock, pack, names, today),
      ...otherwiseDueOf(state, clock),
    })),
    stages: presentStages(state, relation, pack),
    permitted: permittedProposalActs(whole, person, pack, today, {
      branch: state.branch,
      inPlaceOf: person.standingIn?.absent.personId,
    }),
    timeline: told.map((event) => presentEvent(event, names, material.delivered?.get(event.seq))),
    parties: partiesOf(whole, state, names),
    persons: [...proposers, ...workersOf(told, names)],
  };
}

const otherAnswers = (whole: ProposalState, shown: ProposalState): readonly ProposalState[] =>
  answersOf(whole).filter(({ branch }) => branch !== shown.branch);

/** True where an event is about this answer, also while another unit owed it, or about the whole case. */
function isOf(shown: ProposalState, others: readonly ProposalState[], { event }: Recorded<ProposalEvent>): boolean {
  if (event.branch !== undefined)
    return event.branch === shown.branch || shown.returns[event.branch]?.status === 'consented';
  const clock = 'clockId' in event ? event.clockId : undefined;
  return clock === undefined || !others.some(({ clocks }) => clocks[clock]);
}

function branchOf(
  whole: ProposalState,
  shown: ProposalState,
  sight: Sight,
  names: Names,
): Pick<CaseView, 'answers' | 'branch'> {
  const answers = whole.branches ? answersOf(whole) : [];
  return {
    answers: answers.flatMap((answer) => {
      if (answer.branch === undefined) return [];
      const known = answer.branch === shown.branch || !sight.ownAnswerOnly;
      return [{ unit: names.party(answer.branch), ...(known ? { phase: phaseShown(answer, sight) } : {}) }];
    }),
    ...(shown.branch === undefined ? {} : { branch: names.party(shown.branch) }),
  };
}

/** “Dissatisfied” is the rating itself: whoever may not see the one sees a letter sent. */
const phaseShown = ({ phase }: ProposalState, { rating }: Sight): Phase =>
  phase === 'dissatisfied' && !rating ? 'sent' : phase;

const sent = (state: ProposalState): boolean => Object.keys(state.dispatches).length > 0;

function assignmentOf(state: ProposalState, names: Names): Pick<CaseView, 'assignment'> | Record<string, never> {
  if (!state.assignment) return {};
  const { on, lead, coHandlers, statutoryCopies, difficult, manner, joint } = state.assignment;
  const parties = (ids: readonly string[]): readonly PartyRef[] => ids.map((id) => names.party(id));
  return {
    assignment: {
      on,
      lead: names.party(lead),
      coHandlers: parties(coHandlers),
      statutoryCopies: parties(statutoryCopies),
      difficult,
      manner: manner ?? 'lead',
      joint: parties(joint ?? []),
    },
  };
}

/** The date under the other reading of article 16, for the clock that a re-assignment has started. */
function otherwiseDueOf(state: ProposalState, { id, kind, owedBy }: RunningClock): { otherwiseDueOn?: string } {
  const other = state.assignment?.reassigned?.otherwiseDue.find((one) => one.kind === kind && one.owedBy === owedBy);
  const latest = Object.values(state.clocks).findLast((one) => one.kind === kind && one.owedBy === owedBy);
  return other && latest?.id === id ? { otherwiseDueOn: other.dueOn } : {};
}

function letterOfMain(letter: MainLetter | undefined): Pick<CaseView, 'letterOfMain'> {
  if (!letter) return {};
  const { stream, title, unit, content } = letter;
  return {
    letterOfMain: {
      proposal: proposalRef(stream, title),
      ...(unit === undefined ? {} : { answer: unit }),
      ...(content ? { content } : {}),
    },
  };
}

/** 办结: the reply of this round went out, on time or late. */
function answeredOf(state: ProposalState): CaseView['answered'] {
  if (!sent(state)) return {};
  const reply = Object.values(state.clocks).findLast(
    ({ kind, stopped }) => isReplyClock(kind) && stopped && !stopped.lapsed,
  );
  return reply?.stopped ?? {};
}

/** 落实: what was promised is done, whatever became of the reply. */
function fulfilmentOf(state: ProposalState, commitments: readonly CommitmentView[]): CaseView['fulfilment'] {
  const promised = [state, ...state.rounds].flatMap((round) => round.promised).length;
  if (promised === 0 && state.letterOfMain) return 'with-main';
  if (promised === 0) return sent(state) ? 'none-promised' : 'not-yet-promised';
  const fulfilled = commitments.filter(({ status }) => status === 'fulfilled').length;
  const dropped = commitments.filter(({ status }) => status === 'dropped').length;
  if (fulfilled + dropped < promised) return 'open';
  return dropped > 0 ? 'dropped' : 'fulfilled';
}

function presentDispatch(dispatch: Dispatch, state: ProposalState, names: Names): CaseView['dispatches'][number] {
  const { recipient, as, channels, sentOn, deliveredOn, arrived = {} } = dispatch;
  const merged = receiptElsewhere(state, recipient);
  return {
    recipient: { id: recipient, name: names.owner(recipient).shortName },
    as,
    channels,
    sentOn,
    ...(deliveredOn === undefined ? {} : { deliveredOn }),
    arrived: channels.flatMap((channel) => {
      const on = arrived[channel];
      return on === undefined ? [] : [{ channel, on }];
    }),
    awaitsProof: receiptsAwaited(state).includes(dispatch),
    ...(merged === undefined ? {} : { receiptWith: { stream: merged, ...proposalKeyOf(merged) } }),
  };
}

function presentOpinion(opinion: Opinion, state: ProposalState, names: Names, openedAt?: Date): OpinionView {
  const acknowledgedOn = state.acknowledged[opinion.unit];
  return {
    unit: names.party(opinion.unit),
    status: opinion.status,
    ...(openedAt === undefined ? {} : { openedAt: openedAt.toISOString() }),
    ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }),
    ...(opinion.submittedOn === undefined ? {} : { submittedOn: opinion.submittedOn }),
    ...(opinion.late === undefined ? {} : { late: opinion.late }),
    ...(opinion.bounce === undefined ? {} : { bounce: opinion.bounce }),
    ...(opinion.waiver === undefined ? {} : { waiver: opinion.waiver }),
    ...(opinion.text === undefined ? {} : { text: opinion.text }),
    ...(opinion.files === undefined ? {} : { files: opinion.files }),
    ...(opinion.commitments === undefined ? {} : { commitments: opinion.commitments }),
  };
}

function draftOf(material: CaseMaterial, sight: Sight): Partial<Pick<CaseView, 'draft' | 'signature' | 'composed'>> {
  const { pack, names, texts } = material;
  const { state } = material.loaded;
  const { draft, signature } = state;
  const composed = draft || !sight.draft ? undefined : composedOf(state, pack, names, texts);
  if (composed) return { composed };
  if (!draft || !letterIsOpenTo(sight, state)) return {};
  const view: DraftView = {
    version: draft.version,
    author: names.person(draft.author),
    savedOn: draft.savedOn,
    ...(draft.checkedBy === undefined ? {} : { checkedBy: names.person(draft.checkedBy) }),
    confirmedBy: Object.entries(draft.confirmedBy ?? {}).map(([unit, on]) => ({ unit: names.party(unit), on })),
    ...(draft.returned ? { returned: { ...draft.returned, by: names.person(draft.returned.by) } } : {}),
    content: draft.content,
    contentHash: draft.contentHash,
    ...(draft.files === undefined ? {} : { files: draft.files }),
    findings: sight.draft ? presentFindings(state, pack, names) : [],
  };
  return {
    draft: view,
    ...(signature ? { signature: { ...signature, signer: names.person(signature.signer) } } : {}),
  };
}

/** Handlers named by what the unit decided about its work. */
function workersOf(events: LoadedProposal['events'], names: Names): readonly PersonRef[] {
  const ids = events.flatMap(({ event }) =>
    event.type === 'CaseClaimed' ? [event.person] : event.type === 'WorkReassigned' && event.to ? [event.to] : [],
  );
  return [...new Set(ids)].map((id) => names.person(id));
}

function partiesOf(whole: ProposalState, state: ProposalState, names: Names): CaseView['parties'] {
  const ids = new Set<string>([
    state.assigningBody,
    state.supervisingBody,
    ...branchUnits(whole),
    ...(state.assignment
      ? [state.assignment.lead, ...(state.assignment.joint ?? []), ...state.assignment.coHandlers]
      : []),
    ...[state, ...state.rounds].flatMap(({ dispatches, promised }) => [
      ...Object.keys(dispatches),
      ...promised.map((row) => row.responsibleUnit),
    ]),
  ]);
  return [...ids].filter((id) => names.knowsParty(id)).map((id) => names.party(id));
}
