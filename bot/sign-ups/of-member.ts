/** What is kept of a member: what they signed up for, and the sheets about which one asks them. */
import type { Context, Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { byItself, follow } from './doing.ts'
import { cancel } from './joining/leave.ts'
import { attendingOf, type SignUpSheet, sheetRef } from './sign-up.ts'
import type { SignUpStores } from './stores.ts'

export const signUpsOfMember = (stores: SignUpStores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),

  countOf: async (member, { words }) => {
    const { length } = await openOf(stores, member)
    return length === 0 ? [] : [words.signUps.ofMember.open(length)]
  },

  /** What they signed up for is personal, and goes to nobody. */
  handOver: async (from, to, context) => {
    for (const sheet of await openOf(stores, from)) await giveTo(stores, sheet, to.id, context)
  },

  /** Whoever waited gets their place. */
  release: async (member, context) => {
    for (const { sheet: id, kind } of await stores.signUps.signUpsOf(member.network, member.id)) {
      const sheet = await stores.signUps.find(member.network, id)
      if (sheet && (await isStillOf(stores, sheet)))
        await cancel(stores, sheet, { kind, member: member.id }, byItself(context.now))
    }
    const owned = await openOf(stores, member)
    for (const sheet of owned) await giveTo(stores, sheet, '', context)
    return owned.length === 0 ? [] : [context.words.signUps.ofMember.fell(owned.length)]
  },

  erase: async ({ network, id }) => {
    const [said, owned] = await Promise.all([
      stores.signUps.signUpsOf(network, id),
      stores.signUps.ownedBy(network, id),
    ])
    await stores.signUps.forgetMember(network, id)
    for (const sheet of new Set([...said.map((one) => one.sheet), ...owned.map((one) => one.id)]))
      await stores.outbox.refresh(network, sheetRef(sheet))
  },
})

const openOf = async ({ signUps }: SignUpStores, { network, id }: Member): Promise<readonly SignUpSheet[]> =>
  (await signUps.ownedBy(network, id)).filter(({ state }) => state === 'open')

/** Of what is closed, and for which nobody waits, it stays known who came. */
const isStillOf = async ({ signUps }: SignUpStores, sheet: SignUpSheet): Promise<boolean> =>
  sheet.state === 'open' || attendingOf(sheet, await signUps.signUps(sheet.network, sheet.id)).waiting.length > 0

const giveTo = async (
  stores: SignUpStores,
  { network, id }: SignUpSheet,
  owner: string,
  context: Context,
): Promise<void> => {
  await stores.signUps.change(network, id, (kept) => ({ ...kept, owner }))
  await follow(stores, { network, ref: sheetRef(id) }, context, 'sign-up.handed-over')
}

const show = async (stores: SignUpStores, member: Member, { words }: Reader): Promise<readonly KeptSection[]> => {
  const { network, id } = member
  const [said, owned] = await Promise.all([stores.signUps.signUpsOf(network, id), stores.signUps.ownedBy(network, id)])
  if (said.length + owned.length === 0) return []
  const sheets = await Promise.all(said.map((one) => stores.signUps.find(network, one.sheet)))
  const titleOf = (at: number): string => sheets[at]?.title ?? words.chat.noName
  const say = words.signUps.ofMember
  return [
    {
      name: say.title,
      kept: [
        ...said.map(({ kind }, at) => ({ what: say.signed[kind](titleOf(at)), until: say.until })),
        ...owned.map(({ title }) => ({ what: say.owns(title), until: say.untilOwned })),
      ],
      data: {
        signUps: said.map(({ kind }, at) => ({ title: titleOf(at), kind })),
        sheets: owned.map(({ title, state, createdAt }) => ({
          ...{ title, state },
          openedAt: new Date(createdAt).toISOString(),
        })),
      },
    },
  ]
}
