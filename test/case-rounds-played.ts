/** A round from phase to phase, by people at three clients at once; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CasePeople, canaries, mine, takePart } from './case-rounds-people.ts'
import type { Hand } from './hands.ts'
import { must } from './world.ts'

type People = () => CasePeople

const everybody = ({ anna, sietske, bram, mirjam, gijs, joost }: CasePeople): readonly Hand[] => [
  ...[anna, sietske, bram, mirjam, gijs, joost],
]

/** Each sends one text in the form of the phase. */
const sendEach = async (people: CasePeople, label: string, name: string, text: (which: string) => string) => {
  for (const [at, hand] of everybody(people).entries()) {
    await takePart(hand, label)
    await hand.send('Versturen', { [name]: text(counted[at] ?? '') })
    await hand.sees(/Bewaard\. Anderen zien het vanaf/u)
  }
}

export const ask = (people: People): void => {
  describe('whoever opens it', () => {
    it('reads its story as it was told, on each of them', async () => {
      for (const hand of everybody(people())) {
        const shown = await takePart(hand, 'Casus lezen')
        expect(shown).toMatch(/Wat gebeurt er.*Wat is al geprobeerd.*Vraag aan de groep/u)
        expect(shown).toContain(canaries.story)
        expect(shown).toContain('Wat zit in de weg: Vervoer')
        expect(shown).toContain('Gezette stappen van de regio: Regiehouder.')
      }
    })
  })

  describe('questions', () => {
    it('are asked on each of them', async () => {
      await people().untilPhase('clarifying')
      const { sietske, mirjam, joost } = people()
      for (const [at, hand] of [sietske, mirjam, joost].entries()) {
        await takePart(hand, 'Vraag stellen')
        await hand.send('Versturen', { question: questionOf(counted[at] ?? '') })
        await hand.sees(/Bewaard\. Anderen zien het vanaf wo 25 nov/u)
      }
    })

    it('come out at one moment, and are answered by whoever brought it in', async () => {
      await people().toNextMoment()
      const { anna, bram } = people()
      const shown = await takePart(bram, 'Vraag stellen')
      for (const which of counted.slice(0, 3)) expect(shown).toContain(questionOf(which))
      for (const which of counted.slice(0, 2)) {
        await mine(anna)
        const from = new RegExp(`Deelnemer \\d+ vraagt: Wie stelde de ${which} `, 'u').exec(
          await anna.sees(/beantwoordt u/u),
        )
        await anna.send('Versturen', {
          answerTo: `${from?.[0].split(' vraagt')[0]}: ${questionOf(which)}`,
          answer: `Dat is de ${which} ${canaries.answer}.`,
        })
        await anna.sees(/Bewaard\. Anderen zien het vanaf/u)
      }
      await people().toNextMoment()
      for (const hand of everybody(people()))
        expect(await takePart(hand, 'Vraag stellen')).toMatch(/Inbrenger antwoordt: Dat is de eerste/u)
    })
  })

  describe('the core question', () => {
    it('is proposed on Teams and chosen by whoever brought it in, on Slack', async () => {
      await people().untilPhase('focusing')
      const { anna, bram, gijs } = people()
      await takePart(bram, 'Kernvraag bekijken')
      const wanted = `Wie regelt het vervoer met de ${canaries.formulation}?`
      await bram.send('Versturen', { formulation1: 'Wie kan rijden?', formulation2: wanted })
      await bram.sees(/Bewaard/u)
      await people().toNextMoment()
      await mine(anna)
      await anna.send('Versturen', { choose: wanted })
      await anna.sees(/Bewaard/u)
      await people().untilPhase('analysing')
      expect(await takePart(gijs, 'Duiding geven')).toContain(`Kernvraag: ${wanted}`)
    })
  })
}

const adviceOf = (which: string): string => `Neem de ${which} ${canaries.advice}.`
const counted = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'] as const
const questionOf = (which: string): string => `Wie stelde de ${which} vraag, van de ${canaries.question}?`

export const advise = (people: People): void => {
  describe('interpretations', () => {
    it('are given alone, on each of them, and read once they are out', async () => {
      expect(await takePart(people().sietske, 'Duiding geven')).toContain('Schrijf eerst uw eigen duiding')
      const text = (which: string) => `Hier speelt een ${which} ${canaries.interpretation}.`
      await sendEach(people(), 'Duiding geven', 'interpretation', text)
      await people().toNextMoment()
      for (const hand of everybody(people())) {
        const shown = await takePart(hand, 'Duiding geven')
        for (const which of counted) expect(shown).toContain(text(which))
      }
    })
  })

  describe('advice', () => {
    it('is given on each of them, and supported', async () => {
      await people().untilPhase('advising')
      await sendEach(people(), 'Advies geven', 'advice', adviceOf)
      await people().toNextMoment()
      const { sietske, mirjam, gijs, joost } = people()
      for (const hand of [sietske, mirjam, gijs]) {
        const shown = await takePart(hand, 'Advies geven')
        const from = must(/Deelnemer \d+(?= adviseert: Neem de zesde)/u.exec(shown)?.[0], shown)
        await hand.send('Versturen', { support: `${from}: ${adviceOf('zesde')}` })
        await hand.sees(/Bewaard/u)
      }
      await people().toNextMoment()
      expect(await takePart(joost, 'Advies geven')).toContain('3 tot 5 anderen geven dit advies ook')
    })
  })

  describe('feedback', () => {
    it('is given by whoever brought it in, on Slack, and read on each of them', async () => {
      await people().untilPhase('feedback')
      await mine(people().anna)
      await people().anna.send('Versturen', { feedback: `Ik neem de ${canaries.feedback} mee.` })
      await people().anna.sees(/Bewaard/u)
      await people().toNextMoment()
      for (const hand of everybody(people()))
        expect(await takePart(hand, 'Terugkoppeling lezen')).toMatch(/Inbrenger neemt mee: Ik neem de/u)
    })
  })
}
