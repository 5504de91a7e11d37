/** `/netwerk lid Bram`: the member of that name, or the form of a new one. */
import { addMemberPress } from '../../../cards/network.ts'
import { press } from '../../../cards/press.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import type { Command } from '../../chat/request.ts'
import { findClosest } from '../../name-search.ts'
import { listRegister, type Register, showEntry } from '../register.ts'
import type { NetworkStores } from '../stores.ts'
import { askNewMember } from './ask-member.ts'
import { membersRegister } from './members.ts'

export const lookUpMember =
  (stores: NetworkStores) =>
  async ({ text }: Pick<Command, 'text'>, context: Context): Promise<Reply> => {
    const name = text.trim()
    const register = membersRegister(stores)
    // An organisation that is typed is no name of somebody who is there already.
    const named = (await register.list(context)).map(({ id, name }) => ({ id, name, about: '' }))
    const [only, ...others] = name === '' ? [] : findClosest(named, name)
    if (!only) return openForm(await askNewMember(stores, name, context))
    if (others.length > 0) return listRegister(register, { query: name, skip: 0 }, context)
    return showEntry(withAdding(register), only.id, context)
  }

/** Somebody else may be meant who is not there yet. */
const withAdding = (register: Register): Register => ({
  ...register,
  show: async (id, context) => {
    const shown = await register.show(id, context)
    const add = { label: context.words.network.memberForm.title, press: press(addMemberPress, {}) }
    return shown && { ...shown, moves: [...shown.moves, add] }
  },
})
