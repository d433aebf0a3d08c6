import { relationToProposal, type Person } from '@banli/domain';
import { loadRulePack, loadWorkCalendar } from '@banli/platform';
import { content, lead, people, personOf, upTo } from '../../../../libs/domain/testing/case-0869';
import { proposalSpecification } from '../../../../libs/domain/testing/specifications';
import { Names } from '../directory/directory.service';
import { presentCase } from './case.presenter';

const pack = loadRulePack('chongqing');
const { lived } = proposalSpecification({ pack, calendar: loadWorkCalendar() }, (actual, expected) =>
  expect(actual).toStrictEqual(expected),
);
const rated = lived(...upTo('delivered'), {
  by: people.deputy,
  on: '2021-05-10',
  command: { type: 'RateReply', level: 'not-satisfied', reasons: '未回应协同立法的时间表。' },
});
const closed = rated.and({
  by: people.committee,
  on: '2021-05-20',
  command: { type: 'CloseDissatisfaction', reason: '已当面说明。' },
});

/** The case page of 20 May 2021 under this gate. */
function pageOf(person: Person, ratedUnitLearnsRating: boolean, scene: typeof rated) {
  const [first] = scene.history;
  const last = scene.history.at(-1);
  if (!first || !last) throw new Error('nothing is on record');
  return presentCase({
    stream: first.stream,
    loaded: { state: scene.begun, events: scene.history },
    whole: scene.begun,
    commitments: [],
    pack: { ...pack, gates: { ...pack.gates, ratedUnitLearnsRating } },
    names: new Names({
      parties: [lead, people.deputy.unit, ...content.copies].map((id) => ({
        id,
        kind: id === lead ? 'municipal-department' : 'other',
        name: id,
        shortName: id,
        aliases: [],
        fields: [],
        validFrom: null,
        validUntil: null,
        successor: null,
      })),
      persons: Object.values(people).map(({ personId: id, unit, roles }) => ({
        id,
        login: null,
        name: id,
        unit,
        post: null,
        roles,
        gone: false,
      })),
    }),
    person,
    today: last.occurredOn,
  });
}

const told = (person: Person, gate: boolean) => {
  const page = pageOf(person, gate, rated);
  const ended = pageOf(person, gate, closed);
  return {
    rating: page.rating?.reasons,
    phase: page.phase,
    timeline: ended.timeline
      .map(({ type }) => type)
      .filter((type) => /^(ReplyRated|DissatisfactionClosed)$/.test(type)),
  };
};
const everything = {
  rating: '未回应协同立法的时间表。',
  phase: 'dissatisfied',
  timeline: ['ReplyRated', 'DissatisfactionClosed'],
};
const nothing = { rating: undefined, phase: 'sent', timeline: [] };

describe('what a person learns of the rating of 10 May 2021', () => {
  it.each([
    ['handler', people.handler],
    ['chief', people.chief],
    ['supervisor of other units', personOf(lead, 'supervisor')],
  ])(
    'of the rated unit, its %s: all where the pack lets it know, else neither rating nor phase nor timeline',
    (_who, by) => {
      expect(told(by, true)).toEqual(everything);
      expect(told(by, false)).toEqual(nothing);
    },
  );

  it.each([
    ['人代工委', people.committee, 'supervising-body'],
    ['大会秘书处', people.assigner, 'assigning-body'],
    ['the lead proposer', people.deputy, 'proposer'],
  ])('%s knows it under either pack', (_who, by, relation) => {
    expect(relationToProposal(rated.begun, by)).toBe(relation);
    expect([told(by, true), told(by, false)]).toEqual([everything, everything]);
  });

  it('a co-handler learns nothing under either pack', () => {
    expect([told(people.justiceHandler, true), told(people.justiceHandler, false)]).toEqual([nothing, nothing]);
  });
});
