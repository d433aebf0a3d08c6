import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { coHandlers, people, upTo } from '../testing/case-0869';
import type { Step } from '../testing/decider-specification';
import { proposalSpecification } from '../testing/specifications';
import type { ProposalCommand } from './proposal.commands';
import { stagesOf } from './stages';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const story = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

type Steps = readonly Step<ProposalCommand>[];
const stages = (...steps: Steps) => stagesOf(story.lived(...steps).begun, rules);
const told = (...steps: Steps): readonly string[] =>
  stages(...steps).map(({ rule, on, reached }) => `${rule.id} ${on}${reached ? ' reached' : ''}`);

const ahead = ['opinions-in 2021-04-06', 'draft-ready 2021-04-13', 'sign-off 2021-04-23', 'signed 2021-04-28'];

describe('the internal dates of a reply', () => {
  it('are counted back from 2021-05-06 where 0869 was assigned on 2021-02-05: at sign-off by 2021-04-23', () => {
    expect(told(...upTo('registered'))).toEqual([]);
    expect(told(...upTo('assigned'))).toEqual(ahead);
  });

  it('follow the reply to 2021-08-05 once it is extended, and to a date of its own', () => {
    const extended: Step<ProposalCommand> = {
      by: people.chief,
      on: '2021-04-28',
      command: { type: 'ExtendReply', reason: '涉及面广。' },
    };
    const own: Step<ProposalCommand> = {
      by: people.assigner,
      on: '2021-02-08',
      command: { type: 'SetOwnDate', dueOn: plainDate('2021-03-31'), reason: '汛期前。' },
    };
    expect(told(...upTo('acknowledged'), extended)[2]).toBe('sign-off 2021-07-27');
    expect(told(...upTo('assigned'), own)[2]).toBe('sign-off 2021-03-22');
  });

  it('are reached step by step, and not any more when the draft goes back to its author', () => {
    const opinions = coHandlers.map((unit) => story.lived(...upTo('drafted')).begun.opinions[unit]?.status);
    expect(new Set(opinions)).toEqual(new Set(['accepted']));
    expect(told(...upTo('drafted'))).toEqual([
      `${String(ahead[0])} reached`,
      `${String(ahead[1])} reached`,
      ...ahead.slice(2),
    ]);
    expect(told(...upTo('checked'))).toEqual([...ahead.slice(0, 3).map((one) => `${one} reached`), ahead[3]]);
    const back: Step<ProposalCommand> = {
      by: people.chief,
      on: '2021-04-28',
      command: { type: 'ReturnDraft', version: 1, to: 'drafting', note: '补充时限。' },
    };
    expect(told(...upTo('checked'), back)).toEqual([`${String(ahead[0])} reached`, ...ahead.slice(1)]);
    expect(told(...upTo('signed'))).toEqual(ahead.map((one) => `${one} reached`));
  });

  it('are gone once the reply is out', () => {
    expect(stages(...upTo('sent'))).toEqual([]);
  });

  it('ring no alarm: those of the reply are its own five tiers and chases', () => {
    const { clocks } = story.lived(...upTo('assigned')).begun;
    const reply = Object.values(clocks).find(({ kind }) => kind === 'reply');
    expect(reply?.alarms.map(({ tier, on }) => `${tier} ${on}`)).toEqual([
      'blue 2021-04-13',
      'yellow 2021-04-23',
      'due 2021-05-06',
      'red 2021-05-07',
      'chase-1 2021-05-07',
      'chase-2 2021-05-12',
    ]);
  });

  it('do not exist where the pack has none', () => {
    const { stages: _none, ...pack } = rules.pack;
    expect(stagesOf(story.lived(...upTo('assigned')).begun, { ...rules, pack })).toEqual([]);
  });
});
