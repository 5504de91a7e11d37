/** An anonymous poll with stickers, made on Slack and answered everywhere; tests of their own. */
import { describe, expect, it } from 'vitest'
import type { Hand } from './hands.ts'
import { inChannels, openVote, type PollPeople } from './polls-people.ts'
import { expectNoTraceOfVotes, ownOption, rememberTags } from './polls-secret.ts'
import { inputsOf } from './teams/driver/card-text.ts'

type People = () => PollPeople

export const makeAnonymously = (people: People): void => {
  describe('an anonymous poll', () => {
    it('is made in a form on Slack, which shows it as it will stand', async () => {
      const { anna } = people()
      await anna.goTo('OOGO')
      await anna.ask('peiling')
      await anna.sees(/Waarmee begint u/u)
      await anna.send('Verder', { template: 'Prioriteiten met stickers' })
      expect(await anna.sees(/Hoe wordt er geantwoord/u)).toContain('Komt in 4 kanalen van OOGO.')
      await anna.send('Eerst bekijken', {
        options: 'Wachttijden — eerder hulp voor kinderen thuis\nVerzuim\nOverstap',
        most: '3',
        closesAt: 'vrijdag 27 november 2026 om 17.00 uur',
      })
      const shown = await anna.sees(/Zo komt de peiling eruit te zien/u)
      expect(shown).toContain('Waar leggen we dit jaar de nadruk?')
      expect(shown).toContain('Wachttijden (eerder hulp voor kinderen thuis)')
      expect(shown).toContain('Open tot vr 27 nov 2026, 17.00 uur')
      expect(shown).toContain('Er zijn maar 7 stemmers.')
      await anna.send('Openen')
      await anna.sees(/staat open tot vr 27 nov 2026, 17.00 uur/u)
    })

    it('stands in each channel of its body, with one count and no choices', async () => {
      await people().moveTo('2026-11-23', 10)
      for (const shown of await inChannels(people(), /Peiling 1 .*Open tot vr 27 nov/u)) {
        expect(shown).toContain('Waar leggen we dit jaar de nadruk?')
        expect(shown).toContain('0 van 7 hebben gestemd.')
        expect(shown).toContain('Anonieme peiling.')
        expect(shown).not.toContain('Kies dit')
      }
      const { sietske, mirjam, bram, gijs } = people()
      for (const hand of [sietske, mirjam, bram, gijs]) expect(await hand.count(/Peiling 1 .*Open tot/u)).toBe(1)
    })
  })
}

type Stickers = Readonly<Record<string, string>>

/** @returns what the form read */
const stick = async (people: PollPeople, hand: Hand, stickers: Stickers): Promise<string> => {
  const fields = await people.fieldsOf(1)
  const shown = await openVote(hand, 1, /U hebt 3 stickers/u)
  await sendStickers(hand, fields, stickers)
  return shown
}

const sendStickers = async (hand: Hand, fields: Stickers, stickers: Stickers): Promise<void> => {
  const values = Object.entries(stickers).map(([text, count]) => [fields[text] ?? text, count])
  await hand.send('Stem uitbrengen', Object.fromEntries(values))
  const said = await hand.sees(/Uw stem is bewaard\. Wijzigen kan tot vr 27 nov/u)
  expect(said).not.toMatch(/Wachttijden|Verzuim|Overstap/u)
}

const expectCount = async (people: PollPeople, said: string): Promise<void> => {
  for (const shown of await inChannels(people, new RegExp(`Peiling 1 .*${said}`, 'u')))
    expect(shown).not.toMatch(/stickers? van/u)
}

export const voteAnonymously = (people: People): void => {
  describe('a vote in it', () => {
    it('is given in a form on Slack and on Teams, and counted on each card', async () => {
      const { anna, bram, mirjam } = people()
      await stick(people(), anna, { Wachttijden: '2', Verzuim: '1' })
      await stick(people(), bram, { Wachttijden: '1', Verzuim: '2' })
      await stick(people(), mirjam, { Overstap: '3' })
      await expectCount(people(), '3 van 7 hebben gestemd')
    })

    it('that is too much is refused at its field', async () => {
      const { bram } = people()
      const fields = await people().fieldsOf(1)
      await openVote(bram, 1, /U hebt 3 stickers/u)
      await bram.send('Stem uitbrengen', { [fields.Wachttijden ?? '']: '3', [fields.Verzuim ?? '']: '2' })
      await bram.sees(/U hebt 3 stickers.*5/u)
    })

    it('may want an option more, which appears for all at the next moment and without its author', async () => {
      const { bram } = people()
      await bram.goTo('OOGO')
      await bram.press('Ik mis een optie', /Peiling 1 /u)
      await bram.sees(/komt zonder naam in de peiling/u)
      await bram.send('Toevoegen', { option: ownOption })
      expect(await bram.sees(/Uw optie is bewaard en verschijnt op ma 23 nov 2026, 14.00 uur/u)).not.toContain(
        ownOption,
      )
      await expectNoTraceOfVotes(people(), { isOwnOptionWaiting: true })
      await people().moveTo('2026-11-23', 14)
      for (const shown of await inChannels(people(), new RegExp(`Peiling 1 .*${ownOption}`, 'u')))
        expect(shown).not.toContain('Bram')
    })

    it('is given on the page, and changed there by who voted on Teams, who is counted once', async () => {
      const { gijs, joost, mirjamOnPage } = people()
      await stick(people(), gijs, { Wachttijden: '1', [ownOption]: '2' })
      await stick(people(), joost, { Verzuim: '1', [ownOption]: '2' })
      const shown = await stick(people(), mirjamOnPage, { Wachttijden: '3' })
      expect(shown).toContain('Is er al een stem, dan komt wat u nu kiest daarvoor in de plaats.')
      await expectCount(people(), '5 van 7 hebben gestemd')
    })

    it('stands in no form, not even in that of whoever gave it', async () => {
      const { mirjam, region } = people()
      const fields = await people().fieldsOf(1)
      expect(await openVote(mirjam, 1, /U hebt 3 stickers/u)).toContain('krijgt niemand te zien, ook uzelf niet')
      const filled = inputsOf(region.world.teams.user('mirjam').dialog?.card).map(({ id, value }) => [id, value])
      const { Wachttijden, Verzuim, Overstap } = fields
      const stuck = { [`field-${Wachttijden}`]: '0', [`field-${Verzuim}`]: '0', [`field-${Overstap}`]: '0' }
      expect(Object.fromEntries(filled)).toMatchObject(stuck)
    })
  })
}

export const closeAnonymously = (people: People): void => {
  describe('the day before it closes', () => {
    it('reminds in private who has not voted, and nobody else', async () => {
      const { anna, bram, mirjam, gijs, joost, mirjamOnPage, sietske, hanneke } = people()
      await people().moveTo('2026-11-26', 17)
      const told = /Peiling 1.* sluit op vr 27 nov 2026, 17.00 uur/u
      for (const hand of [sietske, hanneke]) {
        await hand.goTo()
        await hand.sees(told)
      }
      for (const hand of [anna, bram, mirjam, gijs, joost, mirjamOnPage]) {
        await hand.goTo()
        expect(await hand.count(told)).toBe(0)
      }
      const fields = await people().fieldsOf(1)
      await sietske.goTo()
      await sietske.press('Stemmen', told)
      await sietske.sees(/U hebt 3 stickers/u)
      await sendStickers(sietske, fields, { Wachttijden: '3' })
      await expectCount(people(), '6 van 7 hebben gestemd')
    })
  })

  describe('its hour', () => {
    it('closes it, and leaves no vote', async () => {
      await rememberTags(people())
      // Who has not voted was reminded, which is forgotten when it closes.
      await expectNoTraceOfVotes(people(), { areRowsAlike: false })
      await people().moveTo('2026-11-27', 17)
      expect(await people().pollOf(1)).toMatchObject({ state: 'closed', result: { voters: 6, eligible: 7 } })
      await expectNoTraceOfVotes(people(), { isOver: true })
    })

    it('puts its result on each card, with what is tied said as tied', async () => {
      for (const shown of await inChannels(people(), /Peiling 1 .*Gesloten op vr 27 nov 2026, 17.00 uur/u)) {
        expect(shown).toContain('6 van 7 hebben gestemd.')
        expect(shown).toContain('10 stickers')
        expect(shown).toContain('4 stickers · gedeelde plaats 2')
        expect(shown).not.toMatch(/stickers? van \d/u)
        expect(shown).toContain('Geteld: de stickers per optie.')
      }
    })

    it('is drawn by Teams itself, or by us where it cannot', () => {
      const { messages } = people().region.world.teams.connector
      const drawn = messages.map(({ card }) => JSON.stringify(card)).filter((card) => card.includes('10 stickers'))
      expect(drawn.length).toBe(2)
      for (const card of drawn) expect(card).toMatch(/"type":"Chart\.[A-Za-z.]+".*"fallback":\{/u)
    })
  })
}
