import type { ThemeId } from './ids'

/** What approval expects of a theme: only legislation and district sheets expire by default (DESIGN section 3). */
export const themeKinds = ['general', 'legislation', 'district-sheet', 'trainer-method'] as const
export type ThemeKind = (typeof themeKinds)[number]

export interface Theme {
  readonly id: ThemeId
  readonly name: string
  readonly kind: ThemeKind
  readonly position: number
  readonly isArchived: boolean
}
