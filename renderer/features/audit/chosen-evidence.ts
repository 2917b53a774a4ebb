import { evidenceTypes, type EvidenceKind } from '../../../shared/domain/evidence'

/** What a file dialog offers. */
export const evidenceEndings: readonly string[] = Object.values(evidenceTypes).flatMap((endings) =>
  endings.map((ending) => `.${ending}`),
)

/** A file before it is added, with what the person says of it. */
export interface ChosenEvidence {
  readonly file: File
  readonly kind: EvidenceKind
  readonly title: string
  readonly namesPeople: boolean
}

const pictures = /\.(jpe?g|png|gif|webp|heic|heif)$/i
const slides = /\.(pptx|odp)$/i

/** The likely kind of a file by its name, and its name without the ending; people are taken to be in scans and photographs. */
export function describeFile(file: File): ChosenEvidence {
  const kind = kindOf(file.name)
  const title = file.name.replace(/\.[^.]+$/, '').trim() || file.name
  return { file, kind, title: title.slice(0, 300), namesPeople: kind === 'signed-list' || kind === 'photograph' }
}

function kindOf(name: string): EvidenceKind {
  if (pictures.test(name)) return 'photograph'
  if (slides.test(name)) return 'slides'
  if (/z[aá]pis|minutes|protok/i.test(name)) return 'minutes'
  return /\.(pdf|tiff?)$/i.test(name) ? 'signed-list' : 'other'
}
