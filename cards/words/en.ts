import { agreements } from './en/agreements.ts'
import { audit } from './en/audit.ts'
import { bodies } from './en/bodies.ts'
import { channels } from './en/channels.ts'
import { chat } from './en/chat.ts'
import { kept } from './en/kept.ts'
import { members } from './en/members.ts'
import { network } from './en/network.ts'
import { networkFile } from './en/network-file.ts'
import { page } from './en/page.ts'
import { refusals } from './en/refusals.ts'
import { registers } from './en/registers.ts'
import type { Words } from './words.ts'

export const en: Words = {
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
