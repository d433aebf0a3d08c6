import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { people, supervisingBody } from '../testing/case-0869';
import { otherPromise, promiseOf0869, roundParts, told } from '../testing/round-of-2021';
import { fulfilmentSpecification } from '../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = fulfilmentSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const opened = lived(roundParts.opened);

describe('from class (2) to class (1) of article 22', () => {
  const convert = {
    type: 'ConvertResult',
    proposal: otherPromise.proposal,
    statement: '所提事项已经解决。',
    from: 'in-progress',
    promises: [told(otherPromise)],
  } as const;

  it('is signed by the chief once every promise of the reply is fulfilled', () => {
    opened.when(convert, { by: people.chief, on: '2021-10-08' }).then({
      type: 'ResultConverted',
      v: 1,
      proposal: otherPromise.proposal,
      signer: people.chief.personId,
      from: 'in-progress',
      to: 'solved',
      statement: convert.statement,
      commitments: [otherPromise.commitment],
    });
  });

  it('is refused while one is open, for another class, for another unit’s reply, and without a statement', () => {
    const by = { by: people.chief, on: '2021-10-08' };
    opened
      .when({ ...convert, promises: [told(otherPromise), told({ ...promiseOf0869, row: 2 })] }, by)
      .thenRefused('commitments-unfulfilled', { rows: [2], article: '第二十二条' });
    opened
      .when({ ...convert, from: 'solved' }, by)
      .thenRefused('class-not-convertible', { given: 'solved', article: '第二十二条' });
    const proposal = `${otherPromise.proposal}9` as typeof otherPromise.proposal;
    opened.when({ ...convert, proposal }, by).thenRefused('not-in-this-round', { proposal });
    opened
      .when({ ...convert, statement: ' ' }, by)
      .thenRefused('text-missing', { field: 'statement', article: '第二十二条' });
  });

  it('is no matter of 人代工委', () => {
    expect(opened.begun.supervisingBody).toBe(supervisingBody);
    expect(opened.decide(convert, { by: people.committee, on: '2021-10-08' }).ok).toBe(false);
  });
});
