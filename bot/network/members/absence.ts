/** Somebody is away, and somebody else stands in for them, visibly. */
import { type AbsenceValues, memberAbsenceForm } from '../../../cards/network-absence.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { oneChoice, readOne } from '../choices.ts'
import { type Absence, type Member, overlap } from '../network.ts'
import { drawEntry } from '../register.ts'
import { requireSecretariat } from '../secretariat.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import { dropAbsence, tellDeputy } from './absence-view.ts'
import { membersRegister, requireMember } from './members.ts'
import { readPeople } from './people.ts'
import { readDays } from './read-days.ts'

type Asked = { readonly member: string }

/** @param asked of the empty member: of whoever asks. @param until words that were typed behind the command */
export const askAbsence = async (stores: NetworkStores, asked: Asked, context: Context, until = ''): Promise<Reply> => {
  const id = asked.member || context.member.id
  requireOwn(id, context)
  const { name } = await requireMember(stores, id, context)
  const people = await readPeople(stores.network, context.network.id)
  const kept = (await stores.network.absences(context.network.id)).find(
    (one) => one.member === id && one.untilOn >= context.today,
  )
  const view = {
    member: id,
    name,
    from: kept?.fromOn ?? context.words.members.absence.today,
    until: until || (kept?.untilOn ?? ''),
  }
  const deputies = oneChoice('network.members', people, kept?.deputy ?? null, context.words)
  return openForm(memberAbsenceForm(view, deputies, context.words))
}

export const writeAbsence =
  (stores: NetworkStores) =>
  async ({ state, values }: { state: Asked; values: AbsenceValues }, context: Context): Promise<Reply> => {
    requireOwn(state.member, context)
    const member = await requireMember(stores, state.member, context)
    const days = readDays(values, context)
    const deputy = await readDeputy(stores, values.deputy, { member, days }, context)
    const absence: Absence = { network: member.network, member: member.id, deputy, ...days }
    await stores.network.saveAbsence(absence)
    await recordChange(stores, context, { kind: 'member', id: member.id }, 'member.went-away', { deputy, ...days })
    await tellDeputy(stores, absence)
    return whisper(await drawEntry(membersRegister(stores), member.id, context))
  }

export const endAbsence =
  (stores: NetworkStores) =>
  async ({ member: id }: Asked, context: Context): Promise<Reply> => {
    requireOwn(id, context)
    await stores.network.lockRegisters(context.network.id)
    const member = await requireMember(stores, id, context)
    // An older card still offers it to whoever is back already.
    const isAway = (await stores.network.absences(member.network)).some((one) => one.member === id)
    if (isAway) {
      await dropAbsence(stores, { network: member.network, member: id })
      await recordChange(stores, context, { kind: 'member', id }, 'member.came-back')
    }
    return whisper(await drawEntry(membersRegister(stores), id, context))
  }

/** Everybody for themselves, the secretariat for all. @throws {Refusal} member.may-not */
const requireOwn = (id: string, context: Context): void => {
  if (context.member.id !== id) requireSecretariat(context)
}

/** @throws {Refusal} at the field: nobody, oneself, or somebody who is away in the same days */
const readDeputy = async (
  stores: NetworkStores,
  value: string,
  { member, days }: { readonly member: Member; readonly days: Pick<Absence, 'fromOn' | 'untilOn'> },
  { network, language }: Context,
): Promise<string> => {
  const { members } = await readPeople(stores.network, network.id)
  const deputy = members.get(readOne(members, value, 'deputy') ?? '')
  if (!deputy) throw refusal('field.missing', undefined, 'deputy')
  if (deputy.id === member.id) throw refusal('absence.own-deputy', undefined, 'deputy')
  const absences = await stores.network.absences(network.id)
  const away = absences.find((one) => one.member === deputy.id && overlap(one, days))
  if (away) {
    const [from, until] = [sayDate(away.fromOn, language), sayDate(away.untilOn, language)]
    throw refusal('absence.deputy-away', { name: deputy.name, from, until }, 'deputy')
  }
  return deputy.id
}
