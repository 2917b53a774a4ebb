import { basename, extname } from 'node:path'
import { ok, type Result } from '../../shared/domain/result'
import { createTranslator } from '../../shared/i18n/translator'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { keepingChannels, SalvageReport, WorkHereAnswer } from '../../shared/ipc/keeping-channels'
import type { LibraryInfo } from '../../shared/ipc/library-channels'
import type { LibraryAt } from '../services/library/backup-folders'
import { inspectDamage } from '../services/library/inspect-damage'
import { listBackups } from '../services/library/list-backups'
import { neededVersion } from '../services/library/needed-version'
import { copyAsOwn } from '../services/library/open-copy'
import { openedBy } from '../services/library/open-mark'
import { previewBackup } from '../services/library/preview-backup'
import { restoreBackup } from '../services/library/restore-backup'
import { salvageLibrary } from '../services/library/salvage-library'
import { workHere } from '../services/library/work-here'
import { noLibrary, type LibrarySession } from './library-session'

type Keeping = keyof typeof keepingChannels
type Answer<Name extends Keeping> = Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>
type KeepingHandlers = { readonly [Name in Keeping]: (input: ParsedInput<Name>) => Answer<Name> }

/** Backups, restoring, damage and places that are refused: they work on libraries that are open, closed or broken. */
export function createKeepingHandlers(session: LibrarySession): KeepingHandlers {
  const at = <T>(path: string | null, use: (library: LibraryAt) => T): T | Result<never> => {
    const library = session.at(path)
    return library ? use(library) : noLibrary()
  }
  return {
    'backup:list': ({ library }) => at(library, listBackups),
    'backup:preview': ({ path, library }) => at(library, (one) => previewBackup(one, path)),
    'backup:restore': ({ path, library }) => at(library, (one) => restore(session, path, one)),
    'backup:openCopy': ({ path }) => openCopy(session, path),
    'damage:inspect': ({ library }) => at(library, inspectDamage),
    'damage:salvage': ({ library }) => at(library, (one) => salvage(session, one)),
    'library:openedBy': ({ path }) => ok(openedBy(path)),
    'library:neededVersion': ({ path }) => at(path, (one) => ok(neededVersion(one))),
    'library:keeping': () => session.keeping(),
    'library:checkAll': () => session.checkAll(),
    'library:workHere': ({ path, choice }) => bringHere(session, path, choice),
  }
}

const word = (session: LibrarySession, key: 'keeping.asideWord' | 'keeping.salvagedWord') =>
  createTranslator(session.tools.user.language)(key)

/** The library is closed before its file gives way, and must then be looked at as one that is not open. */
const asClosed = ({ path, places }: LibraryAt): LibraryAt => ({ path, places, database: null })

function restore(session: LibrarySession, source: string, library: LibraryAt) {
  return session.exchange(library.path, () => {
    const { clock } = session.tools
    const asideWord = word(session, 'keeping.asideWord')
    const restored = restoreBackup({ source, library: asClosed(library), clock, asideWord })
    return restored.ok ? ok({ path: library.path, kept: restored.value.kept }) : restored
  })
}

async function openCopy(session: LibrarySession, source: string): Promise<Result<LibraryInfo>> {
  const { clock, random, places } = session.tools
  const library = session.at(null) ?? { path: source, places, database: null }
  const copied = copyAsOwn({ source, library, clock, random, title: basename(source, extname(source)) })
  return copied.ok ? session.open(copied.value.path) : copied
}

async function salvage(session: LibrarySession, library: LibraryAt): Promise<Result<SalvageReport>> {
  const { clock, random } = session.tools
  const done = await session.exchange(library.path, () =>
    salvageLibrary({ library: asClosed(library), clock, random, word: word(session, 'keeping.salvagedWord') }),
  )
  if (!done.ok) return done
  const { counts, pictures, lost } = done.value
  const { chapters, versions, workshops } = counts
  return ok({ library: done.value.library, chapters, versions, workshops, pictures, lost })
}

type Choice = 'ask' | 'here' | 'there'

async function bringHere(session: LibrarySession, path: string, choice: Choice): Promise<Result<WorkHereAnswer>> {
  const { clock, places } = session.tools
  const asideWord = word(session, 'keeping.asideWord')
  const bring = (chosen: Choice) => workHere({ path, places, clock, choice: chosen, asideWord })
  const brought = bring(choice === 'there' ? 'ask' : choice)
  if (!brought.ok) return brought
  const found = brought.value
  if (found.type === 'ready') return opened(session, found)
  if (choice !== 'there') return ok(found)
  // The copy that gives way may be the library that is open now.
  const taken = await session.exchange(found.here.path, () => {
    const done = bring('there')
    if (!done.ok) return done
    return ok({ path: found.here.path, backupFolder: done.value.type === 'ready' ? done.value.backupFolder : null })
  })
  return taken.ok ? ok({ type: 'opened', library: taken.value.library, backupFolder: taken.value.backupFolder }) : taken
}

async function opened(
  session: LibrarySession,
  { path, backupFolder }: { readonly path: string; readonly backupFolder: string | null },
): Promise<Result<WorkHereAnswer>> {
  const library = await session.open(path)
  return library.ok ? ok({ type: 'opened', library: library.value, backupFolder }) : library
}
