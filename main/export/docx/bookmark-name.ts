/** Word takes letters, digits and underscores, at most 40, a letter first. */
export function bookmarkName(anchor: string): string {
  const plain = anchor.replace(/[^A-Za-z0-9]/g, '_')
  return plain.length <= 40 ? plain : plain.replaceAll('_', '').slice(0, 40)
}
