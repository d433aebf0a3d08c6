import type { CaseView } from '@banli/contracts';

type Asked = { readonly scale: CaseView['ratingScale']; readonly aspects: CaseView['pack']['ratingAspects'] };

type Chosen = { readonly level?: string | undefined; readonly apart: Readonly<Record<string, string>> };

/**
 * The level of the whole once everything asked for is chosen. The scale goes from good to bad: of what is rated apart the
 * worst is the rating of the reply.
 */
export function chosenLevel({ scale, aspects }: Asked, { level, apart }: Chosen): Asked['scale'][number] | undefined {
  const given = aspects.length === 0 ? [level] : aspects.map(({ id }) => apart[id]);
  return given.includes(undefined) ? undefined : scale.findLast(({ id }) => given.includes(id));
}

/** True once every co-handler's part has its level. */
export const everyPart = (units: CaseView['coHandlersToRate'], given: Readonly<Record<string, string>>): boolean =>
  units.every(({ id }) => given[id] !== undefined);
