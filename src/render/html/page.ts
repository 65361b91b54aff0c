import type { Audience, Language } from '../../domain/codes.ts'
import type { Picture } from './picture.ts'

/**
 * A page with pictures, before it is written as HTML or as Markdown. All texts are plain: each way of writing makes
 * them harmless itself. A page for somebody else and one for the user are two types.
 */
export interface Page<A extends Audience> {
  readonly audience: A
  readonly language: Language
  readonly title: string
  /** Under the title: who can see it, over which time, when it was made. */
  readonly about: readonly string[]
  readonly sections: readonly Section[]
  /** At the foot of the page. */
  readonly foot: readonly string[]
}

export interface Section {
  /** The name of the section in the page itself: English, in both languages. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  /** A sentence of ours. */
  | { readonly is: 'text'; readonly text: string }
  /** How to read what stands above it. */
  | { readonly is: 'note'; readonly text: string }
  /** Words of the user, over one or more lines. */
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly Item[] }
  | { readonly is: 'picture'; readonly picture: Picture }
  | { readonly is: 'table'; readonly table: Table }

/** A line of a list, with what there is to tell about it. */
export interface Item {
  /** Words of the user, or a line of ours. */
  readonly text: string
  /** A day or a number beside it. */
  readonly beside?: string
  readonly details?: readonly string[]
}

export interface Table {
  /** What the table is about, for who cannot see it. */
  readonly caption: string
  /** A picture with the same name stands above it, so its name need not be seen twice. */
  readonly pictured?: true
  readonly head: readonly string[]
  /** Columns whose words stay on one line: days. */
  readonly unbroken?: readonly number[]
  /** As many cells as the head has. */
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell =
  | string
  /** Texts of the same weight under each other. */
  | { readonly lines: readonly string[] }
  /** A text with what there is to tell about it. */
  | { readonly text: string; readonly details: readonly string[] }
