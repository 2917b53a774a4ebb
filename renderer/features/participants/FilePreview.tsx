import { useTranslation } from 'react-i18next'
import { peopleColumns, type PeopleColumn } from '../../../shared/domain/people-columns'
import type { PeopleTable } from '../../../shared/domain/people-table'
import { Select } from '../../ui/Select'

const shown = 6

export interface FilePreviewProps {
  readonly table: PeopleTable
  readonly hasHeadings: boolean
  readonly columns: readonly PeopleColumn[]
  readonly onColumn: (at: number, column: PeopleColumn) => void
}

/** The first rows as they stand in the file, under what each column is taken for. */
export function FilePreview({ table, hasHeadings, columns, onColumn }: FilePreviewProps) {
  const { t } = useTranslation()
  const options = peopleColumns.map((value) => ({ value, text: t(`participants.columns.${value}`) }))
  const rows = table.rows.slice(hasHeadings ? 1 : 0).slice(0, shown)
  return (
    <div className="people-preview ui-scroll" tabIndex={0} role="region" aria-label={t('participants.file.preview')}>
      <table>
        <caption className="ui-hidden">{t('participants.file.preview')}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {hasHeadings ? <small>{table.rows[0]?.[index]}</small> : null}
                <Select
                  label={t('participants.file.column', { number: index + 1 })}
                  isLabelHidden
                  value={column}
                  options={options}
                  onChange={(chosen) => onColumn(index, chosen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} data-left-out={columns[at] === 'none' || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
