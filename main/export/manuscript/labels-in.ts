import type { Language } from '../../../shared/domain/language'
import type { Manuscript, ManuscriptLabels } from './manuscript'

/** The words that exporters print themselves, as a chapter in this language says them. */
export const labelsIn = ({ labels, otherLabels }: Manuscript, language: Language): ManuscriptLabels =>
  otherLabels?.[language] ?? labels
