/** Why a package is refused, before anything of it is used. `detail` names the entry or the rule. */
export interface PackageProblem {
  readonly code: 'package-damaged' | 'package-newer' | 'package-too-large' | 'package-other-kind'
  readonly detail: string
}

export const problem = (code: PackageProblem['code'], detail: string): PackageProblem => ({ code, detail })
