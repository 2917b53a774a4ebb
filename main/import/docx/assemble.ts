import type { NodeJson } from '../../../shared/document/document-json'
import type { FlatBlock, FlatParagraph } from './flat-block'
import { ListBuilder } from './list-builder'

/** The title of the whole file, until it is taken out of the text. */
const titleLevel = 0

/**
 * Blocks as the document nests them: list items in lists, quoted lines in one quote. Headings keep the level that
 * Word gave them (0 for the title), for those who split the text.
 */
export function assemble(blocks: readonly FlatBlock[]): readonly NodeJson[] {
  const result: NodeJson[] = []
  const take = (run: readonly FlatBlock[]): void => {
    const inside = assembleRun(run)
    const first = run[0]
    if (first && isQuote(first)) result.push({ type: 'blockquote', content: [...inside] })
    else for (const node of inside) result.push(node)
  }
  let run: FlatBlock[] = []
  for (const block of blocks) {
    const last = run[0]
    if (last && isQuote(last) !== isQuote(block)) {
      take(run)
      run = []
    }
    run.push(block)
  }
  take(run)
  return result
}

const isQuote = (block: FlatBlock): boolean => block.type === 'paragraph' && block.role.type === 'quote'

function assembleRun(blocks: readonly FlatBlock[]): readonly NodeJson[] {
  const result: NodeJson[] = []
  const lists = new ListBuilder(result)
  for (const block of blocks) {
    if (lists.take(block)) continue
    lists.close()
    const node = block.type === 'node' ? block.node : paragraphNode(block)
    const [before, own] = [countLines(result.at(-1)), countLines(node)]
    const isOneBlock = before > 0 && own > 0 && before + own <= mostLines
    if (isOneBlock) result[result.length - 1] = writingLines(before + own)
    else result.push(node)
  }
  return result
}

/** A line for handwriting is a paragraph in Word and a part of one block in the document. */
const mostLines = 40
const writingLines = (count: number): NodeJson => ({ type: 'writingLines', attrs: { count } })

function countLines(node: NodeJson | undefined): number {
  const count = node?.type === 'writingLines' ? node.attrs?.count : 0
  return typeof count === 'number' && count > 0 ? count : 0
}

function paragraphNode({ role, inlines }: FlatParagraph): NodeJson {
  if (role.type === 'title') return { type: 'heading', attrs: { level: titleLevel }, content: inlines }
  if (role.type !== 'heading') return { type: 'paragraph', content: inlines }
  return { type: 'heading', attrs: { level: role.level }, content: withoutUniformBold(inlines) }
}

/** A heading that is bold throughout is bold because it is a heading. */
function withoutUniformBold(inlines: readonly NodeJson[]): readonly NodeJson[] {
  const texts = inlines.filter(({ type, text }) => type === 'text' && (text ?? '').trim() !== '')
  const isUniform = texts.every(({ marks }) => marks?.some(({ type }) => type === 'bold'))
  if (!isUniform) return inlines
  return inlines.map(({ marks, ...node }) => {
    const rest = marks?.filter(({ type }) => type !== 'bold') ?? []
    return rest.length > 0 ? { ...node, marks: rest } : node
  })
}
