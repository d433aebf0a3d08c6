import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { businessClock, connectClient, readSettings, type BusinessClock, type Settings } from '@banli/platform';
import { createDataSource, readTimelineOffset } from '@banli/store';

export type Deployment = { readonly settings: Settings; readonly source: DataSource; readonly client: Client };

/** Reads in the database of the deployment named by the environment, with the rights of its API, for as long as `work` takes. */
export async function withDatabase<T>(work: (source: DataSource, clock: BusinessClock) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const source = await createDataSource(settings.databaseUrl, 'banli_api', 1).initialize();
  const offset = (): Promise<number> =>
    settings.demonstration ? readTimelineOffset(source.manager) : Promise.resolve(0);
  try {
    return await work(source, businessClock(offset));
  } finally {
    await source.destroy();
  }
}

/** Opens the deployment named by the environment, as owner of its database, for as long as `work` takes. */
export async function withDeployment<T>(work: (deployment: Deployment) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const source = await createDataSource(settings.databaseUrl, 'owner', 4).initialize();
  try {
    const client = await connectClient(settings);
    try {
      return await work({ settings, source, client });
    } finally {
      await client.connection.close();
    }
  } finally {
    await source.destroy();
  }
}
