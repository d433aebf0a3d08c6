import type { PlainDate } from '@banli/calendar';
import type { Role } from './actor';
import type { BatchActRefusal } from './batch/batch-refusal';
import type { OversightRefusal } from './oversight/oversight-refusal';
import type { RulebookRefusal } from './rulebook/rulebook-refusal';
import type { IntakeRefusal } from './proposal/intake/intake-refusal';

/** Why a command may not happen. A value, never thrown inside the domain; `article` names the law where one stands behind it. */
export type Refusal = { readonly article?: string } & (
  | IntakeRefusal
  | OversightRefusal
  | BatchActRefusal
  | { readonly code: 'case-over'; readonly phase: string }
  | { readonly code: 'unit-has-no-part'; readonly unit: string }
  | { readonly code: 'successor-has-part'; readonly unit: string }
  | { readonly code: 'not-permitted'; readonly act: string; readonly allowed: readonly Role[] }
  | {
      readonly code: 'wrong-phase';
      readonly act: string;
      readonly phase: string;
      readonly allowedIn: readonly string[];
    }
  | { readonly code: 'not-registered' }
  | { readonly code: 'already-registered' }
  | { readonly code: 'malformed-key'; readonly part: string }
  | { readonly code: 'co-signer-twice'; readonly person: string }
  | { readonly code: 'lead-proposer-among-co-signers'; readonly person: string }
  | { readonly code: 'date-in-future'; readonly occurredOn: PlainDate; readonly today: PlainDate }
  | { readonly code: 'late-entry-needs-proof'; readonly occurredOn: PlainDate; readonly today: PlainDate }
  | { readonly code: 'date-before-receipt'; readonly occurredOn: PlainDate; readonly receivedOn: PlainDate }
  | {
      readonly code: 'date-before-previous-act';
      readonly occurredOn: PlainDate;
      readonly previousOn: PlainDate;
      readonly previousAct: string;
    }
  | { readonly code: 'changed-meanwhile'; readonly version: number; readonly seen: number }
  | { readonly code: 'text-missing'; readonly field: string }
  | { readonly code: 'lead-among-co-handlers'; readonly unit: string }
  | { readonly code: 'co-handler-twice'; readonly unit: string }
  | { readonly code: 'not-a-co-handler'; readonly unit: string }
  | { readonly code: 'separate-units-too-few'; readonly units: readonly string[] }
  | { readonly code: 'separate-unit-twice'; readonly unit: string }
  | { readonly code: 'co-handlers-unfitting'; readonly manner: string }
  | { readonly code: 'manner-unknown'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'contents-missing'; readonly units: readonly string[] }
  | { readonly code: 'opinions-untold'; readonly units: readonly string[] }
  | { readonly code: 'aspects-missing'; readonly aspects: readonly string[] }
  | { readonly code: 'extension-not-reported' }
  | { readonly code: 'extension-report-not-asked' }
  | { readonly code: 'extension-beyond'; readonly after: PlainDate; readonly latest: PlainDate }
  | { readonly code: 'promise-untold'; readonly matter: string }
  | { readonly code: 'telling-not-asked'; readonly matter: string }
  | { readonly code: 'pause-unknown'; readonly pack: string }
  | { readonly code: 'paused-before'; readonly times: number }
  | { readonly code: 'pause-beyond'; readonly after: PlainDate; readonly latest: PlainDate }
  | { readonly code: 'clock-not-paused'; readonly clock: string }
  | { readonly code: 'study-missing'; readonly by: string }
  | { readonly code: 'study-not-asked' }
  | { readonly code: 'withdrawal-over' }
  | { readonly code: 'co-signers-not-agreed'; readonly persons: readonly string[] }
  | { readonly code: 'joint-leads-unknown'; readonly pack: string }
  | { readonly code: 'joint-lead-missing' }
  | { readonly code: 'joint-lead-twice'; readonly unit: string }
  | { readonly code: 'joint-draft-confirmed'; readonly unit: string; readonly version: number }
  | { readonly code: 'joint-confirmations-missing'; readonly units: readonly string[] }
  | { readonly code: 'branch-unnamed'; readonly units: readonly string[] }
  | { readonly code: 'branch-unknown'; readonly branch: string; readonly units: readonly string[] }
  | { readonly code: 'disagreement-open'; readonly unit: string }
  | { readonly code: 'no-open-disagreement'; readonly unit: string }
  | { readonly code: 'not-the-coordinator'; readonly coordinator: string }
  | { readonly code: 'disagreements-open'; readonly units: readonly string[] }
  | { readonly code: 'return-already-requested'; readonly unit: string; readonly status: string }
  | { readonly code: 'return-barred'; readonly unit: string; readonly dueOn: PlainDate }
  | { readonly code: 'return-not-requested'; readonly unit: string }
  | { readonly code: 'return-not-refused'; readonly unit: string }
  | { readonly code: 'arbitration-unknown'; readonly pack: string }
  | { readonly code: 'arbitration-already-requested'; readonly unit: string }
  | { readonly code: 'arbitration-not-requested'; readonly unit: string }
  | { readonly code: 'not-the-arbiter'; readonly arbiter: string }
  | { readonly code: 'refused-it-oneself' }
  | { readonly code: 'nothing-to-reassign' }
  | { readonly code: 'lead-not-returned'; readonly lead: string }
  | { readonly code: 'unit-returned-it'; readonly unit: string }
  | { readonly code: 'already-acknowledged'; readonly unit: string }
  | { readonly code: 'opinion-not-awaited'; readonly unit: string; readonly status: string }
  | { readonly code: 'opinion-not-submitted'; readonly unit: string; readonly status: string }
  | { readonly code: 'opinions-outstanding'; readonly units: readonly string[] }
  | { readonly code: 'contact-missing' }
  | { readonly code: 'copy-twice'; readonly party: string }
  | { readonly code: 'not-the-latest-version'; readonly latest: number; readonly named: number }
  | { readonly code: 'author-may-not'; readonly act: string }
  | { readonly code: 'content-differs'; readonly expected: string; readonly given: string }
  | { readonly code: 'class-missing' }
  | { readonly code: 'class-unknown'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'commitment-incomplete'; readonly rows: readonly number[] }
  | { readonly code: 'commitment-missing' }
  | { readonly code: 'commitments-undeclared' }
  | { readonly code: 'commitments-contradicted'; readonly rows: number }
  | { readonly code: 'copy-missing'; readonly party: string }
  | { readonly code: 'series-malformed'; readonly series: string }
  | { readonly code: 'serial-not-positive'; readonly serial: number }
  | { readonly code: 'numbering-closed' }
  | { readonly code: 'number-taken'; readonly series: string; readonly year: number; readonly serial: number }
  | { readonly code: 'not-a-recipient'; readonly party: string }
  | { readonly code: 'already-delivered'; readonly party: string }
  | { readonly code: 'channel-not-used'; readonly party: string; readonly channel: string }
  | { readonly code: 'deliveries-closed'; readonly party: string }
  | { readonly code: 'not-the-rater' }
  | { readonly code: 'rated-already'; readonly on: PlainDate }
  | { readonly code: 'co-handlers-not-rated'; readonly pack: string }
  | { readonly code: 'co-handlers-unrated'; readonly units: readonly string[] }
  | { readonly code: 'not-the-lead-proposer' }
  | { readonly code: 'letter-not-received' }
  | { readonly code: 'rating-not-overdue'; readonly dueOn: PlainDate }
  | { readonly code: 'rating-not-chased'; readonly dueOn: PlainDate }
  | { readonly code: 'rating-level-unknown'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'reasons-missing' }
  | { readonly code: 'no-further-rehandling'; readonly round: number }
  | { readonly code: 'meeting-not-due'; readonly round: number }
  | { readonly code: 'meeting-required' }
  | { readonly code: 'participants-missing'; readonly missing: readonly string[] }
  | { readonly code: 'opinion-of-first-round'; readonly unit: string }
  | { readonly code: 'opinion-awaited'; readonly unit: string; readonly status: string }
  | { readonly code: 'not-extendable' }
  | { readonly code: 'extension-too-late'; readonly dueOn: PlainDate }
  | { readonly code: 'own-date-outside'; readonly from: PlainDate; readonly before: PlainDate }
  | { readonly code: 'contact-settled' }
  | { readonly code: 'channels-missing'; readonly missing: readonly string[] }
  | { readonly code: 'letter-not-sent' }
  | { readonly code: 'site-of-another'; readonly site: string }
  | { readonly code: 'already-published'; readonly on: PlainDate }
  | { readonly code: 'publication-exempted'; readonly on: PlainDate }
  | { readonly code: 'exemption-ground-unknown'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'not-rated' }
  | { readonly code: 'rating-followed-up' }
  | { readonly code: 'correction-over'; readonly until?: PlainDate }
  | { readonly code: 'rating-correctable'; readonly until: PlainDate }
  | { readonly code: 'clocks-running'; readonly clocks: readonly string[] }
  | { readonly code: 'clock-not-running'; readonly clock: string }
  | { readonly code: 'alarm-not-due'; readonly clock: string; readonly on: string }
  | { readonly code: 'rule-missing'; readonly clock: string }
  | { readonly code: 'commitment-not-open'; readonly status: string }
  | { readonly code: 'fulfilment-not-reported' }
  | { readonly code: 'rules-adopted'; readonly source: string }
  | RulebookRefusal
  | { readonly code: 'round-closed'; readonly year: number }
  | { readonly code: 'round-not-settled' }
  | { readonly code: 'nothing-to-tell' }
  | { readonly code: 'not-a-rater-of-round'; readonly rater: string }
  | { readonly code: 'notice-already-sent'; readonly rater: string; readonly sentOn: PlainDate }
  | { readonly code: 'ledger-already-submitted'; readonly submittedOn: PlainDate }
  | { readonly code: 'notice-not-sent'; readonly rater: string }
  | { readonly code: 'notice-not-received'; readonly rater: string }
  | { readonly code: 'fulfilment-rating-closed'; readonly rater: string }
  | { readonly code: 'rater-not-dissatisfied'; readonly rater: string }
  | { readonly code: 'meeting-already-recorded'; readonly heldOn: PlainDate }
  | { readonly code: 'not-in-this-round'; readonly proposal: string }
  | { readonly code: 'class-not-convertible'; readonly given: string }
  | { readonly code: 'commitments-unfulfilled'; readonly rows: readonly number[] }
  | { readonly code: 'change-already-requested'; readonly requestedOn: PlainDate }
  | { readonly code: 'no-change-requested' }
  | { readonly code: 'year-not-to-carry'; readonly toYear: number; readonly from: number; readonly through: number }
  | { readonly code: 'already-carried-over'; readonly toYear: number; readonly carriedOn: PlainDate }
  | { readonly code: 'carry-over-unexplained'; readonly commitments: readonly string[] }
  | { readonly code: 'nothing-to-change' }
  | { readonly code: 'no-change-to-comment' }
  | { readonly code: 'change-already-commented'; readonly commentedOn: PlainDate }
  | { readonly code: 'promised-date-past'; readonly dueOn: PlainDate; readonly on: PlainDate }
  | { readonly code: 'confirmed-by-own-unit'; readonly unit: string }
  | { readonly code: 'claimed-by-another'; readonly person: string; readonly since: PlainDate }
  | { readonly code: 'already-with'; readonly person: string }
  | { readonly code: 'not-claimed'; readonly unit: string }
  | { readonly code: 'not-a-handler-of-the-unit'; readonly person: string; readonly unit: string }
  | { readonly code: 'day-not-correctable'; readonly seq: number }
  | { readonly code: 'day-unchanged'; readonly on: PlainDate }
  | { readonly code: 'entered-by-another-unit'; readonly unit: string }
  | {
      readonly code: 'date-after-next-act';
      readonly occurredOn: PlainDate;
      readonly nextOn: PlainDate;
      readonly nextAct: string;
    }
  | { readonly code: 'not-for-a-substitute'; readonly act: string; readonly person: string }
  | { readonly code: 'substitute-of-another-unit'; readonly person: string }
  | { readonly code: 'own-substitute'; readonly person: string }
  | { readonly code: 'nothing-to-delegate'; readonly person: string }
  | { readonly code: 'stand-in-ends-before-it-begins'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly code: 'stand-in-begins-before-today'; readonly from: PlainDate; readonly on: PlainDate }
  | { readonly code: 'stand-in-arranged'; readonly person: string; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly code: 'substitute-away'; readonly person: string; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly code: 'stands-in-meanwhile'; readonly person: string; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly code: 'stand-in-unknown'; readonly delegation: number }
  | { readonly code: 'stand-in-over'; readonly until: PlainDate }
  | {
      readonly code: 'placeholder-unknown';
      readonly text: string;
      readonly placeholder: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'placeholder-missing'; readonly text: string; readonly oneOf: readonly string[] }
  | { readonly code: 'template-bracket-stray'; readonly text: string; readonly bracket: string }
  | { readonly code: 'template-text-too-long'; readonly text: string; readonly most: number }
  | { readonly code: 'template-unchanged' }
  | { readonly code: 'command-id-reused'; readonly commandId: string }
  | { readonly code: 'record-behind'; readonly storeHead: number; readonly workflowHead: number }
);

export type RefusalCode = Refusal['code'];

/** The type of the failure by which a workflow hands a refusal to its caller. */
export const REFUSAL_FAILURE = 'BanliRefusal';

/** Type of the Temporal failure of an act that could not be recorded for a reason that does not pass by itself. */
export const RECORD_FAULT = 'BanliRecordFault';
