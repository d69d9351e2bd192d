import type { TrustedTypePolicyFactory } from 'trusted-types/lib'

declare global {
  interface Window {
    /** Absent where the browser does not know trusted types. */
    trustedTypes?: TrustedTypePolicyFactory
  }
}
