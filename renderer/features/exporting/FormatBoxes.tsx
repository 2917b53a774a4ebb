import { useTranslation } from 'react-i18next'
import { outputFormats, type OutputFormat } from '../../../shared/domain/edition'
import { useLayoutFlag } from '../../api/layout'
import { Checkbox } from '../../ui/Checkbox'

export interface ChosenFormats {
  readonly formats: readonly OutputFormat[]
  readonly set: Readonly<Record<OutputFormat, (isChosen: boolean) => void>>
}

/** The formats of the last time. */
export function useChosenFormats(): ChosenFormats {
  const [hasPdf, setPdf] = useLayoutFlag('export-pdf', true)
  const [hasDocx, setDocx] = useLayoutFlag('export-docx', true)
  const [hasHtml, setHtml] = useLayoutFlag('export-html', false)
  const [hasTxt, setTxt] = useLayoutFlag('export-txt', false)
  const chosen = { pdf: hasPdf, docx: hasDocx, html: hasHtml, txt: hasTxt }
  const set = { pdf: setPdf, docx: setDocx, html: setHtml, txt: setTxt }
  return { formats: outputFormats.filter((format) => chosen[format]), set }
}

export function FormatBoxes({ formats, set }: ChosenFormats) {
  const { t } = useTranslation()
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-label">{t('exporting.formats')}</legend>
      <div className="ui-boxes">
        {outputFormats.map((format) => (
          <Checkbox
            key={format}
            label={t(`exporting.format.${format}`)}
            description={t(`exporting.formatHint.${format}`)}
            isSelected={formats.includes(format)}
            onChange={set[format]}
          />
        ))}
      </div>
    </fieldset>
  )
}
