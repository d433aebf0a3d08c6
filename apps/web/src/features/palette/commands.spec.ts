import { commandsFor, stepped, type Command } from './commands';

const command = (group: Command['group'], text: string): Command => ({ id: text, group, text, run: () => undefined });
const all = [
  command('acts', '发送答复函'),
  command('pages', '协办意见'),
  command('pages', 'Due dates'),
  command('proposals', '五届人大四次会议第0869号 关于加快构建六江生态廊道的建议'),
];
const found = (sought: string) => commandsFor(sought, all).map(({ text }) => text);

describe('the command palette', () => {
  it('offers everything before a word is typed', () => {
    expect(commandsFor('', all)).toEqual(all);
  });

  it('narrows acts and pages by every word typed, in any case of its letters', () => {
    expect(found('答复')).toEqual(['发送答复函', all[3]?.text]);
    expect(found('dates DUE')).toEqual(['Due dates', all[3]?.text]);
  });

  it('keeps the proposals that the server found by their text or unit, though the title lacks the word', () => {
    expect(found('重庆')).toEqual([all[3]?.text]);
  });

  it('goes round the end with the arrow keys, and stays where nothing is offered', () => {
    expect([stepped(3, 1, 4), stepped(0, -1, 4), stepped(1, 1, 4), stepped(0, 1, 0)]).toEqual([0, 3, 2, 0]);
  });
});
