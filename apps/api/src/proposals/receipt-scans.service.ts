import { Inject, Injectable } from '@nestjs/common';
import type { ReceiptScan } from '@banli/contracts';
import type { Person, PersonId, ProposalAct, ProposalEvent, StreamId } from '@banli/domain';
import { Uploads, type OpenedFile } from '../files/uploads.service';
import { ProblemError } from '../http/problem';
import { ProposalReader, type LoadedProposal } from './proposal-reader.service';

/** How a receipt's reference names its scan: what is written on the paper, then the file by its hash. */
const NAMED = /（sha256:([0-9a-f]{64})）/;

/** Scans of the receipts that came on paper, kept by hash: 人代工委 and supervisors read them, and the deputy who filled them in. */
@Injectable()
export class ReceiptScans {
  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
  ) {}

  /** Throws `no-such-file` where a receipt names a scan that its sender has not uploaded. */
  async require(command: ProposalAct, caller: Person): Promise<void> {
    if (command.type !== 'RateReply' && command.type !== 'CorrectRating') return;
    const [, sha256] = NAMED.exec(command.paperReceipt?.scan ?? '') ?? [];
    if (sha256 !== undefined) await this.uploads.own(sha256, caller);
  }

  async list(stream: StreamId, person: Person): Promise<readonly ReceiptScan[]> {
    const loaded = await this.reader.loadFor(stream, person);
    return scansOf(loaded)
      .filter(({ rater }) => mayRead(loaded, person, rater))
      .map(({ enteredBy: _by, rater: _rater, ...scan }) => scan);
  }

  async open(stream: StreamId, sha256: string, person: Person): Promise<OpenedFile> {
    const loaded = await this.reader.loadFor(stream, person);
    const scan = scansOf(loaded).find((one) => one.sha256 === sha256);
    if (!scan || !mayRead(loaded, person, scan.rater)) throw new ProblemError('no-such-file');
    return this.uploads.own(sha256, scan.enteredBy);
  }
}

/** The rated unit never learns more of a receipt than its rating (38). */
const mayRead = ({ state }: LoadedProposal, person: Person, rater: PersonId): boolean =>
  person.roles.includes('supervisor') || person.unit === state.supervisingBody || person.personId === rater;

type SaidOnPaper = Extract<ProposalEvent, { readonly paperReceipt?: unknown }>;

const saysARating = (event: ProposalEvent): event is SaidOnPaper =>
  ['ReplyRated', 'RatingCorrected', 'ProposerRated', 'ProposerRatingCorrected'].includes(event.type);

type EnteredScan = ReceiptScan & { readonly enteredBy: Person; readonly rater: PersonId };

function scansOf({ events }: LoadedProposal): readonly EnteredScan[] {
  return events.flatMap(({ event, actor, occurredOn }) => {
    if (!saysARating(event) || actor.kind !== 'person') return [];
    const reference = event.paperReceipt?.scan ?? '';
    const [named, sha256] = NAMED.exec(reference) ?? [];
    return named === undefined || sha256 === undefined
      ? []
      : [{ sha256, reference: reference.replace(named, ''), on: occurredOn, enteredBy: actor, rater: event.rater }];
  });
}
