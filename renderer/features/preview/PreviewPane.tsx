import { Maximize2, Minimize2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editionKinds } from '../../../shared/domain/edition'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useLayoutChoice } from '../../api/layout'
import { useSheetStore, useStoredSheets } from '../../api/use-sheets'
import type { EditorHandle } from '../../editor/editor-handle'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Notice } from '../../ui/Notice'
import { PageSheets } from '../../ui/PageSheets'
import { Select } from '../../ui/Select'
import { Skeleton } from '../../ui/Skeleton'
import { blockAt, blockMark } from './block-mark'
import { ProblemWords } from './ProblemWords'
import { useCaretMark } from './use-caret-mark'
import { usePreview } from './use-preview'
import './preview.css'

export interface PreviewPaneProps {
  readonly draftId: DraftId
  readonly title: string
  readonly editor: EditorHandle
}

const pageSizes = ['a4', 'a5'] as const
const zooms = ['width', 'actual'] as const

/** The real pages of the text that is being written, beside it. */
export function PreviewPane({ draftId, title, editor }: PreviewPaneProps) {
  const { t } = useTranslation()
  const [kind, setKind] = useLayoutChoice('preview-kind', editionKinds, 'participant')
  const [pageSize, setPageSize] = useLayoutChoice('preview-page', pageSizes, 'a4')
  const [zoom, setZoom] = useLayoutChoice('preview-zoom', zooms, 'width')
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
      <div className="pv-bar">
        <h2 className="ui-hidden">{t('preview.title')}</h2>
        <Select
          label={t('preview.kind')}
          isLabelHidden
          value={kind}
          onChange={setKind}
          options={editionKinds.map((value) => ({ value, text: t(`preview.kinds.${value}`) }))}
        />
        <Select
          label={t('preview.page')}
          isLabelHidden
          value={pageSize}
          onChange={setPageSize}
          options={pageSizes.map((value) => ({ value, text: value.toUpperCase() }))}
        />
        <IconButton
          isSmall
          label={t(zoom === 'width' ? 'preview.actualSize' : 'preview.fitWidth')}
          icon={zoom === 'width' ? Maximize2 : Minimize2}
          onPress={() => setZoom(zoom === 'width' ? 'actual' : 'width')}
        />
        <span className="pv-status" role="status">
          {pages ? t('preview.pages', { count: pages.sizes.length }) : t('preview.opening')}
        </span>
      </div>
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
