/**
 * Free text as an audit record may carry it: full names of participants give way to an ellipsis, whatever their letter
 * case and spacing. Names of one word are left: they are too often a word of something else.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const words = name.trim().split(/\s+/)
    if (words.length < 2) return rest
    const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
    return rest.replace(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'), '…')
  }, text)
}
