import { Fragment } from 'react'
import { splitExcerpt } from './split-excerpt'

/** Text with its hits marked; never as markup. */
export function Excerpt({ text }: { readonly text: string }) {
  return splitExcerpt(text).map((part, index) =>
    part.isHit ? <mark key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>,
  )
}
