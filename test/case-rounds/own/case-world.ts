/** A world in which OOGO has case rounds: Gijs leads them, Bram is second, Anna brings cases in. */

import { usualBodySettings } from '../../../bot/case-rounds/settings-store.ts'
import { nextPublication } from '../../../bot/case-rounds/timing/publication.ts'
import { dayAt } from '../../../bot/clock.ts'
import { enrol, findOrAddOrganisation } from '../../../bot/network/enrol.ts'
import { plain } from '../../../cards/card.ts'
import { allFields, type Form } from '../../../cards/form.ts'
import type { Storage } from '../../../storage/open.ts'
import { formIn, must, openWorld, type World } from '../../world.ts'

export const openCaseWorld = async (at?: Storage): Promise<World> => {
  const world = await openWorld(at)
  const { id } = must(world.bodies.OOGO, 'OOGO')
  await world.storage.caseSettings.saveOfBody(world.network, id, {
    ...usualBodySettings,
    isOn: true,
    facilitator: must(world.members.Gijs, 'Gijs').id,
    secondFacilitator: must(world.members.Bram, 'Bram').id,
  })
  return world
}

/** Organisations enough that nobody can guess. */
export const fillBody = async (world: World): Promise<void> => {
  const { id } = must(world.bodies.OOGO, 'OOGO')
  for (const at of [1, 2, 3, 4]) {
    const { id: organisation } = await findOrAddOrganisation(world.storage.network, world.network, `Bestuur ${at}`)
    const given = {
      network: world.network,
      name: `Lid Nummer${at}`,
      organisation,
      function: '',
      role: 'member',
    } as const
    await enrol(world.storage.network, given, [id])
  }
}

export const goodCase = {
  ...{ title: 'Een leerling zonder plek', sector: 'vo', ageBand: '13-15', duration: '4-weeks-3-months' },
  story: 'De leerling zit thuis na een verhuizing.',
  tried: 'Mentor en leerplicht voerden gesprekken.',
  voice: 'Het kind wil naar school, de ouders ook.',
  barrier: 'Het vervoer is niet geregeld.',
  request: 'Wie regelt het vervoer?',
  ...{ barriers: ['transport'], onePlan: 'yes', exemption: 'no' },
}

export const notesOf = (form: Form): string =>
  allFields(form)
    .flatMap((field) => (field.kind === 'note' ? [plain(field.text)] : []))
    .join('\n')

export const fieldsOf = (form: Form): readonly string[] =>
  allFields(form).flatMap((field) => (field.kind === 'note' ? [] : [field.name]))

export const textIn = (form: Form, name: string): string => {
  const found = allFields(form).find((field) => field.kind !== 'note' && field.name === name)
  return found?.kind === 'text' ? (found.value ?? '') : ''
}

/** The form in which the case stands after what was typed was looked at. */
export const reviewOf = async (
  world: World,
  name: string,
  over: Readonly<Record<string, unknown>> = {},
  start: Readonly<Record<string, unknown>> = {},
): Promise<Form> => {
  const person = world.as(name)
  const begun = formIn(await person.press('case-round.bring-in', {}))
  const write = formIn(await person.submit(begun, start))
  return formIn(await person.submit(write, { ...goodCase, ...over }))
}

/** Handed in; the answer is the form that says so. */
export const handIn = async (
  world: World,
  name: string,
  over: Readonly<Record<string, unknown>> = {},
  start: Readonly<Record<string, unknown>> = {},
): Promise<Form> => {
  const review = await reviewOf(world, name, over, start)
  return formIn(await world.as(name).submit(review, { mayBeGuessed: 'yes' }))
}

export const toNextMoment = async (world: World): Promise<void> => {
  world.now = nextPublication(world.now, { holidays: { region: 'noord' }, hours: [9, 14] })
  await world.app.wake()
}

export const roundsIn = (world: World) => world.storage.caseRounds.list(world.network, {})
export const today = (world: World): string => dayAt(world.now)
