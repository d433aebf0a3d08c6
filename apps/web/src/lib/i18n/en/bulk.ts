import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const bulk: SameKeys<typeof zh.bulk> = {
  title: 'Several at once',
  tick: 'Tick: {{task}}',
  ticked: '{{n}} ticked',
  act: '{{act}} ({{n}})',
  nothing: 'What is ticked cannot be done at once; open each.',
  untick: 'Untick all',
  running: '{{act}}: {{done}} of {{all}}',
  finished: '{{act}}: {{done}} of {{all}} done',
  progress: 'Progress',
  stop: 'Stop (what is done stays done)',
  filters: 'My filters',
  saveFilter: 'Save this filter',
  filterName: 'Name the filter',
  keep: 'Save',
  dropFilter: 'Delete “{{name}}”',
  filterFailed: 'The filter was not saved; try again later.',
  keys: 'J / K to move, X to tick, Enter to open',
};
