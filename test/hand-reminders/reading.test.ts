/** What somebody types behind `/herinner`, in any order and with slips: whom, when and of what. */
import { describe, expect, it } from 'vitest'
import { type Knowing, readAsked } from '../../bot/reminders/by-hand/reading/read-asked.ts'
import { sayRepetition } from '../../bot/reminders/repetition/say-repetition.ts'
import { wordsIn } from '../../cards/words/speak.ts'

/** A Wednesday. */
const knowing: Knowing = {
  bodies: [
    { id: 'stuurgroep', name: 'Stuurgroep' },
    { id: 'oogo', name: 'OOGO' },
    { id: 'beleidsgroep', name: 'Beleidsgroep jeugd' },
  ],
  members: [
    { id: 'anna', name: 'Anna Wiegersma' },
    { id: 'bram', name: 'Bram Tolsma' },
    { id: 'bram2', name: 'Bram de Wit' },
    { id: 'femke', name: 'Femke Lubbersen' },
  ],
  ...{ self: 'ik', ours: 'oogo', today: '2026-11-25', region: 'noord' },
}

const words = wordsIn('nl')
const read = (text: string) => {
  const { to, when, repetition, what, hour } = readAsked(text, knowing)
  const said = repetition ? sayRepetition(repetition, words) : when === '' ? '-' : `? ${when}`
  return [to.map(({ id }) => id).join(' of '), said, what, ...(hour === '' ? [] : [hour])].join(' | ')
}

const may = 'uiterlijk 1 mei 2027'
const first = 'elke eerste maandag van de maand'
const lastDay = 'op de laatste schooldag voor elke schoolvakantie'

describe('what is asked for', () => {
  it.each([
    ['de stuurgroep uiterlijk 1 mei aan het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    ['de stuurgroep aan het jaarverslag uiterlijk 1 mei', `stuurgroep | ${may} | het jaarverslag`],
    ['uiterlijk 1 mei de stuurgroep aan het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    ['uiterlijk 1 mei aan het jaarverslag de stuurgroep', `stuurgroep | ${may} | het jaarverslag`],
    ['aan het jaarverslag de stuurgroep uiterlijk 1 mei', `stuurgroep | ${may} | het jaarverslag`],
    ['aan het jaarverslag uiterlijk 1 mei de stuurgroep', `stuurgroep | ${may} | het jaarverslag`],
    ['de stuurgroep, uiterlijk 1 mei: het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    ['herinner de stuurgroep uiterlijk 1 mei aan het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    ['graag de stuurgroep uiterlijk 1 mei aan het jaarverslag herinneren', `stuurgroep | ${may} | het jaarverslag`],
    ['wil je de stuurgroep uiterlijk 1 mei herinneren aan het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    ['Stuurgroep uiterlijk 1 mei jaarverslag opsturen', `stuurgroep | ${may} | jaarverslag opsturen`],
    ['de stuurgorep utierlijk 1 mei aan het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    ['stuurgoep uiterlijk 1 mei aan het jaarverslag', `stuurgroep | ${may} | het jaarverslag`],
    [
      'de stuurgroep uiterlijk 1 mei 2027 aan het jaarverslag van 2026',
      `stuurgroep | ${may} | het jaarverslag van 2026`,
    ],
    ['aan het verslag van de stuurgroep uiterlijk 1 mei', `ik | ${may} | het verslag van de stuurgroep`],
    ['mij over twee weken aan de cijfers', 'ik | op 9 december 2026 | de cijfers'],
    ['mij over 2 weken aan de cijfers', 'ik | op 9 december 2026 | de cijfers'],
    ['over twee weken mij aan de cijfers', 'ik | op 9 december 2026 | de cijfers'],
    ['aan de cijfers over twee weken', 'ik | op 9 december 2026 | de cijfers'],
    ['mij aan de cijfers over twee weken', 'ik | op 9 december 2026 | de cijfers'],
    ['me over een maand aan de begroting', 'ik | op 25 december 2026 | de begroting'],
    ['mij morgen aan de stukken', 'ik | op 26 november 2026 | de stukken'],
    ['mij overmorgen aan de stukken', 'ik | op 27 november 2026 | de stukken'],
    ['morgen aan de stukken', 'ik | op 26 november 2026 | de stukken'],
    ['mij mrogen aan de stukken', 'ik | op 26 november 2026 | de stukken'],
    ['mij morgen om Anna te bellen', 'ik | op 26 november 2026 | Anna te bellen'],
    ['morgen Anna bellen', 'ik | op 26 november 2026 | Anna bellen'],
    ['mij morgen dat de stukken weg moeten', 'ik | op 26 november 2026 | de stukken weg moeten'],
    ['mij vrijdag aan de stukken', 'ik | op 27 november 2026 | de stukken'],
    ['mij op vrijdag 4 december aan de stukken', 'ik | op 4 december 2026 | de stukken'],
    ['mij volgende week dinsdag aan de stukken', 'ik | op 1 december 2026 | de stukken'],
    ['mij op 1-5-2027 aan de stukken', 'ik | op 1 mei 2027 | de stukken'],
    ['mij 2027-05-01 aan de stukken', 'ik | op 1 mei 2027 | de stukken'],
    ['mij eind mei aan de jaarcijfers', 'ik | uiterlijk 31 mei 2027 | de jaarcijfers'],
    ['mij voor de kerstvakantie aan de kaarten', 'ik | uiterlijk 18 december 2026 | de kaarten'],
    ['mij na de kerstvakantie aan de kaarten', 'ik | op 4 januari 2027 | de kaarten'],
    ['mij de eerste schooldag na de kerstvakantie aan de kaarten', 'ik | op 4 januari 2027 | de kaarten'],
    ['mij morgen om 10 uur aan de stukken', 'ik | op 26 november 2026 | de stukken | om 10 uur'],
    ['mij om 10.30 uur morgen aan de stukken', 'ik | op 26 november 2026 | de stukken | om 10.30 uur'],
    ['mij morgen om 09.00 uur aan de stukken', 'ik | op 26 november 2026 | de stukken'],
    ['mij aan de stukken morgen om 14.00 uur', 'ik | op 26 november 2026 | de stukken | om 14.00 uur'],
    ['ons elke eerste maandag van de maand aan de cijfers', `oogo | ${first} | de cijfers`],
    ['elke eerste maandag van de maand ons aan de cijfers', `oogo | ${first} | de cijfers`],
    ['aan de cijfers elke eerste maandag van de maand', `ik | ${first} | de cijfers`],
    ['ons aan de cijfers elke eerste maandag van de maand', `oogo | ${first} | de cijfers`],
    ['ons ekle eeste mandag van de maand aan de cijfers', `oogo | ${first} | de cijfers`],
    [
      'ons elke eerste maandag van de maand vanaf 1 januari 2027 aan de cijfers',
      'oogo | elke eerste maandag van de maand, vanaf 1 januari 2027 | de cijfers',
    ],
    ['ons elke laatste vrijdag van de maand aan het verslag', 'oogo | elke laatste vrijdag van de maand | het verslag'],
    [
      'ons om de vier weken op dinsdag aan de cijfers',
      'oogo | elke vier weken op dinsdag, vanaf 1 december 2026 | de cijfers',
    ],
    [
      'om de vier weken op dinsdag ons aan de cijfers',
      'oogo | elke vier weken op dinsdag, vanaf 1 december 2026 | de cijfers',
    ],
    [
      'ons iedere week op donderdag aan de actielijst',
      'oogo | elke week op donderdag, vanaf 26 november 2026 | de actielijst',
    ],
    ['elke vrijdag aan het weekverslag', 'ik | elke week op vrijdag, vanaf 27 november 2026 | het weekverslag'],
    ['mij elke werkdag aan de mail', 'ik | elke werkdag | de mail'],
    ['mij elke dag aan de mail', 'ik | elke dag, vanaf 25 november 2026 | de mail'],
    ['ons elk kwartaal aan de rapportage', 'oogo | elke drie maanden op de 1e, vanaf 1 januari 2027 | de rapportage'],
    ['ons elk half jaar aan de evaluatie', 'oogo | elke zes maanden op de 1e, vanaf 1 januari 2027 | de evaluatie'],
    ['ons elke maand op de 15e aan de cijfers', 'oogo | elke maand op de 15e, vanaf 1 december 2026 | de cijfers'],
    ['ons jaarlijks op 1 mei aan het ondersteuningsplan', 'oogo | elk jaar op 1 mei | het ondersteuningsplan'],
    ['het oogo de laatste schooldag voor elke vakantie aan de roosters', `oogo | ${lastDay} | de roosters`],
    [
      'het OOGO op de laatste schooldag voor de kerstvakantie aan de kaarten',
      'oogo | op de laatste schooldag voor de kerstvakantie | de kaarten',
    ],
    ['de laatste schooldag voor elke vakantie het oogo aan de roosters', `oogo | ${lastDay} | de roosters`],
    ['aan de roosters elke laatste schooldag voor een vakantie', `ik | ${lastDay} | de roosters`],
    ['Anna morgen aan de stukken', 'anna | op 26 november 2026 | de stukken'],
    ['Anna Wiegersma morgen aan de stukken', 'anna | op 26 november 2026 | de stukken'],
    ['@Anna Wiegersma morgen aan de stukken', 'anna | op 26 november 2026 | de stukken'],
    ['morgen Anna aan de stukken', 'anna | op 26 november 2026 | de stukken'],
    ['Femke Lubersen morgen aan de stukken', 'femke | op 26 november 2026 | de stukken'],
    ['Bram Tolsma uiterlijk vrijdag aan de nota', 'bram | uiterlijk 27 november 2026 | de nota'],
    ['de beleidsgroep jeugd over 3 dagen aan de nota', 'beleidsgroep | op 28 november 2026 | de nota'],
    ['de beleidsgroep over 3 dagen aan de nota', 'beleidsgroep | op 28 november 2026 | de nota'],
    ['beleidsgroep over 3 dagen aan de nota', 'beleidsgroep | op 28 november 2026 | de nota'],
    ['dit kanaal morgen aan de stukken', 'oogo | op 26 november 2026 | de stukken'],
    ['mij bij volle maan aan het jaarverslag', 'ik | ? bij volle maan | het jaarverslag'],
    ['de stuurgroep aan het jaarverslag', 'stuurgroep | - | het jaarverslag'],
    ['het jaarverslag opsturen', 'ik | - | het jaarverslag opsturen'],
    ['aan de vergadering van 1 mei', 'ik | - | de vergadering van 1 mei'],
    ['aan de begroting 2027', 'ik | - | de begroting 2027'],
    ['mij morgen', 'ik | op 26 november 2026 | '],
    ['Pietje Puk morgen aan de stukken', ' | op 26 november 2026 | de stukken'],
    ['the Stuurgroep by 1 May about the annual report', `stuurgroep | ${may} | the annual report`],
    ['by 1 May the Stuurgroep about the annual report', `stuurgroep | ${may} | the annual report`],
    ['remind me in two weeks about the figures', 'ik | op 9 december 2026 | the figures'],
    ['me tomorrow to call Anna', 'ik | op 26 november 2026 | call Anna'],
    ['us every first Monday of the month about the figures', `oogo | ${first} | the figures`],
    [
      'us every four weeks on Tuesday about the figures',
      'oogo | elke vier weken op dinsdag, vanaf 1 december 2026 | the figures',
    ],
    ['me on the last school day before every holiday about the rosters', `ik | ${lastDay} | the rosters`],
    ['mij over 3 uur aan de taart', 'ik | ? over 3 uur | de taart'],
    ['over een half uur mij aan de kaart', 'ik | ? over een half uur | de kaart'],
    ['mij aan de taart over 20 minuten', 'ik | ? over 20 minuten | de taart'],
    ['me in 3 hours about the cake', 'ik | ? in 3 hours | the cake'],
    ['mij aan de maat morgen', 'ik | op 26 november 2026 | de maat'],
    ['mij 3 mart aan de kaart', 'ik | op 3 maart 2027 | de kaart'],
    ['op 1 november 2026 aan de brief', 'ik | ? op 1 november 2026 | de brief'],
    ['mij aan de brief op 1 november 2026', 'ik | ? op 1 november 2026 | de brief'],
    ['gisteren aan de brief', 'ik | ? gisteren | de brief'],
    ['mij elke zondag aan de brief', 'ik | ? elke zondag | de brief'],
    ['twee dagen voor elke beleidsgroep aan de stukken', 'ik | ? twee dagen voor elke beleidsgroep | de stukken'],
    ['ons twee dagen voor elke beleidsgroep aan de stukken', 'oogo | ? twee dagen voor elke beleidsgroep | de stukken'],
    ['mij elke maandag en donderdag aan de mail', 'ik | ? elke maandag en donderdag | de mail'],
    ['mij morgen de brief sturen aan Anna', 'ik | op 26 november 2026 | de brief sturen aan Anna'],
    ['Anna on Friday about the papers please', 'anna | op 27 november 2026 | the papers'],
  ])('“%s” is read', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('a name that two bear is either of them, and nobody knows “ons” where there is no channel', () => {
    expect(read('Bram morgen aan de stukken')).toBe('bram of bram2 | op 26 november 2026 | de stukken')
    const alone = readAsked('ons morgen aan de stukken', { ...knowing, ours: null })
    expect([alone.to, alone.toText]).toEqual([[], 'ons'])
  })
})
