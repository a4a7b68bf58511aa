/** The build of recheck that is plain JavaScript. */
declare module 'recheck/lib/browser.js' {
  const recheck: { readonly checkSync: typeof import('recheck').checkSync };
  export default recheck;
}
