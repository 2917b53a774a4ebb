import type { PaperBlock, PaperSection } from '../../manuscript/paper'
import { eventRows, factRows, footOf, heading, paragraph, workshopTitle, type PaperTools } from '../common-parts'
import { brieflyOf, coordinatorOf, datedDays } from '../event-facts'
import { programmeTable } from '../programme-table'

/** What, when and where, the programme in brief, and how to come. */
export function invitation(tools: PaperTools): readonly PaperSection[] {
  const { voice } = tools
  const facts = eventRows(tools, [
    'date',
    'time',
    'place',
    'audience',
    'institutions',
    'lecturers',
    'languages',
    'duration',
    'organiser',
  ])
  const blocks: readonly PaperBlock[] = [
    workshopTitle(tools, 'invitation'),
    ...paragraph(voice.field('text'), 'lead'),
    factRows(facts),
    ...programme(tools),
    heading(voice.say('invitation.practical')),
    factRows([
      ...(['registration', 'costs', 'access'] as const).map((name) => ({
        label: voice.say(`invitation.${name}`),
        value: voice.field(name),
      })),
      ...contact(tools),
    ]),
    ...paragraph(voice.field('note'), 'quiet'),
  ]
  return [{ sheet: 'a4', look: 'document', foot: footOf(tools, 'invitation'), blocks }]
}

/** Only where nothing above has named them. */
function contact({ facts, voice }: PaperTools) {
  const name = coordinatorOf(facts)
  const isNamed = voice.field('registration').some(({ text }) => text.replaceAll('\u00a0', ' ').includes(name))
  return isNamed ? [] : [{ label: voice.say('invitation.contact'), value: voice.data(name) }]
}

function programme(tools: PaperTools): readonly PaperBlock[] {
  const days = datedDays(tools.facts).filter((day) => brieflyOf(day).blocks.length > 0)
  if (days.length === 0) return []
  return [
    heading(tools.voice.say('invitation.programme')),
    ...days.flatMap((day) => [
      ...(days.length > 1 ? paragraph(tools.voice.day(day.date), 'strong') : []),
      programmeTable(brieflyOf(day), tools, ['time', 'topic', 'lecturer']),
    ]),
  ]
}
