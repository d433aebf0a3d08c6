import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseView, Now } from '@banli/contracts';
import {
  isOfAnswer,
  owedActs,
  permittedProposalActs,
  relationToProposal,
  type PartyId,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import { firstOpened, letterTemplateAt, queryDelivered, seenBy } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { CommitmentPages } from '../commitments/commitment-pages.service';
import { DirectoryService } from '../directory/directory.service';
import { answerShown } from './answer-shown';
import { presentCase } from './case.presenter';
import type { ActingPerson } from '../http/caller';
import { presentOwed } from './owed.presenter';
import { ProposalReader } from './proposal-reader.service';
import { owns, sightOf } from './visibility';

/** The case page: the stream folded, and what belongs beside it. */
@Injectable()
export class CasePages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(CommitmentPages) private readonly commitments: CommitmentPages,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** `answer` names one of the units that answer separately; one of these sees its own. Throws ProblemError `not-found`. */
  async show(stream: StreamId, person: ActingPerson, answer?: PartyId): Promise<CaseView> {
    const loaded = await this.reader.loadFor(stream, person);
    const shown = answerShown(loaded.state, person, answer);
    const names = await this.directory.names();
    const today = await this.clock.today();
    const streams = (await this.reader.commitmentStreams(stream)).filter(
      (one) => shown.branch === undefined || isOfAnswer(one, shown.branch),
    );
    const commitments = await this.commitments.viewsOf(streams, person, names, today);
    const lead = shown.assignment?.lead;
    const template = lead && !shown.draft ? await letterTemplateAt(this.source.manager, lead) : undefined;
    const read = await seenBy(this.source.manager, person.personId, stream);
    return presentCase({
      read,
      opened: await firstOpened(this.source.manager, stream),
      delivered: await queryDelivered(this.source.manager, stream),
      stream,
      loaded: { ...loaded, state: shown },
      whole: loaded.state,
      commitments,
      merged: await this.reader.mergedInto(loaded.state),
      texts: template?.texts,
      mainLetter: await this.reader.letterOfMain(shown),
      resultConverted: await this.reader.resultConverted(stream, shown.branch),
      pack: loadRulePack(loaded.state.pack),
      names,
      person,
      today,
    });
  }

  /**
   * What the person may do now, and what is owed: of all by those who see every clock, else their own. Where units answer
   * separately, of the answer named; without one, what is owed of every answer, and the acts on the person's own or on the
   * whole case. Throws ProblemError `not-found`.
   */
  async now(stream: StreamId, person: ActingPerson, answer?: PartyId): Promise<Now> {
    const { state } = await this.reader.loadFor(stream, person);
    const shown = answer === undefined ? undefined : answerShown(state, person, answer).branch;
    const [names, today] = [await this.directory.names(), await this.clock.today()];
    const pack = loadRulePack(state.pack);
    const relation = relationToProposal(state, person);
    const { everyClock } = sightOf(state, person, relation, pack);
    // A unit that answers separately knows its own answer alone.
    const all = (whose?: string): boolean =>
      everyClock && (relation !== 'lead' || (whose ?? person.unit) === person.unit);
    return {
      on: today,
      version: state.version,
      permitted: permittedProposalActs(state, person, pack, today, {
        branch: shown,
        inPlaceOf: person.standingIn?.absent.personId,
      }),
      owed: owedActs(state, pack)
        .filter((owed) => shown === undefined || owed.answer === shown)
        .filter(({ by, answer }) => all(answer) || owns(person, by))
        .map((owed) => presentOwed(owed, { clocks: state.clocks, pack, names, person, today })),
    };
  }
}
