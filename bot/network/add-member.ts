/** The secretariat adds a member, and gets the code with which that person becomes known. */
import { type MemberValues, networkMemberForm } from '../../cards/network-forms.ts'
import type { Context } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { refusal } from '../refusal.ts'
import { enrol, findOrAddOrganisation, sameName } from './enrol.ts'
import { giveLinkCode } from './joining.ts'
import { type Member, roles } from './network.ts'
import { requireChoice, requireText } from './read-text.ts'
import { bodyOptions, requireSecretariat } from './secretariat.ts'
import type { NetworkStore } from './store.ts'

export const askMember = async (store: NetworkStore, context: Context) => {
  requireSecretariat(context)
  return networkMemberForm(await bodyOptions(store, context), context.words)
}

const knownBodies = async (store: NetworkStore, ids: readonly string[], { network }: Context) => {
  const known = new Set((await store.bodies(network.id)).map((body) => body.id))
  return ids.filter((id) => known.has(id))
}

/** The new member gets a code from the secretariat; nobody is linked by name. */
export const addMember = async (store: NetworkStore, values: MemberValues, context: Context): Promise<Reply> => {
  requireSecretariat(context)
  const name = requireText(values.name, 'name')
  const role = requireChoice(values.role, roles, 'role')
  const organisation = await findOrAddOrganisation(
    store,
    context.network.id,
    requireText(values.organisation, 'organisation'),
  )
  const isKnown = (one: Member) => one.organisation === organisation.id && sameName(one.name, name)
  if ((await store.members(context.network.id)).some(isKnown)) throw refusal('network.member-exists', { name }, 'name')
  const person = {
    network: context.network.id,
    name,
    organisation: organisation.id,
    function: values.function.trim(),
    role,
  }
  const member = await enrol(store, person, await knownBodies(store, values.bodies, context))
  return whisper(await giveLinkCode(store, member, context, context.words.network.memberForm.done(name)))
}
