/** Of what runs for months, a planning and a werkagenda, people sign up to help from its card. */
import { expect, it } from 'vitest'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { start, useWorld, world } from '../plans/given.ts'
import { cardIn, formIn, must, valuesOf } from '../world.ts'
import { oogoOf } from './table.ts'

useWorld()

const makeAgenda = async (): Promise<string> => {
  const form = formIn(await world.as('Hanneke').command('werkagenda', 'nieuw Streekpact'))
  await world.as('Hanneke').submit(form, { body: oogoOf(world), themes: 'Verzuim' })
  const [agenda] = await world.storage.workAgendas.agendas(world.network)
  return must(agenda, 'agenda').id
}

const things = {
  plan: async () => ({ id: (await start()).id, press: 'plan.show', of: 'plan' }),
  'work-agenda': async () => ({ id: await makeAgenda(), press: 'work-agenda.show', of: 'agenda' }),
} as const

it.each(['plan', 'work-agenda'] as const)('a sheet is opened from a %s, with its name and a way back', async (kind) => {
  const { id, press, of } = await things[kind]()
  const data = kind === 'plan' ? { [of]: id } : { [of]: id, only: 'all', skip: 0 }
  const shown = await world.as('Anna').press(press, data)
  const form = formIn(await pressOn(world.as('Anna'), shown, 'Aanmelden openen'))
  const name = String(valuesOf(form).title)
  expect(linesOf(cardIn(shown)).join('\n')).toContain(name)
  await world.as('Anna').submit(form, { title: 'Meehelpen', kinds: ['help'], body: oogoOf(world) })
  const [sheet] = await world.storage.signUps.about(world.network, { kind, id })
  const opened = await world.as('Bram').press('sign-up.show', { sheet: must(sheet, 'sheet').id })
  expect(linesOf(cardIn(opened))).toContain(`Gaat over: ${name}`)
  expect(linesOf(cardIn(await pressOn(world.as('Bram'), opened, 'Openen'))).join('\n')).toContain(name)
})

it('in a channel the card of a planning has no more buttons by it', async () => {
  const { id } = await start()
  const card = must(await world.app.present(world.network, { kind: 'plan', id }, 'card', 'nl'), 'card')
  expect(labelsOf(card)).not.toContain('Aanmelden openen')
})
