import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import {
  firstHash,
  governmentOffice,
  justice,
  parts,
  people,
  personOf,
  supervisingBody,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import { relationToProposal } from '../relation';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const article = '第二十条';
const disagree = {
  type: 'RecordDisagreement',
  text: '协同立法应由市生态环境局起草。',
  coordinator: governmentOffice,
  level: 'administrative',
} as const;
const coordinate = {
  type: 'CoordinateDisagreement',
  unit: justice,
  outcome: '由市生态环境局起草，市司法局审查。',
} as const;
const coordinator = personOf(governmentOffice, 'office');
const sign = { type: 'SignReply', version: 1, contentHash: firstHash } as const;
const sendBack = { type: 'ReturnDraft', version: 1, to: 'drafting', note: '请补充完成时限。' } as const;

describe('a disagreement of a co-handler (意见不一致, 第二十条)', () => {
  const disputed = lived(...upTo('checked')).and({ by: people.justiceHandler, on: '2021-04-09', command: disagree });

  it('names who coordinates it, and gives that body a part in the case', () => {
    expect(disputed.history.at(-1)?.event).toEqual({
      type: 'DisagreementRecorded',
      v: 1,
      unit: justice,
      text: disagree.text,
      coordinator: governmentOffice,
      level: 'administrative',
    });
    expect(relationToProposal(disputed.begun, coordinator)).toBe('coordinator');
  });

  it('keeps the chief from signing on 12 April 2021 until the outcome is on record (our default)', () => {
    disputed
      .when(sign, { by: people.chief, on: '2021-04-12' })
      .thenRefused('disagreements-open', { units: [justice], article });
    const coordinated = disputed.and({ by: coordinator, on: '2021-04-12', command: coordinate });
    expect(coordinated.begun.disagreements[justice]?.coordinated).toEqual({
      on: '2021-04-12',
      outcome: coordinate.outcome,
    });
    expect(coordinated.decide(sign, { by: people.chief, on: '2021-04-12' }).ok).toBe(true);
  });

  it('does not hold up a reply under a pack without that gate', () => {
    const gates = { ...rules.pack.gates, disagreementsCoordinatedBeforeSignOff: false };
    const decision = disputed.decide(
      sign,
      { by: people.chief, on: '2021-04-12' },
      { ...rules, pack: { ...rules.pack, gates } },
    );
    expect(decision.ok).toBe(true);
  });

  it('between administrative units is not for 人代工委 to coordinate', () => {
    disputed
      .when(coordinate, { by: people.committee, on: '2021-04-12' })
      .thenRefused('not-the-coordinator', { coordinator: governmentOffice, article });
  });

  it('with a court or another congress body is', () => {
    const other = lived(...upTo('checked')).and({
      by: people.justiceHandler,
      on: '2021-04-09',
      command: { ...disagree, coordinator: supervisingBody, level: 'other' },
    });
    expect(other.decide(coordinate, { by: people.committee, on: '2021-04-12' }).ok).toBe(true);
  });

  it('is recorded once at a time, and can come up again after its coordination', () => {
    disputed
      .when(disagree, { by: people.justiceHandler, on: '2021-04-12' })
      .thenRefused('disagreement-open', { unit: justice, article });
    const coordinated = disputed.and({ by: coordinator, on: '2021-04-12', command: coordinate });
    coordinated
      .when(coordinate, { by: coordinator, on: '2021-04-12' })
      .thenRefused('no-open-disagreement', { unit: justice, article });
    expect(coordinated.decide(disagree, { by: people.justiceHandler, on: '2021-04-13' }).ok).toBe(true);
  });

  it.each([
    ['its text', { ...disagree, text: ' ' }, people.justiceHandler, 'text', 'checked'],
    ['the outcome', { ...coordinate, outcome: '' }, coordinator, 'outcome', 'disputed'],
  ] as const)('needs %s', (_what, command, by, field, stage) => {
    const scene = stage === 'disputed' ? disputed : lived(...upTo('checked'));
    scene.when(command, { by, on: '2021-04-12' }).thenRefused('text-missing', { field, article });
  });
});

describe('a version sent back', () => {
  const drafted = lived(...upTo('drafted'));
  const checked = drafted.and(...parts.checked);

  it('by the checker on 7 April 2021 is in hand again, with the note, and is not passed before a new version', () => {
    const scene = drafted.and({ by: people.office, on: '2021-04-07', command: sendBack });
    expect(scene.begun).toMatchObject({
      phase: 'in-hand',
      draft: { version: 1, returned: { to: 'drafting', by: people.office.personId, on: '2021-04-07' } },
    });
    scene.when({ type: 'CheckDraft', version: 1 }, { by: people.office, on: '2021-04-08' }).thenRefused('wrong-phase', {
      act: 'CheckDraft',
      phase: 'in-hand',
      allowedIn: ['drafted'],
    });
    const second = scene.and({ ...parts.drafted[0], on: '2021-04-08' });
    expect(second.begun).toMatchObject({ phase: 'drafted', draft: { version: 2 } });
    expect(second.begun.draft?.returned).toBeUndefined();
  });

  it('by the chief to the check on 9 April 2021 is checked again and then signed', () => {
    const scene = checked.and({ by: people.chief, on: '2021-04-09', command: { ...sendBack, to: 'checking' } });
    expect(scene.begun.phase).toBe('drafted');
    expect(scene.begun.draft?.checkedBy).toBeUndefined();
    const again = scene.and({ by: people.office, on: '2021-04-12', command: { type: 'CheckDraft', version: 1 } });
    expect(again.decide(sign, { by: people.chief, on: '2021-04-12' }).ok).toBe(true);
  });

  it('cannot be checked on 8 April 2021, before the chief sent it back on the 9th', () => {
    checked
      .and({ by: people.chief, on: '2021-04-09', command: { ...sendBack, to: 'checking' } })
      .when(
        { type: 'CheckDraft', version: 1 },
        { by: people.office, on: '2021-04-12', happened: '2021-04-08', late: { proof: '核稿单', reason: '补录' } },
      )
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-08'),
        previousOn: plainDate('2021-04-09'),
        previousAct: 'ReturnDraft',
      });
  });

  it('is sent back by whose turn it is: not by the chief before the check, not by the checker after it', () => {
    drafted
      .when(sendBack, { by: people.chief, on: '2021-04-07' })
      .thenRefused('not-permitted', { act: 'ReturnDraft', allowed: ['office'] });
    checked
      .when(sendBack, { by: people.office, on: '2021-04-09' })
      .thenRefused('not-permitted', { act: 'ReturnDraft', allowed: ['chief'] });
  });

  it('goes back to the check only from the chief', () => {
    drafted
      .when({ ...sendBack, to: 'checking' }, { by: people.office, on: '2021-04-07' })
      .thenRefused('wrong-phase', { act: 'ReturnDraft', phase: 'drafted', allowedIn: ['checked'] });
  });

  it('is the latest, and comes with a note', () => {
    drafted
      .when({ ...sendBack, version: 2 }, { by: people.office, on: '2021-04-07' })
      .thenRefused('not-the-latest-version', { latest: 1, named: 2 });
    drafted
      .when({ ...sendBack, note: '' }, { by: people.office, on: '2021-04-07' })
      .thenRefused('text-missing', { field: 'note' });
  });
});
