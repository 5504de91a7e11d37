import { describe, expect, it } from 'vitest'
import { usualCustoms } from '../../bot/network/customs.ts'
import type { KeptNetwork } from '../../bot/network/file/kept-network.ts'
import { sayProblem } from '../../bot/network/file/problem.ts'
import { en } from '../../cards/words/en.ts'
import { nl } from '../../cards/words/nl.ts'
import { check, idOf, small } from './given.ts'

const network = idOf('network')
const member = (id: string, name: string, organisation: string, leftOn: string | null = null) =>
  ({
    id: idOf(id),
    network,
    name,
    organisation: idOf(organisation),
    function: '',
    role: 'member',
    language: 'nl',
    leftOn,
  }) as const

/** What is kept already where a file is read for the second time. */
const kept: KeptNetwork = {
  network: { id: network, name: 'Regio Beekdal', holidayRegion: 'midden' },
  organisations: ['De Regio', 'Gemeente Beekdal', 'SWV Beekdal'].map((name, at) => ({
    id: idOf(`org${at}`),
    network,
    name,
    kind: name.startsWith('SWV') ? ('swv' as const) : ('other' as const),
    sectors: [],
    code: name.startsWith('SWV') ? 'PO2791' : null,
    contact: null,
    ownHolidays: [],
  })),
  bodies: ['OOGO', 'Tafel', 'Tafel'].map((name, at) => ({
    id: idOf(`body${at}`),
    network,
    name,
    level: 'policy',
    language: 'nl',
    template: null,
    hasRings: name === 'Tafel',
    seatPlan: {},
    customs: usualCustoms,
  })),
  members: [
    { ...member('hanna', 'Hanna Dorst', 'org0'), role: 'secretariat' },
    member('anna1', 'Anna de Wit', 'org0'),
    member('anna2', 'Anna de Wit', 'org1'),
    member('bram', 'Bram Tol', 'org1'),
  ],
  formerMembers: [member('wim', 'Wim Berg', 'org1', '2026-09-01')],
  seats: [{ network, body: idOf('body1'), member: idOf('bram'), ring: 'outer', role: null }],
  groups: [],
  functions: [],
  links: [],
  absences: [],
  bodyLinks: [],
  intendedSeats: [],
}

const told = (file: string | Uint8Array, given: Parameters<typeof check>[1] = {}) =>
  check(file, given).problems.map(({ line, kind }) => `${line} ${kind}`)

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))

/** Each: what stands behind the twelve lines of `small`, and what is said of it. */
const behindSmall: readonly (readonly [string, ...string[]])[] = [
  ['ledne: []', '13 unknown-key'],
  ['leden: []', '13 key-twice'],
  ['overleggen: OOGO', '13 needs-fields'],
  ['overleggen: {naam: OOGO}', '13 needs-list'],
  ['netwerkje:\n  a: b', '13 unknown-key'],
  ['groepen:\n  - naam: Alle\n    contact: [Hanna Dorst, Bram Tol]\n    organisaties: De Regio', '15 needs-text'],
  ['overleggen:\n  - niveau: beleid', '14 missing'],
  ['overleggen:\n  - naam:\n    niveau: beleid', '14 missing'],
  ['overleggen:\n  - naam: OOGO', '14 missing-level'],
  ['overleggen:\n  - naam: OOGO\n    niveau: hoog', '15 unknown-word'],
  ['overleggen:\n  - naam: OOGO\n    sjabloon: Ogoo', '15 unknown-word'],
  ['overleggen:\n  - naam: OOGO\n    sjabloon: OOGO\n    ringen: misschien', '16 unknown-word'],
  ['overleggen:\n  - naam: OOGO\n    niveau: beleid\n    ritme: als het uitkomt', '16 refused'],
  ['overleggen:\n  - naam: OOGO\n    niveau: beleid\n    begin: 25.00', '16 refused'],
  ['overleggen:\n  - naam: OOGO\n    niveau: beleid\n    duur: lang\n    stukken: 91', '16 refused', '17 refused'],
  ['overleggen:\n  - naam: OOGO\n    niveau: beleid\n    voedt: OOGO', '16 serves-itself'],
  ['overleggen:\n  - naam: OOGO\n    niveau: beleid\n    voedt: Stuurgroep', '16 reference-unknown'],
  [
    'overleggen:\n  - {naam: A, niveau: beleid, bereidt voor: B}\n  - {naam: B, niveau: beleid, bereidt voor: A}',
    '14 prepares-circle',
    '15 prepares-circle',
  ],
  [
    'overleggen:\n  - naam: OOGO\n    niveau: beleid\n    voornemens:\n      - {organisatie: De Regio, wijziging: treedt toe}\n      - {organisatie: De Regio, wijziging: treedt uit}',
    '18 intended-twice',
  ],
  [
    'overleggen:\n  - naam: OOGO\n    niveau: beleid\n    voornemens:\n      - organisatie: De Regio\n      - {organisatie: De Regio, wijziging: gaat}',
    '17 missing',
    '18 unknown-word',
  ],
  ['overleggen:\n  - naam: OOGO\n    sjabloon: OOGO\n    plaatsen:\n      gemeente: veel', '17 no-count'],
  ['overleggen:\n  - naam: OOGO\n    sjabloon: OOGO\n    plaatsen:\n      gemeente: 100', '17 no-count'],
  [
    'overleggen:\n  - naam: OOGO\n    sjabloon: OOGO\n    plaatsen:\n      gemeente: 1\n      gemeenten: 2',
    '18 key-twice',
  ],
  ['overleggen:\n  - naam: OOGO\n    sjabloon: OOGO\n    plaatsen:\n      - gemeente', '17 needs-fields'],
  [`overleggen:\n  - naam: ${'x'.repeat(101)}\n    niveau: beleid`, '14 too-long'],
  ['overleggen:\n  - naam: "Ge\uFFFDmeente"\n    niveau: beleid', '14 unreadable-sign'],
  ['overleggen:\n  - {naam: A, niveau: beleid}\n  - {naam: a, niveau: beleid}', '15 name-twice'],
  ['overleggen:\n  - {naam: A, niveau: beleid, id: 7}', '14 id-shape'],
  [
    `overleggen:\n  - {naam: A, niveau: beleid, id: ${idOf('a')}}\n  - {naam: B, niveau: beleid, id: ${idOf('a')}}`,
    '15 id-twice',
  ],
  ['groepen:\n  - naam: Gemeenten\n    organisaties: [Gemeente Bekdal]', '15 reference-unknown'],
  ['groepen:\n  - naam: Gemeenten', '14 missing'],
  ['groepen:\n  - naam: Gemeenten\n    organisaties:', '14 missing'],
  ['functies:\n  - naam: Manager\n    houder: Hanna Dorts', '15 reference-unknown'],
  ['verwijzingen:\n  - naam: Register\n    soort: systeem', '14 missing'],
  ['verwijzingen:\n  - naam: Register\n    soort: systeem\n    adres: http://register.example', '16 refused'],
  ['verwijzingen:\n  - naam: Register\n    soort: systeem\n    adres: javascript:alert(1)', '16 refused'],
  [
    'afwezigheid:\n  - lid: Hanna Dorst\n    vervanger: Hanna Dorst\n    van: 2026-12-01\n    tot en met: 2026-12-02',
    '15 absence-own-deputy',
  ],
  [
    'afwezigheid:\n  - lid: Hanna Dorst\n    vervanger: Hanna Dorst\n    van: 1-12-2026\n    tot en met: 2026-02-30',
    '16 no-day',
    '17 no-day',
  ],
  ['afwezigheid:\n  - lid: Hanna Dorst', '14 missing', '14 missing', '14 missing'],
]

const members = (rows: string): string => `${small}${rows}`
const bram = '  - naam: Bram Tol\n    organisatie: Gemeente Beekdal\n'

const inSmall: readonly (readonly [string, ...string[]])[] = [
  [members('  - naam: Bram Tol\n'), '13 missing'],
  [members('  - naam: Bram Tol\n    organisatie: Gemeente Bekdal\n'), '14 reference-unknown'],
  [members('  - naam: hanna  dorst\n    organisatie: de regio\n'), '13 name-twice'],
  [members(`${bram}    overleggen: [OOGO]\n`), '15 reference-unknown'],
  [members(`${bram}    overleggen: [OOGO, oogo]\noverleggen:\n  - {naam: OOGO, niveau: beleid}\n`), '15 body-twice'],
  [
    members(
      `${bram}    overleggen:\n      - overleg: OOGO\n        ring: buitenkring\noverleggen:\n  - {naam: OOGO, niveau: beleid}\n`,
    ),
    '17 no-rings',
  ],
  [
    members(
      `${bram}    overleggen:\n      - overleg: OOGO\n        rol: secretariaat\noverleggen:\n  - {naam: OOGO, niveau: beleid}\n`,
    ),
    '17 unknown-word',
  ],
  [members(`${bram}    vertrokken: ja\n`), '13 leaver-unknown'],
  [
    members(
      `${bram}afwezigheid:\n${'  - {lid: Bram Tol, vervanger: Hanna Dorst, van: 2026-12-03, tot en met: 2026-12-02}\n'.repeat(2)}`,
    ),
    '16 absence-ends-before',
    '17 absence-ends-before',
    '17 absence-twice',
  ],
  [small.replace('rol: secretariaat', 'rol: voorzitter'), '10 no-secretary'],
  [small.replace('  vakantieregio: midden\n', ''), '2 missing'],
  [small.replace('midden', 'oost'), '3 unknown-word'],
  [small.replace(/^netwerk:\n.*\n.*\n/u, ''), '1 no-network'],
  [small.replace('soort: gemeente', 'soort: gemeente\n    code: PO 27-91'), '9 code-kind'],
  [small.replace('soort: gemeente', 'soort: samenwerkingsverband\n    code: 2791'), '9 refused'],
  [small.replace('soort: gemeente', 'soort: samenwerkingsverband\n    code: PO-99-1'), '9 refused'],
  [
    small.replace(
      'soort: gemeente',
      'soort: swv\n    code: PO 27-91\n  - naam: Ander\n    soort: swv\n    code: po2791',
    ),
    '12 code-taken',
  ],
  [small.replace('soort: gemeente', 'soort: gemeente\n    sectoren: [po, havo]'), '9 unknown-word'],
  [
    small.replace('soort: gemeente', 'soort: gemeente\n    vrije dagen:\n      - 2027-05-03\n      - Studieweek: ooit'),
    '11 refused',
  ],
]

const asYaml: readonly (readonly [string, ...string[]])[] = [
  [small.replace('  naam: Regio', '\tnaam: Regio'), '2 yaml-tab'],
  [small.replace('naam: De Regio', 'naam: Jeugd: De Regio'), '5 yaml-colon'],
  [small.replace('naam: De Regio', 'naam: "De Regio'), '5 yaml-unfinished'],
  [small.replace('naam: De Regio', 'naam: "De" Regio'), '5 yaml-unfinished'],
  [small.replace('naam: De Regio', 'naam: [De Regio'), '6 yaml-indent', '7 yaml-colon'],
  [small.replace('naam: De Regio', 'naam: @De Regio'), '5 yaml-sign'],
  [small.replace('naam: De Regio', 'naam: *regio'), '5 yaml-sign'],
  [small.replace('naam: De Regio', 'naam: &regio De Regio'), '5 yaml-sign'],
  [small.replace('naam: De Regio', 'naam: !!binary UmVnaW8='), '5 yaml-sign'],
  [small.replace('naam: De Regio', 'naam: De Regio #1'), '5 yaml-hash'],
  [`${small}---\nleden: []\n`, '13 yaml-documents'],
  [small.replace('naam: De Regio', '? [a]\n    : b'), '5 yaml-other'],
  [`a: ${'['.repeat(20)}${']'.repeat(20)}`, '1 yaml-deep'],
  ['zomaar een zin', '1 needs-fields'],
  ['', '1 empty'],
  [' \n\n', '1 empty'],
  ['# niets\n', '1 needs-fields'],
]

const asBytes: readonly (readonly [string, Uint8Array, string])[] = [
  ['another encoding', bytes('netwerk:\n  naam: Co', 0xf6, 'rdinatie\n'), '2 not-utf8'],
  ['bytes of no text', bytes(0xff, 0x00, 0x80), '1 not-utf8'],
  ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), '1 file-too-big'],
]

const asCsv: readonly (readonly [string, ...string[]])[] = [
  ['naam;functie\nBram;x\n', '1 csv-column', '2 missing'],
  ['naam;organisatie;rool\nBram Tol;Gemeente Beekdal;lid\n', '1 unknown-key'],
  ['naam;organisatie\n"Bram Tol;Gemeente Beekdal\n', '2 csv-quote'],
  ['naam;organisatie\nBram Tol;Gemeente Beekdal;lid\n', '2 csv-cells'],
  ['naam;organisatie\nBram Tol;Gemeente Beekdal\n"Ineke\nPlag";Gemeente Bekdal\n', '3 reference-unknown'],
  ['naam,organisatie,overleggen\nBram Tol,Gemeente Beekdal,OOGO | Oogoo\n', '2 reference-unknown'],
  ['naam,naam,organisatie\nBram Tol,Bram,Gemeente Beekdal\n', '1 key-twice'],
]

const onKept: readonly (readonly [string, ...string[]])[] = [
  ['netwerk: {naam: Regio Anders, vakantieregio: noord}', '1 other-network'],
  [`netwerk: {naam: Regio Beekdal, id: ${idOf('other')}}`, '1 other-network'],
  [`organisaties: [{naam: Nieuw, id: ${idOf('gone')}}]`, '1 id-unknown'],
  [`organisaties: [{naam: De Regio, id: ${idOf('org1')}}]`, '1 name-taken'],
  ['organisaties: [{naam: Ander, soort: swv, code: po 27.91}]', '1 code-taken'],
  ['overleggen: [{naam: Tafel}]', '1 name-of-several'],
  [`overleggen: [{naam: Tafel, id: ${idOf('body1')}, ringen: nee}]`, '1 outer-ring'],
  ['leden: [{naam: Bram Tol, organisatie: De Regio}]', '1 member-elsewhere'],
  ['leden: [{naam: Wim Berg, organisatie: Gemeente Beekdal}]', '1 member-left'],
  [`leden: [{naam: Wim, organisatie: Gemeente Beekdal, id: ${idOf('wim')}}]`, '1 member-left'],
  ['leden: [{naam: Hanna Dorst, organisatie: De Regio, rol: lid}]', '1 no-secretary'],
  ['leden: [{naam: Hanna Dorst, organisatie: De Regio, vertrokken: ja}]', '1 no-secretary'],
  ['functies: [{naam: Manager, houder: Anna de Wit}]', '1 reference-of-several'],
  [
    'leden: [{naam: Bram Tol, organisatie: Gemeente Beekdal, vertrokken: ja}]\nfuncties: [{naam: Manager, houder: Bram Tol}]',
    '2 reference-unknown',
  ],
]

describe('a file with one thing wrong is told so at its line:', () => {
  it.each(behindSmall)('%j: %s', (rest, ...expected) => {
    expect(told(`${small}${rest}\n`)).toEqual(expected)
  })

  it.each(inSmall)('%j: %s', (file, ...expected) => {
    expect(told(file)).toEqual(expected)
  })

  it.each(asYaml)('%j: %s', (file, ...expected) => {
    expect(told(file)).toEqual(expected)
  })

  it('two hundred thousand lists in each other are refused, not read', () => {
    expect(told(`a: ${'['.repeat(200_000)}`)).toEqual(['1 yaml-deep'])
  })

  it('a hundred thousand aliases are refused, not followed', () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 50 }, (_, at) => `b${at}: [${'*a, '.repeat(200)}]`).join('\n')}`
    expect(new Set(check(bomb).problems.map(({ kind }) => kind))).toEqual(new Set(['yaml-sign']))
  })

  it.each(asBytes)('%s', (_, file, expected) => {
    expect(told(file)).toEqual([expected])
  })

  it.each(asCsv)('a CSV file %j: %s', (file, ...expected) => {
    expect(told(file, { kept, name: 'leden.csv' })).toEqual(expected)
  })
})

describe('a file for a network that is kept already', () => {
  it.each(onKept)('%s: %s', (file, ...expected) => {
    expect(told(`${file}\n`, { kept })).toEqual(expected)
  })

  it.each([
    'leden: [{naam: Wim Berg, organisatie: Gemeente Beekdal, vertrokken: ja}]',
    `leden: [{naam: Wim Berg, organisatie: Gemeente Beekdal, vertrokken: ja, id: ${idOf('wim')}}]`,
    'functies: [{naam: Manager, houder: "Anna de Wit, Gemeente Beekdal"}]',
    `leden: [{naam: Bram Tol, organisatie: De Regio, id: ${idOf('bram')}}]`,
    'leden: [{naam: Bram Tol, organisatie: De Regio}, {naam: Bram Tol, organisatie: Gemeente Beekdal}]',
    `netwerk: {naam: Regio Anders, id: ${network}}`,
    `overleggen: [{naam: Tafel, id: ${idOf('body1')}, ringen: nee}]\nleden: [{naam: Bram Tol, organisatie: Gemeente Beekdal, overleggen: []}]`,
  ])('is taken when it says what it means: %s', (file) => {
    expect(told(file, { kept })).toEqual([])
  })
})

describe('what is said', () => {
  const all = [
    ...behindSmall.map(([rest]) => check(`${small}${rest}\n`)),
    ...[...inSmall, ...asYaml].map(([file]) => check(file)),
    ...asBytes.map(([, file]) => check(file)),
    ...asCsv.map(([file]) => check(file, { kept, name: 'leden.csv' })),
    ...onKept.map(([file]) => check(`${file}\n`, { kept })),
  ].flatMap(({ problems }) => problems)

  it('is tried here for every kind of problem', () => {
    const tried = new Set<string>(all.map(({ kind }) => kind))
    expect(Object.keys(nl.networkFile.problems).filter((kind) => !tried.has(kind))).toEqual([])
  })

  it.each([
    ['Dutch', nl],
    ['English', en],
  ])('is a sentence in %s', (_, words) => {
    expect(all.length).toBeGreaterThan(40)
    for (const problem of all) expect(sayProblem(problem, words)).toMatch(/^(?!.*undefined)[^\n]{10,}[.?]$/u)
  })

  it('names the nearest word that is known', () => {
    const [misspelt] = check(`${small}organisties: []\n`).problems
    expect(misspelt && sayProblem(misspelt, nl)).toBe('“organisties” ken ik hier niet. Bedoelt u “organisaties”?')
    const [unknown] = check(`${small}groepen:\n  - {naam: A, organisaties: [Gemeente Bekdal]}\n`).problems
    expect(unknown && sayProblem(unknown, nl)).toContain('Bedoelt u “Gemeente Beekdal”?')
  })

  it('is all of it, in the order of the lines', () => {
    const file = `${small}  - naam: Bram\n    organisatie: Niets\noverleggen:\n  - naam: A\nledn: []\n`
    expect(told(file)).toEqual(['14 reference-unknown', '16 missing-level', '17 unknown-key'])
  })
})
