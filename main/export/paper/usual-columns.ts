import type { ColumnSource, SheetColumn } from '../../../shared/domain/paper'
import type { WorkshopDay } from '../../../shared/domain/workshop'

const column = (source: ColumnSource, weight: number): SheetColumn => ({ source, heading: {}, weight })

/** Before it is morning, after it is afternoon; a day that reaches into both has two places to sign. */
const noon = '12:00'

const isWholeDay = ({ blocks }: WorkshopDay): boolean =>
  blocks.some(({ from }) => from < noon) && blocks.some(({ to }) => to > '13:00')

/**
 * Columns of an attendance sheet where nobody has chosen any: number, name, institution, position, and a signature, on
 * a whole day one for the morning and one for the afternoon. No funder's list was found (DOMAIN.md 5.3).
 */
export function usualColumns(day: WorkshopDay): readonly SheetColumn[] {
  const people = [column('number', 6), column('name', 26), column('institution', 28), column('position', 20)]
  return isWholeDay(day)
    ? [...people, column('morning', 20), column('afternoon', 20)]
    : [...people, column('signature', 24)]
}

/** Millimetres that a column needs to be filled in by hand. */
const leastWidth = {
  number: 9,
  name: 38,
  institution: 38,
  position: 28,
  district: 24,
  country: 18,
  email: 40,
  signature: 32,
  morning: 28,
  afternoon: 28,
  blank: 22,
} as const satisfies Record<ColumnSource, number>

const roomOfPortrait = 178

/** A sheet whose columns would be too narrow to write into lies on its side. */
export const needsLandscape = (columns: readonly SheetColumn[]): boolean =>
  columns.reduce((sum, { source }) => sum + leastWidth[source], 0) > roomOfPortrait
