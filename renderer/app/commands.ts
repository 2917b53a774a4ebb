/** What the frame itself can do. The native menu sends the same names (`menu:command`). */
export const commandIds = [
  'newChapter',
  'newTheme',
  'importFile',
  'goChapters',
  'goWorkshops',
  'goProjects',
  'goPeople',
  'goAttention',
  'goSearch',
  'toggleLeft',
  'toggleRight',
  'themeSystem',
  'themeLight',
  'themeDark',
  'openSettings',
  'chooseLibrary',
  'backupNow',
  'showShortcuts',
  'openPalette',
  'saveText',
] as const

export type CommandId = (typeof commandIds)[number]
export type Commands = Readonly<Record<CommandId, () => void>>

/** Alt+Q is where Office has its own *tell me what to do*; see README. */
export const commandKeys: Partial<Readonly<Record<CommandId, string>>> = {
  openPalette: 'Alt+Q',
  showShortcuts: 'F1',
  saveText: 'Ctrl+S',
}
