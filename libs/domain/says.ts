/** True for text that says something. */
export const says = (text: string): boolean => text.trim() !== '';
