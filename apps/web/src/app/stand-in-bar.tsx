import { useTranslation } from 'react-i18next';
import { useMe, useStandIn } from '../features/session/session.hook';
import { useLanguage } from '../lib/language.hook';

/** In whose name one acts: one's own, or a colleague's who is away. Shown to those who stand in for somebody. */
export function StandInSwitch() {
  const { t } = useTranslation();
  const { standsInFor, standingIn } = useMe();
  const { actFor } = useStandIn();
  if (standsInFor.length === 0 && !standingIn) return null;
  const known = standsInFor.some(({ id }) => id === standingIn?.id);
  return (
    <select
      className="stand-in-switch"
      aria-label={t('desk.actAs')}
      value={standingIn?.id ?? ''}
      onChange={({ target }) => actFor(target.value === '' ? undefined : target.value)}
    >
      <option value="">{t('desk.myself')}</option>
      {standsInFor.map(({ id, name }) => (
        <option key={id} value={id}>
          {t('desk.inPlaceOf', { name })}
        </option>
      ))}
      {standingIn && !known && <option value={standingIn.id}>{t('desk.inPlaceOf', { name: standingIn.name })}</option>}
    </select>
  );
}

/** Above every page while one acts for somebody else, so that nobody forgets it. */
export function StandInBanner() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { standingIn } = useMe();
  const { actFor } = useStandIn();
  if (!standingIn) return null;
  const { name, until } = standingIn;
  return (
    <p className="stand-in-banner" role="status">
      {until === undefined ? t('desk.bannerOver') : t('desk.banner', { name, day: day(until) })}{' '}
      <button type="button" className="plain-button" onClick={() => actFor(undefined)}>
        {t('desk.backToMyself')}
      </button>
    </p>
  );
}
