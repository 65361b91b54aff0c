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
