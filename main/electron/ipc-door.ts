import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { appError } from '../../shared/domain/app-error'
import { err } from '../../shared/domain/result'
import type { Caller } from '../ipc/caller'
import type { Dispatch } from '../ipc/dispatch'
import type { Log } from '../ipc/log'
import { appOrigin } from './app-origin'
import { callName } from './ipc-names'

/** True for the top frame of our own page alone. A frame that is gone makes its properties throw. */
export function isTrustedSender({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  try {
    return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin
  } catch {
    return false
  }
}

/** The one place that listens to windows: sender first, then the gate that both doors share. */
export function openIpcDoor(dispatch: Dispatch, callerOf: (contentsId: number) => Caller | null, log: Log): void {
  ipcMain.handle(callName, async (event, name: unknown, input: unknown) => {
    const caller = isTrustedSender(event) ? callerOf(event.sender.id) : null
    if (!caller) {
      log.note('a call from an unknown sender was refused')
      return err(appError('not-allowed'))
    }
    return dispatch(name, input, caller)
  })
}
