import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { LikelyDuplicates, likelyDuplicates } from '@banli/contracts';
import { isLikely, likeness, pairsOf, type Pairs, type Phase } from '@banli/domain';
import { queryTextsOfLateSessions, type RegisteredText } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { proposalRef } from './proposal-ref.presenter';

const SHOWN = 8;
/** Two sessions of a municipality are about 2,600 proposals. */
const REMEMBERED = 6_000;

/** Proposals that may be the same as another: told at registration and review, decided by people (13). */
@Injectable()
export class Duplicates {
  /** A submitted text never changes: it is taken apart once. */
  private readonly known = new Map<string, { readonly title: Pairs; readonly text: Pairs }>();

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  async find(given: z.output<typeof likelyDuplicates>): Promise<LikelyDuplicates> {
    const found = await queryTextsOfLateSessions(this.source.manager, given.jurisdiction, given.session);
    const others = found.filter(({ stream }) => stream !== given.except);
    const asked = { title: pairsOf(given.title), text: pairsOf(given.text) };
    const names = await this.directory.names();
    const alike = others.flatMap((one) => {
      const { title, text } = this.pairsOf(one);
      const like = { title: likeness(asked.title, title), text: likeness(asked.text, text) };
      return isLikely(like) ? [{ one, like }] : [];
    });
    const sum = ({ like }: (typeof alike)[number]): number => like.title + like.text;
    return {
      compared: others.length,
      rows: alike
        .sort((left, right) => sum(right) - sum(left))
        .slice(0, SHOWN)
        .map(({ one, like }) => ({
          ...proposalRef(one.stream, one.title),
          phase: one.phase as Phase,
          receivedOn: one.receivedOn,
          ...(one.leadUnit === null ? {} : { lead: names.party(one.leadUnit) }),
          like: { title: Math.round(like.title * 100), text: Math.round(like.text * 100) },
        })),
    };
  }

  private pairsOf({ stream, title, text }: RegisteredText): { readonly title: Pairs; readonly text: Pairs } {
    const known = this.known.get(stream);
    if (known) return known;
    const pairs = { title: pairsOf(title), text: pairsOf(text) };
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(stream, pairs);
    return pairs;
  }
}
