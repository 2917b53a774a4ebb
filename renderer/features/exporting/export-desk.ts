import type { Result } from '../../../shared/domain/result'
import type { ChannelInput, ChannelOutput } from '../../../shared/ipc/contract'
import { TaskDesk, type DeskTask, type TaskDeskPorts } from '../../api/task-desk'

export type ExportRequest = ChannelInput<'export:start'>

/** The export that runs or ran last in this window. */
export type ExportTask = DeskTask<ExportRequest>

export interface ExportDeskPorts extends TaskDeskPorts<ExportRequest> {
  readonly start: (request: ExportRequest) => Promise<Result<ChannelOutput<'export:start'>>>
}

/** What an export belongs to on the screen. */
export function ownerOf({ target }: ExportRequest): string {
  switch (target.type) {
    case 'pack':
      return `pack:${target.packId}`
    case 'edition':
      return `edition:${target.editionId}`
    case 'chapter':
      return `chapter:${target.draftId}`
  }
}

/** One export at a time; it goes on while the person works elsewhere in the window. */
export class ExportDesk extends TaskDesk<ExportRequest> {
  readonly #start: ExportDeskPorts['start']

  constructor(ports: ExportDeskPorts) {
    super(ports)
    this.#start = ports.start
  }

  /** Does nothing while another export runs. */
  begin(request: ExportRequest): Promise<void> {
    return this.start({ owner: ownerOf(request), request }, () => this.#start(request))
  }
}
