import type { CaseView, DraftView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { useNames } from '../case.hook';
import { Findings } from '../findings';
import { LetterPreview } from '../letter-preview';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

export function CheckForm(props: CaseActProps) {
  const { draft } = props.view;
  return draft ? <Pass {...props} act="CheckDraft" draft={draft} /> : null;
}

export function ConfirmJointForm(props: CaseActProps) {
  const { draft } = props.view;
  return draft ? <Pass {...props} act="ConfirmJointDraft" draft={draft} /> : null;
}

type LetterActProps = CaseActProps & { readonly draft: DraftView };

type PassProps = LetterActProps & { readonly act: 'CheckDraft' | 'ConfirmJointDraft' };

function Pass({ draft, act, ...props }: PassProps) {
  const { t } = useTranslation();
  const form = useCaseActForm(act, props, {});
  return (
    <ActForm
      form={form}
      hint={t(`acts.hint.${act}`, { version: String(draft.version) })}
      submitLabel={t(`acts.title.${act}`)}
      onSubmit={() => form.submit(true, { version: draft.version })}
    >
      <Reading view={props.view} draft={draft} />
    </ActForm>
  );
}

function Reading({ view, draft }: { readonly view: CaseView; readonly draft: DraftView }) {
  const nameOf = useNames(view);
  return (
    <>
      <Findings findings={draft.findings} />
      <LetterPreview
        letter={draft.content}
        organ={view.assignment?.lead.name ?? ''}
        number={view.replyNumber}
        nameOf={nameOf}
      />
    </>
  );
}
