import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * Stands between the worker and PostgreSQL. Armed, it forwards the next COMMITs of transactions that have added events, and
 * withholds the server's answer: the moment in which a crash leaves the store ahead of its workflow, for as long as a
 * test needs it. All other traffic passes.
 */
export class HoldCommitProxy {
  private toHold = 0;
  private notice: () => void = () => undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(databaseUrl: string): Promise<HoldCommitProxy> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer();
    await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    const proxy = new HoldCommitProxy(server, address.port);
    server.on('connection', (client) => {
      proxy.pass(client, connect(Number(port), hostname));
    });
    return proxy;
  }

  /** The same database, reached through the proxy. */
  through(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  /** Resolves once PostgreSQL has answered that many COMMITs, which the worker will not hear of. */
  arm(commits: number): Promise<void> {
    this.toHold = commits;
    let answered = 0;
    return new Promise((fulfil) => {
      this.notice = () => {
        answered += 1;
        if (answered === commits) fulfil();
      };
    });
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((fulfil) => {
      this.server.close(() => {
        fulfil();
      });
    });
  }

  private pass(client: Socket, database: Socket): void {
    let addedEvents = false;
    let withholding: 'until answered' | 'for ever' | undefined;
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
    client.on('data', (bytes) => {
      const said = bytes.toString('latin1');
      if (said.includes('insert into record.event')) addedEvents = true;
      if (isCommit(said)) {
        if (addedEvents && this.toHold > 0) {
          withholding = 'until answered';
          this.toHold -= 1;
        }
        addedEvents = false;
      }
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      if (withholding === undefined) client.write(bytes);
      if (withholding === 'until answered') this.notice();
      withholding &&= 'for ever';
    });
  }
}

/** A simple query message (`Q`, length, text, zero) that says COMMIT. */
const isCommit = (said: string): boolean => said.startsWith('Q') && said.slice(5).toUpperCase().startsWith('COMMIT');
