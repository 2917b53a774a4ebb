import type { Node as DocumentNode } from '@tiptap/pm/model'
import { calloutKinds } from '../../../shared/document/names'
import { headingLevels } from '../queries/active-heading'
import { listNames } from '../queries/active-list'
import { boxNames } from '../queries/describe-box'
import { labelledNode } from '../queries/labelled-nodes'
import type { Translate } from '../translate'

/** The word of a kind of `block-kinds.ts` for people. */
export function kindLabel(t: Translate, name: string): string {
  const level = headingLevels.find((one) => name === `heading${one}`)
  if (level) return t(`editor.style.heading${level}`)
  const list = listNames.find((one) => one === name)
  if (list) return t(`editor.shortcut.${list}`)
  const callout = calloutKinds.find((one) => name === `callout-${one}`)
  if (callout) return t(`editor.callout.${callout}`)
  const box = boxNames.find((one) => one === name)
  if (box) return t(`editor.node.${box}`)
  return name === 'quote' ? t('editor.shortcut.quote') : t('editor.style.paragraph')
}

/** Which kind a block is; null for what can only be wrapped, such as a table. */
export function kindName({ type, attrs }: DocumentNode, parent: DocumentNode): string | null {
  const { name } = type
  if (name === 'heading') return `heading${Number(attrs.level)}`
  if (name === 'listItem' || name === 'taskItem') return parent.type.name
  if (name === 'callout') return `callout-${String(attrs.kind)}`
  if (name === 'blockquote') return 'quote'
  const isKind = name === 'paragraph' || [...boxNames, ...listNames].some((one) => one === name)
  return isKind ? name : null
}

/** What a block is called. */
export function blockLabel(t: Translate, block: DocumentNode, parent: DocumentNode): string {
  if (block.type.name === 'listItem' || block.type.name === 'taskItem') return t('editor.block.item')
  const kind = kindName(block, parent)
  const label = labelledNode(block.type.name)
  if (kind === null) return label ? t(`editor.node.${label}`) : t('editor.block.block')
  return kindLabel(t, kind)
}
