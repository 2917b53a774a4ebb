import { Mail } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import type { ExportRequest } from './export-desk'
import { exportDesk } from './export-desk-of-window'

/** Many mailboxes take no more. */
const mostForMail = 10_000_000

export interface SmallerFileProps {
  readonly files: readonly WrittenFile[]
  readonly request: ExportRequest
}

/** Offers a PDF that can be sent, where the one that was made is too large for it. */
export function SmallerFile({ files, request }: SmallerFileProps) {
  const { t, i18n } = useTranslation()
  const large = files.find(({ format, bytes }) => format === 'pdf' && bytes > mostForMail)
  if (!large || request.isSmaller) return null
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 }).format(large.bytes / 1_000_000)
  const make = () => void exportDesk.begin({ ...request, formats: ['pdf'], isSmaller: true })
  return (
    <div className="exporting-smaller">
      <p>{t('exporting.smaller.text', { size })}</p>
      <Button isSmall onPress={make}>
        <Icon of={Mail} />
        {t('exporting.smaller.done')}
      </Button>
    </div>
  )
}
