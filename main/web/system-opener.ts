import { spawn } from 'node:child_process'
import path from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'

interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly isVerbatim?: boolean
}

/** `rundll32` takes its argument as it is; `cmd /c start` would read `&` and `%` in it. */
export function openCommand(target: string, platform: NodeJS.Platform): Command {
  if (platform === 'win32') return { file: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', target] }
  return { file: platform === 'darwin' ? 'open' : 'xdg-open', args: [target] }
}

export function showCommand(file: string, platform: NodeJS.Platform): Command {
  // Explorer wants its own quotes after the comma; a Windows path cannot hold one.
  if (platform === 'win32') return { file: 'explorer.exe', args: [`/select,"${file}"`], isVerbatim: true }
  if (platform === 'darwin') return { file: 'open', args: ['-R', file] }
  return { file: 'xdg-open', args: [path.dirname(file)] }
}

/** An opener that still runs after this time has handed the file to a viewer and waits for it. */
const patience = 3_000

function run({ file, args, isVerbatim = false }: Command): Promise<Result<null>> {
  const failure = err(appError('not-available'))
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: isVerbatim })
    const timer = setTimeout(() => resolve(ok(null)), patience)
    const finish = (result: Result<null>): void => {
      clearTimeout(timer)
      resolve(result)
    }
    child.once('error', () => finish(failure))
    // Explorer ends with 1 even when it has done its work.
    child.once('exit', (code) => finish(code === 0 || file === 'explorer.exe' ? ok(null) : failure))
    child.unref()
  })
}

/** Opens a file or an address in the program that the system has for it. The caller has checked what it is. */
export const openWithSystem = (target: string): Promise<Result<null>> => run(openCommand(target, process.platform))

/** Shows a file in the system's folder window. */
export const showWithSystem = (file: string): Promise<Result<null>> => run(showCommand(file, process.platform))
