import type { ManuscriptSource, SourceCiting } from '../../export/manuscript/manuscript-source'
import { actStore } from '../../storage/workshops/act-store'
import type { ServiceContext } from '../service-context'
import { readCitationLinks } from './citation-links'
import { citedIn } from './cited-in'
import { citingStyle } from './citing-style'

/** How the acts of these chapters are cited. Titles only where the style prints them: an edition depends on all of it. */
export function gatherCiting(context: ServiceContext, parts: ManuscriptSource['parts']): SourceCiting {
  const style = citingStyle(context)
  const links = readCitationLinks(context.assetsFolder)
  if (style === 'as-written') return { style, links, titles: {} }
  const cited = parts.flatMap((part) => (part.type === 'chapter' && part.content ? citedIn(part.content) : []))
  const ids = [...new Set(cited.map(({ act }) => act))].toSorted()
  const titles = ids.flatMap((id) => {
    const act = actStore.find(context.database, id)
    return act ? [[id, { title: act.title, shortTitle: act.shortTitle }] as const] : []
  })
  return { style, links, titles: Object.fromEntries(titles) }
}
