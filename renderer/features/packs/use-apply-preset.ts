import { useTranslation } from 'react-i18next'
import type { Pack } from '../../../shared/domain/pack'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import { call } from '../../api/call'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'

/** Puts a preset into an empty pack and says what it could not hold; true when it is in. */
export function useApplyPreset(): (pack: Pick<Pack, 'id' | 'revision'>, preset: PackPreset) => Promise<boolean> {
  const { t } = useTranslation()
  const report = useReport()
  return async (pack, preset) => {
    const result = await call('preset:apply', { packId: pack.id, baseRevision: pack.revision, presetId: preset.id })
    if (!report(result)) return false
    const { leftOut } = result.value
    if (leftOut.length === 0) showToast({ text: t('packs.presets.used', { name: preset.name }) })
    else showToast({ text: t('packs.presets.usedPartly', { titles: leftOut.join(', ') }), tone: 'attention' })
    return true
  }
}
