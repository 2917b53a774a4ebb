import { useTranslation } from 'react-i18next'
import type { RefusedDraft } from '../../../shared/domain/draft'
import { call } from '../../api/call'
import { saveTextCopy } from '../../api/save-text-copy'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'

/** A stored text that the editor must not open: nothing is changed, everything can be taken out. */
export function RefusedDraftScreen({ refused }: { readonly refused: RefusedDraft }) {
  const { t } = useTranslation()
  const save = async () => {
    const folder = await call('dialog:folder', { title: t('handover.chooseFolder'), start: null })
    if (folder.ok && folder.value === null) return
    // The stored bytes themselves; the window's own copy is the way out when even that fails.
    const saved =
      folder.ok && folder.value !== null
        ? await call('draft:saveRaw', { draftId: refused.id, folder: folder.value })
        : null
    const path = saved?.ok ? saved.value.path : await saveTextCopy([{ title: refused.title, text: refused.raw }])
    if (path) showToast({ text: t('drafting.savedToFile', { path }) })
  }
  return (
    <div className="dr-refused">
      <h2>{t('drafting.refused.title')}</h2>
      <Notice
        tone="attention"
        actions={
          <Button variant="primary" onPress={() => void save()}>
            {t('drafting.refused.saveToFile')}
          </Button>
        }
      >
        <p>{t('drafting.refused.text', { title: refused.title })}</p>
        <p className="ui-soft">{t('drafting.refused.detail', { problem: refused.problem })}</p>
      </Notice>
      <pre className="dr-raw ui-scroll" tabIndex={0} aria-label={t('drafting.refused.raw')}>
        {refused.raw.slice(0, 200_000)}
      </pre>
    </div>
  )
}
