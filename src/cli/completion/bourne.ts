import { shWord, valued } from './quote.ts'
import { commandsIn, type OptionNode, type Tree } from './tree.ts'

/** A function for bash and zsh that puts in `value` what follows on an option: `_career_value COMMAND OPTION`. */
export const findValue = ({ root, everywhere }: Tree): string =>
  [
    '_career_value() {',
    '  value=',
    '  case "$1 $2" in',
    ...commandsIn(root).flatMap(({ path, options }) => valueRows(path, options)),
    ...valueRows(null, everywhere),
    '  esac',
    '}',
  ].join('\n')

/** Rows of that `case`: which value each option of a command takes. */
const valueRows = (path: string | null, options: readonly OptionNode[]): readonly string[] =>
  valued(options).map(({ names, kind }) => {
    const patterns = names.map((name) => (path === null ? `*' ${name}'` : shWord(`${path} ${name}`)))
    return `    ${patterns.join('|')}) value=${shWord(kind)} ;;`
  })

/**
 * A function for bash and zsh that finds the user's folder as a start does, but for what a folder's own settings say:
 * `--dir`, which the caller puts in `folder`, the environment, the user's own settings, the default.
 */
export const FIND_FOLDER = String.raw`_career_folder() {
  local line config=$HOME/.config
  [[ $OSTYPE == darwin* ]] && config="$HOME/Library/Application Support"
  config=${'$'}{XDG_CONFIG_HOME:-$config}/career/config.yaml
  [[ -n $folder ]] || folder=$CAREER_DIR
  if [[ -z $folder && -f $config ]]; then
    while IFS= read -r line; do [[ $line == 'folder: '* ]] && folder=${'$'}{line#folder: }; done < "$config"
    folder=${'$'}{folder#\"} folder=${'$'}{folder%\"}
  fi
  [[ -n $folder ]] || folder=$HOME/career
  [[ $folder == '~'* ]] && folder=$HOME${'$'}{folder#'~'}
}`
