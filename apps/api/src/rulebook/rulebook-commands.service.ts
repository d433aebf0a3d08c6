import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { rulebookActBodies, RulebookActName } from '@banli/contracts';
import type { RulebookAct, Sha256, StreamId } from '@banli/domain';
import {
  lawTextBeside,
  loadRulePacks,
  loadWorkCalendar,
  misquotations,
  readRulePackText,
  RulePackFault,
  textsMissing,
} from '@banli/platform';
import type { RulePack } from '@banli/rules';
import { ProblemError } from '../http/problem';
import { Rulebooks } from './rulebooks.service';

type Given = { readonly [A in RulebookActName]: z.output<(typeof rulebookActBodies)[A]> };

export const referenceOf = ({ id, version }: RulePack): string => `${id}@${version}`;

export const hashOfFile = (yaml: string): Sha256 => createHash('sha256').update(yaml, 'utf8').digest('hex') as Sha256;

/** The pack in this text. Throws ProblemError `pack-unreadable` with every fault, by line and field, and every quotation that a law's text at hand has otherwise. */
export function packIn(yaml: string): RulePack {
  try {
    const pack = readRulePackText(yaml, '规则包');
    const texts = lawTextBeside();
    const unread = textsMissing(pack, texts);
    const { source, ...rules } = pack;
    const compared = {
      ...rules,
      source: { ...source, texts: (source.texts ?? []).filter(({ file }) => !unread.includes(file)) },
    };
    const wrong = misquotations(compared, texts);
    if (wrong.length > 0)
      throw new ProblemError('pack-unreadable', { faults: wrong.map(({ field, why }) => `${field}: ${why}`) });
    return pack;
  } catch (fault) {
    if (fault instanceof RulePackFault)
      throw new ProblemError('pack-unreadable', { faults: fault.message.split('\n') });
    throw fault;
  }
}

/** The pack of this name. Throws ProblemError `pack-unknown`. */
export function packNamed(reference: string): RulePack {
  const packs = loadRulePacks();
  const found = packs.find((pack) => referenceOf(pack) === reference);
  if (!found) throw new ProblemError('pack-unknown', { pack: reference, known: packs.map(referenceOf) });
  return found;
}

/** The command that a request asks for: what the caller wrote, and what this deployment knows. */
@Injectable()
export class RulebookCommands {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
  ) {}

  async commandOf(act: RulebookActName, jurisdiction: string, given: object): Promise<RulebookAct> {
    switch (act) {
      case 'PublishYear': {
        const { year, notice, daysOff, makeUpDays } = given as Given['PublishYear'];
        const knownThrough = loadWorkCalendar().publishedThrough;
        return { type: 'PublishYear', jurisdiction, year, notice, daysOff, makeUpDays, knownThrough };
      }
      case 'AddClosure': {
        const { days, reason } = given as Given['AddClosure'];
        return { type: 'AddClosure', jurisdiction, days, reason };
      }
      case 'InstallPack': {
        const { yaml } = given as Given['InstallPack'];
        const pack = packIn(yaml);
        const installed = new Set((await this.rulebooks.find(jurisdiction))?.packs.map((one) => one.pack));
        return {
          type: 'InstallPack',
          jurisdiction,
          pack: referenceOf(pack),
          of: pack.jurisdiction,
          yaml,
          hash: hashOfFile(yaml),
          shipped: loadRulePacks()
            .map(referenceOf)
            .filter((one) => !installed.has(one)),
        };
      }
      case 'MoveCases': {
        const { pack, cases, reason } = given as Given['MoveCases'];
        const known = packNamed(pack);
        const hash = (await this.rulebooks.find(jurisdiction))?.packs.find((one) => one.pack === pack)?.hash;
        return {
          type: 'MoveCases',
          jurisdiction,
          pack,
          // Of a version that Banli brings along the content is hashed: its file is not in the record.
          hash: hash ?? hashOfFile(JSON.stringify(known)),
          cases: await this.withPromises(jurisdiction, known, cases),
          reason,
        };
      }
    }
  }

  /** The cases with what was promised in them; without a choice, all that another version of the pack binds. */
  async withPromises(
    jurisdiction: string,
    pack: RulePack,
    cases: readonly StreamId[] | undefined,
  ): Promise<readonly StreamId[]> {
    const rows: readonly { stream: StreamId }[] = await this.source.query(
      `with chosen as (select stream from read.proposal
          where jurisdiction = $1 and phase not in ('archived', 'held-outside') and pack <> $2 and split_part(pack, '@', 1) = $3
            and ($4::text[] is null or stream = any($4)))
       select stream from chosen
       union select commitment.stream from read.commitment join chosen on chosen.stream = commitment.proposal
              where commitment.status not in ('fulfilled', 'dropped')
       order by 1`,
      [jurisdiction, referenceOf(pack), pack.id, cases ?? null],
    );
    return rows.map(({ stream }) => stream);
  }
}
