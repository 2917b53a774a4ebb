import type { AppError } from '../../shared/domain/app-error'
import type { Result } from '../../shared/domain/result'
import type { ExitCode } from './exit-code'

/** What a command answers: the object for `--json`, the same in words, and an exit code where it is not 0. */
export interface CommandOutput {
  readonly json: object
  readonly text: string
  readonly exitCode?: ExitCode
}

export type CommandResult = Result<CommandOutput, AppError>
