import type { Recorded, RulebookEvent } from '@banli/domain';
import type { RowChange } from './row-change';

/** The versions of packs installed while Banli runs, with their files. Days off are read from the stream itself. */
export function projectRulebook({ event, occurredOn, actor }: Recorded<RulebookEvent>): readonly RowChange[] {
  switch (event.type) {
    case 'PackInstalled':
      return [
        {
          op: 'put',
          table: 'rule_pack',
          key: { pack: event.pack },
          set: {
            jurisdiction: event.jurisdiction,
            hash: event.hash,
            yaml: event.yaml,
            installed_on: occurredOn,
            installed_by: actor.kind === 'person' ? actor.personId : null,
          },
        },
      ];
    case 'YearPublished':
    case 'ClosureAdded':
    case 'CasesMoved':
    case 'RolloutFinished':
      return [];
  }
}
