import { inAscii } from './ascii-signs.ts'
import { safe } from './safe-text.ts'

/** Columns of a screen as far as we use them: more make lines that are hard to read; a screen may not know its own. */
export const columnsOf = (screen: { readonly columns?: number } | null): number =>
  Math.min(Math.max(screen?.columns || 80, 40), 200)

/**
 * Makes a text harmless, for names and files may hold signs that steer a terminal, and wraps it for the screen it is shown
 * on; null where it goes somewhere else.
 * @param unicode can other signs than those of ASCII be shown?
 */
export async function show(
  text: string,
  screen: { readonly columns?: number } | null,
  unicode: boolean,
): Promise<string> {
  if (text === '') return ''
  const lines =
    screen === null ? safe(text) : (await import('./wrap.ts')).wrapSoftly(text, columnsOf(screen)).join('\n')
  return unicode ? lines : inAscii(lines)
}
