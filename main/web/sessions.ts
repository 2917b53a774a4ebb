import { isSameSecret, makeSecret } from './secret'

const codeLifetime = 60_000
const mostFailures = 20
const pause = 5_000

export type Admission =
  { readonly type: 'admitted'; readonly token: string } | { readonly type: 'refused' } | { readonly type: 'paused' }

interface Code {
  readonly code: string
  readonly until: number
}

/**
 * One-time codes and the sessions that they become. A code opens one session within a minute; a session lasts as long
 * as the host. Twenty wrong secrets make wrong ones unheard for five seconds. A right one is always heard: otherwise
 * any program on this computer could lock the person out.
 */
export class Sessions {
  readonly #now: () => number
  readonly #tokens = new Set<string>()
  #codes: readonly Code[] = []
  #failures = 0
  #pausedUntil = 0

  constructor(now: () => number) {
    this.#now = now
  }

  makeCode(): string {
    const code = makeSecret()
    this.#codes = [...this.#validCodes(), { code, until: this.#now() + codeLifetime }]
    return code
  }

  /** Exchanges a code for a session; the code is spent. */
  redeem(code: string): Admission {
    const found = this.#validCodes().find((known) => isSameSecret(known.code, code))
    if (!found) return this.#fail()
    this.#codes = this.#codes.filter((known) => known !== found)
    const token = makeSecret()
    this.#tokens.add(token)
    return { type: 'admitted', token }
  }

  admit(token: string): Admission {
    let found: string | null = null
    for (const known of this.#tokens) if (isSameSecret(known, token)) found = known
    return found === null ? this.#fail() : { type: 'admitted', token: found }
  }

  #validCodes(): readonly Code[] {
    const now = this.#now()
    return this.#codes.filter((known) => known.until > now)
  }

  #fail(): Admission {
    const now = this.#now()
    if (now < this.#pausedUntil) return { type: 'paused' }
    this.#failures++
    if (this.#failures < mostFailures) return { type: 'refused' }
    this.#failures = 0
    this.#pausedUntil = now + pause
    return { type: 'refused' }
  }
}
