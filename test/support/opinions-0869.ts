import { assumptions } from '../../apps/cli/src/demonstration/case-0869';

export const opinions0869 = assumptions.opinions.value;

export type OpinionAct = { readonly day: string; readonly unit: string; readonly text?: string };

/** Each opinion of 0869 as submitted, with its text, and as accepted by the lead, in the order of their days. */
export const opinionActs: readonly OpinionAct[] = opinions0869
  .flatMap(({ unit, text, submittedOn, acceptedOn }): readonly OpinionAct[] => [
    { day: submittedOn, unit, text },
    { day: acceptedOn, unit },
  ])
  .sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
