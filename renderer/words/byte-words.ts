const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size that a person can compare: *3,4 MB*. */
export function byteWords(language: string, bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const unit = units[step] ?? 'byte'
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: step === 0 ? 0 : 1 }).format(
    bytes / 1000 ** step,
  )
}
