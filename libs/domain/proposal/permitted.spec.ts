import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { Person } from '../actor';
import { justice, lead, parts, people, personOf, upTo, type Part } from '../testing/case-0869';
import { cast, plausibleActs } from '../testing/plausible-acts';
import { proposalSpecification } from '../testing/specifications';
import { intakeActs } from './intake/intake.commands';
import { permittedProposalActs } from './permitted';
import { proposalActs } from './proposal.commands';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const { gates } = rules.pack;
const everyPart = Object.keys(parts) as readonly Part[];
const on = '2021-05-10';

const stages = [
  ...everyPart.map((part) => [part, lived(...upTo(part))] as const),
  [
    'not satisfied',
    lived(...upTo('delivered'), {
      by: people.deputy,
      on,
      command: { type: 'RateReply', level: 'not-satisfied', reasons: '未回应。' },
    }),
  ] as const,
];

describe('what a person may do now', () => {
  it.each(stages)('once %s, nothing that is left out would be taken', (_stage, scene) => {
    const taken = cast.flatMap((by) =>
      proposalActs
        .filter((act) => !permittedProposalActs(scene.begun, by, rules.pack, plainDate(on)).includes(act))
        .filter((act) => scene.decide(plausibleActs[act](scene.begun, by), { by, on }).ok)
        .map((act) => `${by.personId} ${act}`),
    );
    expect(taken).toEqual([]);
  });

  it.each(stages)('once %s, everything offered is taken', (_stage, scene) => {
    const refused = cast.flatMap((by) =>
      permittedProposalActs(scene.begun, by, rules.pack, plainDate(on))
        .map((act) => ({ act, decision: scene.decide(plausibleActs[act](scene.begun, by), { by, on }) }))
        .filter(({ decision }) => !decision.ok)
        .map(({ act, decision }) => `${by.personId} ${act} ${JSON.stringify(decision)}`),
    );
    expect(refused).toEqual([]);
  });

  it('shows the co-handler its opinion until it is given', () => {
    const assigned = lived(...upTo('assigned'));
    expect(permittedProposalActs(assigned.begun, people.justiceHandler, rules.pack, plainDate(on))).toEqual([
      'AcknowledgeAssignment',
      'SubmitOpinion',
      'RecordDisagreement',
      'ClaimCase',
    ]);
    const answered = assigned.and({
      by: people.justiceHandler,
      on,
      command: { type: 'SubmitOpinion', text: '同意。' },
    });
    expect(permittedProposalActs(answered.begun, people.justiceHandler, rules.pack, plainDate(on))).toEqual([
      'AcknowledgeAssignment',
      'WithdrawOpinion',
      'RecordDisagreement',
      'ClaimCase',
    ]);
  });

  it('shows the chief nothing to sign while the text is the chief’s own', () => {
    const author = personOf(lead, 'handler', 'chief');
    const scene = lived(
      ...upTo('consulted'),
      { ...parts.drafted[0], by: author },
      { by: people.office, on, command: { type: 'CheckDraft', version: 1 } },
    );
    expect(permittedProposalActs(scene.begun, author, rules.pack, plainDate(on))).not.toContain('SignReply');
    expect(permittedProposalActs(scene.begun, people.chief, rules.pack, plainDate(on))).toEqual([
      'ReturnDraft',
      'SignReply',
    ]);
    const open = { ...gates, authorMayNotCheckOrSign: false };
    expect(permittedProposalActs(scene.begun, author, { ...rules.pack, gates: open }, plainDate(on))).toContain(
      'SignReply',
    );
  });

  it('shows the author, who works in the office too, the check only where the pack lets authors check', () => {
    const author = personOf(lead, 'handler', 'office');
    const scene = lived(...upTo('consulted'), { ...parts.drafted[0], by: author });
    const check = { type: 'CheckDraft', version: 1 } as const;
    for (const authorMayNotCheckOrSign of [true, false]) {
      const pack = { ...rules.pack, gates: { ...gates, authorMayNotCheckOrSign } };
      const taken = scene.decide(check, { by: author, on }, { ...rules, pack }).ok;
      expect([permittedProposalActs(scene.begun, author, pack, plainDate(on)).includes('CheckDraft'), taken]).toEqual([
        !authorMayNotCheckOrSign,
        !authorMayNotCheckOrSign,
      ]);
    }
  });

  it('shows the secretariat that assigned in session no receipt and no decision: they are with 人代工委 (第二十七条)', () => {
    const inHand = [
      'ConfirmDelivery',
      'RateReply',
      'CloseDissatisfaction',
      'OrderRehandling',
      'CorrectRating',
      'RecordPublication',
    ];
    const ofTheAssigningBody: readonly string[] = [
      'AssignProposal',
      'AddCoHandler',
      'ReleaseCoHandler',
      'WithdrawProposal',
      'CorrectDay',
      'ExtendReply',
      'SetOwnDate',
      'ChaseOwner',
    ];
    const offered = (by: Person): readonly string[] =>
      stages
        .flatMap(([, scene]) => permittedProposalActs(scene.begun, by, rules.pack, plainDate(on)))
        .filter((act) => !intakeActs.some((one) => one === act))
        .filter((act) => !ofTheAssigningBody.includes(act));
    expect(new Set(offered(people.assigner))).toEqual(new Set());
    expect(new Set(offered(people.committee))).toEqual(new Set(inHand));
  });

  it('shows the rated unit no rating once the letter has arrived (第三十八条), and the deputy nothing else', () => {
    const scene = lived(...upTo('delivered'));
    for (const by of [people.handler, people.office, people.chief])
      expect(permittedProposalActs(scene.begun, by, rules.pack, plainDate(on))).not.toContain('RateReply');
    expect(permittedProposalActs(scene.begun, people.deputy, rules.pack, plainDate(on))).toEqual([
      'RateReply',
      'WithdrawProposal',
    ]);
  });

  it('shows administrators nothing at any stage: they handle no cases (三员)', () => {
    for (const [, scene] of stages)
      for (const role of ['system-administrator', 'security-administrator', 'audit-administrator'] as const)
        for (const unit of [lead, justice, people.assigner.unit])
          expect(permittedProposalActs(scene.begun, personOf(unit, role), rules.pack, plainDate(on))).toEqual([]);
  });

  it('shows a draft to save until dispatch', () => {
    for (const part of ['consulted', 'drafted', 'checked', 'signed', 'numbered'] as const)
      expect(permittedProposalActs(lived(...upTo(part)).begun, people.handler, rules.pack, plainDate(on))).toContain(
        'SaveDraft',
      );
    expect(
      permittedProposalActs(lived(...upTo('sent')).begun, people.handler, rules.pack, plainDate(on)),
    ).not.toContain('SaveDraft');
  });
});
