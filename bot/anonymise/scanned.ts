/** Letters that a scan or a hurried hand puts for digits, one for one. */
const digits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  b: '8',
  Z: '2',
  z: '2',
  i: '1',
}

/** "l2", "2O24", "O6": nothing but digits and letters that look like them, one digit at least. */
const misread = /(?<![\p{L}\p{N}])(?=[OoIl|]{0,8}\d)[\dOoIl|]{2,18}(?![\p{L}\p{N}])/gu
/** "O4.II.2013", "1643 OO": a group of them among groups of digits. */
const amongDigits = /(?<=\d[-./])[OIl]{1,2}(?=[-./]\d)|(?<=\d )O{2,4}(?![\p{L}\p{N}])/gu
/** "99991234S", "2S55 CD", "O9XQ", "2o24": more digits than letters, or before the letters of a code. */
const inLongNumber =
  /(?<![\p{L}\p{N}])(?=\d{3,}[SBZ]\d{0,8}(?![\p{L}\p{N}])|\d[SBZOIl]\d{2}\s?[A-Z]{2}(?!\p{L})|\d{2}[SBZOIl]\d\s?[A-Z]{2}(?!\p{L})|\d{3}[SBZOIl]\s?[A-Z]{2}(?!\p{L})|O\d[A-Z]{2})[\dSBZOIl]{2,12}|(?<![\p{L}\p{N}])(?:\d{5,8}[sbz]|\d[sboil]\d{2}(?=\s[a-z]{2}(?!\p{L}))|\d{2}[sboil]\d(?=\s?[a-z]{2}(?!\p{L}))|o\d(?=[a-z]{2}(?![\p{L}])))(?!\d)/gu

const suspect = /\d[OoIl|SBZsbzi]|[OoIl|SBZsbzi]\d|\d[-./ ][OIl]{1,4}(?!\p{L})/u

/** The text with its digits as they were meant; every offset stays. */
export const readScanned = (text: string): string =>
  suspect.test(text)
    ? text.replace(misread, toDigits).replace(amongDigits, toDigits).replace(inLongNumber, toDigits)
    : text

const toDigits = (run: string): string => run.replace(/[OoIl|SBZsbzi]/g, (letter) => digits[letter] ?? letter)

const looks: Readonly<Record<string, string>> = {
  m: '(?:m|rn|nn|in)',
  i: '[i1lìíj!|]',
  l: '[l1i|]',
  o: '[o0ö]',
  u: '[uüvú]',
  s: '[s5]',
  b: '[b6h]',
  e: '[eécë]',
  a: '[aáàä]',
  t: '[tf]',
  g: '[gq9]',
}

/** A pattern for a word as a scan might have read it: "maart" is also "rnaart". */
export const misreadWord = (word: string): string => [...word].map((letter) => looks[letter] ?? letter).join('')
