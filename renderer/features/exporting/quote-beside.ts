import type { Finding } from '../../../shared/domain/finding'

/** Without its fields a block may be nothing but commas. */
const hasWords = /\p{L}{2}/u

/** The first words of the block, unless it has none or the sentence about it says them already. */
export function quoteBeside(text: string, { place }: Finding): string {
  const quote = place?.quote ?? ''
  return text.includes(quote) || !hasWords.test(quote) ? '' : quote
}
