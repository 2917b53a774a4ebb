import type { Result } from '../../../shared/domain/result'
import type { Bridge } from '../../../shared/ipc/contract'

type Answer = (input: unknown) => Promise<Result<unknown>> | Result<unknown>

/** A door for the window alone: answers what the test says, remembers what it was asked. */
export const door = {
  answers: new Map<string, Answer>(),
  asked: [] as { readonly name: string; readonly input: unknown }[],
  reset(): void {
    door.answers.clear()
    door.asked.length = 0
  },
  count: (name: string): number => door.asked.filter((one) => one.name === name).length,
}

const bridge = {
  call: async (name: string, input: unknown) => {
    door.asked.push({ name, input })
    const answer = door.answers.get(name)
    if (!answer) throw new Error(`nobody answers ${name}`)
    return answer(input)
  },
  on: () => () => undefined,
} as unknown as Bridge

Object.defineProperty(window, 'skripta', { value: bridge, configurable: true })
