import { fishWord, kindOf, valued } from './quote.ts'
import { type CommandNode, commandsIn, type OptionNode, type Tree, type Value } from './tree.ts'

/** Completion for fish 3 and newer; it shows what each command and option does. */
export const fishScript = ({ root, everywhere }: Tree): string => {
  const commands = commandsIn(root)
  return [
    '# career completion fish',
    'complete -c career -e',
    'complete -c career -f',
    'function __career_takes',
    '  switch "$argv[1] $argv[2]"',
    ...commands.flatMap(({ path, options }) =>
      valued(options).map(({ names, kind }) =>
        takes(
          names.map((name) => fishWord(`${path} ${name}`)),
          kind,
        ),
      ),
    ),
    ...valued(everywhere).map(({ names, kind }) =>
      takes(
        names.map((name) => fishWord(`* ${name}`)),
        kind,
      ),
    ),
    '  end',
    'end',
    'function __career_below',
    '  switch "$argv[2..-1]"',
    ...commands.filter(({ commands: below }) => below.length > 0).map(below),
    '  end',
    '  return 1',
    'end',
    WALK,
    ...commands.filter(({ commands: below }) => below.length > 0).flatMap(wordsBelow),
    ...commands.flatMap(({ path, options }) => options.map((option) => optionLine(option, path))),
    ...commands.flatMap(placeLines),
    ...everywhere.map((option) => optionLine(option, null)),
    '',
  ].join('\n')
}

const below = ({ path, commands }: CommandNode): string =>
  `    case ${fishWord(path)}; contains -- $argv[1] ${commands.map((one) => one.path.split(' ').at(-1)).join(' ')}; return`

const takes = (patterns: readonly string[], kind: string): string =>
  `    case ${patterns.join(' ')}; echo ${kind.startsWith('?') ? 'may' : 'must'}`

const wordsBelow = ({ path, commands }: CommandNode): readonly string[] =>
  commands.map(
    ({ path: whole, summary }) =>
      `complete -c career -n ${fishWord(`__career_at 0 ${path}`)} -a ${whole.split(' ').at(-1)} -d ${fishWord(summary)}`,
  )

function optionLine({ names, description, value, optional }: OptionNode, path: string | null): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const where = path === null ? '' : ` -n ${fishWord(`__career_in ${path}`)}`
  const needs = value === null ? '' : optional ? mayOffer(value) : mustOffer(value)
  return `complete -c career${where} ${flags.join(' ')}${needs} -d ${fishWord(description)}`
}

const placeLines = ({ path, places }: CommandNode): readonly string[] =>
  places.flatMap(({ value, again }, at) =>
    value.is === 'text'
      ? []
      : [`complete -c career -n ${fishWord(`__career_at ${at}${again ? '+' : ''} ${path}`)} ${offer(value)}`],
  )

/** A value that has to follow: nothing else is offered in its place. */
const mustOffer = (value: Value): string => (value.is === 'file' ? ' -r -F' : ` -x ${offer(value)}`.trimEnd())

/** A value that may follow: fish takes the next word for it or for something else, and we cannot say which. */
const mayOffer = (value: Value): string => (value.is === 'file' ? '' : ` ${offer(value)}`.trimEnd())

/** What fish offers for a value. */
function offer(value: Value): string {
  switch (value.is) {
    case 'words':
      return `-a ${fishWord(kindOf(value).slice(1))}`
    case 'file':
      return '-F'
    case 'folder':
      return "-a '(__fish_complete_directories)'"
    case 'meeting':
    case 'person':
      return `-k -a '(__career_meetings ${value.is})'`
    case 'text':
      return ''
  }
}

const WALK = String.raw`function __career_walk
  set -l path
  set -l count 0
  set -l option
  set -l take
  set -l ended
  set -e __career_dir
  set -l words (commandline -opc)
  for word in $words[2..-1]
    if test "$take" = must; or begin; test "$take" = may; and not string match -q -- '-*' $word; end
      test "$option" = --dir; and set -g __career_dir $word
      set take
    else if test -z "$ended"; and test "$word" = --
      set ended 1
      set take
    else if test -z "$ended"; and string match -q -- '--*=*' $word
      set take
      string match -q -- '--dir=*' $word; and set -g __career_dir (string replace -- --dir= '' $word)
    else if test -z "$ended"; and string match -q -- '-?*' $word
      set option $word
      set take (__career_takes "$path" $word)
    else if test $count = 0; and __career_below $word $path
      set -a path $word
    else
      set count (math $count + 1)
    end
  end
  echo $count
  string join -- ' ' $path
end
function __career_in
  set -l at (__career_walk)
  test "$at[2]" = "$argv"
end
function __career_at
  set -l at (__career_walk)
  test "$at[2]" = "$argv[2..-1]"; or return 1
  set -l least (string replace -- + '' $argv[1])
  test $at[1] = $least; or begin; string match -q -- '*+' $argv[1]; and test $at[1] -gt $least; end
end
function __career_meetings
  set -l folder
  set -l config $HOME/.config
  test (uname) = Darwin; and set config "$HOME/Library/Application Support"
  test -n "$XDG_CONFIG_HOME"; and set config $XDG_CONFIG_HOME
  set config $config/career/config.yaml
  if set -q __career_dir; set folder $__career_dir
  else if test -n "$CAREER_DIR"; set folder $CAREER_DIR
  else if test -f $config; set folder (string replace -rf -- '^folder: "?(.*?)"?$' '$1' < $config)
  end
  test -n "$folder"; or set folder $HOME/career
  set folder (string replace -r -- '^~' $HOME $folder)
  set -l names
  set -l files $folder/meetings/*.yaml
  set -l stems (string replace -r -- '^.*/(.*)\.yaml$' '$1' $files)
  for name in (string replace -r -- '^\d{4}-\d\d-\d\d-' '' $stems | string match -v -- '-*')
    contains -- $name $names; or set -a names $name
  end
  string join -- \n $names
  test $argv[1] = meeting; and string match -r -- '^\d{4}-.*' $stems
end`
