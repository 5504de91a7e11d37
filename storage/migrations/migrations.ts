import { Foundation } from './0001-foundation.ts'
import { Organisations } from './0002-organisations.ts'
import { Audit } from './0003-audit.ts'
import { OwnHolidays } from './0004-own-holidays.ts'
import { Alone } from './0005-alone.ts'
import { Whom } from './0006-whom.ts'
import { Agreements } from './0007-agreements.ts'
import { DocumentLinks } from './0008-document-links.ts'
import { Search } from './0009-search.ts'
import { Meetings } from './0010-meetings.ts'
import { Reminders } from './0011-reminders.ts'
import { Inbox } from './0012-inbox.ts'
import { CaseRounds } from './0013-case-rounds.ts'
import { CaseSettings } from './0014-case-settings.ts'
import { Faults } from './0015-faults.ts'
import { Asked } from './0016-asked.ts'
import { Polls } from './0017-polls.ts'
import { SignUps } from './0018-sign-ups.ts'
import { Carousels } from './0019-carousels.ts'

/** In the order in which they run. Forward only: what ran once is never edited. */
export const migrations = [
  Foundation,
  Organisations,
  Audit,
  OwnHolidays,
  Alone,
  Whom,
  Agreements,
  DocumentLinks,
  Search,
  Meetings,
  Reminders,
  Inbox,
  CaseRounds,
  CaseSettings,
  Faults,
  Asked,
  Polls,
  SignUps,
  Carousels,
]
