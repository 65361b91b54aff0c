const STOP_GRACE_MS = 100

/**
 * Stops the program as Ctrl-Z does, and resolves when the shell has it go on. Where nobody can, such as in a container
 * without a shell, the system ignores the stop.
 */
export async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      process.removeListener('SIGCONT', goOn)
      clearTimeout(ignored)
      // The shell may set the terminal's modes in the same moment; ours have to come after that.
      setImmediate(resolve)
    }
    const ignored = setTimeout(goOn, STOP_GRACE_MS)
    process.on('SIGCONT', goOn)
    process.kill(process.pid, 'SIGTSTP')
  })
}
