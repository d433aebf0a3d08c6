import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { assignment, people, registration } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import { permittedProposalActs } from '../permitted';
import { plainDate } from '@banli/calendar';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const article = '第八条';
const on = '2021-02-05';
const coSigner = people.coSigner.personId;
const registered = lived({
  by: people.assigner,
  on: '2021-02-04',
  command: { ...registration, coSignatures: { on: 'platform' } },
});
const confirm = { type: 'ConfirmCoSignature', coSigner } as const;
const decline = { type: 'DeclineCoSignature', coSigner, reason: '与本人意愿不符。' } as const;

describe('the confirmation of a co-signer (联名确认, 第八条)', () => {
  it('is awaited before the assignment of 5 February 2021', () => {
    registered
      .when(assignment, { by: people.assigner, on })
      .thenRefused('co-signers-unconfirmed', { persons: [coSigner], article });
    const may = permittedProposalActs(registered.begun, people.assigner, rules.pack, plainDate(on));
    expect(may).not.toContain('AssignProposal');
    expect(may).toContain('ConfirmCoSignature');
  });

  it('by the co-signer opens the way to the assignment', () => {
    registered.when(confirm, { by: people.coSigner, on }).then({ type: 'CoSignatureConfirmed', v: 1, coSigner });
    const confirmed = registered.and({ by: people.coSigner, on, command: confirm });
    expect(confirmed.decide(assignment, { by: people.assigner, on }).ok).toBe(true);
    confirmed
      .when(confirm, { by: people.coSigner, on })
      .thenRefused('co-signature-not-awaited', { person: coSigner, article });
  });

  it('on paper is entered by the assigning body, with its scan', () => {
    registered.when(confirm, { by: people.assigner, on }).thenRefused('text-missing', { field: 'paper.scan', article });
    expect(registered.decide({ ...confirm, paper: { scan: '联名页' } }, { by: people.assigner, on }).ok).toBe(true);
  });

  it('refused takes the co-signer’s name off, with the reason', () => {
    registered
      .when({ ...decline, reason: '' }, { by: people.coSigner, on })
      .thenRefused('text-missing', { field: 'reason', article });
    registered
      .when(decline, { by: people.coSigner, on })
      .then({ type: 'CoSignerRemoved', v: 1, coSigner, by: 'co-signer', reason: decline.reason });
    const alone = registered.and({ by: people.assigner, on, command: decline });
    expect(alone.begun.coSigners).toEqual([]);
    expect(alone.decide(assignment, { by: people.assigner, on }).ok).toBe(true);
  });

  it('is nobody else’s to give, not even the lead proposer’s', () => {
    registered.when(confirm, { by: people.deputy, on }).thenRefused('not-the-co-signer', { person: coSigner, article });
    registered.when(decline, { by: people.deputy, on }).thenRefused('not-the-co-signer', { person: coSigner, article });
  });

  it('is not asked for where the signatures came on the paper', () => {
    const onPaper = lived({ by: people.assigner, on: '2021-02-04', command: registration });
    expect(onPaper.decide(assignment, { by: people.assigner, on }).ok).toBe(true);
    onPaper
      .when(confirm, { by: people.coSigner, on })
      .thenRefused('co-signature-not-awaited', { person: coSigner, article });
  });
});
