import type { ClockKind } from '@banli/rules';
import { lapseClocks, startClock, stopClocks } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import { latestOpinionClock } from '../opinion-clock';
import type { AcceptOpinion, BounceOpinion, SubmitOpinion, WaiveOpinion, WithdrawOpinion } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { OpinionStatus } from '../proposal.state';
import { says } from '../../says';
import type { ActRule } from './act';

const OPINION_CLOCKS = ['opinion', 'opinion-redo'] as const satisfies readonly ClockKind[];

/** Statuses in which the lead still waits for the co-handler. */
export const AWAITED: readonly OpinionStatus[] = ['requested', 'bounced'];

/** A late opinion is recorded as late and still taken (our default). */
export const submitOpinion: ActRule<SubmitOpinion> = {
  in: ['assigned', 'returned', 'in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, person, on }) {
    const opinion = state.opinions[person.unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit: person.unit, article: '第二十条' });
    if (!AWAITED.includes(opinion.status))
      return refuse({ code: 'opinion-not-awaited', unit: person.unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'BounceOpinion', opinion.bounce?.on);
    if (early) return refuse(early);
    const { text, files = [], commitments = [] } = command;
    if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: '第二十条' });
    if (!commitments.every(({ item }) => says(item)))
      return refuse({ code: 'text-missing', field: 'commitments.item', article: '第二十条' });
    const { unit } = person;
    const own = commitments.map((row) => ({ ...row, responsibleUnit: unit }));
    return accept<ProposalEvent>(
      { type: 'OpinionSubmitted', v: 1, unit, text },
      ...(files.length + own.length === 0
        ? []
        : [{ type: 'OpinionSupplemented', v: 1, unit, files, commitments: own } as const]),
      ...stopClocks(state.clocks, { kinds: OPINION_CLOCKS, owedBy: person.unit }, on),
      ...lapseClocks(state.clocks, { kinds: ['return'], owedBy: person.unit }, on),
    );
  },
};

export const acceptOpinion: ActRule<AcceptOpinion> = {
  in: ['in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, on }) {
    const opinion = state.opinions[command.unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit: command.unit, article: '第二十条' });
    if (opinion.status !== 'submitted')
      return refuse({ code: 'opinion-not-submitted', unit: command.unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'SubmitOpinion', opinion.submittedOn);
    if (early) return refuse(early);
    return accept<ProposalEvent>({ type: 'OpinionAccepted', v: 1, unit: command.unit });
  },
};

/** The co-handler has five working days from this request, and the new opinion must reach the lead within them. */
export const bounceOpinion: ActRule<BounceOpinion> = {
  in: ['in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, on, context }) {
    const { unit, ground, note } = command;
    const opinion = state.opinions[unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit, article: '第二十条' });
    if (opinion.status !== 'submitted')
      return refuse({ code: 'opinion-not-submitted', unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'SubmitOpinion', opinion.submittedOn);
    if (early) return refuse(early);
    if (!says(note)) return refuse({ code: 'text-missing', field: 'note', article: '第二十条' });
    return accept<ProposalEvent>(
      { type: 'OpinionBounced', v: 1, unit, ground, note },
      ...startClocks(
        { event: 'redo-requested', on, owing: { 'co-handler': [unit] } },
        { today: context.today, rules: context.rules, running: state.clocks },
      ),
    );
  },
};

/** The opinion is owed again, and by the day it was owed before: taking it back gains no time. */
export const withdrawOpinion: ActRule<WithdrawOpinion> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, person, on, context }) {
    const { unit } = person;
    const opinion = state.opinions[unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit, article: '第二十条' });
    if (opinion.status !== 'submitted')
      return refuse({ code: 'opinion-not-submitted', unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'SubmitOpinion', opinion.submittedOn);
    if (early) return refuse(early);
    const clock = latestOpinionClock(state.clocks, unit);
    const time = { today: context.today, rules: context.rules, running: state.clocks };
    return accept<ProposalEvent>(
      {
        type: 'OpinionWithdrawn',
        v: 1,
        unit,
        after: opinion.bounce || clock?.kind === 'opinion-redo' ? 'bounced' : 'requested',
      },
      ...(clock ? startClock({ kind: clock.kind, owedBy: unit, from: clock.startedOn, ...time }) : []),
    );
  },
};

/** The law is silent; by our default the lead's office may do without an opinion that has not come, for a reason on record. */
export const waiveOpinion: ActRule<WaiveOpinion> = {
  in: ['in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, on }) {
    const { unit, reason } = command;
    const opinion = state.opinions[unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit, article: '第二十条' });
    if (!AWAITED.includes(opinion.status))
      return refuse({ code: 'opinion-not-awaited', unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'BounceOpinion', opinion.bounce?.on);
    if (early) return refuse(early);
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第二十条' });
    return accept<ProposalEvent>(
      { type: 'OpinionWaived', v: 1, unit, reason },
      ...lapseClocks(state.clocks, { kinds: OPINION_CLOCKS, owedBy: unit }, on),
    );
  },
};
