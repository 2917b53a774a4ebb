import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { themeKinds, type Theme, type ThemeKind } from '../../../shared/domain/theme'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Form } from '../../ui/Form'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { useReport } from '../../words/use-report'

export interface ThemeDialogProps {
  /** Null makes a new one. */
  readonly theme: Theme | null
  readonly onClose: () => void
  /** True where a chapter was wanted and there is no theme to hold it. */
  readonly isFirst?: boolean
}

export function ThemeDialog({ theme, onClose, isFirst = false }: ThemeDialogProps) {
  const { t } = useTranslation()
  const report = useReport()
  const [name, setName] = useState(theme?.name ?? '')
  const [kind, setKind] = useState<ThemeKind>(theme?.kind ?? 'general')
  const [isNameMissing, setNameMissing] = useState(false)
  const submit = async () => {
    if (!name.trim()) return setNameMissing(true)
    const values = { name: name.trim(), kind }
    const result = theme
      ? await call('theme:rename', { themeId: theme.id, ...values })
      : await call('theme:create', values)
    if (report(result) && !isFirst) onClose()
  }
  return (
    <Dialog
      title={theme ? t('library.editTheme') : t('library.newTheme')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void submit()}>
            {theme ? t('common.save') : t('common.create')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        {isFirst ? <p className="ui-soft">{t('library.emptyThemes.text')}</p> : null}
        <TextField
          label={t('library.themeName')}
          value={name}
          onChange={(text) => {
            setName(text)
            setNameMissing(false)
          }}
          error={isNameMissing ? t('library.themeNameMissing') : undefined}
          autoFocus
        />
        <RadioGroup
          label={t('library.themeKind')}
          value={kind}
          onChange={setKind}
          choices={themeKinds.map((value) => ({ value, text: t(`library.themeKinds.${value}`) }))}
        />
      </Form>
    </Dialog>
  )
}
