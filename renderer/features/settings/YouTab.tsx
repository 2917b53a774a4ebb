import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import type { UserSettings } from '../../../shared/domain/settings'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useRoleChoices } from './use-role-choices'

const themes = ['system', 'light', 'dark'] as const

export function YouTab({ settings }: { readonly settings: UserSettings }) {
  const { t } = useTranslation()
  const roles = useRoleChoices()
  const save = useCall('settings:save')
  const [name, setName] = useState(settings.name)
  const [institution, setInstitution] = useState(settings.institution)
  return (
    <div className="settings-tab">
      {save.error ? <ErrorNotice words={errorWords(t, save.error)} /> : null}
      <div className="settings-pair">
        <TextField
          label={t('settings.name')}
          description={t('settings.nameHint')}
          value={name}
          onChange={setName}
          onBlur={() => void save.run({ name: name.trim() })}
        />
        <TextField
          label={t('settings.institution')}
          value={institution}
          onChange={setInstitution}
          onBlur={() => void save.run({ institution: institution.trim() })}
        />
      </div>
      <RadioGroup
        label={t('settings.role')}
        description={t('settings.roleHint')}
        look="row"
        value={settings.role}
        choices={roles}
        onChange={(role) => void save.run({ role })}
      />
      <div className="settings-pair">
        <Select
          label={t('settings.language')}
          value={settings.language}
          options={knownLanguages.map((value) => ({ value, text: t(`settings.languageNames.${value}`) }))}
          onChange={(language) => void save.run({ language })}
        />
        <Select
          label={t('settings.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, text: t(`settings.themes.${value}`) }))}
          onChange={(theme) => void save.run({ theme })}
        />
      </div>
    </div>
  )
}
