import type { CaseView, IssuedRaterCode, IssuedRaterLink, RaterLinkState } from '@banli/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { TroubleAlert } from '../../components/trouble-alert';
import { call } from '../../lib/api';
import { answerQuery, casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';

/** True for 人代工委 while a delivered letter waits for its rating, with or without a day by which it is due. */
export const issuesRaterLinks = (view: CaseView, roles: readonly string[]): boolean =>
  view.relation === 'supervising-body' &&
  roles.includes('assigning-body') &&
  (view.pack.ratingHasLimit
    ? view.clocks.some(({ kind, stopped }) => kind === 'rating' && stopped === undefined)
    : view.phase === 'sent' &&
      view.dispatches.some(
        ({ recipient, deliveredOn }) => recipient.id === view.proposers[0]?.id && deliveredOn !== undefined,
      ));

/** A link for a deputy who rates without an account, and the code that is told by telephone. Both are shown once. */
export function RaterLinkSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const me = useMe();
  const queries = useQueryClient();
  const path = `/api${casePath(view.proposal)}/rater-link`;
  const answer = view.branch?.id;
  const named = answer === undefined ? {} : { answer };
  const queryKey = ['rater-link', view.proposal.stream, answer ?? '', me.id];
  const state = useQuery({ queryKey, queryFn: () => call<RaterLinkState>(`${path}${answerQuery(answer)}`) });
  const renew = () => queries.invalidateQueries({ queryKey });
  const link = useMutation({
    mutationFn: () => call<IssuedRaterLink>(path, { method: 'POST', body: named }),
    onSuccess: renew,
  });
  const code = useMutation({
    mutationFn: () => call<IssuedRaterCode>(`${path}/code`, { method: 'POST', body: named }),
  });
  const revoking = useMutation({
    mutationFn: () => call(`${path}${answerQuery(answer)}`, { method: 'DELETE' }),
    onSuccess: async () => {
      link.reset();
      code.reset();
      await renew();
    },
  });
  const error = state.error ?? link.error ?? code.error ?? revoking.error;
  const inForce = state.data?.inForce ?? false;
  return (
    <Section title={t('cases.raterLink.title')}>
      <p className="quiet">{t('cases.raterLink.hint')}</p>
      {inForce && state.data?.expiresOn !== undefined && (
        <p>{t('cases.raterLink.inForce', { day: day(state.data.expiresOn) })}</p>
      )}
      {link.data && (
        <Alert
          type="success"
          title={t('cases.raterLink.issued')}
          description={<code className="rater-link">{`${location.origin}${link.data.path}`}</code>}
        />
      )}
      {code.data && (
        <Alert
          type="info"
          title={t('cases.raterLink.code', { minutes: String(code.data.minutes) })}
          description={<strong>{code.data.code}</strong>}
        />
      )}
      {error && <TroubleAlert error={error} />}
      <div className="act-buttons">
        <Button onClick={() => link.mutate()} loading={link.isPending}>
          {inForce ? t('cases.raterLink.reissue') : t('cases.raterLink.issue')}
        </Button>
        {inForce && (
          <>
            <Button onClick={() => code.mutate()} loading={code.isPending}>
              {t('cases.raterLink.newCode')}
            </Button>
            <Button danger onClick={() => revoking.mutate()} loading={revoking.isPending}>
              {t('cases.raterLink.revoke')}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}
