/** What the architecture allows beside its rules, each with its reason. */

/** What a feature shows to the others besides its port and its rules. */
export const alsoShown = [
  // Whoever records what was agreed is handed the one way to write it down.
  'bot/agreements/write-down.ts',
  // What an agreement holds is kept as it is.
  'bot/agreements/details.ts',
  // A one-time link is opened by our page, which compares hashes as the feature made them.
  'bot/network/codes.ts',
  // What a member may do hangs on where they sit, in every feature and on every surface.
  'bot/network/seating.ts',
  // A person is tied to a member the same way wherever they come in.
  'bot/network/joining/linking.ts',
  // How bodies meet and feed one another is asked by everything that happens in a meeting.
  'bot/network/customs.ts',
  'bot/network/rhythm.ts',
  'bot/network/chain.ts',
  // Every so many weeks is typed and said in the same words, whatever it is that comes again.
  'bot/network/bodies/rhythm/from-day.ts',
  'bot/network/bodies/rhythm/lexicon.ts',
  'bot/network/bodies/rhythm/read-words.ts',
  'bot/network/bodies/rhythm/say-rhythm.ts',
  // Whatever is owed by somebody reminds in the same way, and says itself what it is.
  'bot/reminders/remindable.ts',
  'bot/reminders/persons/owed.ts',
  'bot/reminders/persons/plan-anew.ts',
  'bot/reminders/persons/holds.ts',
  // Who is reminded for an organisation may also act on what they are reminded of.
  'bot/reminders/persons/remindees.ts',
  'bot/reminders/timing/steps.ts',
  'bot/reminders/bodies/due.ts',
  'bot/reminders/replanning.ts',
  // Whose school holidays are meant is asked wherever something has a day.
  'bot/network/find-region.ts',
  // Whom a message reaches in private, and how, is one matter for all who have something to say.
  'bot/network/tell-members.ts',
  // What an anonymiser may know of a network is the same for every text.
  'bot/network/anonymiser-directory.ts',
  // Wherever a region writes without names, the same texts are asked for more generally.
  'bot/network/points-at-somebody.ts',
  // What is told to a channel names no person, whatever it is.
  'bot/network/name-without-people.ts',
  // Nobody is spoken to at night or in holidays, by whatever feature.
  'bot/reminders/quiet.ts',
  'bot/reminders/timing/moments.ts',
  'bot/reminders/timing/silence.ts',
  // Any thing can be reminded of, and signed up for, by its name and its bodies.
  'bot/reminders/by-hand/things.ts',
  // Files that people take along are written in one room.
  'bot/agreements/hand-outs/csv.ts',
  // Whatever is brought in without a name appears at the same moments.
  'bot/polls/options/moments.ts',
  // What becomes of a meeting goes on in other features, which say so themselves.
  'bot/meetings/follower.ts',
  // When both sides of a body agree is one rule, whether they meet or answer in a poll.
  'bot/meetings/session/consent.ts',
]

/** Ports and plain words of the whole bot: like a feature's rules they must stay without platform, look and library. */
export const sharedPorts = [
  'clock',
  'history',
  'ids',
  'keys',
  'name-search',
  'read-text',
  'ref',
  'refusal',
  'seal',
  'setting-store',
  'traces',
  'version',
]

/** A noun inside the feature's own, with rules of its own. */
export const innerRules = new Set([
  'bot/agreements/party.ts',
  'bot/case-rounds/band.ts',
  'bot/case-rounds/case-halves.ts',
  'bot/case-rounds/duration.ts',
  'bot/case-rounds/escalation.ts',
  'bot/case-rounds/sealed.ts',
  'bot/case-rounds/settings.ts',
  'bot/case-rounds/settings-store.ts',
  'bot/network/channel.ts',
  'bot/network/chain.ts',
  'bot/network/customs.ts',
  'bot/network/rhythm.ts',
  'bot/polls/ballot.ts',
  'bot/polls/result.ts',
  'bot/polls/rules/open.ts',
  'bot/reminders/settings.ts',
  'bot/reminders/bodies/telling.ts',
  'bot/reminders/by-hand/hand-reminder.ts',
  'bot/reminders/repetition/repetition.ts',
  'bot/reminders/timing/step.ts',
  'bot/reminders/timing/weekly.ts',
  'bot/sign-ups/intakes/number-intake.ts',
])

export const [bot, storage] = ['bot/', 'storage/']
const [inSlack, inTeams, inWeb] = ['bot/slack/', 'bot/teams/', 'bot/web/']

/** Where a package may be imported; `types`: only its types, which leave no trace at run time. */
export const packages: readonly { name: RegExp; in: readonly string[]; types?: readonly string[]; why: string }[] = [
  { name: /^@slack\//, in: [inSlack], types: ['cards/block-kit'], why: 'only bot/slack knows the SDK of Slack' },
  {
    name: /^bot(builder|framework)/,
    in: [inTeams],
    why: 'botbuilder is archived, and one folder is what leaving it may cost',
  },
  { name: /^(typeorm|better-sqlite3|pg)$/, in: [storage], why: 'only storage knows a database' },
  {
    name: /^(hono|@hono\/node-server)$/,
    in: ['bot/server.ts', inSlack, inTeams, inWeb],
    types: ['bot/chat/'],
    why: 'HTTP is a matter of surfaces and the one server',
  },
  {
    name: /^@microsoft\/teams\.cards$/,
    in: [],
    types: ['cards/adaptive-', inTeams, inWeb],
    why: 'it serves to type Adaptive Cards',
  },
  { name: /^adaptivecards$/, in: [inWeb], why: 'only our page draws cards itself' },
  { name: /^zod$/, in: ['cards/', bot, storage, 'scripts/'], why: 'it parses what comes in' },
  { name: /^(date-fns|@date-fns\/tz)$/, in: [bot], why: 'days are counted in the bot' },
  { name: /^yaml$/, in: ['bot/network/file/'], why: 'only the file of a network is YAML' },
  {
    name: /^(docx|write-excel-file|csv-stringify|ical-generator)(\/|$)/,
    in: ['bot/agreements/hand-outs/', 'bot/meetings/'],
    why: 'files that people take along are written in one room',
  },
  { name: /^pino$/, in: ['bot/log.ts', 'scripts/'], why: 'the others are handed a log' },
  { name: /^(@microsoft\/app-manifest|fflate)$/, in: ['scripts/'], why: 'they pack what people install' },
]
