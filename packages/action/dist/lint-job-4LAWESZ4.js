// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a,b}from"./chunk-XVXAQXPV.js";import"./chunk-HL2L7WPK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-NNQ24CR7.js";import"./chunk-3MB77MAY.js";import"./chunk-DEZFMFLY.js";export{a as lintJob,b as prepareJob};
