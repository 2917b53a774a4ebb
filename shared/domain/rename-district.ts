/** The text with another district where the first one stands as a word of its own; inflected forms are left to people. */
export function renameDistrict(text: string, from: string, to: string): string {
  if (from.trim() === '' || to.trim() === '') return text
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(from)}(?![\\p{L}\\p{N}])`, 'gu')
  return text.replace(alone, () => to)
}
