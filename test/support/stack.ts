import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, type Client } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time';
import type { DataSource } from 'typeorm';
import { instantInShanghai, plainDate } from '@banli/calendar';
import type { CommandAnswer, RegisterProposalBody } from '@banli/contracts';
import { proposalStream, type StreamId } from '@banli/domain';
import { connectClient, parseSettings, type Settings } from '@banli/platform';
import { createDataSource, moveTimeline } from '@banli/store';
import type { ApiClient, ProposalPath } from '../../apps/cli/src/api/api-client';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { saveDemonstrationDirectory } from '../../apps/cli/src/demonstration/directory';
import { TimeHarness } from '../../apps/cli/src/time/time-harness';
import { CheckedClient } from './answer-check';
import { ApplicationProcess } from './application-process';
import { freePort } from './free-port';
import { createTestDatabase } from './servers/test-database';

/** Milliseconds; more than a second only where the machine does other things as well. */
const START_WITHIN = 120_000;
/** Nine in the morning, Asia/Shanghai: after that day's alarms, as everywhere in the demonstration. */
const OFFICE_OPENS = 9 * 3_600;

export type Daemon = 'api' | 'worker';
export type FreshCase = ProposalPath & { readonly stream: StreamId };

export type StackOptions = {
  /** Settings of worker and API on top of those for tests. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the worker finds PostgreSQL, if not at the test server itself. */
  readonly workerDatabaseUrl?: (databaseUrl: string) => string;
  /** Likewise the API. */
  readonly apiDatabaseUrl?: (databaseUrl: string) => string;
  /** Servers of this stack alone, for tests that end them. Their database must be migrated. */
  readonly servers?: { readonly databaseUrl: string; readonly temporalAddress: string };
};

/** Banli as it runs: worker and API as processes, over a database and a Temporal namespace of their own. */
export type TestStack = {
  readonly baseUrl: string;
  /** As owner. */
  readonly databaseUrl: string;
  /** What worker, API and command line are started with. */
  readonly environment: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly client: Client;
  readonly source: DataSource;
  readonly time: TimeHarness;
  /** The person of this demonstration login, signed in once. */
  as(login: string): Promise<ApiClient>;
  /** Registers an invented proposal under a number nobody else has, on the morning of 2021-02-05 unless told. */
  register(body?: Partial<RegisterProposalBody>): Promise<FreshCase>;
  /** Assigns a case to cq-sthjj, with these co-handlers. */
  assign(proposal: ProposalPath, coHandlers?: readonly string[]): Promise<CommandAnswer>;
  /** Moves these workflows, and the day on which boards and inboxes stand, to nine in the morning of a day. */
  moveTo(date: string, streams: readonly string[]): Promise<void>;
  /** The command line, for as long as it takes; answers what it printed. */
  banli(...words: readonly string[]): Promise<string>;
  /** SIGKILL, as a crash would: workflow tasks under way are lost for the ten seconds that their server waits. */
  kill(which: Daemon): Promise<void>;
  /** SIGTERM, as an operator would. */
  end(which: Daemon): Promise<void>;
  start(which: Daemon): Promise<void>;
  /** All that worker or API has printed. */
  logOf(which: Daemon): string;
  stop(): Promise<void>;
};

/** Starts a stack, in about two seconds. The file that starts it stops it, also where its tests fail. */
export async function startTestStack(options: StackOptions = {}): Promise<TestStack> {
  const folder = mkdtempSync(join(tmpdir(), 'banli-stack-'));
  const own = options.servers;
  const database = own ? { url: own.databaseUrl, drop: () => Promise.resolve() } : await createTestDatabase();
  const port = await freePort();
  const namespace = `banli-test-${randomBytes(6).toString('hex')}`;
  const environment = {
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: own?.temporalAddress ?? process.env['BANLI_TEST_TEMPORAL_ADDRESS'] ?? '',
    TEMPORAL_NAMESPACE: namespace,
    BANLI_TASK_QUEUE: namespace,
    BANLI_PAYLOAD_KEYS: `test:${randomBytes(32).toString('base64')}`,
    BANLI_FILES_DIR: join(folder, 'files'),
    BANLI_FONTS_DIR: process.env['BANLI_TEST_FONTS_DIR'] ?? '',
    BANLI_HTTP_PORT: String(port),
    BANLI_DEMONSTRATION: 'true',
    // each letter costs a second or two of a core: where it matters that all are kept, a test says so
    BANLI_LETTERS_SECONDS: '0',
    ...options.environment,
  };
  const settings = parseSettings(environment);
  await registerNamespace(settings.temporalAddress, settings.temporalNamespace);
  const source = await createDataSource(database.url, 'owner', 4).initialize();
  await saveDemonstrationDirectory(source.manager);
  const client = await connectClient(settings);
  const stack = new RunningStack(settings, environment, source, client, folder, options, database.drop);
  try {
    await Promise.all([stack.start('worker'), stack.start('api')]);
  } catch (fault) {
    await stack.stop();
    throw fault;
  }
  return stack;
}

/** Usable at once on the test server, within some 20 ms. */
async function registerNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('3 days'),
    });
  } finally {
    await connection.close();
  }
}

class RunningStack implements TestStack {
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly time: TimeHarness;
  private readonly clients = new Map<string, Promise<ApiClient>>();
  private readonly processes = new Map<Daemon, ApplicationProcess>();
  private nextNumber = 1_000;

  constructor(
    readonly settings: Settings,
    readonly environment: Readonly<Record<string, string>>,
    readonly source: DataSource,
    readonly client: Client,
    private readonly folder: string,
    private readonly options: StackOptions,
    private readonly dropDatabase: () => Promise<void>,
  ) {
    this.baseUrl = `http://127.0.0.1:${String(settings.httpPort)}`;
    this.databaseUrl = settings.databaseUrl;
    this.time = new TimeHarness(client);
  }

  as(login: string): Promise<ApiClient> {
    const known = this.clients.get(login);
    if (known) return known;
    const client = new CheckedClient(this.baseUrl);
    const signedIn = client.signIn(login, DEMONSTRATION_PASSWORD).then(() => client);
    this.clients.set(login, signedIn);
    return signedIn;
  }

  async register(body: Partial<RegisterProposalBody> = {}): Promise<FreshCase> {
    this.nextNumber += 1;
    const proposal = {
      jurisdiction: body.jurisdiction ?? 'chongqing',
      session: body.session ?? '5-4',
      number: body.number ?? String(this.nextNumber),
    };
    const assigner = await this.as('cq-rdgw-assigner');
    await assigner.register({
      title: '关于加强嘉陵江岸线生态修复的建议',
      text: '嘉陵江部分岸线硬化过度，生态功能退化。建议制定分段修复方案。',
      requests: ['制定岸线分段修复方案。'],
      leadProposer: 'deputy-li-songliao',
      inSession: false,
      containsStateSecret: false,
      timelineStart: instantInShanghai(plainDate('2021-02-05'), OFFICE_OPENS),
      ...body,
      ...proposal,
    });
    return { ...proposal, stream: proposalStream(proposal) };
  }

  async assign(proposal: ProposalPath, coHandlers: readonly string[] = []): Promise<CommandAnswer> {
    const assigner = await this.as('cq-rdgw-assigner');
    return assigner.act(proposal, 'AssignProposal', { lead: 'cq-sthjj', coHandlers: [...coHandlers] });
  }

  async moveTo(date: string, streams: readonly string[]): Promise<void> {
    const on = plainDate(date);
    await this.time.fastForward(streams, on);
    await moveTimeline(this.source.manager, Date.parse(instantInShanghai(on, OFFICE_OPENS)) - Date.now());
  }

  async banli(...words: readonly string[]): Promise<string> {
    const log = join(this.folder, `cli-${randomBytes(4).toString('hex')}.log`);
    appendFileSync(log, '');
    await ApplicationProcess.start('cli', words, this.environment, log).done();
    return readFileSync(log, 'utf8');
  }

  async kill(which: Daemon): Promise<void> {
    await this.processes.get(which)?.kill();
  }

  async end(which: Daemon): Promise<void> {
    await this.processes.get(which)?.stop();
  }

  async start(which: Daemon): Promise<void> {
    if (this.processes.get(which)?.running) return;
    const { workerDatabaseUrl, apiDatabaseUrl } = this.options;
    const reached = which === 'worker' ? workerDatabaseUrl : apiDatabaseUrl;
    const environment = reached ? { ...this.environment, DATABASE_URL: reached(this.databaseUrl) } : this.environment;
    const since = Date.now();
    const started = ApplicationProcess.start(which, [], environment, this.logFile(which));
    this.processes.set(which, started);
    await started.until(which === 'api' ? () => this.apiIsReady() : () => this.workerPolls(since), START_WITHIN);
  }

  logOf(which: Daemon): string {
    return readFileSync(this.logFile(which), 'utf8');
  }

  async stop(): Promise<void> {
    await Promise.all([...this.processes.values()].map((one) => one.stop()));
    await this.client.connection.close();
    if (this.source.isInitialized) await this.source.destroy();
    await this.dropDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private logFile(which: Daemon): string {
    return join(this.folder, `${which}.log`);
  }

  private async apiIsReady(): Promise<boolean> {
    const answer = await fetch(`${this.baseUrl}/api/ready`, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.ok;
  }

  private async workerPolls(since: number): Promise<boolean> {
    const { pollers } = await this.client.workflowService.describeTaskQueue({
      namespace: this.settings.temporalNamespace,
      taskQueue: { name: this.settings.taskQueue },
    });
    return pollers.some(({ lastAccessTime }) => tsToMs(lastAccessTime) >= since);
  }
}
