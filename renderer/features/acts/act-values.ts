import type { ActChange, ActFacts } from '../../../shared/domain/act'
import type { Day } from '../../../shared/domain/ids'
import type { ChannelInput } from '../../../shared/ipc/contract'

/** What the form of an act holds; days may be missing while somebody writes. */
export interface ActValues extends Omit<ActFacts, 'changes'> {
  readonly changes: readonly (Omit<ActChange, 'date'> & { readonly date: string | null })[]
}

export const emptyAct: ActValues = {
  jurisdiction: 'cz',
  number: '',
  title: '',
  shortTitle: '',
  aliases: [],
  effectiveFrom: null,
  repealedOn: null,
  changes: [],
  note: '',
  source: '',
  checkedOn: null,
}

/** Input of `act:save`; a change without a day is nothing yet and is left out. */
export function actInputOf(actId: string | null, values: ActValues): ChannelInput<'act:save'> {
  const { jurisdiction, number, title, shortTitle, aliases, effectiveFrom, repealedOn, note, source, checkedOn } =
    values
  return {
    actId,
    jurisdiction,
    number: number.trim(),
    title: title.trim(),
    shortTitle: shortTitle.trim(),
    aliases: [...aliases],
    effectiveFrom,
    repealedOn,
    changes: values.changes.flatMap(({ date, act, note: about }) =>
      date === null ? [] : [{ date, act, note: about }],
    ),
    note,
    source: source.trim(),
    checkedOn,
  }
}

export const asDay = (day: string | null): Day | null => day as Day | null
