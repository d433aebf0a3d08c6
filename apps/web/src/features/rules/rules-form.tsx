import type { RulebookActName, RulebookView } from '@banli/contracts';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { TroubleAlert } from '../../components/trouble-alert';
import { PreviewResult } from './preview-result';
import { rulesActPath, useRulesPreview } from './rules.hook';

type Props<V> = {
  readonly view: RulebookView;
  readonly act: RulebookActName;
  readonly initial: V;
  /** The body of the act; undefined where something is missing. */
  readonly bodyOf: (values: V) => object | undefined;
  readonly children: (values: V, set: (change: Partial<V>) => void, tried: boolean) => ReactNode;
};

/** An act on the rules: what moves is looked at first, then it is done. */
export function RulesForm<V extends object>({ view, act, initial, bodyOf, children }: Props<V>) {
  const { t } = useTranslation();
  const { jurisdiction } = view;
  const preview = useRulesPreview(jurisdiction);
  const form = useActForm<V>({
    path: rulesActPath(jurisdiction, act),
    version: view.version,
    subject: `rulebook/${jurisdiction}`,
    form: act,
    initial,
    today: view.on,
    doneMessage: t(`acts.title.${act}`),
    onDone: () => preview.reset(),
  });
  const body = bodyOf(form.values);
  const set = (change: Partial<V>): void => {
    preview.reset();
    form.set(change);
  };
  return (
    <ActForm
      form={form}
      submitLabel={t(`acts.title.${act}`)}
      onSubmit={() => form.submit(body !== undefined && preview.isSuccess, body ?? {})}
    >
      {children(form.values, set, form.tried)}
      <div className="rules-preview">
        <Button
          disabled={body === undefined}
          loading={preview.isPending}
          onClick={() => body !== undefined && preview.mutate({ act, ...body })}
        >
          {t('rules.preview.show')}
        </Button>
        {form.tried && !preview.isSuccess && <p className="field-error">{t('rules.preview.first')}</p>}
        {preview.isError && <TroubleAlert error={preview.error} onRetry={() => preview.reset()} />}
        {preview.isSuccess && <PreviewResult preview={preview.data} />}
      </div>
    </ActForm>
  );
}
