import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { lead, people } from '../testing/case-0869';
import { commitmentLife } from '../testing/commitment-of-0869';
import { commitmentSpecification, fulfilmentSpecification } from '../testing/specifications';
import { promiseOf0869, roundParts, told } from '../testing/round-of-2021';
import { owesExplanation } from './carry-over';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown) => expect(actual).toStrictEqual(expected);
const { lived } = commitmentSpecification(rules, same);

const opened = lived(...commitmentLife.slice(0, 2));
const kept = lived(...commitmentLife);
const carry = { type: 'CarryOverCommitment', toYear: 2022, explanation: '川方协议推迟，明年一季度完成。' } as const;
const by = { by: people.office, on: '2021-12-30' };
const carried = opened.and({ ...by, command: carry });

describe('a promise of 2021 that is not fulfilled goes on into 2022 (第二十四条)', () => {
  it('with an explanation in writing, by the unit that owes it', () => {
    opened.when(carry, by).then({
      type: 'CommitmentCarriedOver',
      v: 1,
      fromYear: 2021,
      toYear: 2022,
      explanation: carry.explanation,
      unit: lead,
      by: people.office.personId,
    });
    expect(carried.begun.carried).toMatchObject([{ on: '2021-12-30', toYear: 2022 }]);
    opened.when({ ...carry, explanation: ' ' }, by).thenRefused('text-missing', {
      field: 'explanation',
      article: '第二十四条',
    });
    opened
      .when(carry, { ...by, by: people.deputy })
      .thenRefused('not-permitted', { act: carry.type, allowed: ['office', 'handler'], article: '第二十四条' });
  });

  it('with both congresses named where the term has changed (换届)', () => {
    const over = opened.and({ ...by, command: { ...carry, term: { from: '5', to: '6' } } });
    expect(over.begun.carried).toMatchObject([{ term: { from: '5', to: '6' } }]);
  });

  it('once, into next year or this one, and never once it is fulfilled', () => {
    carried.when(carry, by).thenRefused('already-carried-over', { toYear: 2022, carriedOn: plainDate('2021-12-30') });
    opened
      .when({ ...carry, toYear: 2023 }, by)
      .thenRefused('year-not-to-carry', { toYear: 2023, from: 2022, through: 2022 });
    kept.when(carry, { ...by, on: '2021-12-31' }).thenRefused('commitment-not-open', { status: 'fulfilled' });
  });

  it('owes its explanation from the day after its date, or once another congress sits', () => {
    expect(owesExplanation(opened.begun, plainDate('2021-12-31'), false)).toBe(false);
    expect(owesExplanation(opened.begun, plainDate('2022-01-01'), false)).toBe(true);
    expect(owesExplanation(opened.begun, plainDate('2021-11-01'), true)).toBe(true);
    expect(owesExplanation(carried.begun, plainDate('2022-01-01'), false)).toBe(false);
    expect(owesExplanation(carried.begun, plainDate('2022-01-01'), true)).toBe(true);
    expect(owesExplanation(kept.begun, plainDate('2022-01-01'), true)).toBe(false);
  });
});

it('a ledger that holds one without its explanation is not accepted (第二十四条)', () => {
  const { lived: begin } = fulfilmentSpecification(rules, same);
  begin(roundParts.opened)
    .when(
      { type: 'SubmitLedger', promises: [told(promiseOf0869)], unexplained: [promiseOf0869.item] },
      { by: people.office, on: '2021-12-31' },
    )
    .thenRefused('carry-over-unexplained', { commitments: [promiseOf0869.item], article: '第二十四条' });
});
