import type { Token, Tokens } from 'marked'
import type { OutlineEntry } from '../../usecases/ports.ts'

/** The headings and list items of a Markdown text, in order, without their marks. */
export async function outline(markdown: string): Promise<readonly OutlineEntry[]> {
  const { lexer } = await import('marked')
  return entriesOf(lexer(markdown), 1)
}

const entriesOf = (tokens: readonly Token[], depth: number): readonly OutlineEntry[] =>
  tokens.flatMap((token): readonly OutlineEntry[] => {
    if (token.type === 'heading')
      return [{ is: 'heading', depth: (token as Tokens.Heading).depth, text: plain(token) }]
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => itemOf(item, depth))
    return []
  })

function itemOf(item: Tokens.ListItem, depth: number): readonly OutlineEntry[] {
  const own = item.tokens.filter(({ type }) => type !== 'list' && type !== 'checkbox')
  const text = own.map(plain).join(' ').replaceAll(/\s+/gu, ' ').trim()
  const below = item.tokens.filter(({ type }) => type === 'list')
  return [{ is: 'item', depth, text }, ...entriesOf(below, depth + 1)]
}

/** The words of a token without its marks: `**Shipped** it` is "Shipped it". */
function plain(token: Token): string {
  const below = 'tokens' in token ? token.tokens : undefined
  if (below !== undefined && below.length > 0) return below.map(plain).join('')
  return 'text' in token && typeof token.text === 'string' ? token.text : ''
}
