import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LetterTemplateView } from '@banli/contracts';
import {
  deskStream,
  faultOfTemplate,
  fillLetterText,
  LETTER_ROOM,
  mayAdoptTemplate,
  type AdoptLetterTemplate,
  type DeskAct,
  type LetterTemplateTexts,
  type PartyId,
} from '@banli/domain';
import { checkTemplate, HOUSE_TEXTS, printableLetter, sampleLetter, textsOf, type SampleFacts } from '@banli/letter';
import { loadRulePacks, packInForce, type BusinessClock } from '@banli/platform';
import { letterTemplateAt, letterTemplatesOf } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { Desks } from '../desks/desks.service';
import { DirectoryService, partiesWithin, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError, problemOfRefusal } from '../http/problem';
import { letterParty } from '../proposals/findings.presenter';
import { LetterPrints, type Print } from './letter-prints.service';

/** What a template can word; the rest of a letter is the handler's or the record's. */
const WORDED: readonly string[] = ['title', 'opening', 'closing'];

/** How a unit words its letters: shown, looked at before it is adopted, and held to the checks. */
@Injectable()
export class LetterTemplates {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Desks) private readonly desks: Desks,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(LetterPrints) private readonly prints: LetterPrints,
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async show(unit: PartyId, caller: ActingPerson): Promise<LetterTemplateView> {
    const names = await this.directory.names();
    const versions = await letterTemplatesOf(this.source.manager, unit);
    return {
      unit: names.party(unit),
      on: await this.clock.today(),
      version: (await this.desks.find(deskStream(unit)))?.version ?? 0,
      mayAdopt: !caller.standingIn && mayAdoptTemplate(unit, caller),
      house: HOUSE_TEXTS,
      room: LETTER_ROOM,
      versions: versions.map(({ version, texts, reason, adoptedOn, adoptedBy }) => ({
        version,
        texts,
        reason,
        on: adoptedOn,
        by: names.person(adoptedBy),
      })),
    };
  }

  /** The unit's own texts as they are now. */
  async inForce(unit: PartyId): Promise<LetterTemplateTexts | undefined> {
    return (await letterTemplateAt(this.source.manager, unit))?.texts;
  }

  /** A letter to nobody by these texts, as PDF; says 样张 on every page. Throws ProblemError as adopting them would. */
  async preview(unit: PartyId, texts: LetterTemplateTexts): Promise<Print> {
    const fault = faultOfTemplate(texts);
    if (fault) throw problemOfRefusal(fault);
    const names = await this.directory.names();
    const [facts] = await this.samples(unit, names);
    if (!facts) throw new ProblemError('unknown-jurisdiction', { jurisdiction: unit });
    const { name, shortName } = names.party(unit);
    const { mark, signature, tableTitle, noCommitments } = textsOf(texts);
    const named = { 单位: name, 单位简称: shortName };
    const letter = printableLetter(sampleLetter(facts, texts), {
      mark: fillLetterText(mark, named),
      signedBy: fillLetterText(signature, named),
      tableTitle,
      noneSentence: noCommitments,
      signedOn: facts.on,
      nameOf: (id) => names.party(id).shortName,
      status: { kind: 'sample' },
    });
    const bytes = await this.prints.print({ kind: 'letter', letter, format: 'pdf', dated: facts.on });
    return { bytes, name: '答复函样张.pdf' };
  }

  /**
   * Keeps a template from being adopted by which letters would not pass the checks. Throws ProblemError
   * `template-fails-checks`; texts that are no template at all, and repetitions, are left to the workflow.
   */
  async require(command: DeskAct, headers: CommandHeaders): Promise<void> {
    if (command.type !== 'AdoptLetterTemplate' || faultOfTemplate(command.texts)) return;
    if (await this.gateway.hasAnswered(deskStream(command.unit), headers.commandId)) return;
    const [first] = await this.findings(command);
    if (first) throw new ProblemError('template-fails-checks', { zh: first.zh, en: first.en }, first.article);
  }

  private async findings({ unit, texts }: AdoptLetterTemplate): Promise<ReturnType<typeof checkTemplate>> {
    const samples = await this.samples(unit, await this.directory.names());
    return samples.flatMap((facts) => checkTemplate(facts, texts)).filter(({ place }) => WORDED.includes(place.part));
  }

  /** By the rules of the unit's own place; one that belongs to no place in particular, by those of each. */
  private async samples(unit: PartyId, names: Names): Promise<readonly SampleFacts[]> {
    const on = await this.clock.today();
    const place = names.content.parties.find(({ id }) => id === unit)?.jurisdiction ?? undefined;
    const places = place === undefined ? [...new Set(loadRulePacks().map((pack) => pack.jurisdiction))] : [place];
    return places.flatMap((one) => {
      const pack = packInForce(one, on);
      return pack ? [{ unit, directory: partiesWithin(names, one).map(letterParty), pack, on }] : [];
    });
  }
}
