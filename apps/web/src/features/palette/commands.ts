/** Something the palette offers: a page, an act on the case that is open, a proposal, or a switch. */
export type Command = {
  readonly id: string;
  readonly group: 'acts' | 'proposals' | 'pages' | 'switches';
  readonly text: string;
  readonly run: () => void;
};

/** Those whose name holds every word typed, in their own order; all of them before anything is typed. */
export function commandsFor(sought: string, commands: readonly Command[]): readonly Command[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  // proposals were found by the server, by more than their title
  return commands.filter(
    ({ group, text }) => group === 'proposals' || words.every((word) => text.toLowerCase().includes(word)),
  );
}

/** The place after or before `at`, round the end. */
export const stepped = (at: number, step: 1 | -1, length: number): number =>
  length === 0 ? 0 : (at + step + length) % length;
