import { writeSync } from 'node:fs'
import { restoreBackup } from '../../../main/services/library/restore-backup'
import type { Instant } from '../../../shared/domain/ids'

/** Goes back to a backup, as the program does. Arguments: the library, the backup, the data folder. */
const [, , path = '', source = '', dataFolder = ''] = process.argv
writeSync(1, 'BEGIN\n')
const restored = restoreBackup({
  source,
  library: { path, places: { dataFolder, backupFolder: null }, database: null },
  clock: { now: () => Date.now() as Instant },
  asideWord: 'odložená',
})
writeSync(1, restored.ok ? `R ${restored.value.kept}\n` : `E ${restored.error.code}\n`)
