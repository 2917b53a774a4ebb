import { Command, CommanderError } from 'commander'
import { appError, type AppError } from '../../shared/domain/app-error'
import { err } from '../../shared/domain/result'
import { createTranslator } from '../../shared/i18n/translator'
import { describeError } from '../../shared/i18n/describe-error'
import { commands } from './commands'
import { exitCodeOf, exitCodes, type ExitCode } from './exit-code'
import type { CliIo } from './cli-io'
import type { CommandResult } from './command-result'

/** Runs one command line and answers its exit code. Data go to `io.out`; progress and messages to `io.say`. */
export async function runCli(args: readonly string[], io: CliIo): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  const program = new Command('skripta')
    .description(io.translate('cli.description'))
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.say(text.trimEnd()) })
  for (const register of commands) {
    register(program, io, (result, isJson) => {
      code = report(result, isJson, io)
    })
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportBug(error, args, io)
    if (error.exitCode === 0) return exitCodes.done
    // Commander has said it to people already; a program that asked for JSON gets it as JSON.
    const wrongUse = err(appError('invalid-input', { detail: error.message }))
    return args.includes('--json') ? report(wrongUse, true, io) : exitCodes.wrongUse
  }
}

/** A bug: its trace goes to standard error, for whoever mends it. */
function reportBug(error: unknown, args: readonly string[], io: CliIo): ExitCode {
  io.say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return report(err(appError('unexpected')), args.includes('--json'), io)
}

/** On the command line the part that is wrong is named as it was typed. */
function inWords(error: AppError, io: CliIo): string {
  const detail = error.params?.detail
  if (error.code === 'invalid-input' && detail !== undefined) return io.translate('cli.wrongUse', { detail })
  return describeError(error, io.translate)
}

function report(result: CommandResult, isJson: boolean, io: CliIo): ExitCode {
  if (result.ok) {
    io.out(isJson ? JSON.stringify(result.value.json) : result.value.text)
    return result.value.exitCode ?? exitCodes.done
  }
  const message = inWords(result.error, io)
  if (isJson) io.out(JSON.stringify({ error: { code: result.error.code, message } }))
  else io.say(message)
  return exitCodeOf[result.error.code]
}

/** The translator of the terminal: `SKRIPTA_LANGUAGE`, else the system's, else English. */
export function translatorOfTerminal(environment: Readonly<Record<string, string | undefined>>): CliIo['translate'] {
  const named =
    environment.SKRIPTA_LANGUAGE ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? 'en'
  return createTranslator(named.slice(0, 2).toLowerCase())
}
