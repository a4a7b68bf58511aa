// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a,b}from"./chunk-424ZTE7Z.js";import"./chunk-HL2L7WPK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-FRIPJFGJ.js";import"./chunk-JA3XQFYK.js";import"./chunk-NEBJH5I6.js";import"./chunk-DEZFMFLY.js";export{a as lintJob,b as prepareJob};
