import type { Way } from '../../seeds/protocol/conditions.ts'
import { conditionWords, sorted } from './ruleWords.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** When a rule holds, in words: what it always needs, then the ways in which the rest can be met. */
export const RuleWords = ({ ways }: { ways: readonly Way[] }) => {
  const words = useProtocolWords()
  const { all, each } = sorted(ways)
  const said = (way: Way) => way.flatMap((one) => conditionWords(one, words) ?? []).join(' · ')
  if (all.length === 0 && each.length === 0) return <p>{words.t('panel.always')}</p>
  return (
    <div className="rule">
      {all.length > 0 && <p>{said(all)}</p>}
      {all.length > 0 && each.length > 0 && <p className="quiet-text">{words.t('panel.oneOf')}</p>}
      {each.length > 0 && (
        <ul>
          {each.map((way) => (
            <li key={said(way)}>{said(way)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
