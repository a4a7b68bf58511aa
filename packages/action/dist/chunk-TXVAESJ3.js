// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
var e=class extends Error{words;values;constructor(r,s={}){super(r.en),this.words=r,this.values=s}};export{e as a};
