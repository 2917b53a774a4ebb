import type { ColumnSource, SheetColumn } from '../../../shared/domain/paper'

/** A column on the screen; the id lives only in this window. */
export interface EditedColumn extends SheetColumn {
  readonly id: string
}

export const mostColumns = 14
const usualWeight = 15

let lastKey = 0
const nextKey = (): string => `column-${(lastKey += 1)}`

export const editedColumns = (columns: readonly SheetColumn[]): readonly EditedColumn[] =>
  columns.map((column) => ({ ...column, id: nextKey() }))

export const newColumn = (): EditedColumn => ({ id: nextKey(), source: 'blank', heading: {}, weight: usualWeight })

/** One place to the left or right; at an end it stays. */
export function moveColumn(columns: readonly EditedColumn[], id: string, step: 1 | -1): readonly EditedColumn[] {
  const at = columns.findIndex((column) => column.id === id)
  const moved = columns[at]
  const to = at + step
  if (!moved || to < 0 || to >= columns.length) return columns
  return columns.toSpliced(at, 1).toSpliced(to, 0, moved)
}

/** A heading that is emptied prints the usual word again. */
export function withHeading(column: EditedColumn, language: string, text: string): EditedColumn {
  const { [language]: _before, ...others } = column.heading
  return { ...column, heading: text.trim() === '' ? others : { ...others, [language]: text } }
}

export interface ColumnInput {
  readonly source: ColumnSource
  readonly heading: Record<string, string>
  readonly weight: number
}

/** Columns as the channel takes them. */
export const columnInputs = (columns: readonly SheetColumn[]): ColumnInput[] =>
  columns.map(({ source, heading, weight }) => ({
    source,
    heading: Object.fromEntries(
      Object.entries(heading).flatMap(([language, text]) => (text ? [[language, text]] : [])),
    ),
    weight,
  }))
