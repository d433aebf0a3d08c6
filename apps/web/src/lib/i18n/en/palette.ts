import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const palette: SameKeys<typeof zh.palette> = {
  open: 'Find and do (Ctrl+K)',
  title: 'Find and do',
  label: 'Type a command, a number or a word',
  placeholder: 'Type a page, an act, a proposal’s number or a word',
  offered: 'What is offered',
  none: 'Nothing was found. Try another number or word.',
  keys: '↑↓ choose · Enter open · Esc close',
  group: { acts: 'This case', proposals: 'Proposal', pages: 'Page', switches: 'Setting' },
};
