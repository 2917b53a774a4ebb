import type { Language } from '../../../../shared/domain/language'
import type { PaperSection, SectionLook } from '../../manuscript/paper'
import { sheets } from '../../manuscript/paper'
import { millimetres, type TypeFace } from '../measures'

/** The sizes of `paper-design.typ`; lengths in millimetres, type in points. */
interface PaperLook {
  readonly text: TypeFace
  readonly table: TypeFace
  readonly side: number
  readonly label: number
  readonly title: number
  readonly emblem: number
}

const looks = {
  document: {
    text: { size: 10.5, pitch: 15 },
    table: { size: 10, pitch: 13.5 },
    side: 25,
    label: 42,
    title: 24,
    emblem: 12,
  },
  form: { text: { size: 9.5, pitch: 13 }, table: { size: 9.5, pitch: 12 }, side: 20, label: 36, title: 17, emblem: 11 },
  certificate: {
    text: { size: 11.5, pitch: 17 },
    table: { size: 10, pitch: 13.5 },
    side: 30,
    label: 42,
    title: 30,
    emblem: 14,
  },
  tags: { text: { size: 9, pitch: 12 }, table: { size: 9, pitch: 12 }, side: 15, label: 30, title: 11, emblem: 12 },
  poster: { text: { size: 22, pitch: 30 }, table: { size: 20, pitch: 27 }, side: 20, label: 66, title: 54, emblem: 50 },
} as const satisfies Record<SectionLook, PaperLook>

export interface PaperMeasures extends PaperLook {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly isLandscape: boolean
  /** Of the type, where a sheet has to hold more than it was drawn for. */
  readonly scale: number
  /** Twips between the margins. */
  readonly width: number
}

const scaled = ({ size, pitch }: TypeFace, scale: number): TypeFace => ({ size: size * scale, pitch: pitch * scale })

/** Labels of two languages stand beside each other and need more room. */
const roomForSecond = 1.3

export function paperMeasures(
  { sheet, look }: Pick<PaperSection, 'sheet' | 'look'>,
  languages: readonly Language[],
  scale = 1,
): PaperMeasures {
  const own = looks[look]
  const { width, height } = sheets[sheet]
  return {
    ...own,
    text: scaled(own.text, scale),
    title: own.title * scale,
    scale,
    label: own.label * (languages.length > 1 ? roomForSecond : 1),
    pageWidth: millimetres(width),
    pageHeight: millimetres(height),
    isLandscape: width > height,
    width: millimetres(width - 2 * own.side),
  }
}
