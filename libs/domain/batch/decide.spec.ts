import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { fulfilmentStream, partyId, personId } from '../identity';
import { people } from '../testing/case-0869';
import { batchSpecification } from '../testing/specifications';
import { errandsOf } from './batch-errand';
import type { SendYearlyNotices } from './batch.commands';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { given, lived } = batchSpecification(rules, (actual, expected) => expect(actual).toEqual(expected));

const committee = { ...people.assigner, unit: partyId('cq-rdgw'), roles: ['assigning-body'] as const };
const by = { by: committee, on: '2021-10-11' };
const key = { jurisdiction: 'chongqing', year: 2021, item: 'notices-1', body: partyId('cq-rdgw') } as const;
const items = ['cq-sthjj', 'cq-slj'].map((unit) => ({
  stream: fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(unit) }),
  rater: personId('deputy-lsl'),
  open: 1,
  fulfilled: 1,
  dropped: 0,
}));
const send: SendYearlyNotices = { type: 'SendYearlyNotices', ...key, items, channels: ['paper', 'platform'] };
const approved = lived({ ...by, command: send });

describe('a batch of 人代工委 over several units (第二十四条、第二十九条)', () => {
  it('puts on record what was previewed: two units, one deputy, the channels', () => {
    const { type: _type, ...facts } = send;
    given()
      .when(send, by)
      .then({ ...facts, type: 'YearlyNoticesApproved', v: 1 });
    expect(approved.begun).toMatchObject({ year: 2021, approvedOn: '2021-10-11', approvedBy: committee });
  });

  it('sends each part under an id of its own, the same however often it is sent', () => {
    const [first, second] = errandsOf(approved.history[0]?.stream ?? ('' as never), approved.begun.approved);
    expect([first?.commandId, second?.commandId]).toEqual([
      'batch/chongqing/2021/notices-1#0',
      'batch/chongqing/2021/notices-1#1',
    ]);
    expect(second).toMatchObject({ stream: 'fulfilment/chongqing/2021/cq-slj', about: 'deputy-lsl' });
  });

  it('is approved once, by 人代工委, and never for nobody', () => {
    approved.when(send, by).thenRefused('batch-exists', { approvedOn: approved.begun.approvedOn });
    given()
      .when({ ...send, items: [] }, by)
      .thenRefused('nothing-to-carry-out', {});
    given()
      .when(send, { ...by, by: people.office })
      .thenRefused('not-permitted', { act: 'SendYearlyNotices', allowed: ['assigning-body'] });
    given()
      .when(send, { ...by, by: { ...committee, unit: partyId('sh-rdgw') } })
      .thenRefused('not-permitted', { act: 'SendYearlyNotices', allowed: ['assigning-body'] });
  });

  it('reminds in words (第二十九条), and leaves out without any', () => {
    const chase = { ...key, type: 'ChaseYearlyRaters', items, channel: 'telephone', text: ' ' } as const;
    given().when(chase, by).thenRefused('text-missing', { field: 'text', article: '第二十九条' });
    const { type: _chase, ...chased } = { ...chase, text: '请予评价。' };
    given()
      .when({ ...chase, text: '请予评价。' }, by)
      .then({ ...chased, type: 'YearlyChaseApproved', v: 1 });
    given()
      .when({ ...key, type: 'ExcludeYearlyRaters', items }, by)
      .then({ ...key, items, type: 'YearlyExclusionApproved', v: 1 });
  });

  it('hands a unit’s work over once it has ended, with the decision, and a leaver’s by the own office', () => {
    const reorganise = {
      type: 'ReorganiseUnit',
      manner: 'merge',
      ...{ jurisdiction: 'chongqing', year: 2021, item: 'succession-1', body: key.body },
      ...{ unit: partyId('cq-sthjj'), decision: '渝委发〔2021〕9号' },
      effectiveOn: plainDate('2021-10-11'),
      items: [{ stream: items[0]?.stream ?? ('' as never), to: partyId('cq-slj') }],
    } as const;
    const { type: _type, ...facts } = reorganise;
    given()
      .when(reorganise, by)
      .then({ ...facts, type: 'UnitReorganised', v: 1 });
    given()
      .when({ ...reorganise, effectiveOn: plainDate('2021-10-12') }, by)
      .thenRefused('date-in-future', { occurredOn: plainDate('2021-10-12'), today: plainDate('2021-10-11') });
    given()
      .when({ ...reorganise, decision: '' }, by)
      .thenRefused('text-missing', { field: 'decision' });
    const handover = {
      type: 'HandOverInbox',
      ...{ jurisdiction: 'chongqing', year: 2021, item: 'handover-1' },
      ...{ body: people.office.unit, person: people.handler.personId, items: [{ stream: facts.items[0].stream }] },
    } as const;
    const { type: _handover, ...inbox } = handover;
    given()
      .when(handover, { ...by, by: people.office })
      .then({ ...inbox, type: 'InboxHandedOver', v: 1 });
    given()
      .when(handover, by)
      .thenRefused('not-permitted', { act: 'HandOverInbox', allowed: ['office', 'assigning-body'] });
  });

  it('counts what was done and keeps who refused, once, by its own clock', () => {
    const refused = [{ stream: items[1]?.stream ?? ('' as never), about: 'deputy-lsl', code: 'round-closed' }];
    const finish = { type: 'FinishBatch', done: 1, refused } as const;
    const clock = { by: { kind: 'clock' } as const, on: '2021-10-12' };
    approved.when(finish, clock).then({ type: 'BatchCarriedOut', v: 1, done: 1, refused });
    approved.when(finish, by).thenRefused('not-permitted', { act: 'FinishBatch', allowed: [] });
    const over = approved.and({ ...clock, command: finish });
    expect(over.begun.finished).toEqual({ on: '2021-10-12', done: 1, refused });
    over.when(finish, clock).thenRefused('not-registered', {});
  });
});
