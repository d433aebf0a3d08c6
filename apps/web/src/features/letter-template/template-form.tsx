import { LETTER_TEXTS, type LetterTemplateView } from '@banli/contracts';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { TextField } from '../../components/text-field';
import { TroubleAlert } from '../../components/trouble-alert';
import { downloadPosted } from '../../lib/download';
import { deskActPath } from '../desk/desk.hook';
import { textsOf, valuesOf, type LetterText, type TemplateValues } from './template-texts';

/** A field for each text, with the house's words and the placeholders it may have. */
export function TemplateForm({ view }: { readonly view: LetterTemplateView }) {
  const { t } = useTranslation();
  const form = useActForm<TemplateValues>({
    path: deskActPath(view.unit.id, 'AdoptLetterTemplate'),
    version: view.version,
    subject: `desk/${view.unit.id}`,
    form: 'AdoptLetterTemplate',
    initial: valuesOf(view),
    today: view.on,
    doneMessage: t('acts.title.AdoptLetterTemplate'),
    onDone: () => undefined,
  });
  const texts = textsOf(form.values);
  const preview = useMutation({
    mutationFn: () => downloadPosted(`/api/desks/${view.unit.id}/letter-template/preview`, { texts }),
  });
  const hintOf = (text: LetterText): string => {
    const { may, must } = view.room[text];
    const braced = (words: readonly string[], by: string) => words.map((word) => `{${word}}`).join(by);
    return [
      t('letterTemplate.default', { text: view.house[text] || t('letterTemplate.none') }),
      ...(may.length === 0 ? [] : [t('letterTemplate.may', { words: braced(may, '、') })]),
      ...(must.length === 0
        ? []
        : [t('letterTemplate.must', { words: must.map((one) => braced(one, t('letterTemplate.or'))).join('、') })]),
    ].join(' ');
  };
  return (
    <ActForm
      form={form}
      hint={t('letterTemplate.brackets')}
      submitLabel={t('letterTemplate.adopt')}
      onSubmit={() => form.submit(form.values.reason.trim() !== '', { texts, reason: form.values.reason.trim() })}
      undated
    >
      {LETTER_TEXTS.map((text) => (
        <TextField
          key={text}
          label={t(`letterTemplate.text.${text}`)}
          hint={hintOf(text)}
          rows={text === 'opening' || text === 'closing' ? 2 : 1}
          maxLength={300}
          optional
          value={form.values[text]}
          onChange={(next) => form.set({ [text]: next })}
        />
      ))}
      <TextField
        label={t('letterTemplate.reason')}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
      {preview.error && <TroubleAlert error={preview.error} onRetry={() => preview.mutate()} />}
      <Button className="template-preview" loading={preview.isPending} onClick={() => preview.mutate()}>
        {t('letterTemplate.preview')}
      </Button>
    </ActForm>
  );
}
