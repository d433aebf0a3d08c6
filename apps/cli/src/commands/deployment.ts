import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { connectClient, readSettings, type Settings } from '@banli/platform';
import { createDataSource } from '@banli/store';

export type Deployment = { readonly settings: Settings; readonly source: DataSource; readonly client: Client };

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
