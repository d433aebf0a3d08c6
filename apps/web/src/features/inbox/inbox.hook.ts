import type { Inbox } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api';

/** The person's tasks and notices, and today by the server's business clock. */
export const useInbox = () =>
  useQuery({ queryKey: ['inbox'], queryFn: () => call<Inbox>('/api/inbox'), refetchInterval: 30_000 });
