/** What nobody may read any more, and never could outside of a form; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CasePeople, canaries, inChannels, takePart } from './case-rounds-people.ts'
import { must } from './world.ts'

type People = () => CasePeople

const secret = new RegExp(Object.values(canaries).join('|'), 'iu')

export const lookAgain = (people: People): void => {
  describe('after the purge', () => {
    it('nobody finds its story at any of them', async () => {
      const { anna, bram, gijs } = people()
      for (const hand of [anna, bram, gijs]) {
        await hand.goTo()
        await hand.ask('casus rondes')
        await hand.press('Openen', /Een leerling zonder plek/u)
        const shown = await hand.sees(/zonder plek · Gewist/u)
        expect(shown).toContain('Regel het vervoer')
        expect(shown).not.toMatch(secret)
        await hand.goTo()
        // What was looked for stands in the answer.
        await hand.ask(`zoek ${canaries.story.slice(0, 11)}`)
        await hand.sees(/komt dit niet voor/u)
      }
    })

    it('whoever brought it in has no case any more', async () => {
      const { anna } = people()
      await anna.goTo()
      await anna.ask('casus mijn')
      await anna.sees(/Onder uw naam staat geen casus/u)
    })
  })
}

export const withdraw = (people: People): void => {
  describe('a case with a code', () => {
    let code = ''

    it('is brought in on Teams, where the code is shown once', async () => {
      const { mirjam } = people()
      await mirjam.goTo()
      await mirjam.ask('casus')
      await mirjam.press('Casus inbrengen', /Leg een vastgelopen situatie voor/u)
      expect(await mirjam.sees(/In welk overleg/u)).toContain('gaat via Microsoft')
      await mirjam.send('Verder', { level: 'Casuscode' })
      await mirjam.send('Nakijken', {
        ...{ title: 'Een leerling zonder vaste plek', sector: 'Basisonderwijs', ageBand: '8 tot en met 12' },
        ...{ duration: '3 tot 6 maanden', story: `Er ligt een ${canaries.withdrawn} in de klas.` },
        ...{ tried: 'De leerkracht sprak met de ouders.', voice: 'Het kind wil blijven.', barrier: 'De wachtlijst.' },
        ...{ barriers: 'Wachtlijst', request: 'Wie kent een andere weg?', onePlan: 'Nee', exemption: 'Nee' },
      })
      await mirjam.sees(/Dit maakte ik ervan/u)
      await mirjam.send('Indienen')
      code = must(/[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/u.exec(await mirjam.sees(/Dit is uw casuscode/u))?.[0], 'code')
      await mirjam.send('Sluiten', { kept: 'Ik heb de code bewaard' })
    })

    it('is released by the second who leads, on the page, and stands in every channel', async () => {
      const { joost, sietske, toNextMoment } = people()
      await toNextMoment()
      await joost.goTo()
      await joost.ask('casus')
      await joost.press('Casussen toetsen', /Leg een vastgelopen situatie voor/u)
      await joost.send('Versturen', { verdict: 'Vrijgeven: de leden lezen hem vanaf het volgende moment' })
      await joost.sees(/De casus is vrijgegeven/u)
      await toNextMoment()
      await inChannels(people(), /Casusronde 2: Een leerling zonder vaste plek.*Fase:? Lezen/u)
      expect(await takePart(sietske, 'Casus lezen', 2)).toContain(canaries.withdrawn)
    })

    it('is withdrawn on the page by whoever has the code, and is gone at once', async () => {
      const { mirjamOnPage } = people()
      await mirjamOnPage.goTo()
      await mirjamOnPage.ask('casus mijn')
      await mirjamOnPage.sees(/Onder uw naam staat geen casus/u)
      await mirjamOnPage.send('Openen', { code })
      await mirjamOnPage.send('Verder', { move: 'Casus intrekken' })
      await mirjamOnPage.sees(/verdwijnt meteen/u)
      await mirjamOnPage.send('Intrekken')
      await mirjamOnPage.sees(/De casus is ingetrokken/u)
      await mirjamOnPage.send('Sluiten')
      for (const shown of await inChannels(people(), /Casusronde 2 is ingetrokken/u))
        expect(shown).toContain('De tekst is gewist.')
    })
  })
}

export const lookEverywhere = (people: People): void => {
  describe('all that was sent', () => {
    it('is what Slack takes, and holds no secret outside of a form', async () => {
      const { slack } = people().region.world
      expect(slack.problems).toEqual([])
      const forms = ['views.open', 'views.push', 'views.update']
      const sent = slack.calls.filter(({ method }) => !forms.includes(method)).map(({ args }) => JSON.stringify(args))
      expect(sent.length).toBeGreaterThan(50)
      expect(sent.filter((one) => secret.test(one))).toEqual([])
      expect(slack.calls.some(({ args }) => JSON.stringify(args).includes(canaries.story))).toBe(true)
      for (const name of ['anna', 'sietske', 'hanneke'])
        for (const place of ['oogo', (await slack.call('conversations.open', { users: slack.userId(name) })).channel])
          expect(JSON.stringify(await slack.user(name).messages(idOf(place)))).not.toMatch(secret)
    })

    it('holds none on Teams, where all but what was typed in a channel is ours', () => {
      const { connector } = people().region.world.teams
      const sent = connector.calls.map(({ body }) => JSON.stringify(body))
      expect(sent.length).toBeGreaterThan(50)
      expect(sent.filter((one) => secret.test(one))).toEqual([])
    })

    it('holds none on the page, also when it is opened again', async () => {
      const { pages, heardOnPages } = people()
      expect(heardOnPages.length).toBeGreaterThan(10)
      expect(heardOnPages.filter((one) => secret.test(one))).toEqual([])
      for (const { page, openChannel } of Object.values(pages)) {
        await page.reload()
        for (const place of ['OOGO', 'Schakel (alleen u)']) {
          await openChannel(place)
          expect(await page.locator('body').innerText()).not.toMatch(secret)
        }
      }
    })

    it('arrived, and nothing of it was in doubt', async () => {
      expect(await people().region.bot.storage.outbox.counts()).toMatchObject({ owed: 0, inDoubt: 0 })
    })
  })
}

const idOf = (place: unknown): string =>
  typeof place === 'string' ? place : String((place as { readonly id: string }).id)
