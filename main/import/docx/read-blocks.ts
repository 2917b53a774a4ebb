import type { DocxContext } from './docx-context'
import { countContents } from './fields'
import { leaveOut } from './docx-context'
import type { FlatBlock } from './flat-block'
import { isJoinedToNext, readParagraph } from './read-paragraph'
import { readAlternative } from './read-alternative'
import { readTable } from './read-table'
import { isContentsControl, wordsOf } from './walk-inlines'
import { childOf, elementsOf, type XmlElement } from './xml-element'

type Read = (element: XmlElement, context: DocxContext) => readonly FlatBlock[]

const reads: Readonly<Record<string, Read>> = {
  'w:tbl': readTable,
  'w:sdt': readControl,
  'w:altChunk': (_, { losses }) => {
    losses.add('embedded-object')
    return []
  },
  'w:sectPr': () => [],
  'w:del': () => [],
  'w:moveFrom': () => [],
  'mc:AlternateContent': (element, context) => {
    const chosen = readAlternative(element)
    return chosen ? readBlocks(chosen, context) : []
  },
}

/** Everything in a body, cell or text box, in reading order. */
export function readBlocks(parent: XmlElement, context: DocxContext): readonly FlatBlock[] {
  const blocks: FlatBlock[] = []
  let waiting: XmlElement | null = null
  for (const child of elementsOf(parent)) {
    if (child.name !== 'w:p') {
      for (const block of readOther(child, context)) blocks.push(block)
      continue
    }
    const paragraph: XmlElement = waiting ? joined(waiting, child) : child
    waiting = isJoinedToNext(paragraph) ? paragraph : null
    if (!waiting) for (const block of readParagraph(paragraph, context)) blocks.push(block)
  }
  if (waiting) blocks.push(...readParagraph(waiting, context))
  return blocks
}

/** What nobody knows is a frame around blocks. */
function readOther(element: XmlElement, context: DocxContext): readonly FlatBlock[] {
  const read = reads[element.name]
  if (read) return read(element, context)
  const holdsBlocks = elementsOf(element).some(({ name }) => name === 'w:p' || name === 'w:tbl' || name === 'w:sdt')
  return holdsBlocks ? readBlocks(element, context) : []
}

/** The line goes on with the runs of the next paragraph, whose form it takes. */
function joined(first: XmlElement, second: XmlElement): XmlElement {
  const properties = childOf(second, 'w:pPr')
  const children = [first, second].flatMap((one) => one.children.filter((child) => child !== childOf(one, 'w:pPr')))
  return { ...second, children: [...(properties ? [properties] : []), ...children] }
}

function readControl(element: XmlElement, context: DocxContext): readonly FlatBlock[] {
  const content = childOf(element, 'w:sdtContent')
  if (!content) return []
  if (!isContentsControl(element)) return readBlocks(content, context)
  countContents(context)
  leaveOut(context, 'contents', 0, wordsOf(content, 'w:t'))
  return []
}
