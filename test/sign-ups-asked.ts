/** A number that one person asks of all, answered at three clients and read by nobody else; tests of their own. */
import { describe, expect, it } from 'vitest'
import type { CarouselPeople } from './carousel-people.ts'
import { inChannels } from './polls-people.ts'
import { linesOf } from './three-surfaces-lines.ts'

type People = () => CarouselPeople

const intake = /Uitvraag: Komt u structureel fte tekort\?/u

/** No other number in this test reads so. */
const answers = { Slack: '7301,25', Teams: '6402,5', page: '5503,75' } as const
const remark = 'Vooral voor de praktijkvakken aan de Wierdijk.'

export const askNumber = (people: People): void => {
  describe('a number that is asked', () => {
    it('stands in each channel with who sees the answers', async () => {
      const { sietske } = people()
      await sietske.goTo('OOGO')
      await sietske.ask('aanmelden uitvraag Komt u structureel fte tekort?')
      await sietske.sees(/Waarin telt u/u)
      await sietske.send('Vragen', { unit: 'fte', per: 'elk lid voor zichzelf' })
      for (const card of await inChannels(people(), intake)) {
        expect(card).toContain('Wat u antwoordt, ziet alleen Sietske Brouwer; verder niemand')
        expect(card).toContain('0 van 7 hebben geantwoord')
      }
    })

    it('is answered on Slack, on Teams and on the page, and what was answered is said to nobody', async () => {
      const { anna, bram, joost } = people()
      const given = [
        [anna, { number: answers.Slack }],
        [bram, { number: answers.Teams, remark }],
        [joost, { number: answers.page }],
      ] as const
      for (const [at, [hand, values]] of given.entries()) {
        await hand.goTo('OOGO')
        await hand.press('Antwoord geven', intake)
        await hand.sees(/Getal \(fte\)/u)
        await hand.send('Opslaan', values)
        await inChannels(people(), new RegExp(`Uitvraag: .*${at + 1} van 7 (?:heeft|hebben) geantwoord`, 'u'))
      }
    })

    it('is read by whoever asked, with the sum, in a form', async () => {
      const { sietske } = people()
      await sietske.goTo('OOGO')
      await sietske.press('Bekijken', intake)
      await sietske.press('Antwoorden bekijken', intake)
      const shown = await sietske.sees(/Samen 19\.207,5 fte/u)
      for (const said of ['Anna Wiegersma', '7.301,25', 'Bram Tolsma', '6.402,5', remark, '5.503,75'])
        expect(shown).toContain(said)
    })

    it('is read by nobody else, not by the chair or the secretariat either', async () => {
      const { gijs, hanneke, hannekeOnTeams } = people()
      for (const hand of [gijs, hanneke, hannekeOnTeams]) {
        await hand.goTo('OOGO')
        await hand.press('Bekijken', intake)
        expect(await hand.sees(intake)).not.toMatch(/7\.?301|6\.?402|5\.?503|Antwoorden bekijken/u)
      }
      await expect(hanneke.press('Antwoorden bekijken', intake)).rejects.toThrow('no button')
    })

    it('stands where it is kept, and in nothing that was said, logged or noted', async () => {
      const found = (await linesOf(people())).filter(({ text }) =>
        /7\.?301[.,]?25|6\.?402[.,]?5|5\.?503[.,]?75|Wierdijk/u.test(text),
      )
      expect([...new Set(found.map(({ place }) => place))]).toEqual(['number_answers'])
      expect(found).toHaveLength(3)
    })
  })
}
