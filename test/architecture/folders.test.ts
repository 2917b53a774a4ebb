import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)

describe('the folders', () => {
  it('at the top are those of the design', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')))
    expect([...top].toSorted()).toEqual(
      [
        'README.md',
        'assets',
        'electron-builder.yml',
        'main',
        'package-lock.json',
        'package.json',
        'renderer',
        'shared',
        'test',
        'tsconfig.json',
      ].toSorted(),
    )
  })

  it.each(['main', 'renderer', 'shared', 'assets', 'test'])('%s has a README of at most 40 lines', (folder) => {
    const file = `${folder}/README.md`
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })

  it('hold no file that names the place where it was written', () => {
    const texts = tracked.filter((file) => /\.(ts|tsx|mjs|js|md|json|yml|css|html|typ|cjs)$/.test(file))
    const naming = texts.filter(
      (file) => existsSync(file) && /\/root\/|\/work\/main|registry\.npmjs/.test(readFileSync(file, 'utf8')),
    )
    expect(naming.filter((file) => !file.endsWith('folders.test.ts'))).toEqual([])
  })

  it('of migrations number them from 1 without a gap', () => {
    const names = readdirSync('main/storage/migrations').filter((name) => /^\d{4}-/.test(name))
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1))
  })
})
