import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly hasInstallScript?: boolean }>
  >
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const free = /^(MIT|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|MPL-2\.0|MIT AND OFL-1\.1)$/
/**
 * Data that the program reads from files of their own, unchanged, at run time. Word lists under the GPL or LGPL and a
 * font under its own terms may lie beside the program (an aggregate); nothing of them is built into it, their licence
 * goes with them and the window shows it.
 */
const data: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'SEE LICENSE IN README.md AND LICENSE',
  '@expo-google-fonts/ubuntu': 'MIT AND UFL-1.0',
  '@cspell/dict-cs-cz': 'GPL-3.0+',
  '@cspell/dict-en-gb': 'LGPL-3.0',
  '@cspell/dict-pl_pl': 'LGPL-3.0+',
  '@cspell/dict-uk-ua': 'GPL-3.0',
}
const licenceFile = (name: string) =>
  readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file))

describe('the packages that we chose', () => {
  it('are free for a public body', () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    const others = named.filter(
      (name) => !(name in data) && !free.test(lock.packages[`node_modules/${name}`]?.license ?? ''),
    )
    expect(others).toEqual([])
  })

  it.each(Object.entries(data))('%s is data under %s, with its licence beside it', (name, licence) => {
    expect(manifest.dependencies[name], 'read at run time, from its own files').toBeDefined()
    expect(lock.packages[`node_modules/${name}`]?.license).toBe(licence)
    const file = licenceFile(name)
    expect(file && readFileSync(`node_modules/${name}/${file}`, 'utf8').length).toBeGreaterThan(500)
  })

  it('hold no code where their licence is one for data only', () => {
    const copyleft = Object.keys(data).filter((name) => data[name]?.includes('GPL'))
    const code = copyleft.flatMap((name) => readdirSync(`node_modules/${name}`, { recursive: true, encoding: 'utf8' }))
    expect(code.filter((file) => /\.(m|c)?[jt]sx?$|\.node$|\.wasm$/.test(file))).toEqual([])
  })

  it('are pinned to one version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) =>
      /[\^~*<>]/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('run nothing at installation but what was looked at', () => {
    const scripts = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([place]) => place.replace('node_modules/', ''))
    expect(scripts.toSorted()).toEqual(
      ['electron-winstaller', 'fsevents', 'node'].filter((name) => scripts.includes(name)),
    )
  })
})
