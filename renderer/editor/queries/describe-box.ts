import type { TFunction } from 'i18next'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeName } from '../../../shared/document/names'

/** Blocks that hold other blocks under a head line of their own. */
export const boxNames = [
  'callout', 'exercise', 'caseStudy', 'learningAims', 'trainerNote', 'answerKey', 'audienceBlock',
] as const satisfies readonly NodeName[]
export type BoxName = (typeof boxNames)[number]

export const isBoxName = (name: string): name is BoxName => boxNames.some((box) => box === name)

export interface BoxDescription {
  /** What kind of block it is, in words. */
  readonly label: string
  readonly title: string
  readonly facts: readonly string[]
}

type Describe = (attrs: Readonly<Record<string, unknown>>, t: TFunction) => Partial<BoxDescription>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '')
const fact = (t: TFunction, field: string, value: string): string =>
  value && t(`editor.box.fact`, { field: t(`editor.field.${field}`), value })

const describe: Readonly<Record<BoxName, Describe>> = {
  callout: (attrs, t) => ({ label: t(`editor.callout.${text(attrs.kind)}`) }),
  exercise: (attrs, t) => ({
    title: text(attrs.title),
    facts: [
      fact(t, 'aim', text(attrs.aim)),
      Number(attrs.minutes) > 0 ? t('editor.box.minutes', { count: Number(attrs.minutes) }) : '',
      t(`editor.group.${text(attrs.group)}`),
      fact(t, 'aids', text(attrs.aids)),
    ],
  }),
  caseStudy: (attrs) => ({ title: text(attrs.title) }),
  learningAims: () => ({}),
  trainerNote: (_attrs, t) => ({ facts: [t('editor.box.trainerOnly')] }),
  answerKey: (_attrs, t) => ({ facts: [t('editor.box.trainerOnly')] }),
  audienceBlock: (attrs, t) => ({
    facts: [
      fact(t, 'audiences', list(attrs.audiences)),
      fact(t, 'districts', list(attrs.districts)),
      ...(Array.isArray(attrs.kinds) ? attrs.kinds.map((kind) => t(`editor.kind.${text(kind)}`)) : []),
    ],
  }),
}

/** The words in the head line of a box. */
export function describeBox(node: DocumentNode, t: TFunction): BoxDescription {
  const name = node.type.name
  if (!isBoxName(name)) throw new RangeError(`${name} is not a box`)
  const { label = t(`editor.node.${name}`), title = '', facts = [] } = describe[name](node.attrs, t)
  return { label, title, facts: facts.filter(Boolean) }
}
