import type { Result } from '../../../shared/domain/result'
import type { ExportDone, ExportJob } from '../../export/export-job'
import type { ChildProcess } from '../shell'
import { askProcess, type CompileListeners } from './ask-process'
import { parseExportReply } from './parse-export-reply'

/** Has the files of an export made; ends as `askProcess` does. */
export const compileExport = (
  child: ChildProcess,
  job: ExportJob,
  listeners: CompileListeners,
): Promise<Result<ExportDone>> => askProcess<ExportDone>(child, job, parseExportReply, listeners)
