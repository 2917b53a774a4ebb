import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { NumberField } from '../../ui/NumberField'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { EditedSource, ProjectValues } from './project-values'
import type { EditedFields } from '../../api/use-field-saver'
import { localKey } from './workshop-values'

const currencies = ['CZK', 'EUR', 'PLN', 'UAH'] as const

/** Who pays, how much and what share. Amounts are kept in cents. */
export function FundingSources({ fields }: { readonly fields: EditedFields<ProjectValues> }) {
  const { t } = useTranslation()
  const { values, change, changeAndKeep } = fields
  const sourcesWith = (id: string, part: Partial<EditedSource>) => ({
    sources: values.sources.map((one) => (one.id === id ? { ...one, ...part } : one)),
  })
  const empty = { name: '', amount: 0, currency: 'CZK', share: '' }
  return (
    <div className="ui-form" onBlur={() => void fields.keep()}>
      {values.sources.map((source) => (
        <div key={source.id} className="workshops-source">
          <TextField
            label={t('workshops.projects.sourceName')}
            value={source.name}
            onChange={(name) => change(sourcesWith(source.id, { name }))}
          />
          <NumberField
            label={t('workshops.projects.sourceAmount')}
            value={source.amount / 100}
            minValue={0}
            step={0.01}
            formatOptions={{ maximumFractionDigits: 2 }}
            onChange={(amount) =>
              Number.isFinite(amount) ? change(sourcesWith(source.id, { amount: Math.round(amount * 100) })) : undefined
            }
          />
          <Select
            label={t('workshops.projects.sourceCurrency')}
            value={source.currency}
            options={[...new Set<string>([...currencies, source.currency])].map((value) => ({ value, text: value }))}
            onChange={(currency) => changeAndKeep(sourcesWith(source.id, { currency }))}
          />
          <TextField
            label={t('workshops.projects.sourceShare')}
            value={source.share}
            onChange={(share) => change(sourcesWith(source.id, { share }))}
          />
          <IconButton
            label={t('workshops.projects.removeSource', { name: source.name })}
            icon={Trash2}
            onPress={() => changeAndKeep({ sources: values.sources.filter((one) => one.id !== source.id) })}
          />
        </div>
      ))}
      <div>
        <Button
          isSmall
          icon={Plus}
          isDisabled={values.sources.length >= 20}
          onPress={() => changeAndKeep({ sources: [...values.sources, { ...empty, id: localKey() }] })}
        >
          {t('workshops.projects.addSource')}
        </Button>
      </div>
    </div>
  )
}
