import { describe, expect, it } from 'vitest'
import { exportsOf, filesIn, importsOf, type SourceExport } from './source-files'

const code = ['shared', 'main', 'renderer'].flatMap(filesIn)
const exported = code.flatMap(exportsOf)
const takenByCode = new Set(code.flatMap(importsOf))
const takenByTests = new Set(filesIn('test').flatMap(importsOf))

const place = ({ file, name }: SourceExport) => `${file}#${name}`
const isTaken = (one: SourceExport, by: ReadonlySet<string>) => by.has(place(one)) || by.has(`${one.file}#*`)

/** A part that a test looks at by itself has to work at home; a type may stand in the signature of its neighbour. */
const isNeeded = (one: SourceExport) =>
  isTaken(one, takenByCode) || (one.isUsedAtHome && (one.isType || isTaken(one, takenByTests)))

describe('exports', () => {
  it('are read: the check sees the code that it judges', () => {
    expect(exported.length).toBeGreaterThan(800)
    expect(takenByCode.has('shared/document/parse-document.ts#parseDocument')).toBe(true)
  })

  it('are each imported somewhere', () => {
    expect(exported.filter((one) => !isNeeded(one)).map(place)).toEqual([])
  })

  it('that are functions of shared/ and services/ say what they promise', () => {
    const promising = exported.filter(({ file }) => /^(shared\/(?!i18n)|main\/services)/.test(file))
    expect(promising.filter(({ isFunction, hasDoc }) => isFunction && !hasDoc).map(place)).toEqual([])
  })
})
