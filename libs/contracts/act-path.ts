/** `AssignProposal` → `assign-proposal`: the last part of an act's path. */
export const actPath = (act: string): string => act.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
