import type { TFunction } from 'i18next'
import type { Annex } from '../../../shared/domain/annex'

/** What readers lose with this file, in words; empty where nothing is lost. */
export function annexWarnings({ reading, dropped }: Annex, t: TFunction): readonly string[] {
  return [
    ...(reading === 'tagged' ? [] : [t(`annexes.reading.${reading}`)]),
    ...dropped.map((what) => t(`annexes.dropped.${what}`)),
  ]
}
