import { CheckBox, Paragraph, Tab, TextRun, type IParagraphOptions } from 'docx'
import { labelsIn } from '../manuscript/labels-in'
import type { Block, ListBlock, TaskListBlock } from '../manuscript/manuscript-blocks'
import type { DocxChild, DocxContext } from './docx-context'
import { writeInlines } from './docx-inlines'
import { bulletList, deepest, listIndentAt, orderedList } from './numbering'
import { styleIds } from './style-ids'

type WriteBlocks = (blocks: readonly Block[], context: DocxContext) => readonly DocxChild[]

/** A list: every list counts for itself, whatever stands before it. */
export function writeList(list: ListBlock, context: DocxContext, writeBlocks: WriteBlocks): readonly DocxChild[] {
  const { shared } = context
  const reference = list.style === 'bullet' ? bulletList : orderedList(list.start)
  if (list.style === 'ordered') shared.listStarts.add(list.start)
  const instance = shared.nextList()
  const level = Math.min(context.listDepth, deepest)
  const style = context.paragraphStyle ?? 'ListParagraph'
  return list.items.flatMap((item) =>
    writeItem(item, context, { style, numbering: { reference, level, instance } }, [], writeBlocks),
  )
}

/** A list to tick off: real check boxes that can be ticked in Word, named in words. */
export function writeTaskList(
  list: TaskListBlock,
  context: DocxContext,
  writeBlocks: WriteBlocks,
): readonly DocxChild[] {
  const labels = labelsIn(context.shared.manuscript, context.language)
  const { listIndent } = context.shared.measures
  const left = listIndentAt(context.shared.measures, context.listDepth)
  const state = (value: string) => ({ value, font: 'Segoe UI Symbol' })
  return list.items.flatMap(({ isDone, blocks }) => {
    const box = new CheckBox({
      alias: isDone ? labels.done : labels.notDone,
      checked: isDone,
      checkedState: state('2611'),
      uncheckedState: state('2610'),
    })
    const options = {
      style: styleIds.task,
      indent: { left, hanging: listIndent },
      tabStops: [{ type: 'left', position: left } as const],
    }
    return writeItem(blocks, context, options, [box, new TextRun({ children: [new Tab()] })], writeBlocks)
  })
}

function writeItem(
  blocks: readonly Block[],
  context: DocxContext,
  options: IParagraphOptions,
  before: readonly (CheckBox | TextRun)[],
  writeBlocks: WriteBlocks,
): readonly DocxChild[] {
  const [first, ...rest] = blocks
  const isParagraph = first?.type === 'paragraph'
  const opening = new Paragraph({
    ...options,
    children: [...before, ...(isParagraph ? writeInlines(first.inlines, context) : [])],
  })
  const inner: DocxContext = {
    ...context,
    isAtTop: false,
    listDepth: context.listDepth + 1,
    indent: listIndentAt(context.shared.measures, context.listDepth),
  }
  return [opening, ...writeBlocks(isParagraph ? rest : blocks, inner)]
}
