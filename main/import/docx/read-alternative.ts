import { childOf, childrenOf, findInside, type XmlElement } from './xml-element'

const readable = ['w:txbxContent', 'a:blip'] as const

/**
 * Word writes some things twice, in a new form and in one for older programs: exactly one of them is read, so that no
 * text box comes twice. The new form counts where it holds something that can be read.
 */
export function readAlternative(element: XmlElement): XmlElement | null {
  const choices = childrenOf(element, 'mc:Choice')
  const best = choices.find((choice) => readable.some((name) => findInside(choice, name) !== null))
  return best ?? childOf(element, 'mc:Fallback') ?? choices[0] ?? null
}
