import type { Page } from '@playwright/test'
import type { KnownLanguage } from '../../shared/domain/language'
import { messages } from '../../shared/i18n/translator'

/** What a library is filled with or a book is printed with may stand in any language. */
const ofContent = ['doors', 'manuscript', 'papers', 'cli']

function sentences(tree: unknown, found: Set<string>): Set<string> {
  if (typeof tree === 'string') found.add(tree)
  else if (typeof tree === 'object' && tree !== null) for (const value of Object.values(tree)) sentences(value, found)
  return found
}

const sentencesIn = (language: KnownLanguage): Set<string> => {
  const areas = Object.entries(messages[language]).filter(([area]) => !ofContent.includes(area))
  return sentences(Object.fromEntries(areas), new Set())
}

/** Whole Czech messages that are no message of this language: whoever sees one was forgotten. */
function foreignTo(language: KnownLanguage): readonly string[] {
  if (language === 'cs') return []
  const own = sentences(messages[language], new Set())
  return [...sentencesIn('cs')].filter((text) => text.length > 4 && !text.includes('{{') && !own.has(text))
}

/** Words and names on the screen that are a raw key, an unfilled place or left in Czech. */
export async function oddWords(page: Page, language: KnownLanguage): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    const isOwn = (element: Element | null) => !element?.closest('.ProseMirror, .ui-sheets, script')
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) found.add((node.textContent ?? '').trim())
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (isOwn(element)) found.add(element.getAttribute(name)?.trim() ?? '')
    return [...found].filter(Boolean)
  })
  const key = new RegExp(`\\b(?:${Object.keys(messages.cs).join('|')})\\.[a-zA-Z]`)
  const foreign = new Set(foreignTo(language))
  return texts.filter((text) => key.test(text) || text.includes('{{') || foreign.has(text))
}
