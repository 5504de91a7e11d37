/** The days of the week as people type them, in full and short. Pure. */
const inFull = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

const weekdayNames: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['ma', 'monday', 'mon'],
    ['di', 'tuesday', 'tue'],
    ['wo', 'wednesday', 'wed'],
    ['do', 'thursday', 'thu'],
    ['vr', 'friday', 'fri'],
    ['za', 'saturday', 'sat'],
    ['zo', 'sunday', 'sun'],
  ].flatMap((names, at) => [inFull[at] ?? '', ...names].map((name) => [name, at + 1] as const)),
)

/** Monday is 1; null for what is no day of the week. @example weekdayOf("'s vrijdags") // 5 */
export const weekdayOf = (word: string): number | null =>
  weekdayNames[word] ?? weekdayNames[word.replace(/^'s /u, '').replace(/(?:en|s)$/u, '')] ?? null

/** The name in full of a day that was written by its name; null for all else, also for `'s vrijdags`. */
export const weekdayIn = (word: string): string | null => inFull[(weekdayNames[word] ?? 0) - 1] ?? null
