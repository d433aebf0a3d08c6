import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PACKAGES = ['libreoffice-writer-nogui', 'fonts-noto-cjk'];

/** LibreOffice Writer, installed where that may be done (apt, as root). Throws where there is none: a check that does not run proves nothing. */
export async function findOfficeSuite(): Promise<string> {
  const found = await run('soffice', ['--version']).catch(() => undefined);
  if (found) return 'soffice';
  const install = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new Error(`The check of Word documents needs LibreOffice: "${install}", as root.`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], options);
  return 'soffice';
}

/** The faces that a Word document names, by the open ones that have their widths: else any font stands in, and lines break otherwise. */
const STAND_INS = [
  ['仿宋_GB2312', 'FandolFang'],
  ['方正小标宋简体', 'FandolSong'],
  ['黑体', 'FandolHei'],
  ['楷体_GB2312', 'FandolKai'],
  ['宋体', 'FandolSong'],
] as const;

const fontSettings = (fontsDir: string): string =>
  [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${fontsDir}</dir>`,
    ...STAND_INS.map(
      ([named, open]) =>
        `<match target="pattern"><test name="family"><string>${named}</string></test><edit name="family" mode="assign" binding="strong"><string>${open}</string></edit></match>`,
    ),
    '</fontconfig>',
  ].join('\n');

/** What LibreOffice makes of a Word document, with the fonts of this folder: the same as a PDF. */
export async function asPdf(soffice: string, docx: Uint8Array, fontsDir: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'banli-office-'));
  try {
    await writeFile(join(folder, 'letter.docx'), docx);
    await writeFile(join(folder, 'fonts.conf'), fontSettings(fontsDir));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(
      soffice,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'letter.docx')],
      { timeout: 120_000, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
    );
    return await readFile(join(folder, 'letter.pdf'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
