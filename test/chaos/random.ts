/** Numbers from 0 to below 1; the same seed gives the same ones. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // seeds that lie close to each other would begin alike
  for (let warming = 0; warming < 8; warming += 1) next();
  return next;
}

export function oneOf<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
