/** Opens the surfaces whose settings are there; the SDKs of the others are never loaded. */
import type { App } from '../bot/app.ts'
import type { RunningSurface } from '../bot/chat/running-surface.ts'
import type { Clock } from '../bot/clock.ts'
import type { Log } from '../bot/log.ts'
import { openPage } from '../bot/web/open-page.ts'
import type { TryOut } from '../bot/web/try-out.ts'
import type { Storage } from '../storage/open.ts'
import { keptOf } from './affairs.ts'
import type { Settings } from './settings.ts'

export interface SurfaceParts {
  readonly app: App
  readonly storage: Storage
  readonly clock: Clock
  readonly log: Log
  readonly tryOut: TryOut | null
}

export const openSurfaces = async (settings: Settings, parts: SurfaceParts): Promise<readonly RunningSurface[]> => {
  const { slack, teams, isLoopback, platformTimeout: requestTimeout } = settings
  const opened = await Promise.all([
    slack &&
      import('../bot/slack/open-slack.ts').then(({ openSlack }) => openSlack(slack, { ...parts, requestTimeout })),
    teams &&
      import('../bot/teams/open-teams.ts').then(({ openTeams }) =>
        openTeams({ ...teams, isLoopback, requestTimeout }, { ...parts, network: parts.storage.network }),
      ),
  ])
  return [openOwnPage(settings, parts), ...opened.filter((surface) => surface !== null)]
}

const openOwnPage = (settings: Settings, { app, storage, clock, log, tryOut }: SurfaceParts): RunningSurface =>
  openPage(
    { isLoopback: settings.isLoopback, ...(settings.publicUrl ? { publicUrl: settings.publicUrl } : {}) },
    {
      app,
      page: storage.page,
      documents: storage.documents,
      network: storage.network,
      audit: storage.audit,
      unitOfWork: storage.unitOfWork,
      clock,
      log,
      keptOf: keptOf(storage),
      ...(tryOut ? { tryOut } : {}),
    },
  )
