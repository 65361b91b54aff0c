import { fileURLToPath } from 'node:url'
import { createTemplates } from '../../src/adapters/templates/liquid-templates.ts'
import type { Language } from '../../src/domain/codes.ts'
import type { DocumentView, TemplateName } from '../../src/render/document.ts'
import { VARIABLES } from '../../src/render/variables.ts'

export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates', import.meta.url))

const templates = createTemplates({ own: async () => null, ours: TEMPLATES_FOLDER, names: VARIABLES })

/** A document from our own template; a template that fails fails the test. */
export async function rendered<T extends TemplateName>(
  name: T,
  language: Language,
  view: DocumentView<T>,
): Promise<string> {
  const result = await templates.render(name, language, view)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
