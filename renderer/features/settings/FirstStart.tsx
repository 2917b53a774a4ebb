import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knownLanguages, type KnownLanguage } from '../../../shared/domain/language'
import type { UserRole, UserSettings } from '../../../shared/domain/settings'
import type { LibraryInfo } from '../../../shared/ipc/library-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useReport } from '../../words/use-report'
import { BackupFolderField } from './BackupFolderField'
import type { RefusalView } from './LibraryPicker'
import './settings.css'
import { useLibraryOpening } from './use-library-opening'
import { useRoleChoices } from './use-role-choices'

export interface FirstStartProps {
  readonly settings: UserSettings
  /** Already open when the program was started with a file. */
  readonly library: LibraryInfo | null
  readonly refusal: RefusalView
}

type Start = 'sample' | 'new' | 'open'

/** Once on a computer: who writes here, a second place for backups, and what to begin with. */
export function FirstStart({ settings, library, refusal }: FirstStartProps) {
  const { t } = useTranslation()
  const roles = useRoleChoices()
  const opening = useLibraryOpening()
  const report = useReport()
  const [name, setName] = useState(settings.name)
  const [institution, setInstitution] = useState(settings.institution)
  const [role, setRole] = useState<UserRole>(settings.role)
  const [backupFolder, setBackupFolder] = useState(settings.backupFolder)
  const [start, setStart] = useState<Start>('sample')
  const [ownTitle, setOwnTitle] = useState<string | null>(null)
  const title = ownTitle ?? t('settings.newTitleDefault')
  const [isNameMissing, setNameMissing] = useState(false)
  const openChosen = () => {
    if (library) return Promise.resolve(true)
    if (start === 'sample') return opening.openSample()
    return start === 'new' ? opening.create(title.trim() || t('settings.newTitleDefault'), null) : opening.openFile()
  }
  const begin = async () => {
    if (!name.trim()) return setNameMissing(true)
    const person = { name: name.trim(), institution: institution.trim(), role, backupFolder }
    if (!report(await call('settings:save', person))) return
    if (await openChosen()) report(await call('settings:save', { isSetUp: true }))
  }
  return (
    <main className="settings-page">
      <header>
        <div>
          <h1>{t('settings.firstStart.title')}</h1>
          <p>{t('settings.firstStart.text')}</p>
        </div>
        <LanguageChoice language={settings.language} />
      </header>
      <Form onSubmit={() => void begin()}>
        <section className="settings-section">
          <h2>{t('settings.firstStart.you')}</h2>
          <div className="settings-pair">
            <TextField
              label={t('settings.name')}
              value={name}
              onChange={(text) => {
                setName(text)
                setNameMissing(false)
              }}
              error={isNameMissing ? t('settings.firstStart.nameMissing') : undefined}
              autoFocus
            />
            <TextField label={t('settings.institution')} value={institution} onChange={setInstitution} />
          </div>
          <RadioGroup
            label={t('settings.role')}
            description={t('settings.roleHint')}
            value={role}
            onChange={setRole}
            choices={roles}
            look="row"
          />
        </section>
        <section className="settings-section">
          <BackupFolderField value={backupFolder} onChange={setBackupFolder} />
        </section>
        {library ? null : (
          <section className="settings-section">
            <h2>{t('settings.firstStart.start')}</h2>
            <StartChoice start={start} onChange={setStart} />
            {start === 'new' ? <TextField label={t('settings.newTitle')} value={title} onChange={setOwnTitle} /> : null}
          </section>
        )}
        {opening.error ? <ErrorNotice words={errorWords(t, opening.error)} /> : null}
        {opening.error && opening.refused !== null
          ? refusal({
              path: opening.refused,
              error: opening.error,
              onAgain: () => void begin(),
              onOpened: () => void call('settings:save', { isSetUp: true }).then(report),
            })
          : null}
        <div className="settings-actions">
          <Button variant="primary" isDisabled={opening.isBusy} onPress={() => void begin()}>
            {t('settings.firstStart.begin')}
          </Button>
        </div>
      </Form>
    </main>
  )
}

function LanguageChoice({ language }: { readonly language: KnownLanguage }) {
  const { t } = useTranslation()
  const report = useReport()
  return (
    <Select
      label={t('settings.language')}
      value={language}
      options={knownLanguages.map((value) => ({ value, text: t(`settings.languageNames.${value}`) }))}
      onChange={(next) => void call('settings:save', { language: next }).then(report)}
    />
  )
}

function StartChoice({ start, onChange }: { readonly start: Start; readonly onChange: (start: Start) => void }) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      label={t('settings.startWith')}
      isLabelHidden
      value={start}
      onChange={onChange}
      look="card-row"
      choices={[
        { value: 'sample', text: t('settings.startSample'), description: t('settings.startSampleHint') },
        { value: 'new', text: t('settings.startNew'), description: t('settings.startNewHint') },
        { value: 'open', text: t('settings.startOpen'), description: t('settings.startOpenHint') },
      ]}
    />
  )
}
