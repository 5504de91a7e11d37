/** Texts of any length that hold out against rules: long runs, giant words, thousands of names, brackets that never close. */

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Invented words, each another one; the same at every call. */
const inventWords = (length: number, join: (word: string) => string): string => {
  let [seed, text] = [7, '']
  const roll = (sides: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((seed / 0x7fffffff) * sides)
  }
  const syllable = () => `${'bcdfghjklmnprstvwz'[roll(18)]}${'aeiou'[roll(5)]}`
  while (text.length < length) {
    const word = Array.from({ length: 3 + roll(5) }, syllable).join('')
    text += join(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
  }
  return text.slice(0, length)
}

const repeated: Readonly<Record<string, string>> = {
  'one run of capitals': 'A',
  'words in capitals': 'ABCDE FGHIJ ',
  'one run of digits': '1234567890',
  'digits and spaces': '1 ',
  'digits and hyphens': '12-',
  'digits and full stops': '1.',
  apostrophes: "'",
  'letters and apostrophes': "a'",
  hyphens: '-',
  'letters and hyphens': 'a-',
  'combining marks': '\u0301',
  'one giant word': 'kinderbijslag',
  'initials without end': 'A.',
  'brackets that never close': '([',
  'brackets one after another': '[a] ',
  'line feeds': '\n',
  'carriage returns and line feeds': '\r\n',
  spaces: ' ',
  'at signs': 'a@',
  slashes: 'http://a/',
  emoji: '😀',
  'halves of pairs': '\ud83d',
  zeros: '\0',
  'roles without names': 'moeder van ',
  'fields without values': 'Naam: ',
  'ages and dates': '12 jaar, 1 mei ',
}

export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(Object.entries(repeated).map(([name, unit]) => [name, (length) => fill(unit, length)])),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'thousands of names': (length) => inventWords(length, (word) => `${word} en `),
  'thousands of mothers': (length) => inventWords(length, (word) => `Moeder ${word} belde. `),
  'thousands of names in small letters': (length) => inventWords(length, (word) => `${word.toLowerCase()} `),
  'one name of thousands of words': (length) => inventWords(length, (word) => `${word}-`),
}
