// Writes dist/licences.json: what the program is made of, with each licence's text, for *About* in the window.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
/** Tools that build and test; nothing of them is in the program. */
const tools = /^(@types\/|@playwright\/|@axe-core\/|@testing-library\/|@vitejs\/|@xarsh\/|dependency-cruiser|electron|eslint|fast-check|jsdom|node$|pdfjs-dist|prettier|typescript|vite|vitest)/

export function writeLicences() {
  const found = new Map()
  const queue = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies).filter((name) => !tools.test(name))]
  for (let name = queue.pop(); name; name = queue.pop()) {
    const folder = path.join(root, 'node_modules', name)
    if (found.has(name) || !existsSync(path.join(folder, 'package.json'))) continue
    const { license, version, dependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    found.set(name, { name: `${name} ${version}`, licence: typeof license === 'string' ? license : 'see text', text: readText(folder) })
    queue.push(...Object.keys(dependencies))
  }
  const all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  writeFileSync(path.join(root, 'dist/licences.json'), JSON.stringify(all))
}

function readText(folder) {
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|ofl)/i.test(file)).sort()
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8').slice(0, 20_000)).join('\n\n')
}
