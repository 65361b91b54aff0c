import type { Located } from '../../domain/problem.ts'

/** Names and what they stand for: a kind of value, or a thing with names of its own, once or in a list. */
export interface Names {
  readonly [name: string]: string | { readonly each: Names } | { readonly of: Names }
}

/** What the template library found out about a template without running it. */
interface Analysis {
  readonly variables: Readonly<Record<string, readonly Variable[]>>
  readonly globals: Readonly<Record<string, readonly Variable[]>>
}

interface Variable {
  readonly segments: readonly unknown[]
  readonly location: { readonly row: number; readonly col: number }
}

export interface Found {
  readonly problem: Located['problem']
  readonly place: { readonly line?: number; readonly column?: number }
}

/** What Liquid itself knows of a list and of a loop. */
const BUILT_IN = new Set(
  'size first last forloop tablerowloop index index0 rindex rindex0 length parentloop name col col0 col_first col_last row'.split(
    ' ',
  ),
)

/**
 * The first name in a template that stands for nothing, also in a part that is not rendered today.
 * @returns the problem with its line and column, or null when all names are known
 */
export function unknownName(analysis: Analysis, names: Names): Found | null {
  const inLists = namesInside(names)
  const wrong = [
    ...Object.values(analysis.globals)
      .flat()
      .flatMap((variable) => wrongGlobal(variable, names)),
    ...Object.values(analysis.variables)
      .flat()
      .flatMap((variable) => wrongMember(variable, names, inLists)),
  ]
  const first = wrong.toSorted((a, b) => a.at.row - b.at.row || a.at.col - b.at.col)[0]
  if (first === undefined) return null
  return {
    problem: { code: 'unknown-name', name: first.name, known: first.known },
    place: { line: first.at.row, column: first.at.col },
  }
}

interface Wrong {
  readonly name: string
  readonly known: readonly string[]
  readonly at: Variable['location']
}

function wrongGlobal({ segments, location }: Variable, names: Names): readonly Wrong[] {
  const root = String(segments[0])
  if (Object.hasOwn(names, root) || BUILT_IN.has(root)) return []
  return [{ name: root, known: Object.keys(names), at: location }]
}

/** A name after a dot: of the thing it belongs to, or, in a loop, of anything that stands in a list here. */
function wrongMember({ segments, location }: Variable, names: Names, inLists: Names): readonly Wrong[] {
  const [root, ...members] = segments
  const entry = Object.hasOwn(names, String(root)) ? names[String(root)] : undefined
  const known = typeof entry === 'object' && 'of' in entry ? entry.of : inLists
  return members
    .filter((member) => typeof member === 'string')
    .filter((member) => !Object.hasOwn(known, member) && !BUILT_IN.has(member))
    .map((member) => ({ name: `${String(root)}.${member}`, known: Object.keys(known), at: location }))
}

function namesInside(names: Names): Names {
  const inside: Record<string, Names[string]> = {}
  for (const entry of Object.values(names)) {
    if (typeof entry === 'string') continue
    const members = 'each' in entry ? entry.each : entry.of
    Object.assign(inside, members, namesInside(members))
  }
  return inside
}
