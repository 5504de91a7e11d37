/** What matched, and where; not the array of `exec`, which flattening would take apart. */
export interface Matched {
  readonly start: number
  readonly found: string
}

/** Looks for many shapes at the few places where any of them can begin: one walk through the text instead of one for each. */
export function matchAt(text: string, opening: RegExp, shapes: readonly RegExp[]): readonly Matched[] {
  return [...text.matchAll(opening)].flatMap(({ index }) => shapes.flatMap((shape) => matchOne(text, shape, index)))
}

/** `shape` is sticky: it matches at its `lastIndex` or not at all. */
function matchOne(text: string, shape: RegExp, start: number): readonly Matched[] {
  shape.lastIndex = start
  const found = shape.exec(text)?.[0]
  shape.lastIndex = 0
  return found ? [{ start, found }] : []
}

/** Where an age can begin: a digit that no digit precedes, a number word, a bracket before either. */
export const ageOpening =
  /(?<!\d)\d|[([](?=\s?[\dvztendae])|(?<!\p{L})(?=[eétdvzna])(?:een|eer|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twintig|tach|anderhalf)/giu

/** The same, with what is said before it: "bijna", "tussen de", "de leeftijd van"; and numbers in Frisian and Saxon. */
export const saidOpening =
  /(?<!\d)\d|(?<!\w)(?=[a-zéâ])(?:anderhalf|acht|al|amper|bijna|ca|circa|dar|de\sl|der|drie|een|eén|één|elf|eer|fi|fj|fy|inm|krap|leeft|neg|net|nj|nog|nu|ong|pas|rond|ruim|s[eâ]|t[iorw]|tus|veer|vier?|vijf|zes|zev|zo['’])/giu
