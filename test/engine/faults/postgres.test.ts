import { onPostgres } from '../../storage/databases.ts'
import { describePosts } from './posts.ts'

describePosts('PostgreSQL', onPostgres)
