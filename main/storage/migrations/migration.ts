/** One numbered step of the library's schema. Frozen once landed. */
export interface Migration {
  /** The `user_version` that the library has afterwards. */
  readonly id: number
  readonly name: string
  readonly sql: string
}
