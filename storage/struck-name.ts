/** A full name in what people wrote. Parts of it, and other spellings, are not found: nobody could tell whose they are. */

/** Finds at least every text that holds the name, for `ILike` on either database, which agree on little more. */
export const patternOf = (name: string): string => `%${name.replace(/[^a-z0-9]+/giu, '%')}%`

/** Puts `instead` where the whole name stands, in whatever case and with whatever white space. */
export const strikeIn = (name: string, instead: string): ((text: string) => string) => {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(whole, () => instead)
}

/** The same in every string of a JSON text. */
export const strikeInJson =
  (strike: (text: string) => string) =>
  (written: string): string =>
    JSON.stringify(JSON.parse(written), (_, value) => (typeof value === 'string' ? strike(value) : value))
