import { outputFormats, type OutputFormat } from '../../../shared/domain/edition'
import { createTranslator } from '../../../shared/i18n/translator'
import type { Manuscript } from '../../export/manuscript/manuscript'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import type { PictureQuality } from '../../export/pictures/picture-quality'
import { outputFileName } from './output-file-name'

/** File names in the language of what is printed: day, place, title, version of a single chapter, kind, language, marking. */
export function nameOutputFiles(
  source: ManuscriptSource,
  manuscript: Manuscript,
  quality: PictureQuality = 'print',
): Readonly<Record<OutputFormat, string>> {
  const t = createTranslator(source.language)
  const days = source.workshop?.days.map(({ date }) => date).sort() ?? []
  const version =
    source.status === 'chapter' ? source.parts.find((part) => part.type === 'chapter')?.versionNumber : null
  const layout = source.print?.variant ?? 'paper'
  const variant = layout === 'paper' ? '' : t(`manuscript.fileName.${layout}`)
  const parts = [
    source.workshop?.district ?? '',
    source.title,
    version ? t('manuscript.fileName.version', { number: version }) : '',
    t(`manuscript.fileName.${source.kind}`),
    variant,
    source.language,
    manuscript.marking?.toLocaleLowerCase(source.language) ?? '',
    quality === 'email' ? t('manuscript.fileName.email') : '',
  ]
  const day = days[0] ?? source.date.slice(0, 10)
  const name = (extension: OutputFormat) => outputFileName({ day, parts, shortened: 1, extension })
  return Object.fromEntries(outputFormats.map((format) => [format, name(format)])) as Record<OutputFormat, string>
}
