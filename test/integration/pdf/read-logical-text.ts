import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { checkContent } from '../../../main/export/pdf/conformance/check-content'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import { PdfLexer } from '../../../main/export/pdf/conformance/pdf-lexer'
import { pdfPages, type PdfPage } from '../../../main/export/pdf/conformance/pdf-pages'
import { isPdfDictionary, PdfKeyword, textOf, type PdfValue } from '../../../main/export/pdf/conformance/pdf-value'
import {
  readStructure,
  type StructureElement,
  type StructureLeaf,
} from '../../../main/export/pdf/conformance/read-structure'

export interface LogicalText {
  /** The text as a screen reader goes through it: by the structure, without heads, feet and other artifacts. */
  readonly text: string
  readonly elements: readonly StructureElement[]
  readonly alternatives: readonly string[]
  readonly languages: ReadonlySet<string>
  readonly addresses: readonly string[]
}

/** What the marked contents of a page say that they mean, in their order; null where they say nothing. */
function meanings(file: PdfFile, page: PdfPage): readonly (string | null)[] {
  const lexer = new PdfLexer(Buffer.from(file.stream(page.dictionary.get('Contents')) ?? []).toString('latin1'))
  const found: (string | null)[] = []
  let operands: PdfValue[] = []
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfKeyword)) {
      operands.push(value)
      continue
    }
    const facts = operands.find(isPdfDictionary)
    if (value.word === 'BDC') found.push(facts?.has('ActualText') ? textOf(facts.get('ActualText')) : null)
    operands = []
  }
  return found
}

interface Marked {
  readonly id: string | null
  /** What a reader is told in place of what is painted; pdf.js does not say it. */
  readonly meaning: string | null
}

/**
 * Text by the name of its marked content, as pdf.js calls it: `p12R_mc3`. One glyph stands for a hyphen of the author
 * and for one that a line's end put into a word: which of them is meant, the file says (ActualText).
 */
async function textByContent(bytes: Uint8Array, file: PdfFile): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const found = new Map<string, string>()
  for (const [index, place] of pdfPages(file).entries()) {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const told = meanings(file, place).values()
    const open: Marked[] = []
    const say = (text: string): void => {
      const id = open.findLast((one) => one.id !== null)?.id ?? null
      if (id !== null) found.set(id, (found.get(id) ?? '') + text)
    }
    for (const item of items) {
      if ('str' in item) {
        if (open.every(({ meaning }) => meaning === null)) say(item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else {
        const meaning = item.type === 'beginMarkedContentProps' ? (told.next().value ?? null) : null
        open.push({ id: item.id ?? null, meaning })
        if (meaning !== null) say(meaning)
      }
    }
    page.cleanup()
  }
  await task.destroy()
  return found
}

function addressesIn(file: PdfFile): readonly string[] {
  return file.numbers.flatMap((number) => {
    const address = file.dictionary(file.dictionary(file.object(number)).get('A')).get('URI')
    return address === undefined ? [] : [textOf(file.resolve(address))]
  })
}

/** Runs of text say their language where they are painted. */
const contentLanguages = (file: PdfFile): readonly string[] =>
  checkContent(file, pdfPages(file), new Map(), () => undefined).flatMap(({ facts }) => [...facts.languages])

/** Reads a tagged PDF in its logical order. */
export async function readLogicalText(bytes: Uint8Array): Promise<LogicalText> {
  const file = new PdfFile(bytes)
  const structure = readStructure(file)
  if (!structure) throw new Error('The PDF has no structure')
  const content = await textByContent(bytes, file)
  const value = (element: StructureElement, key: string): string => textOf(file.resolve(element.dictionary.get(key)))
  const text = structure.top.flatMap((element) => textsOf(element, content))
  const languages = structure.all.map((element) => value(element, 'Lang')).filter((one) => one !== '')
  return {
    text: text.join(' '),
    elements: structure.all,
    alternatives: structure.all.filter(({ role }) => role === 'Figure').map((element) => value(element, 'Alt')),
    languages: new Set([...languages, ...contentLanguages(file)]),
    addresses: addressesIn(file),
  }
}

const textsOf = (kid: StructureElement | StructureLeaf, content: ReadonlyMap<string, string>): readonly string[] => {
  if (!('type' in kid)) return kid.kids.flatMap((one) => textsOf(one, content))
  return kid.type === 'content' ? [content.get(`p${String(kid.page)}R_mc${String(kid.mcid)}`) ?? ''] : []
}
