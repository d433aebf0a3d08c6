import type { Role } from '../actor';

/** What a person's unit, or the person, is to the case at hand. */
export type Relation =
  | 'assigning-body'
  /** 人代工委: assigns too, as successor of the secretariat (4, 13), and alone has receipts and what follows (27). */
  | 'supervising-body'
  | 'lead'
  /** Answers with the lead in one letter, where the pack has joint leads. */
  | 'joint-lead'
  | 'co-handler'
  /** The government office, where administrative units disagree (20). */
  | 'coordinator'
  | 'copy'
  | 'proposer'
  | 'responsible-unit'
  | 'other-unit'
  /** Whose desk it is. */
  | 'self'
  /** Of the unit of that desk. */
  | 'colleague'
  | 'none';

/** Any of these pairs opens the act; everything else is closed. */
export type Grant = { readonly role: Role; readonly relations: readonly Relation[] };
