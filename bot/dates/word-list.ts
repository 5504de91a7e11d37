/** Words and phrases as a Dutch reader lists them, with commas between. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((it) => it.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
