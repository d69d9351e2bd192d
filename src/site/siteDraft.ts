import { SiteForm } from './siteForm.ts'

const key = 'handrail.site.draft'

/** What was changed in the form and not yet exported or kept: outlives a reload of this tab. */
export const siteDraft = (): SiteForm | null => {
  try {
    const raw: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    const read = SiteForm.safeParse(raw)
    return read.success ? read.data : null
  } catch {
    return null
  }
}

export const keepSiteDraft = (form: SiteForm | null): void => {
  try {
    if (form) sessionStorage.setItem(key, JSON.stringify(form))
    else sessionStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing keeps no draft; the form itself still has it.
  }
}
