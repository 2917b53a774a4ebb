import type { EditionKind } from './edition'

/** What a reader does not get because it is for somebody else. */
export const leftOutKinds = ['trainer-notes', 'answer-keys', 'other-readers', 'chapters'] as const

/** How much of one kind was left out of a file, on purpose. */
export interface LeftOut {
  readonly what: (typeof leftOutKinds)[number]
  readonly count: number
}

/** Block types and parts that can be left out; comments never reach any file. */
export const leftOutThings = [
  'trainerNote',
  'answerKey',
  'audienceBlock',
  'comment',
  'chapter',
  'annex',
  'divider',
] as const
/** For trainers only · the pack is for other readers · for another district · for the other kind of edition · never printed. */
export const leftOutReasons = ['trainer', 'audience', 'district', 'kind', 'comment'] as const

/** How many of one thing a reader does not get, why, and in which chapters they stand. */
export interface LeftOutLine {
  readonly what: (typeof leftOutThings)[number]
  readonly reason: (typeof leftOutReasons)[number]
  readonly count: number
  readonly titles: readonly string[]
}

/** Who gets what of a pack. */
export interface PackReaders {
  /** Groups that parts of its chapters are written for, and how many parts. */
  readonly audiences: readonly { readonly name: string; readonly parts: number }[]
  readonly districts: readonly { readonly name: string; readonly parts: number }[]
  readonly leftOut: Readonly<Record<EditionKind, readonly LeftOutLine[]>>
}
