/** What is told in private of a sheet: that a place came free, and that a colleague took one over. */
import { signUpNudge } from '../../../cards/sign-up-nudge.ts'
import type { Remindable } from '../../reminders/remindable.ts'
import { hasOccasion } from '../../reminders/reminder.ts'
import { attendingOf, type SignUp, type SignUpSheet } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'

type Stores = Pick<SignUpStores, 'signUps' | 'network'>

export const remindableSheets = (stores: Stores): Remindable => ({
  isOwed: async ({ network, ref, occasion, member }) => {
    const read = await readSheet(stores, network, ref.id)
    const hasPlace = read?.placed.some((one) => one.member === member) ?? false
    if (occasion === 'moved-up') return hasPlace
    return occasion === 'replaced' && read !== null && !hasPlace
  },

  bodyOf: async (network, id) => (await stores.signUps.find(network, id))?.body ?? null,

  say: async (line, { network, member, words }) => {
    const read = await readSheet(stores, network, line.ref.id)
    if (!read) return null
    const { sheet, placed, signUps } = read
    const hasPlace = placed.some((one) => one.member === member.id)
    const isReplaced = hasOccasion(line, 'replaced') && !hasPlace
    const by = isReplaced ? await nameColleague(stores, sheet, signUps, member.organisation) : null
    return signUpNudge(
      {
        sheet: sheet.id,
        title: sheet.title,
        by: isReplaced ? (by ?? words.signUps.nudge.replacedBySomebody) : null,
        isOver: !hasPlace,
      },
      words,
    )
  },
})

const readSheet = async ({ signUps: store }: Stores, network: string, id: string) => {
  const sheet = await store.find(network, id)
  const signUps = sheet && (await store.signUps(network, id))
  return sheet && signUps && { sheet, signUps, ...attendingOf(sheet, signUps) }
}

const nameColleague = async (
  { network: store }: Stores,
  { network }: SignUpSheet,
  signUps: readonly SignUp[],
  organisation: string,
): Promise<string | null> => {
  const held = signUps.find((one) => one.kind === 'attend' && one.organisation === organisation)
  return (held && (await store.member(network, held.member))?.name) || null
}
