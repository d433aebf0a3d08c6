import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const writing: SameKeys<typeof zh.writing> = {
  same: 'Both texts are the same.',
  changes: '{{n}} differences: underlined is new, struck through is gone.',
  mark: { added: '[added] ', removed: '[removed] ' },
  onlyOne: 'There is one version only; once another is saved they can be compared.',
  version: 'Version {{version}} ({{name}}, {{day}})',
  before: 'Earlier',
  after: 'Later',
  choose: 'Choose one',
  versions: 'Compare versions',
  others: '{{names}} is writing at this text as well.',
  othersHint: 'Talk first: both texts are kept, and whoever saves later has to build on what was saved before.',
  found: 'On another computer, or in another session, you left a text unsaved at {{at}}.',
  foundHint: 'It takes the place of what is here; what is here is put aside and can be compared.',
  take: 'Take it',
  leave: 'Leave it',
  failed: 'The server cannot be reached: the text is on this machine alone and goes up when the line is back.',
  kept: 'Kept while you write, on this machine and on the server, outside the record; “save” makes it a version.',
  saved: 'The server has it since {{at}}.',
  stale:
    'While you wrote, somebody saved version {{latest}}; your text began from version {{kept}}. Both are here: compare, then decide.',
  takeLatest: 'Take version {{latest}} and put mine aside',
  keepMine: 'Keep mine and go on from version {{latest}}',
  aside: 'The text put aside',
  asideBack: 'Swap back',
  asideDrop: 'No longer needed',
  compare: 'Compare',
  compareWith: 'Compare with',
  latest: 'Version {{version}}',
  nothing: 'There is nothing to compare with yet.',
};
