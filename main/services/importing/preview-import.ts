import type { ChapterPreview, ImportPreview, SplitPreview } from '../../../shared/domain/import-preview'
import { countWords } from '../../../shared/document/count-words'
import type { NodeJson } from '../../../shared/document/document-json'
import type { ReadText } from '../../import/read-text'
import { joinReports, splitRead } from './make-chapters'

const levels = [1, 2, 3] as const

/** What a file would become, for each level at which it can be cut; nothing is stored. */
export function previewImport(read: ReadText, name: string, title: string): ImportPreview {
  const variants = read.withOffered ? [false, true] : [false]
  const splits = variants.flatMap((withOffered) => [
    previewSplit(read, 0, withOffered, title),
    ...levels
      .map((level) => previewSplit(read, level, withOffered, title))
      .filter(({ chapters }, index, all) => chapters.length > (all[index - 1]?.chapters.length ?? 1)),
  ])
  return {
    name,
    language: read.language,
    offered: read.offered.map(({ text }) => text),
    splits,
    suggestedLevel: suggestLevel(read),
  }
}

function previewSplit(read: ReadText, level: number, withOffered: boolean, title: string): SplitPreview {
  const split = splitRead(read, { level, withOffered, title })
  const report = joinReports(read.report, split)
  return { level, withOffered, chapters: split.chapters.map(previewChapter), report }
}

function previewChapter({ title, content }: { title: string; content: readonly NodeJson[] }): ChapterPreview {
  const counts = { figure: 0, table: 0, footnote: 0 }
  const visit = (node: NodeJson): void => {
    if (node.type === 'figure' || node.type === 'table' || node.type === 'footnote') counts[node.type] += 1
    node.content?.forEach(visit)
  }
  content.forEach(visit)
  const words = countWords({ type: 'doc', content })
  return { title, words, pictures: counts.figure, tables: counts.table, notes: counts.footnote }
}

/** Cut at the highest headings when there are several of them; a text with one title stays whole. */
function suggestLevel({ nodes, isWhole }: ReadText): number {
  if (isWhole) return 0
  const found = nodes.flatMap(({ type, attrs }) => (type === 'heading' ? [Number(attrs?.level)] : []))
  const highest = Math.min(...found.filter((level) => level > 0))
  const isSeveral = found.filter((level) => level === highest).length > 1
  return isSeveral && highest <= levels.length ? highest : 0
}
