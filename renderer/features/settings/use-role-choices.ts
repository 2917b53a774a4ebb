import { useTranslation } from 'react-i18next'
import type { UserRole } from '../../../shared/domain/settings'

export function useRoleChoices(): readonly { readonly value: UserRole; readonly text: string }[] {
  const { t } = useTranslation()
  return [
    { value: 'writes', text: t('settings.roles.writes') },
    { value: 'prepares', text: t('settings.roles.prepares') },
    { value: 'both', text: t('settings.roles.both') },
  ]
}
