import { GitCompareArrows } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PackItemView } from '../../../shared/domain/pack'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'

export interface NewerChoiceProps {
  readonly view: PackItemView
  readonly onUse: () => void
  readonly onStay: () => void
}

/** A newer version never moves a pack: the coordinator decides, with buttons that name the outcome. */
export function NewerChoice({ view: { newer, versionNumber, title }, onUse, onStay }: NewerChoiceProps) {
  const { t } = useTranslation()
  if (!newer) return null
  const use = t('packs.useVersion', { number: newer.number })
  const stay = t('packs.stay', { number: versionNumber ?? 0 })
  return (
    <span className="packs-newer">
      <Icon of={GitCompareArrows} size={16} />
      <span>
        {newer.isApproved
          ? t('packs.newerApproved', { number: newer.number })
          : t('packs.newer', { number: newer.number })}
      </span>
      <Button isSmall aria-label={`${use}: ${title}`} onPress={onUse}>
        {use}
      </Button>
      <Button isSmall variant="plain" aria-label={`${stay}: ${title}`} onPress={onStay}>
        {stay}
      </Button>
    </span>
  )
}
