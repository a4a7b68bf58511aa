// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
function a(e,n,r={}){return e[n].replace(/\{(\w+)\}/g,(t,s)=>String(r[s]??""))}function i(e,n){return e||((n.LC_ALL||n.LC_MESSAGES||n.LANG||"").toLowerCase().startsWith("en")?"en":"nl")}var o=class extends Error{words;values;next;constructor(n,r={},t){super(n.en),this.words=n,this.values=r,this.next=t}};export{a,i as b,o as c};
