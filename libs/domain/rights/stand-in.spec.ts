import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { partyId, personId } from '../identity';
import { people, firstHash, content, upTo } from '../testing/case-0869';
import { proposalSpecification } from '../testing/specifications';
import { delegable } from './stand-in';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toEqual(expected));

const { handler, office, chief } = people;
/** Of the office; stands in for the handler. */
const substitute = { ...office, personId: personId('sthjj-05') };
const draft = { type: 'SaveDraft', content, contentHash: firstHash } as const;
const drafted = lived(...upTo('consulted'), { on: '2021-04-06', by: substitute, onBehalfOf: handler, command: draft });

describe('standing in for somebody who is away', () => {
  it('acts with the rights of the absent one and in the own name', () => {
    expect(drafted.begun.draft).toMatchObject({ author: 'sthjj-05', writtenFor: 'sthjj-01' });
    expect(drafted.history.at(-1)).toMatchObject({ actor: substitute, onBehalfOf: 'sthjj-01' });
    lived(...upTo('consulted'))
      .when(draft, { by: substitute, on: '2021-04-06' })
      .thenRefused('not-permitted', { act: 'SaveDraft', allowed: ['handler'], article: '第二十二条' });
  });

  it('never signs, though the chief might (第二十三条)', () => {
    const checked = lived(...upTo('checked'));
    checked
      .when(
        { type: 'SignReply', version: 1, contentHash: firstHash },
        { by: substitute, onBehalfOf: chief, on: '2021-04-12' },
      )
      .thenRefused('not-for-a-substitute', { act: 'SignReply', person: chief.personId, article: '第二十三条' });
  });

  it('stays inside the unit', () => {
    const stranger = { ...substitute, unit: partyId('cq-gaj') };
    lived(...upTo('consulted'))
      .when(draft, { by: stranger, onBehalfOf: handler, on: '2021-04-06' })
      .thenRefused('substitute-of-another-unit', { person: stranger.personId, article: '第二十二条' });
  });

  it('counts both names where the author may not check: neither the substitute nor whom they wrote for', () => {
    const check = { type: 'CheckDraft', version: 1 } as const;
    drafted.when(check, { by: substitute, on: '2021-04-08' }).thenRefused('author-may-not', { act: 'CheckDraft' });
    const nowInTheOffice = { ...handler, roles: ['office'] as const };
    drafted.when(check, { by: nowInTheOffice, on: '2021-04-08' }).thenRefused('author-may-not', { act: 'CheckDraft' });
    drafted
      .when(check, { by: { ...office, personId: personId('sthjj-06') }, onBehalfOf: substitute, on: '2021-04-08' })
      .thenRefused('author-may-not', { act: 'CheckDraft' });
    expect(drafted.decide(check, { by: office, on: '2021-04-08' }).ok).toBe(true);
  });

  it('takes over what the absent handler has claimed', () => {
    const claimed = lived(...upTo('acknowledged'), { on: '2021-02-08', by: handler, command: { type: 'ClaimCase' } });
    const contact = { type: 'RecordContact', manner: 'telephone', summary: '电话沟通。' } as const;
    expect(claimed.decide(contact, { by: substitute, onBehalfOf: handler, on: '2021-02-09' }).ok).toBe(true);
  });

  it('hands on neither signature, nor a deputy’s voice, nor administration', () => {
    expect(delegable(['handler', 'chief', 'deputy', 'system-administrator', 'supervisor'])).toEqual([
      'handler',
      'supervisor',
    ]);
  });
});
