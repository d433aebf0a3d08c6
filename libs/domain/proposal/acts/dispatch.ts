import { lapseClocks, stopClocks } from '../../clock/clocks';
import { REPLY_CLOCKS } from '../../clock/reply-clocks';
import { accept, refuse } from '../../envelope';
import { isCompleteCommitment } from '../../letter-content';
import { disorder } from '../../occurrence';
import { isDocumentSeries, isSerial } from '../document-series';
import { addresseesOf } from '../intake/intake.state';
import type { DispatchReply, NumberReply } from '../proposal.commands';
import type { CommitmentPromised, ProposalEvent, ReplyDispatched } from '../proposal.events';
import { says } from '../../says';
import { draftOf, signatureOf, type ActRule } from './act';
import { oncePublic } from './publication';
import { alsoRates } from './raters';

/** From the document office when a serial is given, else asked of the record, which allocates gap-free per 机关代字 and year. */
export const numberReply: ActRule<NumberReply> = {
  in: ['signed'],
  decide({ state, command, on }) {
    const early = disorder(on, 'SignReply', signatureOf(state).on);
    if (early) return refuse(early);
    if (!says(command.series)) return refuse({ code: 'text-missing', field: 'series' });
    const { series, serial } = command;
    if (!isDocumentSeries(series)) return refuse({ code: 'series-malformed', series });
    if (serial !== undefined && !isSerial(serial)) return refuse({ code: 'serial-not-positive', serial });
    return accept<ProposalEvent>({
      type: 'ReplyNumbered',
      v: 1,
      series,
      year: Number(on.slice(0, 4)),
      serial: serial ?? 0,
      source: serial === undefined ? 'series' : 'document-office',
    });
  },
};

/** To every deputy who submitted it (23) and to everyone under 抄送, paper and platform at once; the promise of each commitment begins here. */
export const dispatchReply: ActRule<DispatchReply> = {
  in: ['numbered'],
  article: '第二十三条',
  decide({ state, command, on, context }) {
    const { content } = draftOf(state);
    const signedOn = signatureOf(state).on;
    const early = disorder(on, 'SignReply', signedOn);
    if (early) return refuse(early);
    if (command.channels.length === 0)
      return refuse({ code: 'text-missing', field: 'channels', article: '第二十三条' });
    const { channels } = command;
    const missing = (context.rules.pack.replyChannels?.required ?? []).filter((one) => !channels.includes(one));
    const excepted = says(command.exception ?? '');
    if (missing.length > 0 && !excepted) return refuse({ code: 'channels-missing', missing, article: '第二十三条' });
    const exception = missing.length > 0 && command.exception ? { exception: command.exception } : {};
    const addressees = addresseesOf(state, context.rules.pack).map((recipient): ReplyDispatched => ({
      type: 'ReplyDispatched',
      v: 1,
      recipient,
      as: 'addressee',
      channels,
      ...exception,
      ...alsoRates(state, recipient, context.rules.pack),
    }));
    const copies = content.copies.map((recipient): ReplyDispatched => ({
      type: 'ReplyDispatched',
      v: 1,
      recipient,
      as: 'copy',
      channels,
      ...exception,
    }));
    const promises = content.commitments.filter(isCompleteCommitment).map((row, index): CommitmentPromised => ({
      type: 'CommitmentPromised',
      v: 1,
      row: index + 1,
      item: row.item,
      dueOn: row.dueOn,
      responsibleUnit: row.responsibleUnit,
    }));
    return accept<ProposalEvent>(
      ...addressees,
      ...copies,
      ...promises,
      ...stopClocks(state.clocks, { kinds: REPLY_CLOCKS }, on),
      // Under a pack with open gates a letter goes out without them; afterwards they can be given no more.
      ...lapseClocks(state.clocks, { kinds: ['opinion', 'opinion-redo', 'contact', 'return', 'reassign'] }, on),
      ...oncePublic(state, { signedOn, sentOn: on }, command.senderKind, context),
    );
  },
};
