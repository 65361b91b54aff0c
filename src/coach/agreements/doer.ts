import type { Span } from './context.ts'

/** Who a line names: somebody with a part of their own, only several together, or nobody. */
export type Doers =
  | { readonly kind: 'named'; readonly text: string; readonly me: boolean }
  | { readonly kind: 'shared'; readonly span: Span | null }
  | { readonly kind: 'nobody' }
