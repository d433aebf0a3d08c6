import type { Problem, RateByLinkBody, RaterPage } from '@banli/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LanguageSwitch } from '../../app/language-switch';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api, Refused } from '../../lib/api';
import { keyForIntent, settleIntent } from '../../lib/intent';
import { useLanguage } from '../../lib/language.hook';
import { namesOf } from '../../lib/names';
import { LetterPreview } from '../case/letter-preview';
import { AspectChoices } from './aspect-choices';
import { chosenLevel } from './chosen-level';
import './rating.css';

const RATE = '/api/rater/rating';

/** The letter and its rating for a deputy who has no account: the link is in the address, behind the hash sign. */
export function LinkPage() {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const bearer = { authorization: `Bearer ${token}` };
  const page = useQuery({
    queryKey: ['rater', token],
    queryFn: () => answered(api.GET('/api/rater', { headers: bearer })),
    gcTime: 0,
  });
  return (
    <main className="page deputy">
      <LanguageSwitch />
      {page.isPending && <Loading />}
      {page.isError && <TroubleAlert error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && (
        <>
          <PageHeading title={page.data.proposal.title} lead={t('pages.rating.yourProposal')} guided={false} />
          <Answered page={page.data} bearer={bearer} />
          <Section title={t('pages.rating.letter')}>
            <LetterPreview
              letter={page.data.letter}
              organ={page.data.organ.name}
              number={page.data.replyNumber}
              nameOf={namesOf({ parties: page.data.parties, persons: [] })}
            />
          </Section>
        </>
      )}
    </main>
  );
}

type Asking = { readonly page: RaterPage; readonly bearer: Readonly<Record<string, string>> };

function Answered({ page, bearer }: Asking) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  if (!page.rated) return <LinkRating page={page} bearer={bearer} />;
  const { on, level } = page.rated;
  const name = page.ratingScale.find(({ id }) => id === level)?.name;
  return (
    <section className="deputy-ask done" role="status">
      <p>{t('pages.rating.thanks')}</p>
      <p className="quiet">{t('pages.rating.given', { day: day(on), level: name ? say(name) : level })}</p>
    </section>
  );
}

/** One choice, the reasons where the law asks for them (27), and the code told by telephone. */
function LinkRating({ page, bearer }: Asking) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const queries = useQueryClient();
  const [level, setLevel] = useState<string>();
  const [apart, setApart] = useState<Readonly<Record<string, string>>>({});
  const [reasons, setReasons] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const rating = useMutation({
    mutationFn: (body: RateByLinkBody) =>
      answered(api.POST(RATE, { body, headers: { ...bearer, 'idempotency-key': keyForIntent(RATE, body) } })),
    onSuccess: async () => {
      settleIntent(RATE);
      await queries.invalidateQueries({ queryKey: ['rater'] });
    },
  });
  const { ratingScale: scale, ratingAspects: aspects } = page;
  const chosen = chosenLevel({ scale, aspects }, { level, apart });
  const needsReasons = chosen?.needsReasons ?? false;
  const complete = chosen !== undefined && /^\d{6}$/.test(code.trim()) && (!needsReasons || reasons.trim() !== '');
  const submit = () => {
    setTried(true);
    if (complete)
      rating.mutate({
        code: code.trim(),
        level: chosen.id,
        ...(aspects.length === 0 ? {} : { aspects: { ...apart } }),
        ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }),
      });
  };
  if (rating.data && 'status' in rating.data)
    return (
      <section className="deputy-ask done" role="status">
        <p>{t('pages.rating.linkKept')}</p>
      </section>
    );
  return (
    <section className="deputy-ask">
      <p>{t(aspects.length === 0 ? 'pages.rating.rateLead' : 'packs.rateLead')}</p>
      <AspectChoices
        scale={scale}
        aspects={aspects}
        level={level}
        apart={apart}
        tried={tried}
        onChoose={(next) => {
          if (next.level !== undefined) setLevel(next.level);
          if (next.apart !== undefined) setApart(next.apart);
        }}
      />
      <TextField
        label={needsReasons ? t('pages.rating.reasons') : t('pages.rating.remarks')}
        hint={needsReasons ? t('pages.rating.reasonsHint') : undefined}
        rows={4}
        optional={!needsReasons}
        required={tried && needsReasons}
        value={reasons}
        onChange={setReasons}
      />
      <TextField
        label={t('pages.rating.code')}
        hint={t('pages.rating.codeHint')}
        required={tried}
        value={code}
        onChange={setCode}
      />
      {page.dueOn !== undefined && (
        <p className="rating-due">
          {t('pages.rating.due')} {day(page.dueOn)}
        </p>
      )}
      {rating.error && <TroubleAlert error={rating.error} {...(canRetry(rating.error) ? { onRetry: submit } : {})} />}
      <Button type="primary" size="large" loading={rating.isPending} onClick={submit}>
        {t('pages.rating.submit')}
      </Button>
    </section>
  );
}

/** A wrong code is typed anew, not sent again. */
const canRetry = (error: Error): boolean =>
  !(error instanceof Refused) || (error.problem satisfies Problem).status >= 500;
