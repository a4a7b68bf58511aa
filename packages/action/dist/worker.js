// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a as o}from"./chunk-BLIXCXF2.js";import"./chunk-EOIYI3JK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-UV6Y7UEC.js";import"./chunk-V5QC326M.js";import"./chunk-4YFDE2Y3.js";import"./chunk-DEZFMFLY.js";import{parentPort as t}from"node:worker_threads";t?.on("message",async r=>{try{t?.postMessage(await o(r))}catch(e){setImmediate(()=>{throw e})}});
