import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Act, Person, StreamId } from '@banli/domain';
import { isProven, noteReauthentication, wrongPasswords } from '@banli/store';
import { ProblemError } from '../http/problem';
import { SessionService } from './session.service';

const WRONG_ALLOWED = 5;
/** Acts that stand for a person like their hand on paper: a session left open must not be enough. */
const PROVEN: readonly Act[] = ['SignReply'];

const hashOf = (proof: string): string => createHash('sha256').update(proof).digest('hex');

/** That whoever acts has just given their password again, for this act on this case and no other. */
@Injectable()
export class Proofs {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(SessionService) private readonly sessions: SessionService,
  ) {}

  /** Throws `wrong-password`, or `too-many-tries` after five wrong ones within ten minutes. */
  async give(person: Person, act: Act, stream: StreamId, password: string): Promise<string> {
    const { manager } = this.source;
    const of = { person: person.personId, act, stream };
    if ((await wrongPasswords(manager, person.personId)) >= WRONG_ALLOWED) throw new ProblemError('too-many-tries');
    const right = await this.sessions.isPasswordOf(person.personId, password);
    const proof = randomBytes(32).toString('base64url');
    await noteReauthentication(manager, of, right ? hashOf(proof) : null);
    if (!right) throw new ProblemError('wrong-password');
    return proof;
  }

  /** Whether the act asks for a proof, and none that counts came with it. */
  async lacks(person: Person, act: string, stream: StreamId, proof: string | undefined): Promise<boolean> {
    const proven = PROVEN.find((one) => one === act);
    if (proven === undefined) return false;
    const of = { person: person.personId, act: proven, stream };
    return proof === undefined || !(await isProven(this.source.manager, of, hashOf(proof)));
  }
}
