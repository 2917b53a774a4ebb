import type { Translate } from '../../shared/i18n/translator'

/** What a command may use of the terminal: data go to `out`, everything else to `say`. */
export interface CliIo {
  readonly translate: Translate
  out(text: string): void
  say(text: string): void
  /** Replaces the last line on a terminal; silent where standard error is a file. */
  progress(text: string): void
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
}
