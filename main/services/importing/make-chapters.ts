import { appError } from '../../../shared/domain/app-error'
import type { ImportReport } from '../../../shared/domain/import-report'
import type { AssetHash } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { RandomBytes } from '../../../shared/document/block-id'
import { checkLimits } from '../../../shared/document/check-limits'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import type { ReadText } from '../../import/read-text'
import { splitChapters, type SplitText } from '../../import/split-chapters'
import { visibleLength } from '../../import/visible-length'
import { bufferedRandom } from './buffered-random'
import { acceptDocument, type AcceptedDocument } from '../chapters/accept-document'

/** How a file is to be cut. */
export interface ChapterChoice {
  readonly level: number
  readonly withOffered: boolean
  /** For what has no title of its own. */
  readonly title: string
}

export interface MadeChapter {
  readonly title: string
  readonly text: AcceptedDocument
  /** Pictures that the text names. */
  readonly pictures: readonly AssetHash[]
}
export interface MadeChapters {
  readonly chapters: readonly MadeChapter[]
  readonly report: ImportReport
}

/** A read text cut as chosen. */
export function splitRead(read: ReadText, { level, withOffered, title }: ChapterChoice): SplitText {
  const nodes = (withOffered ? read.withOffered : null) ?? read.nodes
  return splitChapters(nodes, { level, title: read.title ?? title, isWhole: read.isWhole })
}

/**
 * Chapters that have passed the gate, with a report that is held against the file: words that are neither in a chapter
 * nor in the report are counted as lost. Error: `document-refused`.
 */
export function makeChapters(read: ReadText, choice: ChapterChoice, source: RandomBytes): Result<MadeChapters> {
  const random = bufferedRandom(source)
  const split = splitRead(read, choice)
  const chapters: MadeChapter[] = []
  for (const { title, content } of split.chapters) {
    const accepted = accept({ type: 'doc', content }, random)
    if (!accepted.ok) return accepted
    chapters.push({ title, text: accepted.value, pictures: picturesOf(content) })
  }
  return ok({ chapters, report: joinReports(read.report, split) })
}

function accept(document: DocumentJson, random: RandomBytes): Result<AcceptedDocument> {
  const problem = checkLimits(document)
  const accepted = problem ? err(problem) : acceptDocument(fillBlockIds(document, random))
  if (accepted.ok) return ok(plainly(accepted.value))
  return err(appError('document-refused', { problem: accepted.error.code, detail: accepted.error.detail }))
}

/** Plain values can go to another thread. */
const plainly = ({ document, text, hash, words, schemaVersion }: AcceptedDocument): AcceptedDocument => ({
  document,
  text,
  hash,
  words,
  schemaVersion,
})

function picturesOf(nodes: readonly NodeJson[]): readonly AssetHash[] {
  const found = new Set<AssetHash>()
  const visit = (node: NodeJson): void => {
    if (node.type === 'figure' && typeof node.attrs?.asset === 'string') found.add(node.attrs.asset as AssetHash)
    node.content?.forEach(visit)
  }
  nodes.forEach(visit)
  return [...found]
}

/** What the file lost when it was read and when it was cut, held against its characters. */
export function joinReports(read: ImportReport, split: SplitText): ImportReport {
  const own = split.losses.report().dropped
  const known = new Map(read.dropped.map((entry) => [entry.what, entry]))
  for (const entry of own) {
    const before = known.get(entry.what)
    const texts = [...(before?.texts ?? []), ...(entry.texts ?? [])]
    known.set(entry.what, {
      what: entry.what,
      count: (before?.count ?? 0) + entry.count,
      ...(texts.length > 0 ? { texts } : {}),
    })
  }
  const { characters } = read
  if (!characters) return { dropped: [...known.values()] }
  const carried = split.chapters.reduce((sum, { title, isTitleOfText, content }) => {
    return sum + (isTitleOfText ? visibleLength(title) : 0) + content.reduce((all, node) => all + visibleIn(node), 0)
  }, 0)
  const leftOut = characters.leftOut + own.reduce((sum, { texts = [] }) => sum + visibleLength(texts.join('')), 0)
  const lost = characters.source - carried - leftOut
  if (lost > 0) known.set('lost-text', { what: 'lost-text', count: lost })
  return { dropped: [...known.values()], characters: { source: characters.source, carried, leftOut } }
}

/** Attributes that are printed among the words of the text. */
const shownAttributes = ['caption', 'title', 'aim', 'aids'] as const

function visibleIn({ type, text, attrs, content }: NodeJson): number {
  const written = shownAttributes.map((name) => attrs?.[name]).filter((value) => typeof value === 'string')
  // The box to tick is a character of the file.
  const box = type === 'taskItem' ? 1 : 0
  const own = box + visibleLength(text ?? '') + visibleLength(written.join(''))
  return (content ?? []).reduce((sum, child) => sum + visibleIn(child), own)
}
