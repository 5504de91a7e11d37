import { type Matched, ShapeIndex } from './shape-index.ts'

/** What begins at one of the places where `opening` matches; shapes may lie over each other. */
export const matchAt = (text: string, opening: ShapeIndex, shapes: ShapeIndex): readonly Matched[] =>
  opening.findAll(text).flatMap((all) => all.flatMap(({ start }) => shapes.findAt(text, start)))

/** Where an age can begin: a number of one or two digits, a number word, a bracket before either. */
export const ageOpening = new ShapeIndex([
  /(?<!\d)\d(?!\d\d)|[([](?=\s?[\dvztendae])|(?<!\p{L})(?=[eétdvzna])(?:een|eer|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twintig|tach|anderhalf)/giu,
])

/** The same, with what is said before it: "bijna", "tussen de", "de leeftijd van"; and numbers in Frisian and Saxon. */
export const saidOpening = new ShapeIndex([
  /(?<!\d)\d(?!\d\d)|(?<!\w)(?=[a-zéâ])(?:anderhalf|acht|al|amper|bijna|ca|circa|dar|de\sl|der|drie|een|eén|één|elf|eer|fi|fj|fy|inm|krap|leeft|neg|net|nj|nog|nu|ong|pas|rond|ruim|s[eâ]|t[iorw]|tus|veer|vier?|vijf|zes|zev|zo['’])/giu,
])
