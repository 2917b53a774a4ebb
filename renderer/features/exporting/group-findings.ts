import type { ChapterRow } from '../../../shared/domain/chapter'
import type { Finding, Severity } from '../../../shared/domain/finding'
import type { Pack } from '../../../shared/domain/pack'

/** The same finding several times in one chapter is one line. */
export interface FindingLine {
  readonly id: string
  readonly finding: Finding
  readonly count: number
}

export const severities = ['stop', 'error', 'warning'] as const satisfies readonly Severity[]

export function findingLines(findings: readonly Finding[], severity: Severity): readonly FindingLine[] {
  const lines = new Map<string, FindingLine>()
  for (const finding of findings) {
    if (finding.severity !== severity) continue
    // What stands at a place of its own is a line of its own: each leads somewhere else.
    const id = JSON.stringify([
      finding.code,
      finding.chapterId,
      finding.params,
      finding.place?.quote ? finding.blockId : '',
    ])
    lines.set(id, { id, finding, count: (lines.get(id)?.count ?? 0) + 1 })
  }
  return [...lines.values()]
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** The text that a finding leads to: the chapter in the language that the pack holds. */
export function draftOf({ chapterId }: Finding, pack: Pack, rows: readonly ChapterRow[]): string | null {
  if (!chapterId) return null
  const variants = rows.filter((row) => row.chapterId === chapterId)
  const held = pack.items.find((item) => item.type === 'chapter' && item.chapterId === chapterId)
  const language = held?.type === 'chapter' ? held.language : pack.language
  return (variants.find((row) => row.language === language) ?? variants[0])?.draftId ?? null
}
