import { countDeadline } from '@banli/calendar';
import type { RatingLevel, RulePack } from '@banli/rules';
import { stopClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import type { CorrectRating } from '../closing.commands';
import type { PartyId, PersonId } from '../../identity';
import type { CloseDissatisfaction, RateReply } from '../proposal.commands';
import type { ProposalEvent, ReplyRated } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { CoHandlersRated } from '../rating.events';
import { says } from '../../says';
import type { ActQuestion, ActRule } from './act';
import { eachRates, ratersAwaited, ratersOfReply, ratingBy, ratingFrom, summedUp, withRating } from './raters';
import { mayRehandle, meetingRequired, missingStudy, orderOf } from './rehandling';

type Told = Pick<ReplyRated, 'rater' | 'level' | 'aspects' | 'dissatisfied' | 'reasons' | 'paperReceipt'>;

type Given = Pick<RateReply, 'level' | 'aspects'>;

/** The level of the whole: as given, or the worst of what the pack has rated apart. */
function levelOf({ level, aspects = {} }: Given, { ratingScale, ratingAspects }: RulePack): RatingLevel | Refusal {
  const known = ratingScale.map(({ id }) => id);
  const unknown = (given: string): Refusal => ({
    code: 'rating-level-unknown',
    given,
    known,
    article: '第二十六条',
  });
  if (!ratingAspects) return ratingScale.find(({ id }) => id === level) ?? unknown(level);
  const missing = ratingAspects.each.filter(({ id }) => aspects[id] === undefined).map(({ id }) => id);
  if (missing.length > 0) return { code: 'aspects-missing', aspects: missing, article: '第二十六条' };
  const levels = ratingAspects.each.map(({ id }) => aspects[id] ?? '');
  const strange = levels.find((one) => !known.some((id) => id === one));
  if (strange !== undefined) return unknown(strange);
  return ratingScale.findLast(({ id }) => levels.includes(id)) ?? unknown(level);
}

/** What this rating says, by whom it may be said and on the pack's scale; the same for a correction. */
export function rated({ state, command, person, on, context }: ActQuestion<RateReply | CorrectRating>): Told | Refusal {
  const { pack } = context.rules;
  const byDeputy = person.roles.includes('deputy');
  const rater = raterMeant(command, state, byDeputy ? person.personId : undefined);
  if (!ratersOfReply(state, pack).includes(rater) || (byDeputy && rater !== person.personId))
    return { code: 'not-the-rater', article: '第二十六条' };
  if (!byDeputy && !says(command.paperReceipt?.scan ?? ''))
    return { code: 'text-missing', field: 'paperReceipt.scan', article: '第二十七条' };
  const received = state.dispatches[rater]?.deliveredOn;
  if (received === undefined) return { code: 'letter-not-received', article: '第二十七条' };
  const early = disorder(on, 'ConfirmDelivery', received);
  if (early) return early;
  const level = levelOf(command, pack);
  if ('code' in level) return level;
  if (level.needsReasons && !says(command.reasons ?? '')) return { code: 'reasons-missing', article: '第二十七条' };
  return {
    rater,
    level: level.id,
    ...(pack.ratingAspects && command.aspects ? { aspects: command.aspects } : {}),
    dissatisfied: level.needsReasons,
    ...(command.reasons === undefined ? {} : { reasons: command.reasons }),
    ...(command.paperReceipt === undefined ? {} : { paperReceipt: command.paperReceipt }),
  };
}

/** Who says it: the deputy themselves, or the one whose paper receipt is entered. */
export const raterMeant = (
  { rater }: Pick<RateReply, 'rater'>,
  { leadProposer }: ProposalState,
  deputy?: PersonId,
): PersonId => rater ?? deputy ?? leadProposer;

/** The co-handlers whose part is rated with the letter: those whose opinion it rests on, where the pack says so. */
export const coHandlersToRate = (state: ProposalState, pack: RulePack): readonly PartyId[] =>
  pack.coHandlersRated
    ? Object.values(state.opinions).flatMap(({ unit, status }) => (status === 'accepted' ? [unit] : []))
    : [];

/** What is said of the co-handlers' part: of each whose opinion the letter rests on, where the pack has them rated. */
export function coHandlersRated(
  { state, command, context }: ActQuestion<RateReply | CorrectRating>,
  rater: PersonId,
): readonly CoHandlersRated[] | Refusal {
  const { pack } = context.rules;
  const given = Object.entries(command.coHandlers ?? {});
  if (!pack.coHandlersRated)
    return given.length === 0 ? [] : { code: 'co-handlers-not-rated', pack: `${pack.id}@${pack.version}` };
  const heard = coHandlersToRate(state, pack);
  const stranger = given.find(([unit]) => !heard.some((one) => one === unit));
  if (stranger) return { code: 'not-a-co-handler', unit: stranger[0] };
  const each = heard.flatMap((unit) => {
    const level = command.coHandlers?.[unit];
    return level === undefined ? [] : [{ unit, level }];
  });
  const unrated = heard.filter((unit) => !each.some((one) => one.unit === unit));
  if (unrated.length > 0) return { code: 'co-handlers-unrated', units: unrated };
  const known = pack.ratingScale.map(({ id }) => id);
  const strange = each.find(({ level }) => !known.some((id) => id === level));
  if (strange) return { code: 'rating-level-unknown', given: strange.level, known, article: '第二十六条' };
  return each.length === 0 ? [] : [{ type: 'CoHandlersRated', v: 1, rater, each }];
}

/** What a rating of the whole reply brings on where the pack has a poor one handled anew without anybody's order. */
const anewByItself = (state: ProposalState, rated: ReplyRated, { rehandling }: RulePack, may: boolean) =>
  rated.dissatisfied && rehandling?.by === 'itself' && may && state.assignment
    ? [orderOf(state, state.assignment.lead, rated.reasons ?? '', rated.reasons ?? '')]
    : [];

/** What follows once nobody's rating is awaited any more. */
export const ratedByAll = (state: ProposalState, ratings: Parameters<typeof summedUp>[0], pack: RulePack) => {
  const sum = summedUp(ratings, pack);
  return sum ? [sum, ...anewByItself(state, sum, pack, mayRehandle(state, pack))] : [];
};

/** The lead proposer rates (26), or each deputy where the pack says so; a paper receipt is entered by 人代工委 with its scan (27). */
export const rateReply: ActRule<RateReply> = {
  in: ['sent'],
  article: '第二十六条',
  decide(question) {
    const { state, command, on, context } = question;
    const told = rated(question);
    if ('code' in told) return refuse(told);
    const before = ratingBy(state, told.rater);
    if (before) return refuse({ code: 'rated-already', on: before.on, article: '第二十六条' });
    const apart = coHandlersRated(question, told.rater);
    if ('code' in apart) return refuse(apart);
    const { pack, calendar } = context.rules;
    const window = pack.ratingCorrection?.limit;
    const said = {
      v: 1,
      ...told,
      ...(window ? { correctableUntil: countDeadline(window, on, calendar, { rolls: true }).dueOn } : {}),
      ...(command.byLink === undefined ? {} : { byLink: command.byLink }),
    } as const;
    if (!eachRates(pack)) {
      const whole: ReplyRated = { type: 'ReplyRated', ...said };
      return accept<ProposalEvent>(
        whole,
        ...apart,
        ...stopClocks(state.clocks, { kinds: ['rating'] }, on),
        ...anewByItself(state, whole, pack, mayRehandle(state, pack)),
      );
    }
    const awaited = ratersAwaited(state, pack).filter((one) => one !== told.rater);
    return accept<ProposalEvent>(
      { type: 'ProposerRated', ...said },
      ...apart,
      ...stopClocks(state.clocks, { kinds: ['rating'], owedBy: told.rater }, on),
      ...(awaited.length === 0 ? ratedByAll(state, withRating(state, ratingFrom(said, on)), pack) : []),
    );
  },
};

export const closeDissatisfaction: ActRule<CloseDissatisfaction> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    const { pack } = context.rules;
    const unstudied = missingStudy(state, pack);
    if (unstudied) return refuse(unstudied);
    if (meetingRequired(state, pack)) return refuse({ code: 'meeting-required', article: '第二十七条' });
    const early = disorder(on, 'RateReply', state.rating?.on);
    if (early) return refuse(early);
    return says(command.reason)
      ? accept<ProposalEvent>({ type: 'DissatisfactionClosed', v: 1, reason: command.reason })
      : refuse({ code: 'text-missing', field: 'reason', article: '第二十七条' });
  },
};
