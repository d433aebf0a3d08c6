import type { PlainDate } from '@banli/calendar';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ArchiveCase, CorrectRating } from '../closing.commands';
import { answersOf } from '../branches';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { ActRule } from './act';
import { rated } from './rating';

/** A correction needs a rating from which nothing has followed, within its window; a pack without one knows none. */
export function barToCorrection(state: ProposalState, on: PlainDate): Refusal | undefined {
  const { rating } = state;
  if (!rating) return { code: 'not-rated' };
  if (state.decided || state.meeting || state.withdrawn) return { code: 'rating-followed-up' };
  const until = rating.correctableUntil;
  return until !== undefined && on <= until
    ? undefined
    : { code: 'correction-over', ...(until === undefined ? {} : { until }) };
}

export const correctRating: ActRule<CorrectRating> = {
  in: ['dissatisfied', 'closed'],
  article: '第二十六条',
  decide(question) {
    const { state, command, on } = question;
    const { rating } = state;
    const bar = barToCorrection(state, on);
    if (bar) return refuse(bar);
    const told = rated(question);
    if ('code' in told) return refuse(told);
    const early = disorder(on, 'RateReply', rating?.correctedOn ?? rating?.on);
    if (early) return refuse(early);
    return accept<ProposalEvent>({
      type: 'RatingCorrected',
      v: 2,
      from: rating?.level ?? '',
      ...told,
      ...(command.byLink === undefined ? {} : { byLink: command.byLink }),
    });
  },
};

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
