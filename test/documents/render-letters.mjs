import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Letters of many kinds as pictures, to be looked at beside the measures of GB/T 9704-2012: the PDF, and the Word
 * document as LibreOffice shows it. Needs a build, LibreOffice and pdftoppm.
 * Usage: npm run letters -- FOLDER [NAME …]
 */
const [folder = 'letters-rendered', ...only] = process.argv.slice(2);
const load = createRequire(import.meta.url);
const { print } = load('../../dist/libs/documents/print.js');
const { Fonts } = load('../../dist/libs/documents/fonts.js');
const { letters } = JSON.parse(readFileSync(new URL('letters-to-render.json', import.meta.url), 'utf8'));
const fontsDir = process.env.BANLI_FONTS_DIR ?? join(homedir(), '.cache/banli/fonts');
const fonts = new Fonts(fontsDir);

mkdirSync(folder, { recursive: true });
const named = Object.entries(letters).filter(([name]) => only.length === 0 || only.includes(name));
for (const [name, letter] of named)
  for (const format of ['pdf', 'docx']) {
    const bytes = await print({ kind: 'letter', letter, format, dated: '2026-05-20' }, () => fonts);
    writeFileSync(join(folder, `${name}.${format}`), bytes);
  }
/** The faces that the Word documents name, by the open ones. */
const standIns = {
  仿宋_GB2312: 'FandolFang',
  方正小标宋简体: 'FandolSong',
  黑体: 'FandolHei',
  楷体_GB2312: 'FandolKai',
  宋体: 'FandolSong',
};
const matches = Object.entries(standIns).map(
  ([face, open]) =>
    `<match target="pattern"><test name="family"><string>${face}</string></test><edit name="family" mode="assign" binding="strong"><string>${open}</string></edit></match>`,
);
writeFileSync(
  join(folder, 'fonts.conf'),
  `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fontsDir}</dir>${matches.join('')}</fontconfig>`,
);
const word = join(folder, 'word');
mkdirSync(word, { recursive: true });
const files = named.map(([name]) => join(folder, `${name}.docx`));
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', word, ...files], {
  stdio: 'ignore',
  env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
});
for (const [name] of named) {
  const pages = (file) => /Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1];
  const [ours, theirs] = [join(folder, `${name}.pdf`), join(word, `${name}.pdf`)];
  for (const file of [ours, theirs]) execFileSync('pdftoppm', ['-r', '60', '-png', file, file.replace(/\.pdf$/u, '')]);
  process.stdout.write(`${name}: ${pages(ours)} pages as PDF, ${pages(theirs)} as Word document\n`);
}
