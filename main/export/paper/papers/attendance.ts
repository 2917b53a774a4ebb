import type { Participant } from '../../../../shared/domain/participant'
import type { ColumnSource, SheetColumn } from '../../../../shared/domain/paper'
import type { WorkshopDay } from '../../../../shared/domain/workshop'
import type { PaperColumn, PaperRow, PaperSection, PaperTableBlock, Said } from '../../manuscript/paper'
import { eventRows, factRows, footOf, paragraph, workshopTitle, type PaperTools } from '../common-parts'
import { coordinatorOf, datedDays, hoursOfDay, lecturersOf } from '../event-facts'
import type { PaperRequest } from '../paper-source'
import { needsLandscape, usualColumns } from '../usual-columns'

/** Rows of a sheet on which nobody is known beforehand. */
const rowsOfEmptySheet = 12

/** For a pen. */
const toFillIn = '……………'

/** One sheet a day: who was there, and who answers for it. */
export function attendance(tools: PaperTools, request: PaperRequest): readonly PaperSection[] {
  return datedDays(tools.facts).map((day) => daySheet(day, tools, request))
}

function daySheet(day: WorkshopDay, tools: PaperTools, { columns: asked, settings }: PaperRequest): PaperSection {
  const { voice, facts } = tools
  const columns = asked.length > 0 ? asked : usualColumns(day)
  const people = settings.hasPeople ? facts.participants : []
  const blanks = people.length === 0 && settings.blanks === 0 ? rowsOfEmptySheet : settings.blanks
  const [date, ...others] = eventRows(tools, ['date', 'place', 'organiser', 'project', 'registrationNumber'])
  const hours = { label: voice.say('facts.time'), value: voice.data(hoursOfDay(day)) }
  const present = { label: voice.say('attendance.present'), value: voice.data(toFillIn) }
  return {
    sheet: needsLandscape(columns) ? 'a4-landscape' : 'a4',
    look: 'form',
    foot: footOf(tools, 'attendance'),
    blocks: [
      workshopTitle(tools, 'attendance'),
      factRows([...(date ? [{ ...date, value: voice.day(day.date) }] : []), hours, ...others, present]),
      sheetTable(columns, [...people, ...Array.from({ length: blanks }, () => null)], tools),
      ...paragraph(voice.field('note'), 'quiet'),
      { type: 'signatures', places: signers(day, tools) },
    ],
  }
}

function signers(day: WorkshopDay, { voice, facts }: PaperTools): readonly { label: Said; name: string }[] {
  const lecturers = lecturersOf(facts, [day])
  return [
    ...(lecturers.length > 0 ? lecturers : ['']).map((name) => ({ label: voice.say('attendance.lecturer'), name })),
    { label: voice.say('attendance.organiser'), name: coordinatorOf(facts) },
  ]
}

function sheetTable(
  columns: readonly SheetColumn[],
  people: readonly (Participant | null)[],
  tools: PaperTools,
): PaperTableBlock {
  return {
    type: 'table',
    rowHeight: 'pen',
    columns: columns.map((column) => sheetColumn(roomForNumber(column, columns), tools)),
    rows: people.map((person, index): PaperRow => ({
      tone: 'plain',
      cells: columns.map(({ source }) => tools.voice.data(cellOf(source, person, index + 1))),
    })),
  }
}

/** Of the width of the sheet: three figures in one line, whatever the set of columns says. */
const leastForNumber = 0.062

function roomForNumber(column: SheetColumn, all: readonly SheetColumn[]): SheetColumn {
  if (column.source !== 'number') return column
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  return { ...column, weight: Math.max(column.weight, leastForNumber * total) }
}

const sheetColumn = ({ source, heading, weight }: SheetColumn, { voice }: PaperTools): PaperColumn => ({
  heading: voice.each(({ language, t }) => heading[language]?.trim() || t(`papers.columns.${source}`)),
  weight,
  align: source === 'number' ? 'end' : 'start',
})

function cellOf(source: ColumnSource, person: Participant | null, number: number): string {
  switch (source) {
    case 'number':
      return String(number)
    case 'name':
    case 'institution':
    case 'position':
    case 'district':
    case 'country':
    case 'email':
      return person?.[source] ?? ''
    case 'signature':
    case 'morning':
    case 'afternoon':
    case 'blank':
      return ''
  }
}
