import { FileImage, FileText, Pencil, Presentation, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../shared/domain/evidence'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { byteWords } from '../../words/byte-words'
import { instantWords } from '../../words/day-words'
import { useReport } from '../../words/use-report'
import { DescribeDialog } from './DescribeDialog'
import { TakeOutDialog } from './TakeOutDialog'

const icons = {
  'signed-list': FileText,
  photograph: FileImage,
  slides: Presentation,
  minutes: FileText,
  other: FileText,
} as const

/** One file: what it is, who added it, and what can be done with it. */
export function EvidenceRow({ evidence }: { readonly evidence: Evidence }) {
  const { t, i18n } = useTranslation()
  const report = useReport()
  const [open, setOpen] = useState<'describe' | 'take-out' | null>(null)
  const { id, kind, title, fileName, bytes, namesPeople, addedAt, addedBy } = evidence
  const facts = [
    t(`audit.evidence.kinds.${kind}`),
    fileName,
    byteWords(i18n.language, bytes),
    [instantWords(i18n.language, addedAt), addedBy].filter(Boolean).join(', '),
    namesPeople ? t('audit.evidence.people') : '',
  ]
  const look = async () => {
    const copy = await call('evidence:open', { evidenceId: id })
    if (report(copy)) report(await call('file:open', { path: copy.value.path }))
  }
  return (
    <li className="audit-row">
      <Icon of={icons[kind]} />
      <div className="audit-row-text">
        <strong>{title}</strong>
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </div>
      <Button isSmall aria-label={`${t('audit.evidence.open')}: ${title}`} onPress={() => void look()}>
        {t('audit.evidence.open')}
      </Button>
      <IconButton
        isSmall
        icon={Pencil}
        label={`${t('audit.evidence.change')}: ${title}`}
        onPress={() => setOpen('describe')}
      />
      <IconButton
        isSmall
        icon={Trash2}
        label={`${t('audit.evidence.takeOut')}: ${title}`}
        onPress={() => setOpen('take-out')}
      />
      {open === 'describe' ? <DescribeDialog evidence={evidence} onClose={() => setOpen(null)} /> : null}
      {open === 'take-out' ? <TakeOutDialog evidence={evidence} onClose={() => setOpen(null)} /> : null}
    </li>
  )
}
