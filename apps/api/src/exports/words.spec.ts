import { en } from '../../../web/src/lib/i18n/en';
import { lists as english } from '../../../web/src/lib/i18n/en/lists';
import { words as englishWords } from '../../../web/src/lib/i18n/en/words';
import { zh } from '../../../web/src/lib/i18n/zh';
import { lists as chinese } from '../../../web/src/lib/i18n/zh/lists';
import { words as chineseWords } from '../../../web/src/lib/i18n/zh/words';
import { words } from './words';

const pick = (group: object, tongue: 'zh' | 'en'): object =>
  Object.fromEntries(Object.entries(group).map(([key, text]) => [key, (text as Record<string, string>)[tongue]]));

const outcome = ({ counted, missed, excluded }: Readonly<Record<'counted' | 'missed' | 'excluded', string>>) => ({
  counted,
  missed,
  excluded,
});

describe('the words of a list that is sent as a file', () => {
  it.each([
    ['zh', chineseWords, chinese, zh],
    ['en', englishWords, english, en],
  ] as const)('are those of the page: %s', (tongue, onPage, lists, all) => {
    expect(pick(words.tier, tongue)).toEqual(onPage.tier);
    expect(pick(words.phase, tongue)).toEqual(onPage.phase);
    expect(pick(words.commitment, tongue)).toEqual(onPage.commitment);
    expect(pick(words.publication, tongue)).toEqual(all.publications.state);
    expect(pick(words.round, tongue)).toEqual(all.rounds.status);
    expect(pick(words.matter, tongue)).toEqual(all.oversight.matter);
    expect(pick(words.oversight, tongue)).toEqual(all.oversight.status);
    expect(pick(words.standing, tongue)).toEqual(lists.opinions.standing);
    expect(pick(words.reason, tongue)).toEqual(lists.rates.reason);
    expect(pick(words.outcome, tongue)).toEqual(outcome(lists.rates));
  });
});
