import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderForm } from '../../../cards/adaptive-form.ts'
import { renderModal } from '../../../cards/block-kit-form.ts'
import { plain } from '../../../cards/card.ts'
import { allFields } from '../../../cards/form.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { formIn, type World } from '../../world.ts'
import { openCaseWorld } from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
})
afterEach(() => world.close())

test('a case is written in four parts, each under its heading', async () => {
  const begun = formIn(await world.as('Anna').press('case-round.bring-in', {}))
  const write = formIn(await world.as('Anna').submit(begun))
  const parts: string[][] = []
  for (const field of allFields(write)) {
    const said = field.kind === 'note' ? plain(field.text) : field.name
    if (field.kind === 'note' && / van 4\. /u.test(said)) parts.push([])
    parts.at(-1)?.push(said)
  }
  expect(parts).toEqual([
    ['1 van 4. Het vraagstuk', 'title', 'sector', 'ageBand', 'duration', 'story'],
    ['2 van 4. Wat is gedaan, en wat zit in de weg', 'tried', 'voice', 'barrier', 'barriers'],
    ['3 van 4. De vraag', 'request'],
    ['4 van 4. Om niets over te slaan', 'onePlan', 'exemption', 'first'],
  ])
  const words = wordsIn('nl')
  for (const drawn of [renderModal(write, { words }), renderForm(write, { words })])
    for (const [heading = ''] of parts) expect(JSON.stringify(drawn)).toContain(heading)
})
