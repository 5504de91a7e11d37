/** The network's conversations on the platforms: what becomes of them is heard, told, and mended. */
import {
  chooseChannelForm,
  chooseChannelPress,
  moveChannelForm,
  resendPress,
  untieChannelPress,
} from '../../../cards/network-channels.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import { oneAtATime } from '../entry.ts'
import type { NetworkStores } from '../stores.ts'
import { askOther, channelSearches, chooseOther, moveChannel, resend, untieChannel } from './choose-channel.ts'
import { channelViews } from './view-channel.ts'
import { hearNotice } from './watch.ts'

export const channelsFeature = (stores: NetworkStores): Feature => ({
  name: 'channels',
  presses: [
    onPress(chooseChannelPress, ({ channel }, context) => askOther(stores, channel, context), 'secretariat'),
    onPress(resendPress, ({ channel }, context) => resend(stores, channel, context), 'secretariat'),
    onPress(
      untieChannelPress,
      oneAtATime(stores, ({ channel }, context) => untieChannel(stores, channel, context)),
      'secretariat',
    ),
  ],
  forms: [
    onForm(
      chooseChannelForm,
      oneAtATime(stores, ({ state, values }, context) =>
        chooseOther(stores, { from: state.channel, to: values.channel }, context),
      ),
      'secretariat',
    ),
    onForm(
      moveChannelForm,
      oneAtATime(stores, ({ state, values }, context) => moveChannel(stores, { ...state, ...values }, context)),
      'secretariat',
    ),
  ],
  options: channelSearches(stores),
  views: channelViews(stores.network),
  notice: hearNotice(stores),
})
