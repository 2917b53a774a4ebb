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
export function actLabel(label: string, cited: CitedAct): string {
  const words = label.replaceAll('\u00a0', ' ').trim()
  const unit = cited.provision.replaceAll('\u00a0', ' ').trim()
  const rest = unit !== '' && words.startsWith(unit) ? words.slice(unit.length).trim() : words
  const named = nominatives.reduce((text, [form, nominative]) => text.replace(form, nominative), rest)
  if (named === '') return words
  const collection = /\d/.test(named) ? '' : collectionNumber(cited.act)
  return collection === '' ? named : `${named} (${collection})`
}

/** Where the words name no number, the act is found by its place in the collection of laws. */
function collectionNumber(act: string): string {
  const plain = act.replace(/^(cz|pl|ua|eu):/i, '')
  const polish = /^DU\/(\d{4})\/(?:\d{1,3}\/)?(\d{1,4})$/.exec(plain)
  return polish ? `Dz.\u00a0U. ${polish[1] ?? ''} poz.\u00a0${polish[2] ?? ''}` : plain
}
