import type { Located } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import { draftOf } from '../../render/letter/draft.ts'
import type { Letter } from '../../render/letter/letter.ts'
import { LONG_LINK, mailtoLink } from '../../render/letter/link.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { toldOf } from '../flow/leaks-told.ts'
import { mayShare } from '../flow/may-share.ts'
import { pathInFolder } from '../path-in-folder.ts'
import type { Deps } from '../ports.ts'
import { type CommandResult, type Done, failed, type Failure } from '../result.ts'
import type { MadeLetter } from './letter-to.ts'

/** How the user wants to take a letter along. */
export type LetterWish =
  | { readonly as: 'text' | 'link' | 'copy' }
  /** A file: where the user said, `-` for standard output, or null for its place in the folder; opened or not. */
  | { readonly as: 'draft'; readonly file: string | null; readonly open: boolean }

export const AS_TEXT: LetterWish = { as: 'text' }

/** What is said of a letter that was made; a command adds its own. */
export interface Delivered {
  readonly lines: readonly string[]
  readonly verbatim?: true
  /** Whom it is for and its subject, above the text. */
  readonly above?: readonly string[]
  readonly aside: readonly string[]
  readonly warnings: readonly Located[]
  readonly failure?: Failure
  /** The user would rather change it first: it went nowhere. */
  readonly held?: true
  /** `to`, `subject`, `text`, and `draft`, `link` or `copied` where it was asked for. */
  readonly json: { readonly [key: string]: Json }
}

/** What it takes to hand a letter over. */
export type LetterDeps = Pick<Deps, 'store' | 'post' | 'asker'> & { readonly catalogue: Catalogue }

/**
 * Hands a letter over as the user wants it: printed, as a draft, as a link or on the clipboard. Nothing is ever sent.
 * @param folder as it was read before
 * @param make makes the letter of a folder: it is made anew where a question stood in between, see {@link mayShare}
 * @returns what to say of it, with what was made; or why it could not be written, or that there is nothing to write
 */
export async function deliver<M extends MadeLetter>(
  deps: LetterDeps,
  folder: Folder,
  make: (folder: Folder) => Promise<Result<M, CommandResult>>,
  wish: LetterWish,
): Promise<Result<Delivered & { readonly made: M }, CommandResult>> {
  const sharing = await mayShare(deps, folder, make)
  if (!sharing.ok) return sharing
  const { made } = sharing.value
  const findings = { findings: [...toldOf(made.leaks, deps.catalogue).findings] }
  if (sharing.value.is === 'held') return ok({ ...heldBack(deps, findings), made })
  const delivered = await handOver(deps, made, wish)
  if (!delivered.ok) return fail(failed(delivered.problem))
  const { value } = delivered
  return ok({
    ...value,
    made,
    aside: [...value.aside, ...besideThat(sharing.value.aside)],
    warnings: [...made.warnings, ...value.warnings],
    json: { ...value.json, ...findings },
  })
}

/** A blank line between the letter's head and what is said of its words. */
const besideThat = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines])

const heldBack = ({ catalogue }: LetterDeps, findings: Delivered['json']): Delivered => ({
  lines: catalogue.ui.letItStand.held,
  aside: [],
  warnings: [],
  held: true,
  json: { held: true, ...findings },
})

async function handOver(
  deps: LetterDeps,
  { letter, place }: MadeLetter,
  wish: LetterWish,
): Promise<Result<Delivered, Failure>> {
  switch (wish.as) {
    case 'text':
      return ok(printed(deps, letter))
    case 'link':
      return ok(asLink(deps, letter))
    case 'copy':
      return ok(await copied(deps, letter))
    case 'draft':
      if (wish.file === '-') return ok(draftOut(letter))
      return drafted(deps, letter, `${place}.eml`, wish)
  }
}

/** What a command says when a letter was handed over. */
export const saidOf = (
  { lines, verbatim, above, aside, warnings, failure, held }: Delivered,
  json: Json,
  more: readonly string[],
): Done => ({
  is: 'done',
  lines,
  ...(verbatim && { verbatim }),
  ...(above && { above }),
  aside: held ? [] : [...aside, ...more],
  warnings,
  ...(failure && { failure }),
  json,
})

const jsonOf = ({ to, subject, text }: Letter): Delivered['json'] => ({
  to: to && { name: to.name, email: to.address },
  subject,
  text,
})

const toText = ({ to }: Letter): string | null =>
  to === null ? null : to.address === null ? to.name : `${to.name} <${to.address}>`

/** The text on standard output, to be copied; whom it is for and its subject beside it. */
const printed = ({ catalogue }: LetterDeps, letter: Letter): Delivered => ({
  lines: letter.text.split('\n'),
  verbatim: true,
  above: [...catalogue.letters.head(toText(letter), letter.subject), ''],
  aside: [],
  warnings: [],
  json: jsonOf(letter),
})

function asLink({ catalogue }: LetterDeps, letter: Letter): Delivered {
  const link = mailtoLink(letter)
  return {
    lines: [link],
    verbatim: true,
    aside: link.length > LONG_LINK ? ['', catalogue.letters.longLink(link.length)] : [],
    warnings: [],
    json: { ...jsonOf(letter), link },
  }
}

async function copied(deps: LetterDeps, letter: Letter): Promise<Delivered> {
  const { catalogue, post } = deps
  const isCopied = await post.copy(letter.text)
  const json = { ...jsonOf(letter), copied: isCopied }
  if (!isCopied) {
    const problem = { problem: { code: 'no-clipboard' }, warning: true } as const
    return { ...printed(deps, letter), warnings: [problem], json }
  }
  return { lines: catalogue.letters.copied(letter.subject), aside: [], warnings: [], json }
}

/** The draft itself, for a pipe; its last line end is added by whoever prints it. */
const draftOut = (letter: Letter): Delivered => {
  const draft = draftOf(letter)
  return {
    lines: [draft.replace(/\n$/, '')],
    verbatim: true,
    aside: [],
    warnings: [],
    json: { ...jsonOf(letter), draft: '-' },
  }
}

async function drafted(
  deps: LetterDeps,
  letter: Letter,
  place: string,
  { file, open }: { readonly file: string | null; readonly open: boolean },
): Promise<Result<Delivered, Failure>> {
  const written =
    file === null ? await inFolder(deps, place, draftOf(letter)) : await byName(deps, file, draftOf(letter))
  if (!written.ok) return fail(written.problem)
  const { shown, path, name } = written.value
  const said = { aside: [], warnings: [], json: { ...jsonOf(letter), draft: name } }
  const { letters } = deps.catalogue
  if (!open) return ok({ ...said, lines: letters.draftMade(shown) })
  if (await deps.post.open(path)) return ok({ ...said, lines: letters.opened(shown) })
  const problem: Located = { problem: { code: 'cannot-open', file: shown } }
  return ok({ ...said, lines: [], warnings: [problem], failure: { exit: 5, problems: [problem] } })
}

/** Where a draft went: for a person, for the system, and for a program. */
interface Place {
  readonly shown: string
  readonly path: string
  readonly name: string
}

async function byName({ post }: LetterDeps, file: string, text: string): Promise<Result<Place, Failure>> {
  const written = await post.saveDraft(file, text)
  return written.ok ? ok({ shown: file, path: file, name: file }) : written
}

/** The draft among the documents that others get; it may be deleted at any time. */
async function inFolder({ store }: LetterDeps, file: string, text: string): Promise<Result<Place, Failure>> {
  const written = await store.commit({ records: [], documents: [{ file, text }] })
  if (!written.ok) return written
  const shown = written.value.documents[0] ?? file
  const name = pathInFolder(store, shown)
  return ok({ shown, path: store.locate(name), name })
}
