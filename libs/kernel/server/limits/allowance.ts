/** How often something may be tried: `burst` at once, then one more each `seconds`. */
export interface Allowance {
  name: string;
  burst: number;
  seconds: number;
}
