import type { Session } from 'electron'

/** Copying text is all that the window needs of what a page must be permitted. */
const allowed = 'clipboard-sanitized-write'

/** Denies every permission and device; without these handlers Electron grants them (RELIABILITY.md section 1, item 5). */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === allowed))
  session.setPermissionCheckHandler((_contents, permission) => permission === allowed)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}
