import { describe, expect, it } from 'vitest'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import { createBookWriter } from '../../../main/export/pdf/book-writer'
import { typstBlocks, type BlockContext } from '../../../main/export/pdf/typst-blocks'
import { sampleManuscript } from '../../fixtures/sample-manuscript'

const context: BlockContext = {
  writer: createBookWriter({ anchors: new Set(), picturePaths: new Map(), covers: () => true }),
  language: 'cs',
  labels: sampleManuscript.labels,
  pictures: {},
  shortLines: 20,
  isAtTop: true,
}
const p = (text: string): Block => ({ type: 'paragraph', id: null, inlines: [{ type: 'text', text }] })
const callout = (kind: 'say' | 'dontSay' | 'tip', blocks: readonly Block[] = [p('x')]): Block => ({
  type: 'callout',
  id: null,
  kind,
  label: kind,
  blocks,
})

describe('blocks for Typst', () => {
  it('refuses a block it does not know, by name', () => {
    const unknown = JSON.parse('{"type":"hologram","id":null}') as Block
    expect(() => typstBlocks([unknown], context)).toThrow('hologram')
  })

  it('refuses an inline it does not know, by name', () => {
    const unknown = JSON.parse('{"type":"paragraph","id":null,"inlines":[{"type":"sparkle"}]}') as Block
    expect(() => typstBlocks([unknown], context)).toThrow('sparkle')
  })

  it('sets say and don’t say that follow each other side by side', () => {
    expect(
      typstBlocks([callout('say'), callout('dontSay'), callout('say'), callout('tip')], context).map(
        (block) => block['type'],
      ),
    ).toEqual(['pair', 'callout', 'callout'])
  })

  it('keeps a short callout on one page and lets a long one break', () => {
    const long = Array.from({ length: 30 }, () => p('dlouhý text'))
    expect(typstBlocks([callout('tip'), callout('tip', long)], context).map((block) => block['isShort'])).toEqual([
      true,
      false,
    ])
  })

  it('breaks the page only outside boxes', () => {
    const broken: Block = { type: 'pageBreak', id: null }
    const [top, box] = typstBlocks([broken, callout('tip', [broken])], context)
    expect(top?.['isAtTop']).toBe(true)
    expect(JSON.stringify(box)).toContain('{"type":"pageBreak","isAtTop":false}')
  })

  it('knows every block of the sample', () => {
    for (const part of sampleManuscript.parts) {
      if (part.type === 'chapter') expect(typstBlocks(part.blocks, context).length).toBeGreaterThan(0)
    }
  })
})
