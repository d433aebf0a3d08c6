import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loading } from '../components/loading';
import { PageTrouble } from '../components/page-trouble';
import { actingAs, SessionContext, useSession, useStandIn } from '../features/session/session.hook';

const PasswordPage = lazy(async () => ({ default: (await import('../features/session/password.page')).PasswordPage }));

/** Shows its children to a signed-in person, and sends anyone else to the sign-in page, which leads back here. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const { absent } = useStandIn();
  const { pathname, search, hash } = useLocation();
  if (session.isPending) return <Loading />;
  if (session.isError) return <PageTrouble error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null)
    return <Navigate to={`/sign-in?back=${encodeURIComponent(pathname + search + hash)}`} replace />;
  const { passwordChangeDue } = session.data;
  return (
    <SessionContext value={actingAs(session.data, absent)}>
      {passwordChangeDue ? (
        <Suspense fallback={<Loading />}>
          <PasswordPage />
        </Suspense>
      ) : (
        children
      )}
    </SessionContext>
  );
}
