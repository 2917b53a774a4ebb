import { beforeAll, describe, expect, it } from 'vitest'
import { checkDeclared } from '../../../main/export/pdf/conformance/check-declared'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import type { PdfProblem } from '../../../main/export/pdf/conformance/pdf-problem'
import { newReadingMemory, type ReadingMemory } from '../../../main/export/pdf/conformance/reading-memory'
import { readContent } from '../../../main/export/pdf/conformance/content-reader'
import { finishPdf } from '../../../main/export/pdf/finish-pdf'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { openNative, print } from './print'

let book: Uint8Array
beforeAll(async () => {
  book = (await print(sampleManuscript, await openNative())).bytes
})

/** The file with words of the same length in the place of others, so that nothing else moves. */
function broken(from: string | RegExp, to: string): Uint8Array {
  const text = Buffer.from(book).toString('latin1')
  const pattern = typeof from === 'string' ? from : (from.exec(text)?.[0] ?? '')
  if (!text.includes(pattern) || pattern === '') throw new Error(`Nothing to break: ${String(from)}`)
  if (pattern.length !== to.length) throw new Error('Everything would move')
  return new Uint8Array(Buffer.from(text.replaceAll(pattern, to), 'latin1'))
}

function remembering(memory: ReadingMemory, bytes: Uint8Array): readonly PdfProblem[] {
  memory.file = new PdfFile(bytes, memory.file)
  return checkPdf(memory.file, memory)
}

/** What is found by somebody who remembers nothing; whoever read other files before finds the very same. */
function rules(bytes: Uint8Array): readonly string[] {
  const found = checkPdf(new PdfFile(bytes))
  const memory = newReadingMemory()
  const remembered = [book, bytes, bytes, book, bytes].map((one) => remembering(memory, one))
  expect(remembered).toEqual([[], found, found, [], found])
  return found.map(({ rule }) => rule)
}

describe('the check of a PDF', () => {
  it('finds nothing in what the engine made', () => {
    expect([...checkPdf(new PdfFile(book)), ...checkDeclared(book)]).toEqual([])
  })

  it.each([
    ['/Alt <', '/Alx <', 'picture without alternative text'],
    ['/S /H2', '/S /H4', 'skipped heading level'],
    ['/Scope /Column', '/Scopx /Column', 'table header that does not say what it heads'],
    ['/S /TR', '/S /LI', 'element in the wrong place'],
    ['/S /Div', '/S /Dix', 'element of an unknown kind'],
    ['/Tabs /S', '/Tabx /S', 'links that are not visited in reading order'],
    ['/Contents (', '/Contentx (', 'link without a description'],
    ['/StructParent ', '/StructParenx ', 'link and structure that contradict each other'],
    ['/StructParents ', '/StructParentx ', 'page without a way to its structure'],
    ['/ToUnicode ', '/ToUnicodx ', 'font without a Unicode map'],
    ['/FontFile2 ', '/FontFilx2 ', 'font that is not embedded'],
    ['/Subtype /Link', '/Subtype /Text', 'annotation of another kind than a link'],
    ['/ID (Note 1)', '/ID (Note 2)', 'note without a name of its own'],
    ['/ColorSpace <<', '/ColorSpacx <<', 'colour without a colour profile'],
    ['/S /URI', '/S /XXX', 'link that starts something'],
    ['/F 4', '/F 2', 'link that is hidden or not printed'],
    ['/Filter /FlateDecode', '/Filter /CCITTFaxDec', 'page that cannot be read back'],
  ] as const)('%s → %s', (from, to, rule) => {
    const found = rules(broken(from, to))
    expect(found).toContain(rule)
  })

  it('finds an element that names another parent', () => {
    expect(
      rules(
        broken(
          /\/S \/H2\n\s+\/P \d\d 0 R/u,
          (/\/S \/H2\n\s+\/P /u.exec(Buffer.from(book).toString('latin1'))?.[0] ?? '') + '99 0 R',
        ),
      ),
    ).toContain('element that names another parent')
  })

  it.each([
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'title that is not shown'],
    ['<pdfuaid:part>1', '<pdfuaid:part>2', 'document that does not call itself PDF/UA'],
    ['<pdfaid:conformance>A', '<pdfaid:conformance>B', 'document that does not call itself PDF/A-2a'],
    ['/GTS_PDFA1', '/GTS_PDFX1', 'document without a colour profile for output'],
    ['<xmp:CreateDate>20', '<xmp:CreateDate>19', 'metadata that differ from each other'],
  ])('%s → %s', (from, to, rule) => {
    expect(checkDeclared(broken(from, to)).map((problem) => problem.rule)).toContain(rule)
  })

  it('fails for good what is unsound without a cause in the manuscript, and only that', () => {
    const failed = (from: string, to: string, mayBePdfUa: boolean) =>
      finishPdf(broken(from, to), mayBePdfUa).failedChecks.join()
    expect(finishPdf(book, true).failedChecks).toEqual([])
    expect(failed('/StructParents ', '/StructParentx ', false)).toContain('page without a way to its structure')
    expect(failed('/Alt <', '/Alx <', true)).toContain('picture without alternative text')
    // Announced by the preflight and accepted, or a matter of the archive alone.
    expect(failed('/Alt <', '/Alx <', false)).toBe('')
    expect(failed('/F 4', '/F 2', true)).toBe('')
    expect(finishPdf(new Uint8Array([1, 2, 3]), true).failedChecks).toEqual(['the file could not be read back'])
  })

  it('lets a file promise only what it keeps', () => {
    const xmp = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8').split('<x:xmpmeta').at(-1) ?? ''
    const noAlternative = finishPdf(broken('/Alt <', '/Alx <'), true)
    expect(noAlternative.losses[0]).toContain('not-pdf-ua: picture without alternative text')
    expect(xmp(noAlternative.bytes)).not.toContain('<pdfuaid:part>')
    expect(xmp(noAlternative.bytes)).toContain('<pdfaid:conformance>U')
    const noFont = finishPdf(broken('/FontFile2 ', '/FontFilx2 '), true)
    expect(noFont.losses.map((loss) => loss.split(':')[0])).toContain('not-pdf-a')
    expect(xmp(noFont.bytes)).not.toContain('<pdfaid:part>')
    expect(finishPdf(new Uint8Array(40), true).losses).toEqual(['not-pdf-a: the file could not be read back'])
  })
})

describe('a page', () => {
  const facts = (content: string) => readContent(Buffer.from(content, 'latin1'))

  it('may paint nothing outside its tags', () => {
    expect(facts('/P <</MCID 0>> BDC BT (a) Tj ET EMC').unmarked).toBe(0)
    expect(facts('/Artifact BMC 0 0 m 1 1 l S EMC').unmarked).toBe(0)
    expect(facts('BT (a) Tj ET').unmarked).toBe(1)
    expect(facts('/P <</MCID 0>> BDC (a) Tj EMC 0 0 1 1 re f').unmarked).toBe(1)
    expect(facts('/Span <</Lang (uk)>> BDC (a) Tj EMC').unmarked).toBe(1)
  })

  it('holds no artifact in its text and no text in an artifact', () => {
    expect(facts('/P <</MCID 0>> BDC /Artifact BMC f EMC EMC').mixed).toBe(1)
    expect(facts('/Artifact BMC /P <</MCID 0>> BDC f EMC EMC').mixed).toBe(1)
    expect(facts('/P <</MCID 0>> BDC /Span <</Lang (uk)>> BDC (a) Tj EMC EMC').mixed).toBe(0)
  })

  it('closes what it opens', () => {
    expect(facts('/P <</MCID 0>> BDC f').unbalanced).toBe(true)
    expect(facts('EMC').unbalanced).toBe(true)
    expect(facts('q '.repeat(30)).deepest).toBe(30)
  })

  it('tells its characters, colours and languages', () => {
    const read = facts('/P <</MCID 4 /Lang (uk)>> BDC 1 0 0 rg /f1 9 Tf [<00010002> -3 (\\000\\003)] TJ EMC wrong')
    expect(read.mcids).toEqual([4])
    expect([...(read.codes.get('f1') ?? [])]).toEqual([1, 2, 3])
    expect([...read.colourSpaces]).toEqual(['DeviceRGB'])
    expect([...read.languages]).toEqual(['uk'])
    expect([...read.unknown]).toEqual(['wrong'])
  })
})
