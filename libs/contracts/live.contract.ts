/** One server-sent event of `/api/live`: a case, yearly round, unit's desks or jurisdiction's rules that changed, to be asked for anew. */
export type LiveChange = {
  readonly stream: string;
  /** Position of the stream after the change. */
  readonly head: number;
  readonly kind: 'proposal' | 'commitment' | 'fulfilment' | 'desk' | 'oversight' | 'rulebook' | 'batch';
};
