import type { Block, BlockType } from '../manuscript/manuscript-blocks'
import { writeInlines } from './text-inlines'
import { narrower, type TextContext } from './text-context'
import { writeTable } from './text-tables'
import { hang, prefixed, widthOf, wrapText } from './wrap-text'

type OfType<T extends BlockType> = Extract<Block, { readonly type: T }>
type BlockWriters = { readonly [T in BlockType]: (block: OfType<T>, context: TextContext) => readonly string[] }

function writeHeading({ level, number, inlines }: OfType<'heading'>, context: TextContext): readonly string[] {
  const lines = wrapText([number, writeInlines(inlines, context)].filter(Boolean).join(' '), context.width)
  const longest = Math.max(...lines.map(widthOf))
  return level > 3 || longest === 0 ? lines : [...lines, (level === 2 ? '-' : '.').repeat(longest)]
}

function writeList({ style, start, items }: OfType<'list'>, context: TextContext): readonly string[] {
  return items.flatMap((item, index) => {
    const mark = style === 'bullet' ? '- ' : `${start + index}. `
    return hang(mark, orBlank(writeBlocks(item, narrower(context, mark.length))))
  })
}

function writeTaskList({ items }: OfType<'taskList'>, context: TextContext): readonly string[] {
  return items.flatMap(({ isDone, blocks }) => {
    const mark = isDone ? '[x] ' : '[ ] '
    return hang(mark, orBlank(writeBlocks(blocks, narrower(context, mark.length))))
  })
}

const orBlank = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [''] : lines)

function writeFigure(
  { number, alt, isDecorative, caption }: OfType<'figure'>,
  context: TextContext,
): readonly string[] {
  const { labels } = context.manuscript
  const named = [number || labels.figure, isDecorative ? labels.decorative : alt].filter((one) => one.trim() !== '')
  const words = [`[${named.join(': ')}]`, caption].filter(Boolean).join(' ')
  return wrapText(words, context.width)
}

interface Boxed {
  readonly label: string
  readonly title: string
  readonly head: readonly { readonly label: string; readonly value: string }[]
  readonly blocks: readonly Block[]
}

/** A box begins with its label and keeps a line along its left side. */
function writeBox({ label, title, head, blocks }: Boxed, context: TextContext): readonly string[] {
  const inner = narrower(context, 2)
  const name = wrapText([label, title].filter(Boolean).join(': '), inner.width)
  const facts = head.flatMap((row) => hang('  ', wrapText(`${row.label}: ${row.value}`, inner.width - 2)))
  const body = writeBlocks(blocks, inner)
  return prefixed('| ', [...name, ...facts, ...(body.length === 0 ? [] : ['', ...body])])
}

const plainBox = (block: OfType<'caseStudy' | 'learningAims' | 'trainerNote' | 'answerKey'>, context: TextContext) =>
  writeBox({ ...block, head: [] }, context)

const blockWriters: BlockWriters = {
  paragraph: ({ inlines }, context) => wrapText(writeInlines(inlines, context), context.width),
  heading: writeHeading,
  list: writeList,
  taskList: writeTaskList,
  quote: ({ blocks }, context) => prefixed('> ', writeBlocks(blocks, narrower(context, 2))),
  table: (block, context) => writeTable(block, context, writeBlocks),
  figure: writeFigure,
  callout: (block, context) => writeBox({ ...block, title: '', head: [] }, context),
  exercise: (block, context) => writeBox(block, context),
  caseStudy: plainBox,
  learningAims: plainBox,
  trainerNote: plainBox,
  answerKey: plainBox,
  writingLines: ({ count }, { width }) =>
    Array.from({ length: count * 2 }, (_, line) => (line % 2 ? '_'.repeat(width) : '')),
  pageBreak: () => [],
}

function writeBlock<T extends BlockType>(block: OfType<T>, context: TextContext): readonly string[] {
  const write: ((block: OfType<T>, context: TextContext) => readonly string[]) | undefined = blockWriters[block.type]
  if (write === undefined) throw new RangeError(`plain text knows no block ${block.type}`)
  return write(block, context)
}

/** Blocks in one walk, an empty line between them; an unknown type is an error that names it. */
export function writeBlocks(blocks: readonly Block[], context: TextContext): readonly string[] {
  return blocks
    .map((block) => writeBlock(block, context))
    .filter((lines) => lines.some((line) => line !== ''))
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}
