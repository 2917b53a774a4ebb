import { getSchema, type Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { BulletList, ListItem, OrderedList, TaskItem, TaskList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { blockIds } from './block-ids'
import { handbookBlocks } from './blocks'
import { handbookInlines } from './inlines'
import { marks } from './marks'
import { tables } from './tables'
import type { AttributeSource } from './attribute'

/**
 * The one schema of DESIGN section 4 as TipTap extensions: nodes and marks only, behaviour is the editor's.
 * `simple` blocks fit into cells and list items, `flow` blocks into boxes, `block` stands in the chapter itself.
 */
export const schemaExtensions: Extensions = [
  Document,
  Paragraph.extend({ group: 'block flow simple' }),
  Text.extend({ group: 'inline note' }),
  HardBreak.extend({ group: 'inline note' }),
  Heading.extend({
    group: 'block',
    addAttributes() {
      return { level: { default: 1, rendered: false, validate: isHeadingLevel } }
    },
  }).configure({ levels: [1, 2, 3, 4] }),
  BulletList.extend({ group: 'block flow simple list' }),
  OrderedList.extend({
    group: 'block flow simple list',
    addAttributes() {
      return { start: { default: 1, validate: isListStart, parseHTML: readListStart } }
    },
  }),
  ListItem.extend({ content: 'paragraph simple*' }),
  TaskList.extend({ group: 'block flow simple list' }),
  TaskItem.extend({
    content: 'paragraph simple*',
    addAttributes() {
      return {
        checked: {
          default: false,
          keepOnSplit: false,
          validate: isBoolean,
          parseHTML: (element: AttributeSource) => element.getAttribute('data-checked') === 'true',
          renderHTML: (attributes) => ({ 'data-checked': String(attributes.checked) }),
        },
      }
    },
  }),
  Blockquote.extend({ group: 'block flow', content: 'simple+' }),
  ...tables,
  ...handbookBlocks,
  ...handbookInlines,
  ...marks,
  blockIds,
]

function isHeadingLevel(value: unknown): void {
  if (![1, 2, 3, 4].includes(value as number)) throw new RangeError('heading level is not allowed')
}
function isListStart(value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 9999)
    throw new RangeError('list start is not allowed')
}
function isBoolean(value: unknown): void {
  if (typeof value !== 'boolean') throw new RangeError('checked must be true or false')
}
function readListStart(element: AttributeSource): number {
  const start = Number(element.getAttribute('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= 9999 ? start : 1
}

/** The ProseMirror schema built from `schemaExtensions`; usable without a DOM. */
export const documentSchema = getSchema(schemaExtensions)
