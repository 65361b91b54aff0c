/** Ctrl-C, or the end of a question from outside. */
export const isInterruption = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')
