import { calloutKinds, exerciseGroups, type CalloutKind } from '../../../shared/document/names'
import { createTranslator } from '../../../shared/i18n/translator'

const languages = ['cs', 'en', 'pl', 'uk'] as const
const titled = ['exercise', 'caseStudy'] as const
const untitled = ['learningAims', 'trainerNote', 'answerKey'] as const
const facts = ['aim', 'minutes', 'aids', 'group'] as const

export type BoxName = (typeof titled)[number] | (typeof untitled)[number] | 'callout'
export type ExerciseFact = (typeof facts)[number]

export interface BoxKind {
  readonly type: BoxName
  readonly kind: CalloutKind | null
  readonly hasTitle: boolean
}

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase()

type Dictionary<T> = () => ReadonlyMap<string, T>

/** Printed words of all languages of the program, with what each of them stands for; made when the first file asks. */
function dictionary<T>(entries: readonly (readonly [key: string, value: T])[]): Dictionary<T> {
  let made: ReadonlyMap<string, T> | null = null
  return () => {
    made ??= new Map(
      languages
        .map((language) => createTranslator(language))
        .flatMap((t) => entries.map(([key, value]) => [fold(t(key)), value] as const)),
    )
    return made
  }
}

const kinds = dictionary<BoxKind>([
  ...calloutKinds.map((kind) => [`manuscript.callouts.${kind}`, { type: 'callout', kind, hasTitle: false }] as const),
  ...titled.map((type) => [`manuscript.boxes.${type}`, { type, kind: null, hasTitle: true }] as const),
  ...untitled.map((type) => [`manuscript.boxes.${type}`, { type, kind: null, hasTitle: false }] as const),
])
const factNames = dictionary<ExerciseFact>(facts.map((fact) => [`manuscript.labels.${fact}`, fact]))
const groups = dictionary<string>(exerciseGroups.map((group) => [`manuscript.groups.${group}`, group]))

/** What a box is by the label that Skripta printed on it, in whichever language; null for words of somebody else. */
export const kindOfLabel = (label: string): BoxKind | null => kinds().get(fold(label)) ?? null
export const factOfLabel = (label: string): ExerciseFact | null => factNames().get(fold(label)) ?? null
export const groupOfWords = (words: string): string | null => groups().get(fold(words)) ?? null
