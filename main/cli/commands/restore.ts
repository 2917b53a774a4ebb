import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { restoreBackup } from '../../services/library/restore-backup'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { readEnvironment } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta restore LIB BACKUP`: the present library is moved aside, and its new name is the answer. */
export const registerRestore: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'restore')
    .argument('<backup>')
    .action((library: string, backup: string, options: Options) => {
      const { places, clock } = readEnvironment()
      const target = path.resolve(library)
      const restored = restoreBackup({
        source: path.resolve(backup),
        library: { path: target, places, database: null },
        clock,
        asideWord: io.translate('keeping.asideWord'),
      })
      if (!restored.ok) return report(restored, options.json === true)
      const { kept } = restored.value
      const text = io.translate(kept ? 'keeping.preview.restored' : 'keeping.preview.restoredPlain', {
        path: kept ?? '',
      })
      report(ok({ json: { path: target, kept }, text }), options.json === true)
    })
}
