import * as v from 'valibot'
import { writes } from './flows.ts'
import { count, data, day, flag, opt, orNull, text, texts } from './parts.ts'

const contested = v.array(v.strictObject({ file: text, field: orNull(text) }))
const setting = { key: text, value: orNull(text), from: text, file: orNull(text) }
const settingChanged = { key: text, value: orNull(text), before: orNull(text), file: text }
const settings = { settings: v.array(v.strictObject(setting)) }
const packed = v.strictObject({
  type: text,
  file: text,
  shared: data,
  private: opt(data),
  text: opt(text),
})

/** The files themselves, and the program. */
export const FILES: Readonly<Record<string, v.ObjectEntries>> = {
  edit: { file: text, changed: flag },
  check: {
    problems: v.array(
      v.strictObject({
        file: orNull(text),
        line: orNull(count),
        column: orNull(count),
        code: text,
        message: text,
        fixable: flag,
      }),
    ),
    fixed: count,
    mended: v.array(v.strictObject({ file: orNull(text), code: text, message: text })),
    writes: opt(writes),
    removes: opt(texts),
  },
  export: {
    kind: v.picklist(['career-export', 'career-share']),
    file: opt(text),
    made: opt(day),
    records: v.union([count, v.array(packed)]),
    files: opt(v.array(v.strictObject({ file: text, text, byHand: opt(flag) }))),
  },
  import: {
    added: texts,
    merged: texts,
    same: texts,
    contested,
    lacksPrivate: flag,
    writes: opt(writes),
  },
  sync: {
    done: opt(flag),
    remote: opt(orNull(text)),
    withoutPrivate: opt(flag),
    sent: opt(count),
    received: opt(texts),
    removed: opt(texts),
    contested: opt(contested),
    copies: opt(texts),
  },
  config: settings,
  'config list': settings,
  'config get': setting,
  'config set': settingChanged,
  'config unset': settingChanged,
  schema: {
    kinds: opt(v.array(v.strictObject({ kind: text, file: text, title: text }))),
    kind: opt(text),
    of: opt(text),
    document: opt(data),
  },
  completion: { shell: text, script: text },
}
