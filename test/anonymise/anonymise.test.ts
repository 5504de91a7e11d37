import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type AnonymisedText, anonymise } from '../../bot/anonymise/anonymise.ts'

const plain = (text: string): string => anonymise(text).text

describe('a case text', () => {
  it('names roles and kinds instead of people, places and schools', () => {
    expect(plain('Moeder Aylin belde: Deniz (9) van cbs De Klimop zit thuis in Lutjebroek.')).toBe(
      'Moeder [de moeder] belde: [de leerling] ([8–12 jaar]) van cbs [een basisschool] zit thuis in [plaats].',
    )
  })

  it('calls the same person the same throughout, by whatever part of the name', () => {
    const text = plain('Mentor Joris Haverkamp belde. Volgens Haverkamp wil Lieke wel. Liekes vader belde Joris.')
    expect(text).toBe(
      'Mentor [de mentor] belde. Volgens [de mentor] wil [de leerling] wel. [de leerling] vader belde [de mentor].',
    )
  })

  it.each([
    ['De ouders van Deniz Kaya zijn boos.', 'De ouders van [de leerling] zijn boos.'],
    ['De mentor van Sem en Daan belde.', 'De mentor van [de leerling] en [de leerling 2] belde.'],
    ['Moeder van Dijk belde.', 'Moeder van [de moeder] belde.'],
    ['Juf Roos van OBS De Vlieger belde.', 'Juf [de leerkracht] van [een basisschool] belde.'],
    [
      'De school belde meneer Verhoeven. Daan bleef thuis.',
      'De school belde meneer [een betrokkene]. [de leerling] bleef thuis.',
    ],
    ['Wij spraken mevr. De Wit.', 'Wij spraken mevr. De [een betrokkene].'],
  ])('knows whose somebody is from what somebody is called: %s', (text, out) => {
    expect(plain(text)).toBe(out)
  })

  it('tells two people in one role apart', () => {
    expect(plain('Moeder Chantal en moeder Miranda kennen elkaar.')).toBe(
      'Moeder [de moeder] en moeder [de moeder 2] kennen elkaar.',
    )
  })

  it.each([
    ['een BSN', 'BSN 999990019', '999990019'],
    ['een BSN met punten', 'sofinummer 9999.90.019', '9999.90'],
    ['een IBAN', 'naar NL02 ABNA 0123 4567 89 graag', '0123'],
    ['een telefoonnummer', 'bel 06 - 00 11 22 33', '00 11'],
    ['een buitenlands nummer', 'bel +49 30 0011 2233', '0011'],
    ['een e-mailadres', 'mail s.test@school.example even', 'test'],
    ['een webadres', 'zie www.voorbeeld.example/lotte', 'voorbeeld'],
    ['een accountnaam', 'insta: @lotte.voorbeeld', 'lotte'],
    ['een postcode', 'woont op 1234 AB', '1234'],
    ['een adres', 'woont aan de Beukenlaan 12b', 'Beukenlaan'],
    ['een adres in kleine letters', 'woont burgemeester de vriesstraat 3', 'vries'],
    ['een kenteken', 'de taxi, 1-XYZ-23, kwam niet', 'XYZ'],
    ['een BRIN', 'school 03XF00 meldde', '03XF'],
    ['een leerlingnummer', 'leerlingnummer 20417 in het systeem', '20417'],
    ['een kenmerk', 'kenmerk TLV-2024-00312', '00312'],
  ])('loses %s', (_, text, secret) => {
    expect(text).toContain(secret)
    expect(plain(text)).not.toContain(secret)
  })

  it.each([
    ['Zij is 9 jaar.', '[8–12 jaar]'],
    ['een 14-jarige jongen', '[13–15-jarige]'],
    ['Hij wordt zeventien.', '[16–18 jaar]'],
    ['geboren op 12-05-2013', '[geboortedatum]'],
    ['sinds 14 november 2023', '[herfst]'],
    ['op 05/01/25', '[winter]'],
    ['in zomer 2025', '[periode]'],
  ])('turns age into a band and a date into a season: %s', (text, by) => {
    expect(plain(text)).toContain(by)
  })

  it.each([
    ['Gehad op 3 november. Bel de moeder.', 'Gehad op [herfst]. Bel de moeder.'],
    ['Het was op 12 mrt. Daarna niets.', 'Het was op [lente]. Daarna niets.'],
    ['Sinds 3 nov. belt niemand.', 'Sinds [herfst] belt niemand.'],
    ['Begonnen op 12-05-2024.\nBel de moeder.', 'Begonnen op [lente].\nBel de moeder.'],
  ])('leaves the full stop of the sentence where it stood: %s', (text, out) => {
    expect(plain(text)).toBe(out)
  })

  it.each([
    'Al 9 maanden thuis, 3 dagdelen per week, wachttijd 30 weken, twee jaar geleden begonnen.',
    'Het SWV bespreekt in het OOGO een TLV voor vmbo-kader; de leerplichtambtenaar belt Veilig Thuis.',
    'Artikel 16 van de Leerplichtwet, de Jeugdwet en de AVG gaan over verzuim en zorgplicht.',
    'Op maandag en in de kerstvakantie is de jeugdarts er niet. Autisme, ADHD en dyslexie komen vaak voor.',
    'Het kost € 14.250 voor 23 leerlingen, dat is 12% van het budget om 14.30 uur.',
  ])('keeps what says nothing about anybody: %s', (text) => {
    expect(plain(text)).toBe(text)
  })

  it('finds a name in small letters, in capitals and with an accent', () => {
    expect(plain('de moeder van zoë heet nathalie en belt morgen over school')).not.toMatch(/zoë|nathalie/)
    expect(plain('DE MOEDER VAN ZOË HEET NATHALIE EN BELT MORGEN OVER SCHOOL')).not.toMatch(/ZOË|NATHALIE/)
  })

  it('reads through soft hyphens, hard spaces and double spaces', () => {
    expect(plain('Gesprek met Fe\u00adline  de\u00a0Haan over school.')).toBe('Gesprek met [de leerling] over school.')
  })

  it('stays as it is when it is read again', () => {
    const once = plain('Moeder Aylin (41) belde op 3 mei 2024: Deniz, 12 jaar, is ziek. School: cbs De Klimop.')
    expect(plain(once)).toBe(once)
  })

  it('does not let brackets hide a name', () => {
    expect(plain('[de leerling Deniz] en [Aylin]')).not.toMatch(/Deniz|Aylin/)
  })
})

describe('a directory', () => {
  it('finds what only the network calls by that name', () => {
    const text = 'de tussenstap en wij samen doen dat zo'
    expect(plain(text)).toBe(text)
    const { text: anonymised, replacements } = anonymise(text, {
      schools: ['De Tussenstap'],
      organisations: ['Wij Samen'],
    })
    expect(anonymised).toBe('[een school] en [een instelling] doen dat zo')
    expect(anonymise('Zij zit bij Jeugdhulp Anker.', { organisations: ['Jeugdhulp Anker'] }).text).toBe(
      'Zij zit bij [een instelling].',
    )
    expect(replacements.map(({ label, reason }) => [label, reason])).toEqual([
      ['SCHOOL', 'directory'],
      ['ORG', 'directory'],
    ])
  })
})

describe('any text at all', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('Daan', 'de', '12', 'jaar', '.', ' ', '-', '@', '06', '\n', "'", '😀', 'VAN', 'school'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  )

  it('comes back as itself with exactly the replacements in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: anonymised, replacements } = anonymise(text)
        let rebuilt = ''
        let at = 0
        for (const { start, end, by } of replacements) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          rebuilt += text.slice(at, start) + by
          at = end
        }
        expect(anonymised).toBe(rebuilt + text.slice(at))
      }),
      { numRuns: 300 },
    )
  })
})

it('is the only maker of anonymised text', () => {
  expectTypeOf(anonymise('').text).toEqualTypeOf<AnonymisedText>()
  expectTypeOf<string>().not.toExtend<AnonymisedText>()
})
