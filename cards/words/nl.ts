import { agreements } from './nl/agreements.ts'
import { audit } from './nl/audit.ts'
import { bodies } from './nl/bodies.ts'
import { channels } from './nl/channels.ts'
import { chat } from './nl/chat.ts'
import { kept } from './nl/kept.ts'
import { members } from './nl/members.ts'
import { network } from './nl/network.ts'
import { networkFile } from './nl/network-file.ts'
import { page } from './nl/page.ts'
import { refusals } from './nl/refusals.ts'
import { registers } from './nl/registers.ts'

export const nl = {
  agreements,
  audit,
  bodies,
  channels,
  chat,
  kept,
  members,
  network,
  networkFile,
  page,
  refusals,
  registers,
}
