import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Liquid } from 'liquidjs'
import type { Language } from '../../domain/codes.ts'
import type { Located } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import type { Templates } from '../../usecases/ports.ts'
import { columnBefore, tidy, withoutTagLines } from './blank-lines.ts'
import { templateProblem } from './template-problem.ts'
import { unknownName } from './unknown-name.ts'
import type { Found, Names } from './unknown-name.ts'

type TemplateName = Parameters<Templates['render']>[0]

/** A template as it was written, and its file as the user knows it. */
interface TemplateText {
  readonly text: string
  readonly file: string
  /** It comes with the program. */
  readonly isOurs?: true
}

/** The user's own version of a template: its text, why it cannot be read, or null where ours is used. */
export type OwnTemplate = (
  name: TemplateName,
  language: Language,
) => Promise<Result<TemplateText, Located> | null>

export interface TemplateSources {
  readonly own: OwnTemplate
  /** The folder with our templates, `nl/agenda.md` and so on. */
  readonly ours: string
  /** The names each template may use; all of them stand in every view. */
  readonly names: Readonly<Record<TemplateName, Names>>
}

// A page has some hundred lines; these stop a template that runs away, far above what a real one needs.
const MOST_SIGNS = 1_000_000
const MOST_MEMORY = 10_000_000
/** Of the clock, for a template of the user's own. Ours never run away, and a machine may stand still for longer than this. */
const MOST_MILLISECONDS = 2000

/** Renders documents with Liquid, which is loaded at the first one. */
export const createTemplates = (sources: TemplateSources): Templates => ({
  render: async (name, language, view) => {
    const source = await sourceOf(sources, name, language)
    return source.ok ? render(source.value, { ...view }, sources.names[name]) : source
  },
})

async function sourceOf(
  sources: TemplateSources,
  name: TemplateName,
  language: Language,
): Promise<Result<TemplateText, Located>> {
  const own = await sources.own(name, language)
  if (own !== null) return own
  const file = join(sources.ours, language, `${name}.md`)
  return ok({ text: await readFile(file, 'utf8'), file, isOurs: true })
}

async function render(source: TemplateText, view: object, names: Names): Promise<Result<string, Located>> {
  const changed = withoutTagLines(source.text)
  try {
    const liquid = await newLiquid(source.isOurs === true ? Infinity : MOST_MILLISECONDS)
    const template = liquid.parse(changed)
    const unknown = unknownName(liquid.analyzeSync(template, { partials: false }), names)
    if (unknown !== null) return fail(located(unknown, source, changed))
    const text = String(await liquid.render(template, view))
    return text.length > MOST_SIGNS ? fail(tooLong(source)) : ok(tidy(text))
  } catch (error) {
    return fail(located(templateProblem(error, names), source, changed))
  }
}

/** A text that doubles in every round stays under the other limits for long. */
const tooLong = ({ file }: TemplateText): Located => ({
  problem: { code: 'bad-template', detail: `the document is longer than ${MOST_SIGNS} signs` },
  place: { file },
})

async function newLiquid(renderLimit: number): Promise<Liquid> {
  const library = await import('liquidjs')
  const liquid = new library.Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: MOST_SIGNS,
    renderLimit,
    memoryLimit: MOST_MEMORY,
    // No file is ever looked up: a template is one file, and the tags that name another one do not exist.
    templates: {},
  })
  for (const tag of ['include', 'render', 'layout', 'block']) delete liquid.tags[tag]
  return liquid
}

function located({ problem, place }: Found, source: TemplateText, changed: string): Located {
  const { line, column } = place
  const at =
    line === undefined || column === undefined ? {} : { line, column: columnBefore(changed, line, column) }
  return { problem, place: { file: source.file, ...at } }
}
