import { plainPrint } from '../../../shared/domain/print-options'
import { colorOn, readableColor } from '../../../shared/domain/readable-color'
import type { PageDesign } from './manuscript'
import type { ManuscriptSource } from './manuscript-source'

const defaultAccent = '#2a6d68'

/** The page as it was chosen; large print is always A4, and a page for the phone has no back. */
export function buildPage({
  pageSize,
  isTwoSided,
  print = plainPrint,
  project,
}: Pick<ManuscriptSource, 'pageSize' | 'isTwoSided' | 'print' | 'project'>): PageDesign {
  const { variant, isJustified, notes } = print
  const color = project?.color ?? ''
  const accent = /^#[0-9a-f]{6}$/i.test(color) ? color : defaultAccent
  const sizes = { paper: pageSize, phone: 'a5', large: 'a4' } as const
  return {
    size: sizes[variant],
    isTwoSided: isTwoSided && variant !== 'phone',
    textSize: variant === 'large' ? 'large' : 'normal',
    variant,
    isJustified,
    notes,
    accent,
    accentText: readableColor(accent),
    onAccent: colorOn(accent),
  }
}
