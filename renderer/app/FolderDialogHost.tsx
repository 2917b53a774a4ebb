import { useState } from 'react'
import type { Events } from '../../shared/ipc/events'
import { call } from '../api/call'
import { useBridgeEvent } from '../api/use-bridge-event'
import { FolderBrowser } from './FolderBrowser'

type Request = Events['dialog:requested']

/** Shows the folder browser when the loopback host asks for a place on this computer; one after another. */
export function FolderDialogHost() {
  const [requests, setRequests] = useState<readonly Request[]>([])
  useBridgeEvent('dialog:requested', (request) => setRequests((waiting) => [...waiting, request]))
  const request = requests[0]
  if (!request) return null
  const answer = (path: string | null) => {
    setRequests((waiting) => waiting.filter((one) => one !== request))
    void call('dialog:answer', { dialogId: request.dialogId, path })
  }
  return <FolderBrowser key={request.dialogId} request={request} onAnswer={answer} />
}
