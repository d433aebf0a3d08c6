import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { content, firstHash, justice, people, personOf, lead, secondHash, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const late = { proof: '审签单', reason: '补录' };
const save = { type: 'SaveDraft', content, contentHash: firstHash } as const;
const saveAgain = { ...save, contentHash: secondHash } as const;

describe('a version of the reply (第二十二、二十三条)', () => {
  it('saved on 6 April 2021 is number 1, with its author and hash', () => {
    lived(...upTo('consulted'))
      .when(save, { by: people.handler, on: '2021-04-06' })
      .then({
        type: 'DraftSaved',
        v: 1,
        version: 1,
        author: people.handler.personId,
        content,
        contentHash: firstHash,
      });
  });

  it('saved again on 9 April 2021 is number 2 and takes the check of number 1 away', () => {
    const scene = lived(...upTo('checked')).and({ by: people.handler, on: '2021-04-09', command: saveAgain });
    expect(scene.begun.phase).toBe('drafted');
    expect(scene.begun.draft).toEqual({
      version: 2,
      author: people.handler.personId,
      content,
      contentHash: secondHash,
      savedOn: '2021-04-09',
    });
  });

  it('saved after the signature of 12 April 2021 voids that signature first', () => {
    lived(...upTo('signed'))
      .when(saveAgain, { by: people.handler, on: '2021-04-13' })
      .then(
        { type: 'SignatureVoided', v: 1, version: 1 },
        { type: 'DraftSaved', v: 1, version: 2, author: people.handler.personId, content, contentHash: secondHash },
      );
  });

  it('saved after numbering keeps the number 渝环函〔2021〕313号 for the text signed anew', () => {
    const scene = lived(...upTo('numbered')).and(
      { by: people.handler, on: '2021-04-14', command: saveAgain },
      { by: people.office, on: '2021-04-14', command: { type: 'CheckDraft', version: 2 } },
      { by: people.chief, on: '2021-04-14', command: { type: 'SignReply', version: 2, contentHash: secondHash } },
    );
    expect(scene.begun).toMatchObject({
      phase: 'numbered',
      replyNumber: { series: '渝环函', year: 2021, serial: 313 },
      signature: { version: 2, contentHash: secondHash, on: '2021-04-14' },
    });
  });

  it('is refused without a title (第二十三条)', () => {
    lived(...upTo('consulted'))
      .when({ ...save, content: { ...content, title: '' } }, { by: people.handler, on: '2021-04-06' })
      .thenRefused('text-missing', { field: 'title', article: '第二十三条' });
  });

  it('is refused where 市司法局 is to get two copies: the hash covers the list as written (第二十五条)', () => {
    lived(...upTo('consulted'))
      .when(
        { ...save, content: { ...content, copies: [...content.copies, justice] } },
        { by: people.handler, on: '2021-04-06' },
      )
      .thenRefused('copy-twice', { party: justice, article: '第二十五条' });
  });
});

describe('the check (核稿)', () => {
  const drafted = lived(...upTo('drafted'));

  it('by the office on 8 April 2021 names the version and the checker', () => {
    drafted
      .when({ type: 'CheckDraft', version: 1 }, { by: people.office, on: '2021-04-08' })
      .then({ type: 'DraftChecked', v: 1, version: 1, checker: people.office.personId });
  });

  it('dated 5 April 2021, the day before the version was saved, is refused', () => {
    drafted
      .when({ type: 'CheckDraft', version: 1 }, { by: people.office, on: '2021-04-08', happened: '2021-04-05', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-05'),
        previousOn: plainDate('2021-04-06'),
        previousAct: 'SaveDraft',
      });
    expect(drafted.decide({ type: 'CheckDraft', version: 1 }, { by: people.office, on: '2021-04-06' }).ok).toBe(true);
  });

  it('of version 1 is refused once version 2 is there', () => {
    drafted
      .and({ by: people.handler, on: '2021-04-07', command: saveAgain })
      .when({ type: 'CheckDraft', version: 1 }, { by: people.office, on: '2021-04-08' })
      .thenRefused('not-the-latest-version', { latest: 2, named: 1 });
  });

  it('by its author, who also works in the office, is refused: our default', () => {
    const author = personOf(lead, 'handler', 'office');
    lived(...upTo('consulted'), { by: author, on: '2021-04-06', command: save })
      .when({ type: 'CheckDraft', version: 1 }, { by: author, on: '2021-04-08' })
      .thenRefused('author-may-not', { act: 'CheckDraft' });
  });

  it('by its author is taken under a pack whose gate is open', () => {
    const author = personOf(lead, 'handler', 'office');
    const gates = { ...rules.pack.gates, authorMayNotCheckOrSign: false };
    lived(...upTo('consulted'), { by: author, on: '2021-04-06', command: save })
      .when(
        { type: 'CheckDraft', version: 1 },
        { by: author, on: '2021-04-08' },
        { ...rules, pack: { ...rules.pack, gates } },
      )
      .then({ type: 'DraftChecked', v: 1, version: 1, checker: author.personId });
  });
});

describe('sign-off by the chief (审签, 第二十三条)', () => {
  const checked = lived(...upTo('checked'));
  const sign = { type: 'SignReply', version: 1, contentHash: firstHash } as const;

  it('on 12 April 2021 binds exactly the text whose hash the chief saw', () => {
    checked
      .when(sign, { by: people.chief, on: '2021-04-12' })
      .then({ type: 'ReplySigned', v: 1, version: 1, signer: people.chief.personId, contentHash: firstHash });
  });

  it.each([
    ['2021-04-05', '2021-04-06', 'SaveDraft'],
    ['2021-04-07', '2021-04-08', 'CheckDraft'],
  ])('dated %s, before %s, is refused: it would follow %s', (happened, previousOn, previousAct) => {
    checked.when(sign, { by: people.chief, on: '2021-04-12', happened, late }).thenRefused('date-before-previous-act', {
      occurredOn: plainDate(happened),
      previousOn: plainDate(previousOn),
      previousAct,
    });
  });

  it('on the day of the check, 8 April 2021, is taken', () => {
    expect(checked.decide(sign, { by: people.chief, on: '2021-04-08' }).ok).toBe(true);
  });

  it('is refused for another text than the one recorded', () => {
    checked
      .when({ ...sign, contentHash: secondHash }, { by: people.chief, on: '2021-04-12' })
      .thenRefused('content-differs', { expected: firstHash, given: secondHash });
  });

  it('is refused for version 1 where version 2 is the one that was checked', () => {
    checked
      .and(
        { by: people.handler, on: '2021-04-09', command: saveAgain },
        { by: people.office, on: '2021-04-09', command: { type: 'CheckDraft', version: 2 } },
      )
      .when(sign, { by: people.chief, on: '2021-04-12' })
      .thenRefused('not-the-latest-version', { latest: 2, named: 1 });
  });

  it('is refused for a version nobody has checked', () => {
    lived(...upTo('drafted'))
      .when(sign, { by: people.chief, on: '2021-04-12' })
      .thenRefused('wrong-phase', {
        act: 'SignReply',
        phase: 'drafted',
        allowedIn: ['checked'],
        article: '第二十三条',
      });
  });

  it('is refused to the chief who wrote the version: our default', () => {
    const author = personOf(lead, 'handler', 'chief');
    lived(
      ...upTo('consulted'),
      { by: author, on: '2021-04-06', command: save },
      { by: people.office, on: '2021-04-08', command: { type: 'CheckDraft', version: 1 } },
    )
      .when(sign, { by: author, on: '2021-04-12' })
      .thenRefused('author-may-not', { act: 'SignReply' });
  });

  it('is refused to the office: only the principal leader signs', () => {
    checked
      .when(sign, { by: people.office, on: '2021-04-12' })
      .thenRefused('not-permitted', { act: 'SignReply', allowed: ['chief'], article: '第二十三条' });
  });
});
