import type { NodeJson } from '../../shared/document/document-json'
import { LossCounter } from './loss-counter'

export interface SplitChapter {
  readonly title: string
  /** False for a title that words of the text do not stand for: a file's name, or a long one that is kept below too. */
  readonly isTitleOfText: boolean
  readonly content: readonly NodeJson[]
}
export interface SplitText {
  readonly chapters: readonly SplitChapter[]
  readonly losses: LossCounter
}

interface SplitRules {
  /** Headings of this level and above begin a chapter; 0 leaves the text whole. */
  readonly level: number
  /** For the text before the first heading, and for a text without any. */
  readonly title: string
  /** A file that is one document already is taken as it is. */
  readonly isWhole: boolean
}

const limits = { title: 300, deepest: 4 } as const
const titleLevel = 0

/**
 * Cuts a text into chapters at its headings and lifts each chapter's title out of the text. Headings inside move up, so
 * that the highest of each chapter's own is level 1. A heading with nothing below it makes no chapter and is counted.
 */
export function splitChapters(nodes: readonly NodeJson[], { level, title, isWhole }: SplitRules): SplitText {
  const losses = new LossCounter()
  if (isWhole && level === 0) return { losses, chapters: [{ title, isTitleOfText: true, content: nodes }] }
  const named = nodes.find((node) => levelOf(node) === titleLevel)
  const whole = named ? wordsOf(named) : title
  const rest = nodes.filter((node) => node !== named)
  const chapters = level === 0 ? [wholeText(rest, named ?? null, whole)] : cut(rest, level, named ?? null, whole)
  const full = chapters.filter(({ content }) => content.length > 0)
  for (const { title: empty, heading } of chapters.filter(({ content }) => content.length === 0)) {
    if (heading) losses.add('empty-section', 1, empty)
  }
  return {
    losses,
    chapters: (full.length > 0 ? full : chapters.slice(0, 1)).map((chapter) => finish(chapter, losses)),
  }
}

interface Cut {
  readonly title: string
  readonly heading: NodeJson | null
  readonly content: readonly NodeJson[]
  readonly shift: number
}

const levelOf = (node: NodeJson): number | null =>
  node.type === 'heading' && typeof node.attrs?.level === 'number' ? node.attrs.level : null

function wordsOf(node: NodeJson): string {
  const inner = (node.content ?? []).filter(({ type }) => type !== 'footnote')
  return inner.map(wordsOfInline).join('').replace(/\s+/g, ' ').trim()
}

function wordsOfInline({ type, text, attrs }: NodeJson): string {
  if (type === 'hardBreak') return ' '
  return text ?? (typeof attrs?.label === 'string' ? attrs.label : '')
}

/** The title of a text that stays whole: its own, else its only highest heading, where that comes first. */
function wholeText(nodes: readonly NodeJson[], named: NodeJson | null, title: string): Cut {
  const levels = nodes.flatMap((node) => levelOf(node) ?? [])
  const highest = Math.min(...levels)
  const [first] = nodes
  const isTitle = !named && first && levelOf(first) === highest && levels.filter((one) => one === highest).length === 1
  const content = isTitle ? nodes.slice(1) : nodes
  const next = Math.min(...content.flatMap((node) => levelOf(node) ?? []))
  const heading = isTitle ? first : named
  return { title: isTitle ? wordsOf(first) : title, heading, content, shift: Number.isFinite(next) ? next - 1 : 0 }
}

function cut(nodes: readonly NodeJson[], level: number, named: NodeJson | null, title: string): readonly Cut[] {
  const chapters: { title: string; heading: NodeJson | null; content: NodeJson[]; shift: number }[] = [
    { title, heading: named, content: [], shift: level },
  ]
  for (const node of nodes) {
    const own = levelOf(node)
    if (own !== null && own <= level && wordsOf(node) !== '')
      chapters.push({ title: wordsOf(node), heading: node, content: [], shift: level })
    else chapters.at(-1)?.content.push(node)
  }
  return chapters.map((chapter) => ({ ...chapter, content: withoutOuterBreaks(chapter.content) }))
}

/** Each chapter begins on a page of its own: breaks at its ends say nothing. */
function withoutOuterBreaks(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const isText = ({ type }: NodeJson): boolean => type !== 'pageBreak'
  return nodes.slice(Math.max(0, nodes.findIndex(isText)), nodes.findLastIndex(isText) + 1)
}

function finish({ title, heading, content, shift }: Cut, losses: LossCounter): SplitChapter {
  const isLong = title.length > limits.title
  const notes = (heading?.content ?? []).filter(({ type }) => type === 'footnote').flatMap((note) => note.content ?? [])
  const kept: readonly NodeJson[] = [
    ...(isLong && heading ? [{ type: 'paragraph', content: heading.content ?? [] }] : []),
    ...(notes.length > 0 && !isLong ? [{ type: 'paragraph', content: notes }] : []),
  ]
  return {
    isTitleOfText: heading !== null && !isLong,
    title: isLong ? `${title.slice(0, limits.title - 1).toWellFormed()}…` : title,
    content: [...kept, ...content.map((node) => moveUp(node, shift, losses))],
  }
}

function moveUp(node: NodeJson, shift: number, losses: LossCounter): NodeJson {
  const level = levelOf(node)
  if (level === null) return node
  const wanted = Math.max(level - shift, 1)
  if (wanted > limits.deepest) losses.add('changed-heading')
  return { ...node, attrs: { ...node.attrs, level: Math.min(wanted, limits.deepest) } }
}
