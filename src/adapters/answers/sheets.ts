import type { Sheets } from '../../usecases/sheet-ports.ts'

/** Answer sheets as YAML. The YAML library is loaded when the first sheet is read. */
export function createSheets(): Sheets {
  return {
    parse: async (text, name) => {
      const { parseSheet } = await import('./parse-sheet.ts')
      return parseSheet(text, name)
    },
    print: async (page) => {
      const { printSheet } = await import('./print-sheet.ts')
      return printSheet(page)
    },
  }
}
