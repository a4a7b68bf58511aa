// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a,b}from"./chunk-W5F4M3XV.js";import"./chunk-EOIYI3JK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-WAEI2DFI.js";import"./chunk-JWXNZAE6.js";import"./chunk-4YFDE2Y3.js";import"./chunk-DEZFMFLY.js";export{a as lintJob,b as prepareJob};
