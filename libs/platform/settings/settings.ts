import { delimiter } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const variables = z.object({
  /**
   * For migrations and the command line the owner of the database. Worker and API take the role `banli_worker` or
   * `banli_api` as they connect: a login that is a member of that role alone is enough for them, and can do no more.
   */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  TEMPORAL_ADDRESS: z.string().regex(/^[^:/]+:\d+$/, 'must look like host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** TLS to Temporal; any of the files below asks for it as well. */
  TEMPORAL_TLS: flag.default(false),
  /** PEM of the authority that signed the server's certificate; absent: those the system trusts. */
  TEMPORAL_TLS_CA: z.string().min(1).optional(),
  /** PEM of our own certificate and its key, where the server asks for one (mTLS). */
  TEMPORAL_TLS_CERT: z.string().min(1).optional(),
  TEMPORAL_TLS_KEY: z.string().min(1).optional(),
  /** The name in the server's certificate, where it is not the one of its address. */
  TEMPORAL_TLS_SERVER_NAME: z.string().min(1).optional(),
  BANLI_TASK_QUEUE: z.string().min(1).default('banli'),
  /** `id:base64` of 32 bytes each, comma separated; the first encrypts, all decrypt. */
  BANLI_PAYLOAD_KEYS: z.string().min(1),
  /** Folder of uploaded files, shared by all API replicas. */
  BANLI_FILES_DIR: z.string().min(1).default('.banli/files'),
  /** The fonts that PDF letters embed (docs/letters.md); without them letters come as .docx alone. */
  BANLI_FONTS_DIR: z.string().min(1).optional(),
  /** Where people outside reach the web pages: printed on letters, with their check code. */
  BANLI_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  BANLI_HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  BANLI_HTTP_PORT: port.default(3000),
  /** Accepts a timeline of its own per case and lists demonstration logins. Never in production. */
  BANLI_DEMONSTRATION: flag.default(false),
  BANLI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** How often the sweep looks for streams whose workflow is behind its store, seconds. */
  BANLI_SWEEP_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
  /** How often letters that were signed and numbered are printed and kept, seconds; 0: when they are first asked for. */
  BANLI_LETTERS_SECONDS: z.coerce.number().int().min(0).max(3_600).default(15),
  /** How long a person's act waits for a worker's answer before it is kept and answered 202, seconds. */
  BANLI_ANSWER_SECONDS: z.coerce.number().int().min(1).max(60).default(12),
  /** How long it is told what became of an act that was answered 202, days; inboxes show the last seven. */
  BANLI_KEEP_SETTLED_DAYS: z.coerce.number().int().min(7).max(3_650).default(30),
  /** How old a password may be, days; 0: any age. A demonstration asks for none. */
  BANLI_PASSWORD_DAYS: z.coerce.number().int().min(0).max(3_650).default(90),
  /** A bundle made by `npm run build`; absent: bundled at start. */
  BANLI_WORKFLOW_BUNDLE: z.string().optional(),
  /** A reverse proxy stands in front and sets X-Forwarded-For. */
  BANLI_TRUST_PROXY: flag.default(false),
  /** Cookies only over HTTPS; off for plain http on the machine itself. */
  BANLI_SECURE_COOKIES: flag.default(false),
});

const schema = variables.superRefine((given, context) => {
  const pair = ['TEMPORAL_TLS_CERT', 'TEMPORAL_TLS_KEY'] as const;
  const missing = pair.filter((name) => given[name] === undefined);
  for (const name of missing.length === 1 ? missing : [])
    context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
});

/** How Temporal's frontend is reached over TLS: paths of PEM files. */
export type TemporalTls = Readonly<{ ca?: string; clientCert?: string; clientKey?: string; serverName?: string }>;

export type Settings = Readonly<{
  databaseUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
  temporalTls?: TemporalTls;
  taskQueue: string;
  payloadKeys: string;
  filesDir: string;
  fontsDir?: string;
  publicUrl: string;
  httpHost: string;
  httpPort: number;
  demonstration: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  sweepSeconds: number;
  answerSeconds: number;
  keepLettersSeconds: number;
  keepSettledDays: number;
  passwordDays: number;
  workflowBundle?: string;
  trustProxy: boolean;
  secureCookies: boolean;
}>;

/** A fault that whoever runs Banli can mend: its message says all, and no stack helps. */
export class OperatorFault extends Error {}

/** All faults of the environment at once, a line each. */
class SettingsFault extends OperatorFault {
  constructor(readonly faults: readonly string[]) {
    super(`The settings are not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** Parses the environment once; throws SettingsFault naming every fault. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new SettingsFault(
      parsed.error.issues.map(
        (issue) =>
          `${issue.path.join('.')}: ${environment[String(issue.path[0])] === undefined ? 'is missing' : issue.message}`,
      ),
    );
  const given = parsed.data;
  return Object.freeze({
    databaseUrl: given.DATABASE_URL,
    temporalAddress: given.TEMPORAL_ADDRESS,
    temporalNamespace: given.TEMPORAL_NAMESPACE,
    ...tlsOf(given),
    taskQueue: given.BANLI_TASK_QUEUE,
    payloadKeys: given.BANLI_PAYLOAD_KEYS,
    filesDir: given.BANLI_FILES_DIR,
    ...(given.BANLI_FONTS_DIR === undefined ? {} : { fontsDir: given.BANLI_FONTS_DIR }),
    publicUrl: (given.BANLI_PUBLIC_URL ?? `http://${given.BANLI_HTTP_HOST}:${given.BANLI_HTTP_PORT}`).replace(
      /\/+$/,
      '',
    ),
    httpHost: given.BANLI_HTTP_HOST,
    httpPort: given.BANLI_HTTP_PORT,
    demonstration: given.BANLI_DEMONSTRATION,
    logLevel: given.BANLI_LOG_LEVEL,
    sweepSeconds: given.BANLI_SWEEP_SECONDS,
    answerSeconds: given.BANLI_ANSWER_SECONDS,
    keepLettersSeconds: given.BANLI_LETTERS_SECONDS,
    keepSettledDays: given.BANLI_KEEP_SETTLED_DAYS,
    passwordDays: given.BANLI_PASSWORD_DAYS,
    ...(given.BANLI_WORKFLOW_BUNDLE === undefined ? {} : { workflowBundle: given.BANLI_WORKFLOW_BUNDLE }),
    trustProxy: given.BANLI_TRUST_PROXY,
    secureCookies: given.BANLI_SECURE_COOKIES,
  });
}

function tlsOf(given: z.output<typeof schema>): { readonly temporalTls?: TemporalTls } {
  const files: TemporalTls = {
    ...(given.TEMPORAL_TLS_CA === undefined ? {} : { ca: given.TEMPORAL_TLS_CA }),
    ...(given.TEMPORAL_TLS_CERT === undefined ? {} : { clientCert: given.TEMPORAL_TLS_CERT }),
    ...(given.TEMPORAL_TLS_KEY === undefined ? {} : { clientKey: given.TEMPORAL_TLS_KEY }),
    ...(given.TEMPORAL_TLS_SERVER_NAME === undefined ? {} : { serverName: given.TEMPORAL_TLS_SERVER_NAME }),
  };
  return given.TEMPORAL_TLS || Object.keys(files).length > 0 ? { temporalTls: files } : {};
}

/** A fault for a terminal: what an operator can mend by its message, another with its stack. */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault instanceof OperatorFault ? fault.message : (fault.stack ?? fault.message);
}

/** The folder in which the command was typed: npm runs its scripts in the project's own. */
export const calledFrom = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** Folders beside the one of this version in which a deployment keeps rule packs of its own. */
export const packFolders = (): readonly string[] =>
  (process.env['BANLI_PACKS'] ?? '').split(delimiter).filter((folder) => folder !== '');

/** The one place that reads the process environment for the settings. */
export const readSettings = (): Settings => parseSettings(process.env);
