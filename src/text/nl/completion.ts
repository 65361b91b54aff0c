import type { CompletionTexts } from '../completion.ts'

export const completion: CompletionTexts = {
  help: {
    completion: {
      about: [
        'Schrijft een script voor je terminal. Zo zet je het klaar; het werkt in elk venster dat je daarna opent.',
        '',
        'bash, zet in ~/.bashrc:',
        '  source <(career completion bash)',
        'bash, op macOS:',
        '  eval "$(career completion bash)"',
        'zsh, zet in ~/.zshrc:',
        '  source <(career completion zsh)',
        'fish, voer één keer uit:',
        '  career completion fish > ~/.config/fish/completions/career.fish',
        'powershell, zet in $PROFILE:',
        '  career completion powershell | Out-String | Invoke-Expression',
        '',
        'Doe het opnieuw na een nieuwe versie. De uitleg bij elk woord is in de taal van je scherm; met --lang en is die Engels.',
      ],
      examples: [
        { command: 'career completion bash', does: 'het script voor bash' },
        { command: 'career completion zsh > ~/.zfunc/_career', does: 'voor zsh, in een map uit je fpath' },
      ],
    },
  },
  argument: 'bash, zsh, fish of powershell',
}
