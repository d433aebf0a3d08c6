import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import {
  assignment,
  coHandlers,
  content,
  firstHash,
  justice,
  lead,
  people,
  personOf,
  statutoryCopies,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const article = '第十五条';
const police = partyId('cq-gaj');
const add = { type: 'AddCoHandler', unit: police, reason: '涉及道路交通管理。' } as const;
const release = { type: 'ReleaseCoHandler', unit: justice, reason: '不涉及立法。' } as const;

const inHand = lived(...upTo('acknowledged'));
const added = inHand.and({ by: people.assigner, on: '2021-02-26', command: add });

describe('a co-handler added after the assignment (第十五、二十条)', () => {
  it('on 26 February 2021 has thirty working days from that day, while the others keep 24 March', () => {
    expect(added.begun.assignment?.coHandlers).toEqual([...coHandlers, police]);
    expect(added.begun.opinions[police]).toEqual({ unit: police, status: 'requested' });
    expect(added.begun.clocks[`opinion/${police}/1`]).toMatchObject({ startedOn: '2021-02-26', dueOn: '2021-04-12' });
    expect(added.begun.clocks[`return/${police}/1`]).toMatchObject({ startedOn: '2021-02-26', dueOn: '2021-03-12' });
    expect(added.begun.clocks[`opinion/${justice}/1`]).toMatchObject({ dueOn: '2021-03-24' });
    expect(added.begun.clocks[`reply/${lead}/1`]).toMatchObject({ dueOn: '2021-05-06', startedOn: '2021-02-05' });
  });

  it('is waited for before sign-off, as every other', () => {
    const scene = lived(...upTo('checked')).and({ by: people.assigner, on: '2021-04-09', command: add });
    scene
      .when({ type: 'SignReply', version: 1, contentHash: firstHash }, { by: people.chief, on: '2021-04-12' })
      .thenRefused('opinions-outstanding', { units: [police], article: '第二十条' });
  });

  it('is no lead, no co-handler already, and none that returned the case', () => {
    inHand
      .when({ ...add, unit: lead }, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('lead-among-co-handlers', { unit: lead, article });
    inHand
      .when({ ...add, unit: justice }, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('co-handler-twice', { unit: justice, article });
    lived(
      ...upTo('acknowledged'),
      { by: people.justiceHandler, on: '2021-02-08', command: { type: 'RequestReturn', reasons: '无关。' } },
      { by: people.assigner, on: '2021-02-09', command: { type: 'ConsentToReturn', unit: justice } },
    )
      .when({ ...add, unit: justice }, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('unit-returned-it', { unit: justice, article: '第十六条' });
  });

  it('makes a 独办 case a 主办 one, and has no place where units answer separately', () => {
    const sole = { ...assignment, coHandlers: [], manner: 'sole' } as const;
    const alone = lived(...upTo('registered'), { by: people.assigner, on: '2021-02-05', command: sole });
    const joined = alone.and({ by: people.assigner, on: '2021-02-26', command: add });
    expect(joined.begun.assignment).toMatchObject({ lead, coHandlers: [police] });
    expect(joined.begun.assignment).not.toHaveProperty('manner');
    const separateUnits = [lead, justice].map((unit) => ({ unit, statutoryCopies }));
    lived(...upTo('registered'), {
      by: people.assigner,
      on: '2021-02-05',
      command: { ...assignment, coHandlers: [], manner: 'separate', separateUnits },
    })
      .when(add, { by: people.assigner, on: '2021-02-26', branch: lead })
      .thenRefused('co-handlers-unfitting', { manner: 'separate', article });
  });

  it('is named with a reason, by the body that assigned', () => {
    inHand
      .when({ ...add, reason: '' }, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('text-missing', { field: 'reason', article });
    inHand
      .when(add, { by: people.office, on: '2021-02-26' })
      .thenRefused('not-permitted', { act: 'AddCoHandler', allowed: ['assigning-body'], article });
  });
});

describe('a co-handler released', () => {
  it('on 26 February 2021 owes nothing any more: its opinion lapses, and sign-off does not wait for it', () => {
    const scene = inHand.and({ by: people.assigner, on: '2021-02-26', command: release });
    expect(scene.begun.assignment?.coHandlers).not.toContain(justice);
    expect(scene.begun.opinions).not.toHaveProperty(justice);
    expect(scene.begun.clocks[`opinion/${justice}/1`]?.stopped).toEqual({
      on: '2021-02-26',
      late: false,
      lapsed: true,
    });
    scene
      .when({ type: 'SubmitOpinion', text: '同意。' }, { by: people.justiceHandler, on: '2021-03-01' })
      .thenRefused('not-permitted', { act: 'SubmitOpinion', allowed: ['handler', 'office'], article: '第二十条' });
  });

  it('after 市司法局 disagreed leaves no disagreement that bars the signature', () => {
    const scene = inHand.and(
      {
        by: people.justiceHandler,
        on: '2021-02-24',
        command: { type: 'RecordDisagreement', text: '不同意。', coordinator: people.committee.unit, level: 'other' },
      },
      { by: people.assigner, on: '2021-02-26', command: release },
    );
    expect(scene.begun.disagreements).toEqual({});
  });

  it('is none whose opinion was accepted: it stands, and is named', () => {
    const scene = lived(...upTo('consulted'));
    scene
      .when(release, { by: people.assigner, on: '2021-04-01' })
      .thenRefused('opinion-not-awaited', { unit: justice, status: 'accepted', article: '第二十条' });
  });

  it('is none whose return waits, and no unit without a part', () => {
    inHand
      .and({ by: people.justiceHandler, on: '2021-02-08', command: { type: 'RequestReturn', reasons: '无关。' } })
      .when(release, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('return-already-requested', { unit: justice, status: 'requested', article: '第十六条' });
    inHand
      .when({ ...release, unit: police }, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('not-a-co-handler', { unit: police, article });
    inHand
      .when({ ...release, reason: ' ' }, { by: people.assigner, on: '2021-02-26' })
      .thenRefused('text-missing', { field: 'reason', article });
  });

  it('may come back: named again, its time counts from the new day', () => {
    const scene = inHand.and(
      { by: people.assigner, on: '2021-02-26', command: release },
      { by: people.assigner, on: '2021-03-01', command: { ...add, unit: justice } },
    );
    expect(scene.begun.clocks[`opinion/${justice}/2`]).toMatchObject({ startedOn: '2021-03-01' });
    const opinion = { type: 'SubmitOpinion', text: '同意。' } as const;
    expect(scene.decide(opinion, { by: personOf(justice, 'handler'), on: '2021-03-02' }).ok).toBe(true);
    expect(scene.begun.draft?.content ?? content).toBe(content);
  });
});
