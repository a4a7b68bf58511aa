// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a as r}from"./chunk-HFAN6RQ3.js";import"./chunk-DEZFMFLY.js";export{r as parseWithSatteri};
