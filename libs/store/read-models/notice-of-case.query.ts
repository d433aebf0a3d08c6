import type { EntityManager } from 'typeorm';
import type { FulfilmentNotice, FulfilmentState, PersonId, StreamId } from '@banli/domain';
import { loadRound } from './promises-told.query';

/** The last yearly notice to this rater that told of promises of this case, with its round and the year it was for. */
export async function lastNoticeOf(
  manager: EntityManager,
  { stream, unit, rater }: { readonly stream: StreamId; readonly unit: string; readonly rater: PersonId },
): Promise<{ readonly year: number; readonly round: FulfilmentState; readonly notice: FulfilmentNotice } | undefined> {
  const rounds: readonly { stream: StreamId; year: number }[] = await manager.query(
    `select round.stream, round.year from read.fulfilment_notice notice join read.fulfilment_round round using (stream)
      where notice.rater = $1 and notice.sent_on is not null and round.unit = $2 order by round.year desc`,
    [rater, unit],
  );
  for (const { stream: one, year } of rounds) {
    const round = await loadRound(manager, one);
    const notice = round?.notices[rater];
    if (round && notice?.promises.some(({ proposal }) => proposal === stream)) return { year, round, notice };
  }
  return undefined;
}
