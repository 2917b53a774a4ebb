import type { DocumentJson, NodeJson } from '../../shared/document/document-json'

/** Another text in one paragraph of the document, as typing makes it. */
export function editParagraph(document: DocumentJson, word: string, at: number): DocumentJson {
  const paragraphs = document.content
    .map((block, index) => (block.type === 'paragraph' ? index : -1))
    .filter((index) => index >= 0)
  const chosen = paragraphs[at % paragraphs.length]
  return {
    ...document,
    content: document.content.map((block, index): NodeJson => {
      const [first, ...rest] = block.content ?? []
      if (index !== chosen || first?.text === undefined) return block
      return { ...block, content: [{ ...first, text: `${word} ${first.text}` }, ...rest] }
    }),
  }
}
