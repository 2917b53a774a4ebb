import { app, dialog } from 'electron'
import path from 'node:path'
import { createTranslator } from '../../shared/i18n/translator'
import { createLog } from '../ipc/log'
import { findProgram } from '../ipc/program-paths'
import { dataFolder } from '../services/settings/data-folder'
import { readSettings } from '../services/settings/settings-file'
import { prepareElectron, startShell } from './start-shell'

const folder = dataFolder()

function tellFailure(error: unknown): void {
  const t = createTranslator(readSettings({ folder, locale: app.getLocale() }).language)
  createLog(folder, Date.now).failure('start', error)
  dialog.showErrorBox(t('doors.failure.title'), t('doors.failure.text', { log: path.join(folder, 'skripta.log') }))
  app.exit(1)
}

prepareElectron(folder)
// The one that has the lock is told about this start and comes to the front.
if (app.requestSingleInstanceLock()) {
  startShell({ paths: findProgram(), dataFolder: folder, argv: process.argv }).catch(tellFailure)
} else {
  app.quit()
}
