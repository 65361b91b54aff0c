import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { PackedRecord } from '../../domain/exchange/document.ts'
import { isPlainMap } from '../../domain/merge/plain.ts'
import type { Failure, Located } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Exchange, Packed, TextChange } from '../../usecases/exchange-ports.ts'
import type { Written } from '../../usecases/ports.ts'
import { attempt } from './attempt.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { holdsNothing } from './holds-nothing.ts'
import type { About } from './journal-data.ts'
import { display, type Root } from './root.ts'

export interface ExchangeOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  /** In which language a new file is headed. */
  readonly language: () => Language
  readonly today: () => Day
  /** The words of the command that is carried out. */
  readonly command?: string
  /** Where the program has its schemas of files; the folder gets copies, for editors. */
  readonly schemas?: string
  readonly disk?: Disk
}

/** Takes the whole folder along, or brings a document into it. Everything heavy is loaded when it is wanted. */
export function createExchange({
  folder,
  shown,
  language,
  today,
  command = '',
  schemas,
  disk = nodeDisk,
}: ExchangeOptions): Exchange {
  const root: Root = { folder, shown, disk }
  return {
    pack: () => attempt(root, () => pack(root)),
    plan: (document, name) =>
      attempt(root, async () => {
        const { checkDocument } = await import('./exchange-import.ts')
        const checked = checkDocument(document, name, language())
        if (!checked.ok) return fail({ exit: 2, problems: checked.problem })
        return (await import('./exchange-plan.ts')).planImport(root, checked.value)
      }),
    write: (plan) =>
      attempt(root, async () => {
        const written = await write(root, plan, { command, on: today() })
        if (written.ok && schemas !== undefined)
          (await import('./schema-copies.ts')).keepSchemas(root, { folder: schemas, language: language() })
        return written
      }),
    save: (path, text) =>
      attempt(root, async () => (await import('./exchange-save.ts')).saveExport(disk, path, text)),
  }
}

async function pack(root: Root): Promise<Result<Packed, Failure>> {
  const [{ listFiles }, { decode }, { encode }, { typeOfFile }, { readText }] = await Promise.all([
    import('./load-folder.ts'),
    import('./decode.ts'),
    import('./encode.ts'),
    import('./record-files.ts'),
    import('./read-text.ts'),
  ])
  const listed = listFiles(root)
  const problems: Located[] = [...listed.problems]
  const records = listed.files.flatMap((file): readonly PackedRecord[] => {
    const type = typeOfFile(file)
    if (type === null) return []
    const place = display(root, file)
    const text = readText(root, file)
    const decoded = text.ok ? decode(type, file, place, text.value) : null
    if (decoded?.ok === true && text.ok) {
      const { schema: _format, private: own, ...shared } = encode(decoded.value.record)
      return [{ type, file, shared, ...(isPlainMap(own) && { private: own }), text: text.value }]
    }
    problems.push(...problemsOf(text, decoded, place))
    return []
  })
  if (problems.length > 0) return fail({ exit: 3, problems })
  const { packFiles } = await import('./exchange-files.ts')
  return ok({ records, files: packFiles(root) })
}

function problemsOf(
  text: Result<string, Located['problem']>,
  decoded: Result<unknown, readonly Located[]> | null,
  file: string,
): readonly Located[] {
  if (!text.ok) return [{ problem: text.problem, place: { file } }]
  return decoded === null || decoded.ok ? [] : decoded.problem
}

async function write(
  root: Root,
  { writes, documents, removals = [] }: TextChange,
  about: About & { readonly on: Day },
): Promise<Result<Pick<Written, 'madeFolder'>, Failure>> {
  const madeFolder = holdsNothing(root)
  const [{ underLock }, { keepBackups }, { planDocuments }, { writeAll }, { readText }] = await Promise.all([
    import('./under-lock.ts'),
    import('./backup.ts'),
    import('./document-store.ts'),
    import('./journal.ts'),
    import('./read-text.ts'),
  ])
  return underLock(root, () => {
    const textOf = (file: string): string | null => {
      const text = readText(root, file)
      return text.ok ? text.value : null
    }
    const changed = [...writes, ...removals].find(({ file, before }) => textOf(file) !== before)
    if (changed !== undefined) return fail(changedMeanwhile(display(root, changed.file)))
    keepBackups(root, [...writes, ...removals.map((one) => ({ ...one, after: '' }))], about.on, true)
    writeAll(root, [...writes, ...planDocuments(root, documents).writes], removals, { about })
    return ok({ madeFolder })
  })
}
