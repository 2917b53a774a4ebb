import type { Node as DocumentNode } from '@tiptap/pm/model'
import { crossReferenceShows, type NodeName } from '../../../shared/document/names'
import type { EditorServices } from '../editor-services'
import { findBlock } from './find-block'
import { variableLabel } from './variable-label'

/** Inline things without text of their own: shown as a chip. */
export const chipNames = [
  'citation',
  'crossReference',
  'glossaryTerm',
  'variable',
] as const satisfies readonly NodeName[]
export type ChipName = (typeof chipNames)[number]

const isChipName = (name: string): name is ChipName => chipNames.some((chip) => chip === name)

export interface ChipDescription {
  readonly text: string
  /** What it is and where it leads; said by the tooltip and to screen readers. */
  readonly hint: string
}

/** What a cross-reference leads to at the moment. */
export interface ReferenceWords {
  /** Empty where the place has no number. */
  readonly number: string
  /** Null: the place is gone. */
  readonly title: string | null
}

type Describe = (
  attrs: Readonly<Record<string, unknown>>,
  services: EditorServices,
  document: DocumentNode,
  reference: ReferenceWords | null,
) => ChipDescription

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ')

const describe: Readonly<Record<ChipName, Describe>> = {
  citation: ({ label, act, provision, asOf }) => ({
    text: text(label) || joined(text(act), text(provision)),
    hint: joined(text(act), text(provision), text(asOf)),
  }),
  glossaryTerm: ({ label, term, definition }) => ({
    text: text(label) || text(term),
    hint: joined(text(term), text(definition)),
  }),
  variable: ({ name }, { t }) => ({ text: variableLabel(t, name), hint: '' }),
  crossReference: ({ chapter, block, show }, { t, chapterTitle }, document, reference) => {
    const whole = chapter ? chapterTitle(text(chapter)) : t('editor.reference.thisChapter')
    const title = !chapter && block ? (reference?.title ?? blockText(document, text(block))) : whole
    const number = title !== null && show === 'number' ? (reference?.number ?? '') : ''
    return {
      text: number || (title ?? t('editor.reference.missing')),
      hint: joined(
        t(`editor.reference.${crossReferenceShows.find((one) => one === show) ?? 'number'}`),
        number ? text(title) : '',
      ),
    }
  },
}

/** The words on a chip. */
export function describeChip(
  node: DocumentNode,
  document: DocumentNode,
  services: EditorServices,
  reference: ReferenceWords | null = null,
): ChipDescription {
  const name = node.type.name
  if (!isChipName(name)) throw new RangeError(`${name} is not a chip`)
  const { text: shown, hint } = describe[name](node.attrs, services, document, reference)
  return { text: shown || services.t('editor.chip.empty'), hint: joined(services.t(`editor.node.${name}`), hint) }
}

const shownLength = 60

/** The first words of a block; null where the block is gone. */
export function blockText(document: DocumentNode, id: string): string | null {
  const block = findBlock(document, id)?.node
  return block ? wordsOfBlock(block) : null
}

/** The title or caption of a block, else its first words. */
export function wordsOfBlock(block: DocumentNode): string {
  const words = text(block.attrs.title) || text(block.attrs.caption) || block.textContent
  return words.length > shownLength ? `${words.slice(0, shownLength)}…` : words
}
