import type { FolderGap, FolderItem, FolderWarning } from '../../../shared/domain/folder-report'
import type { Result } from '../../../shared/domain/result'
import type { ExportPorts } from '../exporting/run-export'

/** A file that a step has made, before it has its place on the disk. */
export interface MadeFile {
  readonly type: 'file'
  /** Folders below the root, each a clean name. */
  readonly folder: readonly string[]
  readonly name: string
  readonly item: FolderItem
  readonly title: string
  readonly bytes: Uint8Array
}
export type Made = MadeFile | ({ readonly type: 'gap' } & FolderGap) | ({ readonly type: 'warning' } & FolderWarning)

export type StepPorts = Pick<ExportPorts, 'startProcess' | 'onProgress' | 'onFault' | 'signal'>

/** One thing after another. An error ends the whole folder: the person stopped it, or the disk did. */
export type FolderStep = (ports: StepPorts) => Promise<Result<readonly Made[]>>
