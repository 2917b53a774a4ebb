import { useTranslation } from 'react-i18next'
import type { PackItemView } from '../../../shared/domain/pack'

/** What an item is called, also when nothing fills its place. */
export function useItemTitle(): (view: PackItemView) => string {
  const { t } = useTranslation()
  return ({ item, title }) => {
    if (title) return title
    return item.type === 'district-sheet' ? t('packs.districtSheetEmpty') : t('packs.missing')
  }
}
