import path from 'node:path'
import { createTranslator } from '../../shared/i18n/translator'
import { dataFolder } from '../services/settings/data-folder'
import { readSettings } from '../services/settings/settings-file'
import { findRunningHost, releaseLock, takeLock } from './claim-lock'
import { startLoopbackHost, type LoopbackHost } from './loopback-host'
import { openBrowser, type OpenedBrowser } from './open-browser'

const folder = dataFolder()
const { locale } = Intl.DateTimeFormat().resolvedOptions()
const t = createTranslator(readSettings({ folder, locale }).language)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** A library that was opened by double click. */
const library = process.argv.slice(2).find((argument) => path.extname(argument) === '.skripta')

/** For whoever opens the address by other means. */
const mayOpen = !process.argv.includes('--no-open')

let opened: OpenedBrowser | null = null

async function showWindow(host: LoopbackHost): Promise<void> {
  opened?.clear()
  opened = mayOpen ? await openBrowser(host.makeUrl(), folder) : null
  if (opened) return say(t('doors.host.opened'))
  say(t('doors.host.address'))
  say(host.makeUrl())
  if (process.stdin.isTTY) say(t('doors.host.again'))
}

function endWith(host: LoopbackHost): void {
  let isEnding = false
  const end = (message: string | null): void => {
    if (isEnding) return
    isEnding = true
    void host.close().finally(() => {
      releaseLock(folder)
      if (message) say(message)
      process.exit(0)
    })
  }
  process.on('SIGINT', () => end(null))
  process.on('SIGTERM', () => end(null))
  process.on('SIGHUP', () => end(null))
  void host.idle.then(() => end(t('doors.host.ended')))
}

function listenForEnter(host: LoopbackHost): void {
  if (!process.stdin.isTTY) return
  process.stdin.on('data', () => void showWindow(host))
  process.stdin.unref()
}

async function run(): Promise<number | null> {
  const running = await findRunningHost(folder)
  if (running.type === 'opened-there') {
    say(t('doors.host.alreadyOpen'))
    return 0
  }
  if (running.type === 'held') {
    say(t('doors.host.otherRuns', { pid: running.pid }))
    return 3
  }
  const started = await startLoopbackHost({
    dataFolder: folder,
    ...(library === undefined ? {} : { library: path.resolve(library) }),
    onOpenAgain: () => started.ok && void showWindow(started.value),
    onSession: () => opened?.clear(),
  })
  if (!started.ok) {
    say(t('doors.host.failed', { reason: t(`errors.${started.error.code}`, { ...started.error.params }) }))
    return 3
  }
  const host = started.value
  if (!takeLock(folder, { port: host.port, key: host.key })) {
    await host.close()
    return run()
  }
  endWith(host)
  listenForEnter(host)
  await showWindow(host)
  return null
}

const code = await run()
if (code !== null) process.exit(code)
