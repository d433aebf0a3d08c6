import { partyId } from '@banli/domain';
import { loadRulePack, loadWorkCalendar } from '@banli/platform';
import type { CopyRule, RulePack } from '@banli/rules';
import { justice, people, statutoryCopies as ofTheCase, upTo } from '../../../../libs/domain/testing/case-0869';
import { proposalSpecification } from '../../../../libs/domain/testing/specifications';
import { Names } from '../directory/directory.service';
import { ProblemError } from '../http/problem';
import { statutoryCopies } from './statutory-copies';

const pack = loadRulePack('chongqing');
const { lived } = proposalSpecification({ pack, calendar: loadWorkCalendar() }, (actual, expected) =>
  expect(actual).toStrictEqual(expected),
);
const state = lived(...upTo('registered')).begun;

const kinds = {
  'cq-rdgw': 'deputies-affairs-committee',
  'cq-zfbgt': 'government-office',
  'cq-sthjj': 'municipal-department',
  'cq-sfj': 'municipal-department',
  'cq-gy': 'court',
  'cq-tl': 'district-government',
  'npc-cq': 'congress',
} as const;

function directory(...without: readonly string[]): Names {
  const known = Object.entries(kinds).filter(([id]) => !without.includes(id));
  const ever = { validFrom: null, validUntil: null, successor: null };
  const parties = known.map(([id, kind]) => ({ id, kind, name: id, shortName: id, aliases: [], fields: [], ...ever }));
  const persons = [people.deputy, people.coSigner].map(({ personId: id, unit, roles }) => ({
    id,
    login: null,
    name: id,
    unit,
    post: null,
    roles,
    gone: false,
  }));
  return new Names({ parties, persons });
}

const assigned = (lead: string, ...coHandlers: readonly string[]) => ({
  lead: partyId(lead),
  coHandlers: coHandlers.map(partyId),
});

describe('whom the law has copied on the reply (第二十五条)', () => {
  it.each([
    ['a municipal department', 'cq-sthjj', ofTheCase],
    ['a district government', 'cq-tl', ofTheCase],
    ['a court', 'cq-gy', [partyId('cq-rdgw')]],
  ])('of %s: 人代工委, and 市政府办公厅 for its own departments and districts only', (_lead, lead, copies) => {
    expect(statutoryCopies(state, assigned(lead, justice), pack, directory())).toEqual(copies);
  });

  it('leaves out what is practice: the co-handlers and the deputy’s own congress', () => {
    const copies: readonly string[] = statutoryCopies(state, assigned('cq-sthjj', justice), pack, directory());
    expect(copies.filter((party) => party === justice || party === 'npc-cq')).toEqual([]);
  });

  it('has them where a pack makes law of the practice', () => {
    const law = pack.copiesTo[0]?.cites;
    if (!law) throw new Error('the pack of Chongqing has a statutory copy');
    const copiesTo = pack.copiesTo.map((rule): CopyRule => ({ ...rule, cites: law }));
    const strict: RulePack = { ...pack, copiesTo };
    expect(statutoryCopies(state, assigned('cq-gy', justice), strict, directory())).toEqual([
      'cq-rdgw',
      'npc-cq',
      justice,
    ]);
    expect(statutoryCopies(state, assigned('cq-gy'), strict, directory())).toEqual(['cq-rdgw', 'npc-cq']);
  });

  it('is no assignment where the directory lacks the office that the law names', () => {
    expect(() => statutoryCopies(state, assigned('cq-sthjj'), pack, directory('cq-zfbgt'))).toThrow(
      new ProblemError('unknown-party', { party: 'government-office' }),
    );
    expect(statutoryCopies(state, assigned('cq-gy'), pack, directory('cq-zfbgt'))).toEqual(['cq-rdgw']);
  });
});
