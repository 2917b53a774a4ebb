import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import * as electron from '../../mocks/electron'
import type { Bridge } from '../../../shared/ipc/contract'
import { callName, eventName } from '../../../main/electron/ipc-names'

async function loadPreload(): Promise<Bridge> {
  // Its project has types of its own, so that the compiler is not asked to follow.
  await import(path.resolve('main/electron/preload/preload.ts'))
  return electron.exposed.get('skripta') as Bridge
}

describe('the preload', () => {
  let bridge: Bridge
  beforeEach(async () => {
    bridge = bridge ?? (await loadPreload())
  })

  it('exposes one frozen object of two functions', () => {
    expect([...electron.exposed.keys()]).toEqual(['skripta'])
    expect(Object.keys(bridge).sort()).toEqual(['call', 'on'])
    expect(Object.isFrozen(bridge)).toBe(true)
  })

  it('sends calls over the door’s one channel', async () => {
    await bridge.call('theme:list', {})
    expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith(callName, 'theme:list', {})
  })

  it('gives listeners the payload and nothing of Electron’s event', () => {
    const heard: unknown[][] = []
    const leave = bridge.on('menu:command', (...values) => void heard.push(values))
    electron.ipcRenderer.emit(eventName, { sender: electron.ipcRenderer }, 'menu:command', { command: 'a' })
    electron.ipcRenderer.emit(eventName, { sender: electron.ipcRenderer }, 'window:closing', null)
    leave()
    electron.ipcRenderer.emit(eventName, { sender: electron.ipcRenderer }, 'menu:command', { command: 'b' })
    expect(heard).toEqual([[{ command: 'a' }]])
  })

  it('refuses a listener that is no function', () => {
    expect(() => bridge.on('menu:command', 'x' as never)).toThrow(TypeError)
  })
})
