import { parseDate, type DateValue } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field'
import { Icon } from './Icon'
import { useUiWords } from './UiWords'

export interface DayFieldProps extends FieldWords {
  /** `YYYY-MM-DD` or null. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly isDisabled?: boolean
}

/** A year below is being typed still: its first figures are years too. */
const firstYear = 1000

/** What stands in the field, as long as its owner has not answered with another value. */
interface Typed {
  readonly day: DateValue
  readonly over: string | null
}

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** A calendar day without a zone, written in the order of the interface language. */
export function DayField({ label, isLabelHidden, description, error, value, onChange, isDisabled }: DayFieldProps) {
  const words = useUiWords()
  const [typed, setTyped] = useState<Typed | null>(null)
  const stored = isDay(value) ? parseDate(value) : null
  const change = (day: DateValue | null) => {
    setTyped(day && { day, over: value })
    if (day === null) onChange(null)
    else if (day.year >= firstYear) onChange(day.toString())
  }
  return (
    <DatePicker
      className="ui-field"
      granularity="day"
      value={typed && typed.over === value ? typed.day : stored}
      onChange={change}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group className="ui-input-group">
        <DateInput className="ui-segments">
          {(segment) => <DateSegment segment={segment} className="ui-segment" />}
        </DateInput>
        <Button className="ui-button" data-variant="icon" data-small aria-label={words.openCalendar}>
          <Icon of={CalendarDays} size={16} />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-popover" offset={4}>
        <Dialog aria-label={label} className="ui-popover-body">
          <Calendar className="ui-calendar">
            <header>
              <Button
                slot="previous"
                className="ui-button"
                data-variant="icon"
                data-small
                aria-label={words.previousMonth}
              >
                <Icon of={ChevronLeft} size={16} />
              </Button>
              <Heading level={2} />
              <Button slot="next" className="ui-button" data-variant="icon" data-small aria-label={words.nextMonth}>
                <Icon of={ChevronRight} size={16} />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="ui-calendar-cell" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
