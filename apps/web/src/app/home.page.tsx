import { Navigate } from 'react-router';
import { homeOf } from '../features/administration/every-role';
import { useMe } from '../features/session/session.hook';

/** Everyone begins where their work is. */
export function HomePage() {
  const { roles } = useMe();
  return <Navigate to={homeOf(roles)} replace />;
}
