import { Bookmark } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import type { PackView } from '../../../shared/domain/pack'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import { PresetRow } from './PresetRow'
import { useApplyPreset } from './use-apply-preset'

export interface PresetsDialogProps {
  readonly view: PackView
  readonly onClose: () => void
}

/** The compositions that the library keeps: used for an empty pack, renamed, deleted with a way back. */
export function PresetsDialog({ view, onClose }: PresetsDialogProps) {
  const { t } = useTranslation()
  const report = useReport()
  const apply = useApplyPreset()
  const presets = useQuery('preset:list', {})
  const canUse = view.items.length === 0
  const use = async (preset: PackPreset) => {
    if (await apply(view.pack, preset)) onClose()
  }
  const rename = async (preset: PackPreset, name: string) => {
    if (presets.value?.some((one) => one.name === name)) {
      showToast({ text: t('packs.presets.nameTaken', { name }), tone: 'attention' })
      return
    }
    report(await call('preset:rename', { presetId: preset.id, name }))
  }
  const remove = async (preset: PackPreset) => {
    const result = await call('preset:delete', { presetId: preset.id })
    if (!report(result)) return
    const undo = async () => void report(await call('preset:putBack', mutable(result.value)))
    showToast({
      text: t('packs.presets.deleted', { name: preset.name }),
      action: { text: t('common.undo'), run: () => void undo() },
    })
  }
  return (
    <Dialog
      title={t('packs.presets.title')}
      size="large"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      {presets.error && !presets.value ? <ErrorNotice words={errorWords(t, presets.error)} /> : null}
      {!presets.value && !presets.error ? <Skeleton label={t('common.loading')} lines={3} /> : null}
      {presets.value?.length === 0 ? (
        <EmptyPlace icon={Bookmark} title={t('packs.presets.none.title')} text={t('packs.presets.none.text')} />
      ) : null}
      {presets.value && presets.value.length > 0 ? (
        <>
          <p className="ui-soft">{t(canUse ? 'packs.presets.useText' : 'packs.presets.fullText')}</p>
          <ul className="packs-presets" aria-label={t('packs.presets.title')}>
            {presets.value.map((preset) => (
              <PresetRow
                key={preset.id}
                preset={preset}
                onUse={canUse ? () => void use(preset) : null}
                onRename={(name) => void rename(preset, name)}
                onDelete={() => void remove(preset)}
              />
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  )
}

/** As the contract takes it. */
const mutable = ({ audience, items, ...facts }: PackPreset) => ({
  ...facts,
  audience: [...audience],
  items: [...items],
})
