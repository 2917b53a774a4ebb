import type { PaperBlock, PaperSection } from '../../manuscript/paper'
import { eventRows, factRows, footOf, heading, paragraph, workshopTitle, type PaperTools } from '../common-parts'
import { datedDays } from '../event-facts'
import { programmeTable } from '../programme-table'

/** A table a day, and the hours that are taught. */
export function programme(tools: PaperTools): readonly PaperSection[] {
  const { voice, facts } = tools
  const days = datedDays(facts)
  const blocks: readonly PaperBlock[] = [
    workshopTitle(tools, 'programme'),
    factRows(eventRows(tools, ['date', 'place', 'lecturers', 'duration', 'organiser'])),
    ...days.flatMap((day, index): readonly PaperBlock[] => [
      heading(
        voice.each(({ t, spoken }) => {
          const date = voice.day(day.date).find(({ language }) => language === spoken)?.text ?? day.date
          return days.length === 1 ? date : t('papers.programme.day', { number: index + 1, date })
        }),
      ),
      programmeTable(day, tools, ['time', 'topic', 'lecturer', 'place']),
    ]),
    ...paragraph(voice.field('note'), 'quiet'),
  ]
  return [{ sheet: 'a4', look: 'document', foot: footOf(tools, 'programme'), blocks }]
}
