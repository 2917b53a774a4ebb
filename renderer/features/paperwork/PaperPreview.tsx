import { useTranslation } from 'react-i18next'
import type { PaperSettings } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import type { PaperView, PaperworkView } from '../../../shared/ipc/paperwork-channels'
import { errorWords } from '../../api/error-words'
import { useSheetStore, useStoredSheets } from '../../api/use-sheets'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { PageSheets } from '../../ui/PageSheets'
import { Skeleton } from '../../ui/Skeleton'
import { inputOf } from './paper-input'
import { usePaperPreview } from './use-paper-preview'

export interface PaperPreviewProps {
  readonly workshop: Workshop
  readonly paper: PaperView
  readonly settings: PaperSettings
  readonly view: PaperworkView
}

/** The real pages of one paper, with the settings of the window. */
export function PaperPreview({ workshop, paper, settings, view }: PaperPreviewProps) {
  const { t } = useTranslation()
  const name = t(`papers.kinds.${paper.kind}`)
  const store = useSheetStore()
  const wish = {
    workshopId: workshop.id,
    kind: paper.kind,
    settings: inputOf(settings),
    columns: null,
    withPeople: true,
  }
  const { pages, error, retry } = usePaperPreview(wish, view, store)
  const sheets = useStoredSheets(store, pages)
  return (
    <div className="paper-preview">
      <p className="paper-preview-bar" role="status">
        {pages && pages.sizes.length > 0 ? t('paperwork.desk.pages', { count: pages.sizes.length }) : null}
        {pages?.sizes.length === 0 ? t('paperwork.desk.noPages') : null}
        {pages ? null : t('paperwork.desk.opening')}
      </p>
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
          {pages ? <p>{t('paperwork.desk.earlier')}</p> : null}
        </Notice>
      ) : null}
      {pages && pages.sizes.length > 0 ? (
        <PageSheets
          label={t('paperwork.desk.preview', { paper: name })}
          sizes={pages.sizes}
          addresses={sheets.addresses}
          zoom="width"
          onVisible={sheets.onVisible}
        />
      ) : null}
      {pages || error ? null : (
        <div className="paper-opening">
          <Skeleton label={t('paperwork.desk.opening')} lines={12} />
        </div>
      )}
    </div>
  )
}
