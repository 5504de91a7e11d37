/** The wall clock of Amsterdam by Intl alone, hour after hour; nothing of the product. */

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A quarter of an hour of one day: its instant, and the minutes that the wall clock then shows since midnight. */
export interface Quarter {
  readonly instant: number
  readonly minute: number
}

const shownAt = (instant: number): { readonly day: string; readonly minute: number } => {
  const found = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
  return {
    day: `${found.year}-${found.month}-${found.day}`,
    minute: Number(found.hour) * 60 + Number(found.minute),
  }
}

const [quarter, hour] = [900_000, 3_600_000]
const [firstHour, lastHour] = [Date.UTC(2023, 5, 1), Date.UTC(2031, 11, 31)]

/** 92 quarters on the day on which summer time begins, 100 where it ends. */
const quartersOf = new Map<string, Quarter[]>()
for (let instant = firstHour; instant < lastHour; instant += hour) {
  const { day, minute } = shownAt(instant)
  const quarters = quartersOf.get(day) ?? []
  for (const nth of [0, 1, 2, 3]) quarters.push({ instant: instant + nth * quarter, minute: minute + nth * 15 })
  quartersOf.set(day, quarters)
}

/** In order, as `YYYY-MM-DD`. */
export const allDays: readonly string[] = [...quartersOf.keys()]
const places = new Map(allDays.map((day, at) => [day, at]))
export const placeOf = (day: string): number => places.get(day) ?? Number.NaN
export const dayFrom = (day: string, steps: number): string => allDays[placeOf(day) + steps] ?? ''

export const quartersIn = (day: string): readonly Quarter[] => quartersOf.get(day) ?? []

export const instantAt = (day: string, minute: number): number =>
  quartersIn(day).find((one) => one.minute === minute)?.instant ?? Number.NaN

export const wallAt = shownAt

/** Monday is 1. Counted from Monday 1 January 2024. */
export const weekdayIn = (day: string): number => ((((placeOf(day) - placeOf('2024-01-01')) % 7) + 7) % 7) + 1
