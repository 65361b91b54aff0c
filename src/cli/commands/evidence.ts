import type { Command } from 'commander'
import { Option } from 'commander'
import { usage } from '../../usecases/result.ts'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { addFlowOptions, flowRequest } from '../flow-command.ts'
import type { Request } from '../request.ts'

export const addEvidence: AddCommand = (program, deps) => {
  const { help } = deps.texts.follow.evidence
  const evidence = addCommand(program, 'evidence', help.evidence, deps)
  evidence.action(() => deps.run(listing(evidence)))
  const list = addSubcommand(evidence, 'list', help['evidence list'], deps)
  list.action(() => deps.run(listing(list)))
  addShow(evidence, deps)
  addFlow(evidence, 'add', deps)
  addFlow(evidence, 'edit', deps)
  addImport(evidence, deps)
}

const listing = (command: Command): Request =>
  requestOf(command, async ({ deps }) => (await import('../../usecases/evidence-list.ts')).listEvidence(deps))

function addShow(evidence: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.evidence
  const show = addSubcommand(evidence, 'show', help['evidence show'], deps)
  show
    .argument(`<${placeholder.id}>`, argument.id)
    .action((id: string) =>
      deps.run(
        requestOf(show, async ({ deps: ready }) =>
          (await import('../../usecases/evidence-list.ts')).showEvidence(ready, id),
        ),
      ),
    )
}

function addFlow(evidence: Command, name: 'add' | 'edit', deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.evidence
  const command = addSubcommand(evidence, name, help[`evidence ${name}`], deps)
  if (name === 'edit') command.argument(`<${placeholder.id}>`, argument.id)
  addFlowOptions(command, deps)
  command.action(() =>
    deps.run(
      flowRequest(command, 'evidence', async ({ deps: ready }, wish) =>
        (await import('../../usecases/evidence.ts')).evidence(ready, {
          ...wish,
          id: command.args[0] ?? null,
        }),
      ),
    ),
  )
}

interface ImportOptions {
  readonly git?: string
  readonly author?: string
  readonly since?: string
  readonly all?: boolean
  readonly pick?: string
  readonly dryRun?: boolean
}

function addImport(evidence: Command, deps: ProgramDeps): void {
  const { help, option, argument, placeholder } = deps.texts.follow.evidence
  const { date } = deps.texts.commands.help.placeholder
  const command = addSubcommand(evidence, 'import', help['evidence import'], deps)
  command
    .argument(`[${placeholder.file}]`, argument.file)
    .addOption(new Option(`--git <${placeholder.folder}>`, option.git))
    .addOption(new Option(`--author <${placeholder.author}>`, option.author))
    .addOption(new Option(`--since <${date}>`, option.since))
    .addOption(new Option('--pick <1,3>', option.pick))
    .addOption(new Option('--all', option.all).conflicts('pick'))
    .addOption(new Option('--dry-run', option['dry-run']))
    .action(() => deps.run(importing(command, placeholder.file)))
}

function importing(command: Command, fileWord: string): Request {
  const { git, author, since, all, pick, dryRun } = command.opts<ImportOptions>()
  const [file] = command.args
  const wish = {
    all: all === true,
    pick: pick === undefined ? null : pick.split(',').map((key) => key.trim()),
    dryRun: dryRun === true,
  }
  return requestOf(
    command,
    async ({ deps, readSheet }) => {
      const { importEvidence } = await import('../../usecases/import-evidence/import-evidence.ts')
      if (git !== undefined) {
        const from = { is: 'git', folder: git, author: author ?? null, since: since ?? null } as const
        return file === undefined
          ? importEvidence(deps, { ...wish, from })
          : usage({ problem: { code: 'options-clash', first: '--git', second: file } })
      }
      if (file === undefined) return usage({ problem: { code: 'missing-argument', name: fileWord } })
      const source = await readSheet(file)
      if ('problem' in source) return usage(source)
      return importEvidence(deps, { ...wish, from: { is: 'file', source } })
    },
    { asks: all !== true && pick === undefined && file !== '-' },
  )
}
