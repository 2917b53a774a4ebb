import { TableCell, TableHeader, TableRow, Table } from '@tiptap/extension-table'
import { textAttribute } from './attribute'

const isSpan = (limit: number) => (value: unknown) => {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > limit)
    throw new RangeError('span is not allowed')
}
const isColumnWidth = (value: unknown) => {
  const isWidths =
    Array.isArray(value) &&
    value.length <= 100 &&
    value.every((one) => Number.isInteger(one) && one >= 0 && one <= 5000)
  if (value !== null && !isWidths) throw new RangeError('column width is not allowed')
}

interface CellAttributes {
  readonly [name: string]: object
}

function strictCell(parent: CellAttributes | undefined) {
  return {
    colspan: { ...parent?.colspan, default: 1, validate: isSpan(100) },
    rowspan: { ...parent?.rowspan, default: 1, validate: isSpan(1000) },
    colwidth: { ...parent?.colwidth, default: null, validate: isColumnWidth },
  }
}

/** Tables with a caption; cells hold simple blocks only, so that every format can print them. */
export const tables = [
  Table.extend({
    group: 'block flow',
    addAttributes() {
      return { ...this.parent?.(), ...textAttribute('caption') }
    },
    renderHTML({ HTMLAttributes }) {
      return ['table', HTMLAttributes, ['tbody', 0]]
    },
  }).configure({ resizable: false, View: null }),
  TableRow,
  TableHeader.extend({
    content: 'simple+',
    addAttributes() {
      return strictCell(this.parent?.())
    },
  }),
  TableCell.extend({
    content: 'simple+',
    addAttributes() {
      return strictCell(this.parent?.())
    },
  }),
]
