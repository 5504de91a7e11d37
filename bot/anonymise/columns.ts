import type { Label } from './finding.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { isWord } from './token.ts'

/** What stands below a heading. */
const headings: ReadonlyMap<string, Label> = new Map(
  (
    [
      ['AGE', 'lft leeftijd leeft age'],
      ['LOC', 'woonplaats plaats gemeente wpl woonpl geboorteplaats dorp kern plaatsnaam'],
      ['ADDR', 'adres straat straatnaam woonadres'],
      ['SCHOOL', 'school schoolnaam basisschool vestiging'],
      ['ORG', 'instelling organisatie aanbieder zorgaanbieder hulpverlening werkgever'],
      [
        'PER',
        'naam voornaam achternaam roepnaam leerling leerlingnaam kind jeugdige ouder ouders moeder vader mentor docent leerkracht contactpersoon contact behandelaar consulent begeleider betrokkene verzorger gezaghebbende wie coach deelnemer actiehouder aanmelder leerplichtambtenaar lpa',
      ],
    ] as const
  ).flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
)
/** Other headings, by which a line is known as one. */
const others = new Set(
  'll llnr nr leerlingnr leerlingnummer rol groep klas gebdat geb geboren geboortedatum tussenv tussenvoegsel tv pc postcode tel telefoon mail email opmerking opmerkingen bijzonderheden verzuim status actie datum niveau advies functie relatie gezag uren dagen ongeoorl geoorl bsn brin sinds reden wanneer gereed dossier'.split(
    ' ',
  ),
)
const separators = new Set(['|', ';'])
const leastCells = 3
const longestHeading = 3
const longestCell = 7

interface Stretch {
  readonly start: number
  readonly end: number
}
type Cell = readonly number[]

/** The lines of a text that are made of cells. */
function* rowsOf(reading: Reading): Generator<readonly Cell[]> {
  let cells: number[][] = [[]]
  for (let at = 0; at <= reading.tokens.length; at++) {
    const token = reading.tokens[at]
    if (token === undefined || token.shape === 'break') {
      yield cells
      cells = [[]]
    } else if (separators.has(token.text)) cells.push([])
    else {
      if (isAfterTab(reading, at)) cells.push([])
      cells.at(-1)?.push(at)
    }
  }
}

const isAfterTab = (reading: Reading, at: number): boolean => {
  const [before, token] = [reading.tokens[at - 1], reading.tokens[at]]
  return before?.shape !== 'break' && token !== undefined && !token.joined && reading.text[token.start - 1] === '\t'
}

const wordsIn = (reading: Reading, cell: Cell): readonly string[] =>
  cell.filter((at) => isWord(reading.tokens[at])).map((at) => reading.tokens[at]?.folded ?? '')

function headingOf(reading: Reading, cell: Cell): Label | null {
  const labels = wordsIn(reading, cell).map((word) => headings.get(word))
  return labels.find((label) => label === 'AGE') ?? labels.find((label) => label !== undefined) ?? null
}

const fillers = /^(?:van|de|het|en|kind|leerling|aantal|laatste|huidige|vorige|datum|dagen|uren|[().-])$/

const isHeading = (reading: Reading, cell: Cell): boolean => {
  const words = cell.map((at) => reading.tokens[at]?.folded ?? '')
  return (
    words.some((word) => headings.has(word) || others.has(word)) &&
    words.every((word) => headings.has(word) || others.has(word) || fillers.test(word))
  )
}

/** Most cells of it are headings that forms have. */
function isHeader(reading: Reading, cells: readonly Cell[]): boolean {
  if (cells.length < leastCells) return false
  const filled = cells.filter((cell) => cell.length > 0)
  const known = filled.filter((cell) => isHeading(reading, cell)).length
  return known > 1 && known * 2 >= filled.length && filled.every((cell) => cell.length <= longestHeading + 2)
}

const hasTable = (text: string): boolean => /[|;\t]/.test(text)

/** The header lines of tables: no name stands there. */
export function findHeaders(reading: Reading): readonly Stretch[] {
  if (!hasTable(reading.text)) return []
  return [...rowsOf(reading)]
    .filter((cells) => isHeader(reading, cells))
    .flatMap((cells) => {
      const all = cells.flat()
      const [first, last] = [reading.tokens[all[0] ?? -1], reading.tokens[all.at(-1) ?? -1]]
      return first && last ? [{ start: first.start, end: last.end }] : []
    })
}

/** What stands in a column is what its heading says: "lft" above "44", "Roepnaam" above "Bao". */
export function markColumns(reading: Reading, marks: Marks): void {
  if (!hasTable(reading.text)) return
  let labels: readonly (Label | null)[] = []
  for (const cells of rowsOf(reading)) {
    if (isHeader(reading, cells)) labels = cells.map((cell) => headingOf(reading, cell))
    else if (cells.length < leastCells || cells.length > labels.length + 1) labels = []
    else
      cells.forEach((cell, column) => {
        const label = labels[column]
        if (label) markCell(reading, marks, cell, label)
      })
  }
}

function markCell(reading: Reading, marks: Marks, cell: Cell, label: Label): void {
  if (cell.length === 0 || cell.length > longestCell) return
  if (label === 'AGE') {
    markAge(reading, marks, cell)
    return
  }
  const isAddress = label === 'ADDR' && cell.some((at) => /\d/.test(reading.tokens[at]?.text ?? ''))
  if (!isAddress && cell.some((at) => isPlain(reading, at, label))) return
  for (const at of cell) if (isAddress || isWord(reading.tokens[at])) marks.add(at, 'context', label)
}

/** "geen", "vader", "ouders", "Veilig Thuis": a word that says no name. */
function isPlain(reading: Reading, at: number, label: Label): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known) return false
  if (
    /^(?:geen|nvt|onbekend|idem|zie|ja|nee|niet|nog|thuis|volgt|afwezig|onbek|wachtlijst|overleden|beiden)$/.test(
      token.folded,
    )
  )
    return true
  if (label === 'PER') return roleOf(token.folded) !== null || (known.isKept && !known.isGiven && token.text.length > 4)
  return known.isKept && label === 'ORG'
}

function markAge(reading: Reading, marks: Marks, cell: Cell): void {
  const [first] = cell
  if (first === undefined || !/^(?:\d{1,2}|[a-z]{3,14})$/.test(reading.tokens[first]?.folded ?? '')) return
  for (const at of cell)
    if (/\d|^(?:jr|jaar|j|mnd)$/.test(reading.tokens[at]?.folded ?? '')) marks.add(at, 'context', 'AGE')
}
