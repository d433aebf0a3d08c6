import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseView } from '@banli/contracts';
import {
  answersOf,
  evolveCommitment,
  evolveProposal,
  relationToProposal,
  type CommitmentState,
  type LetterContent,
  type PartyId,
  type Person,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
  type StreamId,
} from '@banli/domain';
import { AnswerRow, CommitmentEntry, loadCommitment, loadProposal, ProposalRow } from '@banli/store';
import { ProblemError } from '../http/problem';

export type LoadedProposal = { readonly state: ProposalState; readonly events: readonly Recorded<ProposalEvent>[] };

export type MainLetter = {
  readonly stream: StreamId;
  readonly title: string;
  /** Where units answer separately. */
  readonly unit: PartyId | undefined;
  readonly content: LetterContent | undefined;
};

export type MergedText = Pick<ProposalState, 'title' | 'text' | 'requests'> & { readonly stream: StreamId };

/** Streams folded from the record: the same function as in the workflow, so never behind the caller's own act. */
@Injectable()
export class ProposalReader {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async find(stream: StreamId): Promise<LoadedProposal | undefined> {
    const events = await loadProposal(this.source.manager, stream);
    const state = events.reduce<ProposalState | undefined>(evolveProposal, undefined);
    return state && { state, events };
  }

  /** Throws `not-found`, also where the person may not know that the case exists. */
  async loadFor(stream: StreamId, person: Person): Promise<LoadedProposal> {
    const loaded = await this.find(stream);
    if (!loaded || !maySee(loaded.state, person)) throw new ProblemError('not-found');
    return loaded;
  }

  /** The letter of the main proposal that answers this one too, and whose answer there it is. */
  async letterOfMain({ letterOfMain, assignment }: ProposalState): Promise<MainLetter | undefined> {
    if (!letterOfMain || !assignment) return undefined;
    const { main, round } = letterOfMain;
    const loaded = await this.find(main);
    if (!loaded) return undefined;
    const answer = answersOf(loaded.state).find((one) => one.assignment?.lead === assignment.lead) ?? loaded.state;
    const draft = [answer, ...answer.rounds].find((one) => one.round === round)?.draft;
    return { stream: main, title: loaded.state.title, unit: answer.branch, content: draft?.content };
  }

  /** What the proposals merged into this one ask for. */
  async mergedInto({ intake }: ProposalState): Promise<readonly MergedText[]> {
    const texts: MergedText[] = [];
    for (const { stream } of intake?.mergedIn ?? []) {
      const loaded = await this.find(stream);
      if (loaded) texts.push({ stream, ...loaded.state });
    }
    return texts;
  }

  async commitment(stream: StreamId): Promise<CommitmentState> {
    const events = await loadCommitment(this.source.manager, stream);
    const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
    if (!state) throw new ProblemError('not-found');
    return state;
  }

  /**
   * The class that a conversion gave the result, and when; absent as long as the letter's own stands. `unit` names one of several
   * answers.
   */
  async resultConverted(proposal: StreamId, unit?: PartyId): Promise<CaseView['resultConverted']> {
    const { manager } = this.source;
    const row =
      unit === undefined
        ? await manager.findOneBy(ProposalRow, { stream: proposal })
        : await manager.findOneBy(AnswerRow, { stream: proposal, unit });
    return row?.resultClassNow && row.resultConvertedOn
      ? { on: row.resultConvertedOn, to: row.resultClassNow }
      : undefined;
  }

  async commitmentStreams(proposal: StreamId): Promise<readonly StreamId[]> {
    const rows = await this.source.manager.find(CommitmentEntry, {
      where: { proposal },
      order: { round: 'asc', rowNumber: 'asc' },
    });
    return rows.map((row) => row.stream as StreamId);
  }
}

/** Whoever has a part in the case, and those who supervise all of them (30). */
export function maySee(state: ProposalState, person: Person): boolean {
  return person.roles.includes('supervisor') || relationToProposal(state, person) !== 'none';
}
