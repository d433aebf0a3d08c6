import type { Inbox } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../lib/api';

const EVERY_MS = 30_000;
/** While an accepted act waits, its sender wants to know soon. */
const WHILE_WAITING_MS = 3_000;

const waits = (inbox: Inbox | undefined): boolean =>
  inbox?.accepted.some(({ status }) => status === 'pending') ?? false;

/** The person's tasks and notices, and today by the server's business clock. */
export const useInbox = () =>
  useQuery({
    queryKey: ['inbox'],
    queryFn: () => answered(api.GET('/api/inbox')),
    refetchInterval: ({ state }) => (waits(state.data) ? WHILE_WAITING_MS : EVERY_MS),
  });
