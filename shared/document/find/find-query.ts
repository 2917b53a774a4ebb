/** What is looked for and how strictly. */
export interface FindQuery {
  readonly text: string
  /** *Hranice* and *hranice* are two words. */
  readonly isCaseSensitive: boolean
  /** *hradec* and *hrádec* are two words. */
  readonly areAccentsSensitive: boolean
  /** *hranice* is not found inside *pohraničí*. */
  readonly isWholeWord: boolean
}

/** A place in a text, in UTF-16 units, `to` exclusive. */
export interface FoundPlace {
  readonly from: number
  readonly to: number
}
