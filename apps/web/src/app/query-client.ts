import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, Unanswered } from '../lib/api';
import { sessionKey } from '../features/session/session.hook';

/** A session that has ended is found out by whichever request meets it first: the sign-in page then comes up. */
export function makeQueryClient(): QueryClient {
  const noticeSignOut = (error: unknown): void => {
    if (isSignedOut(error)) client.setQueryData(sessionKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignOut }),
    mutationCache: new MutationCache({ onError: noticeSignOut }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => error instanceof Unanswered && failures < 2,
      },
    },
  });
  return client;
}
