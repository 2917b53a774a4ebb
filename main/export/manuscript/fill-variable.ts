import type { VariableName } from '../../../shared/document/names'
import { formatDays } from './format-day'
import type { ManuscriptSource } from './manuscript-source'

type Filler = (source: ManuscriptSource) => string

/** Names of the lecturers in the order of the workshop, then those that only a block of the day names. */
export function lecturersOf({ workshop, people }: ManuscriptSource): readonly string[] {
  if (!workshop) return []
  const ofBlocks = workshop.days.flatMap((day) => day.blocks.map((block) => block.lecturerId))
  const ids = [...workshop.lecturerIds, ...ofBlocks].filter((id) => id !== null)
  return [...new Set(ids)].map((id) => people[id] ?? '').filter((name) => name !== '')
}

/** *12.–13. října 2026* in the pack's language; empty without days. */
export function datesOf({ workshop, language }: ManuscriptSource): string {
  return formatDays(
    (workshop?.days ?? []).map((day) => day.date),
    language,
  )
}

const fillers = {
  'workshop.title': ({ workshop }) => workshop?.title ?? '',
  'workshop.date': datesOf,
  'workshop.venue': ({ workshop }) => [workshop?.venue, workshop?.address].filter(Boolean).join(', '),
  'workshop.district': ({ workshop }) => workshop?.district ?? '',
  'workshop.lecturers': (source) => lecturersOf(source).join(', '),
  'project.title': ({ project }) => project?.title ?? '',
  'project.registrationNumber': ({ project }) => project?.registrationNumber ?? '',
  'project.beneficiary': ({ project }) => project?.beneficiary ?? '',
  'project.programme': ({ project }) => project?.programme ?? '',
  'pack.title': ({ title }) => title,
} satisfies Record<VariableName, Filler>

/** The value that stands behind a variable; empty when workshop and project do not say. */
export function fillVariable(name: VariableName, source: ManuscriptSource): string {
  return fillers[name](source).trim()
}
