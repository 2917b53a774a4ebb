import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { checkContent } from '../../../main/export/pdf/conformance/check-content'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import { pdfPages } from '../../../main/export/pdf/conformance/pdf-pages'
import { textOf } from '../../../main/export/pdf/conformance/pdf-value'
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

/** Text by the name of its marked content, as pdf.js calls it: `p12R_mc3`. */
async function textByContent(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const found = new Map<string, string>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: (string | null)[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== null)
        if (id !== undefined && id !== null) found.set(id, (found.get(id) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? null)
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
  const content = await textByContent(bytes)
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
