// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a,b}from"./chunk-BLIXCXF2.js";import"./chunk-EOIYI3JK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-UV6Y7UEC.js";import"./chunk-V5QC326M.js";import"./chunk-4YFDE2Y3.js";import"./chunk-DEZFMFLY.js";export{a as lintJob,b as prepareJob};
