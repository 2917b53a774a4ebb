import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GlossaryEntry } from '../../../shared/domain/glossary'
import { ComboBox } from '../../ui/ComboBox'

interface TermInputProps {
  readonly label: string
  readonly values: Readonly<Record<string, unknown>>
  readonly glossary: readonly GlossaryEntry[]
  readonly limit: number
  readonly onChange: (part: Readonly<Record<string, unknown>>) => void
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The headword: one that a chapter explains already comes with its explanation, so that a handbook says each thing in
 * one way. It says where the explanation comes from, and where another chapter says something else.
 */
export function TermInput({ label, values, glossary, limit, onChange }: TermInputProps) {
  const { t } = useTranslation()
  const [isTyping, setTyping] = useState(false)
  const term = asText(values.term)
  const terms = [...new Set(glossary.map((entry) => entry.term))]
  const known = glossary.filter((entry) => entry.term === term.trim() && entry.definition !== '')
  const definition = asText(values.definition).trim()
  const titles = (entries: readonly GlossaryEntry[]) => entries.map(({ title }) => title).join(', ')
  const same = known.filter((entry) => entry.definition === definition)
  const others = known.filter((entry) => entry.definition !== definition)
  const choose = (chosen: string | null) => {
    if (chosen === null) return
    const explained = glossary.find((entry) => entry.term === chosen && entry.definition !== '')
    setTyping(false)
    onChange({ term: chosen, ...(explained ? { definition: explained.definition } : {}) })
  }
  const type = (text: string) => {
    // Choosing from the list says the same text once more.
    if (text === term) return
    setTyping(true)
    onChange({ term: text.slice(0, limit) })
  }
  return (
    <ComboBox
      label={label}
      options={terms.map((one) => ({ value: one, text: one }))}
      value={!isTyping && terms.includes(term) ? term : null}
      onChange={choose}
      text={term}
      onTextChange={type}
      description={
        [
          same.length > 0 ? t('editor.term.explainedIn', { titles: titles(same) }) : '',
          others.length > 0 ? t('editor.term.otherwiseIn', { titles: titles(others) }) : '',
        ]
          .filter(Boolean)
          .join(' ') || undefined
      }
    />
  )
}
