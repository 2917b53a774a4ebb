import { ChevronLeft, ChevronRight, Maximize2, Minimize2 } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import type { Result } from '../../../shared/domain/result'
import type { PreviewPages, SheetView } from '../../../shared/ipc/preview-channels'
import { errorWords } from '../../api/error-words'
import { useLayoutChoice } from '../../api/layout'
import { useSheetStore, useStoredSheets } from '../../api/use-sheets'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Notice } from '../../ui/Notice'
import { NumberField } from '../../ui/NumberField'
import { PageSheets } from '../../ui/PageSheets'
import { Skeleton } from '../../ui/Skeleton'

export interface PagesViewProps {
  readonly title: string
  /** Sets the pages; asked once, and again when the person tries again. */
  readonly ask: (view: SheetView) => Promise<Result<PreviewPages>>
}

const zooms = ['width', 'actual'] as const

/** Real pages with their number, by mouse and by keys; drawn as they come into sight. */
export function PagesView({ title, ask }: PagesViewProps) {
  const { t } = useTranslation()
  const [pages, setPages] = useState<PreviewPages | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [zoom, setZoom] = useLayoutChoice('preview-zoom', zooms, 'width')
  const [current, setCurrent] = useState(0)
  const [goTo, setGoTo] = useState<{ readonly page: number } | null>(null)
  const store = useSheetStore()
  const sheets = useStoredSheets(store, pages)
  const begin = useEffectEvent(() => ask(store.view(null)).catch(() => null))
  useEffect(() => {
    let isGone = false
    void begin().then((answer) => {
      // A call that is not answered means a lost connection, which the window says itself.
      if (isGone || !answer) return
      if (answer.ok) setPages(answer.value)
      setError(answer.ok ? null : answer.error)
    })
    return () => {
      isGone = true
    }
  }, [attempt])
  const retry = () => {
    setError(null)
    setAttempt(attempt + 1)
  }
  if (error)
    return (
      <Notice
        tone="attention"
        actions={
          <Button isSmall onPress={retry}>
            {t('common.tryAgain')}
          </Button>
        }
      >
        <p>{error.code === 'not-found' ? t('audit.changes.none') : errorWords(t, error)}</p>
      </Notice>
    )
  if (!pages) return <Skeleton label={t('audit.preview.setting')} lines={10} />
  const count = pages.sizes.length
  const go = (page: number) => {
    const target = Math.min(count - 1, Math.max(0, page))
    setCurrent(target)
    setGoTo({ page: target })
  }
  const see = (seen: readonly number[], pixels: number) => {
    const [first] = seen
    if (first !== undefined) setCurrent(first)
    sheets.onVisible(seen, pixels)
  }
  return (
    <div className="audit-pages">
      <div className="audit-pages-bar">
        <IconButton
          isSmall
          icon={ChevronLeft}
          label={t('audit.preview.previous')}
          isDisabled={current === 0}
          onPress={() => go(current - 1)}
        />
        <NumberField
          label={t('audit.preview.page')}
          isLabelHidden
          value={current + 1}
          minValue={1}
          maxValue={count}
          onChange={(number) => go(number - 1)}
        />
        <span role="status">{t('audit.preview.of', { count })}</span>
        <IconButton
          isSmall
          icon={ChevronRight}
          label={t('audit.preview.next')}
          isDisabled={current >= count - 1}
          onPress={() => go(current + 1)}
        />
        <span className="audit-grow" />
        <IconButton
          isSmall
          icon={zoom === 'width' ? Maximize2 : Minimize2}
          label={t(zoom === 'width' ? 'preview.actualSize' : 'preview.fitWidth')}
          onPress={() => setZoom(zoom === 'width' ? 'actual' : 'width')}
        />
      </div>
      <PageSheets
        label={t('audit.preview.sheets', { title })}
        sizes={pages.sizes}
        addresses={sheets.addresses}
        zoom={zoom}
        goTo={goTo}
        onVisible={see}
      />
    </div>
  )
}
