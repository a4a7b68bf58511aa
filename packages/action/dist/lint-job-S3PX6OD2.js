// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a,b}from"./chunk-PXWFXK7S.js";import"./chunk-HL2L7WPK.js";import"./chunk-6NRUGBRJ.js";import"./chunk-LPRLLE6X.js";import"./chunk-5IE5BBEK.js";import"./chunk-DEZFMFLY.js";export{a as lintJob,b as prepareJob};
