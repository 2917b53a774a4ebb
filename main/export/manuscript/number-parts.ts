import type { NodeJson } from '../../../shared/document/document-json'
import { createTranslator } from '../../../shared/i18n/translator'
import { plainText } from '../../../shared/document/plain-text'
import { idOf, numberOf, textOf } from './read-node'
import type { VisibleChapter, VisiblePart } from './visible-parts'
import type { Translate } from './translate'

/** What a reference can lead to and how it is printed. */
export interface Target {
  readonly anchor: string
  /** *1.2*, *Tabulka 3*; the number of the section around it where the target has none. */
  readonly number: string
  readonly title: string
}

export interface Numbering {
  /** Anchor of a part, by its place among the visible parts; chapters have a number too. */
  readonly parts: readonly Target[]
  /** The target that a block of this chapter is, or lies in. */
  of(chapter: VisibleChapter, node: NodeJson): Target | undefined
  /** The target of a reference, null when this manuscript does not hold it. */
  find(from: VisibleChapter, chapterId: string | null, blockId: string | null): Target | null
}

interface Counters {
  readonly anchors: Set<string>
  tables: number
  figures: number
}

interface NumberedBlocks {
  readonly blocks: ReadonlyMap<string, Target>
  /** By the node itself: ids may be missing, and the same chapter may stand in a pack twice. */
  readonly nodes: ReadonlyMap<NodeJson, Target>
}

type NumberedChapter = NumberedBlocks & { readonly own: Target }

/** Gives every chapter, heading, table and figure its number and anchor, before anything refers to them. */
export function numberParts(parts: readonly VisiblePart[], hasChapterNumbers: boolean): Numbering {
  const counters: Counters = { anchors: new Set(), tables: 0, figures: 0 }
  const targets: Target[] = []
  const chapters = new Map<VisibleChapter, NumberedChapter>()
  let chapterNumber = 0
  let annexNumber = 0
  for (const [index, part] of parts.entries()) {
    if (part.type === 'divider') {
      targets.push({ anchor: `d-${index + 1}`, number: '', title: part.source.title })
      continue
    }
    if (part.type === 'annex') {
      annexNumber += 1
      targets.push({ anchor: `a-${index + 1}`, number: annexLetter(annexNumber), title: part.source.title })
      continue
    }
    chapterNumber += 1
    const number = hasChapterNumbers ? String(chapterNumber) : ''
    const own = { anchor: claim(counters, `c-${part.source.chapterId}`), number, title: part.source.title }
    targets.push(own)
    chapters.set(part, {
      own,
      ...numberChapter(part.content ?? [], own, counters, createTranslator(part.source.language)),
    })
  }
  const inOrder = [...chapters.keys()]
  return {
    parts: targets,
    of: (chapter, node) => chapters.get(chapter)?.nodes.get(node),
    find(from, chapterId, blockId) {
      const isOwn = chapterId === null || chapterId === from.source.chapterId
      const chapter = isOwn ? from : inOrder.find((one) => one.source.chapterId === chapterId)
      const found = chapter && chapters.get(chapter)
      if (!found) return null
      return blockId === null ? found.own : (found.blocks.get(blockId) ?? null)
    },
  }
}

/** *A* to *Z*, then *AA*: the chapters have the figures. */
function annexLetter(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return `${before === 0 ? '' : annexLetter(before)}${String.fromCharCode(65 + ((number - 1) % 26))}`
}

/** The same chapter can stand in a pack twice, in two languages that share block ids. */
function claim({ anchors }: Counters, wanted: string): string {
  let anchor = wanted
  for (let again = 2; anchors.has(anchor); again += 1) anchor = `${wanted}-${again}`
  anchors.add(anchor)
  return anchor
}

function numberChapter(content: readonly NodeJson[], own: Target, counters: Counters, t: Translate): NumberedBlocks {
  const blocks = new Map<string, Target>()
  const nodes = new Map<NodeJson, Target>()
  const heads = [0, 0]
  let section = own
  const visit = (node: NodeJson): void => {
    const id = idOf(node)
    const target = targetOf(node, id, section)
    if (target) {
      nodes.set(node, target)
      if (id !== null) blocks.set(id, target)
      if (node.type === 'heading') section = target.number === '' ? { ...target, number: section.number } : target
    }
    node.content?.forEach(visit)
  }
  const targetOf = (node: NodeJson, id: string | null, around: Target): Target | null => {
    if (node.type === 'heading') {
      return { anchor: claimFor(id), number: headingNumber(node, heads, own.number), title: plainText(node) }
    }
    // Only headings, tables and figures carry an anchor: a reference to another block leads to its section.
    if (node.type !== 'table' && node.type !== 'figure') return id === null ? null : around
    const anchor = claimFor(id)
    const caption = textOf(node, 'caption').trim()
    if (caption === '') return { ...around, anchor }
    const number = node.type === 'table' ? (counters.tables += 1) : (counters.figures += 1)
    return {
      anchor,
      number: t(node.type === 'table' ? 'manuscript.tableNumber' : 'manuscript.figureNumber', { number }),
      title: caption,
    }
  }
  const claimFor = (id: string | null): string =>
    claim(counters, id === null ? `${own.anchor}-${nodes.size + 1}` : `b-${id}`)
  content.forEach(visit)
  return { blocks, nodes }
}

/** Headings below the title are numbered two levels deep: 1.2 and 1.2.1. */
function headingNumber(node: NodeJson, heads: number[], chapter: string): string {
  const level = numberOf(node, 'level', 1)
  if (level > 2) return ''
  heads[level - 1] = (heads[level - 1] ?? 0) + 1
  if (level === 1) heads[1] = 0
  return [chapter, ...heads.slice(0, level)].filter((one) => one !== '').join('.')
}
