import { toNestErrors } from '@hookform/resolvers'
import { useEffect, useEffectEvent, useState } from 'react'
import { type Resolver, useForm, useWatch } from 'react-hook-form'
import { readSite, type SiteFault } from '../../content/readSite.ts'
import type { Site } from '../../content/site.ts'
import { controlId } from './siteContext.ts'
import { keepSiteDraft, siteDraft } from './siteDraft.ts'
import { fileOf, formOf, isSameForm, SiteForm } from './siteForm.ts'
import { useSiteState } from './siteStore.ts'
import { useSiteFaults } from './useSiteFaults.ts'

const resolver: Resolver<SiteForm> = (values, _context, options) => {
  const { faults } = readSite(fileOf(values))
  if (faults.length === 0) return { values, errors: {} }
  const errors = faults.map(({ path, id }) => [path.join('.'), { type: id }] as const)
  return { values: {}, errors: toNestErrors(Object.fromEntries(errors), options) }
}

/** One line for each place: the first thing that is wrong there. */
const byPlace = (faults: readonly SiteFault[]): ReadonlyMap<string, SiteFault> =>
  new Map(faults.toReversed().map((fault) => [placeOf(fault), fault]))
/** Chips stand for their whole list. */
const placeOf = ({ path }: SiteFault): string =>
  path.join('.').replace(/^(languages|selfIdentification\.days)\.\d+$/, '$1')

/** The form of the site's facts: filled in, kept as a draft, checked as the file itself is. */
export const useSiteEditor = () => {
  const { site } = useSiteState()
  const [started] = useState(() => siteDraft() ?? formOf(site))
  const form = useForm<SiteForm>({ defaultValues: started, resolver, shouldFocusError: false })
  const typed = useWatch({ control: form.control })
  const { submitCount } = form.formState
  const read = SiteForm.safeParse(typed)
  const values = read.success ? read.data : started
  const changed = !isSameForm(values, formOf(site))

  const keep = useEffectEvent(() => keepSiteDraft(changed ? values : null))
  useEffect(() => keep(), [typed])
  const renew = useEffectEvent((filed: Site) => {
    if (siteDraft() === null) form.reset(formOf(filed))
  })
  useEffect(() => renew(site), [site])

  const words = useSiteFaults()
  const faults = byPlace(submitCount > 0 ? readSite(fileOf(values)).faults : [])
  return {
    form,
    values,
    changed,
    attempt: submitCount,
    summary: [...faults].map(([place, fault]) => ({
      id: controlId(place),
      message: `${words.factAt(fault.path)}: ${words.beside(fault)}`,
    })),
    errorOf: (path: string) => {
      const fault = faults.get(path)
      return fault && words.beside(fault)
    },
    /** Gives the checked site to `save`; with anything wrong the summary says so instead. */
    whenWhole: (save: (site: Site) => void) => () => {
      void form.handleSubmit((whole) => save(readSite(fileOf(whole)).site))()
    },
    take: (next: SiteForm) => form.reset(next),
    discard: () => {
      keepSiteDraft(null)
      form.reset(formOf(site))
    },
  }
}
export type SiteEditing = ReturnType<typeof useSiteEditor>
