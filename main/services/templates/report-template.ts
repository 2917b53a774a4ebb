import { ok, type Result } from '../../../shared/domain/result'
import type { TemplateReport } from '../../../shared/domain/word-template'
import { templateStyles } from '../../../shared/domain/word-template'
import { reportStyles } from '../../export/docx/template/map-styles'
import { readTemplate } from '../../export/docx/template/read-template'

const twipsPerMillimetre = 1440 / 25.4

/** What of a template would be used; the errors of `readTemplate` for what is none. */
export function reportTemplate(bytes: Uint8Array, name: string): Result<TemplateReport> {
  const read = readTemplate(bytes, name)
  if (!read.ok) return read
  const { page, running, leftOut } = read.value
  const has = reportStyles(read.value)
  const millimetres = (twips: number): number => Math.round(twips / twipsPerMillimetre)
  return ok({
    styles: templateStyles.filter((style) => has[style]),
    page: page && { width: millimetres(page.width), height: millimetres(page.height) },
    hasHeader: running.some(({ place }) => place === 'header'),
    hasFooter: running.some(({ place }) => place === 'footer'),
    leftOut,
  })
}
