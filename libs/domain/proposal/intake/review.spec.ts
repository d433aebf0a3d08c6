import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import { assignment, people, registration } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import { permittedProposalActs } from '../permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const article = '第十三条';
const on = '2021-02-05';
const by = people.committee;
/** In recess, so that the limit for the assignment runs. */
const received = lived({ by, on: '2021-02-04', command: { ...registration, inSession: false } });
const told = {
  type: 'InformDeputyOfReview',
  ground: 'personal-matter',
  manner: 'telephone',
  explanation: '属于代表本人的个人问题，不作为代表建议处理。',
} as const;
const sendBack = { type: 'SendBackProposal', reasons: '属于第九条第二款第一项。' } as const;
const passOn = { type: 'PassOnForReference', to: partyId('cq-gaj'), reasons: '供工作参考。' } as const;

describe('the review (复核, 第十三条)', () => {
  it('accepts a proposal, which is then assigned', () => {
    received.when({ type: 'AcceptForHandling' }, { by, on }).then({ type: 'ProposalAccepted', v: 1 });
    const accepted = received.and({ by, on, command: { type: 'AcceptForHandling' } });
    expect(accepted.begun.phase).toBe('reviewed');
    expect(accepted.decide(assignment, { by, on }).ok).toBe(true);
  });

  it.each([sendBack, passOn])('does not let it go ($type) before the deputy was told', (command) => {
    received.when(command, { by, on }).thenRefused('deputy-not-told', { article });
    expect(permittedProposalActs(received.begun, by, rules.pack, plainDate(on))).not.toContain(command.type);
  });

  it('sends back on 8 February what the deputy was told of on the 5th; the limit for the assignment lapses', () => {
    const scene = received.and({ by, on, command: told });
    scene
      .when({ ...sendBack, reasons: '' }, { by, on: '2021-02-08' })
      .thenRefused('text-missing', { field: 'reasons', article });
    const back = scene.and({ by, on: '2021-02-08', command: sendBack });
    expect(back.begun).toMatchObject({
      phase: 'closed',
      intake: { told: { on, ground: 'personal-matter' }, ended: { how: 'sent-back', on: '2021-02-08' } },
    });
    expect(Object.values(back.begun.clocks).map(({ stopped }) => stopped?.lapsed)).toEqual([true]);
  });

  it('passes on for reference to a unit, which may then read it', () => {
    const scene = received.and({ by, on, command: told }, { by, on, command: passOn });
    expect(scene.begun).toMatchObject({ phase: 'closed', intake: { ended: { how: 'passed-on', to: 'cq-gaj' } } });
    expect(scene.history.map(({ event }) => event.type)).toContain('ProposalPassedOn');
  });

  it('does not date the return of the paper before the day the deputy was told', () => {
    received
      .and({ by, on: '2021-02-08', command: told })
      .when(sendBack, { by, on: '2021-02-09', happened: on, late: { proof: '退文单', reason: '补录' } })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate(on),
        previousOn: plainDate('2021-02-08'),
        previousAct: 'InformDeputyOfReview',
      });
  });

  it('knows the grounds of article 9 and no others, and says what the deputy was told', () => {
    received.when({ ...told, ground: 'too-long' }, { by, on }).thenRefused('ground-unknown', {
      given: 'too-long',
      known: ['personal-matter', 'case-or-letter', 'academic-or-promotion', 'accusation-or-appeal', 'other-by-law'],
      article: '第九条',
    });
    received
      .when({ ...told, explanation: ' ' }, { by, on })
      .thenRefused('text-missing', { field: 'explanation', article });
  });

  it('is over with the assignment', () => {
    const assigned = received.and({ by, on, command: assignment });
    assigned.when(told, { by, on }).thenRefused('wrong-phase', {
      act: 'InformDeputyOfReview',
      phase: 'assigned',
      allowedIn: ['received', 'reviewed'],
      article,
    });
  });
});
