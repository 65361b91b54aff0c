import type { CompletionTexts } from '../completion.ts'

export const completion: CompletionTexts = {
  help: {
    completion: {
      about: [
        'Writes a script for your terminal. Here is how to set it up; it works in every window you open from then on.',
        '',
        'bash, add to ~/.bashrc:',
        '  source <(career completion bash)',
        'bash, on macOS:',
        '  eval "$(career completion bash)"',
        'zsh, add to ~/.zshrc:',
        '  source <(career completion zsh)',
        'fish, run once:',
        '  career completion fish > ~/.config/fish/completions/career.fish',
        'powershell, add to $PROFILE:',
        '  career completion powershell | Out-String | Invoke-Expression',
        '',
        'Do it again after an upgrade. The words that explain each option are in the language of your screen; with --lang nl they are Dutch.',
      ],
      examples: [
        { command: 'career completion bash', does: 'the script for bash' },
        { command: 'career completion zsh > ~/.zfunc/_career', does: 'for zsh, in a folder of your fpath' },
      ],
    },
  },
  argument: 'bash, zsh, fish or powershell',
}
