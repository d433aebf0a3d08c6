import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId, personId } from '../../identity';
import { coHandlers, justice, lead, people, statutoryCopies, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import { permittedProposalActs } from '../permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toEqual(expected));

const { handler, office, chief, justiceHandler } = people;
const colleague = { ...handler, personId: personId('sthjj-04') };
const claim = { type: 'ClaimCase' } as const;
const contact = { type: 'RecordContact', manner: 'telephone', summary: '电话沟通。' } as const;

const inHand = lived(...upTo('acknowledged'));
const claimed = inHand.and({ on: '2021-02-08', by: handler, command: claim });

describe('claiming a case inside a unit', () => {
  it('puts it with one handler, for the lead and for a co-handler alike', () => {
    inHand
      .when(claim, { by: handler, on: '2021-02-08' })
      .then({ type: 'CaseClaimed', v: 1, unit: lead, person: handler.personId });
    inHand
      .when(claim, { by: justiceHandler, on: '2021-02-08' })
      .then({ type: 'CaseClaimed', v: 1, unit: justice, person: justiceHandler.personId });
    expect(claimed.begun.workers).toEqual({ [lead]: { person: 'sthjj-01', since: '2021-02-08' } });
  });

  it('leaves what handlers do to that one, and tells another who has it', () => {
    const by = { person: handler.personId, since: plainDate('2021-02-08') };
    claimed.when(contact, { by: colleague, on: '2021-02-09' }).thenRefused('claimed-by-another', by);
    claimed.when(claim, { by: colleague, on: '2021-02-09' }).thenRefused('claimed-by-another', by);
    expect(claimed.decide(contact, { by: handler, on: '2021-02-09' }).ok).toBe(true);
    expect(inHand.decide(contact, { by: colleague, on: '2021-02-09' }).ok).toBe(true);
  });

  it('shuts nobody out who may act by another role, and no other unit', () => {
    const request = { type: 'RequestReturn', reasons: '不属于本单位职责。' } as const;
    expect(claimed.decide(request, { by: office, on: '2021-02-09' }).ok).toBe(true);
    const both = { ...colleague, roles: ['handler', 'office'] as const };
    expect(claimed.decide(request, { by: both, on: '2021-02-09' }).ok).toBe(true);
    const opinion = { type: 'SubmitOpinion', text: '同意。' } as const;
    expect(claimed.decide(opinion, { by: justiceHandler, on: '2021-02-09' }).ok).toBe(true);
  });

  it('is done once', () => {
    claimed.when(claim, { by: handler, on: '2021-02-09' }).thenRefused('already-with', { person: handler.personId });
  });

  it('takes the acts of a handler off the list of the others', () => {
    const may = (person: typeof handler) =>
      permittedProposalActs(claimed.begun, person, rules.pack, plainDate('2021-02-09'));
    expect(may(handler)).toContain('RecordContact');
    expect(may(handler)).not.toContain('ClaimCase');
    expect(may(colleague)).toEqual([]);
    expect(permittedProposalActs(inHand.begun, colleague, rules.pack, plainDate('2021-02-09'))).toContain('ClaimCase');
  });
});

describe('giving a case to another handler', () => {
  const give = { type: 'ReassignWork', to: colleague } as const;

  it('is the office’s to do, and the new one may act where the old one may no longer', () => {
    claimed.when(give, { by: office, on: '2021-02-18' }).then({
      type: 'WorkReassigned',
      v: 1,
      unit: lead,
      from: handler.personId,
      to: colleague.personId,
    });
    claimed
      .when(give, { by: handler, on: '2021-02-18' })
      .thenRefused('not-permitted', { act: 'ReassignWork', allowed: ['office'] });
    const given = claimed.and({ on: '2021-02-18', by: office, command: give });
    expect(given.decide(contact, { by: colleague, on: '2021-02-19' }).ok).toBe(true);
    given
      .when(contact, { by: handler, on: '2021-02-19' })
      .thenRefused('claimed-by-another', { person: colleague.personId, since: plainDate('2021-02-18') });
  });

  it('without a name makes it anybody’s again', () => {
    const released = claimed.and({ on: '2021-02-18', by: office, command: { type: 'ReassignWork' } });
    expect(released.begun.workers).toEqual({});
    expect(released.decide(contact, { by: colleague, on: '2021-02-19' }).ok).toBe(true);
    released
      .when({ type: 'ReassignWork' }, { by: office, on: '2021-02-19' })
      .thenRefused('not-claimed', { unit: lead });
  });

  it('reaches handlers of the own unit only, and not the one who has it', () => {
    for (const to of [chief, justiceHandler])
      claimed
        .when({ type: 'ReassignWork', to }, { by: office, on: '2021-02-18' })
        .thenRefused('not-a-handler-of-the-unit', { person: to.personId, unit: lead });
    claimed
      .when({ type: 'ReassignWork', to: handler }, { by: office, on: '2021-02-18' })
      .thenRefused('already-with', { person: handler.personId });
  });

  it('ends with the unit’s part in the case: after its return nobody of it has it (第十六条)', () => {
    const returned = lived(...upTo('assigned')).and(
      { on: '2021-02-07', by: handler, command: claim },
      { on: '2021-02-07', by: justiceHandler, command: claim },
      { on: '2021-02-08', by: handler, command: { type: 'RequestReturn', reasons: '不属于本单位职责。' } },
      { on: '2021-02-09', by: people.committee, command: { type: 'ConsentToReturn', unit: lead } },
    );
    expect(Object.keys(returned.begun.workers ?? {})).toEqual([justice]);
    const again = returned.and({
      on: '2021-02-10',
      by: people.committee,
      command: {
        type: 'ReassignProposal',
        lead: partyId('cq-gaj'),
        coHandlers: coHandlers.filter((unit) => unit !== justice),
        statutoryCopies,
      },
    });
    expect(again.begun.workers).toEqual({});
  });
});
