// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a as i}from"./chunk-WVXATTW6.js";import{j as t}from"./chunk-LKVHD2QY.js";import"./chunk-DEZFMFLY.js";var m=i.find(({id:e})=>e==="limit-reached");function l(e,r){let o={allowed:e};return{ruleId:"limit-reached",messageId:"document",values:o,nature:"wrong",severity:"error",message:t(m?.messages.document?.[r]??"",o,r)}}export{l as limitFinding};
