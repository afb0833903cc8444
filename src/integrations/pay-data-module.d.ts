declare module 'pay-data' {
  /** What the pay model computes from: the checked rows of `content/`. */
  export const payData: import('../compensation/index.ts').CompensationData;
}
