import { withoutDirection } from '../../../shared/document/without-direction'
import { openUp, tooDeep } from './pasted-nesting'
import { namePastedStyles } from './pasted-styles'

const droppedElements =
  'script, style, meta, link, title, xml, object, embed, iframe, template, noscript, svg, math, video, audio, form > input, button, select, textarea'
const hidden = /(?:^|;)\s*(?:display:\s*none|mso-hide:\s*all)/i
/** Below it no reader can follow. */
const deepestList = 20

/** Takes away what programs put on the clipboard beside the text, and gives their formatting its usual names. */
export function cleanPastedDirt(root: ParentNode): void {
  for (const element of root.querySelectorAll(droppedElements)) element.remove()
  for (const element of root.querySelectorAll('[style]'))
    if (hidden.test(element.getAttribute('style') ?? '')) element.remove()
  for (const wrapper of root.querySelectorAll('b[id^="docs-internal-guid"], [class="Apple-converted-space"]'))
    unwrap(wrapper)
  for (const heading of root.querySelectorAll('h5, h6')) rename(heading, 'h4')
  for (const title of root.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  for (const link of root.querySelectorAll('a')) turnLettersBack(link)
  namePastedStyles(root)
  for (const list of tooDeep(root, 'ul, ol', deepestList)) openUp(list)
  keepForeignLanguages(root)
  for (const paragraph of root.querySelectorAll('p')) if (isGap(paragraph)) paragraph.remove()
}

function turnLettersBack(link: Element): void {
  const walker = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    text.textContent = withoutDirection(text.textContent ?? '')
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function rename(element: Element, name: string): void {
  const next = element.ownerDocument.createElement(name)
  next.append(...element.childNodes)
  element.replaceWith(next)
}

/** Word marks every word with a language: what most of the text is in says nothing, the rest is kept without region. */
function keepForeignLanguages(root: ParentNode): void {
  const tagged = [...root.querySelectorAll('[lang]')]
  const letters = new Map<string, number>()
  const languageOf = (element: Element) => (element.getAttribute('lang') ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  for (const element of tagged) {
    const language = languageOf(element)
    letters.set(language, (letters.get(language) ?? 0) + (element.textContent?.length ?? 0))
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one)[0] ?? ['']
  const isOneLanguage = letters.size < 2
  for (const element of tagged) {
    const language = languageOf(element)
    if (isOneLanguage || language === most || element.tagName !== 'SPAN') element.removeAttribute('lang')
    else element.setAttribute('lang', language)
  }
}

/** Word and mail programs make gaps of lines with a fixed space. */
function isGap(paragraph: Element): boolean {
  const words = paragraph.textContent ?? ''
  return /\u00a0/.test(words) && words.trim() === '' && paragraph.querySelector('img, br, figure') === null
}
