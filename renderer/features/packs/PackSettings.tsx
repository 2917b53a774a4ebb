import { SlidersHorizontal } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import type { Pack } from '../../../shared/domain/pack'
import { registerFlush } from '../../api/flush-registry'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useLanguageName } from '../../words/use-language-name'
import { FoldPanel } from './FoldPanel'
import { setPackFacts } from './pack-items'
import type { PackSession } from './pack-session'
import { PrintFields } from './PrintFields'

export interface PackSettingsProps {
  readonly pack: Pack
  readonly session: PackSession
}

/** What the pack is called and how it is printed; one line until somebody wants to change it. */
export function PackSettings({ pack, session }: PackSettingsProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const summary = [
    nameOf(pack.language),
    pack.print.variant === 'paper' ? t(`packs.pageSizes.${pack.pageSize}`) : t(`packs.variants.${pack.print.variant}`),
    pack.print.variant === 'phone' ? '' : t(pack.isTwoSided ? 'packs.twoSided' : 'packs.oneSided'),
  ].filter(Boolean)
  return (
    <FoldPanel icon={SlidersHorizontal} title={pack.title} summary={summary.join(' · ')}>
      <SettingsFields pack={pack} session={session} />
    </FoldPanel>
  )
}

function SettingsFields({ pack, session }: PackSettingsProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const [title, setTitle] = useState(pack.title)
  const change = (facts: Parameters<typeof setPackFacts>[0]) => session.edit(setPackFacts(facts))
  const keepTitle = async () => {
    const next = title.trim()
    if (!next) setTitle(pack.title)
    return next && next !== pack.title ? change({ title: next }) : true
  }
  const flush = useEffectEvent(keepTitle)
  useEffect(() => registerFlush(() => flush()), [])
  const languages = [...new Set<string>([...knownLanguages, pack.language])]
  return (
    <div className="packs-fields">
      <TextField
        label={t('packs.fields.title')}
        description={t('packs.fields.titleHint')}
        value={title}
        maxLength={300}
        onChange={setTitle}
        onBlur={() => void keepTitle()}
      />
      <Select
        label={t('packs.fields.language')}
        value={pack.language}
        options={languages.map((value) => ({ value, text: nameOf(value) }))}
        onChange={(language) => void change({ language })}
      />
      <PrintFields pack={pack} onChange={(facts) => void change(facts)} />
    </div>
  )
}
