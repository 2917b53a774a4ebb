import type { PaperKind } from '../../../shared/domain/paper'

export interface UnverifiedField {
  readonly kind: PaperKind
  readonly field: string
}

/**
 * Starting texts with legal weight that nobody has compared with the wording in force yet: the app says so beside the
 * field until the user writes a text of their own. From the outline in DOMAIN.md 5.3, which found no official form.
 */
export const unverifiedFields: readonly UnverifiedField[] = [
  ...['controller', 'purpose', 'legalBasis', 'recipients', 'retention', 'rights', 'supervisor'].map(
    (field) => ({ kind: 'privacy-notice', field }) as const,
  ),
  ...['controller', 'purpose', 'publishedIn', 'withdrawal'].map((field) => ({ kind: 'photo-consent', field }) as const),
  { kind: 'poster', field: 'support' },
]
