import type { CaseView, FileView, LetterContentBody } from '@banli/contracts';
import { ordinal } from '../../lib/chinese-number';

/** The letter as it is typed: paragraphs are lines, everything may still be missing. */
export type DraftValues = {
  /** The saved version it began from; 0 where there was none. */
  readonly base: number;
  readonly title: string;
  readonly salutation: readonly string[];
  readonly opening: string;
  readonly sections: readonly SectionDraft[];
  readonly closing: string;
  readonly resultClass?: string | undefined;
  readonly commitments: readonly CommitmentDraft[];
  readonly noCommitments: boolean;
  readonly copies: readonly string[];
  /** What goes out with the letter. */
  readonly files: readonly FileView[];
  /** What was here before another text took its place; kept until it is no longer needed. */
  readonly aside?: Omit<DraftValues, 'aside'> | undefined;
};

/** A section may tell the view of a co-handler. */
export type SectionDraft = { readonly heading: string; readonly text: string; readonly opinionOf?: string | undefined };

export type CommitmentDraft = {
  readonly item: string;
  readonly dueOn?: string | undefined;
  readonly responsibleUnit?: string | undefined;
};

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function contentOf(values: DraftValues): LetterContentBody {
  return {
    title: values.title.trim(),
    salutation: values.salutation.map((name) => name.trim()).filter((name) => name !== ''),
    opening: values.opening.trim(),
    sections: values.sections.map(({ heading, text, opinionOf }) => ({
      heading: heading.trim(),
      paragraphs: paragraphsOf(text),
      ...(opinionOf === undefined ? {} : { opinionOf }),
    })),
    closing: paragraphsOf(values.closing),
    ...(values.resultClass === undefined ? {} : { resultClass: values.resultClass }),
    commitments: values.commitments.map(({ item, dueOn, responsibleUnit }) => ({
      item: item.trim(),
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(responsibleUnit === undefined ? {} : { responsibleUnit }),
    })),
    ...(values.noCommitments && values.commitments.length === 0 ? { noCommitments: true as const } : {}),
    copies: [...values.copies],
  };
}

/** What the editor begins with: the latest version, or the usual form of a first one. */
export function draftValuesOf(view: CaseView): DraftValues {
  const { draft } = view;
  if (!draft) return firstDraft(view);
  const { content } = draft;
  return {
    base: draft.version,
    title: content.title,
    salutation: content.salutation,
    opening: content.opening,
    sections: content.sections.map(({ heading, paragraphs, opinionOf }) => ({
      heading,
      text: paragraphs.join('\n'),
      ...(opinionOf === undefined ? {} : { opinionOf }),
    })),
    closing: content.closing.join('\n'),
    resultClass: content.resultClass,
    commitments: content.commitments,
    noCommitments: content.noCommitments ?? false,
    copies: content.copies,
    files: draft.files ?? [],
  };
}

/** The parts that the record gives, in the unit's own words; one section for each request, and for each view that is to be told. */
function firstDraft(view: CaseView): DraftValues {
  const { title = '', salutation = [], opening = '', closing = [], copies = [] } = view.composed ?? {};
  const requests: readonly SectionDraft[] = (view.requests.length === 0 ? [''] : view.requests).map((request) => ({
    heading: request === '' ? '' : `关于${request.replace(/[。；;.]+$/, '')}`,
    text: '',
  }));
  const views = view.pack.viewsTold ? view.opinions.filter(({ status }) => status === 'accepted').map(viewOf) : [];
  return {
    base: 0,
    title,
    salutation,
    opening,
    sections: [...requests, ...views].map(({ heading, ...rest }, index) => ({
      heading: `${ordinal(index + 1)}、${heading}`,
      ...rest,
    })),
    closing: closing.join('\n'),
    commitments: [],
    noCommitments: false,
    copies,
    files: [],
  };
}

/** The law has the deputy told what each co-handler thinks: its opinion as handed in, to be worked over. */
const viewOf = ({ unit, text }: CaseView['opinions'][number]): SectionDraft => ({
  heading: `${unit.shortName}的办理意见`,
  text: text ?? '',
  opinionOf: unit.id,
});

/** Another text in the place of this one, which is put aside. */
export function takenInstead(values: DraftValues, other: DraftValues): DraftValues {
  const { aside: _earlier, ...mine } = values;
  const { aside: _theirs, ...taken } = other;
  return { ...taken, aside: mine };
}
