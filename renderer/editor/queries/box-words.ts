import type { Translate } from '../translate'
import { describeBox } from './describe-box'
import type { BoxWords } from './turned-blocks'

/** The title and the facts of a box in words, as its head line shows them. What nobody has set is no word. */
export const boxWords =
  (t: Translate): BoxWords =>
  ({ type, attrs }, kept) => {
    const gone = Object.entries(attrs).filter(([name]) => !kept.has(name))
    const unset = describeBox(type.create(), t).facts
    const { title, facts } = describeBox(type.create(Object.fromEntries(gone)), t)
    return [title, ...facts.filter((fact) => !unset.includes(fact))].filter(Boolean)
  }
