import { readFileSync } from 'node:fs';

/** Why an article has no example: it asks for nothing that a handling could do or miss. */
export const reasons = {
  purpose: 'Says what the law is for.',
  right: 'States a right that the other articles carry out.',
  principle: 'States a principle.',
  support: 'Asks offices to support deputies outside the handling.',
  money: 'Is about the budget.',
  preparation: 'Is about what a deputy does before submitting.',
  judgement: 'Leaves a judgement to people.',
  organisation: 'Is about how a unit organises itself.',
  'not handling': 'Is about other work of the standing committee and of offices.',
  'not yet': 'Not covered yet.',
} as const;

/** A spec and the title, or a part of it, of the example in it. */
export type Example = readonly [file: string, title: string];

export type Article =
  | { readonly asks: string; readonly examples: readonly [Example, ...Example[]]; readonly open?: string }
  | { readonly why: keyof typeof reasons; readonly also?: string };

export type Conformance = {
  readonly pack: string;
  /** The law's text, whose headings say which articles there are. */
  readonly law: string;
  readonly articles: Readonly<Record<number, Article>>;
};

/** How many articles the law has: its headings are 第一条 to the last. */
export const articlesOf = ({ law }: Conformance): number =>
  [...readFileSync(law, 'utf8').matchAll(/^第[一二三四五六七八九十]+条 /gmu)].length;

/** Titles that no test of the file bears. */
export const strayExamples = (examples: readonly Example[]): readonly Example[] =>
  examples.filter(([file, title]) => !titlesIn(readFileSync(file, 'utf8')).some((one) => one.includes(title)));

const titlesIn = (spec: string): readonly string[] =>
  [...spec.matchAll(/\b(?:describe|it)(?:\.each[^\n]*?)?\(\s*(['`])(.*?)\1,/gsu)].map(([, , title = '']) => title);

/** Article → example, as a page to read. */
export function conformancePage(conformance: Conformance): string {
  const rows = Object.entries(conformance.articles).map(([number, article]) =>
    'why' in article
      ? `| ${number} | ${[reasons[article.why], article.also].filter(Boolean).join(' ')} | |`
      : `| ${number} | ${[article.asks, article.open && `**Open:** ${article.open}`].filter(Boolean).join(' ')} | ${article.examples.map(cell).join('<br>')} |`,
  );
  const covered = Object.values(conformance.articles).filter((article) => 'asks' in article).length;
  return [
    `# The articles of ${conformance.pack}, and the examples that run them`,
    '',
    `${String(covered)} of ${String(rows.length)} articles of [the law](../law/${conformance.law.split('/').pop() ?? ''}) ask for something that a handling can do or miss, and have examples. Written by`,
    '`npm run census`; a test fails where an article is missing here or an example is not in its file. The examples themselves',
    'are run by `npm test`.',
    '',
    '| article | asks for | examples |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const cell = ([file, title]: Example): string =>
  `${title.replaceAll('|', '\\|')} (\`${file.split('/').pop() ?? file}\`)`;
