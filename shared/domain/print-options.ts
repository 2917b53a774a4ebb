/** Paper · a page for the screen of a phone · A4 in large print. */
export const pageVariants = ['paper', 'phone', 'large'] as const
export type PageVariant = (typeof pageVariants)[number]

/** Where lined pages for handwriting are put. */
export const notesPlaces = ['none', 'chapters', 'end'] as const
export type NotesPlace = (typeof notesPlaces)[number]

/** How a pack is set, beside its paper; kept with the pack and chosen anew for one export. */
export interface PrintOptions {
  readonly variant: PageVariant
  readonly isJustified: boolean
  readonly notes: NotesPlace
  /** Web addresses stand in a footnote, for readers on paper. */
  readonly hasLinkNotes: boolean
  /** Lists of tables and of figures after the contents, where there are more than a few. */
  readonly hasLists: boolean
}

/** What a pack starts with. */
export const plainPrint: PrintOptions = {
  variant: 'paper',
  isJustified: false,
  notes: 'none',
  hasLinkNotes: false,
  hasLists: true,
}

type Chosen = { readonly [Name in keyof PrintOptions]?: PrintOptions[Name] | undefined }

/** What the pack keeps, with what was chosen anew in its place. */
export function choosePrint(kept: PrintOptions, chosen: Chosen): PrintOptions {
  return {
    variant: chosen.variant ?? kept.variant,
    isJustified: chosen.isJustified ?? kept.isJustified,
    notes: chosen.notes ?? kept.notes,
    hasLinkNotes: chosen.hasLinkNotes ?? kept.hasLinkNotes,
    hasLists: chosen.hasLists ?? kept.hasLists,
  }
}
