import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FontsMissing, Press, type DocumentFormat, type PrintOrder } from '@banli/documents';
import {
  coHandlersToRate,
  answersOf,
  fillLetterText,
  relationToProposal,
  type FulfilmentNotice,
  type LetterTemplateTexts,
  type PartyId,
  type ProposalState,
  type StreamId,
} from '@banli/domain';
import { formatReplyNumber, printableReceipt, printableRows, textsOf, type ReceiptKind } from '@banli/letter';
import { folderStore, loadRulePack, type FileStore, type Settings } from '@banli/platform';
import { lastNoticeOf, letterFilesByCode, letterTemplateAt, noteLetterFile } from '@banli/store';
import { SETTINGS } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { maySeeRound } from '../fulfilment/fulfilment-reader.service';
import { answerShown } from '../proposals/answer-shown';
import { ProposalReader, type LoadedProposal } from '../proposals/proposal-reader.service';
import { sightOf } from '../proposals/visibility';
import {
  everyRound,
  fileNameOf,
  isOpenTo,
  letterOf,
  letterRound,
  signedAt,
  type LetterRound,
  type LetterSources,
  type LetterToPrint,
  type Seal,
} from './letter-of';
import { toldRows } from './told-rows';

export type PrintAsked = {
  readonly stream: StreamId;
  readonly format: DocumentFormat;
  readonly answer?: PartyId | undefined;
  readonly round?: number | undefined;
};

export type Print = { readonly bytes: Buffer; readonly name: string };

/** Letters as files: drafts made anew each time; a sealed letter made once, kept by its hash, and given out as it was. */
@Injectable()
export class LetterPrints implements OnApplicationShutdown {
  private readonly press: Press;
  private readonly files: FileStore;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {
    this.press = new Press(settings.fontsDir);
    this.files = folderStore(settings.filesDir);
  }

  onApplicationShutdown(): Promise<void> {
    return this.press.close();
  }

  /** Throws ProblemError `not-found`, `no-letter` and `fonts-missing`. */
  async letter({ stream, format, answer, round }: PrintAsked, person: ActingPerson): Promise<Print> {
    const { state: whole, events } = await this.reader.loadFor(stream, person);
    const state = answerShown(whole, person, answer);
    const sight = sightOf(state, person, relationToProposal(state, person), loadRulePack(state.pack));
    const found = letterRound(state, round);
    if (!found?.draft || !isOpenTo(found, sight)) throw new ProblemError('no-letter');
    const names = await this.directory.names();
    const toPrint = await this.toPrint(found, { stream, state, names, events });
    const order: PrintOrder = { kind: 'letter', letter: toPrint.letter, format, dated: toPrint.dated };
    const bytes = toPrint.seal ? await this.sealed(order, stream, toPrint.seal) : await this.print(order);
    return { bytes, name: fileNameOf(toPrint, format) };
  }

  /** Prints what is sealed in this stream and not kept yet, in both formats; without fonts a PDF waits until it is asked for. */
  async keep(stream: StreamId): Promise<void> {
    const loaded = await this.reader.find(stream);
    if (!loaded) return;
    const names = await this.directory.names();
    for (const state of answersOf(loaded.state))
      for (const found of everyRound(state)) {
        if (!found.draft || !found.signature || !found.replyNumber || !state.assignment) continue;
        const { letter, dated, seal } = await this.toPrint(found, { stream, state, names, events: loaded.events });
        for (const format of ['docx', 'pdf'] as const)
          if (seal)
            await this.sealed({ kind: 'letter', letter, format, dated }, stream, seal).catch((fault: unknown) => {
              if (!(fault instanceof ProblemError && fault.code === 'fonts-missing')) throw fault;
            });
      }
  }

  private async toPrint(
    found: LetterRound,
    {
      stream,
      state,
      names,
      events,
    }: Pick<LetterSources, 'stream' | 'state' | 'names'> & Pick<LoadedProposal, 'events'>,
  ): Promise<LetterToPrint> {
    const checkAddress = `${this.settings.publicUrl}/check`;
    return letterOf(found, { stream, state, names, checkAddress, texts: await this.textsFor(found, state, events) });
  }

  /** The form to a numbered letter, with the levels and days of the pack. Throws ProblemError as `letter` does. */
  async receipt(
    { stream, format, answer, round, of }: PrintAsked & { readonly of: ReceiptKind },
    person: ActingPerson,
  ): Promise<Print> {
    const { state: whole, events } = await this.reader.loadFor(stream, person);
    const state = answerShown(whole, person, answer);
    const pack = loadRulePack(state.pack);
    const found = letterRound(state, round);
    const open = found && isOpenTo(found, sightOf(state, person, relationToProposal(state, person), pack));
    const lead = state.assignment?.lead;
    if (!open || !found.draft || !found.signature || !found.replyNumber || lead === undefined)
      throw new ProblemError('no-letter');
    const names = await this.directory.names();
    const { content } = found.draft;
    const { receiptNote } = textsOf(await this.textsFor(found, state, events));
    const rows = printableRows(content.commitments, (id) => names.party(id).shortName);
    const told = of === 'fulfilment' ? await this.told(stream, state, person) : undefined;
    const receipt = printableReceipt({
      kind: of,
      proposal: { number: state.key.number, title: state.title },
      unit: names.party(lead).name,
      number: formatReplyNumber(found.replyNumber),
      deputies: content.salutation,
      coHandlers: coHandlersToRate(state, pack).map((id) => names.party(id).name),
      promises: told ? toldRows(rows, told.notice, { stream, round: found.round }) : rows,
      ...(told
        ? { notice: { year: told.year, ...(told.notice.note === undefined ? {} : { note: told.notice.note }) } }
        : {}),
      ownNote: fillLetterText(receiptNote, { 单位: names.party(lead).name, 单位简称: names.party(lead).shortName }),
      pack,
    });
    const bytes = await this.print({ kind: 'receipt', receipt, format, dated: found.signature.on });
    return { bytes, name: `${receipt.title}${state.key.number}.${format}` };
  }

  /** What the last yearly notice said of the case's promises, to whoever may see that round. */
  private async told(
    stream: StreamId,
    { assignment, leadProposer: rater }: ProposalState,
    person: ActingPerson,
  ): Promise<{ readonly year: number; readonly notice: FulfilmentNotice } | undefined> {
    if (!assignment) return undefined;
    const found = await lastNoticeOf(this.source.manager, { stream, unit: assignment.lead, rater });
    return found && maySeeRound(found.round, person) ? found : undefined;
  }

  /** The unit's own texts: those in force when the letter was signed, whatever came later; before that, those of now. */
  private async textsFor(
    round: LetterRound,
    { assignment }: ProposalState,
    events: LoadedProposal['events'],
  ): Promise<LetterTemplateTexts | undefined> {
    if (!assignment) return undefined;
    const at = round.signature && signedAt(events, { ...round.signature, unit: assignment.lead })?.at;
    return (await letterTemplateAt(this.source.manager, assignment.lead, at))?.texts;
  }

  /** The print of this letter that was made first, as long as its bytes are kept. */
  private async sealed(order: PrintOrder, stream: StreamId, seal: Seal): Promise<Buffer> {
    const { format } = order;
    const { manager } = this.source;
    for (const row of await letterFilesByCode(manager, seal.code)) {
      const kept = row.format === format ? await this.files.get(row.sha256) : undefined;
      if (kept) return kept;
    }
    const bytes = await this.print(order);
    const sha256 = await this.files.put(bytes);
    await noteLetterFile(manager, { sha256, format, stream, ...seal });
    return bytes;
  }

  /** Throws ProblemError `fonts-missing`. */
  async print(order: PrintOrder): Promise<Buffer> {
    try {
      return await this.press.print(order);
    } catch (fault) {
      if (fault instanceof FontsMissing) throw new ProblemError('fonts-missing', { file: fault.file });
      throw fault;
    }
  }
}
