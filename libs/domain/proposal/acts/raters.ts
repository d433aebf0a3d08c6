import type { PlainDate } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import type { OwnerId, PersonId } from '../../identity';
import type { ReplyRated } from '../proposal.events';
import type { ProposalState, Rating } from '../proposal.state';

type RaterRules = Pick<RulePack, 'raters'>;

/** True where the pack has every deputy rate, not the lead proposer for all. */
export const eachRates = ({ raters }: RaterRules): boolean => raters?.whom === 'each-proposer';

/** Who rates the letter: the lead proposer, or each deputy of this proposal whom it went to. */
export const ratersOfReply = (state: ProposalState, pack: RaterRules): readonly PersonId[] =>
  eachRates(pack)
    ? [state.leadProposer, ...state.coSigners].filter((one) => state.dispatches[one] !== undefined)
    : [state.leadProposer];

/** Marks what goes to one of several deputies who rate, beside the lead proposer. */
export const alsoRates = (
  { leadProposer, coSigners }: ProposalState,
  recipient: OwnerId,
  pack: RaterRules,
): { readonly rates?: true } =>
  eachRates(pack) && recipient !== leadProposer && coSigners.some((one) => one === recipient) ? { rates: true } : {};

/** What this deputy has said of the letter. */
export const ratingBy = ({ ratings, rating }: ProposalState, rater: PersonId): Rating | undefined =>
  ratings ? ratings[rater] : rating?.rater === rater ? rating : undefined;

/** The raters who have neither rated nor been passed over. */
export const ratersAwaited = (state: ProposalState, pack: RaterRules): readonly PersonId[] =>
  ratersOfReply(state, pack).filter((one) => !ratingBy(state, one) && state.passedOver?.[one] === undefined);

/** The raters who have the letter in hand and can rate it now. */
export const ratersReady = (state: ProposalState, pack: RaterRules): readonly PersonId[] =>
  ratersAwaited(state, pack).filter((one) => state.dispatches[one]?.deliveredOn !== undefined);

type Scale = Pick<RulePack, 'ratingScale'>;

const placeOf = ({ ratingScale }: Scale, { level }: Pick<Rating, 'level'>): number =>
  ratingScale.findIndex(({ id }) => id === level);

/**
 * Several ratings as one: the lowest level that a deputy has given, in that deputy's words. It can be corrected as long as
 * one of them can.
 */
export function summedUp(ratings: readonly Rating[], pack: Scale): ReplyRated | undefined {
  const lowest = ratings.reduce<Rating | undefined>(
    (low, one) => (low === undefined || placeOf(pack, one) > placeOf(pack, low) ? one : low),
    undefined,
  );
  if (!lowest) return undefined;
  const { rater, level, aspects, reasons } = lowest;
  const until = ratings
    .flatMap(({ correctableUntil }) => correctableUntil ?? [])
    .toSorted()
    .at(-1);
  return {
    type: 'ReplyRated',
    v: 1,
    rater,
    level,
    dissatisfied: pack.ratingScale.some(({ id, needsReasons }) => id === level && needsReasons),
    ...(aspects === undefined ? {} : { aspects }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(until === undefined ? {} : { correctableUntil: until }),
    of: ratings.map((one) => one.rater),
  };
}

/** All that has been said, with one rating more or in place of an earlier one. */
export const withRating = ({ ratings = {} }: ProposalState, one: Rating): readonly Rating[] =>
  Object.values({ ...ratings, [one.rater]: one });

/** A rating as it enters the state. */
export const ratingFrom = (
  told: Pick<ReplyRated, 'rater' | 'level' | 'aspects' | 'reasons' | 'correctableUntil'>,
  on: PlainDate,
): Rating => {
  const { rater, level, aspects, reasons, correctableUntil } = told;
  return {
    rater,
    level,
    on,
    ...(aspects === undefined ? {} : { aspects }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(correctableUntil === undefined ? {} : { correctableUntil }),
  };
};
