import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { RenameBox } from '../../ui/RenameBox'
import { instantWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'

export interface PresetRowProps {
  readonly preset: PackPreset
  /** Null where the pack already holds something. */
  readonly onUse: (() => void) | null
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}

export function PresetRow({ preset, onUse, onRename, onDelete }: PresetRowProps) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const line = useRef<HTMLDivElement>(null)
  const [isRenaming, setRenaming] = useState(false)
  const { name, language, items, audience, createdAt } = preset
  const facts = [
    t('packs.presets.places', { count: items.length }),
    nameOf(language),
    audience.join(', '),
    instantWords(i18n.language, createdAt),
  ]
  return (
    <li className="packs-preset">
      <div className="packs-item-main" ref={line}>
        <span className="packs-item-title">{name}</span>
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </div>
      {onUse ? (
        <Button isSmall variant="primary" aria-label={`${t('packs.presets.use')}: ${name}`} onPress={onUse}>
          {t('packs.presets.use')}
        </Button>
      ) : null}
      <IconButton isSmall label={t('packs.presets.rename', { name })} icon={Pencil} onPress={() => setRenaming(true)} />
      <IconButton isSmall label={t('packs.presets.delete', { name })} icon={Trash2} onPress={onDelete} />
      {isRenaming ? (
        <RenameBox
          anchor={line}
          label={t('packs.presets.rename', { name })}
          value={name}
          onCancel={() => setRenaming(false)}
          onDone={(next) => {
            setRenaming(false)
            onRename(next)
          }}
        />
      ) : null}
    </li>
  )
}
