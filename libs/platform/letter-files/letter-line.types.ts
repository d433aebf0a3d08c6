/** A line of a letter as its file has it; a row of a table with its cells. */
export type LetterLine = { readonly text: string; readonly cells?: readonly string[] };
