// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
function t(e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)return{problem:"encoding"};if(e.subarray(0,8e3).includes(0))return{problem:"binary"};try{return{text:new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}}catch{return{problem:"encoding"}}}export{t as a};
