import type { z } from 'zod'

/** One channel: the run-time parser of its input and, as a type only, what it answers. */
export interface Channel<Input extends z.ZodType, Output> {
  readonly input: Input
  /** Never read; carries the output's type. */
  readonly output?: Output
}

/** Declares a channel that answers `Output`: `channel<Draft>()(z.strictObject({ … }))`. */
export const channel =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Channel<Input, Output> => ({ input })
