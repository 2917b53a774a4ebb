import type { CitedAct } from './citation-link'

const nominatives: readonly (readonly [RegExp, string])[] = [
  [/^(?:zákon(?:a|u|em|ě)?|zák\.|z\.)(?=\s)/iu, 'zákon'],
  [/^(?:vyhlášk(?:y|u|ou|a)|vyhlášce|vyhl\.)(?=\s)/iu, 'vyhláška'],
  [/^(?:nařízením?|nařízení) vlády(?=\s)/iu, 'nařízení vlády'],
  [/^(?:ustaw(?:y|ie|ę|ą|a))(?=\s)/iu, 'ustawa'],
]

/**
 * The act's own name out of the words of a sentence: *§ 42g zákona č. 326/1999 Sb.* gives *zákon č. 326/1999 Sb.*.
 * Where nothing is left, the words stay as they are.
 */
export function actLabel(label: string, { provision }: CitedAct): string {
  const words = label.replaceAll('\u00a0', ' ').trim()
  const unit = provision.replaceAll('\u00a0', ' ').trim()
  const rest = unit !== '' && words.startsWith(unit) ? words.slice(unit.length).trim() : words
  const named = nominatives.reduce((text, [form, nominative]) => text.replace(form, nominative), rest)
  return named === '' ? words : named
}
