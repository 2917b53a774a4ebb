import type { Bridge } from '../../shared/ipc/contract'
import { reportConnection } from './connection'
import { createLoopbackBridge } from './transport/loopback-transport'

declare global {
  interface Window {
    /** Put there by the preload of the Electron shell; absent in a browser. */
    readonly skripta?: Bridge
  }
}

/** The one way to the trusted side: Electron's preload where there is one, else the loopback host. */
export const bridge: Bridge = window.skripta ?? createLoopbackBridge((isLost) => reportConnection({ isLost }))
