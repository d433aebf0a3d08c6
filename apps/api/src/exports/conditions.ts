/** How a list was narrowed, and the day it is of, as it stands beside the list. */
export const conditionsOf = (
  on: string,
  filter: Readonly<Record<string, string | number | boolean | undefined>>,
): readonly (readonly [name: string, value: string])[] => [
  ['on', on],
  ...Object.entries(filter).flatMap(([name, value]) =>
    value === undefined || name === 'on' ? [] : [[name, String(value)] as const],
  ),
];
