import type { TaskId } from '../../shared/domain/ids'

/** What the export process is asked for personal copies of one PDF: values in, values out; who gets which is not its matter. */
export interface CopiesJob {
  readonly type: 'copies'
  readonly id: TaskId
  readonly pdf: Uint8Array
  /** One line for each copy. */
  readonly names: readonly string[]
}

export interface CopiesDone {
  readonly type: 'copies-done'
  readonly id: TaskId
  /** How every copy begins, and what each ends with. */
  readonly base: Uint8Array
  readonly tails: readonly Uint8Array[]
  readonly losses: readonly string[]
}
