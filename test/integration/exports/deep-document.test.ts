import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import type { NodeJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { callout, doc, fn, p, table, td, tr } from '../../fixtures/builders'
import { readDocx } from '../../fixtures/read-docx'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative, print } from '../pdf/print'
import { readBook } from '../pdf/read-book'

type Wrap = (inner: NodeJson) => NodeJson

const deepest = () =>
  ({ type: 'paragraph', content: [{ type: 'text', text: 'Nejhlubší slovo' }, fn('s poznámkou')] }) as NodeJson
const wrapped = (depth: number, wrap: Wrap): NodeJson => {
  let node = deepest()
  for (let level = 0; level < depth; level += 1) node = wrap(node)
  return node
}
const list =
  (type: string, item: string): Wrap =>
  (inner) => ({ type, content: [{ type: item, content: [p('bod'), inner] }] })
const trainerNote: Wrap = (inner) => ({ type: 'trainerNote', content: [inner] })

function manuscriptOf(node: NodeJson) {
  const parsed = parseDocument(doc(node))
  if (!parsed.ok) throw new Error(parsed.error.code)
  return buildManuscript(sampleSource({ kind: 'trainer', parts: [sampleChapter({ content: parsed.value })] }))
}

describe('what is allowed but far too deep or too wide for a page', () => {
  let workshop: PdfWorkshop
  beforeAll(async () => {
    workshop = await openNative()
  })

  it.each([
    ['bulleted lists', wrapped(48, list('bulletList', 'listItem'))],
    ['numbered lists', wrapped(48, list('orderedList', 'listItem'))],
    ['lists of tasks', wrapped(48, list('taskList', 'taskItem'))],
    ['callouts', wrapped(95, (inner) => callout('tip', inner))],
    ['notes for the trainer', wrapped(95, trainerNote)],
    [
      'lists in a table in boxes',
      callout('law', callout('law', table('', tr(td(wrapped(40, list('taskList', 'taskItem'))), td(p()))))),
    ],
    ['a table of 150 columns', table('', tr(td(deepest()), ...Array.from({ length: 149 }, () => td(p('b')))))],
  ])('prints %s with every word', async (_, node) => {
    const manuscript = manuscriptOf(node)
    const book = await readBook((await print(manuscript, workshop)).bytes)
    expect(book.text.replace(/\s/g, '')).toContain('spoznámkou')
    const docx = readDocx((await writeDocx(manuscript, {}, null)).bytes)
    expect(docx.text('word/document.xml')).toContain('Nejhlubší slovo')
  })

  it('keeps what is for trainers recognisable, however deep it lies', () => {
    const [chapter] = manuscriptOf(wrapped(60, trainerNote)).parts
    const blocks = chapter?.type === 'chapter' ? [...eachBlock(chapter.blocks)] : []
    expect(blocks.filter((block) => block.type === 'trainerNote').length).toBe(60)
    expect(chapter?.type === 'chapter' && chapter.blocks.every((block) => block.type === 'trainerNote')).toBe(true)
  })
})
