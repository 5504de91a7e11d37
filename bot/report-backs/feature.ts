/** What flows between bodies that are linked: terugkoppeling by itself, and by hand. */
import { showReportBackPress, writeReportBackPress } from '../../cards/meeting-presses.ts'
import { reportBackForm } from '../../cards/report-back-form.ts'
import { listReportBacksPress, showCollectedPress } from '../../cards/report-back-presses.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import { showCollected } from './collect.ts'
import { askedFor, showList } from './list.ts'
import { presentReport, showReport } from './show.ts'
import type { ChainParts, ReportBackStores } from './stores.ts'
import { askReport } from './writing/ask.ts'
import { writeReport } from './writing/write.ts'

export const reportBacksFeature = (stores: ReportBackStores, parts: ChainParts): Feature => ({
  name: 'report-backs',
  commands: { terugkoppeling: ({ text }, context) => askedFor(stores, text, context) },
  presses: [
    onPress(showReportBackPress, ({ report }, context) => showReport(stores, report, context)),
    onPress(listReportBacksPress, ({ skip }, context) => showList(stores, skip, context)),
    onPress(showCollectedPress, (asked, context) => showCollected(stores, asked, context)),
    onPress(writeReportBackPress, ({ body }, context) => askReport(stores, body, context)),
  ],
  forms: [onForm(reportBackForm, (sent, context) => writeReport(stores, parts, sent, context))],
  views: { 'report-back:card': presentReport(stores) },
})
