// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a as o}from"./chunk-BFZXK4MO.js";import"./chunk-HL2L7WPK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-Z2SE47BP.js";import"./chunk-EMMPPLBH.js";import"./chunk-DEZFMFLY.js";import{parentPort as t}from"node:worker_threads";t?.on("message",async r=>{try{t?.postMessage(await o(r))}catch(e){setImmediate(()=>{throw e})}});
