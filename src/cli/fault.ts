import type { Catalogue } from '../text/catalogue.ts'
import { jsonText } from '../usecases/json-text.ts'

/** A bug of ours, and the draft with what the user had answered by then. */
export class Fault extends Error {
  readonly draft: string | null

  constructor(draft: string | null, cause: unknown) {
    super('a fault while a command was carried out', { cause })
    this.name = 'Fault'
    this.draft = draft
  }
}

/** How a fault is told: as a document for a script, and with where it went wrong for who asks for that. */
export interface FaultForm {
  readonly json: boolean
  readonly trace: boolean
}

/** A fault of ours as text for standard error: said as such, with what is safe. @param error whatever was thrown */
export function faultText(error: unknown, { ui }: Catalogue, form: FaultForm): string {
  const cause = error instanceof Fault ? error.cause : error
  const trace = form.trace && cause instanceof Error ? [cause.stack ?? cause.message] : []
  const lines = [...ui.fault(error instanceof Fault ? error.draft : null), ...trace]
  if (!form.json) return lines.map((line) => `${line}\n`).join('')
  return jsonText({
    error: { code: 'fault', message: lines.join('\n'), file: null, line: null, column: null },
  })
}
