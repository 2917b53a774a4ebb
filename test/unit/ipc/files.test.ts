import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../../shared/domain/result'
import { listFolder } from '../../../main/ipc/list-folder'
import { KnownFiles, openFile, showFile } from '../../../main/ipc/open-file'
import { saveText } from '../../../main/ipc/save-text'
import { readWindowFiles } from '../../../main/ipc/window-files'

let folder: string
const at = (...names: string[]) => path.join(folder, ...names)
const act = () => Promise.resolve(ok(null))
const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.ok ? 'ok' : result.error?.code

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skripta-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('openFile', () => {
  const open = async (file: string, known = new KnownFiles()) => codeOf(await openFile(file, known, act))

  it('opens a PDF and a DOCX that are there', async () => {
    writeFileSync(at('a.pdf'), '')
    writeFileSync(at('B.DOCX'), '')
    expect(await open(at('a.pdf'))).toBe('ok')
    expect(await open(at('B.DOCX'))).toBe('ok')
  })
  it.each(['a.exe', 'a.sh', 'a.desktop', 'a.pdf.bat', 'a', 'a.pdf.'])(
    'refuses %s, which the system might run',
    async (name) => {
      writeFileSync(at(name), '')
      expect(await open(at(name))).toBe('not-allowed')
    },
  )
  it('refuses network paths that the program has not written itself', async () => {
    expect(await open('//evil/share/a.pdf')).toBe('not-allowed')
    expect(await open('\\\\evil\\share\\a.pdf')).toBe('not-allowed')
    expect(codeOf(await showFile('//evil/share/a.pdf', new KnownFiles(), act))).toBe('not-allowed')
  })
  it('says when the file is gone, a folder, or named relatively', async () => {
    mkdirSync(at('folder.pdf'))
    expect(await open(at('gone.pdf'))).toBe('not-found')
    expect(await open(at('folder.pdf'))).toBe('not-found')
    expect(await open('a.pdf')).toBe('not-allowed')
  })
})

describe('saveText', () => {
  it('never overwrites and takes the next free name', () => {
    expect(saveText(folder, 'Kapitola.json', 'one')).toEqual({ ok: true, value: { path: at('Kapitola.json') } })
    expect(saveText(folder, 'Kapitola.json', 'two')).toEqual({ ok: true, value: { path: at('Kapitola 2.json') } })
    expect(readFileSync(at('Kapitola.json'), 'utf8')).toBe('one')
  })
  it.each([
    ['../../evil.txt', 'evil.txt'],
    ['/etc/passwd', 'etc passwd.txt'],
    ['run.bat', 'run.bat.txt'],
    ['a.desktop', 'a.desktop.txt'],
    ['CON.txt', 'text CON.txt'],
    ['.bashrc', 'bashrc.txt'],
    ['', 'text.txt'],
    ['a\u202Egpj.txt', 'a gpj.txt'],
    ['x'.repeat(300), `${'x'.repeat(120)}.txt`],
  ])('turns the name %j into one that stays in the folder and is not run', (name, expected) => {
    const saved = saveText(folder, name, 'text')
    expect(saved).toEqual({ ok: true, value: { path: at(expected) } })
    expect(existsSync(at(expected))).toBe(true)
  })
  it('says that a folder cannot be written', () => {
    expect(codeOf(saveText(at('gone'), 'a.txt', 'x'))).toBe('output-not-writable')
    expect(codeOf(saveText('relative', 'a.txt', 'x'))).toBe('invalid-input')
  })
})

describe('listFolder', () => {
  it('shows folders first, then the files of the kinds asked for, hidden ones never', () => {
    for (const name of ['b', 'A', '.hidden']) mkdirSync(at(name))
    for (const name of ['x.skripta', 'y.SKRIPTA', 'z.txt', '.secret.skripta']) writeFileSync(at(name), '')
    symlinkSync(at('gone'), at('dangling'))
    symlinkSync(at('b'), at('link'))
    const listed = listFolder(folder, ['skripta'], folder)
    expect(listed.ok && listed.value.entries.map((entry) => entry.name)).toEqual([
      'A',
      'b',
      'link',
      'x.skripta',
      'y.SKRIPTA',
    ])
    expect(listed.ok && listed.value.parent).toBe(path.dirname(folder))
  })
  it('begins in the documents and says when a folder is gone', () => {
    const listed = listFolder(null, [], folder)
    expect(listed.ok && listed.value.path).toBe(folder)
    expect(codeOf(listFolder(at('gone'), [], folder))).toBe('not-found')
  })
  it('has no parent at the top', () => {
    const listed = listFolder('/', [], folder)
    expect(listed.ok && listed.value.parent).toBeNull()
  })
})

describe('readWindowFiles', () => {
  it('holds the files of the window by their exact address, and the start page', () => {
    mkdirSync(at('assets'))
    for (const name of ['index.html', 'assets/a.js', 'assets/a.js.map', 'notes.txt']) writeFileSync(at(name), name)
    expect([...readWindowFiles(folder).keys()].sort()).toEqual(['/', '/assets/a.js', '/index.html'])
  })
  it('refuses to start without a window', () => expect(() => readWindowFiles(folder)).toThrow())
})
