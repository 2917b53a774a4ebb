import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DayField } from '../../ui/DayField'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { PatternField } from './PatternField'
import { ProfileTexts } from './ProfileTexts'
import { canBeStored, languagesOf, profileInputOf, profileValuesOf, type ProfileValues } from './profile-values'

export interface ProfileDialogProps {
  readonly profile: PublicityProfile
  /** Makes a profile of one's own of it instead of changing it. */
  readonly isCopy: boolean
  /** The number of the project at hand, to try the pattern on. */
  readonly registrationNumber: string
  readonly onClose: () => void
  readonly onSaved: (profile: PublicityProfile) => void
}

/** The rules of a funder as data: what is printed in which language, what is checked, where it is written. */
export function ProfileDialog({ profile, isCopy, registrationNumber, onClose, onSaved }: ProfileDialogProps) {
  const { t } = useTranslation()
  const save = useCall('profile:save')
  const [values, setValues] = useState<ProfileValues>(() => {
    const initial = profileValuesOf(profile)
    return isCopy ? { ...initial, name: t('workshops.projects.profileEdit.copyName', { name: profile.name }) } : initial
  })
  const change = (part: Partial<ProfileValues>) => setValues((before) => ({ ...before, ...part }))
  const submit = async () => {
    const result = await save.run(profileInputOf(isCopy ? null : profile.id, values))
    if (!result.ok) return
    onSaved(result.value)
    onClose()
  }
  return (
    <Dialog
      title={t(isCopy ? 'workshops.projects.profileEdit.copy' : 'workshops.projects.profileEdit.edit')}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!canBeStored(values) || save.isBusy} onPress={() => void submit()}>
            {t('workshops.projects.profileEdit.save')}
          </Button>
        </>
      }
    >
      <p className="ui-soft">{t('workshops.projects.profileEdit.text')}</p>
      <TextField
        label={t('workshops.projects.profileEdit.name')}
        value={values.name}
        maxLength={300}
        onChange={(name) => change({ name })}
        error={values.name.trim() ? undefined : t('workshops.projects.profileEdit.nameMissing')}
        autoFocus
      />
      <ProfileTexts
        label={t('workshops.projects.statement')}
        description={t('workshops.projects.profileEdit.places')}
        languages={languagesOf(values)}
        value={values.statements}
        onChange={(statements) => change({ statements })}
      />
      <ProfileTexts
        label={t('workshops.projects.profileEdit.disclaimer')}
        languages={languagesOf(values)}
        value={values.disclaimers}
        onChange={(disclaimers) => change({ disclaimers })}
      />
      <PatternField
        value={values.registrationPattern}
        number={registrationNumber}
        onChange={(registrationPattern) => change({ registrationPattern })}
      />
      <Checkbox
        label={t('workshops.projects.profileEdit.emblem')}
        isSelected={values.hasEmblem}
        onChange={(hasEmblem) => change({ hasEmblem })}
      />
      <Checkbox
        label={t('workshops.projects.profileEdit.forbidden')}
        isSelected={values.forbidsPartnerLogos}
        onChange={(forbidsPartnerLogos) => change({ forbidsPartnerLogos })}
      />
      <TextArea
        label={t('workshops.projects.profileEdit.logos')}
        description={t('workshops.projects.profileEdit.lines')}
        value={values.logos}
        onChange={(logos) => change({ logos })}
      />
      <TextArea
        label={t('workshops.projects.profileEdit.rules')}
        description={t('workshops.projects.profileEdit.lines')}
        rows={6}
        value={values.rules}
        onChange={(rules) => change({ rules })}
      />
      <TextArea
        label={t('workshops.projects.source')}
        description={t('workshops.projects.profileEdit.sourceHint')}
        rows={2}
        value={values.source}
        onChange={(source) => change({ source })}
      />
      <DayField
        label={t('workshops.projects.profileEdit.checkedOn')}
        description={t('workshops.projects.profileEdit.checkedHint')}
        value={values.checkedOn}
        onChange={(checkedOn) => change({ checkedOn })}
      />
      {save.error ? <ErrorNotice words={errorWords(t, save.error)} /> : null}
    </Dialog>
  )
}
