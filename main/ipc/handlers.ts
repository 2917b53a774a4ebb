import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import { lastExport } from '../services/exporting/remember-export'
import { isTakenAlong } from '../services/handover/take-back'
import { runCopies } from '../services/copies/run-copies'
import type { ImportDesk } from '../services/importing/import-desk'
import type { PreviewDesk } from '../services/exporting/preview-desk'
import { renameLibrary } from '../services/library/rename-library'
import { verifyLibrary } from '../services/library/verify-library'
import { addAnnexFile, annexHandlers } from './annex-handlers'
import { attentionHandlers } from './attention-handlers'
import { auditHandlers, createAuditHandlers } from './audit-handlers'
import { actHandlers } from './act-handlers'
import { chapterHandlers } from './chapter-handlers'
import { commentHandlers } from './comment-handlers'
import { compositionHandlers } from './composition-handlers'
import { designHandlers } from './design-handlers'
import type { WorkerChannel } from './door-channel'
import type { ServiceHandler, ServiceHandlers } from './handler'
import { createTravelHandlers, handoverHandlers } from './handover-handlers'
import { createImportHandlers } from './import-handlers'
import { createKeepingHandlers } from './keeping-handlers'
import { noLibrary, type LibrarySession, type SessionContext } from './library-session'
import { createPaperworkHandlers, paperworkHandlers } from './paperwork-handlers'
import { participantHandlers } from './participant-handlers'
import { findProgram } from './program-paths'
import { readPeople } from './read-people'
import { createPreviewHandlers } from './preview-handlers'
import { leavingChannels, readingChannels } from './reading-channels'
import { glossaryHandlers } from './glossary-handlers'
import { replaceHandlers } from './replace-handlers'
import { repairHandlers } from './repair-handlers'
import type { TaskRunner } from './task-runner'
import { versionHandlers } from './version-handlers'
import { workshopHandlers } from './workshop-handlers'

type Answer<Name extends WorkerChannel> = Result<ChannelOutput<Name>>
export type WorkerHandlers = {
  readonly [Name in WorkerChannel]: (input: ParsedInput<Name>) => Answer<Name> | Promise<Answer<Name>>
}

const serviceHandlers = {
  ...chapterHandlers,
  ...versionHandlers,
  ...attentionHandlers,
  ...commentHandlers,
  ...replaceHandlers,
  ...glossaryHandlers,
  ...workshopHandlers,
  ...compositionHandlers,
  ...handoverHandlers,
  ...actHandlers,
  ...designHandlers,
  ...repairHandlers,
  ...participantHandlers,
  ...auditHandlers,
  ...annexHandlers,
  ...paperworkHandlers,
}
type ServiceChannel = keyof typeof serviceHandlers & WorkerChannel

type Bound = { readonly [Name in ServiceChannel]: (input: ParsedInput<Name>) => Answer<Name> }

function bind<Name extends ServiceChannel>(session: LibrarySession, handler: ServiceHandler<Name>) {
  return (input: ParsedInput<Name>): Answer<Name> => {
    const context = session.context()
    return context ? handler(context, input) : noLibrary()
  }
}

/** Every use case of the two tables, given the library that is open at the moment of the call. */
function bindAll(session: LibrarySession): Bound {
  const table: ServiceHandlers<ServiceChannel> = serviceHandlers
  const entries = Object.entries(table).map(([name, handler]) => [
    name,
    bind(session, handler as ServiceHandler<ServiceChannel>),
  ])
  return Object.fromEntries(entries) as Bound
}

/** The whole table of the services' thread; the build fails when a channel is missing or answers wrongly. */
export function createHandlers(
  session: LibrarySession,
  tasks: TaskRunner,
  imports: ImportDesk,
  previews: PreviewDesk,
): WorkerHandlers {
  const withLibrary = <T>(use: (context: SessionContext) => Result<T>): Result<T> => {
    const context = session.context()
    return context ? use(context) : noLibrary()
  }
  return refusingWrites(session, {
    ...bindAll(session),
    ...createKeepingHandlers(session),
    ...createTravelHandlers(session),
    ...createImportHandlers(session, imports),
    ...createPreviewHandlers(session, previews),
    ...createAuditHandlers(session, tasks),
    ...createPaperworkHandlers(session, tasks, previews),
    'annex:add': (file) => addAnnexFile(session, findProgram().worker, file),
    'participant:readFile': (file) => (session.context() ? readPeople(findProgram().worker, file) : noLibrary()),
    'library:info': () => session.info(),
    'library:create': ({ path, title }) => session.create(title, path),
    'library:sample': ({ path }) => session.sample(path),
    'library:open': ({ path }) => session.open(path),
    'library:close': () => session.close(),
    'library:rename': (input) => withLibrary((context) => renameLibrary(context, input)),
    'library:verify': () => withLibrary((context) => verifyLibrary(context)),
    'library:backup': ({ path }) => session.backUp(path),
    'export:start': (request) => withLibrary((context) => tasks.start(context, request)),
    'export:last': () => withLibrary((context) => lastExport(context)),
    'copies:start': (request) =>
      withLibrary((context) => tasks.startWork(context, (ports) => runCopies(context, request, ports))),
    'task:report': ({ taskId }) => tasks.report(taskId),
    'task:cancel': ({ taskId }) => tasks.cancel(taskId),
  })
}

type AnyHandler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>

/** While the work on a library goes on elsewhere, everything that is not known to read is refused here. */
function refusingWrites(session: LibrarySession, table: WorkerHandlers): WorkerHandlers {
  const isOpen = (name: string) => [readingChannels, leavingChannels].some((names) => names.has(name as WorkerChannel))
  const entries = Object.entries(table).map(([name, handler]) => {
    const answer = handler as AnyHandler
    const refused: AnyHandler = (input) => {
      const context = session.context()
      return context && isTakenAlong(context) ? err(appError('library-taken-along')) : answer(input)
    }
    return [name, isOpen(name) ? answer : refused] as const
  })
  return Object.fromEntries(entries) as unknown as WorkerHandlers
}
