// Three Vite builds through its API: VAR=x before a command would not run on Windows.
import { readFileSync, symlinkSync, writeFileSync, mkdirSync, rmSync, chmodSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { writeLicences } from './licences.mjs'

const root = path.resolve(import.meta.dirname, '..')
process.env.npm_package_version ??= JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version
const logLevel = process.env.SKRIPTA_QUIET ? 'error' : 'warn'
const only = process.argv[2]

if (!only || only === 'renderer') await build({ configFile: path.join(import.meta.dirname, 'vite.renderer.config.ts'), logLevel })
for (const target of ['main', 'preload']) {
  if (only && only !== target) continue
  process.env.SKRIPTA_BUILD = target
  await build({ configFile: path.join(import.meta.dirname, 'vite.main.config.ts'), logLevel })
}

writeLicences()
linkCommand()

/** Makes `npx skripta` work in this folder: npm links the commands of dependencies only. */
function linkCommand() {
  const target = path.join(root, 'dist/main/cli.js')
  const folder = path.join(root, 'node_modules/.bin')
  mkdirSync(folder, { recursive: true })
  const link = path.join(folder, 'skripta')
  rmSync(link, { force: true })
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@"%~dp0\\node.cmd" "${target}" %*\r\n`)
    return
  }
  chmodSync(target, 0o755)
  symlinkSync(target, link)
}
