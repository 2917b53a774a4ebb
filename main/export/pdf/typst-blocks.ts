import type { Language } from '../../../shared/domain/language'
import type { ManuscriptLabels, PictureFacts } from '../manuscript/manuscript'
import type { Block, BlockType, CalloutBlock, Inline } from '../manuscript/manuscript-blocks'
import { isLeadIn } from '../manuscript/is-lead-in'
import { afterHeadings } from './after-headings'
import type { BookWriter } from './book-writer'
import { estimateLines } from './estimate-lines'
import { joinHeads } from './join-heads'
import type { JsonObject } from './json-value'
import { typstInlines } from './typst-inlines'
import { typstLanguage } from './typst-language'
import { typstTable } from './typst-table'

export interface BlockContext {
  readonly writer: BookWriter
  readonly labels: ManuscriptLabels
  /** Of the chapter. */
  readonly language: Language
  /** Another language than the book's: what is repeated in the contents says so itself. */
  readonly isForeign?: boolean
  readonly pictures: Readonly<Record<string, PictureFacts>>
  /** What is at most so long is kept on one page. */
  readonly shortLines: number
  /** False inside a box, a list or a table: there no page can be broken and nothing may reach into the margin. */
  readonly isAtTop: boolean
}

type OfType<T extends BlockType> = Extract<Block, { readonly type: T }>
/**
 * A line whose note has no room any more goes to the next page alone, past the engine's care for single lines: short
 * paragraphs with notes go as a whole.
 */
const isKept = (block: OfType<'paragraph'>, { isAtTop, shortLines }: BlockContext): boolean =>
  isAtTop && block.inlines.some(({ type }) => type === 'footnote') && estimateLines([block]) <= shortLines * 0.6

type BlockTable = { readonly [T in BlockType]: (block: OfType<T>, context: BlockContext) => JsonObject }

const inside = (blocks: readonly Block[], context: BlockContext): readonly JsonObject[] =>
  typstBlocks(blocks, { ...context, isAtTop: false })

/** Boxes with running text may be broken early: kept together they would leave holes on the pages. */
const boxLines = 9
const isShort = (blocks: readonly Block[], context: BlockContext): boolean =>
  estimateLines(blocks) <= Math.min(boxLines, context.shortLines)

function box(
  block: OfType<'caseStudy' | 'learningAims' | 'trainerNote' | 'answerKey'>,
  context: BlockContext,
): JsonObject {
  return {
    type: block.type,
    label: context.writer.text(block.label),
    title: context.writer.text(block.title),
    isShort: isShort(block.blocks, context),
    isAtTop: context.isAtTop,
    blocks: inside(block.blocks, context),
  }
}

function callout(block: CalloutBlock, context: BlockContext): JsonObject {
  return {
    type: 'callout',
    kind: block.kind,
    label: context.writer.text(block.label),
    isShort: isShort(block.blocks, context),
    isAtTop: context.isAtTop,
    blocks: inside(block.blocks, context),
  }
}

const captionLanguage = ({ language, isForeign }: BlockContext): JsonObject =>
  isForeign ? { language: { ...typstLanguage(language) } } : {}

/** Above the further parts of a table that is too wide for one. */
const continuedCaption = ({ number, caption }: OfType<'table'>, { continued }: ManuscriptLabels): string =>
  `${[number, caption].filter((words) => words !== '').join('\u2002')} (${continued})`.trim()

/** The same words, each run with its language: the contents repeat them outside of their chapter. */
const spoken = (inlines: readonly Inline[], language: Language): readonly Inline[] =>
  inlines.map((inline) => (inline.type === 'text' ? { language, ...inline } : inline))

function figure(block: OfType<'figure'>, context: BlockContext): JsonObject {
  const { writer, pictures } = context
  const facts = pictures[block.asset]
  const path = writer.picturePath(block.asset)
  if (path === null) writer.lose('missing-picture', block.asset)
  return {
    type: 'figure',
    anchor: writer.defineAnchor(block.anchor),
    number: writer.text(block.number),
    path,
    ratio: facts === undefined || facts.width <= 0 ? 1 : facts.height / facts.width,
    alt: writer.text(block.alt),
    isDecorative: block.isDecorative,
    width: block.width,
    caption: writer.text(block.caption),
    ...captionLanguage(context),
  }
}

const blockTable: BlockTable = {
  paragraph: (block, context) => ({
    type: 'paragraph',
    ...(isKept(block, context) ? { isKept: true } : {}),
    inlines: typstInlines(block.inlines, context.writer, context.language),
  }),
  heading: (block, { writer, language, isForeign }) => ({
    type: 'heading',
    level: block.level,
    number: writer.text(block.number),
    anchor: writer.defineAnchor(block.anchor),
    inlines: typstInlines(isForeign ? spoken(block.inlines, language) : block.inlines, writer, language),
  }),
  list: (block, context) => ({
    type: 'list',
    style: block.style,
    start: block.start,
    items: block.items.map((item) => inside(item, context)),
  }),
  taskList: (block, context) => ({
    type: 'taskList',
    items: block.items.map(({ isDone, blocks }) => ({
      isDone,
      words: isDone ? context.labels.done : context.labels.notDone,
      blocks: inside(blocks, context),
    })),
  }),
  quote: (block, context) => ({ type: 'quote', blocks: inside(block.blocks, context) }),
  table: (block, context) => ({
    type: 'table',
    anchor: context.writer.defineAnchor(block.anchor),
    number: context.writer.text(block.number),
    caption: context.writer.text(block.caption),
    continued: context.writer.text(continuedCaption(block, context.labels)),
    ...captionLanguage(context),
    isAtTop: context.isAtTop,
    ...typstTable(block, context.shortLines, (blocks) => inside(blocks, context)),
  }),
  figure,
  callout,
  exercise: (block, context) => ({
    type: 'exercise',
    label: context.writer.text(block.label),
    title: context.writer.text(block.title),
    head: block.head.map(({ label, value }) => ({
      label: context.writer.text(label),
      value: context.writer.text(value),
    })),
    isShort: estimateLines(block.blocks) <= context.shortLines,
    blocks: inside(block.blocks, context),
  }),
  caseStudy: box,
  learningAims: box,
  trainerNote: box,
  answerKey: box,
  writingLines: ({ count }) => ({ type: 'writingLines', count }),
  pageBreak: (_, { isAtTop }) => ({ type: 'pageBreak', isAtTop }),
}

function typstBlock<T extends BlockType>(block: OfType<T>, context: BlockContext): JsonObject {
  const write: ((block: OfType<T>, context: BlockContext) => JsonObject) | undefined = blockTable[block.type]
  if (write === undefined) throw new Error(`The PDF knows no block ${block.type}`)
  const written = write(block, context)
  return context.writer.marksPlaces && block.id !== null ? { ...written, place: block.id } : written
}

/** *Say* and *don't say* that follow each other stand side by side. */
const isPair = (block: Block, next: Block | undefined): next is CalloutBlock =>
  block.type === 'callout' && block.kind === 'say' && next?.type === 'callout' && next.kind === 'dontSay'

/** The block at `index`, and the one after it where they stand side by side. */
function typstUnit(blocks: readonly Block[], index: number, context: BlockContext): JsonObject | null {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block === undefined) return null
  if (block.type === 'callout' && isPair(block, next)) {
    const narrow = estimateLines([block, next]) * 1.3 <= context.shortLines
    return { type: 'pair', isShort: narrow, left: callout(block, context), right: callout(next, context) }
  }
  const written = typstBlock(block, context)
  return isLeadIn(block, next) ? { ...written, isLeadIn: true } : written
}

/** Blocks as the design reads them, in one walk. */
export function typstBlocks(blocks: readonly Block[], context: BlockContext): readonly JsonObject[] {
  const written: JsonObject[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const from = index
    if (context.isAtTop) index = afterHeadings(blocks, from)
    const heads = blocks.slice(from, index).map((heading) => typstBlock(heading, context))
    const unit = typstUnit(blocks, index, context)
    if (unit === null) continue
    written.push(...joinHeads(heads, unit))
    if (unit['type'] === 'pair') index += 1
  }
  return written
}
