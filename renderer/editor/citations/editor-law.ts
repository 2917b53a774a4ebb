import type { CitationHit, NamedAct } from '../../../shared/document/citations/citation-hit'
import type { Jurisdiction } from '../../../shared/document/names'
import type { Day } from '../../../shared/domain/ids'
import type { CitedAct } from '../../../shared/document/citations/official-link'

/** What the window knows about law; the editor only asks. */
export interface EditorLaw {
  /** Acts of the register, for citations by name. */
  readonly acts: readonly NamedAct[]
  /** How people call an act; null where the register does not know it. */
  readonly nameOf: (act: string) => string | null
  /** Address of a citation in its official collection; null where there is none. */
  readonly linkOf: (cited: CitedAct) => string | null
  /** What the official collection of a country is called. */
  readonly collectionOf: (jurisdiction: Jurisdiction) => string
  /** The day that the chapter's law is as of: that of new citations without a day of their own. */
  readonly lawAsOf: () => Day
  /** Offers to add an act that the register does not know. */
  readonly onAddAct: (hit: Pick<CitationHit, 'act' | 'jurisdiction'> & { readonly words: string }) => void
}
