import type { Language } from '../../../shared/domain/language'
import type { PaperFormat, PaperKind } from '../../../shared/domain/paper'
import { createTranslator } from '../../../shared/i18n/translator'
import type { PaperFacts } from '../../export/paper/paper-source'
import { outputFileName } from '../exporting/output-file-name'

interface NamedPaper {
  readonly kind: PaperKind
  readonly languages: readonly Language[]
  readonly format: PaperFormat
}

/** Day, place, which paper, whose workshop, languages: in the leading language, and so that Windows takes it. */
export function namePaperFile(
  { workshop, today }: Pick<PaperFacts, 'workshop' | 'today'>,
  { kind, languages, format }: NamedPaper,
): string {
  const t = createTranslator(languages[0] ?? 'cs')
  const [day = today] = workshop.days.map(({ date }) => date).sort()
  const parts = [workshop.district, t(`papers.kinds.${kind}`), workshop.title, languages.join('+')]
  return outputFileName({ day, parts, shortened: 2, extension: format })
}
