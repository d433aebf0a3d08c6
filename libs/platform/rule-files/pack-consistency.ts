type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };
type Named = { readonly id: string };

/** As much of a pack as has to agree with itself. */
type Parts = {
  readonly clocks: Readonly<Partial<Record<string, { readonly chaseAfter: readonly number[] } | undefined>>>;
  readonly unsuitable: readonly Named[];
  readonly resultClasses: readonly (Named & { readonly onceFulfilled?: string | undefined })[];
  readonly ratingScale: readonly Named[];
  readonly manners: readonly (Named & { readonly contents?: boolean | undefined })[];
  readonly ratingAspects?: { readonly each: readonly Named[] } | undefined;
  readonly publication?: { readonly grounds: readonly Named[] } | undefined;
  readonly chaseLadder?: { readonly steps: readonly { readonly from: string }[] } | undefined;
};

/** What each field may hold by itself and yet cannot hold beside the others: it would be followed by nobody, or twice. */
export function inconsistencies(pack: Parts): readonly Fault[] {
  return [...twice(pack), ...chases(pack), ...classes(pack), ...contents(pack)];
}

function twice({ unsuitable, resultClasses, ratingScale, manners, ratingAspects, publication }: Parts): Fault[] {
  const lists = {
    unsuitable,
    resultClasses,
    ratingScale,
    manners,
    'ratingAspects.each': ratingAspects?.each ?? [],
    'publication.grounds': publication?.grounds ?? [],
  };
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ id }, index) =>
      entries.findIndex((one) => one.id === id) === index
        ? []
        : [{ path: [...list.split('.'), index, 'id'], message: `与前面一项重复 another entry is ${id} already` }],
    ),
  );
}

/** Chases follow one another, and a step of the ladder names one that some clock has. */
function chases({ clocks, chaseLadder }: Parts): Fault[] {
  const rules = Object.entries(clocks).flatMap(([kind, rule]) => (rule === undefined ? [] : [{ kind, rule }]));
  const disordered = rules.flatMap(({ kind, rule: { chaseAfter } }) =>
    chaseAfter.every((days, index) => index === 0 || days > (chaseAfter[index - 1] ?? 0))
      ? []
      : [{ path: ['clocks', kind, 'chaseAfter'], message: '应由小到大 the days must grow from chase to chase' }],
  );
  const most = Math.max(0, ...rules.map(({ rule }) => rule.chaseAfter.length));
  const steps = chaseLadder?.steps ?? [];
  const unknown = steps.flatMap(({ from }, index) =>
    Number(/^chase-(\d+)$/.exec(from)?.[1] ?? 0) <= most
      ? []
      : [
          {
            path: ['chaseLadder', 'steps', index, 'from'],
            message: `没有这一次催办 there is no such chase; chaseAfter has at most ${String(most)}`,
          },
        ],
  );
  return [...disordered, ...unknown];
}

function classes({ resultClasses }: Parts): Fault[] {
  const ids = resultClasses.map(({ id }) => id);
  return resultClasses.flatMap(({ onceFulfilled }, index) =>
    onceFulfilled === undefined || ids.includes(onceFulfilled)
      ? []
      : [
          {
            path: ['resultClasses', index, 'onceFulfilled'],
            message: `不是本规则的办理结果分类 not one of the classes: ${ids.join(', ')}`,
          },
        ],
  );
}

function contents({ manners }: Parts): Fault[] {
  return manners.flatMap(({ id, contents: asked }, index) =>
    asked !== true || id === 'joint'
      ? []
      : [
          {
            path: ['manners', index, 'contents'],
            message:
              '只用于共同主办（joint） is asked of joint leads alone; units that answer apart are each told theirs',
          },
        ],
  );
}
