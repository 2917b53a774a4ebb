/** How the panel is open; asked for again, it is another one and its text is chosen anew. */
export interface FindRequest {
  readonly isReplacing: boolean
}
