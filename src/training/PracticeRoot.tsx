import '../encounter/zodSetup.ts'
import '../encounter/words.ts'
import './words.ts'
import './practice.css'
import { lazy, Suspense, useMemo } from 'react'
import { NamesContext } from '../encounter/useNames.ts'
import { Opening } from '../start/Opening.tsx'
import type { PracticePage } from './usePracticePage.ts'

// Fetched once zod is set up: scenarios are checked as they are loaded.
const PracticePages = lazy(() => import('./PracticePages.tsx'))
const FollowPage = lazy(() => import('./follow/FollowPage.tsx'))
const EditPage = lazy(() => import('./edit/EditPage.tsx'))
const ClassPage = lazy(() => import('./class/ClassPage.tsx'))

type Props = { page: PracticePage; open: (page: PracticePage | null) => void }

const parts = {
  practice: PracticePages,
  'practice/edit': EditPage,
  'practice/follow': FollowPage,
  'practice/class': ClassPage,
} as const

/** Everything of practice. No patient is near, so telling words may stand on its own pages. */
const PracticeRoot = ({ page, open }: Props) => {
  const names = useMemo(() => ({ shown: true, alone: false, toggle: () => {} }), [])
  const Part = parts[page]
  return (
    <NamesContext value={names}>
      <Suspense fallback={<Opening />}>
        <Part open={open} />
      </Suspense>
    </NamesContext>
  )
}
export default PracticeRoot
