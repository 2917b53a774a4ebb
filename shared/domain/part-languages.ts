import type { Language } from './language'

/** A place of a pack as far as its language is concerned. */
export interface PlaceInPart {
  readonly type: string
  readonly language?: Language | null
}

/**
 * The language that each place of a pack is meant in: that of the pack, until a divider begins a part in another. A
 * divider speaks the language that it begins.
 */
export function partLanguages(places: readonly PlaceInPart[], language: Language): readonly Language[] {
  let present = language
  return places.map((place) => {
    if (place.type === 'divider' && place.language) present = place.language
    return present
  })
}
