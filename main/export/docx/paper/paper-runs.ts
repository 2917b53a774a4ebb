import { TextRun, type IRunOptions } from 'docx'
import { regionalTag } from '../../../../shared/domain/language'
import { cleanText } from '../../manuscript/clean-text'
import type { Said, Saying } from '../../manuscript/paper'
import type { PaperContext } from './paper-context'
import { paperStyleIds } from './paper-styles'

/** A run that says its language wherever it differs from the paper's; the second language is lighter. */
export function sayingRun(
  { text, language }: Saying,
  index: number,
  { paper }: PaperContext,
  options: IRunOptions = {},
): TextRun {
  const tag = language === paper.languages[0] ? {} : { language: { value: regionalTag(language) } }
  const light = index === 0 ? {} : { style: paperStyleIds.second }
  return new TextRun({ ...tag, ...light, ...options, text: cleanText(text) })
}

/** Names and numbers: in the language of the paper. */
export const plainRun = (text: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ ...options, text: cleanText(text) })

/** *Pozvánka / Zaproszenie*. */
export const inLine = (said: Said, context: PaperContext, options: IRunOptions = {}): readonly TextRun[] =>
  said.flatMap((saying, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ' / ', style: paperStyleIds.second })]),
    sayingRun(saying, index, context, options),
  ])

/** One array of runs a paragraph: every line of every language. */
export const linesOf = (said: Said, context: PaperContext, options: IRunOptions = {}): readonly TextRun[][] =>
  said.flatMap((saying, index) =>
    saying.text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => [sayingRun({ ...saying, text: line }, index, context, options)]),
  )

/** The same in one paragraph, with line breaks between. */
export const brokenLines = (said: Said, context: PaperContext, options: IRunOptions = {}): readonly TextRun[] =>
  linesOf(said, context, options).flatMap((runs, index) => (index === 0 ? runs : [new TextRun({ break: 1 }), ...runs]))
