/** Every address that our server answers, and for whom it is. */

/**
 * - `everybody`: it tells nothing of the network, or asks for a one-time code itself.
 * - `member`: only with a session of somebody who is a member now.
 * - `platform`: only signed by Slack, or with a token of Microsoft.
 * - `try-out`: not there at all outside the try-out, which this machine alone can reach.
 */
export type Visitor = 'everybody' | 'member' | 'platform' | 'try-out'

export interface Page {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly visitor: Visitor
  readonly says: readonly [dutch: string, english: string]
  /** What a member asks there of a conversation; of what is not theirs they get 404. */
  readonly ask?: (conversation: string) => { readonly query?: string; readonly body?: unknown }
}

type Method = Page['method']

const page = (address: `${Method} ${string}`, visitor: Visitor, says: Page['says'], ask?: Page['ask']): Page => {
  const [method, path = ''] = address.split(' ') as [Method, string]
  return { method, path, visitor, says, ...(ask ? { ask } : {}) }
}

export const pages: readonly Page[] = [
  page('GET /', 'everybody', ['De lege pagina', 'The empty page']),
  page('GET /aanmelden', 'everybody', ['De lege pagina om aan te melden', 'The empty page to sign in']),
  page('GET /page/VERSION/:name', 'everybody', ['Opmaak en programma van de pagina', 'Styles and scripts of the page']),
  page('GET /healthz', 'everybody', ['Of Schakel werkt', 'Whether Schakel works']),
  page('GET /documenten/:token/:file', 'everybody', [
    'Een document, met de link die een lid kreeg; met diens rechten van dat moment',
    'A document, by the link that a member was given; with their rights of that moment',
  ]),
  page('POST /page/link-owner', 'everybody', ['Van wie een eenmalige code is', 'Whose a one-time code is']),
  page('POST /aanmelden', 'everybody', ['Aanmelden met een eenmalige code', 'Sign in by a one-time code']),
  page('GET /page/start', 'everybody', [
    'De woorden van de pagina; aan een lid ook wie het is',
    'The words of the page; to a member also who they are',
  ]),
  page('POST /afmelden', 'member', ['Afmelden', 'Sign out']),
  page('GET /page/messages', 'member', ['Berichten van een eigen overleg', 'Messages of an own body'], (channel) => ({
    query: `?channel=${channel}`,
  })),
  page('GET /page/events', 'member', ['Nieuwe berichten van eigen overleggen', 'New messages of own bodies']),
  page('GET /page/home', 'member', ['De eigen pagina', 'One’s own page']),
  page('GET /page/inzage.json', 'member', ['Wat van uzelf wordt bewaard', 'What is kept of oneself']),
  page(
    'POST /page/requests',
    'member',
    ['Alles wat in de chat kan', 'Everything that can be done in the chat'],
    (conversation) => ({ body: { kind: 'say', conversation, text: '/afspraken', mentions: [] } }),
  ),
  page('POST /page/options', 'member', ['Zoeken in een formulier', 'Search in a form'], (conversation) => ({
    body: { conversation, search: 'agreement.owners', query: '' },
  })),
  page('POST /page/try-out/persona', 'try-out', ['Een verzonnen persoon kiezen', 'Choose an invented person']),
  page('POST /page/try-out/clock', 'try-out', ['De klok verzetten', 'Move the clock']),
  page('POST /slack/events', 'platform', ['Wat Slack meldt', 'What Slack tells']),
  page('POST /api/messages', 'platform', ['Wat Teams meldt', 'What Teams tells']),
]
