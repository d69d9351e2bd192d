import { ArrowRight } from 'lucide-react'

/** From what stands before it to what stands after. */
export const Leads = () => <ArrowRight aria-hidden size={16} className="leads" />
