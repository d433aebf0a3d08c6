import type { Me, SignInBody } from '@banli/contracts';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { call, isSignedOut } from '../../lib/api';

export const sessionKey = ['session'] as const;

/** The signed-in person, or null where nobody is. */
async function fetchSession(): Promise<Me | null> {
  try {
    return await call<Me>('/api/session');
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
}

export const useSession = () => useQuery({ queryKey: sessionKey, queryFn: fetchSession, staleTime: 60_000 });

export const SessionContext = createContext<Me | null>(null);

/** The person behind the page; only below `RequireSession`. */
export function useMe(): Me {
  const me = useContext(SessionContext);
  if (!me) throw new Error('useMe stands outside RequireSession');
  return me;
}

/** Another person's pages must not be left in memory. */
export async function signIn(queries: QueryClient, body: SignInBody): Promise<Me> {
  const me = await call<Me>('/api/session', { method: 'POST', body });
  queries.clear();
  queries.setQueryData(sessionKey, me);
  return me;
}

export async function signOut(queries: QueryClient): Promise<void> {
  await call('/api/session', { method: 'DELETE' });
  queries.clear();
  queries.setQueryData(sessionKey, null);
}
