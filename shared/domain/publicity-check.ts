/** What is looked at before a pack goes out, in the order of DOMAIN.md 1.4. */
export const publicityCodes = [
  'profile',
  'verified',
  'statement',
  'official',
  'number',
  'disclaimer',
  'emblem',
  'emblem-height',
  'emblem-shape',
  'background',
  'logos-size',
  'logos-fit',
  'logos-named',
  'logos-order',
  'font',
] as const

/** `person`: the program cannot see it, somebody has to look. */
export type PublicityOutcome = 'met' | 'unmet' | 'person'

export interface PublicityLine {
  readonly code: (typeof publicityCodes)[number]
  readonly outcome: PublicityOutcome
  readonly params: Readonly<Record<string, string | number>>
}

/** The check of one pack; empty where nobody asks for any publicity. */
export interface PublicityCheck {
  readonly profile: string
  readonly lines: readonly PublicityLine[]
}
