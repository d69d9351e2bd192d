import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import { type OwnersPage, ownersPages } from './useOwnersPage.ts'

type Props = { page: OwnersPage; inVisit: boolean; open: (page: OwnersPage | null) => void }

const names = { protocol: 'map', checked: 'checked' } as const

/** The way back, and from one page to the other. */
export const OwnersBar = ({ page, inVisit, open }: Props) => {
  const { t } = useTranslation('protocol')
  return (
    <Bar
      start={<Mark />}
      below={
        <nav className="owners-nav">
          <Button kind="plain" icon={ArrowLeft} onClick={() => open(null)}>
            {t(inVisit ? 'backToVisit' : 'back')}
          </Button>
          {ownersPages.map((one) => (
            <Button
              key={one}
              kind="plain"
              className="owners-tab"
              aria-current={one === page ? 'page' : undefined}
              onClick={() => open(one)}
            >
              {t(names[one])}
            </Button>
          ))}
        </nav>
      }
    />
  )
}
