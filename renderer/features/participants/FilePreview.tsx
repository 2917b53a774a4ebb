import { useTranslation } from 'react-i18next'
import { peopleColumns, type PeopleColumn } from '../../../shared/domain/people-columns'
import { Select } from '../../ui/Select'

const shown = 6

export interface FilePreviewProps {
  /** Null where the list has none. */
  readonly headings: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly PeopleColumn[]
  readonly onColumn: (at: number, column: PeopleColumn) => void
}

/** The first rows as they stand in the file, under what each column is taken for. */
export function FilePreview({ headings, rows, columns, onColumn }: FilePreviewProps) {
  const { t } = useTranslation()
  const options = peopleColumns.map((value) => ({ value, text: t(`participants.columns.${value}`) }))
  return (
    <div className="people-preview ui-scroll" tabIndex={0} role="region" aria-label={t('participants.file.preview')}>
      <table>
        <caption className="ui-hidden">{t('participants.file.preview')}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {headings ? <small>{headings[index]}</small> : null}
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
          {rows.slice(0, shown).map((row, index) => (
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
