import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeName } from '../../../shared/document/names'
import type { EditorServices } from '../editor-services'

/** Inline things without text of their own: shown as a chip. */
export const chipNames = ['citation', 'crossReference', 'glossaryTerm', 'variable'] as const satisfies readonly NodeName[]
export type ChipName = (typeof chipNames)[number]

export const isChipName = (name: string): name is ChipName => chipNames.some((chip) => chip === name)

export interface ChipDescription {
  readonly text: string
  /** What it is and where it leads; said by the tooltip and to screen readers. */
  readonly hint: string
}

type Describe = (attrs: Readonly<Record<string, unknown>>, services: EditorServices) => ChipDescription

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
  variable: ({ name }, { t }) => ({ text: t(`editor.variable.${text(name).replace('.', '_')}`), hint: '' }),
  crossReference: ({ chapter, block, show }, { t, describeReference }) => {
    const target = describeReference(text(chapter) || null, text(block) || null)
    return {
      text: target ?? t('editor.reference.missing'),
      hint: t(`editor.reference.${text(show)}`),
    }
  },
}

/** The words on a chip. */
export function describeChip(node: DocumentNode, services: EditorServices): ChipDescription {
  const name = node.type.name
  if (!isChipName(name)) throw new RangeError(`${name} is not a chip`)
  const { text: shown, hint } = describe[name](node.attrs, services)
  return { text: shown || services.t('editor.chip.empty'), hint: joined(services.t(`editor.node.${name}`), hint) }
}
