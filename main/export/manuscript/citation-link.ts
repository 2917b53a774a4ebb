import { officialLink, type CitationLinks, type CitedAct } from '../../../shared/document/citations/official-link'
import type { Language } from '../../../shared/domain/language'

export type { CitedAct } from '../../../shared/document/citations/official-link'

/** Address of the act in its official collection; null where the id does not say, or no collection is known. */
export function citationLink(cited: CitedAct, language: Language, links: CitationLinks | undefined): string | null {
  return links ? officialLink(cited, language, links) : null
}
