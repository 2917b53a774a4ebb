const controlOrSpace = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\\]/

const webAddress = /^https?:\/\/[^/?#@]+([/?#].*)?$/i
const mailAddress = /^mailto:[^@/?]+@[^@/?]+(\?.*)?$/i

/**
 * True for what a document may link to: http, https and mailto, at most 2,048 characters, without user names,
 * control or direction characters. TipTap keeps `javascript:` and UNC paths in JSON (RELIABILITY.md 1.2).
 */
export function isLinkTarget(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2048 || controlOrSpace.test(value)) return false
  return webAddress.test(value) || mailAddress.test(value)
}
