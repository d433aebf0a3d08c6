import type { PlainDate } from '@banli/calendar';
import type { RulePack, TellingRule } from '@banli/rules';
import type { Person, Role } from '../actor';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import type { Refusal } from '../refusal';
import { says } from '../says';
import type { TellDeputy } from './commitment.commands';
import type { CommitmentEvent, TellingOwed } from './commitment.events';
import type { CommitmentState } from './commitment.state';
import type { TellingMatter } from './telling-matter';

const ARTICLE = '第二十四条';
const MATTERS = ['progress', 'fulfilled', 'unfulfillable', 'carriedOver', 'termEnd'] as const;

const ruleFor = ({ commitmentDuties }: RulePack, matter: TellingMatter): TellingRule | undefined =>
  commitmentDuties?.[matter];

const isOwed = ({ untold = [] }: CommitmentState, matter: TellingMatter): boolean => untold.includes(matter);

/** Of what was reported done the deputy hears before it is confirmed; that it will not be done, before it is given up. */
export function notTold(
  state: CommitmentState,
  act: 'ConfirmFulfilment' | 'DropCommitment',
  pack: RulePack,
): Refusal | undefined {
  const matter = act === 'ConfirmFulfilment' ? 'fulfilled' : 'unfulfillable';
  if (!ruleFor(pack, matter)) return undefined;
  const told =
    matter === 'fulfilled' ? !isOwed(state, matter) : (state.tellings ?? []).some((one) => one.matter === matter);
  return told ? undefined : { code: 'promise-untold', matter, article: ARTICLE };
}

/** What has happened is told, where the pack asks for that. */
export const tellingOwed = (pack: RulePack, matter: TellingMatter): readonly TellingOwed[] =>
  ruleFor(pack, matter) ? [{ type: 'TellingOwed', v: 1, matter }] : [];

/** The matters that can be told now. */
export const tellable = (state: CommitmentState, pack: RulePack): readonly TellingMatter[] =>
  MATTERS.filter(
    (matter) => ruleFor(pack, matter) !== undefined && state.status === (matter === 'fulfilled' ? 'reported' : 'open'),
  );

/** Whom the pack has sign it; anyone of the unit who may tell where it names nobody. */
export function signsTelling({ roles }: Person, matter: TellingMatter, pack: RulePack): readonly Role[] | undefined {
  if (!ruleFor(pack, matter)?.signed) return undefined;
  const signers: readonly Role[] = pack.signers?.roles ?? ['chief'];
  return signers.some((role) => roles.includes(role)) ? undefined : signers;
}

/** In writing, with the copies that the pack asks for. */
export function tellDeputy(
  state: CommitmentState,
  { matter, text, paper, copies }: TellDeputy,
  person: Person,
  { rules: { pack } }: DecisionContext,
): Decision<CommitmentEvent> {
  const rule = ruleFor(pack, matter);
  if (!rule) return refuse({ code: 'telling-not-asked', matter, article: ARTICLE });
  if (!tellable(state, pack).includes(matter)) return refuse({ code: 'commitment-not-open', status: state.status });
  const signers = signsTelling(person, matter, pack);
  if (signers) return refuse({ code: 'not-permitted', act: 'TellDeputy', allowed: signers, article: ARTICLE });
  if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: ARTICLE });
  return accept<CommitmentEvent>({
    type: 'DeputyTold',
    v: 1,
    matter,
    text,
    copies,
    ...(rule.signed ? { signer: person.personId } : {}),
    ...(paper === undefined ? {} : { paper }),
  });
}

type Telling = NonNullable<CommitmentState['tellings']>[number];

/** The state once more is owed to be told, or has been. */
export const withOwed = (state: CommitmentState, matter: TellingMatter): CommitmentState => ({
  ...state,
  untold: [...(state.untold ?? []).filter((one) => one !== matter), matter],
});

export const withTold = (state: CommitmentState, on: PlainDate, told: Omit<Telling, 'on'>): CommitmentState => ({
  ...state,
  untold: (state.untold ?? []).filter((one) => one !== told.matter),
  tellings: [...(state.tellings ?? []), { on, ...told }],
});
