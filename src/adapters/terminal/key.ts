/** One key, or one paste, as a form sees it. */
export interface Key {
  /** As readline names it: `return`, `left`, `escape`, `a`; `paste` for a paste; empty for a sign without a name. */
  readonly name: string
  readonly ctrl: boolean
  readonly meta: boolean
  /** What it puts in a field; empty for keys that type nothing. */
  readonly text: string
}

/** What readline tells about a key; the types of Node leave out that all of it may be missing. */
export interface RawKey {
  readonly name?: string | undefined
  readonly ctrl?: boolean
  readonly meta?: boolean
  readonly sequence?: string
}

// oxlint-disable-next-line no-control-regex -- by a property of Unicode they would cost its tables, at each start
const CONTROL = /[\0-\x1f\x7f-\x9f]/

/** Turns readline's events into keys; what comes between the marks of a bracketed paste is handed over as one. */
export function keyReader(
  onKey: (key: Key, typed: string | undefined, raw: RawKey) => void,
): (typed: string | undefined, raw: RawKey | undefined) => void {
  let pasted: string[] | null = null
  return (typed, raw) => {
    if (raw?.name === 'paste-start') pasted = []
    else if (raw?.name === 'paste-end') {
      const text = (pasted ?? []).join('').replaceAll(/\r\n?/g, '\n')
      pasted = null
      onKey({ name: 'paste', ctrl: false, meta: false, text }, undefined, {})
    } else if (pasted) pasted.push(raw?.sequence ?? typed ?? '')
    else onKey(toKey(typed, raw ?? {}), typed, raw ?? {})
  }
}

function toKey(typed: string | undefined, raw: RawKey): Key {
  const { name = '', ctrl = false, meta = false } = raw
  const types = typeof typed === 'string' && !ctrl && !meta && !CONTROL.test(typed)
  return { name, ctrl, meta, text: types ? typed : '' }
}

/** Readline calls what the Enter key sends `return`, and what Ctrl-J sends `enter`. */
export const isEnter = (key: Key): boolean => (key.name === 'return' || key.name === 'enter') && !key.meta

export const isNewLine = (key: Key): boolean => key.name === 'enter' || (key.name === 'return' && key.meta)
