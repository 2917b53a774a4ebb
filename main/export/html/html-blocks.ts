import type { Block, BlockType, CalloutBlock } from '../manuscript/manuscript-blocks'
import { writeBox, writeCallout, writeExercise, writePair } from './html-boxes'
import type { HtmlContext } from './html-context'
import { writeInlines } from './html-inlines'
import { writeList, writeTaskList } from './html-lists'
import { writeTable } from './html-tables'
import { element, emptyElement, escapeHtml } from './markup'

type OfType<T extends BlockType> = Extract<Block, { readonly type: T }>
type BlockWriters = { readonly [T in BlockType]: (block: OfType<T>, context: HtmlContext) => string }

function writeHeading({ level, number, anchor, inlines }: OfType<'heading'>, context: HtmlContext): string {
  const counted = number === '' ? '' : `${element('span', { class: 'number' }, escapeHtml(number))} `
  const words = writeInlines(inlines, context)
  const looks = `h${String(level)}`
  return element(`h${context.headings.next(level)}`, { id: anchor || null, class: looks }, counted + words)
}

function writeFigure(figure: OfType<'figure'>, { shared }: HtmlContext): string {
  const { asset, alt, isDecorative, width, anchor, number, caption } = figure
  const src = shared.pictures.get(asset)
  const facts = shared.manuscript.pictures[asset]
  if (src === undefined) shared.lose(`missing-picture: ${asset}`)
  const share = Math.round(width)
  shared.widths.add(share)
  const size = facts && facts.width > 0 ? { width: Math.round(facts.width), height: Math.round(facts.height) } : {}
  const picture =
    src === undefined
      ? element('p', {}, escapeHtml(`[${alt}]`))
      : emptyElement('img', { src, alt: isDecorative ? '' : alt, class: `w${share}`, ...size })
  const words = [number === '' ? '' : element('b', {}, escapeHtml(number)), escapeHtml(caption)].filter(Boolean)
  const named = words.length === 0 ? '' : element('figcaption', {}, words.join(' '))
  return element('figure', { id: anchor || null }, picture + named)
}

const blockWriters: BlockWriters = {
  paragraph: ({ inlines }, context) => element('p', {}, writeInlines(inlines, context)),
  heading: writeHeading,
  list: (block, context) => writeList(block, context, writeBlocks),
  taskList: (block, context) => writeTaskList(block, context, writeBlocks),
  quote: ({ blocks }, context) => element('blockquote', {}, writeBlocks(blocks, context)),
  table: (block, context) => writeTable(block, context, writeBlocks),
  figure: writeFigure,
  callout: (block, context) => writeCallout(block, context, writeBlocks),
  exercise: (block, context) => writeExercise(block, context, writeBlocks),
  caseStudy: (block, context) => writeBox(block, context, writeBlocks),
  learningAims: (block, context) => writeBox(block, context, writeBlocks),
  trainerNote: (block, context) => writeBox(block, context, writeBlocks),
  answerKey: (block, context) => writeBox(block, context, writeBlocks),
  writingLines: ({ count }) =>
    element('div', { class: 'lines', 'aria-hidden': 'true' }, element('div', {}, '').repeat(count)),
  pageBreak: () => element('div', { class: 'page-break' }, ''),
}

function writeBlock<T extends BlockType>(block: OfType<T>, context: HtmlContext): string {
  const write: ((block: OfType<T>, context: HtmlContext) => string) | undefined = blockWriters[block.type]
  if (write === undefined) throw new RangeError(`HTML knows no block ${block.type}`)
  return write(block, context)
}

const isPair = (block: Block, next: Block | undefined): next is CalloutBlock =>
  block.type === 'callout' && block.kind === 'say' && next?.type === 'callout' && next.kind === 'dontSay'

/** Blocks in one walk; an unknown type is an error that names it. */
export function writeBlocks(blocks: readonly Block[], context: HtmlContext): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1]
      const before = blocks[index - 1]
      if (before && isPair(before, block)) return ''
      if (block.type === 'callout' && isPair(block, next)) return writePair(block, next, context, writeBlocks)
      return writeBlock(block, context)
    })
    .join('\n')
}
