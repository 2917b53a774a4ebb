const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** A name that every file system takes, from a title that a person gave. */
export function safeFileName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '')
  if (plain === '') return 'Skripta'
  return reserved.test(plain) ? `_${plain}` : plain
}
