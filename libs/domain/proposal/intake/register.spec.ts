import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import { key, lead, people, registration, supervisingBody, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import type { RegisterProposal } from '../proposal.commands';
import { addresseesOf } from './intake.state';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { given, lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const by = people.assigner;
const on = '2021-01-25';
const group = partyId('cq-lxz-tl');
const delegation = { delegation: partyId('cq-dbt-tl'), liaisonGroup: group, headSignature: '团长签字扫描件第1号' };
const ofDelegation: RegisterProposal = { ...registration, coSigners: [], delegation };

describe('a registration (登记)', () => {
  it('by a delegation in session of 25 January 2021 keeps its head’s signature; its liaison group is answered', () => {
    const { begun } = lived({ by, on, command: ofDelegation });
    expect(begun).toMatchObject({ phase: 'received', intake: { delegation } });
    expect(addresseesOf(begun)).toEqual([people.deputy.personId, group]);
  });

  it('by a delegation is refused in recess (第八条)', () => {
    given()
      .when({ ...ofDelegation, inSession: false }, { by: people.committee, on })
      .thenRefused('delegation-in-recess', { article: '第八条' });
  });

  it('by a delegation needs its head’s signature, and has no co-signers (第八条)', () => {
    given()
      .when({ ...ofDelegation, delegation: { ...delegation, headSignature: ' ' } }, { by, on })
      .thenRefused('text-missing', { field: 'delegation.headSignature', article: '第八条' });
    given()
      .when({ ...ofDelegation, coSigners: [people.coSigner.personId] }, { by, on })
      .thenRefused('delegation-with-co-signers', { article: '第八条' });
  });

  it('of a motion turned proposal names the motion and the decision (第十一条)', () => {
    const motion = { reference: '第12号议案', decision: '主席团第三次会议决定' };
    expect(lived({ by, on, command: { ...registration, motion } }).begun.intake?.motion).toEqual(motion);
    given()
      .when({ ...registration, motion: { ...motion, decision: '' } }, { by, on })
      .thenRefused('text-missing', { field: 'motion.decision', article: '第十一条' });
  });

  it('records who compared paper and file (第十条), and where the co-signers’ signatures are', () => {
    const command: RegisterProposal = {
      ...registration,
      checkedBy: group,
      coSignatures: { on: 'paper', scan: '联名页扫描件' },
    };
    expect(lived({ by, on, command }).begun.intake).toEqual({ checkedBy: group, coSignatureScan: '联名页扫描件' });
    given()
      .when({ ...registration, coSignatures: { on: 'paper', scan: '' } }, { by, on })
      .thenRefused('text-missing', { field: 'coSignatures.scan', article: '第八条' });
  });
});

describe('a proposal that holds a state secret (涉密件)', () => {
  const stub = {
    type: 'RegisterSecretStub',
    key,
    holder: supervisingBody,
    paperPlace: '机要室3号柜',
    supervisingBody,
  } as const;

  it('is a number, who holds the paper and where: no title, no text, nobody’s name', () => {
    given()
      .when(stub, { by, on })
      .then({
        type: 'SecretStubRegistered',
        v: 1,
        key,
        holder: supervisingBody,
        paperPlace: '机要室3号柜',
        assigningBody: by.unit,
        supervisingBody,
        receivedOn: on as never,
        pack: 'chongqing@2018.1',
      });
    expect(lived({ by, on, command: stub }).begun).toMatchObject({ phase: 'held-outside', title: '', text: '' });
  });

  it('takes no act, whoever comes, and its number no text', () => {
    const scene = lived({ by, on, command: stub });
    scene
      .when({ type: 'AssignProposal', lead, coHandlers: [], statutoryCopies: [] }, { by, on })
      .thenRefused('held-outside', {});
    scene.when(registration, { by, on }).thenRefused('already-registered', {});
  });

  it('needs the paper’s place, and somebody who registers', () => {
    given()
      .when({ ...stub, paperPlace: '' }, { by, on })
      .thenRefused('text-missing', { field: 'paperPlace' });
    given()
      .when(stub, { by: people.handler, on })
      .thenRefused('not-permitted', { act: 'RegisterSecretStub', allowed: ['assigning-body'], article: '第十三条' });
    lived(...upTo('registered'))
      .when(stub, { by, on: '2021-02-05' })
      .thenRefused('already-registered', {});
  });
});
