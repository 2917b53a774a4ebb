/** Places of the longest run of rising numbers, in order; numbers below 0 are passed over. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const previous: number[] = []
  numbers.forEach((number, place) => {
    if (number < 0) return
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[place] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = place
  })
  const run: number[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) run.push(place)
  return run.reverse()
}
