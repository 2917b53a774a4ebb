import type { VersionSize } from '../../../shared/domain/version'
import type { Translate } from '../../editor/translate'

/** *+24 −3 slova*, as signs for the eye. */
export function sizeSigns(size: VersionSize): string {
  const parts = [
    size.insertedWords > 0 ? `+${size.insertedWords}` : '',
    size.deletedWords > 0 ? `−${size.deletedWords}` : '',
  ].filter(Boolean)
  return parts.join(' ')
}

/** The same in words, for a screen reader and where nothing else stands beside it. */
export function sizeWords(t: Translate, size: VersionSize): string {
  const parts = [
    size.insertedWords > 0 ? t('versions.compare.inserted', { count: size.insertedWords }) : '',
    size.deletedWords > 0 ? t('versions.compare.deleted', { count: size.deletedWords }) : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : t('versions.noWordsChanged')
}
