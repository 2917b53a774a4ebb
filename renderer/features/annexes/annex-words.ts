import type { Annex } from '../../../shared/domain/annex'
import type { Translate } from '../../editor/translate'

/** What readers lose with this file, in words; empty where nothing is lost. */
export function annexWarnings({ reading, dropped }: Annex, t: Translate): readonly string[] {
  return [
    ...(reading === 'tagged' ? [] : [t(`annexes.reading.${reading}`)]),
    ...dropped.map((what) => t(`annexes.dropped.${what}`)),
  ]
}
