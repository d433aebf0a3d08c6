import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import {
  assigningBody,
  coHandlers,
  content,
  firstHash,
  governmentOffice,
  justice,
  lead,
  people,
  personOf,
  statutoryCopies,
  supervisingBody,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import { owedActs } from '../owed';
import { permittedProposalActs } from '../permitted';
import { relationToProposal } from '../relation';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const article = '第十六条';

const ask = { type: 'RequestReturn', reasons: '水上联防由市水利局负责。' } as const;
const refuse = (unit: typeof lead) => ({ type: 'RefuseReturn', unit, reasons: '属于生态环境监管。' }) as const;
const appeal = { type: 'RequestArbitration', reasons: '职责规定第三条已附。', arbiter: governmentOffice } as const;
const decide = (outcome: 'upheld' | 'returned', unit = lead) =>
  ({ type: 'DecideArbitration', unit, outcome, reasons: '按三定方案。' }) as const;
const arbiter = personOf(governmentOffice, 'office');

const refused = lived(
  ...upTo('assigned'),
  { by: people.handler, on: '2021-02-08', command: ask },
  { by: people.assigner, on: '2021-02-09', command: refuse(lead) },
);
const appealed = refused.and({ by: people.handler, on: '2021-02-10', command: appeal });

describe('a return refused on 9 February 2021 that the unit does not accept (第十六条; our default)', () => {
  it('goes to the government office, which sees the case from then on, while every clock runs on', () => {
    refused
      .when(appeal, { by: people.handler, on: '2021-02-10' })
      .then({ type: 'ArbitrationRequested', v: 1, unit: lead, arbiter: governmentOffice, reasons: appeal.reasons });
    expect(relationToProposal(refused.begun, arbiter)).toBe('none');
    expect(relationToProposal(appealed.begun, arbiter)).toBe('coordinator');
    expect(appealed.begun.clocks[`reply/${lead}/1`]?.stopped).toBeUndefined();
    expect(permittedProposalActs(appealed.begun, arbiter, rules.pack, plainDate('2021-02-10'))).toContain(
      'DecideArbitration',
    );
    expect(owedActs(appealed.begun, rules.pack)).toContainEqual({
      act: 'DecideArbitration',
      by: governmentOffice,
      about: lead,
      article,
    });
  });

  it('upheld on 18 February 2021 leaves the reply of 6 May with the unit', () => {
    const scene = appealed.and({ by: arbiter, on: '2021-02-18', command: decide('upheld') });
    expect(scene.begun).toMatchObject({ phase: 'assigned', awaitingReassignment: false });
    expect(scene.begun.returns[lead]).toMatchObject({
      status: 'refused',
      arbitration: { decided: { on: '2021-02-18', outcome: 'upheld' } },
    });
    expect(scene.begun.clocks[`reply/${lead}/1`]).toMatchObject({ dueOn: '2021-05-06' });
    expect(owedActs(scene.begun, rules.pack).map(({ act }) => act)).not.toContain('DecideArbitration');
  });

  it('returned after all on 18 February 2021 lets its clocks lapse, and the next assignment is due ten working days later', () => {
    const scene = appealed.and({ by: arbiter, on: '2021-02-18', command: decide('returned') });
    expect(scene.begun).toMatchObject({ phase: 'returned', awaitingReassignment: true });
    const running = Object.values(scene.begun.clocks).filter((clock) => clock.stopped === undefined);
    expect(running.filter(({ owedBy }) => owedBy === lead)).toEqual([]);
    // Not from the 8th, when it was asked for: until the 18th nobody had to assign it anew.
    expect(scene.begun.clocks[`reassign/${assigningBody}/1`]).toMatchObject({
      startedOn: '2021-02-18',
      dueOn: '2021-03-03',
    });
    const police = partyId('cq-gaj');
    const anew = { type: 'ReassignProposal', lead: police, coHandlers, statutoryCopies } as const;
    expect(scene.decide(anew, { by: people.assigner, on: '2021-02-22' }).ok).toBe(true);
    scene
      .when({ ...anew, lead }, { by: people.assigner, on: '2021-02-22' })
      .thenRefused('unit-returned-it', { unit: lead, article });
  });

  it('of a co-handler takes nothing from the lead', () => {
    const scene = lived(
      ...upTo('assigned'),
      { by: people.justiceHandler, on: '2021-02-08', command: ask },
      { by: people.assigner, on: '2021-02-09', command: refuse(justice) },
      { by: people.justiceHandler, on: '2021-02-10', command: appeal },
      { by: arbiter, on: '2021-02-18', command: decide('returned', justice) },
    );
    expect(scene.begun).toMatchObject({ phase: 'assigned', awaitingReassignment: true });
    expect(scene.begun.assignment?.coHandlers).not.toContain(justice);
    expect(scene.begun.clocks[`opinion/${justice}/1`]?.stopped).toMatchObject({ lapsed: true });
  });

  it('asked for on the wrong day moves no time to assign it anew: that counts from the decision', () => {
    const scene = appealed.and({ by: arbiter, on: '2021-02-18', command: decide('returned') });
    const asked = Object.values(scene.begun.dated ?? {}).find(({ type }) => type === 'ReturnRequested');
    const correction = {
      type: 'CorrectDay',
      seq: asked?.seq ?? 0,
      on: plainDate('2021-02-07'),
      proof: '收文登记',
      reason: '录入有误。',
    } as const;
    const corrected = scene.and({ by: people.assigner, on: '2021-02-19', command: correction });
    expect(corrected.begun.returns[lead]?.requestedOn).toBe('2021-02-07');
    expect(corrected.begun.clocks[`reassign/${assigningBody}/1`]?.startedOn).toBe('2021-02-18');
  });

  it('is asked for once, after a refusal, with reasons', () => {
    appealed
      .when(appeal, { by: people.handler, on: '2021-02-18' })
      .thenRefused('arbitration-already-requested', { unit: lead, article });
    lived(...upTo('assigned'), { by: people.handler, on: '2021-02-08', command: ask })
      .when(appeal, { by: people.handler, on: '2021-02-09' })
      .thenRefused('return-not-refused', { unit: lead, article });
    refused
      .when({ ...appeal, reasons: ' ' }, { by: people.handler, on: '2021-02-10' })
      .thenRefused('text-missing', { field: 'reasons', article });
    expect(
      refused.decide(appeal, {
        by: people.handler,
        on: '2021-02-10',
        happened: '2021-02-08',
        late: { proof: '收文登记', reason: '节后补录。' },
      }),
    ).toMatchObject({ refusal: { code: 'date-before-previous-act', previousAct: 'RefuseReturn' } });
  });

  it('is unknown to a pack that says nothing of it', () => {
    const { arbitration: _none, ...silent } = rules.pack;
    refused
      .when(appeal, { by: people.handler, on: '2021-02-10' }, { ...rules, pack: silent })
      .thenRefused('arbitration-unknown', { pack: 'chongqing', article });
    expect(permittedProposalActs(refused.begun, people.handler, silent, plainDate('2021-02-10'))).not.toContain(
      'RequestArbitration',
    );
  });

  it('is decided by the arbiter alone, and about a unit that waits for it', () => {
    appealed
      .when(decide('upheld'), { by: people.committee, on: '2021-02-18' })
      .thenRefused('not-the-arbiter', { arbiter: governmentOffice, article });
    appealed
      .when(decide('upheld', justice), { by: arbiter, on: '2021-02-18' })
      .thenRefused('arbitration-not-requested', { unit: justice, article });
    appealed
      .when({ ...decide('upheld'), reasons: '' }, { by: arbiter, on: '2021-02-18' })
      .thenRefused('text-missing', { field: 'reasons', article });
  });

  it('in recess, where 人代工委 is both bodies, is not decided by whoever refused it', () => {
    const scene = lived(
      ...upTo('assigned'),
      { by: people.handler, on: '2021-02-08', command: ask },
      { by: people.committee, on: '2021-02-09', command: refuse(lead) },
      { by: people.handler, on: '2021-02-10', command: { ...appeal, arbiter: supervisingBody } },
    );
    scene
      .when(decide('upheld'), { by: people.committee, on: '2021-02-18' })
      .thenRefused('refused-it-oneself', { article });
    const colleague = personOf(supervisingBody, 'assigning-body');
    expect(scene.decide(decide('upheld'), { by: colleague, on: '2021-02-18' }).ok).toBe(true);
  });

  it('does not undo a letter that is signed', () => {
    const scene = lived(
      ...upTo('checked').slice(0, 3),
      { by: people.handler, on: '2021-02-08', command: ask },
      { by: people.assigner, on: '2021-02-09', command: refuse(lead) },
      { by: people.handler, on: '2021-02-10', command: appeal },
      ...upTo('signed').slice(3),
    );
    scene.when(decide('returned'), { by: arbiter, on: '2021-04-13' }).thenRefused('wrong-phase', {
      act: 'DecideArbitration',
      phase: 'signed',
      allowedIn: ['assigned', 'returned', 'in-hand', 'drafted', 'checked'],
      article,
    });
    expect(scene.decide(decide('upheld'), { by: arbiter, on: '2021-04-13' }).ok).toBe(true);
    expect(scene.begun.draft?.contentHash).toBe(firstHash);
    expect(scene.begun.draft?.content).toEqual(content);
  });
});
