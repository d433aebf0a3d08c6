import type { Me, SignInBody } from '@banli/contracts';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { answered, api, isSignedOut } from '../../lib/api';
import { sendAllHeld } from '../../lib/held-acts';
import { absentColleague, actInPlaceOf, onStandingIn } from '../../lib/standing-in';

export const sessionKey = ['session'] as const;

/** The signed-in person, or null where nobody is. */
async function fetchSession(): Promise<Me | null> {
  try {
    return await answered(api.GET('/api/session'));
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
}

export const useSession = () => useQuery({ queryKey: sessionKey, queryFn: fetchSession, staleTime: 60_000 });

/**
 * The signed-in person with the roles they act in: while they stand in, those a colleague has left to them. `until` is
 * absent where that delegation is over.
 */
export type ActingMe = Me & {
  readonly standingIn?: { readonly id: string; readonly name: string; readonly until?: string };
};

export const SessionContext = createContext<ActingMe | null>(null);

/** The person behind the page; only below `RequireSession`. */
export function useMe(): ActingMe {
  const me = useContext(SessionContext);
  if (!me) throw new Error('useMe stands outside RequireSession');
  return me;
}

/** In whose place this tab acts, and how to change it: what was read in one name is not shown in another. */
export function useStandIn(): { readonly absent: string | undefined; readonly actFor: (person?: string) => void } {
  const queries = useQueryClient();
  const absent = useSyncExternalStore(onStandingIn, () => absentColleague());
  return {
    absent,
    actFor: (person) => {
      void sendAllHeld();
      actInPlaceOf(person);
      void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  };
}

/** The person in the place of the colleague, where they stand in for one. */
export function actingAs(me: Me, absent: string | undefined): ActingMe {
  if (absent === undefined) return me;
  const colleague = me.standsInFor.find(({ id }) => id === absent);
  if (!colleague) return { ...me, standingIn: { id: absent, name: '' } };
  const { id, name, until, roles } = colleague;
  return { ...me, roles, standingIn: { id, name, until } };
}

/** Another person's pages must not be left in memory. */
export async function signIn(queries: QueryClient, body: SignInBody): Promise<Me> {
  const me = await answered(api.POST('/api/session', { body }));
  actInPlaceOf(undefined);
  queries.clear();
  queries.setQueryData(sessionKey, me);
  return me;
}

export async function signOut(queries: QueryClient): Promise<void> {
  await sendAllHeld();
  await answered(api.DELETE('/api/session'));
  actInPlaceOf(undefined);
  queries.clear();
  queries.setQueryData(sessionKey, null);
}
