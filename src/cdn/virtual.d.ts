/** The collections that one element's script file carries; put together when the file is built. */
declare module 'virtual:data/*' {
  const dataset: import('../model/types.js').Dataset;
  export default dataset;
}
