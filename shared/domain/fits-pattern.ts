/** True when the whole number looks as the pattern says. A pattern that somebody edited into nonsense refuses nothing. */
export function fitsPattern(pattern: string, number: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(number.trim())
  } catch {
    return true
  }
}

/** False for a pattern that no number can be compared with. */
export function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== ''
  } catch {
    return false
  }
}
