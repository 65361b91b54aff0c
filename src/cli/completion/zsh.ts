import { FIND_FOLDER, findValue } from './bourne.ts'
import { kindsAt, shWord } from './quote.ts'
import { type CommandNode, commandsIn, type OptionNode, type Tree } from './tree.ts'

/** Completion for zsh, from a folder of `fpath` or sourced; it shows what each command and option does. */
export const zshScript = (tree: Tree): string => {
  const { root, everywhere } = tree
  return [
    '#compdef career',
    '_career_about() {',
    '  below=() options=() places=()',
    '  case "$1" in',
    ...commandsIn(root).map(about),
    '  esac',
    `  options+=(${everywhere.flatMap(described).join(' ')})`,
    '}',
    findValue(tree),
    FIND_FOLDER,
    WALK,
  ].join('\n')
}

/** `_describe` parts a word from what it does with a colon. */
const pair = (word: string, does: string): string => shWord(`${word.replaceAll(':', '\\:')}:${does}`)

const described = ({ names, description }: OptionNode): readonly string[] =>
  names.map((name) => pair(name, description))

function about({ path, commands, options, places }: CommandNode): string {
  const below = commands.map((one) => pair(one.path.split(' ').at(-1) ?? '', one.summary))
  const kinds = kindsAt(places)
  return [
    `    ${shWord(path)})`,
    ...(below.length > 0 ? [`      below=(${below.join(' ')})`] : []),
    ...(options.length > 0 ? [`      options=(${options.flatMap(described).join(' ')})`] : []),
    ...(kinds.length > 0 ? [`      places=(${kinds.map(shWord).join(' ')})`] : []),
    '      ;;',
  ].join('\n')
}

const WALK = String.raw`_career_meetings() {
  local -aU names files
  local name
  _career_folder
  for name in "$folder"/meetings/*.yaml(N:t:r); do
    [[ $name == -* ]] && continue
    [[ $1 == meeting ]] && files+=("$name")
    [[ $name == <->-<->-<->-* ]] && name=${'$'}{name[12,-1]}
    names+=("$name")
  done
  compadd -V names -a names
  [[ $PREFIX == [0-9]* ]] && compadd -V files -a files
}
_career_offer() {
  case "$1" in
    (\=*) compadd -- ${'$'}{=1#=} ;;
    (file) _files ;;
    (folder) _files -/ ;;
    (meeting|person) _career_meetings "$1" ;;
  esac
}
_career() {
  local word option= value= folder= ended= count=0 i
  local -a below options places
  local at=
  _career_about ''
  for ((i = 2; i < CURRENT; i++)); do
    word=${'$'}{words[i]}
    if [[ -n $value && ( $value != \?* || $word != -* ) ]]; then
      [[ $option == --dir ]] && folder=$word
      value= option=
    elif [[ -z $ended && $word == -- ]]; then ended=1 value=
    elif [[ -z $ended && $word == --*=* ]]; then
      value=
      [[ $word == --dir=* ]] && folder=${'$'}{word#*=}
    elif [[ -z $ended && $word == -?* ]]; then option=$word; _career_value "$at" "$word"
    elif [[ $count == 0 && -n ${'$'}{(M)below:#$word:*} ]]; then at=${'$'}{at:+$at }$word; _career_about "$at"
    else count=$((count + 1)); fi
  done
  if [[ -z $ended && -z $value && $PREFIX == --*=* ]]; then
    _career_value "$at" "${'$'}{PREFIX%%=*}"
    compset -P '*='
    _career_offer "${'$'}{value#\?}"
  elif [[ -n $value && ( $value != \?* || $PREFIX != -* ) ]]; then _career_offer "${'$'}{value#\?}"
  elif [[ -z $ended && $PREFIX == -* ]]; then _describe -o option options
  else
    [[ $count == 0 && $#below -gt 0 ]] && _describe command below
    [[ ${'$'}{places[-1]} == again && $count -ge $(($#places - 1)) ]] && count=$(($#places - 2))
    [[ $count -lt $#places ]] && _career_offer "${'$'}{places[count + 1]}"
  fi
}
if [[ ${'$'}{funcstack[1]} == _career ]]; then _career "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
  compdef _career career
fi
`
