import type { Finding } from '../../../shared/domain/finding'
import { isLanguage } from '../../../shared/domain/language'
import { isTextRepair, repairOf, type TextRepair } from '../../../shared/domain/repair'

/** What the person has filled in for one finding. */
export interface RepairAnswer {
  readonly alt: string
  readonly isDecorative: boolean
  readonly isWanted: boolean
  readonly language: string
}

export const noAnswer: RepairAnswer = { alt: '', isDecorative: false, isWanted: true, language: '' }

/** Findings that are repaired in the same text: one new version for all of them. */
export function repairableBeside(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => {
    const repair = repairOf(one)
    return repair !== null && isTextRepair(repair) && one.place?.versionId === finding.place?.versionId
  })
}

/** A name for the answers to a finding: its place and what it asks for. */
export const answerKey = ({ code, blockId, params }: Finding): string => JSON.stringify([code, blockId, params])

/** The repairs that were filled in; a finding without an answer is left for later. */
export function repairsOf(
  findings: readonly Finding[],
  answers: Readonly<Record<string, RepairAnswer>>,
): readonly TextRepair[] {
  return findings.flatMap((finding) => repairFrom(finding, answers[answerKey(finding)] ?? noAnswer))
}

function repairFrom(finding: Finding, { alt, isDecorative, isWanted, language }: RepairAnswer): readonly TextRepair[] {
  const { blockId } = finding
  const repair = repairOf(finding)
  if (blockId === null) return []
  if (repair === 'describe-picture') {
    if (isDecorative) return [{ type: 'mark-decorative', blockId }]
    return alt.trim() === '' ? [] : [{ type: 'describe-picture', blockId, alt: alt.trim() }]
  }
  if (repair === 'choose-language')
    return isLanguage(language)
      ? [{ type: 'choose-language', from: String(finding.params['language']), to: language }]
      : []
  if (!isWanted || (repair !== 'shift-headings' && repair !== 'first-row-header')) return []
  return [{ type: repair, blockId }]
}
