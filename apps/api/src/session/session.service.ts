import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, LessThan } from 'typeorm';
import { partyId, personId, type Person, type Role } from '@banli/domain';
import { DEMONSTRATION_PASSWORD, verifyPassword, type Settings } from '@banli/platform';
import { PersonRow, SessionRow } from '@banli/store';
import { SETTINGS } from '../api.tokens';

export const SESSION_COOKIE = 'banli_session';
/** A working day; sessions are real time, not business time. */
export const SESSION_HOURS = 12;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Sessions kept in the database by the hash of a random token, so that any replica knows them and none can be read back. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** A new session's token, or nothing where login or password is wrong; both cost the same work. */
  async open(
    login: string,
    password: string,
  ): Promise<{ readonly token: string; readonly person: Person } | undefined> {
    const row = await this.source.manager.findOne(PersonRow, {
      where: { login },
      select: { id: true, unit: true, roles: true, passwordHash: true },
    });
    const right = await verifyPassword(password, row?.passwordHash);
    const knownToAll = !this.settings.demonstration && password === DEMONSTRATION_PASSWORD;
    if (!row || !right || knownToAll) return undefined;
    const token = randomBytes(32).toString('base64url');
    await this.source.manager.delete(SessionRow, { expiresAt: LessThan(new Date()) });
    await this.source.manager.insert(SessionRow, {
      tokenHash: hashOf(token),
      person: row.id,
      expiresAt: new Date(Date.now() + SESSION_HOURS * 3_600_000),
    });
    return { token, person: toPerson(row) };
  }

  async close(token: string): Promise<void> {
    await this.source.manager.delete(SessionRow, { tokenHash: hashOf(token) });
  }

  async callerOf(request: FastifyRequest): Promise<Person | undefined> {
    const token = request.cookies[SESSION_COOKIE];
    if (!token) return undefined;
    const session = await this.source.manager.findOneBy(SessionRow, { tokenHash: hashOf(token) });
    if (!session || session.expiresAt <= new Date()) return undefined;
    const row = await this.source.manager.findOneBy(PersonRow, { id: session.person });
    return row ? toPerson(row) : undefined;
  }
}

export const toPerson = (row: Pick<PersonRow, 'id' | 'unit' | 'roles'>): Person => ({
  kind: 'person',
  personId: personId(row.id),
  unit: partyId(row.unit),
  roles: row.roles as Role[],
});
