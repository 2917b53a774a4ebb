import { seededWorkshopKinds } from '../../../shared/domain/workshop'
import type { Translate } from './translate'

/** A kind that the program came with in the language of the pack; one that the user added in the user's words. */
export function workshopKind(kind: string, t: Translate): string {
  return seededWorkshopKinds.some((seeded) => seeded === kind) ? t(`manuscript.kinds.${kind}`) : kind
}
