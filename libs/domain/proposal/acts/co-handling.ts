import { lapseClocks } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse } from '../../envelope';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import { answersOf } from '../branches';
import type { AddCoHandler, ReleaseCoHandler } from '../parties.commands';
import type { Phase } from '../phases';
import type { ProposalEvent } from '../proposal.events';
import type { ActQuestion, ActRule } from './act';
import { otherReply } from './assignment';
import { misnamed, startReturnClocks } from './naming-units';

const article = '第十五条';
/** Until the letter is signed: it names whose opinions it used. */
const BEFORE_SIGN_OFF: readonly Phase[] = ['assigned', 'in-hand', 'drafted', 'checked'];

/** Its clocks count from its own day, not from the day of the first assignment. */
export const addCoHandler: ActRule<AddCoHandler> = {
  in: BEFORE_SIGN_OFF,
  article,
  decide(question) {
    const { state, command, on, context } = question;
    const { unit, reason } = command;
    const amiss = misadded(question);
    if (amiss) return refuse(amiss);
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article });
    const time = { today: context.today, rules: context.rules, running: state.clocks };
    const except = [otherReply(state.assignment?.difficult ?? false), 'return'] as const;
    return accept<ProposalEvent>(
      { type: 'CoHandlerAdded', v: 1, unit, reason },
      ...startClocks({ event: 'assigned', on, owing: { 'co-handler': [unit] }, except }, time),
      ...startReturnClocks([unit], on, time),
    );
  },
};

function misadded({ state, whole, command: { unit } }: ActQuestion<AddCoHandler>): Refusal | undefined {
  const { lead, coHandlers, joint = [], manner } = state.assignment ?? { lead: unit, coHandlers: [] };
  if (state.branch !== undefined || manner === 'separate')
    return { code: 'co-handlers-unfitting', manner: 'separate', article };
  if (joint.includes(unit)) return { code: 'lead-among-co-handlers', unit, article };
  const returned = answersOf(whole).some(({ returns }) => returns[unit]?.status === 'consented');
  return returned ? { code: 'unit-returned-it', unit, article: '第十六条' } : misnamed(lead, [...coHandlers, unit]);
}

/** What it owed lapses. An opinion that the lead has accepted stands, and whoever gave it stays named. */
export const releaseCoHandler: ActRule<ReleaseCoHandler> = {
  in: BEFORE_SIGN_OFF,
  article,
  decide({ state, command, on }) {
    const { unit, reason } = command;
    if (!state.assignment?.coHandlers.includes(unit)) return refuse({ code: 'not-a-co-handler', unit, article });
    const status = state.opinions[unit]?.status;
    if (status === 'accepted') return refuse({ code: 'opinion-not-awaited', unit, status, article: '第二十条' });
    const asked = state.returns[unit];
    if (asked?.status === 'requested')
      return refuse({ code: 'return-already-requested', unit, status: asked.status, article: '第十六条' });
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article });
    return accept<ProposalEvent>(
      { type: 'CoHandlerReleased', v: 1, unit, reason },
      ...lapseClocks(state.clocks, { owedBy: unit }, on),
    );
  },
};
