import { isMap, isScalar, isSeq, visit, type Document } from 'yaml'
import { applyEdits, type Edit } from './edits.ts'
import { moveOf } from './move-pair.ts'
import { rawData, rawOf } from './raw-data.ts'
import { same, type Plain, type Step } from '../../../domain/merge/plain.ts'
import { renderInline } from './render.ts'
import { applySplices, spliceEdit, type OrderAt, type Splice } from './splice.ts'
import { hasRange, readYaml, scalarText, type YamlText } from './yaml-text.ts'

/**
 * A text with these edits made and every other byte as it was. Each step is read again and compared with what it was
 * to say; where bit by bit does not work, aliases are written out first, then the library sets the values.
 * @param isRight does the whole new text say what it should?
 * @throws when no way leaves exactly what was meant: nothing may be written then
 */
export function editText(
  yaml: YamlText,
  edits: readonly Edit[],
  orderAt: OrderAt,
  isRight: (text: string) => boolean,
): string {
  const ways = [
    () => spliceAll(yaml, edits, orderAt),
    () => spliceAll(withoutAliases(yaml), edits, orderAt),
    () => setAll(yaml, edits),
  ]
  for (const way of ways) {
    const text = way()
    if (text !== null && isRight(text)) return text
  }
  throw new Error(
    `these edits cannot be made without losing something: ${JSON.stringify(edits.map(({ path }) => path))}`,
  )
}

function spliceAll(yaml: YamlText | null, edits: readonly Edit[], orderAt: OrderAt): string | null {
  let now = yaml
  for (const edit of edits)
    now = now === null ? null : (moveOne(now, edit, edits, orderAt) ?? spliceOne(now, edit, orderAt))
  return now === null ? null : now.bom + now.text
}

/** Null where it is no move, or cannot be one: then the value is written anew. */
function moveOne(yaml: YamlText, edit: Edit, edits: readonly Edit[], orderAt: OrderAt): YamlText | null {
  const move = moveOf(yaml, edit, edits, orderAt)
  return move === null ? null : reread(yaml, move.splices, applyEdits(rawData(yaml), [move.edit]))
}

function spliceOne(yaml: YamlText, edit: Edit, orderAt: OrderAt): YamlText | null {
  const splices = spliceEdit(yaml, edit, orderAt)
  return splices === null ? null : reread(yaml, splices, applyEdits(rawData(yaml), [edit]))
}

function reread(yaml: YamlText, splices: readonly Splice[], expected: Plain): YamlText | null {
  const after = readYaml('', yaml.bom + applySplices(yaml.text, splices))
  return after.ok && same(rawData(after.value), expected) ? { ...after.value, eol: yaml.eol } : null
}

/** The same text with every alias replaced by what it stands for. */
function withoutAliases(yaml: YamlText): YamlText | null {
  const splices: Splice[] = []
  visit(yaml.doc, {
    Alias: (_, alias) => {
      const text = aliasText(alias.resolve(yaml.doc))
      if (hasRange(alias) && text !== null) splices.push({ from: alias.range[0], to: alias.range[1], text })
    },
  })
  const after = splices.length === 0 ? null : readYaml('', yaml.bom + applySplices(yaml.text, splices))
  return after?.ok === true ? after.value : null
}

function aliasText(target: unknown): string | null {
  if (isScalar(target) && typeof target.value !== 'string') return scalarText(target)
  const data = rawOf(target)
  return data === undefined ? null : renderInline(data)
}

/** The last resort: the library writes the document, which keeps comments and unknown keys but not every blank. */
function setAll(yaml: YamlText, edits: readonly Edit[]): string | null {
  const again = readYaml('', yaml.bom + yaml.text)
  if (!again.ok) return null
  for (const edit of edits) if (!setOne(again.value.doc, edit)) return null
  const text = again.value.doc.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
  const after = readYaml('', text)
  if (!after.ok || !same(rawData(after.value), applyEdits(rawData(yaml), edits))) return null
  return yaml.bom + (yaml.eol === '\n' ? text : text.replaceAll('\n', yaml.eol))
}

function setOne(doc: Document, edit: Edit): boolean {
  const path = edit.path.reduce<readonly unknown[]>((keys, step) => [...keys, keyIn(doc, keys, step)], [])
  if (edit.do === 'delete') return doc.deleteIn(path)
  if (edit.do === 'set') doc.setIn(path, doc.createNode(edit.value))
  const list = edit.do === 'insert' ? doc.getIn(path, true) : null
  if (!isSeq(list) || edit.do !== 'insert') return edit.do === 'set'
  const at = edit.after === null ? -1 : Number(keyIn(doc, path, edit.after))
  list.items.splice(at + 1, 0, doc.createNode(edit.value))
  return true
}

/** The key or index of a step in a document. */
function keyIn(doc: Document, path: readonly unknown[], step: Step): unknown {
  if (typeof step !== 'object') return step
  const list = doc.getIn(path, true)
  return isSeq(list) ? list.items.findIndex((item) => isMap(item) && item.get('id') === step.id) : step.id
}
