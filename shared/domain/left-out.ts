/** What a reader does not get because it is for somebody else. */
export const leftOutKinds = ['trainer-notes', 'answer-keys', 'other-readers', 'chapters'] as const

/** How much of one kind was left out of a file, on purpose. */
export interface LeftOut {
  readonly what: (typeof leftOutKinds)[number]
  readonly count: number
}
