/** The address of a script that is loaded only when it is wanted: see `src/integrations/module-address.ts`. */
declare module '*?address' {
  const address: string;
  export default address;
}
