/** The shells that can be completed for. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

export const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell']
