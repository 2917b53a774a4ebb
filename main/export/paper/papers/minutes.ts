import type { PaperBlock, PaperColumn, PaperRow, PaperSection } from '../../manuscript/paper'
import {
  eventRows,
  factRows,
  footOf,
  heading,
  paragraph,
  section,
  workshopTitle,
  type PaperTools,
} from '../common-parts'
import { brieflyOf, datedDays } from '../event-facts'
import { programmeTable } from '../programme-table'
import type { PaperRequest } from '../paper-source'

/** Agenda, who was there, what was said and decided, who does what by when. */
export function minutes(tools: PaperTools, request: PaperRequest): readonly PaperSection[] {
  const { voice } = tools
  const blocks: readonly PaperBlock[] = [
    workshopTitle(tools, 'minutes'),
    factRows([
      ...eventRows(tools, ['date', 'time', 'place', 'lecturers', 'organiser']),
      { label: voice.say('minutes.recorder'), value: voice.field('recorder') },
    ]),
    ...agenda(tools),
    ...attended(tools, request),
    ...section(voice.say('minutes.proceedings'), voice.field('proceedings'), 5),
    ...section(voice.say('minutes.conclusions'), voice.field('conclusions'), 3),
    heading(voice.say('minutes.tasks')),
    tasksTable(tools),
    { type: 'signatures', places: signers(tools) },
  ]
  return [{ sheet: 'a4', look: 'document', foot: footOf(tools, 'minutes'), blocks }]
}

function agenda(tools: PaperTools): readonly PaperBlock[] {
  const days = datedDays(tools.facts)
    .map(brieflyOf)
    .filter(({ blocks }) => blocks.length > 0)
  if (days.length === 0) return []
  return [
    heading(tools.voice.say('minutes.agenda')),
    ...days.flatMap((day) => [
      ...(days.length > 1 ? paragraph(tools.voice.day(day.date), 'strong') : []),
      programmeTable(day, tools, ['time', 'topic', 'lecturer']),
    ]),
  ]
}

function attended({ facts, voice }: PaperTools, { settings }: PaperRequest): readonly PaperBlock[] {
  const { present } = facts.counts
  const days = new Set(facts.workshop.days.map(({ date }) => date))
  const names = (settings.hasPeople ? facts.participants : [])
    .filter(({ presentOn }) => presentOn.some((day) => days.has(day)))
    .map(({ name, institution }) => [name, institution].filter((one) => one.trim() !== '').join(', '))
  return [
    heading(voice.say('minutes.present')),
    ...paragraph(present === 0 ? [] : voice.say('minutes.presentCount', { count: present })),
    ...(present === 0 ? [{ type: 'lines', label: [], count: 3 } as const] : []),
    ...(names.length === 0 ? [] : [{ type: 'list', items: names.map((name) => voice.data(name)) } as const]),
    ...section(voice.say('minutes.excused'), voice.field('excused'), present === 0 ? 2 : 0),
  ]
}

/** A line is *what; who; by when*. Empty rows stay for a pen where nobody has written any. */
function tasksTable({ voice }: PaperTools): PaperBlock {
  const column = (name: string, weight: number): PaperColumn => ({
    heading: voice.say(`columns.${name}`),
    weight,
    align: 'start',
  })
  const written = voice.lines('tasks').map((said): PaperRow => {
    const cell = (index: number) =>
      said.flatMap(({ text, language }) => {
        const part = (text.split(';')[index] ?? '').trim()
        return part === '' ? [] : [{ text: part, language }]
      })
    return { tone: 'plain', cells: [cell(0), cell(1), cell(2)] }
  })
  const empty = Array.from({ length: 3 }, (): PaperRow => ({ tone: 'plain', cells: [[], [], []] }))
  return {
    type: 'table',
    rowHeight: written.length > 0 ? 'text' : 'pen',
    columns: [column('task', 52), column('responsible', 28), column('deadline', 20)],
    rows: written.length > 0 ? written : empty,
  }
}

const signers = ({ voice }: PaperTools) => [
  { label: voice.say('minutes.recorder'), name: voice.field('recorder')[0]?.text ?? '' },
  { label: voice.say('minutes.verifiedBy'), name: '' },
]
