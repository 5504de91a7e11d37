import { actionItems } from './nl/action-items.ts'
import { chat } from './nl/chat.ts'
import { network } from './nl/network.ts'
import { page } from './nl/page.ts'
import { refusals } from './nl/refusals.ts'

export const nl = { actionItems, chat, network, page, refusals }
