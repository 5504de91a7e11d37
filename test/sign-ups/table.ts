/** An OOGO in which people sign up, and what they do with a sheet and with a request for a number. */

import { hashToken } from '../../bot/chat/document-links.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { NumberIntake } from '../../bot/sign-ups/intakes/number-intake.ts'
import type { SignUpSheet } from '../../bot/sign-ups/sign-up.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, type World } from '../world.ts'

/** Beside those of the world: Carla of another gemeente, Dirk of the same as Bram, and Rik, who reads along. */
export const openTable = async (): Promise<World> => {
  const world = await openWorld()
  for (const [name, of, role] of [
    ['Carla Hoekema', 'Gemeente Wierum', 'member'],
    ['Dirk Nauta', 'Gemeente Duinrecht', 'member'],
    ['Rik Zijlstra', 'Gemeente Wierum', 'reader'],
  ] as const) {
    const { id } = await findOrAddOrganisation(world.storage.network, world.network, of)
    const given = { network: world.network, name, organisation: id, function: '', role }
    const member = await enrol(world.storage.network, given, [oogoOf(world)])
    Object.assign(world.members, { [name.split(' ')[0] ?? '']: member })
  }
  return world
}

export const oogoOf = (world: World): string => must(world.bodies.OOGO, 'OOGO').id
export const memberOf = (world: World, name: string) => must(world.members[name], name)

/** Of "Visiesessie", opened by Lotte's stand-in Anna in the channel of the OOGO. */
export const openSheet = async (
  world: World,
  values: Readonly<Record<string, unknown>> = {},
  who = 'Anna',
): Promise<SignUpSheet> => {
  const form = formIn(await world.as(who, 'OOGO').command('aanmelden', 'Visiesessie'))
  const reply = await world.as(who, 'OOGO').submit(form, values)
  if (reply.kind !== 'done') throw new Error(`Not opened: ${JSON.stringify(reply)}`)
  return must((await world.storage.signUps.open(world.network, [oogoOf(world)])).at(-1), 'sheet')
}

export const openIntake = async (
  world: World,
  values: Readonly<Record<string, unknown>> = {},
  who = 'Anna',
): Promise<NumberIntake> => {
  const form = formIn(await world.as(who, 'OOGO').command('aanmelden uitvraag', 'Komt u structureel fte tekort?'))
  const reply = await world.as(who, 'OOGO').submit(form, { unit: 'fte', ...values })
  if (reply.kind !== 'done') throw new Error(`Not asked: ${JSON.stringify(reply)}`)
  return must((await world.storage.numberIntakes.open(world.network, [oogoOf(world)])).at(-1), 'intake')
}

type Kind = 'attend' | 'read-along' | 'help'

/** In the channel of the body. */
export const join = (world: World, who: string, { id: sheet }: SignUpSheet, kind: Kind = 'attend'): Promise<Reply> =>
  world.as(who, 'OOGO').press('sign-up.join', { sheet, kind })

export const leave = (world: World, who: string, { id: sheet }: SignUpSheet, kind: Kind | null = null) =>
  world.as(who, 'OOGO').press('sign-up.leave', { sheet, kind })

export const show = async (world: World, who: string, { id: sheet }: SignUpSheet) =>
  cardIn(await world.as(who).press('sign-up.show', { sheet }))

export const answer = async (world: World, who: string, { id: intake }: NumberIntake, number: string, remark = '') => {
  const form = formIn(await world.as(who).press('number-intake.answer', { intake }))
  return world.as(who).submit(form, { number, remark })
}

/** What stands in the channel, by kind of ref. */
export const onChannel = async (world: World, kind: 'sign-up-sheet' | 'number-intake', id: string) =>
  must(await world.app.present(world.network, { kind, id }, 'card', 'nl'), 'card')

export const channelLines = async (world: World, sheet: SignUpSheet) =>
  linesOf(await onChannel(world, 'sign-up-sheet', sheet.id))

/** What they are told that is due by now. */
export const wake = (world: World): Promise<void> => world.app.wake()

export const saidIn = (reply: Reply): string => linesOf(cardIn(reply))[0] ?? ''
export const words = wordsIn('nl')

/** What stands behind the link of a card, when whoever got it opens it. */
export const fileOf = async (world: World, reply: Reply): Promise<string> => {
  const [, token = ''] = /\/documenten\/([^/]+)\//u.exec(JSON.stringify(cardIn(reply))) ?? []
  const link = must(await world.storage.documents.findLink(hashToken(token), world.now), 'link')
  const made = await world.app.document(link)
  if (!('bytes' in made)) throw new Error(`No file: ${JSON.stringify(made)}`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.bytes)
}
