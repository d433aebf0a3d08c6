import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { lead, people, personOf } from '../testing/case-0869';
import { commitmentLife } from '../testing/commitment-of-0869';
import { cast } from '../testing/plausible-acts';
import { commitmentSpecification } from '../testing/specifications';
import { commitmentActs, type CommitmentAct } from './commitment.commands';
import { commitmentTransitions, type CommitmentStatus } from './commitment-status';
import { relationToCommitment } from './commitment.state';
import { permittedCommitmentActs } from './permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = commitmentSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const { gates } = rules.pack;
const on = '2022-01-05';

const changeRequest = {
  type: 'RequestCommitmentChange',
  dueOn: plainDate('2022-06-30'),
  reason: '川方协议推迟签订。',
} as const;

const commandOf: Readonly<Record<CommitmentAct['type'], CommitmentAct>> = {
  ReportProgress: { type: 'ReportProgress', text: '已启动。' },
  ReportFulfilment: { type: 'ReportFulfilment', evidence: '通报' },
  ConfirmFulfilment: { type: 'ConfirmFulfilment', remark: '' },
  RejectFulfilment: { type: 'RejectFulfilment', reason: '通报未附联合执法名单。' },
  RequestCommitmentChange: changeRequest,
  ApproveCommitmentChange: { type: 'ApproveCommitmentChange' },
  RefuseCommitmentChange: { type: 'RefuseCommitmentChange', reason: '仍应按期完成。' },
  DropCommitment: { type: 'DropCommitment', reason: '职责已划转。' },
  CarryOverCommitment: { type: 'CarryOverCommitment', toYear: 2022, explanation: '协议推迟。' },
  CommentOnChange: { type: 'CommentOnChange', text: '可以接受。' },
  TellDeputy: { type: 'TellDeputy', matter: 'progress', text: '已启动。', copies: [] },
};

const stages = [
  ['opened on 15 April 2021', lived(...commitmentLife.slice(0, 1))],
  ['reported done on 20 December 2021', lived(...commitmentLife.slice(0, 3))],
  ['confirmed on 27 December 2021', lived(...commitmentLife)],
  [
    'asked to be changed on 1 December 2021',
    lived(...commitmentLife.slice(0, 2), { by: people.handler, on: '2021-12-01', command: changeRequest }),
  ],
  [
    'changed on 3 December 2021',
    lived(
      ...commitmentLife.slice(0, 2),
      {
        by: people.handler,
        on: '2021-12-01',
        command: { ...changeRequest, dueOn: plainDate('2022-03-31') },
      },
      { by: people.chief, on: '2021-12-03', command: { type: 'ApproveCommitmentChange' } },
    ),
  ],
  [
    'given up on 1 December 2021',
    lived(...commitmentLife.slice(0, 2), {
      by: people.chief,
      on: '2021-12-01',
      command: { type: 'DropCommitment', reason: '职责已划转。' },
    }),
  ],
] as const;

describe('what a person may do to a commitment', () => {
  it.each(stages)('once %s, what is offered is taken and nothing else', (_stage, scene) => {
    for (const by of cast) {
      const taken = commitmentActs.filter((act) => scene.decide(commandOf[act], { by, on }).ok);
      expect([by.personId, ...permittedCommitmentActs(scene.begun, by, rules.pack)]).toEqual([by.personId, ...taken]);
    }
  });

  it('is for the unit to report and for the supervisor to confirm', () => {
    const [opened, reported, fulfilled] = stages.map(([, scene]) => scene.begun);
    expect(opened && permittedCommitmentActs(opened, people.handler, rules.pack)).toEqual([
      'ReportProgress',
      'ReportFulfilment',
      'RequestCommitmentChange',
      'CarryOverCommitment',
    ]);
    expect(reported && permittedCommitmentActs(reported, people.supervisor, rules.pack)).toEqual([
      'ConfirmFulfilment',
      'RejectFulfilment',
    ]);
    expect(fulfilled && cast.flatMap((by) => permittedCommitmentActs(fulfilled, by, rules.pack))).toEqual([]);
  });
});

describe('the pack’s gate on confirming by the own unit', () => {
  it.each([true, false])('closed: %s, offers the responsible unit’s supervisor exactly what is taken', (closed) => {
    const pack = { ...rules.pack, gates: { ...gates, fulfilmentConfirmedByAnotherUnit: closed } };
    const by = personOf(lead, 'supervisor', 'handler');
    const reported = stages[1][1];
    expect(permittedCommitmentActs(reported.begun, by, pack)).toEqual([
      ...(closed ? [] : ['ConfirmFulfilment', 'RejectFulfilment']),
      'CarryOverCommitment',
    ]);
    expect(reported.decide(commandOf.ConfirmFulfilment, { by, on }, { ...rules, pack }).ok).toBe(!closed);
  });
});

describe('what a person is to a commitment', () => {
  it.each([
    ['its responsible unit', people.handler, 'responsible-unit'],
    ['人代工委', people.supervisor, 'supervising-body'],
    ['the rater', people.deputy, 'proposer'],
    ['a co-signer', people.coSigner, 'none'],
    ['市公安局', people.otherUnit, 'other-unit'],
  ] as const)('%s', (_who, person, relation) => {
    expect(relationToCommitment(stages[0][1].begun, person)).toBe(relation);
  });
});

describe('the table of a commitment’s life', () => {
  const exits: Readonly<Record<CommitmentStatus, readonly CommitmentStatus[]>> = commitmentTransitions;

  it('is what the life of 2021 went through', () => {
    const walked = stages.slice(0, 3).map(([, scene]) => scene.begun.status);
    expect(walked).toEqual(['open', exits.open[0], exits.reported[0]]);
  });

  it('ends in fulfilment, or given up', () => {
    expect(Object.entries(exits).filter(([, next]) => next.length === 0)).toEqual([
      ['fulfilled', []],
      ['dropped', []],
    ]);
  });
});
