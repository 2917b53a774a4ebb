// Completes package-lock.json after an `npm install`.
//
// npm leaves optional platform packages out of the lock when the registry does not hold them (the native Typst engine
// 0.7.0 exists for Linux x64 only), and `npm ci` then refuses the whole lock. Each is named here with its platform: `npm ci`
// skips it elsewhere, and where it is wanted and still absent, npm passes over it as it does for every optional package.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const file = path.resolve(import.meta.dirname, '../package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'sunos', 'aix', 'netbsd', 'openharmony']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el']
let added = 0

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue
    const parts = name.split('/').pop().split('-')
    const os = systems.filter((one) => parts.includes(one))
    const cpu = processors.filter((one) => parts.includes(one))
    if (os.length === 0 || cpu.length === 0) throw new Error(`cannot tell the platform of ${name}`)
    lock.packages[`node_modules/${name}`] = { version, cpu, ...(entry.dev ? { dev: true } : {}), optional: true, os }
    added += 1
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} platform packages named\n`)

function isLocked(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (!at) return false
  }
}
