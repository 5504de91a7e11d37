import { readLines } from './word-list.ts'

const roles: ReadonlyMap<string, string> = new Map(
  readLines('roles').map((line) => {
    const [word = '', role = ''] = line.split('=')
    return [word, role]
  }),
)

export const roleNames: readonly string[] = [...roles.values()]

/** What stands for a person whom this word names: `moeder` → `de moeder`, `mentor's` → `de mentor`. */
export const roleOf = (folded: string): string | null => (folded === 'pas' ? null : (withGenitives.get(folded) ?? null))

/** A word of its own goes before the genitive of another. */
const withGenitives: ReadonlyMap<string, string> = new Map([
  ...[...roles].flatMap(([word, role]) => [[`${word}s`, role] as const, [`${word}'s`, role] as const]),
  ...roles,
])

/** All of them, with their genitives. */
export const roleWords: readonly string[] = [...withGenitives.keys()].filter((word) => word !== 'pas')

const titles = new Set(
  "mevrouw mevr mw mej mevrouws meneer mijnheer dhr hr heer juf juffrouw meester dokter dr drs ir ing prof professor ds dominee zuster wethouder burgemeester familie fam gezin tante oom opa oma pater pastoor mr rechter kapitein ome tant moeke meester's".split(
    ' ',
  ),
)

/** Words after which a name comes, also one that is a word: "dokter Bos". */
export const isTitle = (folded: string): boolean => titles.has(folded)

const grown = new Set(
  'mevrouw mevr mw mej meneer mijnheer dhr hr heer dokter dr drs ir ing prof professor ds dominee zuster mr rechter wethouder burgemeester kapitein'.split(
    ' ',
  ),
)

/** Titles that no child has: "belde meneer Verhoeven". */
export const isGrownTitle = (folded: string): boolean => grown.has(folded)

const namers = new Set(
  'heet heette genaamd heten roepnaam naam voornaam achternaam heit ondertekend groet groeten groetjes gr mvg afz'.split(
    ' ',
  ),
)

/** "hij heet roos", "naam: roos". */
export const isNamer = (folded: string): boolean => namers.has(folded)

const honours = new Set(
  'koning koningin prins prinses sint st graaf gravin minister president pater paus bisschop kardinaal professor burgemeester dokter meester inspecteur admiraal generaal ridder jonkheer jan willem maria'.split(
    ' ',
  ),
)

/** What streets and schools are called after people by: "Prins Hendrikstraat", "Koningin Julianaschool". */
export const isHonour = (folded: string): boolean => honours.has(folded)
