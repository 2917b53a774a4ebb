import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** 256 random bits for an address or a header. */
export const makeSecret = (): string => randomBytes(32).toString('base64url')

/** Compares without telling by its time where the difference is. */
export const isSameSecret = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
