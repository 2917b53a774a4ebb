import type { Paper, PaperBlock, Said } from '../../../main/export/manuscript/paper'

/** Everything that stands on a paper, in its order. */
export const blocksOf = (paper: Paper): readonly PaperBlock[] => paper.sections.flatMap(({ blocks }) => blocks)
/** What is of one type on a paper. */
export const blocksIn = <T extends PaperBlock['type']>(paper: Paper, type: T) =>
  blocksOf(paper).filter((block): block is Extract<PaperBlock, { type: T }> => block.type === type)

/** Everything that is said anywhere, each as one string. */
export function sayings(value: unknown): readonly { readonly text: string; readonly language: string }[] {
  if (Array.isArray(value)) return value.flatMap(sayings)
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'language' in value && typeof value.text === 'string' && typeof value.language === 'string')
    return [{ text: value.text, language: value.language }]
  return Object.values(value).flatMap(sayings)
}
/** All words of a part of a paper, a line each. */
export const textOf = (value: unknown): string =>
  sayings(value)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00a0', ' ')
/** What one place says, in all its languages. */
export const said = (one: Said | undefined): string =>
  (one ?? [])
    .map(({ text }) => text)
    .join(' / ')
    .replaceAll('\u00a0', ' ')

/** What stands behind a label. */
export const factOf = (paper: Paper, label: string): string | undefined =>
  blocksIn(paper, 'facts')
    .flatMap(({ rows }) => rows)
    .filter((row) => said(row.label) === label)
    .map((row) => said(row.value))[0]
