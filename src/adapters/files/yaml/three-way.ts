import { fail, ok, type Result } from '../../../domain/result.ts'
import { diff, type Edit } from './edits.ts'
import {
  getAt,
  haveIds,
  isPlainList,
  pathText,
  same,
  type Path,
  type Plain,
} from '../../../domain/merge/plain.ts'

/**
 * The edits a file needs when somebody else may have changed it since it was read.
 * @param base the record as it was read, `wanted` as it is to be, `disk` as the file says now
 * @returns edits for the pieces nobody else touched; or the path of a piece that both changed, differently
 */
export function threeWay(base: Plain, wanted: Plain, disk: Plain): Result<readonly Edit[], string> {
  const edits: Edit[] = []
  for (const edit of diff(base, wanted)) {
    const piece = pieceOf(edit, base, wanted)
    const now = getAt(disk, piece)
    if (same(now, getAt(wanted, piece))) continue
    if (!same(now, getAt(base, piece)) || lostItem(piece, base, disk)) return fail(pathText(piece))
    edits.push(edit)
  }
  return ok(edits)
}

/** What has to be unchanged for an edit to be right: an item told apart by its place stands for its whole list. */
function pieceOf(edit: Edit, base: Plain, wanted: Plain): Path {
  const number = edit.path.findIndex((step) => typeof step === 'number')
  if (number !== -1) return edit.path.slice(0, number)
  if (edit.do !== 'insert') return edit.path
  const list = getAt(base, edit.path)
  const byId = list === undefined || (isPlainList(list) && haveIds(list))
  const id = byId ? getAt(edit.value, ['id']) : undefined
  return typeof id === 'string' && getAt(wanted, edit.path) !== undefined ? [...edit.path, { id }] : edit.path
}

/** Somebody removed the item we have something to say about. */
function lostItem(piece: Path, base: Plain, disk: Plain): boolean {
  const lists = piece.flatMap((step, at) => (typeof step === 'object' ? [piece.slice(0, at + 1)] : []))
  return lists.some((item) => getAt(base, item) !== undefined && getAt(disk, item) === undefined)
}
