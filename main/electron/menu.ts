import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { createTranslator } from '../../shared/i18n/translator'

type Translate = ReturnType<typeof createTranslator>
type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** The native menu. What is the program's own is sent to the window under its name in the command palette. */
export function buildMenu(t: Translate, send: (command: string) => void, platform: NodeJS.Platform): Menu {
  const command = (label: string, name: string, accelerator?: string): Item => ({
    label: t(`doors.menu.${label}`),
    // The window handles its own keys; here they are only shown.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => send(name),
  })
  const role = (label: string, name: NonNullable<Item['role']>): Item => ({
    label: t(`doors.menu.${label}`),
    role: name,
  })
  const file: Item[] = [
    command('newChapter', 'newChapter'),
    command('importFile', 'importFile'),
    command('openLibrary', 'chooseLibrary'),
    command('backup', 'backupNow'),
    separator,
    command('settings', 'openSettings'),
    separator,
    platform === 'darwin' ? role('close', 'close') : role('quit', 'quit'),
  ]
  const edit: Item[] = [
    role('undo', 'undo'),
    role('redo', 'redo'),
    separator,
    role('cut', 'cut'),
    role('copy', 'copy'),
    role('paste', 'paste'),
    role('pasteAsText', 'pasteAndMatchStyle'),
    role('selectAll', 'selectAll'),
  ]
  const view: Item[] = [
    command('leftColumn', 'toggleLeft'),
    command('rightColumn', 'toggleRight'),
    separator,
    role('zoomIn', 'zoomIn'),
    role('zoomOut', 'zoomOut'),
    role('zoomReset', 'resetZoom'),
    separator,
    role('fullScreen', 'togglefullscreen'),
  ]
  const menus: Item[] = [
    { label: t('doors.menu.file'), submenu: file },
    { label: t('doors.menu.edit'), submenu: edit },
    { label: t('doors.menu.view'), submenu: view },
    { label: t('doors.menu.help'), submenu: [command('shortcuts', 'showShortcuts')] },
  ]
  return Menu.buildFromTemplate(platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus)
}
