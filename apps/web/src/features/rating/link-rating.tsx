import type { Problem, RateByLinkBody, RaterPage } from '@banli/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/text-field';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api, Refused } from '../../lib/api';
import { keyForIntent, settleIntent } from '../../lib/intent';
import { useLanguage } from '../../lib/language.hook';
import { AspectChoices, PartChoices } from './aspect-choices';
import { chosenLevel, everyPart } from './chosen-level';

type Asking = {
  readonly page: RaterPage;
  readonly bearer: Readonly<Record<string, string>>;
  readonly to: 'rating' | 'correction';
};

/** One choice, the reasons where the law asks for them (27), and the code told by telephone; the same to correct it. */
export function LinkRating({ page, bearer, to }: Asking) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { ratingScale: scale, ratingAspects: aspects } = page;
  const path = `/api/rater/${to}` as const;
  const queries = useQueryClient();
  const [level, setLevel] = useState<string>();
  const [apart, setApart] = useState<Readonly<Record<string, string>>>({});
  const [parts, setParts] = useState<Readonly<Record<string, string>>>({});
  const [reasons, setReasons] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const rating = useMutation({
    mutationFn: (body: RateByLinkBody) =>
      answered(api.POST(path, { body, headers: { ...bearer, 'idempotency-key': keyForIntent(path, body) } })),
    onSuccess: async () => {
      settleIntent(path);
      await queries.invalidateQueries({ queryKey: ['rater'] });
    },
  });
  const chosen = chosenLevel({ scale, aspects }, { level, apart });
  const needsReasons = chosen?.needsReasons ?? false;
  const units = page.coHandlersToRate;
  const complete =
    chosen !== undefined &&
    everyPart(units, parts) &&
    /^\d{6}$/.test(code.trim()) &&
    (!needsReasons || reasons.trim() !== '');
  const submit = () => {
    setTried(true);
    if (complete)
      rating.mutate({
        code: code.trim(),
        level: chosen.id,
        ...(aspects.length === 0 ? {} : { aspects: { ...apart } }),
        ...(units.length === 0 ? {} : { coHandlers: { ...parts } }),
        ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }),
      });
  };
  if (rating.data && 'status' in rating.data) return <p role="status">{t('pages.rating.linkKept')}</p>;
  return (
    <>
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
      <PartChoices scale={scale} units={units} given={parts} tried={tried} onChoose={setParts} />
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
      {to === 'rating' && page.dueOn !== undefined && (
        <p className="rating-due">
          {t('pages.rating.due')} {day(page.dueOn)}
        </p>
      )}
      {rating.error && <TroubleAlert error={rating.error} {...(canRetry(rating.error) ? { onRetry: submit } : {})} />}
      <Button type="primary" size="large" loading={rating.isPending} onClick={submit}>
        {t(to === 'rating' ? 'pages.rating.submit' : 'deputy.correct')}
      </Button>
    </>
  );
}

/** A wrong code is typed anew, not sent again. */
const canRetry = (error: Error): boolean =>
  !(error instanceof Refused) || (error.problem satisfies Problem).status >= 500;
