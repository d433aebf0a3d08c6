import { readFileSync } from 'node:fs';
import { connect as connectPlain, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';

const FOLDER = join(__dirname, '../fixtures/tls');

/** The test authority, the server's name in its certificate, and a client's certificate with its key. */
export const tlsFiles = {
  authority: join(FOLDER, 'authority.pem'),
  clientCert: join(FOLDER, 'client.pem'),
  clientKey: join(FOLDER, 'client.key.pem'),
  serverName: 'temporal.test',
} as const;

/** Stands before Temporal as its frontend does in an office: TLS 1.2 or later, and nobody without our authority's certificate. */
export class TlsFront {
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(address: string): Promise<TlsFront> {
    const [host = '', port = ''] = address.split(':');
    const server = createServer({
      cert: readFileSync(join(FOLDER, 'server.pem')),
      key: readFileSync(join(FOLDER, 'server.key.pem')),
      ca: readFileSync(tlsFiles.authority),
      requestCert: true,
      rejectUnauthorized: true,
      ALPNProtocols: ['h2'],
    });
    const front = new TlsFront(server);
    server.on('secureConnection', (client) => {
      const behind = connectPlain(Number(port), host);
      for (const socket of [client, behind]) {
        front.sockets.add(socket);
        socket.on('error', () => {
          client.destroy();
          behind.destroy();
        });
      }
      client.pipe(behind).pipe(client);
    });
    await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
    return front;
  }

  get address(): string {
    return `127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((fulfil) => {
      this.server.close(() => {
        fulfil();
      });
    });
  }
}
