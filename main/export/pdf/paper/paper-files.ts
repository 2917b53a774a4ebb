import type { Paper, PaperPublicity } from '../../manuscript/paper'
import type { BookWriter } from '../book-writer'
import { instantParts } from '../instant-parts'
import type { JsonValue } from '../json-value'
import type { TypstFiles } from '../typst-files'
import { typstLanguage } from '../typst-language'
import { paperBlock, paperSaid } from './paper-blocks'

function publicityOf(publicity: PaperPublicity | null, { pictures }: Paper, writer: BookWriter): JsonValue {
  if (publicity === null) return null
  const logos = publicity.logos.flatMap(({ asset, alt }): readonly JsonValue[] => {
    const path = writer.picturePath(asset)
    const facts = pictures[asset]
    if (path === null || facts === undefined) {
      writer.lose('missing-picture', alt)
      return []
    }
    return [{ path, alt: writer.text(alt), ratio: facts.width / Math.max(1, facts.height) }]
  })
  return {
    statement: paperSaid(publicity.statement, writer),
    project: paperSaid(publicity.project, writer),
    disclaimer: paperSaid(publicity.disclaimer, writer),
    hasEmblem: publicity.hasEmblem,
    emblemAlt: writer.text(publicity.emblemAlt),
    logos,
  }
}

const jsonBytes = (value: JsonValue): Uint8Array => Buffer.from(JSON.stringify(value))

/** The content of a paper as JSON beside `paper.typ`. */
export function paperFiles(paper: Paper, writer: BookWriter): TypstFiles {
  const facts = {
    title: writer.text(paper.title),
    authors: paper.authors.map((author) => writer.text(author)),
    date: instantParts(paper.date),
    language: { ...typstLanguage(paper.languages[0] ?? 'cs') },
    accent: paper.accent,
    accentText: paper.accentText,
    page: writer.text(paper.pageWord),
    isBilingual: paper.languages.length > 1,
    publicity: publicityOf(paper.publicity, paper, writer),
  }
  const sections = paper.sections.map(({ sheet, look, foot, blocks }) => ({
    sheet,
    look,
    foot: paperSaid(foot, writer),
    blocks: blocks.map((block) => paperBlock(block, writer)),
  }))
  return new Map([
    ['paper.json', jsonBytes(facts)],
    ['sections.json', jsonBytes(sections)],
  ])
}
