import type { Instant } from './ids'

/** Documents of a workshop beside its packs; each carries the publicity of its project. */
export const paperKinds = [
  'invitation',
  'programme',
  'attendance',
  'name-tags',
  'questionnaire',
  'certificates',
  'privacy-notice',
  'photo-consent',
  'minutes',
  'poster',
  'report',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** Those that name participants: made when asked for, never kept. */
export const papersWithPeople: readonly PaperKind[] = ['attendance', 'name-tags', 'certificates', 'minutes']

/** A paper that was made, as the audit record names it. */
export interface PaperOutput {
  readonly kind: PaperKind
  readonly format: 'pdf' | 'docx'
  readonly fileName: string
  /** Lower-case hex SHA-256. */
  readonly hash: string
  readonly madeAt: Instant
  readonly madeBy: string
  readonly namesPeople: boolean
}
