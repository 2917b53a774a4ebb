import { BookOpen, RefreshCw, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionKinds, type EditionKind } from '../../../shared/domain/edition'
import type { PackView } from '../../../shared/domain/pack'
import type { SheetView } from '../../../shared/ipc/preview-channels'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { flushAll } from '../../api/flush-registry'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { PagesView } from './PagesView'
import { packDocuments, type PackDocument } from './pack-documents'
import './audit.css'

/** Any document of a pack as real pages, before anything is exported. */
export function PackPreview({ view }: { readonly view: PackView }) {
  const { t } = useTranslation()
  const [documentId, setDocument] = useState('pack')
  const [kind, setKind] = useState<EditionKind>('participant')
  const [round, setRound] = useState(0)
  const documents = packDocuments(view, t)
  const document = documents.find(({ id }) => id === documentId) ?? documents[0]
  const show = async () => {
    if (await flushAll()) setRound(round + 1)
  }
  useCommand({ id: 'preview-pack', title: t('audit.preview.show'), run: () => void show() })
  if (!document) return null
  return (
    <section data-step="preview" className="ui-section audit-section" aria-labelledby="workshop-preview">
      <h2 id="workshop-preview" tabIndex={-1}>
        {t('audit.preview.title')}
      </h2>
      <p className="ui-lead">{t('audit.preview.lead')}</p>
      <div className="audit-choice">
        <Select
          label={t('audit.preview.document')}
          value={document.id}
          options={documents.map(({ id, title }) => ({ value: id, text: title }))}
          onChange={setDocument}
        />
        <Select
          label={t('audit.preview.kind')}
          value={kind}
          options={editionKinds.map((one) => ({ value: one, text: t(`common.kinds.${one}`) }))}
          onChange={setKind}
        />
        <Button icon={round === 0 ? BookOpen : RefreshCw} onPress={() => void show()}>
          {t(round === 0 ? 'audit.preview.show' : 'audit.preview.again')}
        </Button>
        {round === 0 ? null : (
          <Button variant="plain" icon={X} onPress={() => setRound(0)}>
            {t('audit.preview.close')}
          </Button>
        )}
      </div>
      {round === 0 ? null : (
        <PagesView
          key={`${document.id}/${kind}/${round}`}
          title={document.title}
          ask={(sheets) => askFor(document, view, kind, sheets)}
        />
      )}
    </section>
  )
}

function askFor({ document }: PackDocument, { pack }: PackView, kind: EditionKind, view: SheetView) {
  const sheets = { ...view, sheets: [...view.sheets] }
  if (document.type === 'pack') return call('preview:pack', { packId: pack.id, kind, view: sheets })
  if (document.type === 'changes')
    return call('preview:changes', { packId: pack.id, kind, editionId: null, view: sheets })
  const { versionId } = document
  return call('preview:version', { versionId, kind, pageSize: pack.pageSize, view: sheets })
}
