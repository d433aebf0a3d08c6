import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DraftVersions, LetterFindings, WorkingCopies, WrittenForm } from '@banli/contracts';
import {
  answerFor,
  answersOf,
  permittedProposalActs,
  relationToProposal,
  type LetterContent,
  type PartyId,
  type ProposalState,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import { dropWorkingCopy, keepWorkingCopy, othersAtWork, workingCopyOf, type WorkingCopyKey } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { presentFindings } from '../proposals/findings.presenter';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { sightOf } from '../proposals/visibility';

export type TextPlace = {
  readonly stream: StreamId;
  readonly form: WrittenForm;
  /** One of the units that answer separately. */
  readonly answer?: PartyId | undefined;
};

/** Texts under way: kept outside the record for whoever writes them, and seen by nobody else. */
@Injectable()
export class WorkingCopyDesk {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Also where the act is no longer possible: what somebody wrote stays theirs. */
  async show(place: TextPlace, person: ActingPerson): Promise<WorkingCopies> {
    await this.reader.loadFor(place.stream, person);
    const key = keyOf(place, person);
    const [mine, others, names] = [
      await workingCopyOf(this.source.manager, key),
      await othersAtWork(this.source.manager, key, person.unit),
      await this.directory.names(),
    ];
    return {
      ...(mine ? { mine: { base: mine.base, content: mine.content, savedAt: mine.savedAt.toISOString() } } : {}),
      others: others.map(({ person: other, savedAt }) => ({
        person: names.person(other),
        savedAt: savedAt.toISOString(),
      })),
    };
  }

  /** Throws ProblemError `not-permitted` where the person may not do what the text is for. */
  async keep(
    place: TextPlace,
    person: ActingPerson,
    { base, content }: { readonly base: number; readonly content: Readonly<Record<string, unknown>> },
  ): Promise<WorkingCopies> {
    const { state } = await this.reader.loadFor(place.stream, person);
    const permitted = permittedProposalActs(state, person, loadRulePack(state.pack), await this.clock.today(), {
      branch: place.answer,
      inPlaceOf: person.standingIn?.absent.personId,
    });
    if (!permitted.includes(place.form)) throw new ProblemError('not-permitted');
    await keepWorkingCopy(this.source.manager, keyOf(place, person), base, content);
    return this.show(place, person);
  }

  async drop(place: TextPlace, person: ActingPerson): Promise<void> {
    await this.reader.loadFor(place.stream, person);
    await dropWorkingCopy(this.source.manager, keyOf(place, person));
  }

  /** Every version of the letter, the latest first; for those who see drafts. */
  async versions(stream: StreamId, person: ActingPerson, answer?: PartyId): Promise<DraftVersions> {
    const { state, events } = await this.reader.loadFor(stream, person);
    const shown = answerShown(state, person, answer);
    const relation = relationToProposal(shown, person);
    if (!sightOf(shown, person, relation, loadRulePack(state.pack)).draft) return { versions: [] };
    const names = await this.directory.names();
    return {
      versions: events
        .flatMap(({ event, occurredOn, at }) =>
          event.type === 'DraftSaved' && event.branch === shown.branch
            ? [
                {
                  version: event.version,
                  author: names.person(event.author),
                  savedOn: occurredOn,
                  at,
                  content: event.content,
                },
              ]
            : [],
        )
        .toReversed(),
    };
  }

  /** Of a text under way, by the record as it is now. Throws ProblemError `not-permitted` to whoever sees no drafts. */
  async findings(
    stream: StreamId,
    person: ActingPerson,
    content: LetterContent,
    answer?: PartyId,
  ): Promise<LetterFindings> {
    const { state } = await this.reader.loadFor(stream, person);
    const shown = answerShown(state, person, answer);
    const pack = loadRulePack(state.pack);
    if (!sightOf(shown, person, relationToProposal(shown, person), pack).draft) throw new ProblemError('not-permitted');
    return {
      findings: presentFindings(shown, pack, await this.directory.names(), content, await this.clock.today()),
    };
  }
}

/** Whoever stands in for somebody writes at their own text: it is the writer's until it is handed in. */
const keyOf = ({ stream, form, answer }: TextPlace, person: ActingPerson): WorkingCopyKey => ({
  person: person.personId,
  stream,
  form,
  branch: answer ?? '',
});

/** A unit that answers by itself sees its own drafts alone. */
function answerShown(state: ProposalState, person: ActingPerson, answer: PartyId | undefined): ProposalState {
  const shown =
    answer === undefined ? (answerFor(state, person) ?? answersOf(state)[0]) : answerFor(state, person, answer);
  if (!shown) throw new ProblemError('not-found');
  return shown;
}
