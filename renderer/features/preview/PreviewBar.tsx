import { Maximize2, Minimize2 } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { editionKinds } from '../../../shared/domain/edition'
import { IconButton } from '../../ui/IconButton'
import { Select } from '../../ui/Select'
import { previewPageSizes, usePreviewKind, usePreviewPage, usePreviewZoom } from './preview-choices'

/** Chooses the pages; `count` is null while they are set for the first time. Renders only when what it shows changes. */
export const PreviewBar = memo(function PreviewBar({ count }: { readonly count: number | null }) {
  const { t } = useTranslation()
  const [kind, setKind] = usePreviewKind()
  const [pageSize, setPageSize] = usePreviewPage()
  const [zoom, setZoom] = usePreviewZoom()
  return (
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
        options={previewPageSizes.map((value) => ({ value, text: value.toUpperCase() }))}
      />
      <IconButton
        isSmall
        label={t(zoom === 'width' ? 'preview.actualSize' : 'preview.fitWidth')}
        icon={zoom === 'width' ? Maximize2 : Minimize2}
        onPress={() => setZoom(zoom === 'width' ? 'actual' : 'width')}
      />
      <span className="pv-status" role="status">
        {count === null ? t('preview.opening') : t('preview.pages', { count })}
      </span>
    </div>
  )
})
