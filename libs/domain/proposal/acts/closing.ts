import type { PlainDate } from '@banli/calendar';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ArchiveCase, CorrectRating } from '../closing.commands';
import { answersOf } from '../branches';
import type { ProposalEvent } from '../proposal.events';
import type { PersonId } from '../../identity';
import type { ProposalState, Rating } from '../proposal.state';
import type { ActRule } from './act';
import { eachRates, ratingBy, summedUp, withRating } from './raters';
import { coHandlersRated, rated, raterMeant } from './rating';

/** A correction needs a rating from which nothing has followed, within its window; a pack without one knows none. */
export function barToCorrection(state: ProposalState, on: PlainDate, rater?: PersonId): Refusal | undefined {
  const rating = rater === undefined ? state.rating : ratingBy(state, rater);
  if (!rating) return { code: 'not-rated' };
  if (state.decided || state.meeting || state.withdrawn) return { code: 'rating-followed-up' };
  const until = rating.correctableUntil;
  return until !== undefined && on <= until
    ? undefined
    : { code: 'correction-over', ...(until === undefined ? {} : { until }) };
}

export const correctRating: ActRule<CorrectRating> = {
  in: ['sent', 'dissatisfied', 'closed'],
  article: '第二十六条',
  decide(question) {
    const { state, command, person, on, context } = question;
    const { pack } = context.rules;
    const each = eachRates(pack);
    const rater = raterMeant(command, state, person.roles.includes('deputy') && each ? person.personId : undefined);
    const bar = barToCorrection(state, on, rater);
    if (bar) return refuse(bar);
    const told = rated(question);
    if ('code' in told) return refuse(told);
    const rating = ratingBy(state, rater);
    const early = disorder(on, 'RateReply', rating?.correctedOn ?? rating?.on);
    if (early) return refuse(early);
    const apart = coHandlersRated(question, rater);
    if ('code' in apart) return refuse(apart);
    const from = rating?.level ?? '';
    const byLink = command.byLink === undefined ? {} : { byLink: command.byLink };
    if (!each) return accept<ProposalEvent>({ type: 'RatingCorrected', v: 2, from, ...told, ...byLink }, ...apart);
    return accept<ProposalEvent>(
      { type: 'ProposerRatingCorrected', v: 1, from, ...told, ...byLink },
      ...apart,
      ...sumCorrected(state, { ...told, on: rating?.on ?? on }, pack),
    );
  },
};

/** The rating of the reply follows what one deputy takes back, where that changes it. */
function sumCorrected(
  state: ProposalState,
  corrected: Rating,
  pack: Parameters<typeof summedUp>[1],
): readonly ProposalEvent[] {
  const before = state.rating;
  const sum = before && summedUp(withRating(state, corrected), pack);
  if (!sum || (sum.level === before.level && before.rater !== corrected.rater)) return [];
  const { rater, level, dissatisfied, aspects, reasons, of = [] } = sum;
  return [
    {
      type: 'RatingCorrected',
      v: 2,
      from: before.level,
      rater,
      level,
      dissatisfied,
      ...(aspects === undefined ? {} : { aspects }),
      ...(reasons === undefined ? {} : { reasons }),
      of,
    },
  ];
}

/** Only where nothing is owed and no rating can change any more; what was promised lives on by itself. */
export function barToArchive(state: ProposalState, on: PlainDate): Refusal | undefined {
  const running = Object.values(state.clocks).filter(({ stopped }) => !stopped);
  if (running.length > 0) return { code: 'clocks-running', clocks: running.map(({ id }) => id) };
  const open = answersOf(state).find((answer) => answer.rating && barToCorrection(answer, on) === undefined);
  const until = open?.rating?.correctableUntil;
  return until === undefined ? undefined : { code: 'rating-correctable', until };
}

export const archiveCase: ActRule<ArchiveCase> = {
  in: ['closed'],
  about: 'case',
  decide({ state, command, person, on }) {
    const bar = barToArchive(state, on);
    if (bar) return refuse(bar);
    const closed = answersOf(state).flatMap(({ closedOn }) => closedOn ?? []);
    const early = disorder(on, 'CloseCase', closed.toSorted().at(-1));
    if (early) return refuse(early);
    if (!says(command.file)) return refuse({ code: 'text-missing', field: 'file' });
    return accept<ProposalEvent>({ type: 'CaseArchived', v: 1, by: person.unit, file: command.file });
  },
};
