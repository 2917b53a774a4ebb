import { readFileSync } from 'node:fs'
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
/** DejaVu is data: its licence file stands in the package. */
const data = new Set(['dejavu-fonts-ttf'])

describe('the packages that we chose', () => {
  it('are free for a public body', () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    const others = named.filter(
      (name) => !data.has(name) && !free.test(lock.packages[`node_modules/${name}`]?.license ?? ''),
    )
    expect(others).toEqual([])
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
