import { readFileSync } from 'node:fs';
import type { DataConverter } from '@temporalio/common';
import { Client, Connection, type TLSConfig } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Settings } from '../settings/settings';
import { EncryptingCodec, parsePayloadKeys } from './payload-codec';

/** The same converter for client, worker and recovery: encrypted payloads, encrypted failures. */
export function dataConverter(settings: Settings): DataConverter {
  return {
    failureConverterPath: require.resolve('./failure-converter'),
    payloadCodecs: [new EncryptingCodec(parsePayloadKeys(settings.payloadKeys))],
  };
}

/** A client for the API, the sweep and the command line. Fails within seconds where the server does not answer. */
export async function connectClient(settings: Settings): Promise<Client> {
  const connection = await Connection.connect({
    address: settings.temporalAddress,
    ...tlsOptions(settings),
    connectTimeout: '10s',
  });
  return new Client({ connection, namespace: settings.temporalNamespace, dataConverter: dataConverter(settings) });
}

/** Loads the worker's package when it is asked for: API and command line start a third of a second sooner without. */
export async function connectWorker(settings: Settings): Promise<NativeConnection> {
  const { NativeConnection } = await import('@temporalio/worker');
  return NativeConnection.connect({ address: settings.temporalAddress, ...tlsOptions(settings) });
}

/** The files are read at each start: a certificate that was renewed counts from the next one on. */
function tlsOptions({ temporalTls }: Settings): { readonly tls?: TLSConfig } {
  if (!temporalTls) return {};
  const { ca, clientCert, clientKey, serverName } = temporalTls;
  return {
    tls: {
      ...(ca === undefined ? {} : { serverRootCACertificate: readFileSync(ca) }),
      ...(clientCert === undefined || clientKey === undefined
        ? {}
        : { clientCertPair: { crt: readFileSync(clientCert), key: readFileSync(clientKey) } }),
      ...(serverName === undefined ? {} : { serverNameOverride: serverName }),
    },
  };
}
