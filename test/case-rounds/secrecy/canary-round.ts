/** A whole round through the app, in which words are planted that nobody may find again. */
import { usualBodySettings } from '../../../bot/case-rounds/settings-store.ts'
import { daysAfter, instantOn } from '../../../bot/clock.ts'
import { allFields, type Form } from '../../../cards/form.ts'
import type { Storage } from '../../../storage/open.ts'
import { formIn, must, openWorld, type World } from '../../world.ts'
import { fillBody, goodCase, reviewOf, toNextMoment } from '../own/case-world.ts'

/** What the anonymiser takes away, and what it lets stand and is sealed: neither may be read anywhere. */
export const planted = {
  phone: '06-39174528',
  address: 'quibbelstra.kanarie@geheim.example',
  name: 'Quibbelstra',
  story: 'zwanenbloemkleed',
  edited: 'waterlelieblad',
  returned: 'lisdoddepluim',
  question: 'hooibergtouwladder',
  answer: 'gagelstruweelmand',
  interpretation: 'rietkraagvlonder',
  advice: 'dotterbloemschuit',
  feedback: 'kievitsnestpaal',
}

const raw = `Daan ${planted.name} zit thuis, bel ${planted.phone} of ${planted.address}. Er ligt een ${planted.story}.`

const others = ['Gijs', 'Bram', 'Lid1', 'Lid2', 'Lid3', 'Lid4'] as const

export const openCanaryWorld = async (storage: Storage): Promise<World> => {
  const world = await openWorld(storage)
  const { id } = must(world.bodies.OOGO, 'OOGO')
  const people = {
    facilitator: must(world.members.Gijs, 'Gijs').id,
    secondFacilitator: must(world.members.Bram, 'Bram').id,
  }
  await storage.caseSettings.saveOfBody(world.network, id, { ...usualBodySettings, isOn: true, ...people })
  await fillBody(world)
  for (const member of await storage.network.members(world.network))
    if (member.name.startsWith('Lid Nummer'))
      Object.assign(world.members, { [member.name.replace(' Nummer', '')]: member })
  return world
}

const roundsOf = (world: World) => world.storage.caseRounds.list(world.network, {})

const optionIn = (form: Form, name: string): string => {
  const field = allFields(form).find((one) => one.kind === 'choice' && one.name === name)
  return field?.kind === 'choice' ? (field.options[0]?.value ?? '') : ''
}

const to = async (world: World, days: number): Promise<void> => {
  world.now = instantOn(daysAfter('2026-11-24', days), 9)
  await world.app.wake()
}

/** Twice, for the case where what was typed comes back anonymised first. */
const take = async (world: World, name: string, round: string, values: Readonly<Record<string, unknown>>) => {
  const person = world.as(name)
  const opened = formIn(await person.press('case-round.take-part', { round }))
  const reply = await person.submit(opened, values)
  if (reply.kind !== 'form') throw new Error(world.faults.map((one) => (one as Error).stack ?? '').join())
  const after = formIn(reply)
  if (allFields(after).some((field) => field.kind === 'text' && field.value)) await person.submit(after)
}

/** From the first button, by way of a question of the screener and another text, until the group may read it. */
const bringIn = async (world: World): Promise<string> => {
  const before = (await roundsOf(world)).map(({ id }) => id)
  const anna = world.as('Anna')
  let form = await reviewOf(world, 'Anna', { story: raw })
  for (let turn = 0; turn < 3 && (await roundsOf(world)).length === before.length; turn += 1)
    form = formIn(await anna.submit(form, { mayBeGuessed: 'yes' }))
  const { id } = must(
    (await roundsOf(world)).find((one) => !before.includes(one.id)),
    'case that was brought in',
  )
  await toNextMoment(world)
  await screen(world, { verdict: 'return', question: `Waar is het ${planted.returned}?` })
  const mine = formIn(await anna.submit(formIn(await anna.command('casus', 'mijn')), { round: id }))
  const write = formIn(await anna.submit(mine, { move: 'rewrite' }))
  const review = formIn(await anna.submit(write, { ...goodCase, story: `Nu met een ${planted.edited}.` }))
  await anna.submit(review, { mayBeGuessed: 'yes' })
  await toNextMoment(world)
  await screen(world, { verdict: 'release' })
  await toNextMoment(world)
  return id
}

const screen = async (world: World, values: Readonly<Record<string, string>>): Promise<void> => {
  const gijs = world.as('Gijs')
  await gijs.submit(formIn(await gijs.press('case-round.screening', {})), values)
}

/** @param during is called while much is sealed. @returns the round, which is purged */
export const playCanaryRound = async (world: World, during: (round: string) => Promise<void>): Promise<string> => {
  const round = await bringIn(world)
  await to(world, 1)
  await take(world, 'Bram', round, { question: `Wie weet van de ${planted.question}?` })
  await to(world, 2)
  const asked = formIn(await world.as('Anna').press('case-round.take-part', { round }))
  await take(world, 'Anna', round, { answerTo: optionIn(asked, 'answerTo'), answer: `Het is een ${planted.answer}.` })
  await to(world, 6)
  await to(world, 7)
  for (const name of others) await take(world, name, round, { interpretation: `Een ${planted.interpretation}.` })
  await to(world, 9)
  for (const name of others) await take(world, name, round, { advice: `Neem de ${planted.advice}.` })
  await during(round)
  await to(world, 13)
  await take(world, 'Anna', round, { feedback: `Dank voor de ${planted.feedback}.` })
  for (const day of [15, 17, 20, 30, 50, 60]) await to(world, day)
  return round
}
