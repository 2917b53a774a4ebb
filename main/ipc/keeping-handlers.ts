import { ok, type Result } from '../../shared/domain/result'
import { createTranslator } from '../../shared/i18n/translator'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { keepingChannels } from '../../shared/ipc/keeping-channels'
import type { LibraryAt } from '../services/library/backup-folders'
import { listBackups } from '../services/library/list-backups'
import { previewBackup } from '../services/library/preview-backup'
import { restoreBackup } from '../services/library/restore-backup'
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
  const asideWord = () => createTranslator(session.tools.user.language)('keeping.asideWord')
  const restore = (source: string, { path, places }: LibraryAt) =>
    session.exchange(path, () => {
      const restored = restoreBackup({
        source,
        library: { path, places, database: null },
        clock: session.tools.clock,
        asideWord: asideWord(),
      })
      return restored.ok ? ok({ path, kept: restored.value.kept }) : restored
    })
  return {
    'backup:list': ({ library }) => at(library, listBackups),
    'backup:preview': ({ path, library }) => at(library, (one) => previewBackup(one, path)),
    'backup:restore': ({ path, library }) => at(library, (one) => restore(path, one)),
  }
}
