import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import { permittedProposalActs } from '../permitted';
import type { AssignProposal } from '../proposal.commands';
import { relationToProposal } from '../relation';
import {
  content,
  firstHash,
  lead,
  parts,
  people,
  personOf,
  secondHash,
  statutoryCopies,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const chongqing = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const article = '上海规定第十七条';
/** The pack of Chongqing as a region with joint leads would have it. */
const pack = {
  ...chongqing.pack,
  gates: { ...chongqing.pack.gates, jointLeads: true, contactBeforeSignOff: false },
  gateSources: {
    ...chongqing.pack.gateSources,
    jointLeads: {
      kind: 'law',
      article,
      articleEn: 'Shanghai Provisions, article 17',
      quote: '由两个以上主办单位共同办理的代表建议、批评和意见，各有关单位应当在充分沟通协商、形成一致意见后答复代表。',
    },
  },
} as const;
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const { lived } = proposalSpecification({ ...chongqing, pack }, same);
const withoutJointLeads = proposalSpecification(chongqing, same);

const water = partyId('cq-slj');
const chief = personOf(water, 'chief');
const jointly: AssignProposal = {
  type: 'AssignProposal',
  manner: 'joint',
  lead,
  joint: [water],
  coHandlers: [],
  statutoryCopies,
};
const assigned = lived(...parts.registered, { by: people.assigner, on: '2021-02-05', command: jointly });
const drafted = assigned.and(...parts.acknowledged, ...parts.drafted);
const confirm = { type: 'ConfirmJointDraft', version: 1 } as const;
const sign = { type: 'SignReply', version: 1, contentHash: firstHash } as const;

describe('joint leads that answer with one letter (共同主办, 上海 第十三条、第十七条)', () => {
  it('are not known in Chongqing, where one lead answers for all (第二十条)', () => {
    withoutJointLeads
      .lived(...parts.registered)
      .when(jointly, { by: people.assigner, on: '2021-02-05' })
      .thenRefused('joint-leads-unknown', { pack: 'chongqing@2018.1', article: '重庆条例第二十条' });
  });

  it('are several, each named once', () => {
    const scene = lived(...parts.registered);
    const by = { by: people.assigner, on: '2021-02-05' };
    scene.when({ ...jointly, joint: [] }, by).thenRefused('joint-lead-missing', { article });
    scene.when({ ...jointly, joint: [lead] }, by).thenRefused('joint-lead-twice', { unit: lead, article });
    scene.when({ ...jointly, coHandlers: [water] }, by).thenRefused('joint-lead-twice', { unit: water, article });
  });

  it('owe one reply between them, by the unit that is named first', () => {
    const replies = Object.values(assigned.begun.clocks).filter(({ kind }) => kind === 'reply');
    expect(replies.map(({ owedBy }) => owedBy)).toEqual([lead]);
    expect(relationToProposal(assigned.begun, chief)).toBe('joint-lead');
  });

  it('each confirm the version before it is signed, once', () => {
    const checked = drafted.and(...parts.checked);
    const by = { by: chief, on: '2021-04-09' };
    checked
      .when(sign, { by: people.chief, on: '2021-04-12' })
      .thenRefused('joint-confirmations-missing', { units: [water], article });
    checked.when(confirm, by).then({ type: 'JointDraftConfirmed', v: 1, version: 1, unit: water, by: chief.personId });
    const confirmed = checked.and({ ...by, command: confirm });
    confirmed.when(confirm, by).thenRefused('joint-draft-confirmed', { unit: water, version: 1, article });
    expect(confirmed.and({ by: people.chief, on: '2021-04-12', command: sign }).begun.phase).toBe('signed');
  });

  it('confirm anew what was edited on 10 April 2021', () => {
    const edited = drafted.and(
      { by: chief, on: '2021-04-07', command: confirm },
      { by: people.handler, on: '2021-04-10', command: { type: 'SaveDraft', content, contentHash: secondHash } },
    );
    edited
      .when(confirm, { by: chief, on: '2021-04-12' })
      .thenRefused('not-the-latest-version', { latest: 2, named: 1 });
    const may = permittedProposalActs(edited.begun, chief, pack, plainDate('2021-04-12'));
    expect(may).toEqual(['ConfirmJointDraft']);
  });

  it('leave writing, checking and signing to the unit that is named first', () => {
    const by = { by: personOf(water, 'handler', 'office', 'chief'), on: '2021-04-09' };
    for (const command of [
      sign,
      { type: 'CheckDraft', version: 1 },
      { type: 'SaveDraft', content, contentHash: firstHash },
    ] as const)
      expect(drafted.decide(command, by)).toMatchObject({ refusal: { code: 'not-permitted' } });
  });
});
