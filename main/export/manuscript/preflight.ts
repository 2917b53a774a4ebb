import type { Finding } from '../../../shared/domain/finding'
import { checkAnnex } from './check-annex'
import { checkLogos } from './check-logos'
import { checkPublicity } from './check-publicity'
import { checkContent } from './check-content'
import { checkHeadings } from './check-headings'
import { findTrainerContent } from './find-trainer-content'
import { findingSeverity } from './finding-severity'
import { isAwaitingApproval } from './is-awaiting-approval'
import type { Manuscript } from './manuscript'
import { manuscriptAnchors } from './manuscript-anchors'
import type { ManuscriptSource, SourceChapter } from './manuscript-source'
import { numberParts } from './number-parts'
import { placeOfFinding } from './place-of-finding'
import type { Report } from './report'
import { visibleParts, type VisibleChapter } from './visible-parts'

/**
 * Everything worth saying before a pack goes out, in the order of the pack: first what concerns the whole, then chapter
 * by chapter. Only text that this reader would get is looked at.
 */
export function preflight(source: ManuscriptSource, manuscript: Manuscript): readonly Finding[] {
  const findings: Finding[] = []
  const reportOn =
    (chapter: SourceChapter | null): Report =>
    (code, params = {}, blockId = null) => {
      const chapterId = chapter?.chapterId ?? null
      findings.push({
        severity: findingSeverity[code],
        code,
        chapterId,
        chapterTitle: chapter?.title ?? '',
        blockId,
        params,
        ...(chapter ? { place: placeOfFinding(chapter.content, blockId, chapter.versionId) } : {}),
      })
    }
  checkWhole(source, manuscript, reportOn(null))
  const visible = visibleParts(source)
  const numbering = numberParts(visible, source.status !== 'chapter')
  const anchors = manuscriptAnchors(manuscript)
  for (const [index, part] of visible.entries()) {
    if (part.type !== 'chapter') continue
    const report = reportOn(part.source)
    checkChapter(part, source, report)
    if (part.content) checkContent(part.content, { source, chapter: part, numbering, anchors, report })
    const printed = manuscript.parts.find(({ anchor }) => anchor === numbering.parts[index]?.anchor)
    if (printed?.type === 'chapter') checkHeadings(printed.blocks, report)
  }
  return findings
}

function checkWhole(source: ManuscriptSource, manuscript: Manuscript, report: Report): void {
  if (manuscript.parts.every((part) => part.type === 'divider')) report('pack-empty')
  if (manuscript.kind === 'participant') {
    for (const found of findTrainerContent(manuscript)) report('trainer-content', { title: found.title }, found.block)
  }
  if (source.status !== 'chapter') {
    checkPublicity(source, report)
    checkLogos(source, report)
  }
  for (const part of source.parts) {
    if (part.isTrainerOnly && source.kind !== 'trainer') continue
    if (part.type === 'annex') checkAnnex(part, report)
    if (part.type !== 'gap') continue
    if (part.reason === 'annex') report('annex-left-out', { title: part.title })
    else report('district-sheet-missing', { district: source.workshop?.district ?? '' })
  }
}

function checkChapter(
  { source: chapter, content, partLanguage }: VisibleChapter,
  source: ManuscriptSource,
  report: Report,
): void {
  const isAlone = source.status === 'chapter'
  const workshopDistrict = source.workshop?.district ?? ''
  if (content === null) report(chapter.problem === 'refused' ? 'content-refused' : 'content-missing')
  if (isAwaitingApproval(chapter)) report('version-not-approved', { state: chapter.state })
  if (chapter.checkAgainBy !== null && chapter.checkAgainBy < source.date.slice(0, 10)) {
    report('check-again-passed', { day: chapter.checkAgainBy })
  }
  if (!isAlone && chapter.language !== partLanguage) report('language-substituted', { language: chapter.language })
  if (chapter.district !== '' && workshopDistrict !== '' && chapter.district !== workshopDistrict) {
    report(chapter.isDistrictSheet ? 'other-district-sheet' : 'other-district', {
      district: chapter.district,
      workshopDistrict,
    })
  }
}
