import { withoutDirection } from '../../shared/document/without-direction'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * Words that a sentence quotes, such as a title: signs that turn letters round are left out, and words written from
 * right to left are kept from turning the sentence around them (RELIABILITY.md section 6, 29).
 */
export function isolateWords(text: string): string {
  const plain = withoutDirection(text)
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}
