import type { AttributeChange } from '../../../shared/document/diff/comparison'
import type { TextChange } from '../../../shared/document/diff/merged-text'
import type { Translate } from '../../editor/translate'

const attributeNames = [
  'level',
  'start',
  'checked',
  'kind',
  'title',
  'aim',
  'minutes',
  'aids',
  'group',
  'audiences',
  'districts',
  'kinds',
  'count',
  'asset',
  'alt',
  'decorative',
  'width',
  'caption',
  'colspan',
  'rowspan',
  'colwidth',
  'label',
  'jurisdiction',
  'act',
  'provision',
  'asOf',
  'chapter',
  'block',
  'show',
  'term',
  'definition',
  'name',
] as const
const markNames = [
  'bold',
  'italic',
  'underline',
  'superscript',
  'subscript',
  'highlight',
  'link',
  'language',
  'comment',
] as const
/** Their values say something to a reader; those of the others are codes. */
const plainValues: ReadonlySet<string> = new Set([
  'level',
  'start',
  'title',
  'aim',
  'minutes',
  'aids',
  'count',
  'alt',
  'width',
  'caption',
  'label',
  'act',
  'provision',
  'term',
  'definition',
])

/** What kind of change it is, in a word or two; of a table also which part of it. */
export function changeKindWords(t: Translate, change: TextChange): string {
  const kind = t(`versions.compare.kind.${change.kind}`)
  const part = tablePart(change)
  return part ? `${t(`versions.compare.part.${part}`)} · ${kind}` : kind
}

function tablePart({ nodeType, places }: TextChange): 'row' | 'column' | 'cell' | null {
  if (nodeType === 'tableRow') return 'row'
  if (nodeType !== 'tableCell' && nodeType !== 'tableHeader') return null
  return places.length > 1 ? 'column' : 'cell'
}

/** What the words of the text do not show: another kind of block, attributes, marks. Empty when they do. */
export function changeFacts(t: Translate, change: TextChange): string {
  const facts = [
    change.typeBefore === null ? '' : t('versions.compare.otherKind'),
    ...change.attributes.map((attribute) => attributeWords(t, attribute)),
    change.marks.length > 0 ? t('versions.compare.marks', { names: markWords(t, change.marks) }) : '',
  ]
  return [...new Set(facts.filter(Boolean))].join(' · ')
}

function attributeWords(t: Translate, { name, before, after }: AttributeChange): string {
  const known = attributeNames.find((one) => one === name)
  const field = known ? t(`versions.compare.attribute.${known}`) : name
  if (!plainValues.has(name)) return t('versions.compare.changedField', { field })
  const value = (one: unknown) =>
    (typeof one === 'number' || typeof one === 'string') && one !== '' ? String(one) : t('versions.compare.noValue')
  return t('versions.compare.changedValue', { field, before: value(before), after: value(after) })
}

const markWords = (t: Translate, names: readonly string[]): string =>
  markNames
    .filter((name) => names.includes(name))
    .map((name) => t(`versions.compare.mark.${name}`))
    .join(', ')
