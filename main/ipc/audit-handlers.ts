import type { Result } from '../../shared/domain/result'
import type { auditChannels } from '../../shared/ipc/audit-channels'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import { saveChangesPage } from '../services/changes/save-changes-page'
import { viewChanges } from '../services/changes/view-changes'
import { addEvidence } from '../services/evidence/add-evidence'
import { describeEvidence } from '../services/evidence/describe-evidence'
import { listEvidence } from '../services/evidence/list-evidence'
import { openEvidence } from '../services/evidence/open-evidence'
import { takeOutEvidence } from '../services/evidence/take-out-evidence'
import { exportFolder, type FolderPlan } from '../services/folder/export-folder'
import { planChanges, planProjectFolder, planRecord, planWorkshopFolder } from '../services/folder/plan-folder'
import type { ServiceContext } from '../services/service-context'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'
import { noLibrary, type LibrarySession } from './library-session'
import type { TaskRunner } from './task-runner'

type RunningChannel = 'changes:export' | 'audit:export' | 'folder:workshop' | 'folder:project'

/** Evidence, and what changed since a pack was taught last. */
export const auditHandlers = {
  'evidence:list': guarded(listEvidence),
  'evidence:add': guarded(addEvidence),
  'evidence:describe': guarded(describeEvidence),
  'evidence:takeOut': guarded(takeOutEvidence),
  'evidence:open': guarded(openEvidence),
  'changes:view': guarded(viewChanges),
  'changes:inPack': guarded(saveChangesPage),
} satisfies ServiceHandlers<Exclude<keyof typeof auditChannels, RunningChannel>>

type RunningHandlers = {
  readonly [Name in RunningChannel]: (input: ParsedInput<Name>) => Result<ChannelOutput<Name>>
}

/** Whole folders and records: they take a while and run as tasks. */
export function createAuditHandlers(session: LibrarySession, tasks: TaskRunner): RunningHandlers {
  const start =
    <Input>(plan: (context: ServiceContext, input: Input) => Result<FolderPlan>) =>
    (input: Input): Result<ChannelOutput<RunningChannel>> => {
      const context = session.context()
      if (!context) return noLibrary()
      const planned = guarded(plan)(context, input)
      if (!planned.ok) return planned
      return tasks.startWork(context, (ports) => exportFolder(context, planned.value, ports))
    }
  return {
    'changes:export': start(planChanges),
    'audit:export': start(planRecord),
    'folder:workshop': start(planWorkshopFolder),
    'folder:project': start(planProjectFolder),
  }
}
