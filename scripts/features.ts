/** All features of the bot, tied to what keeps their things. A new feature is one line here. */
import { remindBody } from '../bot/action-items/announce.ts'
import { actionItemsFeature } from '../bot/action-items/feature.ts'
import type { Feature } from '../bot/chat/feature.ts'
import { networkFeature } from '../bot/network/feature.ts'
import type { Page } from '../bot/network/joining.ts'
import { registersFeature } from '../bot/network/registers.ts'
import { remindersFeature } from '../bot/reminders/feature.ts'
import type { Storage } from '../storage/open.ts'

export const featuresOf = (storage: Storage, page: Page): readonly Feature[] => [
  networkFeature(storage, page),
  registersFeature(storage),
  actionItemsFeature(storage),
  remindersFeature(storage, { 'action-item': remindBody(storage) }),
]
