import type { Problem } from '@banli/contracts';
import { ApiRefusal } from '../../apps/cli/src/api/api-client';

/** The problem an act was refused with; fails where it was not refused. */
export async function refusal(act: Promise<unknown>): Promise<Problem> {
  try {
    await act;
  } catch (fault) {
    if (fault instanceof ApiRefusal) return fault.problem;
    throw fault;
  }
  throw new Error('the act was not refused');
}

/** `403 not-permitted`: what most tests ask of a refusal. */
export async function refusedWith(act: Promise<unknown>): Promise<string> {
  const { status, code } = await refusal(act);
  return `${String(status)} ${code}`;
}
