import { randomInt } from 'node:crypto';

/** Without signs that are read as one another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP = 4;

/** 94 bits in four groups, to be read out or written on paper, and changed at the first sign-in. */
export const oneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)] ?? '').join(''),
  ).join('-');
