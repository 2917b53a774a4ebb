import type { AppError } from '../../shared/domain/app-error'
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import { send } from './send'

export interface QueryState<Output> {
  /** The last answer; it stays while a newer one is on its way. */
  readonly value: Output | undefined
  readonly error: AppError | null
  readonly isLoading: boolean
}

/** One question to the trusted side, its last answer, and everybody who looks at it. */
export class Query<Name extends ChannelName> {
  private state: QueryState<ChannelOutput<Name>> = { value: undefined, error: null, isLoading: false }
  private readonly listeners = new Set<() => void>()
  private isStale = true
  private asked = 0

  constructor(
    private readonly name: Name,
    private readonly input: ChannelInput<Name>,
  ) {}

  readonly getState = (): QueryState<ChannelOutput<Name>> => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.isStale) void this.load()
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Asks again at once if somebody looks, otherwise when somebody does. */
  invalidate(): void {
    this.isStale = true
    if (this.listeners.size > 0) void this.load()
  }

  /** Shows what is already known to be true without asking; nothing happens when `change` gives back what it got. */
  patch(change: (value: ChannelOutput<Name>) => ChannelOutput<Name>): void {
    const { value } = this.state
    if (value === undefined) return
    const next = change(value)
    if (next !== value) this.set({ ...this.state, value: next })
  }

  private async load(): Promise<void> {
    this.isStale = false
    this.asked += 1
    const turn = this.asked
    this.set({ ...this.state, isLoading: true })
    const result = await send(this.name, this.input)
    if (turn !== this.asked) return
    if (result.ok) this.set({ value: result.value, error: null, isLoading: false })
    else this.set({ ...this.state, error: result.error, isLoading: false })
  }

  private set(next: QueryState<ChannelOutput<Name>>): void {
    this.state = next
    for (const listener of [...this.listeners]) listener()
  }
}
