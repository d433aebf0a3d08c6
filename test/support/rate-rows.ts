import type { RateName, RateRow, RateRows } from '@banli/contracts';
import type { ApiClient } from '../../apps/cli/src/api/api-client';

/** Every row behind a rate, page by page of one row each. */
export async function rowsOfRate(client: ApiClient, rate: RateName, filter: string): Promise<readonly RateRow[]> {
  const rows: RateRow[] = [];
  for (let after = ''; ;) {
    const page = await client.get<RateRows>(`/api/rates/${rate}/rows?${filter}&limit=1${after}`);
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = `&after=${page.next}`;
  }
}
