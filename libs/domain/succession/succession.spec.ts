import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { partyId } from '../identity';
import { focusOn } from '../proposal/branches';
import { commitmentLife } from '../testing/commitment-of-0869';
import { lead, parts, people, statutoryCopies, supervisingBody, upTo, justice } from '../testing/case-0869';
import { oversightLives, rectification } from '../testing/oversight-of-0869';
import { roundParts } from '../testing/round-of-2021';
import {
  commitmentSpecification,
  fulfilmentSpecification,
  oversightSpecification,
  proposalSpecification,
} from '../testing/specifications';
import type { SucceedUnit } from './succession.types';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown) => expect(actual).toStrictEqual(expected);
const { lived } = proposalSpecification(rules, same);

const successor = partyId('cq-sthjw');
const clock = { by: { kind: 'clock' } as const, on: '2021-04-12' };
const succeed = (from = lead, to = successor): SucceedUnit => ({
  type: 'SucceedUnit',
  source: 'batch/chongqing/2021/succession-1',
  decidedBy: people.assigner.personId,
  decision: '渝委发〔2021〕9号',
  from,
  to,
});
const { type: _type, ...facts } = succeed();
const succeeded = { ...facts, type: 'UnitSucceeded', v: 1 } as const;

describe('a unit that is merged, split or abolished leaves what it had to its successor', () => {
  const consulted = lived(...upTo('consulted'));

  it('the case, its running clocks and its parts, while what was met stays whose it was', () => {
    consulted.when(succeed(), clock).then(succeeded);
    const { begun } = consulted.and({ ...clock, command: succeed() });
    expect(begun.assignment?.lead).toBe(successor);
    const reply = Object.values(begun.clocks).find(({ kind }) => kind === 'reply');
    expect([reply?.id, reply?.owedBy, reply?.dueOn]).toEqual(['reply/cq-sthjj/1', successor, '2021-05-06']);
    expect(Object.values(begun.clocks).find(({ kind }) => kind === 'contact')?.owedBy).toBe(lead);
    expect(begun.acknowledged[successor]).toBe(consulted.begun.acknowledged[lead]);
  });

  it('the next act is the successor’s people’s, and no longer its own', () => {
    const handed = consulted.and({ ...clock, command: succeed() });
    const contact = { type: 'RecordContact', manner: 'visit', summary: '面谈。' } as const;
    expect(handed.decide(contact, { by: { ...people.handler, unit: successor }, on: '2021-04-12' }).ok).toBe(true);
    expect(handed.decide(contact, { by: people.handler, on: '2021-04-12' }).ok).toBe(false);
  });

  it('a successor that helped is released from its opinion, and a unit that helped its successor as well', () => {
    const asked = lived(...upTo('acknowledged'));
    const types = (command: SucceedUnit): readonly string[] => {
      const decision = asked.decide(command, clock);
      return decision.ok ? decision.events.map(({ type }) => type) : [decision.refusal.code];
    };
    expect(types(succeed(lead, justice))).toEqual(expect.arrayContaining(['CoHandlerReleased', 'UnitSucceeded']));
    expect(types(succeed(justice, lead))).toContain('CoHandlerReleased');
    expect(types(succeed(justice, lead))).not.toContain('UnitSucceeded');
    expect(types(succeed(justice, successor))).toEqual(['UnitSucceeded']);
  });

  it('where both answer, it is left to 人代工委; where it has no part, nothing is done', () => {
    const water = partyId('cq-slj');
    const separate = lived(...parts.registered, {
      by: people.assigner,
      on: '2021-02-05',
      command: {
        type: 'AssignProposal',
        manner: 'separate',
        lead,
        coHandlers: [],
        statutoryCopies,
        separateUnits: [lead, water].map((unit) => ({ unit, statutoryCopies })),
      },
    });
    separate.when(succeed(lead, water), clock).thenRefused('successor-has-part', { unit: water });
    const { begun } = separate.and({ ...clock, command: succeed(water) });
    expect(Object.keys(begun.branches ?? {})).toEqual([lead, successor]);
    expect(focusOn(begun, successor)?.assignment?.lead).toBe(successor);
    expect(Object.values(begun.clocks).filter(({ owedBy }) => owedBy === water)).toEqual([]);
    consulted.when(succeed(partyId('cq-gaj')), clock).thenRefused('unit-has-no-part', { unit: partyId('cq-gaj') });
    consulted
      .when(succeed(), { ...clock, by: people.assigner })
      .thenRefused('not-permitted', { act: 'SucceedUnit', allowed: [] });
  });

  it('its promise, owed by the successor from that day', () => {
    const { lived: begin } = commitmentSpecification(rules, same);
    const opened = begin(...commitmentLife.slice(0, 2));
    const { begun } = opened.and({ ...clock, on: '2021-10-08', command: succeed() });
    expect([begun.responsibleUnit, begun.lead]).toEqual([successor, successor]);
    expect(Object.values(begun.clocks).map(({ owedBy }) => owedBy)).toEqual([successor]);
    const kept = begin(...commitmentLife);
    kept.when(succeed(), { ...clock, on: '2021-12-30' }).thenRefused('case-over', { phase: 'fulfilled' });
  });

  it('its yearly round, and what it owes under oversight', () => {
    const { lived: round } = fulfilmentSpecification(rules, same);
    const { begun } = round(roundParts.opened, { ...clock, on: '2021-10-08', command: succeed() });
    expect([begun.unit, ...Object.values(begun.clocks).map(({ owedBy }) => owedBy)]).toEqual([successor, successor]);
    const { lived: matter } = oversightSpecification(rectification, rules, same);
    const order = matter(...oversightLives.rectification.slice(0, 1));
    const after = order.and({ ...clock, on: '2021-10-08', command: succeed() }).begun;
    expect(Object.keys(after.duties)).toEqual([successor]);
    expect(after.duties[successor]).toMatchObject({ unit: successor, dueOn: '2021-10-29' });
    order
      .when(succeed(supervisingBody), { ...clock, on: '2021-10-08' })
      .thenRefused('unit-has-no-part', { unit: supervisingBody });
  });
});
