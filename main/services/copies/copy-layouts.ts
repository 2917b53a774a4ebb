import type { OutputFormat } from '../../../shared/domain/edition'
import type { CopyFormat } from '../../../shared/domain/participant'
import { choosePrint, plainPrint } from '../../../shared/domain/print-options'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'

export interface CopyLayout {
  readonly output: OutputFormat
  /** The recipe with the pages that this reader wants; the words stay the same. */
  readonly source: ManuscriptSource
}

type Change = Partial<Pick<ManuscriptSource, 'pageSize' | 'isTwoSided'>> & {
  readonly variant?: 'paper' | 'phone' | 'large'
}

const pages = {
  a4: { pageSize: 'a4', variant: 'paper' },
  a5: { pageSize: 'a5', variant: 'paper' },
  large: { pageSize: 'a4', variant: 'large' },
  phone: { isTwoSided: false, variant: 'phone' },
} as const satisfies Partial<Record<CopyFormat, Change>>

function changed(source: ManuscriptSource, { variant, ...page }: Change): ManuscriptSource {
  return { ...source, ...page, print: choosePrint(source.print ?? plainPrint, { variant }) }
}

/** How a copy is made: the pack's own pages, others of the same words, or a file of another program. */
export function copyLayout(source: ManuscriptSource, format: CopyFormat | null): CopyLayout {
  if (format === null) return { output: 'pdf', source }
  if (format === 'docx' || format === 'html') return { output: format, source }
  return { output: 'pdf', source: changed(source, pages[format]) }
}

/** The pages of two recipes are the same: what was set for one serves the other. */
export function isSameLayout(one: ManuscriptSource, other: ManuscriptSource): boolean {
  const variantOf = ({ print }: ManuscriptSource) => (print ?? plainPrint).variant
  return one.pageSize === other.pageSize && one.isTwoSided === other.isTwoSided && variantOf(one) === variantOf(other)
}
