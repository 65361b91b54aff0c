/** A text on one line: what somebody wrote in a file or pasted may have lines of its own. */
export const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ').trim()
