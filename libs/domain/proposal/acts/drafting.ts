import type { RulePack } from '@banli/rules';
import type { Person, Role } from '../../actor';
import { accept, refuse, type CommandEnvelope } from '../../envelope';
import { proposalStream } from '../../identity';
import { disorder } from '../../occurrence';
import type { CheckDraft, ReturnDraft, SaveDraft, SignReply } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { Draft, ProposalState } from '../proposal.state';
import { sharesAPerson } from '../../rights/stand-in';
import { says } from '../../says';
import { draftOf, type ActRule } from './act';
import { missingConfirmation } from './joint-leads';
import { missingForSignOff } from './sign-off-gates';

/** Saving a version is the act; autosaved working copies live outside the record. */
export const saveDraft: ActRule<SaveDraft> = {
  in: ['in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第二十二条',
  decide({ state, command, person }) {
    if (!says(command.content.title)) return refuse({ code: 'text-missing', field: 'title', article: '第二十三条' });
    const { copies } = command.content;
    const twice = copies.find((party, index) => copies.indexOf(party) !== index);
    // Not mended here: the hash that sign-off binds was taken over the list as written.
    if (twice !== undefined) return refuse({ code: 'copy-twice', party: twice, article: '第二十五条' });
    const { files = [] } = command;
    const version = (state.draft?.version ?? 0) + 1;
    const saved: ProposalEvent = {
      type: 'DraftSaved',
      v: 1,
      version,
      author: person.personId,
      content: command.content,
      contentHash: command.contentHash,
    };
    return accept<ProposalEvent>(
      ...(state.signature ? [{ type: 'SignatureVoided', v: 1, version: state.signature.version } as const] : []),
      saved,
      ...(files.length === 0 ? [] : [{ type: 'DraftAttached', v: 1, version, files } as const]),
    );
  },
};

export const checkDraft: ActRule<CheckDraft> = {
  in: ['drafted'],
  decide({ state, command, person, on, envelope, context }) {
    const draft = draftOf(state);
    if (draft.version !== command.version)
      return refuse({ code: 'not-the-latest-version', latest: draft.version, named: command.version });
    const early = disorder(on, 'SaveDraft', draft.savedOn) ?? disorder(on, 'ReturnDraft', draft.returned?.on);
    if (early) return refuse(early);
    if (context.rules.pack.gates.authorMayNotCheckOrSign && wrote(draft, person, envelope))
      return refuse({ code: 'author-may-not', act: 'CheckDraft' });
    return accept<ProposalEvent>({ type: 'DraftChecked', v: 1, version: draft.version, checker: person.personId });
  },
};

/** The chief signs exactly the text whose hash they were shown (23). */
export const signReply: ActRule<SignReply> = {
  in: ['checked'],
  article: '第二十三条',
  decide({ state, command, person, on, envelope, context }) {
    const draft = draftOf(state);
    const signers = signersOf(context.rules.pack);
    if (!signers.some((role) => person.roles.includes(role)))
      return refuse({ code: 'not-permitted', act: command.type, allowed: signers, article: '第二十三条' });
    if (draft.checkedOn === undefined)
      throw new RangeError(`${proposalStream(state.key)} is ${state.phase} without a check: its record is damaged`);
    if (draft.version !== command.version)
      return refuse({ code: 'not-the-latest-version', latest: draft.version, named: command.version });
    if (draft.contentHash !== command.contentHash)
      return refuse({ code: 'content-differs', expected: draft.contentHash, given: command.contentHash });
    const early = disorder(on, 'SaveDraft', draft.savedOn) ?? disorder(on, 'CheckDraft', draft.checkedOn);
    if (early) return refuse(early);
    if (context.rules.pack.gates.authorMayNotCheckOrSign && wrote(draft, person, envelope))
      return refuse({ code: 'author-may-not', act: 'SignReply' });
    const { pack } = context.rules;
    const missing = missingConfirmation(state, draft, pack) ?? missingForSignOff(state, draft.content, pack);
    if (missing) return refuse(missing);
    return accept<ProposalEvent>({
      type: 'ReplySigned',
      v: 1,
      version: draft.version,
      signer: person.personId,
      contentHash: draft.contentHash,
    });
  },
};

/** Whose turn it is to pass a version on may send it back instead: the checker to drafting, the chief also to the check. */
export const returnDraft: ActRule<ReturnDraft> = {
  in: ['drafted', 'checked'],
  decide({ state, command, person, on, context }) {
    const draft = draftOf(state);
    const { version, to, note } = command;
    const turn = turnOf(state, context.rules.pack);
    if (!turn.some((role) => person.roles.includes(role)))
      return refuse({ code: 'not-permitted', act: command.type, allowed: turn });
    if (to === 'checking' && state.phase !== 'checked')
      return refuse({ code: 'wrong-phase', act: command.type, phase: state.phase, allowedIn: ['checked'] });
    if (draft.version !== version)
      return refuse({ code: 'not-the-latest-version', latest: draft.version, named: version });
    const early = disorder(on, 'SaveDraft', draft.savedOn) ?? disorder(on, 'CheckDraft', draft.checkedOn);
    if (early) return refuse(early);
    if (!says(note)) return refuse({ code: 'text-missing', field: 'note' });
    return accept<ProposalEvent>({ type: 'DraftReturned', v: 1, version, by: person.personId, to, note });
  },
};

/** Who passes the version on now, or sends it back. */
export const turnOf = ({ phase }: ProposalState, pack: RulePack): readonly Role[] =>
  phase === 'checked' ? signersOf(pack) : ['office'];

/** Who signs replies: the chief, or whom else the pack names (Shanghai 20: 本单位负责人). */
export const signersOf = ({ signers }: RulePack): readonly Role[] => signers?.roles ?? ['chief'];

/** The author, or whoever the author wrote for; asked of both names of a substitute. */
const wrote = (
  { author, writtenFor }: Draft,
  { personId }: Person,
  { onBehalfOf }: Pick<CommandEnvelope<unknown>, 'onBehalfOf'>,
): boolean => sharesAPerson([author, writtenFor], [personId, onBehalfOf?.personId]);
