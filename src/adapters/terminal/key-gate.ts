import { PassThrough } from 'node:stream'
import { emitKeypressEvents } from 'node:readline'
import { type Key, keyReader, type RawKey } from './key.ts'
import type { TerminalInput } from './screen.ts'

/** A key as it came, to be handed on as it came. */
export interface Pressed {
  readonly key: Key
  readonly typed: string | undefined
  readonly raw: RawKey
}

/** Stands between the terminal and a stock prompt, which must not see the keys that mean something else here. */
export interface KeyGate {
  /** What the prompt reads instead of the terminal. */
  readonly stream: TerminalInput
  /** Hands a key on to the prompt. */
  readonly pass: (typed: string | undefined, raw: RawKey) => void
  /** From now on `look` sees every key, those that waited first, and decides whether to pass it on. */
  readonly open: (look: Look) => void
  /** From now on keys wait: the prompt that would take them is not there yet. */
  readonly shut: () => void
  /** Forgets the keys that wait. */
  readonly drop: () => void
  /** Leaves the terminal alone. */
  readonly close: () => void
}

type Look = (pressed: Pressed) => void

/** A gate that is shut. */
export function createKeyGate(input: TerminalInput): KeyGate {
  const stream = Object.assign(new PassThrough(), {
    isTTY: input.isTTY === true,
    setRawMode: (raw: boolean) => input.setRawMode?.(raw),
  })
  const waiting: Pressed[] = []
  let look: Look | null = null

  function goOn(): void {
    const next = look ? waiting.shift() : undefined
    if (!look || !next) return
    look(next)
    goOn()
  }
  const onKeypress = keyReader((key, typed, raw) => {
    waiting.push({ key, typed, raw })
    goOn()
  })
  emitKeypressEvents(input)
  input.on('keypress', onKeypress)
  input.resume()

  return {
    stream,
    pass: (typed, raw) => void stream.emit('keypress', typed, raw),
    open: (opened) => {
      look = opened
      goOn()
    },
    shut: () => void (look = null),
    drop: () => void waiting.splice(0),
    close: () => {
      input.removeListener('keypress', onKeypress)
      input.pause()
    },
  }
}
