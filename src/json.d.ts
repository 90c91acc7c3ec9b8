/** Collections are checked by `npm run data:check`, not by the compiler. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
