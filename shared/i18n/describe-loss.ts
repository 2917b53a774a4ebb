import { splitLoss, unreadableReasons } from '../domain/export-loss'
import type { Translate } from './translator'

/** Details that people can use: characters, and what a picture shows. The others name places inside the file. */
const telling: ReadonlySet<string> = new Set([
  'missing-glyph',
  'missing-picture',
  'unreadable-picture',
  'unreadable-annex',
  'annex-not-pdf-ua',
  'annex-not-pdf-a',
])

/** What the files do not carry, each thing once, in the words of the translator's language. */
export function describeLosses(losses: readonly string[], translate: Translate): readonly string[] {
  return [...new Set(losses.map((loss) => describeLoss(loss, translate)))]
}

function describeLoss(loss: string, translate: Translate): string {
  const split = splitLoss(loss)
  if (!split) return translate('exporting.losses.other', { detail: loss })
  const { code, detail } = split
  const reason = code === 'not-pdf-ua' ? unreadableReasons.find((one) => one === detail) : undefined
  const context = reason ?? (telling.has(code) && detail !== '' ? 'named' : '')
  const params: Readonly<Record<string, string>> = { detail, context }
  return translate(`exporting.losses.${code}`, params)
}
