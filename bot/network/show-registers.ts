/** The ways in to the registers: from the menu, and typed (`/netwerk leden duinrecht`). */
import type { RegisterName } from '../../cards/network-register.ts'
import { registersCard } from '../../cards/network-settings.ts'
import type { Context, Feature } from '../chat/feature.ts'
import { answerAloud, type Reply } from '../chat/reply.ts'
import { listRegister, type Register } from './register.ts'

type Registers = Readonly<Record<RegisterName, Register>>

/** In the order in which a network is set up. */
const typed: Readonly<Record<RegisterName, string>> = {
  organisations: 'organisaties',
  members: 'leden',
  former: 'vertrokken',
  bodies: 'overleggen',
  groups: 'groepen',
  functions: 'functies',
  channels: 'kanalen',
  links: 'verwijzingen',
}

const names = Object.keys(typed) as RegisterName[]

export const showRegisters = async (registers: Registers, { network, member, words }: Context): Promise<Reply> => {
  const isSecretariat = member.role === 'secretariat'
  const view = {
    name: network.name,
    region: network.holidayRegion,
    registers: names.filter((name) => isSecretariat || !registers[name].isClosed),
    isSecretariat,
  }
  return answerAloud(registersCard(view, words))
}

/** The Dutch word of each register, and the English one; what is typed after it is searched. */
export const registerCommands = (registers: Registers): NonNullable<Feature['commands']> =>
  Object.fromEntries(
    names.flatMap((name) =>
      [typed[name], name].map((word) => [
        `netwerk ${word}`,
        ({ text }: { text: string }, context: Context) => {
          const [meant, query] = name === 'members' ? narrow(text) : ([name, text] as const)
          return listRegister(registers[meant], { query, skip: 0 }, context)
        },
      ]),
    ),
  )

/** `/netwerk leden vertrokken bram` looks among those who left. */
const narrow = (text: string): readonly [RegisterName, string] => {
  const [skipped] = /^\s*(?:vertrokken|left|former)(?=\s|$)/iu.exec(text) ?? []
  return skipped === undefined ? ['members', text] : ['former', text.slice(skipped.length)]
}
