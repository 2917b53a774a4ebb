// `npm start`, after the build: the desktop window where Electron's binary is, the installed browser where it is not.
// `require('electron')` would start a download of its own and throw, so that its files are looked at instead.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const electronFolder = path.join(root, 'node_modules/electron')
const timeLimit = 300_000
const probeLimit = 8_000
const progressEvery = 5_000

const language = /^(cs|sk)\b/.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'cs' : 'en'
const { doors } = await import(`../shared/i18n/${language}/doors.ts`)
const say = (text) => process.stdout.write(`${text}\n`)

const found = electronBinary() ?? (await fetchElectron())
const binary = found && canShowWindow() ? found : null
if (found && !binary) say(doors.start.noScreen)
await run(binary ?? process.execPath, binary ? [root] : [path.join(root, 'dist/main/web.js')])

/** The path of the binary, if it is there. */
function electronBinary() {
  const pointer = path.join(electronFolder, 'path.txt')
  if (!existsSync(pointer)) return null
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronFolder, 'dist')
  const file = path.join(folder, readFileSync(pointer, 'utf8').trim())
  return existsSync(file) ? file : null
}

/** On Linux there is no window without a screen, and as root Electron's sandbox does not start. */
function canShowWindow() {
  if (process.platform !== 'linux') return true
  return process.getuid() !== 0 && Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

async function fetchElectron() {
  const installer = path.join(electronFolder, 'install.js')
  if (!existsSync(installer)) return null
  say(doors.start.fetching)
  if (!(await isSourceThere())) return void say(doors.start.unreachable)
  const started = Date.now()
  const timer = setInterval(() => {
    say(doors.start.progress.replace('{{seconds}}', String(Math.round((Date.now() - started) / 1000))))
  }, progressEvery)
  // Its own report of a failure is a stack trace; one line of ours follows instead.
  await exitOf(spawn(process.execPath, [installer], { stdio: 'ignore', cwd: root, timeout: timeLimit, killSignal: 'SIGKILL' }))
  clearInterval(timer)
  const file = electronBinary()
  say(file ? doors.start.fetched : doors.start.unreachable)
  return file
}

/** Any answer will do. Behind a proxy only the installer knows the way, so that it is left to try. */
async function isSourceThere() {
  const { env } = process
  if (env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy) return true
  const mirror = env.npm_config_electron_mirror ?? env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeLimit) })
    return true
  } catch {
    return false
  }
}

function exitOf(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function run(file, args) {
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...environment } = process.env
  const child = spawn(file, [...args, ...process.argv.slice(2)], { stdio: 'inherit', env: environment })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exitCode = await exitOf(child)
}
