import type {
  Account,
  AccountList,
  AuditLog,
  AuditVerification,
  BatchView,
  InboxHandoverPreview,
  OneTimePassword,
  Problem,
  UnitRecords,
} from '@banli/contracts';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { createDataSource } from '@banli/store';
import { ApiClient, ApiRefusal } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { ask, cookieOf } from '../support/raw-request';
import { startTestStack, type TestStack } from '../support/stack';

const system = 'cq-system';
const security = 'cq-security';
const audit = 'cq-audit';
const OWN_PASSWORD = 'Jialing-2021-River';

/** The code of a refusal, or `done`. */
const outcome = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (fault: unknown) => {
      if (fault instanceof ApiRefusal) return fault.problem.code;
      throw fault;
    },
  );

describe('the administration of accounts and units, by three apart (三员)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const act = async (login: string, path: string, body: object = {}): Promise<unknown> => {
    const cookie = await cookieOf(stack.baseUrl, login);
    const answer = await ask(stack.baseUrl, {
      method: 'POST',
      path: `/api/administration${path}`,
      headers: { cookie },
      body,
    });
    if (answer.status >= 400) throw new ApiRefusal(answer.status, JSON.parse(answer.text) as Problem);
    return answer.text === '' ? undefined : JSON.parse(answer.text);
  };
  const accountOf = async (id: string): Promise<Account | undefined> => {
    const { rows } = await (await stack.as(security)).get<AccountList>(`/api/administration/accounts?q=${id}`);
    return rows.find((one) => one.id === id);
  };
  const signIn = (login: string, password: string): Promise<string> =>
    outcome(new ApiClient(stack.baseUrl).signIn(login, password));

  it('takes two of them to let somebody in: one makes the account, the other gives roles and a password', async () => {
    await act(system, '/accounts', { login: 'cq-slj-chen', name: '陈既明（虚构）', unit: 'cq-slj', post: '科长' });
    expect(await accountOf('cq-slj-chen')).toMatchObject({ roles: [], standing: 'no-password', post: '科长' });
    expect(await outcome(act(system, '/accounts/cq-slj-chen/roles', { roles: ['handler'] }))).toBe('not-permitted');
    expect(await outcome(act(system, '/accounts/cq-slj-chen/password'))).toBe('not-permitted');
    await act(security, '/accounts/cq-slj-chen/roles', { roles: ['handler'] });
    const { password } = (await act(security, '/accounts/cq-slj-chen/password')) as OneTimePassword;

    const person = new ApiClient(stack.baseUrl);
    expect(await person.signIn('cq-slj-chen', password)).toMatchObject({
      roles: ['handler'],
      unit: { id: 'cq-slj' },
      passwordChangeDue: true,
    });
    expect(await outcome(person.inbox())).toBe('password-change-due');
    const change = (current: string, next: string) => outcome(person.post('/api/session/password', { current, next }));
    expect(await change(password, 'short')).toBe('password-not-good-enough');
    expect(await change(password, DEMONSTRATION_PASSWORD)).toBe('password-not-good-enough');
    expect(await change(password, password)).toBe('password-not-good-enough');
    expect(await change('guess', OWN_PASSWORD)).toBe('wrong-login');
    expect(await change(password, OWN_PASSWORD)).toBe('done');
    expect(await outcome(person.inbox())).toBe('done');
    expect(await signIn('cq-slj-chen', password)).toBe('wrong-login');
    expect(await accountOf('cq-slj-chen')).toMatchObject({ standing: 'active' });
  });

  it('lets no account hold two of the three, nor one of them and a case: not in the API, not in the database', async () => {
    const grant = (roles: readonly string[]) => outcome(act(security, '/accounts/cq-slj-chen/roles', { roles }));
    expect(await grant(['system-administrator', 'audit-administrator'])).toBe('administrators-apart');
    expect(await grant(['security-administrator', 'handler'])).toBe('administrators-apart');
    expect(await grant(['handler', 'office'])).toBe('done');
    for (const roles of ['{system-administrator,audit-administrator}', '{handler,system-administrator}'])
      await expect(
        stack.source.query('update app.person set roles = $1 where id = $2', [roles, 'cq-slj-chen']),
      ).rejects.toThrow('three_administrators_apart');
  });

  it('has the database itself refuse what is not the administrator’s, whatever the API would let through', async () => {
    const api = await createDataSource(stack.databaseUrl, 'banli_api', 1).initialize();
    const refused = (sql: string): Promise<string> =>
      api.query(sql).then(
        () => 'done',
        (fault: unknown) => (fault as Error).message,
      );
    try {
      for (const one of [system, audit, 'cq-sthjj-handler', 'nobody'])
        expect(await refused(`select admin.grant_roles('${one}', null, 'cq-slj-chen', '{chief}')`)).toBe(
          'not-permitted',
        );
      for (const one of [security, audit, 'cq-rdgw-supervisor'])
        expect(await refused(`select admin.create_person('${one}', null, 'a', 'a', 'a', 'cq-slj', null)`)).toBe(
          'not-permitted',
        );
      expect(await refused(`select admin.grant_roles('${security}', null, '${security}', '{chief}')`)).toBe(
        'own-account',
      );
      expect(await refused(`select admin.note(null, null, 'signed-in', null, '{}')`)).toMatch(/permission denied/);
      expect(await refused(`select admin.note_session(null, null, 'roles-granted', null, '{}')`)).toBe('not-permitted');
      for (const sql of [
        `update app.person set disabled_at = null`,
        `insert into app.person (id, name, unit, roles) values ('a', 'a', 'cq-slj', '{chief}')`,
        `update app.party set name = 'a'`,
        `insert into app.audit_entry (action) values ('signed-in')`,
        `delete from app.audit_entry`,
      ])
        expect(await refused(sql)).toMatch(/permission denied/);
    } finally {
      await api.destroy();
    }
  });

  it('keeps the last of each kind, and lets nobody administer their own account', async () => {
    expect(await outcome(act(system, `/accounts/${security}/disable`, { reason: '轮岗。' }))).toBe(
      'last-administrator',
    );
    expect(await outcome(act(security, `/accounts/${audit}/roles`, { roles: ['handler'] }))).toBe('last-administrator');
    expect(await outcome(act(system, `/accounts/${system}/disable`, { reason: '轮岗。' }))).toBe('own-account');
    expect(await outcome(act(security, `/accounts/${security}/password`))).toBe('own-account');
  });

  it('locks a login after five wrong passwords in a row, known or not, until it is unlocked', async () => {
    for (const login of ['cq-yjj-handler', 'nobody-of-that-name']) {
      for (let tries = 1; tries <= 5; tries += 1) expect(await signIn(login, 'guess')).toBe('wrong-login');
      expect(await signIn(login, DEMONSTRATION_PASSWORD)).toBe('login-locked');
    }
    expect(await accountOf('cq-yjj-handler')).toMatchObject({ standing: 'locked' });
    await act(security, '/accounts/cq-yjj-handler/unlock');
    expect(await signIn('cq-yjj-handler', DEMONSTRATION_PASSWORD)).toBe('done');
    await stack.source.query(`update app.login_try set locked_until = now() - interval '1 second'`);
    expect(await signIn('nobody-of-that-name', 'guess')).toBe('wrong-login');
  });

  it('lets somebody leave on 26 March 2021 once the office has handed over what they had, and ends their sessions', async () => {
    const the = await stack.register();
    await stack.assign(the, ['cq-slj']);
    const leaving = await stack.as('cq-slj-handler');
    await leaving.act(the, 'ClaimCase', {});
    const leave = () => act(system, '/accounts/cq-slj-handler/disable', { reason: '调离。', leftOn: '2021-03-26' });
    expect(await outcome(leave())).toBe('work-not-handed-over');
    await addPerson(stack, 'cq-slj-office', 'cq-slj', ['office']);
    await addPerson(stack, 'cq-slj-second', 'cq-slj', ['handler']);
    const keeping = await stack.as('cq-slj-office');
    const path = '/api/batches/inbox?person=cq-slj-handler';
    expect(await outcome((await stack.as('cq-sthjj-office')).get(path))).toBe('not-found');
    const { token, rows, successors } = await keeping.get<InboxHandoverPreview>(path);
    expect([rows.map(({ stream }) => stream), successors.map(({ id }) => id)]).toEqual([
      [the.stream],
      ['cq-slj-chen', 'cq-slj-second'],
    ]);
    const wish = { person: 'cq-slj-handler', successor: 'cq-slj-second', token };
    const { stream } = await keeping.post<{ stream: string }>('/api/batches/hand-over-inbox', wish);
    const { finished } = await eventually(
      () => keeping.get<BatchView>(`/api/${stream.replace('batch/', 'batches/')}`),
      (batch) => batch.finished !== undefined,
    );
    expect(finished).toMatchObject({ done: 1, refused: 0 });
    await (await stack.as('cq-slj-second')).act(the, 'AcknowledgeAssignment', {});

    expect(await leave()).toEqual({ cases: [] });
    expect(await outcome(leaving.inbox())).toBe('not-signed-in');
    expect(await signIn('cq-slj-handler', DEMONSTRATION_PASSWORD)).toBe('wrong-login');
    expect(await accountOf('cq-slj-handler')).toMatchObject({ standing: 'left', leftOn: '2021-03-26' });
    await act(system, '/accounts/cq-slj-handler/enable', { reason: '返回。' });
    expect(await accountOf('cq-slj-handler')).toMatchObject({ standing: 'no-password', roles: [] });
  });

  it('takes the roles away where somebody moves to another unit', async () => {
    await act(system, '/accounts/cq-dsjj-handler/change', { name: '舒云数（虚构）', unit: 'cq-slj' });
    expect(await accountOf('cq-dsjj-handler')).toMatchObject({ roles: [], unit: { id: 'cq-slj' } });
  });

  it('offers a unit for assignment on the days on which it exists, and to 2021-02-05 names its successor', async () => {
    const unit = { kind: 'municipal-department', name: '重庆市水务局（虚构）', shortName: '市水务局' };
    await act(system, '/units', { id: 'cq-swj', ...unit, validFrom: '2021-02-05' });
    const river = { kind: 'municipal-department', name: '重庆市水利局', shortName: '市水利局', fields: ['水利'] };
    const change = (days: object) => act(system, '/units/cq-slj/change', { ...river, ...days });
    expect(await outcome(change({ validFrom: '2021-02-05', validUntil: '2021-02-04' }))).toBe('unit-dates');
    expect(await outcome(change({ successor: 'cq-none' }))).toBe('unknown-party');
    expect(await outcome(act(system, '/units', { id: 'cq-slj', ...unit }))).toBe('unit-exists');
    // Whose body it is, where one deployment serves several jurisdictions; one that nobody has a pack for is none.
    const beijing = { ...unit, name: '北京市水务局', shortName: '北京水务局', jurisdiction: 'beijing' };
    await act(system, '/units', { id: 'bj-swj', ...beijing });
    const { rows: bodies } = await (await stack.as(system)).get<UnitRecords>('/api/administration/units');
    expect(bodies.find(({ id }) => id === 'bj-swj')?.jurisdiction).toBe('beijing');
    expect(await outcome(act(system, '/units', { id: 'no-swj', ...beijing, jurisdiction: 'nowhere' }))).toBe(
      'unknown-jurisdiction',
    );
    await change({ validUntil: '2021-02-04', successor: 'cq-swj' });

    await stack.moveTo('2021-02-05', []);
    const { parties } = await (
      await stack.as('cq-rdgw-assigner')
    ).get<{ parties: readonly { id: string }[] }>('/api/directory');
    const offered = parties.map(({ id }) => id);
    expect(offered).toContain('cq-swj');
    expect(offered).not.toContain('cq-slj');
  });

  it('ends a session from outside, and only the security administrator sees who is signed in', async () => {
    const person = await stack.as('cq-rdgw-supervisor');
    const { rows } = await (
      await stack.as(security)
    ).get<{ rows: readonly { id: string; person: { id: string } }[] }>('/api/administration/sessions');
    const found = rows.find((one) => one.person.id === 'cq-rdgw-supervisor');
    expect(await outcome(act(system, `/sessions/${String(found?.id)}/end`))).toBe('not-permitted');
    await act(security, `/sessions/${String(found?.id)}/end`);

    expect(await outcome(person.inbox())).toBe('not-signed-in');
    expect(await outcome(act(security, `/sessions/${String(found?.id)}/end`))).toBe('not-found');
  });

  it('shows the audit administrator all of it, in a chain that nobody changes unnoticed, and nobody else', async () => {
    const reader = await stack.as(audit);
    const { rows } = await reader.get<AuditLog>('/api/administration/log?subject=cq-slj-handler');
    expect(rows.map(({ action, actor }) => [action, actor?.id])).toEqual([
      ['account-enabled', system],
      ['sign-in-refused', undefined],
      ['person-left', system],
      ['signed-in', 'cq-slj-handler'],
    ]);
    expect(JSON.stringify(await reader.get('/api/administration/log?limit=200'))).not.toMatch(/scrypt|banli-demo/);
    for (const one of [system, security, 'cq-rdgw-assigner'])
      expect(await outcome((await stack.as(one)).get('/api/administration/log'))).toBe('not-permitted');
    expect(await outcome(reader.get('/api/administration/accounts'))).toBe('not-permitted');

    const verify = (): Promise<AuditVerification> => reader.get('/api/administration/log/verification');
    const { entries, ...whole } = await verify();
    expect([entries > 20, whole]).toEqual([true, {}]);
    await expect(stack.source.query('delete from app.audit_entry where id = 3')).rejects.toThrow('never changed');
    await stack.source.query('alter table app.audit_entry disable trigger never_changed');
    await stack.source.query(`update app.audit_entry set actor = 'cq-audit' where id = 5`);
    expect(await verify()).toMatchObject({ brokenAt: '5' });
  });
});

describe('the first administrators of a deployment that is no demonstration', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_DEMONSTRATION: 'false' } });
  });
  afterAll(() => stack.stop());

  it('come from the command line, with one-time passwords; the rest comes from their pages', async () => {
    const said = await stack.banli(
      ...['admin', 'create', '--role', 'security-administrator', '--login', 'liang', '--name', '梁慎之'],
      ...['--unit', 'it-centre', '--unit-name', '信息中心'],
    );
    const [password = ''] = /[\w-]{19}$/.exec(said.trim()) ?? [];
    const liang = new ApiClient(stack.baseUrl);
    expect(await liang.signIn('liang', password)).toMatchObject({
      passwordChangeDue: true,
      unit: { name: '信息中心' },
    });
    await liang.post('/api/session/password', { current: password, next: OWN_PASSWORD });
    expect(await outcome(liang.get('/api/administration/accounts'))).toBe('done');

    await stack.source.query(
      `update app.person set password_changed_at = now() - interval '91 days' where id = 'liang'`,
    );
    expect(await outcome(liang.get('/api/administration/accounts'))).toBe('password-change-due');
  });
});
