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

/** What LibreOffice makes of a Word document: the same as a PDF. */
export async function asPdf(soffice: string, docx: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'banli-office-'));
  try {
    await writeFile(join(folder, 'letter.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(
      soffice,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'letter.docx')],
      {
        timeout: 120_000,
      },
    );
    return await readFile(join(folder, 'letter.pdf'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
