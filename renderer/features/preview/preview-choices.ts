import { editionKinds, type EditionKind } from '../../../shared/domain/edition'
import { useLayoutChoice } from '../../api/layout'

const pageSizes = ['a4', 'a5'] as const
const zooms = ['width', 'actual'] as const

/** Whose pages, on which paper, how large: remembered on this computer. */
export const usePreviewKind = (): readonly [EditionKind, (kind: EditionKind) => void] =>
  useLayoutChoice('preview-kind', editionKinds, 'participant')
export const usePreviewPage = () => useLayoutChoice('preview-page', pageSizes, 'a4')
export const usePreviewZoom = () => useLayoutChoice('preview-zoom', zooms, 'width')

export const previewPageSizes = pageSizes
