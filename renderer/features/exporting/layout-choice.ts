import type { PageVariant } from '../../../shared/domain/print-options'
import type { ExportRequest } from './export-desk'

/** As the pack is set, or another look for this one export. */
export const layoutChoices = ['pack', 'a4', 'a5', 'phone', 'large'] as const
export type LayoutChoice = (typeof layoutChoices)[number]

/** A chapter alone follows no pack. */
export const chapterLayoutChoices = ['a4', 'a5', 'phone', 'large'] as const satisfies readonly LayoutChoice[]

type ChosenPrint = Extract<ExportRequest['target'], { type: 'pack' }>['print']

const paper: PageVariant = 'paper'

/** What an export asks for beside the settings of its pack; nothing where it follows them. */
export const printOfLayout = {
  pack: undefined,
  a4: { variant: paper, pageSize: 'a4' },
  a5: { variant: paper, pageSize: 'a5' },
  phone: { variant: 'phone' },
  large: { variant: 'large' },
} as const satisfies Readonly<Record<LayoutChoice, ChosenPrint>>
