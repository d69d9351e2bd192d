import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { controlId, useEditing } from './editContext.ts'
import type { GroupId } from './groups.ts'

type Props = { group: GroupId; count?: number; open?: boolean; children: ReactNode }

/** What belongs together, folded away, with a sentence on what it is for. */
export const Group = ({ group, count, open = false, children }: Props) => {
  const { t } = useTranslation('training')
  const error = useEditing().errorOf(group)
  return (
    <details className="edit-group" open={open}>
      <summary id={controlId(group)}>
        <h2>{t(`edit.groups.${group}.title`)}</h2>
        {count !== undefined && <span className="quiet-text tabular">{count}</span>}
      </summary>
      <div className="edit-group-body">
        <p className="quiet-text">{t(`edit.groups.${group}.hint`)}</p>
        {error && <p className="field-error">{error}</p>}
        {children}
      </div>
    </details>
  )
}
