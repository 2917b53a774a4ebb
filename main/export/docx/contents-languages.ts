import { regionalTag } from '../../../shared/domain/language'
import { contentsEntries } from '../manuscript/contents-entries'
import type { Manuscript } from '../manuscript/manuscript'
import { bookmarkName } from './bookmark-name'

/** Entries of the contents in another language than the document's say so: the library's entries cannot. */
export function contentsLanguages(xml: string, manuscript: Manuscript): string {
  const foreign = new Map(
    contentsEntries(manuscript)
      .filter(({ language }) => language !== manuscript.language)
      .map(({ anchor, language }) => [bookmarkName(anchor), regionalTag(language)]),
  )
  if (foreign.size === 0) return xml
  return xml.replace(
    /(<w:hyperlink [^>]*w:anchor="([^"]*)"[^>]*><w:r><w:rPr><w:rStyle w:val="IndexLink"\/>)/g,
    (all: string, _head: string, name: string) => {
      const tag = foreign.get(name)
      return tag === undefined ? all : `${all}<w:lang w:val="${tag}"/>`
    },
  )
}
