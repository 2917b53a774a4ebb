import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useSheetStore, useStoredSheets } from '../../api/use-sheets'
import type { EditorHandle } from '../../editor/editor-handle'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { PageSheets } from '../../ui/PageSheets'
import { Skeleton } from '../../ui/Skeleton'
import { blockAt, blockMark } from './block-mark'
import { usePreviewKind, usePreviewPage, usePreviewZoom } from './preview-choices'
import { PreviewBar } from './PreviewBar'
import { ProblemWords } from './ProblemWords'
import { useCaretMark } from './use-caret-mark'
import { usePreview } from './use-preview'
import './preview.css'

export interface PreviewPaneProps {
  readonly draftId: DraftId
  readonly title: string
  readonly editor: EditorHandle
}

/** The real pages of the text that is being written, beside it. */
export function PreviewPane({ draftId, title, editor }: PreviewPaneProps) {
  const { t } = useTranslation()
  const [kind] = usePreviewKind()
  const [pageSize] = usePreviewPage()
  const [zoom] = usePreviewZoom()
  const store = useSheetStore()
  const { pages, error, retry } = usePreview({ draftId, title, kind, pageSize }, editor, (before) =>
    store.view(before ? (blockMark(before, editor.caretBlocks())?.page ?? null) : null),
  )
  const { addresses, onVisible } = useStoredSheets(store, pages)
  const mark = useCaretMark(editor, pages)
  const pick = (page: number, y: number) => {
    const blockId = pages && blockAt(pages.places, page, y)
    if (blockId) editor.goTo(blockId)
  }
  return (
    <div className="pv-pane">
      <PreviewBar count={pages ? pages.sizes.length : null} />
      {error ? (
        <Notice
          tone="attention"
          actions={
            <Button isSmall onPress={retry}>
              {t('common.tryAgain')}
            </Button>
          }
        >
          <p>{errorWords(t, error)}</p>
          {pages ? <p>{t('preview.earlier')}</p> : null}
        </Notice>
      ) : null}
      {pages ? <ProblemWords problems={pages.problems} /> : null}
      {pages ? (
        <PageSheets
          label={t('preview.sheets')}
          sizes={pages.sizes}
          addresses={addresses}
          zoom={zoom}
          onVisible={onVisible}
          mark={mark}
          onPick={pick}
        />
      ) : null}
      {pages || error ? null : (
        <div className="pv-opening">
          <Skeleton label={t('preview.opening')} lines={12} />
        </div>
      )}
    </div>
  )
}
