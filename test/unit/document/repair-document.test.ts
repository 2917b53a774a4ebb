import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { parseDocument } from '../../../shared/document/parse-document'
import { plainText } from '../../../shared/document/plain-text'
import { repairDocument } from '../../../shared/document/repair-document'
import type { NodeJson } from '../../../shared/document/document-json'
import type { BlockId } from '../../../shared/domain/ids'
import { anyDocument } from '../../fixtures/any-document'
import { doc, figure, h, lang, p, table, td, tr } from '../../fixtures/builders'
import { samplePngHash } from '../../fixtures/pictures'

const idOf = (node: NodeJson | undefined) => String(node?.attrs?.['id']) as BlockId
const levels = (node: NodeJson | null) =>
  (node?.content ?? []).flatMap((one) => (one.type === 'heading' ? [one.attrs?.['level']] : []))

describe('technical repairs', () => {
  it('describe a picture, or say that it is decoration', () => {
    const document = doc(p('a'), figure(samplePngHash, ''))
    const blockId = idOf(document.content[1])
    const described = repairDocument(document, [{ type: 'describe-picture', blockId, alt: 'Mapa okresu' }])
    expect(described?.content[1]?.attrs).toMatchObject({ alt: 'Mapa okresu', decorative: false })
    const decorative = repairDocument(document, [{ type: 'mark-decorative', blockId }])
    expect(decorative?.content[1]?.attrs).toMatchObject({ alt: '', decorative: true })
    expect(described?.content[0]).toBe(document.content[0])
  })

  it('make the first row of a table its header and leave the others', () => {
    const document = doc(table('', tr(td(p('a')), td(p('b'))), tr(td(p('c')), td(p('d')))))
    const repaired = repairDocument(document, [{ type: 'first-row-header', blockId: idOf(document.content[0]) }])
    const rows = repaired?.content[0]?.content ?? []
    expect(rows.map((row) => row.content?.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ])
  })

  it('shift a heading with its section and nothing after it', () => {
    const document = doc(h(1, 'a'), h(3, 'b'), h(4, 'c'), h(2, 'd'), h(3, 'e'))
    const repaired = repairDocument(document, [{ type: 'shift-headings', blockId: idOf(document.content[1]) }])
    expect(levels(repaired)).toEqual([1, 2, 3, 2, 3])
  })

  it('give marked words another language', () => {
    const document = doc(p(lang('x', 'und'), lang('y', 'pl')))
    const repaired = repairDocument(document, [{ type: 'choose-language', from: 'und', to: 'uk' }])
    expect(JSON.stringify(repaired)).toContain('"lang":"uk"')
    expect(JSON.stringify(repaired)).toContain('"lang":"pl"')
    expect(JSON.stringify(repaired)).not.toContain('"und"')
  })

  it('refuse a text that is not the one that was looked at', () => {
    const document = doc(h(1, 'a'), h(2, 'b'))
    expect(repairDocument(document, [{ type: 'first-row-header', blockId: 'nowhere11111' as BlockId }])).toBeNull()
    expect(repairDocument(document, [{ type: 'shift-headings', blockId: idOf(document.content[1]) }])).toBeNull()
  })

  it('leave every word and an acceptable document, whatever the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const blocks: NodeJson[] = []
        const visit = (node: NodeJson): void => {
          blocks.push(node)
          node.content?.forEach(visit)
        }
        visit(document)
        for (const block of blocks) {
          const type = block.type === 'table' ? 'first-row-header' : 'shift-headings'
          const repaired = repairDocument(document, [{ type, blockId: idOf(block) }])
          if (!repaired) continue
          expect(parseDocument(repaired).ok).toBe(true)
          expect(plainText(repaired)).toBe(plainText(document))
        }
      }),
      { numRuns: 60 },
    )
  })
})
