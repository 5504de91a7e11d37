import { sqliteInFile } from '../../storage/databases.ts'
import { describePosts } from './posts.ts'

describePosts('SQLite', sqliteInFile)
