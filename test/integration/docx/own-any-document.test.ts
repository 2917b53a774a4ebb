import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { ChapterPart } from '../../../main/export/manuscript/manuscript'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { anyDocument } from '../../fixtures/any-document'
import { samplePictures } from '../../fixtures/pictures'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { chapters } from '../../unit/import/read-docx'

const unseen = /[\s\p{C}\u2800]+/gu
const shown = (text: string): string => text.toWellFormed().normalize('NFC').replace(unseen, '')

/** Everything that a reader sees of the text, attributes that are printed included, in reading order. */
function wordsIn({ text, attrs, content }: NodeJson | DocumentJson | (NodeJson & { text?: string })): string {
  const own = [attrs?.title, attrs?.aim, attrs?.aids, attrs?.caption].filter((one) => typeof one === 'string').join('')
  return (text ?? '') + own + (content ?? []).map(wordsIn).join('')
}

function* eachNode(nodes: readonly NodeJson[]): Generator<NodeJson> {
  for (const node of nodes) {
    yield node
    yield* eachNode(node.content ?? [])
  }
}

const boxes: ReadonlySet<string> = new Set(['exercise', 'caseStudy', 'learningAims', 'trainerNote', 'answerKey'])
const nameOfBlock = (block: Block): string | null => {
  if (block.type === 'callout') return `callout ${block.kind}`
  return boxes.has(block.type) ? block.type : null
}
const nameOfNode = ({ type, attrs }: NodeJson): string | null => {
  if (type === 'callout') return `callout ${typeof attrs?.kind === 'string' ? attrs.kind : 'tip'}`
  return boxes.has(type) ? type : null
}

const textsOf = (block: Block): readonly string[] =>
  block.type === 'paragraph' || block.type === 'heading'
    ? block.inlines.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []))
    : []

describe("any document in Skripta's own Word file", () => {
  it('comes back with its words and its boxes, every character accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (content) => {
        const source = sampleSource({ kind: 'trainer', parts: [sampleChapter({ content })] })
        const manuscript = buildManuscript(source)
        const { bytes } = await writeDocx(manuscript, samplePictures, null)
        const { chapters: made, report } = chapters(bytes, 1)
        expect(report.dropped.filter(({ what }) => what === 'lost-text')).toEqual([])
        const nodes = made.flatMap(({ text }) => text.document.content)
        const words = shown(nodes.map(wordsIn).join(''))
        const [chapter] = manuscript.parts as readonly ChapterPart[]
        const blocks = [...eachBlock(chapter?.blocks ?? [])]
        for (const text of blocks.flatMap(textsOf)) expect(words).toContain(shown(text))
        expect([...eachNode(nodes)].flatMap((node) => nameOfNode(node) ?? [])).toEqual(
          blocks.flatMap((block) => nameOfBlock(block) ?? []),
        )
      }),
      { seed: 20261122, numRuns: 25, endOnFailure: true },
    )
  })
})
