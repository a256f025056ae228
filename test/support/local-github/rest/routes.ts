import { branchRoutes } from './branches.ts'
import { checkRunRoutes } from './check-runs.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { dispatchRoutes } from './dispatches.ts'
import { gitObjectRoutes } from './git-objects.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { pullRoutes } from './pulls.ts'
import { rateLimitRoutes } from './rate-limit.ts'
import { refRoutes } from './refs.ts'
import { assetRoutes } from './release-assets.ts'
import { releaseRoutes } from './releases.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'
import type { Route } from './route.ts'
import { settingsRoutes } from './settings.ts'
import { statusRoutes } from './statuses.ts'
import { tagRoutes } from './tags.ts'

/** Every route of the REST API; the first that fits answers, so those with slashes in a parameter come last. */
export const routes: readonly Route[] = [
  ...rateLimitRoutes,
  ...repositoryRoutes,
  ...settingsRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...reviewRoutes,
  ...pullRoutes,
  ...assetRoutes,
  ...releaseRoutes,
  ...tagRoutes,
  ...refRoutes,
  ...gitObjectRoutes,
  ...statusRoutes,
  ...checkRunRoutes,
  ...dispatchRoutes,
  ...branchRoutes,
  ...contentRoutes,
  ...commitRoutes,
]
