import { useTranslation } from 'react-i18next'
import type { Edition } from '../../../shared/domain/edition'
import type { CopySource } from '../../../shared/domain/personal-copies'
import type { RadioChoice } from '../../ui/RadioGroup'

/** What copies can be made from: what was not issued can only be a proof. */
export function useSourceChoices(edition: Edition | null): readonly RadioChoice<CopySource>[] {
  const { t } = useTranslation()
  const proof: RadioChoice<CopySource> = {
    value: 'proof',
    text: t('annexes.copies.fromProof'),
    description: t('annexes.copies.fromProofHint'),
  }
  if (!edition) return [proof]
  const issued: RadioChoice<CopySource> = {
    value: 'edition',
    text: t('annexes.copies.fromEdition', { number: edition.number }),
    description: t('annexes.copies.fromEditionHint'),
  }
  return [issued, proof]
}
