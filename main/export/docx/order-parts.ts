const first = ['_rels/.rels', '[Content_Types].xml']

/** The content types come first, as readers expect of an Office file; the rest by name. */
export const orderParts = (one: string, other: string): number =>
  first.indexOf(other) - first.indexOf(one) || (one < other ? -1 : 1)
