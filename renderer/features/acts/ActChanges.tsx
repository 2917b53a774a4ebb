import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { IconButton } from '../../ui/IconButton'
import { TextField } from '../../ui/TextField'
import { dayWords } from '../../words/day-words'
import type { ActValues } from './act-values'

type Changes = ActValues['changes']

interface ActChangesProps {
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}

/** Changes of the act that somebody knows of: the check of a pack compares citations with them. */
export function ActChanges({ changes, onChange }: ActChangesProps) {
  const { t, i18n } = useTranslation()
  const replace = (index: number, part: Partial<Changes[number]>) =>
    onChange(changes.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <section className="acts-section" aria-labelledby="act-changes">
      <h2 id="act-changes">{t('acts.changes.title')}</h2>
      {changes.length === 0 ? <p className="ui-soft">{t('acts.changes.none')}</p> : null}
      {changes.map((change, index) => (
        // Rows have no identity of their own; they are only added at the end and removed.
        <div key={index} className="acts-change">
          <DayField label={t('acts.changes.date')} value={change.date} onChange={(date) => replace(index, { date })} />
          <TextField label={t('acts.changes.act')} value={change.act} onChange={(act) => replace(index, { act })} />
          <TextField label={t('acts.changes.note')} value={change.note} onChange={(note) => replace(index, { note })} />
          <IconButton
            icon={Trash2}
            label={t('acts.changes.remove', { day: change.date ? dayWords(i18n.language, change.date) : '' })}
            onPress={() => onChange(changes.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon={Plus} isSmall onPress={() => onChange([...changes, { date: null, act: '', note: '' }])}>
          {t('acts.changes.add')}
        </Button>
      </div>
    </section>
  )
}
