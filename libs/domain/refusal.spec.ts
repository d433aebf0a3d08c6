import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusalCode } from './refusal';

const PROVEN = 'by a spec';

/** A new code does not compile until it says where it comes from. */
const origins: Readonly<Record<RefusalCode, string>> = {
  'not-permitted': PROVEN,
  'wrong-phase': PROVEN,
  'not-registered': PROVEN,
  'already-registered': PROVEN,
  'malformed-key': PROVEN,
  'co-signer-twice': PROVEN,
  'lead-proposer-among-co-signers': PROVEN,
  'date-in-future': PROVEN,
  'late-entry-needs-proof': PROVEN,
  'date-before-receipt': PROVEN,
  'date-before-previous-act': PROVEN,
  'changed-meanwhile': PROVEN,
  'text-missing': PROVEN,
  'lead-among-co-handlers': PROVEN,
  'co-handler-twice': PROVEN,
  'not-a-co-handler': PROVEN,
  'separate-units-too-few': PROVEN,
  'separate-unit-twice': PROVEN,
  'co-handlers-unfitting': PROVEN,
  'branch-unnamed': PROVEN,
  'branch-unknown': PROVEN,
  'disagreement-open': PROVEN,
  'no-open-disagreement': PROVEN,
  'not-the-coordinator': PROVEN,
  'disagreements-open': PROVEN,
  'return-already-requested': PROVEN,
  'return-barred': PROVEN,
  'return-not-requested': PROVEN,
  'nothing-to-reassign': PROVEN,
  'lead-not-returned': PROVEN,
  'unit-returned-it': PROVEN,
  'already-acknowledged': PROVEN,
  'opinion-not-awaited': PROVEN,
  'opinion-not-submitted': PROVEN,
  'opinions-outstanding': PROVEN,
  'contact-missing': PROVEN,
  'copy-twice': PROVEN,
  'not-the-latest-version': PROVEN,
  'author-may-not': PROVEN,
  'content-differs': PROVEN,
  'class-missing': PROVEN,
  'class-unknown': PROVEN,
  'commitment-incomplete': PROVEN,
  'commitment-missing': PROVEN,
  'commitments-undeclared': PROVEN,
  'commitments-contradicted': PROVEN,
  'copy-missing': PROVEN,
  'serial-not-positive': PROVEN,
  'number-taken': 'by the record: only its transaction sees the other numbers of a series',
  'not-a-recipient': PROVEN,
  'already-delivered': PROVEN,
  'deliveries-closed': PROVEN,
  'not-the-rater': PROVEN,
  'not-the-lead-proposer': PROVEN,
  'letter-not-received': PROVEN,
  'rating-not-overdue': PROVEN,
  'rating-not-chased': PROVEN,
  'rating-level-unknown': PROVEN,
  'reasons-missing': PROVEN,
  'no-further-rehandling': PROVEN,
  'meeting-not-due': PROVEN,
  'meeting-required': PROVEN,
  'participants-missing': PROVEN,
  'opinion-of-first-round': PROVEN,
  'opinion-awaited': PROVEN,
  'not-rated': PROVEN,
  'rating-followed-up': PROVEN,
  'correction-over': PROVEN,
  'rating-correctable': PROVEN,
  'clocks-running': PROVEN,
  'clock-not-running': PROVEN,
  'alarm-not-due': PROVEN,
  'rule-missing': PROVEN,
  'commitment-not-open': PROVEN,
  'fulfilment-not-reported': PROVEN,
  'change-already-requested': PROVEN,
  'no-change-requested': PROVEN,
  'nothing-to-change': PROVEN,
  'promised-date-past': PROVEN,
  'confirmed-by-own-unit': PROVEN,
  'command-id-reused': 'by the record and by the workflow: the domain does not remember command ids',
  'record-behind': 'by the workflow: only it compares its head with the head of the record',
};

/** Codes that some spec here expects by `thenRefused`. */
const expectedBySpecs = new Set(
  readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\.thenRefused\(\s*'([a-z-]+)'/g)].map((match) => match[1])),
);

describe('every refusal', () => {
  it.each(Object.entries(origins))('%s is given %s', (code, origin) => {
    expect(expectedBySpecs.has(code)).toBe(origin === PROVEN);
  });
});
