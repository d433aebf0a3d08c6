import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, LessThan } from 'typeorm';
import { passwordFaults, type PasswordFault } from '@banli/contracts';
import { partyId, personId, type Person, type Role } from '@banli/domain';
import { DEMONSTRATION_PASSWORD, hashPassword, verifyPassword, type Settings } from '@banli/platform';
import { administer, countFailure, forgetFailures, lockOf, PersonRow, SessionRow } from '@banli/store';
import { SETTINGS } from '../api.tokens';
import { ProblemError } from '../http/problem';

export const SESSION_COOKIE = 'banli_session';
/** A working day; sessions are real time, not business time. */
export const SESSION_HOURS = 12;
const DAY_MS = 86_400_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export type SignedIn = { readonly person: Person; readonly passwordChangeDue: boolean };

type Account = Pick<PersonRow, 'id' | 'unit' | 'roles' | 'passwordChange' | 'passwordChangedAt'>;

/** Sessions kept in the database by the hash of a random token, so that any replica knows them and none can be read back. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /**
   * A new session's token, or nothing where login or password is wrong, or the account is disabled; all cost the same work.
   * Throws ProblemError `login-locked` after too many wrong passwords in a row.
   */
  async open(
    login: string,
    password: string,
    address: string,
  ): Promise<{ readonly token: string; readonly signedIn: SignedIn } | undefined> {
    const { manager } = this.source;
    if (await lockOf(manager, login)) throw new ProblemError('login-locked');
    const row = await this.accountOf({ login });
    const right = await verifyPassword(password, row?.passwordHash);
    const knownToAll = !this.settings.demonstration && password === DEMONSTRATION_PASSWORD;
    if (!row || !right || knownToAll || row.disabledAt) {
      await this.refuse(login, row?.id ?? null, address);
      return undefined;
    }
    await forgetFailures(manager, login);
    const token = randomBytes(32).toString('base64url');
    await manager.delete(SessionRow, { expiresAt: LessThan(new Date()) });
    await manager.insert(SessionRow, {
      tokenHash: hashOf(token),
      person: row.id,
      expiresAt: new Date(Date.now() + SESSION_HOURS * 3_600_000),
      address,
    });
    await administer(manager, 'note_session', { actor: row.id, address }, 'signed-in', row.id, '{}');
    return { token, signedIn: this.signedIn(row) };
  }

  /** The password of somebody who is signed in already, given once more. */
  async isPasswordOf(person: string, password: string): Promise<boolean> {
    const row = await this.source.manager.findOne(PersonRow, {
      where: { id: person },
      select: { id: true, passwordHash: true },
    });
    const right = await verifyPassword(password, row?.passwordHash);
    return right && (this.settings.demonstration || password !== DEMONSTRATION_PASSWORD);
  }

  async close(token: string, address: string): Promise<void> {
    const { manager } = this.source;
    const session = await manager.findOneBy(SessionRow, { tokenHash: hashOf(token) });
    if (!session) return;
    await manager.delete(SessionRow, { tokenHash: session.tokenHash });
    const { person } = session;
    await administer(manager, 'note_session', { actor: person, address }, 'signed-out', person, '{}');
  }

  async callerOf(request: FastifyRequest): Promise<SignedIn | undefined> {
    const token = request.cookies[SESSION_COOKIE];
    if (!token) return undefined;
    const session = await this.source.manager.findOneBy(SessionRow, { tokenHash: hashOf(token) });
    if (!session || session.expiresAt <= new Date()) return undefined;
    const row = await this.source.manager.findOneBy(PersonRow, { id: session.person });
    return row && !row.disabledAt ? this.signedIn(row) : undefined;
  }

  /** A password of one's own; ends the person's other sessions. Throws ProblemError where the rules refuse it. */
  async changePassword(
    { personId: id }: Person,
    given: { readonly current: string; readonly next: string },
    request: FastifyRequest,
  ): Promise<void> {
    const row = await this.accountOf({ id });
    if (!row || !(await verifyPassword(given.current, row.passwordHash))) throw new ProblemError('wrong-login');
    const faults: readonly PasswordFault[] = [
      ...passwordFaults(given.next, row.login),
      ...(given.next === given.current ? ['same-as-before' as const] : []),
      ...(given.next === DEMONSTRATION_PASSWORD ? ['known-to-all' as const] : []),
    ];
    if (faults.length > 0) throw new ProblemError('password-not-good-enough', { faults });
    const who = { actor: id, address: request.ip };
    const session = hashOf(request.cookies[SESSION_COOKIE] ?? '');
    await administer(this.source.manager, 'change_own_password', who, await hashPassword(given.next), session);
  }

  private accountOf(where: { readonly login: string } | { readonly id: string }): Promise<PersonRow | null> {
    return this.source.manager
      .createQueryBuilder(PersonRow, 'person')
      .addSelect('person.passwordHash')
      .where(where)
      .getOne();
  }

  private async refuse(login: string, subject: string | null, address: string): Promise<void> {
    const { manager } = this.source;
    const facts = JSON.stringify({ login });
    await administer(manager, 'note_session', { actor: null, address }, 'sign-in-refused', subject, facts);
    if (await countFailure(manager, login))
      await administer(manager, 'note_session', { actor: null, address }, 'login-locked', subject, facts);
  }

  private signedIn(row: Account): SignedIn {
    return { person: toPerson(row), passwordChangeDue: row.passwordChange || this.isTooOld(row.passwordChangedAt) };
  }

  private isTooOld(since: Date | null): boolean {
    const { demonstration, passwordDays } = this.settings;
    if (demonstration || passwordDays === 0 || since === null) return false;
    return Date.now() - since.getTime() > passwordDays * DAY_MS;
  }
}

export const toPerson = (row: Pick<PersonRow, 'id' | 'unit' | 'roles'>): Person => ({
  kind: 'person',
  personId: personId(row.id),
  unit: partyId(row.unit),
  roles: row.roles as Role[],
});
