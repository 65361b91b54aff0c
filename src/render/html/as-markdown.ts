import type { Audience } from '../../domain/codes.ts'
import { markdownBlock, markdownInline } from '../markdown-text.ts'
import type { Block, Cell, Item, Page, Table } from './page.ts'

/** A page in words: every picture is followed by its facts anyway, so only those stand here. */
export function asMarkdown<A extends Audience>({ title, about, sections, foot }: Page<A>): string {
  const parts = [
    `# ${markdownInline(title)}`,
    about.map(markdownInline).join('  \n'),
    ...sections.flatMap((section) => [
      `## ${markdownInline(section.title)}`,
      ...section.blocks.map(blockMarkdown),
    ]),
    foot.map(markdownInline).join('  \n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function blockMarkdown(block: Block): string {
  switch (block.is) {
    case 'text':
    case 'note':
      return markdownInline(block.text)
    case 'quote':
      return markdownBlock(block.text).replaceAll(/^/gm, '> ')
    case 'heading':
      return `### ${markdownInline(block.text)}`
    case 'list':
      return block.items.map(itemMarkdown).join('\n')
    case 'picture':
      return ''
    case 'table':
      return tableMarkdown(block.table)
  }
}

const itemMarkdown = ({ text, beside, details = [] }: Item): string =>
  [
    `- ${markdownInline(beside === undefined ? text : `${text} · ${beside}`)}`,
    ...details.map((line) => `  - ${markdownInline(line)}`),
  ].join('\n')

function tableMarkdown({ caption, head, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `**${markdownInline(caption)}**`,
    '',
    row(head.map(markdownInline)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellMarkdown))),
  ].join('\n')
}

function cellMarkdown(cell: Cell): string {
  if (typeof cell === 'string') return markdownInline(cell)
  const lines = 'lines' in cell ? cell.lines : [cell.text, ...cell.details]
  return lines.map(markdownInline).join('<br>')
}
