import { foldName } from './fold-name'
import type { PaperKind, PaperSettings } from './paper'

interface WrittenPaper {
  readonly kind: PaperKind
  readonly settings: Pick<PaperSettings, 'texts'>
}

/** Papers whose own texts name one of these people, as minutes do: erasing somebody does not reach into what people wrote. */
export function papersNaming(papers: readonly WrittenPaper[], names: readonly string[]): readonly PaperKind[] {
  const wanted = names.map(foldName).filter((name) => name !== '')
  return papers.flatMap(({ kind, settings }) => {
    const texts = Object.values(settings.texts).flatMap((own) => Object.values(own ?? {}))
    const text = foldName(texts.join('\n'))
    return wanted.some((name) => text.includes(name)) ? [kind] : []
  })
}
