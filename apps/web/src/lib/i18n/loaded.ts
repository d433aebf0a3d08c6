import type { Locale } from 'antd/es/locale';
import type { Language } from '../dates';
import type { SameKeys } from './same-keys';
import type { zh } from './zh';

export type Words = SameKeys<typeof zh>;

type Tongue = {
  readonly words: Words;
  /** What the components say themselves. */
  readonly components: Locale;
};

const loaded = new Map<Language, Tongue>();

/** A language is fetched when it is first read: nobody waits for the words of the other. */
export async function load(language: Language): Promise<Words> {
  const { words } = loaded.get(language) ?? keep(language, await fetched[language]());
  return words;
}

function keep(language: Language, tongue: Tongue): Tongue {
  loaded.set(language, tongue);
  return tongue;
}

const fetched: Readonly<Record<Language, () => Promise<Tongue>>> = {
  'zh-CN': async () => {
    const [{ zh }, { default: components }] = await Promise.all([import('./zh'), import('antd/es/locale/zh_CN')]);
    return { words: zh, components };
  },
  en: async () => {
    const [{ en }, { default: components }] = await Promise.all([import('./en'), import('antd/es/locale/en_US')]);
    return { words: en, components };
  },
};

export const componentsIn = (language: Language): Locale => tongue(language).components;

/** The keys under a branch of the words, the same in each language. */
export const keysUnder = <Branch extends object>(
  branch: (words: Words) => Branch,
): readonly (keyof Branch & string)[] => Object.keys(branch(tongue().words)) as (keyof Branch & string)[];

/** Nothing is drawn before the first language is there. */
function tongue(language?: Language): Tongue {
  const [first] = loaded.values();
  const found = language === undefined ? first : loaded.get(language);
  if (!found) throw new Error(`No words have been loaded: ${language ?? 'any language'}.`);
  return found;
}
