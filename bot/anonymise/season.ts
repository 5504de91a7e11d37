const seasons = ['winter', 'lente', 'zomer', 'herfst'] as const
const months = [
  'jan',
  'feb',
  'm(?:aar|r|aa)',
  'apr',
  'mei|maaie',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[cs]',
].map((name) => new RegExp(`(?<!\\p{L})(?:${name})`, 'iu'))

export const dateNames: readonly string[] = [...seasons, 'periode', 'jaar', 'geboortedatum']

/** `14 maart 2024` → `lente`, `05/01/25` → `winter`, `zomer 2025` → `periode`, `2013` → `jaar`. */
export function sayDate(written: string, isBirth: boolean): string {
  if (isBirth) return 'geboortedatum'
  if (/^['’]?\d{2,4}$/.test(written)) return 'jaar'
  const month = monthIn(written)
  return month ? seasonOf(month) : 'periode'
}

const seasonOf = (month: number): string => seasons[Math.floor((month % 12) / 3)] ?? 'periode'

function monthIn(written: string): number | null {
  const named = months.findIndex((month) => month.test(written))
  if (named >= 0) return named + 1
  const parts = /(\d{1,4})\s?[-/. ]\s?(\d{1,2})/.exec(written) ?? /^(\d{2})(\d{2})\d{4}$/.exec(written)
  const month = Number(parts?.[2])
  return month >= 1 && month <= 12 ? month : null
}
