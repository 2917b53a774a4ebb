import { Copy, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { dayWords, instantWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'
import { ProfileDialog } from './ProfileDialog'
import { ProfileOfferNotice } from './ProfileOfferNotice'
import { filledStatement, type ProjectValues } from './project-values'
import type { EditedFields } from '../../api/use-field-saver'

export interface PublicityFieldsProps {
  readonly fields: EditedFields<ProjectValues>
  readonly profiles: readonly PublicityProfile[]
}

/** The funder's rules, what they print in each language, where they are written and whether anybody has verified them. */
export function PublicityFields({ fields, profiles }: PublicityFieldsProps) {
  const { t, i18n } = useTranslation()
  const { values, changeAndKeep } = fields
  const [editing, setEditing] = useState<'edit' | 'copy' | null>(null)
  const profile = profiles.find((one) => one.id === values.profileId)
  const origin = ({ seedId, editedAt }: PublicityProfile): string => {
    if (seedId === null) return t('workshops.projects.profileEdit.own')
    return editedAt === null
      ? t('workshops.projects.profileEdit.shipped')
      : t('workshops.projects.profileEdit.edited', { when: instantWords(i18n.language, editedAt) })
  }
  return (
    <div className="ui-form">
      <Select
        label={t('workshops.projects.profile')}
        value={values.profileId}
        options={profiles.map((one) => ({ value: one.id, text: one.name }))}
        onChange={(profileId) => changeAndKeep({ profileId })}
      />
      {profile ? (
        <>
          <div className="workshops-profile-tools">
            <Button isSmall icon={Pencil} onPress={() => setEditing('edit')}>
              {t('workshops.projects.profileEdit.edit')}
            </Button>
            <Button isSmall icon={Copy} onPress={() => setEditing('copy')}>
              {t('workshops.projects.profileEdit.copy')}
            </Button>
            <span className="ui-soft">{origin(profile)}</span>
          </div>
          <ProfileOfferNotice profileId={profile.id} />
          <Statements profile={profile} values={values} />
          {profile.rules.length > 0 ? (
            <ul className="workshops-rules">
              {profile.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          ) : null}
          <Notice tone={profile.checkedOn ? 'plain' : 'attention'}>
            {profile.checkedOn
              ? t('workshops.projects.checkedOn', { day: dayWords(i18n.language, profile.checkedOn) })
              : t('workshops.projects.notChecked')}
            <div className="ui-soft">{`${t('workshops.projects.source')}: ${profile.source}`}</div>
          </Notice>
          {editing ? (
            <ProfileDialog
              profile={profile}
              isCopy={editing === 'copy'}
              registrationNumber={values.registrationNumber}
              onClose={() => setEditing(null)}
              onSaved={({ id }) => (editing === 'copy' ? changeAndKeep({ profileId: id }) : undefined)}
            />
          ) : null}
        </>
      ) : null}
    </div>
  )
}

interface StatementsProps {
  readonly profile: PublicityProfile
  readonly values: ProjectValues
}

function Statements({ profile, values }: StatementsProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const statements = Object.entries(profile.statements)
  if (statements.length === 0) return <p className="ui-soft">{t('workshops.projects.noStatement')}</p>
  return (
    <div className="ui-field">
      <span className="ui-label">{t('workshops.projects.statement')}</span>
      <dl className="workshops-statements">
        {statements.map(([language, { text, isOfficial }]) => (
          <div key={language}>
            <dt>{nameOf(language)}</dt>
            <dd>
              <span lang={language}>{filledStatement(text, values)}</span>
              {isOfficial ? null : <small>{t('workshops.projects.unofficial')}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
