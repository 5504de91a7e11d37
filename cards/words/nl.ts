import { agreements } from './nl/agreements.ts'
import { audit } from './nl/audit.ts'
import { bodies } from './nl/bodies.ts'
import { channels } from './nl/channels.ts'
import { chat } from './nl/chat.ts'
import { handOuts } from './nl/hand-outs.ts'
import { home } from './nl/home.ts'
import { kept } from './nl/kept.ts'
import { members } from './nl/members.ts'
import { moving } from './nl/moving.ts'
import { network } from './nl/network.ts'
import { networkFile } from './nl/network-file.ts'
import { page } from './nl/page.ts'
import { progress } from './nl/progress.ts'
import { refusals } from './nl/refusals.ts'
import { registers } from './nl/registers.ts'
import { search } from './nl/search.ts'
import { shares } from './nl/shares.ts'
import { workAgendas } from './nl/work-agendas.ts'

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
  home,
  progress,
  handOuts,
  search,
  workAgendas,
  shares,
  moving,
}
