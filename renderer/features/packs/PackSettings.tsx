import { ChevronRight } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import type { Pack } from '../../../shared/domain/pack'
import { registerFlush } from '../../api/flush-registry'
import { Checkbox } from '../../ui/Checkbox'
import { Icon } from '../../ui/Icon'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { WordsField } from '../../ui/WordsField'
import { useLanguageName } from '../../words/use-language-name'
import { setPackFacts } from './pack-items'
import type { PackSession } from './pack-session'

export interface PackSettingsProps {
  readonly pack: Pack
  readonly session: PackSession
}

/** What the pack is called and how it is printed; one line until somebody wants to change it. */
export function PackSettings({ pack, session }: PackSettingsProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const [isOpen, setOpen] = useState(false)
  const summary = [
    nameOf(pack.language),
    t(`packs.pageSizes.${pack.pageSize}`),
    pack.isTwoSided ? t('packs.twoSided') : t('packs.oneSided'),
    pack.audience.join(', '),
  ].filter(Boolean)
  return (
    <div className="packs-settings">
      <Button className="packs-settings-line ui-focusable" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <span className="ui-chevron" data-open={isOpen || undefined}>
          <Icon of={ChevronRight} size={16} />
        </span>
        <strong>{pack.title}</strong>
        <span className="ui-soft">{summary.join(' · ')}</span>
      </Button>
      {isOpen ? <SettingsFields pack={pack} session={session} /> : null}
    </div>
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
      <WordsField
        label={t('packs.fields.audience')}
        description={t('packs.fields.audienceHint')}
        value={pack.audience}
        onChange={(audience) => void change({ audience })}
      />
      <RadioGroup
        label={t('packs.fields.pageSize')}
        look="row"
        value={pack.pageSize}
        choices={[
          { value: 'a4', text: t('packs.pageSizes.a4') },
          { value: 'a5', text: t('packs.pageSizes.a5') },
        ]}
        onChange={(pageSize) => void change({ pageSize })}
      />
      <Checkbox
        label={t('packs.fields.twoSided')}
        description={t('packs.fields.twoSidedHint')}
        isSelected={pack.isTwoSided}
        onChange={(isTwoSided) => void change({ isTwoSided })}
      />
    </div>
  )
}
