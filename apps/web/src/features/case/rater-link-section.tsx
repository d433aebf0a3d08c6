import type { CaseView } from '@banli/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupField } from '../../components/group-field';
import { Section } from '../../components/section';
import { OneOf } from '../../components/ticks';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { caseKeyOf } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';

const LINK = '/api/proposals/{jurisdiction}/{session}/{number}/rater-link';

/** True for 人代工委 while a delivered letter waits for its rating, and while that can be corrected. */
export const issuesRaterLinks = (view: CaseView, roles: readonly string[]): boolean =>
  view.relation === 'supervising-body' &&
  roles.includes('assigning-body') &&
  (waitsForRating(view) || view.permitted.includes('CorrectRating'));

/** With or without a day by which it is due. */
const waitsForRating = (view: CaseView): boolean =>
  view.pack.ratingHasLimit
    ? view.clocks.some(({ kind, stopped }) => kind === 'rating' && stopped === undefined)
    : view.phase === 'sent' &&
      view.dispatches.some(
        ({ recipient, deliveredOn }) =>
          deliveredOn !== undefined &&
          (view.pack.eachRates ? view.raters.map(({ person }) => person.id) : [view.proposers[0]?.id]).includes(
            recipient.id,
          ),
      );

/** A link for a deputy who rates without an account, and the code that is told by telephone. Both are shown once. */
export function RaterLinkSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const me = useMe();
  const queries = useQueryClient();
  const path = caseKeyOf(view.proposal);
  const answer = view.branch?.id;
  const whose = view.pack.eachRates ? view.raters.map(({ person }) => person) : [];
  const [chosen, setChosen] = useState<string>();
  const rater = whose.length === 0 ? undefined : (chosen ?? whose[0]?.id);
  const body = { ...(answer === undefined ? {} : { answer }), ...(rater === undefined ? {} : { rater }) };
  const params = { path, query: { answer, rater } };
  const queryKey = ['rater-link', view.proposal.stream, answer ?? '', rater ?? '', me.id];
  const state = useQuery({ queryKey, queryFn: () => answered(api.GET(LINK, { params })) });
  const renew = () => queries.invalidateQueries({ queryKey });
  const link = useMutation({
    mutationFn: () => answered(api.POST(LINK, { params: { path }, body })),
    onSuccess: renew,
  });
  const code = useMutation({
    mutationFn: () => answered(api.POST(`${LINK}/code`, { params: { path }, body })),
  });
  const revoking = useMutation({
    mutationFn: () => answered(api.DELETE(LINK, { params })),
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
      {whose.length > 1 && (
        <GroupField label={t('acts.field.rater')}>
          <OneOf
            options={whose.map(({ id, name }) => ({ value: id, label: name }))}
            value={rater}
            onChange={(next) => {
              setChosen(next);
              link.reset();
              code.reset();
            }}
          />
        </GroupField>
      )}
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
        {waitsForRating(view) && (
          <Button onClick={() => link.mutate()} loading={link.isPending}>
            {inForce ? t('cases.raterLink.reissue') : t('cases.raterLink.issue')}
          </Button>
        )}
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
