import type { TFunction } from 'i18next'
import { seededWorkshopKinds } from '../../../shared/domain/workshop'

/** A kind that the program came with in the language of the pack; one that the user added in the user's words. */
export function workshopKind(kind: string, t: TFunction): string {
  return seededWorkshopKinds.some((seeded) => seeded === kind) ? t(`manuscript.kinds.${kind}`) : kind
}
