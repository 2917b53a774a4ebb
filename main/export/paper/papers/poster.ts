import type { PaperSection } from '../../manuscript/paper'
import { eventRows, factRows, workshopTitle, type PaperTools } from '../common-parts'
import { topicsOf } from '../event-facts'

/** As many topics as are read in passing. */
const mostTopics = 8

/** A3: what supports the project above, the workshop below. */
export function poster(tools: PaperTools): readonly PaperSection[] {
  const { facts, voice } = tools
  const project = voice.data(facts.project?.title ?? '')
  const topics = topicsOf(facts).slice(0, mostTopics)
  const title = workshopTitle(tools, 'invitation')
  return [
    {
      sheet: 'a3',
      look: 'poster',
      foot: [],
      blocks: [
        { type: 'appeal', project, aim: voice.field('aim'), support: voice.field('support') },
        { ...title, kicker: title.subtitle, subtitle: [] },
        factRows(eventRows(tools, ['date', 'time', 'place', 'audience', 'lecturers', 'organiser', 'partners'])),
        ...(topics.length === 0 ? [] : [{ type: 'list', items: topics.map((topic) => voice.data(topic)) } as const]),
      ],
    },
  ]
}
