// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a as o}from"./chunk-W5DWKZ3N.js";import"./chunk-HL2L7WPK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-WVXATTW6.js";import"./chunk-LKVHD2QY.js";import"./chunk-DEZFMFLY.js";import{parentPort as t}from"node:worker_threads";t?.on("message",async r=>{try{t?.postMessage(await o(r))}catch(e){setImmediate(()=>{throw e})}});
