import { actionItems } from './en/action-items.ts'
import { chat } from './en/chat.ts'
import { network } from './en/network.ts'
import { page } from './en/page.ts'
import { refusals } from './en/refusals.ts'
import type { Words } from './words.ts'

export const en: Words = { actionItems, chat, network, page, refusals }
