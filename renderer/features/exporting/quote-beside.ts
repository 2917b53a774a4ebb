import type { Finding } from '../../../shared/domain/finding'

/** The first words of the block, unless the sentence about it says them already. */
export function quoteBeside(text: string, { place }: Finding): string {
  const quote = place?.quote ?? ''
  return text.includes(quote) ? '' : quote
}
