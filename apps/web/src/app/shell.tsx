import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router';
import { Loading } from '../components/loading';
import { TextSizeSwitch } from '../components/text-size-switch';
import { Toasts } from '../components/toasts';
import { signOut, useMe } from '../features/session/session.hook';
import { useLive } from './live.hook';
import { AppearanceSwitch } from './appearance-switch';
import { HeldBar } from './held-bar';
import { LanguageSwitch } from './language-switch';
import { PaletteButton } from './palette-button';
import { navigationFor } from './navigation';
import { StandInBanner, StandInSwitch } from './stand-in-bar';

/** Frame of every page behind the sign-in: where you are, who you are, the language, the way out. */
export function Shell() {
  const { t } = useTranslation();
  const me = useMe();
  const stale = useLive();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const moving = useNavigation().state !== 'idle';
  const { pathname } = useLocation();
  const [menuOpenAt, setMenuOpenAt] = useState<string | undefined>(undefined);
  const menuOpen = menuOpenAt === pathname;
  const main = useRef<HTMLElement>(null);
  const firstPath = useRef(pathname);
  useEffect(() => {
    // a new page is announced from its top; the first one keeps the browser's own focus
    if (firstPath.current === pathname) return;
    firstPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  const leave = async () => {
    await signOut(queries);
    await navigate('/sign-in');
  };
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <NavLink to="/inbox" className="shell-brand">
            <strong>{t('shell.product')}</strong>
            <span>{t('shell.productLong')}</span>
          </NavLink>
          <button
            type="button"
            className="shell-menu-button"
            aria-expanded={menuOpen}
            aria-controls="shell-menu"
            onClick={() => setMenuOpenAt(menuOpen ? undefined : pathname)}
          >
            {t('shell.menu')}
          </button>
          <div id="shell-menu" className={menuOpen ? 'shell-menu open' : 'shell-menu'}>
            <nav aria-label={t('shell.mainNavigation')}>
              {navigationFor(me.roles).map(({ to, label }) => (
                <NavLink key={to} to={to} end={to === '/proposals'}>
                  {t(`shell.nav.${label}`)}
                </NavLink>
              ))}
            </nav>
            <div className="shell-person">
              {me.demonstration && <span className="demonstration">{t('shell.demonstration')}</span>}
              <NavLink to="/password" className="who" title={t('shell.password')}>
                {me.name}
                <small>{me.unit.shortName}</small>
              </NavLink>
              <StandInSwitch />
              <PaletteButton />
              <AppearanceSwitch />
              <LanguageSwitch />
              <button type="button" className="plain-button" onClick={() => void leave()}>
                {t('shell.signOut')}
              </button>
            </div>
          </div>
        </div>
        {stale && (
          <p className="stale-note" role="status">
            {t('shell.stale')}
          </p>
        )}
        <StandInBanner />
        <HeldBar />
        <div className={moving ? 'progress-line moving' : 'progress-line'} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {me.roles.includes('deputy') && <TextSizeSwitch />}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
      <ScrollRestoration />
    </>
  );
}
