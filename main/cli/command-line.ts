import type { Command } from 'commander'
import type { CliIo } from './cli-io'
import type { CommandResult } from './command-result'

/** Tells how a command ended. */
export type Report = (result: CommandResult, isJson: boolean) => void

/** Adds one command to the program. */
export type RegisterCommand = (program: Command, io: CliIo, report: Report) => void

/** A command on a library: `skripta <name> LIB …`, with `--json`. */
export function libraryCommand(program: Command, io: CliIo, name: string): Command {
  return program
    .command(name)
    .description(io.translate(`cli.command.${name}`))
    .argument('<library>', io.translate('cli.library'))
    .option('--json', io.translate('cli.json'))
}
