/** A fault the operator can mend: one sentence that says what is wrong and what to do about it. */
export class Problem extends Error {
  /**
   * @param {string} sentence
   * @param {{ details?: string, cause?: unknown }} [more] details: lines of a log or of a tool, shown below the sentence
   */
  constructor(sentence, { details = '', cause } = {}) {
    super(sentence, { cause });
    this.name = 'Problem';
    this.details = details;
  }
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS']);
const full = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Puts a refusal of the operating system into words; any other fault comes back unchanged.
 * @param {unknown} error
 */
export function inWords(error) {
  if (!(error instanceof Error) || error instanceof Problem) return error;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const where = path === undefined ? '' : ` (${path})`;
  if (code !== undefined && full.has(code)) {
    return new Problem(`The disk is full${where}: free some space and run the command again.`, { cause: error });
  }
  if (code !== undefined && unwritable.has(code)) {
    const remedy = 'give your account the right to write there, or name another data folder with BANLI_DATA_DIR';
    return new Problem(`A file or folder cannot be written${where}: ${remedy}.`, { cause: error });
  }
  return error;
}

/**
 * Shows a fault without its stack trace.
 * @param {unknown} error
 * @param {{ debug: boolean }} settings debug: show the stack trace as well
 */
function report(error, { debug }) {
  const known = inWords(error);
  const lines = [];
  if (known instanceof Problem) {
    lines.push(known.message);
    if (known.details !== '') lines.push(known.details.replace(/^/gm, '  | '));
  } else {
    const message = known instanceof Error ? known.message : String(known);
    lines.push(`Unexpected fault: ${message}`);
    if (!debug) lines.push('Set BANLI_DEBUG=1 to see where it came from.');
  }
  if (debug && error instanceof Error) lines.push(String(error.stack), ...(error.cause ? [String(error.cause)] : []));
  process.stderr.write(`${lines.join('\n')}\n`);
}

/**
 * Runs a command of ours: its result is the exit code, a fault is reported and gives 1.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    report(error, { debug: process.env.BANLI_DEBUG === '1' });
    process.exitCode = 1;
  }
}
