/** Every form of bringing in, screening, one's own cases and settings, on every platform. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderForm } from '../../../cards/adaptive-form.ts'
import { renderModal } from '../../../cards/block-kit-form.ts'
import type { Form } from '../../../cards/form.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../../cards/adaptive-validator.ts'
import { checkView } from '../../slack/payload-validator.ts'
import { formIn, must, type World } from '../../world.ts'
import { fillBody, goodCase, openCaseWorld, reviewOf, toNextMoment } from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** What a dialog on Teams can carry (bytes). */
const dialogBytes = 28_000

const expectDrawn = (form: Form): void => {
  for (const language of ['nl', 'en'] as const) {
    const words = wordsIn(language)
    expect(checkView(renderModal(form, { words }))).toEqual([])
    const card = renderForm(form, { words })
    expect(checkAdaptiveCard(card)).toEqual([])
    expect(JSON.stringify(card).length).toBeLessThan(dialogBytes)
  }
}

const names = ['Daan', 'Fleur', 'Kees', 'Roos', 'Bloem', 'Storm', 'Zonne', 'Jasmijn', 'Iris', 'Sterre', 'Wolf', 'Merel']
const full = (length: number): string => {
  const sentences = names.map(
    (name, at) => `${name} blorkte wel ${name}achtig met de Frobnicatie${at} en Zwemvlies${at}. `,
  )
  return sentences.join('').repeat(4).slice(0, length)
}

test('every form fits, from the first to the last', async () => {
  await fillBody(world)
  const contacts = Array.from({ length: 12 }, (_, at) => ({
    name: `Dienst ${at}`,
    reach: '0800 1234567',
    hours: 'dag en nacht',
  }))
  const steps = Array.from({ length: 12 }, (_, at) => ({
    id: `stap-${at}`,
    title: `Stap ${at} van de ladder`,
    who: 'mentor',
  }))
  await world.storage.caseSettings.saveLadder(world.network, { contacts, steps })
  const anna = world.as('Anna')
  const start = formIn(await anna.press('case-round.bring-in', {}))
  expectDrawn(start)
  expectDrawn(formIn(await anna.press('case-round.who-sees', {})))
  expectDrawn(formIn(await anna.press('case-round.cannot-wait', {})))
  const write = formIn(await anna.submit(start))
  expectDrawn(write)
  const review = formIn(await anna.submit(write, { ...goodCase, steps: steps.map(({ id }) => id) }))
  expectDrawn(review)
  expectDrawn(formIn(await anna.submit(review)))
  expectDrawn(formIn(await anna.press('case-round.mine', {})))
  await toNextMoment(world)
  const screening = formIn(await world.as('Gijs').press('case-round.screening', {}))
  expectDrawn(screening)
  expectDrawn(formIn(await world.as('Gijs').submit(screening, { verdict: 'return', question: 'Kan het algemener?' })))
  const one = formIn(await anna.submit(formIn(await anna.press('case-round.mine', {}))))
  expectDrawn(one)
  expectDrawn(formIn(await anna.submit(one, { move: 'withdraw' })))
  expectDrawn(formIn(await anna.submit(one, { move: 'unlink' })))
  expectDrawn(formIn(await anna.submit(one, { move: 'rewrite' })))
  const body = must(world.bodies.OOGO, 'OOGO').id
  expectDrawn(formIn(await world.as('Gijs').press('case-round.settings', { body })))
  expectDrawn(formIn(await world.as('Hanneke').press('case-round.ladder', {})))
})

test('the longest texts, full of names and of words that can be put back, still fit in what a form carries', async () => {
  const over = {
    ...{ title: full(80), story: full(1_500), tried: full(600), voice: full(600), barrier: full(600) },
    request: `${full(298)}?`,
    barriers: [
      'transport',
      'waiting-list',
      'admission',
      'funding',
      'exemption',
      'data-sharing',
      'care',
      'staff',
      'residence',
      'other',
    ],
  }
  const review = await reviewOf(world, 'Anna', over, { level: 'codeword' })
  expect(JSON.stringify(review.state).length).toBeLessThan(3_000)
  expectDrawn(review)
  const offered = review.fields.find((field) => field.kind === 'choice' && field.name === 'back')
  const all = offered?.kind === 'choice' ? offered.options.map(({ value }) => value) : []
  expect(all.length).toBeGreaterThan(2)
  expectDrawn(formIn(await world.as('Anna').submit(review, { back: all })))
})
