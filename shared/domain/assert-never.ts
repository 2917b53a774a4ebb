/** Closes a switch over a union: the build fails when a case is missing, and so does a value from outside. */
export function assertNever(value: never): never {
  throw new RangeError(`unexpected value ${JSON.stringify(value)}`)
}
