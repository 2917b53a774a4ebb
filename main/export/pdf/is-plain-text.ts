/**
 * Letters and signs of European typing that the fonts of the book have for certain, already composed: nearly all text.
 * What passes needs no look at each character.
 */
const plain = /^[\u0020-\u007e\u00a0-\u017f\u0401-\u045f\u2010-\u2026]*$/u

export const isPlainText = (text: string): boolean => plain.test(text)
