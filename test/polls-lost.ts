/** A poll that cannot be counted, and one that is withdrawn; tests of their own. */
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Hand } from './hands.ts'
import { inChannels, openVote, type PollPeople, steer } from './polls-people.ts'

type People = () => PollPeople

const keysIn = async ({ region }: PollPeople): Promise<readonly string[]> =>
  (await readdir(region.settings.keys)).filter((name) => name.startsWith('key-'))

const open = async (hand: Hand): Promise<void> => {
  await hand.send('Openen')
  await hand.sees(/staat open tot/u)
}

/** To another folder and back, as whoever keeps the server might. */
const move = ({ region }: PollPeople, name: string, [from, to]: readonly ['' | '..', '' | '..']): Promise<void> =>
  rename(join(region.settings.keys, from, name), join(region.settings.keys, to, name))

export const loseKey = (people: People): void => {
  describe('a poll of which the key is lost', () => {
    let key = ''

    it('is made and answered as any other', async () => {
      const before = await keysIn(people())
      const { sietske, bram } = people()
      await sietske.goTo('OOGO')
      await sietske.ask('peiling Wie leidt de werkgroep?')
      await sietske.send('Eerst bekijken', {
        options: 'Onderwijs\nGemeenten',
        closesAt: 'maandag 30 november 2026 12.00',
      })
      await sietske.sees(/Zo komt de peiling eruit te zien/u)
      await open(sietske)
      await inChannels(people(), /Peiling 4 .*0 van 7/u)
      await openVote(bram, 4, /Uw keuze/u)
      await bram.send('Stem uitbrengen', { options: 'Gemeenten' })
      await bram.sees(/Uw stem is bewaard\. Wijzigen kan tot ma 30 nov/u)
      const [made = '', ...others] = (await keysIn(people())).filter((name) => !before.includes(name))
      expect(others).toEqual([])
      key = made
    })

    it('says on each card that nobody votes now, and goes on when the key is back', async () => {
      await move(people(), key, ['', '..'])
      await people().moveTo('2026-11-30', 9)
      for (const shown of await inChannels(people(), /Peiling 4 .*kan nu niet worden geteld/u))
        expect(shown).toContain('Wie Schakel beheert, kan de sleutels terugzetten')
      await move(people(), key, ['..', ''])
      await people().moveTo('2026-11-30', 10)
      const { mirjam } = people()
      await openVote(mirjam, 4, /Uw keuze/u)
      await mirjam.send('Stem uitbrengen', { options: 'Onderwijs' })
      await mirjam.sees(/Uw stem is bewaard/u)
      for (const shown of await inChannels(people(), /Peiling 4 .*2 van 7 hebben gestemd/u))
        expect(shown).not.toContain('kan nu niet worden geteld')
    })

    it('says at its closing on each card that it is not countable, and counts nothing', async () => {
      await move(people(), key, ['', '..'])
      await people().moveTo('2026-11-30', 12)
      for (const shown of await inChannels(people(), /Peiling 4 .*niet telbaar/u)) {
        expect(shown).toContain('Houd de peiling opnieuw.')
        expect(shown).not.toMatch(/\d (?:stem|stemmen) van|hebben gestemd|heeft gestemd/u)
      }
      expect(await people().pollOf(4)).toMatchObject({ state: 'uncountable', result: null })
    })

    it('opens a new one with all that was asked', async () => {
      const { sietske } = people()
      await sietske.goTo('OOGO')
      await sietske.press('Opnieuw houden', /Peiling 4 .*niet telbaar/u)
      await sietske.sees(/Hoe wordt er geantwoord/u)
      await sietske.send('Eerst bekijken', { closesAt: 'vrijdag 18 december 2026' })
      const shown = await sietske.sees(/Zo komt de peiling eruit te zien/u)
      expect(shown).toContain('Wie leidt de werkgroep?')
      await open(sietske)
      await inChannels(people(), /Peiling 5 .*0 van 7 hebben gestemd/u)
    })
  })
}

export const withdraw = (people: People): void => {
  describe('a poll that is withdrawn', () => {
    it('stops without a result, and says so on each card', async () => {
      const { gijs, sietske } = people()
      await openVote(gijs, 5, /Uw keuze/u)
      await gijs.send('Stem uitbrengen', { options: 'Onderwijs' })
      await gijs.sees(/Uw stem is bewaard/u)
      await steer(sietske, 5, 'Peiling intrekken')
      await sietske.sees(/stopt zonder uitslag/u)
      await sietske.send('Peiling intrekken')
      await sietske.sees(/is ingetrokken/u)
      for (const shown of await inChannels(people(), /Peiling 5 .*Deze peiling is ingetrokken/u))
        expect(shown).toMatch(/Ingetrokken op ma 30 nov 2026, 12.00 uur .*wat al gestemd was, is weg\./u)
    })
  })
}
