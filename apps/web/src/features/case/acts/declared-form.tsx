import type { ProposalActName } from '@banli/contracts';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclaredActForm } from '../../../components/declared-act-form';
import {
  initialValues,
  type DeclaredField as AnyDeclaredField,
  type DeclaredValues,
  type Texts,
} from '../../../components/declared-field';
import { useLanguage } from '../../../lib/language.hook';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

/** A field of the form of an act on a case. */
export type DeclaredField = AnyDeclaredField<CaseActProps>;

type Declaration = {
  readonly act: ProposalActName;
  readonly fields: readonly DeclaredField[];
  /** The button says what is done, not just “submit”. */
  readonly named?: true;
  readonly above?: (props: CaseActProps) => ReactNode;
  /** The body, where it is not the fields by their names. */
  readonly body?: (texts: Texts, props: CaseActProps) => object;
};

/** A form made of few plain fields, from what it asks for. */
export function declaredForm({ act, fields, named, above, body }: Declaration): ComponentType<CaseActProps> {
  return function DeclaredForm(props: CaseActProps) {
    const { t } = useTranslation();
    const { say } = useLanguage();
    const law = props.view.pack.lawOf[act];
    const form = useCaseActForm<ProposalActName, DeclaredValues>(
      act,
      props,
      initialValues(fields, props, t, props.about),
    );
    return (
      <DeclaredActForm
        {...{ fields, props, form, body }}
        above={above?.(props)}
        onSubmit={form.submit}
        hint={law ? say(law) : t(`acts.hint.${act}` as 'acts.hint.SignReply')}
        submitLabel={named ? t(`acts.title.${act}`) : t('acts.submit')}
      />
    );
  };
}
