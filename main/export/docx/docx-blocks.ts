import { AlignmentType, PageBreak, Paragraph } from 'docx'
import { isLeadIn } from '../manuscript/is-lead-in'
import type { Block, BlockType, CalloutBlock } from '../manuscript/manuscript-blocks'
import { writeBox, writeCallout, writeExercise, writePair } from './docx-boxes'
import type { DocxChild, DocxContext } from './docx-context'
import { writeFigure } from './docx-figures'
import { headingParagraph } from './docx-headings'
import { writeInlines } from './docx-inlines'
import { writeList, writeTaskList } from './docx-lists'
import { writeTable } from './docx-tables'
import { points } from './measures'
import { keepHeadings } from './keep-headings'
import { writingLines } from './writing-lines'
import { styleIds } from './style-ids'

type OfType<T extends BlockType> = Extract<Block, { readonly type: T }>
type BlockWriters = { readonly [T in BlockType]: (block: OfType<T>, context: DocxContext) => readonly DocxChild[] }

function writeParagraph({ inlines }: OfType<'paragraph'>, context: DocxContext): readonly DocxChild[] {
  const { paragraphStyle, indent, shared } = context
  const isJustified = paragraphStyle === null && shared.manuscript.page.isJustified
  return [
    new Paragraph({
      ...(isJustified ? { alignment: AlignmentType.BOTH } : {}),
      ...(paragraphStyle === null ? {} : { style: paragraphStyle }),
      ...(indent > 0 ? { indent: { left: indent } } : {}),
      ...(context.leadsOn ? { keepNext: true } : {}),
      children: [...writeInlines(inlines, context)],
    }),
  ]
}

function writeQuote({ blocks }: OfType<'quote'>, context: DocxContext): readonly DocxChild[] {
  const { measures } = context.shared
  const indent = context.indent + points(measures.text.pitch)
  return writeBlocks(blocks, { ...context, indent, isAtTop: false, paragraphStyle: styleIds.quote })
}

const blockWriters: BlockWriters = {
  paragraph: writeParagraph,
  heading: (block, context) => [
    headingParagraph(
      {
        level: block.level,
        number: block.number,
        anchor: block.anchor,
        children: writeInlines(block.inlines, context),
      },
      context,
    ),
  ],
  list: (block, context) => writeList(block, context, writeBlocks),
  taskList: (block, context) => writeTaskList(block, context, writeBlocks),
  quote: writeQuote,
  table: (block, context) => writeTable(block, context, writeBlocks),
  figure: writeFigure,
  callout: (block, context) => writeCallout(block, context, writeBlocks),
  exercise: (block, context) => writeExercise(block, context, writeBlocks),
  caseStudy: (block, context) => writeBox(block, context, writeBlocks),
  learningAims: (block, context) => writeBox(block, context, writeBlocks),
  trainerNote: (block, context) => writeBox(block, context, writeBlocks),
  answerKey: (block, context) => writeBox(block, context, writeBlocks),
  writingLines: ({ count }, context) => writingLines(count, context),
  pageBreak: () => [new Paragraph({ style: styleIds.spacer, children: [new PageBreak()] })],
}

function writeBlock<T extends BlockType>(block: OfType<T>, context: DocxContext): readonly DocxChild[] {
  const write: ((block: OfType<T>, context: DocxContext) => readonly DocxChild[]) | undefined = blockWriters[block.type]
  if (block.id !== null) context.shared.comments.reach(block.id)
  if (write === undefined) throw new RangeError(`DOCX knows no block ${block.type}`)
  return write(block, context)
}

const isPair = (block: Block, next: Block | undefined): next is CalloutBlock =>
  block.type === 'callout' && block.kind === 'say' && next?.type === 'callout' && next.kind === 'dontSay'

/** Blocks in one walk; an unknown type is an error that names it. */
export function writeBlocks(blocks: readonly Block[], context: DocxContext): readonly DocxChild[] {
  const written = blocks.map((block, index): readonly DocxChild[] => {
    const next = blocks[index + 1]
    const before = blocks[index - 1]
    if (before && isPair(before, block)) return []
    if (block.type === 'callout' && isPair(block, next)) {
      for (const { id } of [block, next]) if (id !== null) context.shared.comments.reach(id)
      return writePair(block, next, context, writeBlocks)
    }
    return writeBlock(block, isLeadIn(block, next) ? { ...context, leadsOn: true } : context)
  })
  return keepHeadings(blocks, written)
}
