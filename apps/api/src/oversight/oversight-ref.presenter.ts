import type { OversightRef } from '@banli/contracts';
import type { OfOversight } from '@banli/store';

/** Undefined where the row belongs to something else. */
export const oversightRefOf = ({
  stream,
  matter,
  oversightYear,
  oversightTitle,
}: OfOversight & { readonly stream: string }): OversightRef | undefined =>
  matter === null || oversightYear === null || oversightTitle === null
    ? undefined
    : { stream, matter, year: oversightYear, title: oversightTitle };
