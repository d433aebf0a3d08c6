import { Command, Option } from 'commander';
import { hashPassword, oneTimePassword } from '@banli/platform';
import { personId, type Role } from '@banli/domain';
import { loadDirectory, noteSetUp, PersonRow, saveDirectory } from '@banli/store';
import { withDeployment } from './deployment';

const ADMINISTRATORS = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const satisfies readonly Role[];

type CreateOptions = {
  readonly login: string;
  readonly name: string;
  readonly role: (typeof ADMINISTRATORS)[number];
  readonly unit: string;
  readonly unitName?: string;
};

/** The first three accounts of a deployment; everyone else is created on the pages of these. */
export function adminCommand(): Command {
  const admin = new Command('admin').description('The three administrators (三员), before anybody can sign in');
  admin
    .command('create')
    .description('Create one of the three administrators, with a one-time password')
    .requiredOption('--login <login>', 'lower-case letters, digits and hyphens; stays for ever')
    .requiredOption('--name <name>', 'the person’s name')
    .addOption(new Option('--role <role>', 'which of the three').choices(ADMINISTRATORS).makeOptionMandatory())
    .requiredOption('--unit <id>', 'the unit the person belongs to')
    .option('--unit-name <name>', 'creates that unit, where there is none')
    .action((options: CreateOptions) => withDeployment(({ source }) => createAdministrator(source.manager, options)));
  admin
    .command('reset-password')
    .description('Give an administrator who is locked out a one-time password')
    .requiredOption('--login <login>', 'the administrator’s login')
    .action(({ login }: { login: string }) =>
      withDeployment(async ({ source: { manager } }) => {
        const row = await manager.findOneBy(PersonRow, { login });
        if (!row?.roles.some((role) => ADMINISTRATORS.some((one) => one === role)))
          throw new Error(`${login} is no administrator; others are helped by the security administrator.`);
        await manager.transaction((within) => givePassword(within, row.id, { reset: true }));
      }),
    );
  return admin;
}

type Manager = Parameters<typeof saveDirectory>[0];

async function createAdministrator(manager: Manager, options: CreateOptions): Promise<void> {
  const { login, name, role, unit, unitName } = options;
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(login))
    throw new Error('A login is lower-case letters, digits and hyphens, 64 at most.');
  const { parties, persons } = await loadDirectory(manager);
  if (persons.some((one) => one.id === login || one.login === login)) throw new Error(`The login ${login} is taken.`);
  const known = parties.find(({ id }) => id === unit);
  if (!known && unitName === undefined) throw new Error(`There is no unit ${unit}: name it with --unit-name.`);
  const party = known ?? {
    id: unit,
    kind: 'other',
    name: String(unitName),
    shortName: String(unitName),
    aliases: [],
    fields: [],
  };
  await manager.transaction(async (within) => {
    const person = { id: personId(login), login, name, unit, post: null, roles: [role] };
    await saveDirectory(within, { parties: known ? [] : [party], persons: [person] });
    await givePassword(within, login, { role, unit });
  });
}

async function givePassword(manager: Manager, id: string, facts: object): Promise<void> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await manager.update(PersonRow, { id }, { passwordHash, passwordChange: true, passwordChangedAt: new Date() });
  await noteSetUp(manager, id, facts);
  console.log(`One-time password of ${id}, to be changed at the first sign-in: ${password}`);
}
