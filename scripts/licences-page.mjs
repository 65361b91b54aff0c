/**
 * The page of licences of what is bundled; a text that several packages share stands there once.
 * @param {import('./bundled-packages.mjs').Bundled[]} packages
 */
export function licencesPage(packages) {
  /** @type {Map<string, import('./bundled-packages.mjs').Bundled[]>} */
  const byText = new Map()
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one])
  const parts = [...byText].map(([text, all]) => {
    const title = all.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ')
    return `## ${title}\n\n\`\`\`text\n${text}\n\`\`\`\n`
  })
  return `# Licences of others

What \`career\` brings along inside its bundle, with the licence of each. \`node scripts/sbom.mjs --licences\` writes this page.

${parts.join('\n')}`
}
