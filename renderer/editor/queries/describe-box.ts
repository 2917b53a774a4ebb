import type { Node as DocumentNode } from '@tiptap/pm/model'
import { editionKinds } from '../../../shared/domain/edition'
import { calloutKinds, exerciseGroups, type NodeName } from '../../../shared/document/names'
import type { Translate } from '../translate'

/** Blocks that hold other blocks under a head line of their own. */
export const boxNames = [
  'callout',
  'exercise',
  'caseStudy',
  'learningAims',
  'trainerNote',
  'answerKey',
  'audienceBlock',
] as const satisfies readonly NodeName[]
export type BoxName = (typeof boxNames)[number]

export const isBoxName = (name: string): name is BoxName => boxNames.some((box) => box === name)

export interface BoxDescription {
  /** What kind of block it is, in words. */
  readonly label: string
  readonly title: string
  readonly facts: readonly string[]
  /** What somebody still has to say about it, as a calm request. */
  readonly missing: readonly string[]
}

type Describe = (attrs: Readonly<Record<string, unknown>>, t: Translate) => Partial<BoxDescription>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : [])
const fact = (t: Translate, field: 'aim' | 'aids' | 'audiences' | 'districts', value: string): string =>
  value && t('editor.box.fact', { field: t(`editor.field.${field}`), value })

const describe: Readonly<Record<BoxName, Describe>> = {
  callout: ({ kind }, t) => ({ label: t(`editor.callout.${calloutKinds.find((one) => one === kind) ?? 'tip'}`) }),
  exercise: ({ title, aim, minutes, group, aids }, t) => ({
    title: text(title),
    facts: [
      fact(t, 'aim', text(aim)),
      Number(minutes) > 0 ? t('editor.box.minutes', { count: Number(minutes) }) : '',
      t(`editor.group.${exerciseGroups.find((one) => one === group) ?? 'plenary'}`),
      fact(t, 'aids', text(aids)),
    ],
    missing: [
      text(title) ? '' : t('editor.box.missing.title'),
      Number(minutes) > 0 ? '' : t('editor.box.missing.minutes'),
    ],
  }),
  caseStudy: ({ title }, t) => ({ title: text(title), missing: [text(title) ? '' : t('editor.box.missing.title')] }),
  learningAims: () => ({}),
  trainerNote: (_attrs, t) => ({ facts: [t('editor.box.trainerOnly')] }),
  answerKey: (_attrs, t) => ({ facts: [t('editor.box.trainerOnly')] }),
  audienceBlock: ({ audiences, districts, kinds }, t) => ({
    facts: [
      fact(t, 'audiences', list(audiences).join(', ')),
      fact(t, 'districts', list(districts).join(', ')),
      ...editionKinds.filter((kind) => list(kinds).includes(kind)).map((kind) => t(`editor.kind.${kind}`)),
    ],
    missing: [
      list(audiences).length + list(districts).length + list(kinds).length > 0 ? '' : t('editor.box.missing.readers'),
    ],
  }),
}

/** The words in the head line of a box. */
export function describeBox(node: DocumentNode, t: Translate): BoxDescription {
  const name = node.type.name
  if (!isBoxName(name)) throw new RangeError(`${name} is not a box`)
  const { label = t(`editor.node.${name}`), title = '', facts = [], missing = [] } = describe[name](node.attrs, t)
  return { label, title, facts: facts.filter(Boolean), missing: missing.filter(Boolean) }
}
