const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  ə: 'e',
  æ: 'ae',
  ĳ: 'ij',
}

/** The form in which words are looked up: lower case, without accents, one kind of apostrophe. `Zoë’s` → `zoe's`. */
export const fold = (word: string): string =>
  isPlain(word)
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øłıđðßəæĳ]/g, (letter) => special[letter] ?? letter)
        .replace(/[’‘`´]/g, "'")

const isPlain = (word: string): boolean => /^[A-Za-z0-9']*$/.test(word)
