import type { FindingCode } from './finding'
import type { BlockId } from './ids'
import type { Language } from './language'

/** What can be done about a finding at the place where it is shown; null where only a person can know. */
export type RepairCode =
  | 'describe-picture'
  | 'shift-headings'
  | 'first-row-header'
  | 'choose-language'
  | 'use-version'
  | 'open-project'
  | 'open-workshop'

/** The obvious repair of each finding that has one. */
const repairs: Readonly<Partial<Record<FindingCode, RepairCode>>> = {
  'alt-missing': 'describe-picture',
  'heading-skipped': 'shift-headings',
  'table-without-header': 'first-row-header',
  'language-unknown': 'choose-language',
  'newer-version': 'use-version',
  'publicity-missing': 'open-project',
  'logo-unfit': 'open-project',
}

/** The repair that is offered for a finding. A repair of the text needs the block that it is about. */
export function repairOf(finding: {
  readonly code: FindingCode
  readonly blockId: BlockId | null
  readonly params: Readonly<Record<string, string | number>>
}): RepairCode | null {
  if (finding.code === 'variable-empty')
    return String(finding.params['variable']).startsWith('project.') ? 'open-project' : 'open-workshop'
  // The picture is a logo of the project, not one of a text.
  if (finding.code === 'alt-missing' && finding.params['context'] === 'logo') return 'open-project'
  const repair = repairs[finding.code] ?? null
  return repair !== null && isTextRepair(repair) && finding.blockId === null ? null : repair
}

const textRepairs: readonly RepairCode[] = ['describe-picture', 'shift-headings', 'first-row-header', 'choose-language']

/** True for what changes the text of a chapter and so makes a new version of it. */
export const isTextRepair = (repair: RepairCode): boolean => textRepairs.includes(repair)

/** A technical repair of a text: how it is read out, not what it says. */
export type TextRepair =
  | { readonly type: 'describe-picture'; readonly blockId: BlockId; readonly alt: string }
  | { readonly type: 'mark-decorative'; readonly blockId: BlockId }
  | { readonly type: 'shift-headings'; readonly blockId: BlockId }
  | { readonly type: 'first-row-header'; readonly blockId: BlockId }
  | { readonly type: 'choose-language'; readonly from: string; readonly to: Language }
