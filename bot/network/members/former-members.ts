/** Those who were members, with the day on which they left: to bring back, or to erase. */
import { networkMemberForm } from '../../../cards/network-members.ts'
import type { Context } from '../../chat/feature.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { aboutLine } from '../entry.ts'
import type { Member } from '../network.ts'
import type { Register } from '../register.ts'
import type { NetworkStores } from '../stores.ts'
import { bodyChoice } from './ask-member.ts'
import { membersRegister } from './members.ts'
import { readPeople } from './people.ts'

export const formerRegister = (stores: NetworkStores): Register => ({
  name: 'former',
  isClosed: true,
  list: async ({ network, words, language }) => {
    const [former, { organisations }] = await Promise.all([
      stores.network.formerMembers(network.id),
      readPeople(stores.network, network.id),
    ])
    return former.filter(isKnown).map(({ id, name, organisation, leftOn }) => ({
      id,
      name,
      about: aboutLine(
        organisations.get(organisation)?.name ?? '',
        words.members.leftOn(sayDate(leftOn ?? '', language)),
      ),
    }))
  },
  show: membersRegister(stores).show,
  ask: async (id, context) => {
    const former = (await stores.network.formerMembers(context.network.id)).find((one) => one.id === id)
    if (!former || !isKnown(former)) throw refusal('network.entry-gone')
    return askBack(stores, former, context)
  },
})

/** Who was erased has no name any more. */
const isKnown = ({ name }: Member): boolean => name !== ''

const askBack = async (stores: NetworkStores, former: Member, context: Context) => {
  const organisation = await stores.network.organisation(former.network, former.organisation)
  const view = {
    state: { id: '', version: '', back: former.id },
    values: { ...former, organisation: organisation?.name ?? '' },
    bodies: await bodyChoice(stores, [], context),
    wasMemberUntil: sayDate(former.leftOn ?? context.today, context.language),
  }
  return networkMemberForm(view, context.words)
}
