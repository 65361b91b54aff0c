import { FIND_FOLDER, findValue } from './bourne.ts'
import { kindsAt, shWord } from './quote.ts'
import { type CommandNode, commandsIn, type OptionNode, type Tree } from './tree.ts'

/**
 * Completion for bash, 3.2 (macOS) and newer. What was typed is only compared, never run; names of conversations are
 * read from the folder by the shell itself, so that a word costs no start of career.
 */
export const bashScript = (tree: Tree): string => {
  const { root, everywhere } = tree
  return [
    '# career completion bash',
    '_career_about() {',
    '  below= options= places=()',
    '  case "$1" in',
    ...commandsIn(root).map(about),
    '  esac',
    `  options="$options ${namesOf(everywhere)}"`,
    '}',
    findValue(tree),
    FIND_FOLDER,
    WALK,
  ].join('\n')
}

const namesOf = (options: readonly OptionNode[]): string => options.flatMap(({ names }) => names).join(' ')

function about({ path, commands, options, places }: CommandNode): string {
  const below = commands.map((one) => one.path.split(' ').at(-1)).join(' ')
  const kinds = kindsAt(places)
  return `    ${shWord(path)}) below=${shWord(below)} options=${shWord(namesOf(options))} places=(${kinds.map(shWord).join(' ')}) ;;`
}

const WALK = String.raw`_career_add() {
  local word IFS=' '
  for word in $1; do [[ $word == "$cur"* ]] && COMPREPLY+=("$word"); done
}
_career_meetings() {
  local file name names=' '
  _career_folder
  for file in "$folder"/meetings/*.yaml; do
    name=${'$'}{file##*/} name=${'$'}{name%.yaml}
    # A name that a shell would read as more than a word is left out.
    case $name in *[][\ \"\'\$\\\&\|\;\<\>\(\)\{\}\*\?\!\#\~\=\%\^\`[:cntrl:]]*|-*) continue ;; esac
    if [[ $1 == meeting && $cur == [0-9]* ]]; then _career_add "$name"
    elif [[ $name == [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]-* ]]; then name=${'$'}{name:11}; fi
    [[ $names == *" $name "* ]] || { names="$names$name "; [[ $cur == [0-9]* ]] || _career_add "$name"; }
  done
}
_career_paths() {
  local word
  if type compopt > /dev/null 2>&1; then compopt -o "$1"; return; fi
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -"$2" -- "$cur")
}
_career_offer() {
  case $1 in
    =*) _career_add "${'$'}{1#=}" ;;
    file) _career_paths default f ;;
    folder) _career_paths dirnames d ;;
    meeting|person) _career_meetings "$1" ;;
  esac
}
_career() {
  local cur=${'$'}{COMP_WORDS[COMP_CWORD]} path= word option= value= below options folder= ended= count=0 i
  local places
  COMPREPLY=()
  _career_about ''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${'$'}{COMP_WORDS[i]}
    if [[ -n $value && $word == = ]]; then continue; fi
    if [[ -n $value && ( $value != \?* || $word != -* ) ]]; then
      [[ $option == --dir ]] && folder=$word
      value= option=
    elif [[ -z $ended && $word == -- ]]; then ended=1 value=
    elif [[ -z $ended && $word == --*=* ]]; then
      value=
      [[ $word == --dir=* ]] && folder=${'$'}{word#*=}
    elif [[ -z $ended && $word == -?* ]]; then option=$word; _career_value "$path" "$word"
    elif [[ $count == 0 && " $below " == *" $word "* ]]; then path=${'$'}{path:+$path }$word; _career_about "$path"
    else count=$((count + 1)); fi
  done
  if [[ -n $value && $cur == = ]]; then cur=; fi
  if [[ -n $value && ( $value != \?* || $cur != -* ) ]]; then _career_offer "${'$'}{value#\?}"
  elif [[ -z $ended && $cur == -* ]]; then _career_add "$options"
  else
    [[ $count == 0 ]] && _career_add "$below"
    if [[ ${'$'}{#places[@]} -gt 0 && ${'$'}{places[${'$'}{#places[@]} - 1]} == again && $count -ge $((${'$'}{#places[@]} - 1)) ]]; then
      count=$((${'$'}{#places[@]} - 2))
    fi
    [[ $count -lt ${'$'}{#places[@]} ]] && _career_offer "${'$'}{places[count]}"
  fi
  return 0
}
complete -F _career career
`
