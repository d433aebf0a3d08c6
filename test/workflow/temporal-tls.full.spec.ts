import { randomBytes } from 'node:crypto';
import { connectClient, connectWorker, parseSettings, type Settings } from '@banli/platform';
import { TlsFront, tlsFiles } from '../support/tls-front';

describe('Temporal behind TLS that asks for a client’s certificate (mTLS)', () => {
  let front: TlsFront;

  beforeAll(async () => {
    front = await TlsFront.start(process.env['BANLI_TEST_TEMPORAL_ADDRESS'] ?? '');
  });
  afterAll(() => front.stop());

  const settingsWith = (environment: Readonly<Record<string, string>>): Settings =>
    parseSettings({
      DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
      TEMPORAL_ADDRESS: front.address,
      BANLI_PAYLOAD_KEYS: `test:${randomBytes(32).toString('base64')}`,
      ...environment,
    });
  const trusted = { TEMPORAL_TLS_CA: tlsFiles.authority, TEMPORAL_TLS_SERVER_NAME: tlsFiles.serverName };
  const own = { TEMPORAL_TLS_CERT: tlsFiles.clientCert, TEMPORAL_TLS_KEY: tlsFiles.clientKey };

  it('is reached by API and worker with authority, certificate and key from the settings', async () => {
    const settings = settingsWith({ ...trusted, ...own });
    const client = await connectClient(settings);
    const connection = await connectWorker(settings);
    try {
      const { serverVersion } = await client.workflowService.getSystemInfo({});
      expect(serverVersion).toMatch(/^1\.\d+\./);
      expect((await connection.workflowService.getSystemInfo({})).serverVersion).toBe(serverVersion);
    } finally {
      await client.connection.close();
      await connection.close();
    }
  });

  it.each([
    ['without a certificate of ours', trusted],
    ['where the server’s authority is not trusted', { TEMPORAL_TLS: 'true', ...own }],
    ['under a name that the server’s certificate does not bear', { TEMPORAL_TLS_CA: tlsFiles.authority, ...own }],
    ['without TLS', {}],
  ])(
    'is not reached %s',
    async (_how, environment) => {
      await expect(connectClient(settingsWith(environment))).rejects.toThrow();
    },
    30_000,
  );

  it('asks for the key where there is a certificate, and names the missing variable', () => {
    expect(() => settingsWith({ TEMPORAL_TLS_CERT: tlsFiles.clientCert })).toThrow('TEMPORAL_TLS_KEY: is missing');
  });
});
