/** What is wrong with a password somebody chooses; the page shows each rule, the API refuses by the same. */
export type PasswordFault = 'too-short' | 'too-few-kinds' | 'contains-login' | 'same-as-before' | 'known-to-all';

export const PASSWORD_LENGTH = 10;
const KINDS: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];
const KINDS_NEEDED = 3;

/** Length, three of four kinds of signs, and not the login itself (等级保护 GB/T 22239: 身份鉴别). */
export function passwordFaults(password: string, login: string | null): readonly PasswordFault[] {
  const letters = password.normalize('NFKC');
  const kinds = KINDS.filter((kind) => kind.test(letters)).length;
  const ownLogin = login !== null && letters.toLowerCase().includes(login.toLowerCase());
  return [
    ...(Array.from(letters).length < PASSWORD_LENGTH ? ['too-short' as const] : []),
    ...(kinds < KINDS_NEEDED ? ['too-few-kinds' as const] : []),
    ...(ownLogin ? ['contains-login' as const] : []),
  ];
}
