/**
 * What somebody says, as it stands in a script: their name, then their words between quotation marks. What they do
 * stands in brackets at the beginning of the line, and goes before the colon; a line may be nothing but that.
 */
export function heard(name: string, line: string): string {
  const [, does, words] = /^(\([^)]*\)) ?(.*)$/su.exec(line) ?? []
  if (does === undefined) return `${name}: "${line}"`
  return words ? `${name} ${does}: "${words}"` : `${name} ${does}.`
}
