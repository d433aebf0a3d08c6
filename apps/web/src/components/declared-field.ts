import type { TFunction } from 'i18next';
import type { zh } from '../lib/i18n/zh';
import type { Choice } from './choice-field';

/** A word of `acts.field`, or a whole key of another group. */
export type FieldLabel =
  | keyof typeof zh.acts.field
  | `intake.${keyof typeof zh.intake}`
  | `rounds.field.${keyof typeof zh.rounds.field}`
  | `oversight.field.${keyof typeof zh.oversight.field}`
  | `succession.field.${keyof typeof zh.succession.field}`
  | `yearly.field.${keyof typeof zh.yearly.field}`
  | 'acts.late.proof';

export type Texts = Readonly<Record<string, string | undefined>>;
/** Of a field of several choices, all that are chosen; of any other, its text. */
export type DeclaredValues = Readonly<Record<string, string | readonly string[] | undefined>>;

export type LookedUpChoices = {
  readonly choices: readonly Choice[];
  readonly isPending?: boolean;
  /** Finds other choices for the words typed, where there are too many to offer all. */
  readonly onSearch?: (sought: string) => void;
};

type Choosing<P> = (
  | { readonly choices: (props: P, t: TFunction) => readonly Choice[] }
  /** For choices that have to be looked up first; none of them is filled in. */
  | { readonly useChoices: (props: P) => LookedUpChoices }
) & {
  /** What is shown under the field for the one chosen: the text it is about. */
  readonly below?: (chosen: string | undefined, props: P) => string | undefined;
};

/** Filled in at first. Without it: nothing, or what the kind of the field says. */
type Initial<P, V> = { readonly initial?: (props: P) => V | undefined };

/** A field of an act's form; `name` is the body's. */
export type DeclaredField<P> = {
  readonly name: string;
  readonly label: FieldLabel;
  readonly hint?: FieldLabel;
  /** What it is about, by its own name, where no word of ours says it. */
  readonly named?: (props: P) => string | undefined;
  readonly optional?: true | ((texts: Texts, props: P) => boolean);
  /** Where the field has no meaning for this case or person, it is not asked for. */
  readonly when?: (props: P) => boolean;
} & (
  | ({ readonly kind: 'text'; readonly rows?: number; readonly maxLength?: number } & Initial<P, string>)
  /** Kept by hash; the field holds the hash. */
  | ({ readonly kind: 'file' } & Initial<P, string>)
  | ({
      readonly kind: 'date';
      /** No later day can be chosen. */
      readonly latest?: (props: P) => string;
      /** Why the day cannot stay as it is. */
      readonly wrong?: (texts: Texts, props: P) => FieldLabel | undefined;
    } & Initial<P, string>)
  /** From a list; the one that the person came from is filled in, else the first. */
  | ({ readonly kind: 'choice' } & Choosing<P> & Initial<P, string>)
  /** One of few, all in sight; the first is filled in. */
  | ({ readonly kind: 'radio' } & Choosing<P> & Initial<P, string>)
  | ({
      readonly kind: 'several';
      readonly useChoices: (props: P) => LookedUpChoices;
    } & Initial<P, readonly string[]>)
);

function initialOf<P>(
  field: DeclaredField<P>,
  props: P,
  t: TFunction,
  about: string | undefined,
): DeclaredValues[string] {
  if (field.initial) return field.initial(props);
  if (field.kind === 'text' || field.kind === 'file') return '';
  if (field.kind === 'several') return [];
  if (field.kind === 'date' || 'useChoices' in field) return undefined;
  const choices = field.choices(props, t);
  const came = choices.find(({ value }) => value === about);
  return field.optional ? came?.value : (came ?? choices[0])?.value;
}

const askedOf = <P>(fields: readonly DeclaredField<P>[], props: P): readonly DeclaredField<P>[] =>
  fields.filter(({ when }) => when?.(props) ?? true);

/** `about` is the choice that the person came from. */
export const initialValues = <P>(
  fields: readonly DeclaredField<P>[],
  props: P,
  t: TFunction,
  about?: string,
): DeclaredValues =>
  Object.fromEntries(askedOf(fields, props).map((field) => [field.name, initialOf(field, props, t, about)]));

/** What a field holds now. A choice that is no longer on offer, for the case has moved on, is none. */
function valueOf<P>(field: DeclaredField<P>, value: DeclaredValues[string], props: P, t: TFunction) {
  if ((field.kind !== 'choice' && field.kind !== 'radio') || 'useChoices' in field) return value;
  return field.choices(props, t).some((choice) => choice.value === value) ? value : undefined;
}

/** A field that is asked for, and what it holds. */
export type Filling<P> = {
  readonly field: DeclaredField<P>;
  readonly value: DeclaredValues[string];
  readonly optional: boolean;
};

const isFilled = (value: DeclaredValues[string]): boolean =>
  value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);

/** The fields that are asked for, whether anything is missing, and what is written so far, by the fields' names. */
export function fillingOf<P>(fields: readonly DeclaredField<P>[], values: DeclaredValues, props: P, t: TFunction) {
  const held = askedOf(fields, props).map((field) => ({
    field,
    value: valueOf(field, values[field.name], props, t),
  }));
  const written = held.filter(({ value }) => isFilled(value));
  const texts: Texts = Object.fromEntries(
    written.flatMap(({ field, value }) => (typeof value === 'string' ? [[field.name, value.trim()]] : [])),
  );
  const lists = Object.fromEntries(
    written.flatMap(({ field, value }) => (typeof value === 'string' ? [] : [[field.name, value]])),
  );
  const asked: readonly Filling<P>[] = held.map(({ field, value }) => ({
    field,
    value,
    optional: typeof field.optional === 'function' ? field.optional(texts, props) : field.optional === true,
  }));
  const complete =
    asked.every(({ optional, value }) => optional || isFilled(value)) &&
    asked.every(({ field }) => field.kind !== 'date' || field.wrong?.(texts, props) === undefined);
  return { asked, complete, texts, lists };
}
