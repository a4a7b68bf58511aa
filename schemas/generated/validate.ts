// Generated from schemas/. Do not edit.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// ../../node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { type: "object", required: ["covenant", "kind", "title", "documentStatus", "phase", "region", "parties"], properties: { covenant: { type: "integer", const: 1 }, language: { enum: ["nl", "en"] }, kind: { enum: ["regional-plan", "covenant", "cooperation-agreement", "work-agenda", "charter", "other"] }, title: { $ref: "text" }, documentStatus: { enum: ["draft", "for-decision", "adopted", "under-review", "expired"] }, version: { $ref: "text" }, adoptedOn: { $ref: "monthOrDate" }, adoptedBy: { type: "array", items: { $ref: "text" } }, validFrom: { $ref: "monthOrDate" }, validUntil: { $ref: "monthOrDate" }, reviewBy: { $ref: "monthOrDate" }, phase: { enum: ["emerging", "developing", "mature"] }, simple: { allOf: [{ $ref: "simple" }] }, agreements: { type: "array", items: { $ref: "text" } }, region: { allOf: [{ $ref: "region" }] }, history: { allOf: [{ $ref: "history" }] }, regionalPicture: { allOf: [{ $ref: "regionalPicture" }] }, form: { allOf: [{ $ref: "form" }] }, dilemmas: { type: "array", items: { allOf: [{ $ref: "dilemma" }] } }, contact: { $ref: "text" }, publishedAt: { $ref: "text" }, licence: { $ref: "text" }, parties: { type: "array", minItems: 2, items: { allOf: [{ $ref: "party" }] } }, functions: { type: "array", items: { allOf: [{ $ref: "namedFunction" }] } }, exceptions: { type: "array", items: { allOf: [{ $ref: "exception" }] } }, sharedDrive: { allOf: [{ $ref: "sharedDrive" }] }, purpose: { allOf: [{ $ref: "purpose" }] }, giveAndTake: { allOf: [{ $ref: "giveAndTake" }] }, scope: { allOf: [{ $ref: "scope" }] }, scale: { allOf: [{ $ref: "scale" }] }, portfolio: { allOf: [{ $ref: "portfolio" }] }, responsibilities: { allOf: [{ $ref: "responsibilities" }] }, financing: { allOf: [{ $ref: "financing" }] }, composition: { allOf: [{ $ref: "composition" }] }, chair: { allOf: [{ $ref: "chair" }] }, support: { allOf: [{ $ref: "support" }] }, meetings: { allOf: [{ $ref: "meetings" }] }, decisionMaking: { allOf: [{ $ref: "decisionMaking" }] }, mandate: { allOf: [{ $ref: "mandate" }] }, evaluation: { allOf: [{ $ref: "evaluation" }] }, accountability: { allOf: [{ $ref: "accountability" }] }, participation: { allOf: [{ $ref: "participation" }] }, councils: { allOf: [{ $ref: "councils" }] }, coherence: { allOf: [{ $ref: "coherence" }] }, legalForm: { allOf: [{ $ref: "legalForm" }] }, supervision: { allOf: [{ $ref: "supervision" }] }, nationalRelation: { allOf: [{ $ref: "nationalRelation" }] }, culture: { allOf: [{ $ref: "culture" }] }, learning: { allOf: [{ $ref: "learning" }] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u");
var func57 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func57(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "reason" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.reason !== void 0 && func0.call(data, "reason") && (validate22(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema10 = { type: "object", required: ["name"], properties: { name: { $ref: "text" }, kind: { enum: ["zorgkantoor-region", "public-health", "domestic-violence-reporting", "youth-care", "acute-care-network", "safety-region", "ambulance", "maternity-network", "care-and-safety-house", "centre-municipalities-shelter", "centre-municipalities-housing", "elderly-care-network", "zn-vng", "out-of-hours-gp", "training-region", "specialised-care-network", "labour-market", "education", "other"] }, municipalities: { type: "array", items: { $ref: "text" } }, population: { type: "integer", minimum: 0 }, boundaryReason: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "kind" || key0 === "municipalities" || key0 === "population" || key0 === "boundaryReason" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (!(data1 === "zorgkantoor-region" || data1 === "public-health" || data1 === "domestic-violence-reporting" || data1 === "youth-care" || data1 === "acute-care-network" || data1 === "safety-region" || data1 === "ambulance" || data1 === "maternity-network" || data1 === "care-and-safety-house" || data1 === "centre-municipalities-shelter" || data1 === "centre-municipalities-housing" || data1 === "elderly-care-network" || data1 === "zn-vng" || data1 === "out-of-hours-gp" || data1 === "training-region" || data1 === "specialised-care-network" || data1 === "labour-market" || data1 === "education" || data1 === "other")) {
        let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema10.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data2 = data.municipalities;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/municipalities/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.population !== void 0 && func0.call(data, "population")) {
      let data4 = data.population;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err5 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.boundaryReason !== void 0 && func0.call(data, "boundaryReason") && (validate22(data.boundaryReason, { instancePath: instancePath + "/boundaryReason", parentData: data, parentDataProperty: "boundaryReason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema11 = { type: "object", properties: { since: { type: "integer", minimum: 1900, maximum: 2100 }, buildsOn: { type: "array", items: { $ref: "text" } }, replaces: { type: "array", items: { $ref: "text" } }, origin: { enum: ["top-down", "bottom-up", "both"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "since" || key0 === "buildsOn" || key0 === "replaces" || key0 === "origin" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.since !== void 0 && func0.call(data, "since")) {
      let data0 = data.since;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2100 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1900 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.buildsOn !== void 0 && func0.call(data, "buildsOn")) {
      let data1 = data.buildsOn;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/buildsOn/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/buildsOn", schemaPath: "#/properties/buildsOn/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.replaces !== void 0 && func0.call(data, "replaces")) {
      let data3 = data.replaces;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data3[i1], { instancePath: instancePath + "/replaces/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.origin !== void 0 && func0.call(data, "origin")) {
      let data5 = data.origin;
      if (!(data5 === "top-down" || data5 === "bottom-up" || data5 === "both")) {
        let err6 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema11.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "title" || key0 === "date" || key0 === "reference" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.title !== void 0 && func0.call(data, "title") && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate25(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.reference !== void 0 && func0.call(data, "reference") && (validate22(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", properties: { variant: { allOf: [{ $ref: "formKind" }] }, ownVariant: { $ref: "text" }, also: { type: "array", items: { allOf: [{ $ref: "formKind" }] } }, dimensions: { allOf: [{ $ref: "formDimensions" }] }, traits: { type: "array", items: { enum: ["domain-crossing", "shared-analysis", "demonstrable-effect", "with-people", "truly-new", "connecting-leadership", "financiers-commit"] } }, changedFrom: { allOf: [{ $ref: "formKind" }] }, changedOn: { $ref: "monthOrDate" }, changeReason: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema14 = { enum: ["knowledge-network", "facility-sharing", "care-chain", "target-group-network", "population-network", "neighbourhood-network", "issue-network", "other"] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "knowledge-network" || data === "facility-sharing" || data === "care-chain" || data === "target-group-network" || data === "population-network" || data === "neighbourhood-network" || data === "issue-network" || data === "other")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "subject" || key0 === "scope" || key0 === "participants" || key0 === "structure" || key0 === "participation" || key0 === "aim" || key0 === "financiers" || key0 === "leadership" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.subject !== void 0 && func0.call(data, "subject")) {
      let data0 = data.subject;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data1 = data.scope;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 5 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data2 = data.participants;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.structure !== void 0 && func0.call(data, "structure")) {
      let data3 = data.structure;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 5 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.participation !== void 0 && func0.call(data, "participation")) {
      let data4 = data.participation;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err13 = { instancePath: instancePath + "/participation", schemaPath: "#/properties/participation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 5 || isNaN(data4)) {
          let err14 = { instancePath: instancePath + "/participation", schemaPath: "#/properties/participation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/participation", schemaPath: "#/properties/participation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.aim !== void 0 && func0.call(data, "aim")) {
      let data5 = data.aim;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err16 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 5 || isNaN(data5)) {
          let err17 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err18 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.financiers !== void 0 && func0.call(data, "financiers")) {
      let data6 = data.financiers;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err19 = { instancePath: instancePath + "/financiers", schemaPath: "#/properties/financiers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 5 || isNaN(data6)) {
          let err20 = { instancePath: instancePath + "/financiers", schemaPath: "#/properties/financiers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err21 = { instancePath: instancePath + "/financiers", schemaPath: "#/properties/financiers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.leadership !== void 0 && func0.call(data, "leadership")) {
      let data7 = data.leadership;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err22 = { instancePath: instancePath + "/leadership", schemaPath: "#/properties/leadership/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 5 || isNaN(data7)) {
          let err23 = { instancePath: instancePath + "/leadership", schemaPath: "#/properties/leadership/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          let err24 = { instancePath: instancePath + "/leadership", schemaPath: "#/properties/leadership/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "variant" || key0 === "ownVariant" || key0 === "also" || key0 === "dimensions" || key0 === "traits" || key0 === "changedFrom" || key0 === "changedOn" || key0 === "changeReason" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant") && (validate50(data.variant, { instancePath: instancePath + "/variant", parentData: data, parentDataProperty: "variant", rootData }) || (vErrors = join(vErrors, validate50.errors), errors = vErrors.length)), data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.also !== void 0 && func0.call(data, "also")) {
      let data2 = data.also;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate50(data2[i0], { instancePath: instancePath + "/also/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate50.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.dimensions !== void 0 && func0.call(data, "dimensions") && (validate54(data.dimensions, { instancePath: instancePath + "/dimensions", parentData: data, parentDataProperty: "dimensions", rootData }) || (vErrors = join(vErrors, validate54.errors), errors = vErrors.length)), data.traits !== void 0 && func0.call(data, "traits")) {
      let data5 = data.traits;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(data6 === "domain-crossing" || data6 === "shared-analysis" || data6 === "demonstrable-effect" || data6 === "with-people" || data6 === "truly-new" || data6 === "connecting-leadership" || data6 === "financiers-commit")) {
            let err2 = { instancePath: instancePath + "/traits/" + i1, schemaPath: "#/properties/traits/items/enum", keyword: "enum", params: { allowedValues: schema13.properties.traits.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.changedFrom !== void 0 && func0.call(data, "changedFrom") && (validate50(data.changedFrom, { instancePath: instancePath + "/changedFrom", parentData: data, parentDataProperty: "changedFrom", rootData }) || (vErrors = join(vErrors, validate50.errors), errors = vErrors.length)), data.changedOn !== void 0 && func0.call(data, "changedOn") && (validate25(data.changedOn, { instancePath: instancePath + "/changedOn", parentData: data, parentDataProperty: "changedOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.changeReason !== void 0 && func0.call(data, "changeReason") && (validate22(data.changeReason, { instancePath: instancePath + "/changeReason", parentData: data, parentDataProperty: "changeReason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", properties: { balance: { enum: ["focus-breadth", "cocreation-representation", "need-institution", "room-frameworks", "steering-following", "task-challenge", "formal-informal", "top-down-bottom-up", "homogeneous-diverse"] }, position: { type: "integer", minimum: 1, maximum: 5 }, explanation: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "balance" || key0 === "position" || key0 === "explanation" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.balance !== void 0 && func0.call(data, "balance")) {
      let data0 = data.balance;
      if (!(data0 === "focus-breadth" || data0 === "cocreation-representation" || data0 === "need-institution" || data0 === "room-frameworks" || data0 === "steering-following" || data0 === "task-challenge" || data0 === "formal-informal" || data0 === "top-down-bottom-up" || data0 === "homogeneous-diverse")) {
        let err1 = { instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/enum", keyword: "enum", params: { allowedValues: schema16.properties.balance.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.position !== void 0 && func0.call(data, "position")) {
      let data1 = data.position;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 5 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", properties: { id: { $ref: "text" }, name: { $ref: "text" }, aliases: { type: "array", items: { $ref: "text" } }, group: { allOf: [{ $ref: "group" }] }, domains: { type: "array", items: { allOf: [{ $ref: "domain" }] } }, ring: { enum: ["inner", "outer"] }, roles: { type: "array", items: { enum: ["participant", "commissioner", "financier", "provider", "host", "lead-party", "assessor", "observer"] } }, signedOn: { $ref: "monthOrDate" }, commitment: { $ref: "text" }, roleSeparation: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema18 = { enum: ["care-providers", "care-professionals", "health-insurers", "municipalities", "public-health-service", "social-domain", "residents-and-patients", "provinces", "housing-corporations", "education", "knowledge-institutes", "businesses", "sport-and-culture", "national-government", "other"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "care-providers" || data === "care-professionals" || data === "health-insurers" || data === "municipalities" || data === "public-health-service" || data === "social-domain" || data === "residents-and-patients" || data === "provinces" || data === "housing-corporations" || data === "education" || data === "knowledge-institutes" || data === "businesses" || data === "sport-and-culture" || data === "national-government" || data === "other")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length), validate72.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema17.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases")) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate70(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData }) || (vErrors = join(vErrors, validate70.errors), errors = vErrors.length)), data.domains !== void 0 && func0.call(data, "domains")) {
      let data5 = data.domains;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate72(data5[i1], { instancePath: instancePath + "/domains/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.ring !== void 0 && func0.call(data, "ring")) {
      let data7 = data.ring;
      if (!(data7 === "inner" || data7 === "outer")) {
        let err3 = { instancePath: instancePath + "/ring", schemaPath: "#/properties/ring/enum", keyword: "enum", params: { allowedValues: schema17.properties.ring.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.roles !== void 0 && func0.call(data, "roles")) {
      let data8 = data.roles;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (!(data9 === "participant" || data9 === "commissioner" || data9 === "financier" || data9 === "provider" || data9 === "host" || data9 === "lead-party" || data9 === "assessor" || data9 === "observer")) {
            let err4 = { instancePath: instancePath + "/roles/" + i2, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema17.properties.roles.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.signedOn !== void 0 && func0.call(data, "signedOn") && (validate25(data.signedOn, { instancePath: instancePath + "/signedOn", parentData: data, parentDataProperty: "signedOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.commitment !== void 0 && func0.call(data, "commitment") && (validate22(data.commitment, { instancePath: instancePath + "/commitment", parentData: data, parentDataProperty: "commitment", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.roleSeparation !== void 0 && func0.call(data, "roleSeparation") && (validate22(data.roleSeparation, { instancePath: instancePath + "/roleSeparation", parentData: data, parentDataProperty: "roleSeparation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "name" || key0 === "party" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.party !== void 0 && func0.call(data, "party") && (validate22(data.party, { instancePath: instancePath + "/party", parentData: data, parentDataProperty: "party", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "rule" || key0 === "reason" || key0 === "until" || key0 === "owner" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.rule !== void 0 && func0.call(data, "rule") && (validate22(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate22(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", properties: { variant: { enum: ["urgency", "ambition", "both", "other"] }, ownVariant: { $ref: "text" }, urgency: { $ref: "text" }, ambition: { $ref: "text" }, trigger: { $ref: "text" }, stance: { enum: ["obligation", "opportunity", "both"] }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "until" || key0 === "owner" || key0 === "agenda" || key0 === "reason" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.agenda !== void 0 && func0.call(data, "agenda") && (validate22(data.agenda, { instancePath: instancePath + "/agenda", parentData: data, parentDataProperty: "agenda", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate22(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "reference" || key0 === "holder" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.reference !== void 0 && func0.call(data, "reference") && (validate22(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.holder !== void 0 && func0.call(data, "holder") && (validate22(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "reason" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.reason !== void 0 && func0.call(data, "reason") && (validate22(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema22.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "urgency" || data0 === "ambition" || data0 === "both" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema22.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.urgency !== void 0 && func0.call(data, "urgency") && (validate22(data.urgency, { instancePath: instancePath + "/urgency", parentData: data, parentDataProperty: "urgency", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.ambition !== void 0 && func0.call(data, "ambition") && (validate22(data.ambition, { instancePath: instancePath + "/ambition", parentData: data, parentDataProperty: "ambition", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.trigger !== void 0 && func0.call(data, "trigger") && (validate22(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.stance !== void 0 && func0.call(data, "stance")) {
      let data5 = data.stance;
      if (!(data5 === "obligation" || data5 === "opportunity" || data5 === "both")) {
        let err2 = { instancePath: instancePath + "/stance", schemaPath: "#/properties/stance/enum", keyword: "enum", params: { allowedValues: schema22.properties.stance.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", properties: { variant: { enum: ["process", "outcome", "movement-and-measurable", "other"] }, ownVariant: { $ref: "text" }, aimModel: { $ref: "text" }, regionalFunctions: { type: "array", items: { enum: ["transformation", "procurement", "capacity"] } }, goals: { type: "array", items: { allOf: [{ $ref: "goal" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema27 = { type: "object", properties: { id: { $ref: "text" }, statement: { $ref: "text" }, kind: { enum: ["process", "effort", "outcome"] }, horizon: { enum: ["short", "long"] }, serves: { $ref: "text" }, aims: { type: "array", items: { enum: ["health", "experience", "cost", "workers", "equity"] } }, owner: { $ref: "text" }, until: { $ref: "monthOrDate" }, kpisDeferred: { allOf: [{ $ref: "deferral" }] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema27.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.statement !== void 0 && func0.call(data, "statement") && (validate22(data.statement, { instancePath: instancePath + "/statement", parentData: data, parentDataProperty: "statement", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (!(data2 === "process" || data2 === "effort" || data2 === "outcome")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema27.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.horizon !== void 0 && func0.call(data, "horizon")) {
      let data3 = data.horizon;
      if (!(data3 === "short" || data3 === "long")) {
        let err2 = { instancePath: instancePath + "/horizon", schemaPath: "#/properties/horizon/enum", keyword: "enum", params: { allowedValues: schema27.properties.horizon.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.serves !== void 0 && func0.call(data, "serves") && (validate22(data.serves, { instancePath: instancePath + "/serves", parentData: data, parentDataProperty: "serves", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.aims !== void 0 && func0.call(data, "aims")) {
      let data5 = data.aims;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "health" || data6 === "experience" || data6 === "cost" || data6 === "workers" || data6 === "equity")) {
            let err3 = { instancePath: instancePath + "/aims/" + i0, schemaPath: "#/properties/aims/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.aims.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/aims", schemaPath: "#/properties/aims/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.kpisDeferred !== void 0 && func0.call(data, "kpisDeferred") && (validate95(data.kpisDeferred, { instancePath: instancePath + "/kpisDeferred", parentData: data, parentDataProperty: "kpisDeferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema26.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "process" || data0 === "outcome" || data0 === "movement-and-measurable" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema26.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.aimModel !== void 0 && func0.call(data, "aimModel") && (validate22(data.aimModel, { instancePath: instancePath + "/aimModel", parentData: data, parentDataProperty: "aimModel", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.regionalFunctions !== void 0 && func0.call(data, "regionalFunctions")) {
      let data3 = data.regionalFunctions;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "transformation" || data4 === "procurement" || data4 === "capacity")) {
            let err2 = { instancePath: instancePath + "/regionalFunctions/" + i0, schemaPath: "#/properties/regionalFunctions/items/enum", keyword: "enum", params: { allowedValues: schema26.properties.regionalFunctions.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/regionalFunctions", schemaPath: "#/properties/regionalFunctions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data5 = data.goals;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate114(data5[i1], { instancePath: instancePath + "/goals/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate114.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", properties: { variant: { enum: ["principles-only", "interests-on-table", "per-theme", "other"] }, ownVariant: { $ref: "text" }, interests: { type: "array", items: { allOf: [{ $ref: "interest" }] } }, frequency: { allOf: [{ $ref: "frequency" }] }, agreements: { type: "array", items: { $ref: "text" } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "party" || key0 === "interest" || key0 === "brings" || key0 === "gains" || key0 === "givesUp" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.party !== void 0 && func0.call(data, "party") && (validate22(data.party, { instancePath: instancePath + "/party", parentData: data, parentDataProperty: "party", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.interest !== void 0 && func0.call(data, "interest") && (validate22(data.interest, { instancePath: instancePath + "/interest", parentData: data, parentDataProperty: "interest", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.brings !== void 0 && func0.call(data, "brings") && (validate22(data.brings, { instancePath: instancePath + "/brings", parentData: data, parentDataProperty: "brings", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.gains !== void 0 && func0.call(data, "gains") && (validate22(data.gains, { instancePath: instancePath + "/gains", parentData: data, parentDataProperty: "gains", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.givesUp !== void 0 && func0.call(data, "givesUp") && (validate22(data.givesUp, { instancePath: instancePath + "/givesUp", parentData: data, parentDataProperty: "givesUp", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length), validate137.errors = vErrors, errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema28.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "principles-only" || data0 === "interests-on-table" || data0 === "per-theme" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema28.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.interests !== void 0 && func0.call(data, "interests")) {
      let data2 = data.interests;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate130(data2[i0], { instancePath: instancePath + "/interests/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate130.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/interests", schemaPath: "#/properties/interests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.frequency !== void 0 && func0.call(data, "frequency") && (validate137(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData }) || (vErrors = join(vErrors, validate137.errors), errors = vErrors.length)), data.agreements !== void 0 && func0.call(data, "agreements")) {
      let data5 = data.agreements;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data5[i1], { instancePath: instancePath + "/agreements/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", properties: { variant: { enum: ["iza-signatories", "prevention-and-appropriate-care", "contextual-widening", "other"] }, ownVariant: { $ref: "text" }, domains: { type: "array", items: { allOf: [{ $ref: "domain" }] } }, included: { type: "array", items: { $ref: "text" } }, excluded: { type: "array", items: { $ref: "text" } }, targetGroups: { type: "array", items: { $ref: "text" } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema31.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "iza-signatories" || data0 === "prevention-and-appropriate-care" || data0 === "contextual-widening" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema31.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.domains !== void 0 && func0.call(data, "domains")) {
      let data2 = data.domains;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data2[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.included !== void 0 && func0.call(data, "included")) {
      let data4 = data.included;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data4[i1], { instancePath: instancePath + "/included/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/included", schemaPath: "#/properties/included/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.excluded !== void 0 && func0.call(data, "excluded")) {
      let data6 = data.excluded;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data6[i2], { instancePath: instancePath + "/excluded/" + i2, parentData: data6, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data8 = data.targetGroups;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate22(data8[i3], { instancePath: instancePath + "/targetGroups/" + i3, parentData: data8, parentDataProperty: i3, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
var schema32 = { type: "object", properties: { variant: { enum: ["all-regional", "part-subregional", "part-supraregional", "mixed", "other"] }, ownVariant: { $ref: "text" }, defaultRule: { enum: ["local-unless", "regional-unless", "per-theme", "other"] }, boundaryChange: { $ref: "text" }, assessment: { type: "array", items: { allOf: [{ $ref: "scaleScenario" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema33 = { type: "object", properties: { scenario: { enum: ["current", "nested", "fewer", "other"] }, fittingScale: { allOf: [{ $ref: "score" }] }, efficiency: { allOf: [{ $ref: "score" }] }, effectiveness: { allOf: [{ $ref: "score" }] }, complexity: { allOf: [{ $ref: "score" }] }, legitimacy: { allOf: [{ $ref: "score" }] }, context: { allOf: [{ $ref: "score" }] }, transitionCost: { allOf: [{ $ref: "score" }] }, explanation: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema34 = { enum: ["very-favourable", "favourable", "mixed", "unfavourable", "very-unfavourable"] };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "very-favourable" || data === "favourable" || data === "mixed" || data === "unfavourable" || data === "very-unfavourable")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema33.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.scenario !== void 0 && func0.call(data, "scenario")) {
      let data0 = data.scenario;
      if (!(data0 === "current" || data0 === "nested" || data0 === "fewer" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/enum", keyword: "enum", params: { allowedValues: schema33.properties.scenario.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.fittingScale !== void 0 && func0.call(data, "fittingScale") && (validate163(data.fittingScale, { instancePath: instancePath + "/fittingScale", parentData: data, parentDataProperty: "fittingScale", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.efficiency !== void 0 && func0.call(data, "efficiency") && (validate163(data.efficiency, { instancePath: instancePath + "/efficiency", parentData: data, parentDataProperty: "efficiency", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.effectiveness !== void 0 && func0.call(data, "effectiveness") && (validate163(data.effectiveness, { instancePath: instancePath + "/effectiveness", parentData: data, parentDataProperty: "effectiveness", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.complexity !== void 0 && func0.call(data, "complexity") && (validate163(data.complexity, { instancePath: instancePath + "/complexity", parentData: data, parentDataProperty: "complexity", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.legitimacy !== void 0 && func0.call(data, "legitimacy") && (validate163(data.legitimacy, { instancePath: instancePath + "/legitimacy", parentData: data, parentDataProperty: "legitimacy", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.context !== void 0 && func0.call(data, "context") && (validate163(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.transitionCost !== void 0 && func0.call(data, "transitionCost") && (validate163(data.transitionCost, { instancePath: instancePath + "/transitionCost", parentData: data, parentDataProperty: "transitionCost", rootData }) || (vErrors = join(vErrors, validate163.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema32.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "all-regional" || data0 === "part-subregional" || data0 === "part-supraregional" || data0 === "mixed" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema32.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.defaultRule !== void 0 && func0.call(data, "defaultRule")) {
      let data2 = data.defaultRule;
      if (!(data2 === "local-unless" || data2 === "regional-unless" || data2 === "per-theme" || data2 === "other")) {
        let err2 = { instancePath: instancePath + "/defaultRule", schemaPath: "#/properties/defaultRule/enum", keyword: "enum", params: { allowedValues: schema32.properties.defaultRule.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.boundaryChange !== void 0 && func0.call(data, "boundaryChange") && (validate22(data.boundaryChange, { instancePath: instancePath + "/boundaryChange", parentData: data, parentDataProperty: "boundaryChange", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.assessment !== void 0 && func0.call(data, "assessment")) {
      let data4 = data.assessment;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate162(data4[i0], { instancePath: instancePath + "/assessment/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
var schema35 = { type: "object", properties: { variant: { enum: ["priority-tasks", "thematic", "other"] }, ownVariant: { $ref: "text" }, themes: { type: "array", items: { allOf: [{ $ref: "theme" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema36 = { type: "object", properties: { id: { $ref: "text" }, name: { $ref: "text" }, kind: { enum: ["target-group", "enabling", "other"] }, targetGroup: { $ref: "text" }, scale: { allOf: [{ $ref: "scaleLevel" }] }, scaleReason: { $ref: "text" }, owner: { $ref: "text" }, portfolioHolder: { $ref: "text" }, manager: { $ref: "text" }, coalition: { type: "array", items: { $ref: "text" } }, start: { $ref: "monthOrDate" }, priority: { type: "integer", minimum: 1 }, goals: { type: "array", items: { $ref: "text" } }, sources: { type: "array", items: { $ref: "text" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema37 = { enum: ["local", "subregional", "regional", "supraregional", "national"] };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "local" || data === "subregional" || data === "regional" || data === "supraregional" || data === "national")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema36.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (!(data2 === "target-group" || data2 === "enabling" || data2 === "other")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema36.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.targetGroup !== void 0 && func0.call(data, "targetGroup") && (validate22(data.targetGroup, { instancePath: instancePath + "/targetGroup", parentData: data, parentDataProperty: "targetGroup", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.scale !== void 0 && func0.call(data, "scale") && (validate185(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData }) || (vErrors = join(vErrors, validate185.errors), errors = vErrors.length)), data.scaleReason !== void 0 && func0.call(data, "scaleReason") && (validate22(data.scaleReason, { instancePath: instancePath + "/scaleReason", parentData: data, parentDataProperty: "scaleReason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.portfolioHolder !== void 0 && func0.call(data, "portfolioHolder") && (validate22(data.portfolioHolder, { instancePath: instancePath + "/portfolioHolder", parentData: data, parentDataProperty: "portfolioHolder", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.manager !== void 0 && func0.call(data, "manager") && (validate22(data.manager, { instancePath: instancePath + "/manager", parentData: data, parentDataProperty: "manager", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.coalition !== void 0 && func0.call(data, "coalition")) {
      let data9 = data.coalition;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data9[i0], { instancePath: instancePath + "/coalition/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/coalition", schemaPath: "#/properties/coalition/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start") && (validate25(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.priority !== void 0 && func0.call(data, "priority")) {
      let data12 = data.priority;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err3 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 1 || isNaN(data12))) {
        let err4 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data13 = data.goals;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data13[i1], { instancePath: instancePath + "/goals/" + i1, parentData: data13, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data15 = data.sources;
      if (Array.isArray(data15)) {
        let len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data15[i2], { instancePath: instancePath + "/sources/" + i2, parentData: data15, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "variant" || key0 === "ownVariant" || key0 === "themes" || key0 === "deferred" || key0 === "elsewhere" || key0 === "notApplicable" || key0 === "explanation" || key0 === "section" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "priority-tasks" || data0 === "thematic" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema35.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.themes !== void 0 && func0.call(data, "themes")) {
      let data2 = data.themes;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate181(data2[i0], { instancePath: instancePath + "/themes/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate181.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
var schema38 = { type: "object", properties: { variant: { enum: ["global", "explicit", "other"] }, ownVariant: { $ref: "text" }, principles: { type: "array", items: { $ref: "text" } }, steadiness: { $ref: "text" }, raci: { type: "array", items: { allOf: [{ $ref: "raciLine" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema39 = { type: "object", properties: { activity: { $ref: "text" }, theme: { $ref: "text" }, responsible: { type: "array", items: { $ref: "text" } }, accountable: { type: ["string", "array"], minLength: 1, items: { $ref: "text" } }, consulted: { type: "array", items: { $ref: "text" } }, informed: { type: "array", items: { $ref: "text" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "activity" || key0 === "theme" || key0 === "responsible" || key0 === "accountable" || key0 === "consulted" || key0 === "informed" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.activity !== void 0 && func0.call(data, "activity") && (validate22(data.activity, { instancePath: instancePath + "/activity", parentData: data, parentDataProperty: "activity", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.theme !== void 0 && func0.call(data, "theme") && (validate22(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data2 = data.responsible;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/responsible/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.accountable !== void 0 && func0.call(data, "accountable")) {
      let data4 = data.accountable;
      if (typeof data4 != "string" && !Array.isArray(data4)) {
        let err2 = { instancePath: instancePath + "/accountable", schemaPath: "#/properties/accountable/type", keyword: "type", params: { type: schema39.properties.accountable.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data4 == "string" && func57(data4) < 1) {
        let err3 = { instancePath: instancePath + "/accountable", schemaPath: "#/properties/accountable/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data4[i1], { instancePath: instancePath + "/accountable/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      }
    }
    if (data.consulted !== void 0 && func0.call(data, "consulted")) {
      let data6 = data.consulted;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data6[i2], { instancePath: instancePath + "/consulted/" + i2, parentData: data6, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/consulted", schemaPath: "#/properties/consulted/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.informed !== void 0 && func0.call(data, "informed")) {
      let data8 = data.informed;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate22(data8[i3], { instancePath: instancePath + "/informed/" + i3, parentData: data8, parentDataProperty: i3, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/informed", schemaPath: "#/properties/informed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema38.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "global" || data0 === "explicit" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema38.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.principles !== void 0 && func0.call(data, "principles")) {
      let data2 = data.principles;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/principles/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.steadiness !== void 0 && func0.call(data, "steadiness") && (validate22(data.steadiness, { instancePath: instancePath + "/steadiness", parentData: data, parentDataProperty: "steadiness", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.raci !== void 0 && func0.call(data, "raci")) {
      let data5 = data.raci;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate206(data5[i1], { instancePath: instancePath + "/raci/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate206.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/raci", schemaPath: "#/properties/raci/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
var schema40 = { type: "object", properties: { variant: { enum: ["money-leads", "task-leads", "use-available", "other"] }, ownVariant: { $ref: "text" }, sources: { type: "array", items: { allOf: [{ $ref: "source" }] } }, paymentModels: { type: "array", items: { $ref: "text" } }, riskSharing: { $ref: "text" }, frequency: { allOf: [{ $ref: "frequency" }] }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema41 = { type: "object", properties: { id: { $ref: "text" }, name: { $ref: "text" }, kind: { enum: ["transformation-funds", "spuk", "subsidy", "insurer", "municipal", "provincial", "national", "own-contribution", "in-kind", "entry-fee", "pooled", "other"] }, covers: { type: "array", items: { enum: ["governance", "activities", "chair", "support", "participation"] } }, duration: { enum: ["temporary", "structural"] }, amount: { allOf: [{ $ref: "money" }] }, period: { allOf: [{ $ref: "period" }] }, owner: { $ref: "text" }, followUp: { allOf: [{ $ref: "followUp" }] }, endsBecause: { $ref: "text" }, distribution: { allOf: [{ $ref: "distribution" }] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema42 = { type: "object", properties: { euro: { type: "number", minimum: 0 }, per: { enum: ["year", "whole-period", "once"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "euro" || key0 === "per" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.euro !== void 0 && func0.call(data, "euro")) {
      let data0 = data.euro;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/euro", schemaPath: "#/properties/euro/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/euro", schemaPath: "#/properties/euro/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.per !== void 0 && func0.call(data, "per")) {
      let data1 = data.per;
      if (!(data1 === "year" || data1 === "whole-period" || data1 === "once")) {
        let err3 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema42.properties.per.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "from" || key0 === "until" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.from !== void 0 && func0.call(data, "from") && (validate25(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "step" || key0 === "decideBy" || key0 === "decidedOn" || key0 === "owner" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.step !== void 0 && func0.call(data, "step") && (validate22(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.decideBy !== void 0 && func0.call(data, "decideBy") && (validate25(data.decideBy, { instancePath: instancePath + "/decideBy", parentData: data, parentDataProperty: "decideBy", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.decidedOn !== void 0 && func0.call(data, "decidedOn") && (validate25(data.decidedOn, { instancePath: instancePath + "/decidedOn", parentData: data, parentDataProperty: "decidedOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "party" || key0 === "percent" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.party !== void 0 && func0.call(data, "party") && (validate22(data.party, { instancePath: instancePath + "/party", parentData: data, parentDataProperty: "party", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.percent !== void 0 && func0.call(data, "percent")) {
      let data1 = data.percent;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err1 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "rule" || key0 === "shares" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.rule !== void 0 && func0.call(data, "rule") && (validate22(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.shares !== void 0 && func0.call(data, "shares")) {
      let data1 = data.shares;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate241(data1[i0], { instancePath: instancePath + "/shares/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate241.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate239.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema41.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (!(data2 === "transformation-funds" || data2 === "spuk" || data2 === "subsidy" || data2 === "insurer" || data2 === "municipal" || data2 === "provincial" || data2 === "national" || data2 === "own-contribution" || data2 === "in-kind" || data2 === "entry-fee" || data2 === "pooled" || data2 === "other")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema41.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      let data3 = data.covers;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "governance" || data4 === "activities" || data4 === "chair" || data4 === "support" || data4 === "participation")) {
            let err2 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema41.properties.covers.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.duration !== void 0 && func0.call(data, "duration")) {
      let data5 = data.duration;
      if (!(data5 === "temporary" || data5 === "structural")) {
        let err4 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/enum", keyword: "enum", params: { allowedValues: schema41.properties.duration.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.amount !== void 0 && func0.call(data, "amount") && (validate225(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData }) || (vErrors = join(vErrors, validate225.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period") && (validate227(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData }) || (vErrors = join(vErrors, validate227.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.followUp !== void 0 && func0.call(data, "followUp") && (validate232(data.followUp, { instancePath: instancePath + "/followUp", parentData: data, parentDataProperty: "followUp", rootData }) || (vErrors = join(vErrors, validate232.errors), errors = vErrors.length)), data.endsBecause !== void 0 && func0.call(data, "endsBecause") && (validate22(data.endsBecause, { instancePath: instancePath + "/endsBecause", parentData: data, parentDataProperty: "endsBecause", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.distribution !== void 0 && func0.call(data, "distribution") && (validate239(data.distribution, { instancePath: instancePath + "/distribution", parentData: data, parentDataProperty: "distribution", rootData }) || (vErrors = join(vErrors, validate239.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema40.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "money-leads" || data0 === "task-leads" || data0 === "use-available" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema40.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.sources !== void 0 && func0.call(data, "sources")) {
      let data2 = data.sources;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate222(data2[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate222.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.paymentModels !== void 0 && func0.call(data, "paymentModels")) {
      let data4 = data.paymentModels;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data4[i1], { instancePath: instancePath + "/paymentModels/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/paymentModels", schemaPath: "#/properties/paymentModels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.riskSharing !== void 0 && func0.call(data, "riskSharing") && (validate22(data.riskSharing, { instancePath: instancePath + "/riskSharing", parentData: data, parentDataProperty: "riskSharing", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.frequency !== void 0 && func0.call(data, "frequency") && (validate137(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData }) || (vErrors = join(vErrors, validate137.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
var schema47 = { type: "object", properties: { variant: { enum: ["everyone", "representation", "supplemented", "core-and-wide", "other"] }, ownVariant: { $ref: "text" }, perspectives: { type: "array", items: { allOf: [{ $ref: "perspective" }] } }, joining: { $ref: "text" }, missing: { type: "array", items: { allOf: [{ $ref: "missingGroup" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema48 = { type: "object", properties: { id: { $ref: "text" }, name: { $ref: "text" }, group: { allOf: [{ $ref: "group" }] }, representedBy: { type: "array", items: { $ref: "text" } }, constituency: { $ref: "text" }, votes: { type: "integer", minimum: 0 }, mandate: { allOf: [{ $ref: "perspectiveMandate" }] }, feedback: { $ref: "text" }, decidesHow: { $ref: "text" }, leadTime: { $ref: "text" }, contact: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema49 = { type: "object", properties: { kind: { enum: ["full", "limited", "consult-first", "none"] }, scope: { $ref: "text" }, givenBy: { $ref: "text" }, until: { $ref: "monthOrDate" }, consultation: { allOf: [{ $ref: "consultation" }] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema50 = { enum: ["before-each-decision", "on-main-points", "afterwards", "none"] };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "before-each-decision" || data === "on-main-points" || data === "afterwards" || data === "none")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "scope" || key0 === "givenBy" || key0 === "until" || key0 === "consultation" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (!(data0 === "full" || data0 === "limited" || data0 === "consult-first" || data0 === "none")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema49.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.scope !== void 0 && func0.call(data, "scope") && (validate22(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.givenBy !== void 0 && func0.call(data, "givenBy") && (validate22(data.givenBy, { instancePath: instancePath + "/givenBy", parentData: data, parentDataProperty: "givenBy", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.consultation !== void 0 && func0.call(data, "consultation") && (validate267(data.consultation, { instancePath: instancePath + "/consultation", parentData: data, parentDataProperty: "consultation", rootData }) || (vErrors = join(vErrors, validate267.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate263.errors = vErrors, errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema48.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.group !== void 0 && func0.call(data, "group") && (validate70(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData }) || (vErrors = join(vErrors, validate70.errors), errors = vErrors.length)), data.representedBy !== void 0 && func0.call(data, "representedBy")) {
      let data3 = data.representedBy;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data3[i0], { instancePath: instancePath + "/representedBy/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/representedBy", schemaPath: "#/properties/representedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.constituency !== void 0 && func0.call(data, "constituency") && (validate22(data.constituency, { instancePath: instancePath + "/constituency", parentData: data, parentDataProperty: "constituency", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.votes !== void 0 && func0.call(data, "votes")) {
      let data6 = data.votes;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err2 = { instancePath: instancePath + "/votes", schemaPath: "#/properties/votes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err3 = { instancePath: instancePath + "/votes", schemaPath: "#/properties/votes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.mandate !== void 0 && func0.call(data, "mandate") && (validate263(data.mandate, { instancePath: instancePath + "/mandate", parentData: data, parentDataProperty: "mandate", rootData }) || (vErrors = join(vErrors, validate263.errors), errors = vErrors.length)), data.feedback !== void 0 && func0.call(data, "feedback") && (validate22(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.decidesHow !== void 0 && func0.call(data, "decidesHow") && (validate22(data.decidesHow, { instancePath: instancePath + "/decidesHow", parentData: data, parentDataProperty: "decidesHow", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.leadTime !== void 0 && func0.call(data, "leadTime") && (validate22(data.leadTime, { instancePath: instancePath + "/leadTime", parentData: data, parentDataProperty: "leadTime", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.contact !== void 0 && func0.call(data, "contact") && (validate22(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "group" || key0 === "reason" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.group !== void 0 && func0.call(data, "group") && (validate70(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData }) || (vErrors = join(vErrors, validate70.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate22(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate276.errors = vErrors, errors === 0;
}
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema47.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "everyone" || data0 === "representation" || data0 === "supplemented" || data0 === "core-and-wide" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema47.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.perspectives !== void 0 && func0.call(data, "perspectives")) {
      let data2 = data.perspectives;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate257(data2[i0], { instancePath: instancePath + "/perspectives/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate257.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/perspectives", schemaPath: "#/properties/perspectives/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.joining !== void 0 && func0.call(data, "joining") && (validate22(data.joining, { instancePath: instancePath + "/joining", parentData: data, parentDataProperty: "joining", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.missing !== void 0 && func0.call(data, "missing")) {
      let data5 = data.missing;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate276(data5[i1], { instancePath: instancePath + "/missing/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate276.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate255.errors = vErrors, errors === 0;
}
var schema52 = { type: "object", properties: { variant: { enum: ["independent", "rotating", "manager", "member", "external-official", "co-chairs", "none", "other"] }, ownVariant: { $ref: "text" }, appointedBy: { $ref: "text" }, term: { $ref: "text" }, until: { $ref: "monthOrDate" }, order: { type: "array", items: { $ref: "text" } }, responsibleFor: { type: "array", items: { $ref: "text" } }, tasks: { type: "array", items: { $ref: "text" } }, profile: { allOf: [{ $ref: "chairProfile" }] }, independence: { $ref: "text" }, answersTo: { $ref: "text" }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "content" || key0 === "competences" || key0 === "personality" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.content !== void 0 && func0.call(data, "content")) {
      let data0 = data.content;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data0[i0], { instancePath: instancePath + "/content/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.competences !== void 0 && func0.call(data, "competences")) {
      let data2 = data.competences;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data2[i1], { instancePath: instancePath + "/competences/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/competences", schemaPath: "#/properties/competences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.personality !== void 0 && func0.call(data, "personality")) {
      let data4 = data.personality;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data4[i2], { instancePath: instancePath + "/personality/" + i2, parentData: data4, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/personality", schemaPath: "#/properties/personality/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate294.errors = vErrors, errors === 0;
}
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema52.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "independent" || data0 === "rotating" || data0 === "manager" || data0 === "member" || data0 === "external-official" || data0 === "co-chairs" || data0 === "none" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema52.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.appointedBy !== void 0 && func0.call(data, "appointedBy") && (validate22(data.appointedBy, { instancePath: instancePath + "/appointedBy", parentData: data, parentDataProperty: "appointedBy", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.term !== void 0 && func0.call(data, "term") && (validate22(data.term, { instancePath: instancePath + "/term", parentData: data, parentDataProperty: "term", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.order !== void 0 && func0.call(data, "order")) {
      let data5 = data.order;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data5[i0], { instancePath: instancePath + "/order/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.responsibleFor !== void 0 && func0.call(data, "responsibleFor")) {
      let data7 = data.responsibleFor;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data7[i1], { instancePath: instancePath + "/responsibleFor/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/responsibleFor", schemaPath: "#/properties/responsibleFor/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data9 = data.tasks;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data9[i2], { instancePath: instancePath + "/tasks/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.profile !== void 0 && func0.call(data, "profile") && (validate294(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData }) || (vErrors = join(vErrors, validate294.errors), errors = vErrors.length)), data.independence !== void 0 && func0.call(data, "independence") && (validate22(data.independence, { instancePath: instancePath + "/independence", parentData: data, parentDataProperty: "independence", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.answersTo !== void 0 && func0.call(data, "answersTo") && (validate22(data.answersTo, { instancePath: instancePath + "/answersTo", parentData: data, parentDataProperty: "answersTo", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate286.errors = vErrors, errors === 0;
}
var schema54 = { type: "object", properties: { variant: { enum: ["programme-office", "separate", "hosted-by-party", "neutral-organisation", "none", "other"] }, ownVariant: { $ref: "text" }, host: { $ref: "text" }, size: { $ref: "text" }, tasks: { type: "array", items: { $ref: "text" } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema54.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "programme-office" || data0 === "separate" || data0 === "hosted-by-party" || data0 === "neutral-organisation" || data0 === "none" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema54.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.host !== void 0 && func0.call(data, "host") && (validate22(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.size !== void 0 && func0.call(data, "size") && (validate22(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data4 = data.tasks;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data4[i0], { instancePath: instancePath + "/tasks/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate307.errors = vErrors, errors === 0;
}
var schema55 = { type: "object", properties: { variant: { enum: ["use-existing", "new", "mixed", "other"] }, ownVariant: { $ref: "text" }, bodies: { type: "array", items: { allOf: [{ $ref: "body" }] } }, calendar: { type: "array", items: { allOf: [{ $ref: "calendarItem" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema56 = { type: "object", properties: { id: { $ref: "text" }, name: { $ref: "text" }, aliases: { type: "array", items: { $ref: "text" } }, level: { allOf: [{ $ref: "level" }] }, roles: { type: "array", items: { enum: ["steering", "deciding", "coordinating", "facilitating", "advising", "delivering"] } }, members: { type: "array", items: { allOf: [{ $ref: "bodyMember" }] } }, frequency: { allOf: [{ $ref: "frequency" }] }, tasks: { type: "array", items: { $ref: "text" } }, reportsTo: { $ref: "text" }, linkedTo: { type: "array", items: { $ref: "text" } }, new: { type: "boolean" }, besideExisting: { $ref: "text" }, replaces: { type: "array", items: { $ref: "text" } }, substitutes: { enum: ["none", "named", "free"] }, explanation: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema57 = { enum: ["board", "theme", "working", "official", "residents"] };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "board" || data === "theme" || data === "working" || data === "official" || data === "residents")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate324.errors = vErrors, errors === 0;
}
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "who" || key0 === "seats" || key0 === "votes" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.who !== void 0 && func0.call(data, "who") && (validate22(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.seats !== void 0 && func0.call(data, "seats")) {
      let data1 = data.seats;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/seats", schemaPath: "#/properties/seats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err2 = { instancePath: instancePath + "/seats", schemaPath: "#/properties/seats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.votes !== void 0 && func0.call(data, "votes")) {
      let data2 = data.votes;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/votes", schemaPath: "#/properties/votes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err4 = { instancePath: instancePath + "/votes", schemaPath: "#/properties/votes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate326.errors = vErrors, errors === 0;
}
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema56.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases")) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level") && (validate324(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData }) || (vErrors = join(vErrors, validate324.errors), errors = vErrors.length)), data.roles !== void 0 && func0.call(data, "roles")) {
      let data5 = data.roles;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(data6 === "steering" || data6 === "deciding" || data6 === "coordinating" || data6 === "facilitating" || data6 === "advising" || data6 === "delivering")) {
            let err2 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema56.properties.roles.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.members !== void 0 && func0.call(data, "members")) {
      let data7 = data.members;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate326(data7[i2], { instancePath: instancePath + "/members/" + i2, parentData: data7, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate326.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.frequency !== void 0 && func0.call(data, "frequency") && (validate137(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData }) || (vErrors = join(vErrors, validate137.errors), errors = vErrors.length)), data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data10 = data.tasks;
      if (Array.isArray(data10)) {
        let len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate22(data10[i3], { instancePath: instancePath + "/tasks/" + i3, parentData: data10, parentDataProperty: i3, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reportsTo !== void 0 && func0.call(data, "reportsTo") && (validate22(data.reportsTo, { instancePath: instancePath + "/reportsTo", parentData: data, parentDataProperty: "reportsTo", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.linkedTo !== void 0 && func0.call(data, "linkedTo")) {
      let data13 = data.linkedTo;
      if (Array.isArray(data13)) {
        let len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate22(data13[i4], { instancePath: instancePath + "/linkedTo/" + i4, parentData: data13, parentDataProperty: i4, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/linkedTo", schemaPath: "#/properties/linkedTo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.new !== void 0 && func0.call(data, "new") && typeof data.new != "boolean") {
      let err7 = { instancePath: instancePath + "/new", schemaPath: "#/properties/new/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.besideExisting !== void 0 && func0.call(data, "besideExisting") && (validate22(data.besideExisting, { instancePath: instancePath + "/besideExisting", parentData: data, parentDataProperty: "besideExisting", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.replaces !== void 0 && func0.call(data, "replaces")) {
      let data17 = data.replaces;
      if (Array.isArray(data17)) {
        let len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate22(data17[i5], { instancePath: instancePath + "/replaces/" + i5, parentData: data17, parentDataProperty: i5, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.substitutes !== void 0 && func0.call(data, "substitutes")) {
      let data19 = data.substitutes;
      if (!(data19 === "none" || data19 === "named" || data19 === "free")) {
        let err9 = { instancePath: instancePath + "/substitutes", schemaPath: "#/properties/substitutes/enum", keyword: "enum", params: { allowedValues: schema56.properties.substitutes.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate320.errors = vErrors, errors === 0;
}
var schema59 = { type: "object", properties: { when: { $ref: "monthOrDate" }, kind: { enum: ["theme", "interests", "evaluation", "decision", "funding-review", "reflection", "residents", "councils", "review", "other"] }, subject: { $ref: "text" }, body: { $ref: "text" }, theme: { $ref: "text" }, owner: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "when" || key0 === "kind" || key0 === "subject" || key0 === "body" || key0 === "theme" || key0 === "owner" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.when !== void 0 && func0.call(data, "when") && (validate25(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (!(data1 === "theme" || data1 === "interests" || data1 === "evaluation" || data1 === "decision" || data1 === "funding-review" || data1 === "reflection" || data1 === "residents" || data1 === "councils" || data1 === "review" || data1 === "other")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema59.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.subject !== void 0 && func0.call(data, "subject") && (validate22(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.body !== void 0 && func0.call(data, "body") && (validate22(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.theme !== void 0 && func0.call(data, "theme") && (validate22(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate337.errors = vErrors, errors === 0;
}
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema55.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "use-existing" || data0 === "new" || data0 === "mixed" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema55.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.bodies !== void 0 && func0.call(data, "bodies")) {
      let data2 = data.bodies;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate320(data2[i0], { instancePath: instancePath + "/bodies/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate320.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/bodies", schemaPath: "#/properties/bodies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.calendar !== void 0 && func0.call(data, "calendar")) {
      let data4 = data.calendar;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate337(data4[i1], { instancePath: instancePath + "/calendar/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate337.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate318.errors = vErrors, errors === 0;
}
var schema60 = { type: "object", properties: { variant: { enum: ["vote", "consent", "consensus", "per-level", "informal", "other"] }, ownVariant: { $ref: "text" }, rules: { type: "array", items: { allOf: [{ $ref: "decisionRule" }] } }, fallback: { $ref: "text" }, reserved: { type: "array", items: { $ref: "text" } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema61 = { type: "object", properties: { method: { enum: ["consensus", "consent", "unanimity", "majority", "qualified-majority", "weighted", "chair-decides", "silence-is-assent", "advice-only", "other"] }, appliesTo: { allOf: [{ $ref: "decisionSubject" }] }, votesPer: { enum: ["perspective", "party", "seat", "group"] }, threshold: { $ref: "text" }, quorum: { $ref: "text" }, tieBreak: { $ref: "text" }, fallback: { $ref: "text" }, explanation: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "level" || key0 === "body" || key0 === "subject" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.level !== void 0 && func0.call(data, "level") && (validate324(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData }) || (vErrors = join(vErrors, validate324.errors), errors = vErrors.length)), data.body !== void 0 && func0.call(data, "body") && (validate22(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.subject !== void 0 && func0.call(data, "subject") && (validate22(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate353.errors = vErrors, errors === 0;
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "method" || key0 === "appliesTo" || key0 === "votesPer" || key0 === "threshold" || key0 === "quorum" || key0 === "tieBreak" || key0 === "fallback" || key0 === "explanation" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.method !== void 0 && func0.call(data, "method")) {
      let data0 = data.method;
      if (!(data0 === "consensus" || data0 === "consent" || data0 === "unanimity" || data0 === "majority" || data0 === "qualified-majority" || data0 === "weighted" || data0 === "chair-decides" || data0 === "silence-is-assent" || data0 === "advice-only" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema61.properties.method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.appliesTo !== void 0 && func0.call(data, "appliesTo") && (validate353(data.appliesTo, { instancePath: instancePath + "/appliesTo", parentData: data, parentDataProperty: "appliesTo", rootData }) || (vErrors = join(vErrors, validate353.errors), errors = vErrors.length)), data.votesPer !== void 0 && func0.call(data, "votesPer")) {
      let data2 = data.votesPer;
      if (!(data2 === "perspective" || data2 === "party" || data2 === "seat" || data2 === "group")) {
        let err2 = { instancePath: instancePath + "/votesPer", schemaPath: "#/properties/votesPer/enum", keyword: "enum", params: { allowedValues: schema61.properties.votesPer.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.threshold !== void 0 && func0.call(data, "threshold") && (validate22(data.threshold, { instancePath: instancePath + "/threshold", parentData: data, parentDataProperty: "threshold", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.quorum !== void 0 && func0.call(data, "quorum") && (validate22(data.quorum, { instancePath: instancePath + "/quorum", parentData: data, parentDataProperty: "quorum", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.tieBreak !== void 0 && func0.call(data, "tieBreak") && (validate22(data.tieBreak, { instancePath: instancePath + "/tieBreak", parentData: data, parentDataProperty: "tieBreak", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.fallback !== void 0 && func0.call(data, "fallback") && (validate22(data.fallback, { instancePath: instancePath + "/fallback", parentData: data, parentDataProperty: "fallback", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate352.errors = vErrors, errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema60.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "vote" || data0 === "consent" || data0 === "consensus" || data0 === "per-level" || data0 === "informal" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema60.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.rules !== void 0 && func0.call(data, "rules")) {
      let data2 = data.rules;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate352(data2[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate352.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.fallback !== void 0 && func0.call(data, "fallback") && (validate22(data.fallback, { instancePath: instancePath + "/fallback", parentData: data, parentDataProperty: "fallback", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.reserved !== void 0 && func0.call(data, "reserved")) {
      let data5 = data.reserved;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data5[i1], { instancePath: instancePath + "/reserved/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate350.errors = vErrors, errors === 0;
}
var schema63 = { type: "object", properties: { variant: { enum: ["full", "limited", "consult-first", "per-perspective", "none", "other"] }, ownVariant: { $ref: "text" }, municipal: { enum: ["one-voice", "joint-scheme", "lead-municipality", "own-only", "other"] }, insurers: { enum: ["follow", "own", "joint", "other"] }, scope: { $ref: "text" }, givenBy: { $ref: "text" }, until: { $ref: "monthOrDate" }, consultation: { allOf: [{ $ref: "consultation" }] }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema63.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "full" || data0 === "limited" || data0 === "consult-first" || data0 === "per-perspective" || data0 === "none" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema63.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.municipal !== void 0 && func0.call(data, "municipal")) {
      let data2 = data.municipal;
      if (!(data2 === "one-voice" || data2 === "joint-scheme" || data2 === "lead-municipality" || data2 === "own-only" || data2 === "other")) {
        let err2 = { instancePath: instancePath + "/municipal", schemaPath: "#/properties/municipal/enum", keyword: "enum", params: { allowedValues: schema63.properties.municipal.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.insurers !== void 0 && func0.call(data, "insurers")) {
      let data3 = data.insurers;
      if (!(data3 === "follow" || data3 === "own" || data3 === "joint" || data3 === "other")) {
        let err3 = { instancePath: instancePath + "/insurers", schemaPath: "#/properties/insurers/enum", keyword: "enum", params: { allowedValues: schema63.properties.insurers.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.scope !== void 0 && func0.call(data, "scope") && (validate22(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.givenBy !== void 0 && func0.call(data, "givenBy") && (validate22(data.givenBy, { instancePath: instancePath + "/givenBy", parentData: data, parentDataProperty: "givenBy", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate25(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.consultation !== void 0 && func0.call(data, "consultation") && (validate267(data.consultation, { instancePath: instancePath + "/consultation", parentData: data, parentDataProperty: "consultation", rootData }) || (vErrors = join(vErrors, validate267.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate372.errors = vErrors, errors === 0;
}
var schema64 = { type: "object", properties: { variant: { enum: ["objectives", "process", "combined", "other"] }, ownVariant: { $ref: "text" }, frequency: { allOf: [{ $ref: "frequency" }] }, nextOn: { $ref: "monthOrDate" }, owner: { $ref: "text" }, instruments: { type: "array", items: { $ref: "text" } }, cooperation: { $ref: "text" }, adjusting: { $ref: "text" }, kpis: { type: "array", items: { allOf: [{ $ref: "kpi" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema65 = { type: "object", properties: { id: { $ref: "text" }, name: { $ref: "text" }, goal: { $ref: "text" }, feeds: { $ref: "text" }, kind: { enum: ["quantitative", "qualitative"] }, source: { $ref: "text" }, measuredOn: { $ref: "monthOrDate" }, frequency: { allOf: [{ $ref: "frequency" }] }, baseline: { $ref: "text" }, target: { $ref: "text" }, owner: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema65.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.goal !== void 0 && func0.call(data, "goal") && (validate22(data.goal, { instancePath: instancePath + "/goal", parentData: data, parentDataProperty: "goal", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.feeds !== void 0 && func0.call(data, "feeds") && (validate22(data.feeds, { instancePath: instancePath + "/feeds", parentData: data, parentDataProperty: "feeds", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data4 = data.kind;
      if (!(data4 === "quantitative" || data4 === "qualitative")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema65.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.source !== void 0 && func0.call(data, "source") && (validate22(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.measuredOn !== void 0 && func0.call(data, "measuredOn") && (validate25(data.measuredOn, { instancePath: instancePath + "/measuredOn", parentData: data, parentDataProperty: "measuredOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.frequency !== void 0 && func0.call(data, "frequency") && (validate137(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData }) || (vErrors = join(vErrors, validate137.errors), errors = vErrors.length)), data.baseline !== void 0 && func0.call(data, "baseline") && (validate22(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate22(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate392.errors = vErrors, errors === 0;
}
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema64.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "objectives" || data0 === "process" || data0 === "combined" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema64.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.frequency !== void 0 && func0.call(data, "frequency") && (validate137(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData }) || (vErrors = join(vErrors, validate137.errors), errors = vErrors.length)), data.nextOn !== void 0 && func0.call(data, "nextOn") && (validate25(data.nextOn, { instancePath: instancePath + "/nextOn", parentData: data, parentDataProperty: "nextOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.instruments !== void 0 && func0.call(data, "instruments")) {
      let data5 = data.instruments;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data5[i0], { instancePath: instancePath + "/instruments/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.cooperation !== void 0 && func0.call(data, "cooperation") && (validate22(data.cooperation, { instancePath: instancePath + "/cooperation", parentData: data, parentDataProperty: "cooperation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.adjusting !== void 0 && func0.call(data, "adjusting") && (validate22(data.adjusting, { instancePath: instancePath + "/adjusting", parentData: data, parentDataProperty: "adjusting", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kpis !== void 0 && func0.call(data, "kpis")) {
      let data9 = data.kpis;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate392(data9[i1], { instancePath: instancePath + "/kpis/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate392.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate384.errors = vErrors, errors === 0;
}
var schema66 = { type: "object", properties: { variant: { enum: ["regional-mandate", "extended-local-government", "local-decisions", "mainly-private", "other"] }, ownVariant: { $ref: "text" }, lines: { type: "array", items: { allOf: [{ $ref: "accountabilityLine" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "from" || key0 === "to" || key0 === "about" || key0 === "frequency" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.from !== void 0 && func0.call(data, "from") && (validate22(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate22(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate22(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.frequency !== void 0 && func0.call(data, "frequency") && (validate137(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData }) || (vErrors = join(vErrors, validate137.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate412.errors = vErrors, errors === 0;
}
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "variant" || key0 === "ownVariant" || key0 === "lines" || key0 === "deferred" || key0 === "elsewhere" || key0 === "notApplicable" || key0 === "explanation" || key0 === "section" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "regional-mandate" || data0 === "extended-local-government" || data0 === "local-decisions" || data0 === "mainly-private" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema66.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.lines !== void 0 && func0.call(data, "lines")) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate412(data2[i0], { instancePath: instancePath + "/lines/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate412.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate410.errors = vErrors, errors === 0;
}
var schema68 = { type: "object", properties: { variant: { enum: ["seat-at-table", "per-theme", "sounding-board", "assembly", "mixed", "none", "other"] }, ownVariant: { $ref: "text" }, forms: { type: "array", items: { $ref: "text" } }, seats: { type: "array", items: { allOf: [{ $ref: "residentSeat" }] } }, themes: { type: "array", items: { $ref: "text" } }, reimbursement: { $ref: "text" }, support: { $ref: "text" }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema69 = { type: "object", properties: { body: { $ref: "text" }, who: { enum: ["residents", "patients", "clients", "informal-carers", "professionals", "other"] }, count: { type: "integer", minimum: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "body" || key0 === "who" || key0 === "count" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.body !== void 0 && func0.call(data, "body") && (validate22(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.who !== void 0 && func0.call(data, "who")) {
      let data1 = data.who;
      if (!(data1 === "residents" || data1 === "patients" || data1 === "clients" || data1 === "informal-carers" || data1 === "professionals" || data1 === "other")) {
        let err1 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/enum", keyword: "enum", params: { allowedValues: schema69.properties.who.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate427.errors = vErrors, errors === 0;
}
function validate424(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema68.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "seat-at-table" || data0 === "per-theme" || data0 === "sounding-board" || data0 === "assembly" || data0 === "mixed" || data0 === "none" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema68.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.forms !== void 0 && func0.call(data, "forms")) {
      let data2 = data.forms;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/forms/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.seats !== void 0 && func0.call(data, "seats")) {
      let data4 = data.seats;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate427(data4[i1], { instancePath: instancePath + "/seats/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate427.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/seats", schemaPath: "#/properties/seats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data6 = data.themes;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data6[i2], { instancePath: instancePath + "/themes/" + i2, parentData: data6, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.reimbursement !== void 0 && func0.call(data, "reimbursement") && (validate22(data.reimbursement, { instancePath: instancePath + "/reimbursement", parentData: data, parentDataProperty: "reimbursement", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.support !== void 0 && func0.call(data, "support") && (validate22(data.support, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate424.errors = vErrors, errors === 0;
}
var schema70 = { type: "object", properties: { variant: { enum: ["inform", "consult", "decide", "mixed", "other"] }, ownVariant: { $ref: "text" }, about: { $ref: "text" }, when: { $ref: "text" }, how: { $ref: "text" }, mandate: { $ref: "text" }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema70.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "inform" || data0 === "consult" || data0 === "decide" || data0 === "mixed" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema70.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate22(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.when !== void 0 && func0.call(data, "when") && (validate22(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.how !== void 0 && func0.call(data, "how") && (validate22(data.how, { instancePath: instancePath + "/how", parentData: data, parentDataProperty: "how", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.mandate !== void 0 && func0.call(data, "mandate") && (validate22(data.mandate, { instancePath: instancePath + "/mandate", parentData: data, parentDataProperty: "mandate", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate439.errors = vErrors, errors === 0;
}
var schema71 = { type: "object", properties: { variant: { enum: ["steer", "let-go", "mixed", "other"] }, ownVariant: { $ref: "text" }, lead: { $ref: "text" }, letGo: { type: "array", items: { $ref: "text" } }, connections: { type: "array", items: { allOf: [{ $ref: "connection" }] } }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema72 = { type: "object", properties: { name: { $ref: "text" }, kind: { enum: ["plan", "region", "network", "table", "other"] }, how: { $ref: "text" }, lead: { $ref: "text" }, themes: { type: "array", items: { $ref: "text" } }, checkedOn: { $ref: "monthOrDate" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "kind" || key0 === "how" || key0 === "lead" || key0 === "themes" || key0 === "checkedOn" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (!(data1 === "plan" || data1 === "region" || data1 === "network" || data1 === "table" || data1 === "other")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema72.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.how !== void 0 && func0.call(data, "how") && (validate22(data.how, { instancePath: instancePath + "/how", parentData: data, parentDataProperty: "how", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.lead !== void 0 && func0.call(data, "lead") && (validate22(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.themes !== void 0 && func0.call(data, "themes")) {
      let data4 = data.themes;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data4[i0], { instancePath: instancePath + "/themes/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.checkedOn !== void 0 && func0.call(data, "checkedOn") && (validate25(data.checkedOn, { instancePath: instancePath + "/checkedOn", parentData: data, parentDataProperty: "checkedOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate455.errors = vErrors, errors === 0;
}
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema71.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "steer" || data0 === "let-go" || data0 === "mixed" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema71.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.lead !== void 0 && func0.call(data, "lead") && (validate22(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.letGo !== void 0 && func0.call(data, "letGo")) {
      let data3 = data.letGo;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data3[i0], { instancePath: instancePath + "/letGo/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/letGo", schemaPath: "#/properties/letGo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.connections !== void 0 && func0.call(data, "connections")) {
      let data5 = data.connections;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate455(data5[i1], { instancePath: instancePath + "/connections/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate455.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate451.errors = vErrors, errors === 0;
}
var schema73 = { type: "object", properties: { variant: { enum: ["none", "principles", "covenant", "agreement", "joint-scheme", "foundation", "association", "nao", "by-law", "other"] }, ownVariant: { $ref: "text" }, name: { $ref: "text" }, period: { allOf: [{ $ref: "period" }] }, amending: { $ref: "text" }, leaving: { $ref: "text" }, disputes: { $ref: "text" }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate468(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema73.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data0 = data.variant;
      if (!(data0 === "none" || data0 === "principles" || data0 === "covenant" || data0 === "agreement" || data0 === "joint-scheme" || data0 === "foundation" || data0 === "association" || data0 === "nao" || data0 === "by-law" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/enum", keyword: "enum", params: { allowedValues: schema73.properties.variant.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.ownVariant !== void 0 && func0.call(data, "ownVariant") && (validate22(data.ownVariant, { instancePath: instancePath + "/ownVariant", parentData: data, parentDataProperty: "ownVariant", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period") && (validate227(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData }) || (vErrors = join(vErrors, validate227.errors), errors = vErrors.length)), data.amending !== void 0 && func0.call(data, "amending") && (validate22(data.amending, { instancePath: instancePath + "/amending", parentData: data, parentDataProperty: "amending", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.leaving !== void 0 && func0.call(data, "leaving") && (validate22(data.leaving, { instancePath: instancePath + "/leaving", parentData: data, parentDataProperty: "leaving", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.disputes !== void 0 && func0.call(data, "disputes") && (validate22(data.disputes, { instancePath: instancePath + "/disputes", parentData: data, parentDataProperty: "disputes", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate468.errors = vErrors, errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "employeeParticipation" || key0 === "supervisoryBoards" || key0 === "deferred" || key0 === "elsewhere" || key0 === "notApplicable" || key0 === "explanation" || key0 === "section" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.employeeParticipation !== void 0 && func0.call(data, "employeeParticipation") && (validate22(data.employeeParticipation, { instancePath: instancePath + "/employeeParticipation", parentData: data, parentDataProperty: "employeeParticipation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.supervisoryBoards !== void 0 && func0.call(data, "supervisoryBoards") && (validate22(data.supervisoryBoards, { instancePath: instancePath + "/supervisoryBoards", parentData: data, parentDataProperty: "supervisoryBoards", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate481.errors = vErrors, errors === 0;
}
var schema76 = { type: "object", properties: { role: { enum: ["regional-contact-person", "regional-adviser", "region-liaison", "task-fixer", "region-commissioner", "other"] }, about: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate491(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "role" || key0 === "about" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.role !== void 0 && func0.call(data, "role")) {
      let data0 = data.role;
      if (!(data0 === "regional-contact-person" || data0 === "regional-adviser" || data0 === "region-liaison" || data0 === "task-fixer" || data0 === "region-commissioner" || data0 === "other")) {
        let err1 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema76.properties.role.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.about !== void 0 && func0.call(data, "about") && (validate22(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate491.errors = vErrors, errors === 0;
}
function validate490(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "contacts" || key0 === "escalation" || key0 === "intervention" || key0 === "deferred" || key0 === "elsewhere" || key0 === "notApplicable" || key0 === "explanation" || key0 === "section" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.contacts !== void 0 && func0.call(data, "contacts")) {
      let data0 = data.contacts;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate491(data0[i0], { instancePath: instancePath + "/contacts/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate491.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.escalation !== void 0 && func0.call(data, "escalation") && (validate22(data.escalation, { instancePath: instancePath + "/escalation", parentData: data, parentDataProperty: "escalation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.intervention !== void 0 && func0.call(data, "intervention") && (validate22(data.intervention, { instancePath: instancePath + "/intervention", parentData: data, parentDataProperty: "intervention", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate490.errors = vErrors, errors === 0;
}
var schema77 = { type: "object", properties: { compass: { allOf: [{ $ref: "compass" }] }, keeper: { $ref: "text" }, principles: { type: "array", items: { $ref: "text" } }, behaviourRules: { type: "array", items: { $ref: "text" } }, addressing: { $ref: "text" }, information: { $ref: "text" }, knowing: { $ref: "text" }, leadership: { allOf: [{ $ref: "leadership" }] }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema78 = { type: "object", properties: { allPerspectives: { $ref: "text" }, sameLanguage: { $ref: "text" }, hardConversation: { $ref: "text" }, trust: { $ref: "text" }, behaviour: { $ref: "text" }, information: { $ref: "text" }, experiment: { $ref: "text" }, own: { type: "array", items: { $ref: "text" } }, madeWith: { type: "array", items: { $ref: "text" } }, usedAt: { type: "array", items: { $ref: "text" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema78.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.allPerspectives !== void 0 && func0.call(data, "allPerspectives") && (validate22(data.allPerspectives, { instancePath: instancePath + "/allPerspectives", parentData: data, parentDataProperty: "allPerspectives", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.sameLanguage !== void 0 && func0.call(data, "sameLanguage") && (validate22(data.sameLanguage, { instancePath: instancePath + "/sameLanguage", parentData: data, parentDataProperty: "sameLanguage", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.hardConversation !== void 0 && func0.call(data, "hardConversation") && (validate22(data.hardConversation, { instancePath: instancePath + "/hardConversation", parentData: data, parentDataProperty: "hardConversation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.trust !== void 0 && func0.call(data, "trust") && (validate22(data.trust, { instancePath: instancePath + "/trust", parentData: data, parentDataProperty: "trust", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.behaviour !== void 0 && func0.call(data, "behaviour") && (validate22(data.behaviour, { instancePath: instancePath + "/behaviour", parentData: data, parentDataProperty: "behaviour", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.information !== void 0 && func0.call(data, "information") && (validate22(data.information, { instancePath: instancePath + "/information", parentData: data, parentDataProperty: "information", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.experiment !== void 0 && func0.call(data, "experiment") && (validate22(data.experiment, { instancePath: instancePath + "/experiment", parentData: data, parentDataProperty: "experiment", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data7 = data.own;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data7[i0], { instancePath: instancePath + "/own/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.madeWith !== void 0 && func0.call(data, "madeWith")) {
      let data9 = data.madeWith;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data9[i1], { instancePath: instancePath + "/madeWith/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/madeWith", schemaPath: "#/properties/madeWith/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.usedAt !== void 0 && func0.call(data, "usedAt")) {
      let data11 = data.usedAt;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data11[i2], { instancePath: instancePath + "/usedAt/" + i2, parentData: data11, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/usedAt", schemaPath: "#/properties/usedAt/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate503.errors = vErrors, errors === 0;
}
var schema79 = { type: "object", properties: { kinds: { type: "array", items: { enum: ["facilitating", "visionary", "informal", "shared"] } }, who: { type: "array", items: { $ref: "text" } }, explanation: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate521(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "kinds" || key0 === "who" || key0 === "explanation" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.kinds !== void 0 && func0.call(data, "kinds")) {
      let data0 = data.kinds;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "facilitating" || data1 === "visionary" || data1 === "informal" || data1 === "shared")) {
            let err1 = { instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: schema79.properties.kinds.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.who !== void 0 && func0.call(data, "who")) {
      let data2 = data.who;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data2[i1], { instancePath: instancePath + "/who/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate521.errors = vErrors, errors === 0;
}
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema77.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.compass !== void 0 && func0.call(data, "compass") && (validate503(data.compass, { instancePath: instancePath + "/compass", parentData: data, parentDataProperty: "compass", rootData }) || (vErrors = join(vErrors, validate503.errors), errors = vErrors.length)), data.keeper !== void 0 && func0.call(data, "keeper") && (validate22(data.keeper, { instancePath: instancePath + "/keeper", parentData: data, parentDataProperty: "keeper", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.principles !== void 0 && func0.call(data, "principles")) {
      let data2 = data.principles;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/principles/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.behaviourRules !== void 0 && func0.call(data, "behaviourRules")) {
      let data4 = data.behaviourRules;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data4[i1], { instancePath: instancePath + "/behaviourRules/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/behaviourRules", schemaPath: "#/properties/behaviourRules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.addressing !== void 0 && func0.call(data, "addressing") && (validate22(data.addressing, { instancePath: instancePath + "/addressing", parentData: data, parentDataProperty: "addressing", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.information !== void 0 && func0.call(data, "information") && (validate22(data.information, { instancePath: instancePath + "/information", parentData: data, parentDataProperty: "information", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.knowing !== void 0 && func0.call(data, "knowing") && (validate22(data.knowing, { instancePath: instancePath + "/knowing", parentData: data, parentDataProperty: "knowing", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.leadership !== void 0 && func0.call(data, "leadership") && (validate521(data.leadership, { instancePath: instancePath + "/leadership", parentData: data, parentDataProperty: "leadership", rootData }) || (vErrors = join(vErrors, validate521.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate502.errors = vErrors, errors === 0;
}
var schema80 = { type: "object", properties: { story: { $ref: "text" }, models: { type: "array", items: { $ref: "text" } }, start: { enum: ["small", "large"] }, upscaling: { $ref: "text" }, loops: { type: "array", items: { enum: ["single", "double", "triple"] } }, networks: { type: "array", items: { $ref: "text" } }, adjusting: { $ref: "text" }, research: { type: "array", items: { $ref: "text" } }, buildUp: { type: "array", items: { $ref: "text" } }, rebuild: { type: "array", items: { $ref: "text" } }, phaseOut: { type: "array", items: { $ref: "text" } }, room: { $ref: "text" }, deferred: { allOf: [{ $ref: "deferral" }] }, elsewhere: { allOf: [{ $ref: "elsewhere" }] }, notApplicable: { allOf: [{ $ref: "notApplicable" }] }, explanation: { $ref: "text" }, section: { $ref: "text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema80.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.story !== void 0 && func0.call(data, "story") && (validate22(data.story, { instancePath: instancePath + "/story", parentData: data, parentDataProperty: "story", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.models !== void 0 && func0.call(data, "models")) {
      let data1 = data.models;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/models/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      let data3 = data.start;
      if (!(data3 === "small" || data3 === "large")) {
        let err2 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/enum", keyword: "enum", params: { allowedValues: schema80.properties.start.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.upscaling !== void 0 && func0.call(data, "upscaling") && (validate22(data.upscaling, { instancePath: instancePath + "/upscaling", parentData: data, parentDataProperty: "upscaling", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.loops !== void 0 && func0.call(data, "loops")) {
      let data5 = data.loops;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(data6 === "single" || data6 === "double" || data6 === "triple")) {
            let err3 = { instancePath: instancePath + "/loops/" + i1, schemaPath: "#/properties/loops/items/enum", keyword: "enum", params: { allowedValues: schema80.properties.loops.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/loops", schemaPath: "#/properties/loops/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.networks !== void 0 && func0.call(data, "networks")) {
      let data7 = data.networks;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate22(data7[i2], { instancePath: instancePath + "/networks/" + i2, parentData: data7, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.adjusting !== void 0 && func0.call(data, "adjusting") && (validate22(data.adjusting, { instancePath: instancePath + "/adjusting", parentData: data, parentDataProperty: "adjusting", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.research !== void 0 && func0.call(data, "research")) {
      let data10 = data.research;
      if (Array.isArray(data10)) {
        let len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate22(data10[i3], { instancePath: instancePath + "/research/" + i3, parentData: data10, parentDataProperty: i3, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/research", schemaPath: "#/properties/research/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.buildUp !== void 0 && func0.call(data, "buildUp")) {
      let data12 = data.buildUp;
      if (Array.isArray(data12)) {
        let len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate22(data12[i4], { instancePath: instancePath + "/buildUp/" + i4, parentData: data12, parentDataProperty: i4, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/buildUp", schemaPath: "#/properties/buildUp/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rebuild !== void 0 && func0.call(data, "rebuild")) {
      let data14 = data.rebuild;
      if (Array.isArray(data14)) {
        let len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate22(data14[i5], { instancePath: instancePath + "/rebuild/" + i5, parentData: data14, parentDataProperty: i5, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.phaseOut !== void 0 && func0.call(data, "phaseOut")) {
      let data16 = data.phaseOut;
      if (Array.isArray(data16)) {
        let len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate22(data16[i6], { instancePath: instancePath + "/phaseOut/" + i6, parentData: data16, parentDataProperty: i6, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/phaseOut", schemaPath: "#/properties/phaseOut/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.room !== void 0 && func0.call(data, "room") && (validate22(data.room, { instancePath: instancePath + "/room", parentData: data, parentDataProperty: "room", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.deferred !== void 0 && func0.call(data, "deferred") && (validate95(data.deferred, { instancePath: instancePath + "/deferred", parentData: data, parentDataProperty: "deferred", rootData }) || (vErrors = join(vErrors, validate95.errors), errors = vErrors.length)), data.elsewhere !== void 0 && func0.call(data, "elsewhere") && (validate101(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = join(vErrors, validate101.errors), errors = vErrors.length)), data.notApplicable !== void 0 && func0.call(data, "notApplicable") && (validate105(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData }) || (vErrors = join(vErrors, validate105.errors), errors = vErrors.length)), data.explanation !== void 0 && func0.call(data, "explanation") && (validate22(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate531.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.covenant === void 0 || !func0.call(data, "covenant")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covenant" }, message: "must have required property 'covenant'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.documentStatus === void 0 || !func0.call(data, "documentStatus")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documentStatus" }, message: "must have required property 'documentStatus'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.phase === void 0 || !func0.call(data, "phase")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.region === void 0 || !func0.call(data, "region")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.parties === void 0 || !func0.call(data, "parties")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parties" }, message: "must have required property 'parties'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema6.properties, key0) || pattern0.test(key0))) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.covenant !== void 0 && func0.call(data, "covenant")) {
      let data0 = data.covenant;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err8 = { instancePath: instancePath + "/covenant", schemaPath: "#/properties/covenant/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data0 !== 1) {
        let err9 = { instancePath: instancePath + "/covenant", schemaPath: "#/properties/covenant/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.language !== void 0 && func0.call(data, "language")) {
      let data1 = data.language;
      if (!(data1 === "nl" || data1 === "en")) {
        let err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema6.properties.language.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (!(data2 === "regional-plan" || data2 === "covenant" || data2 === "cooperation-agreement" || data2 === "work-agenda" || data2 === "charter" || data2 === "other")) {
        let err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.documentStatus !== void 0 && func0.call(data, "documentStatus")) {
      let data4 = data.documentStatus;
      if (!(data4 === "draft" || data4 === "for-decision" || data4 === "adopted" || data4 === "under-review" || data4 === "expired")) {
        let err12 = { instancePath: instancePath + "/documentStatus", schemaPath: "#/properties/documentStatus/enum", keyword: "enum", params: { allowedValues: schema6.properties.documentStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version") && (validate22(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.adoptedOn !== void 0 && func0.call(data, "adoptedOn") && (validate25(data.adoptedOn, { instancePath: instancePath + "/adoptedOn", parentData: data, parentDataProperty: "adoptedOn", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.adoptedBy !== void 0 && func0.call(data, "adoptedBy")) {
      let data7 = data.adoptedBy;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data7[i0], { instancePath: instancePath + "/adoptedBy/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/adoptedBy", schemaPath: "#/properties/adoptedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate25(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.validUntil !== void 0 && func0.call(data, "validUntil") && (validate25(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.reviewBy !== void 0 && func0.call(data, "reviewBy") && (validate25(data.reviewBy, { instancePath: instancePath + "/reviewBy", parentData: data, parentDataProperty: "reviewBy", rootData }) || (vErrors = join(vErrors, validate25.errors), errors = vErrors.length)), data.phase !== void 0 && func0.call(data, "phase")) {
      let data12 = data.phase;
      if (!(data12 === "emerging" || data12 === "developing" || data12 === "mature")) {
        let err14 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema6.properties.phase.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.simple !== void 0 && func0.call(data, "simple") && (validate31(data.simple, { instancePath: instancePath + "/simple", parentData: data, parentDataProperty: "simple", rootData }) || (vErrors = join(vErrors, validate31.errors), errors = vErrors.length)), data.agreements !== void 0 && func0.call(data, "agreements")) {
      let data14 = data.agreements;
      if (Array.isArray(data14)) {
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data14[i1], { instancePath: instancePath + "/agreements/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region") && (validate35(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData }) || (vErrors = join(vErrors, validate35.errors), errors = vErrors.length)), data.history !== void 0 && func0.call(data, "history") && (validate40(data.history, { instancePath: instancePath + "/history", parentData: data, parentDataProperty: "history", rootData }) || (vErrors = join(vErrors, validate40.errors), errors = vErrors.length)), data.regionalPicture !== void 0 && func0.call(data, "regionalPicture") && (validate44(data.regionalPicture, { instancePath: instancePath + "/regionalPicture", parentData: data, parentDataProperty: "regionalPicture", rootData }) || (vErrors = join(vErrors, validate44.errors), errors = vErrors.length)), data.form !== void 0 && func0.call(data, "form") && (validate49(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData }) || (vErrors = join(vErrors, validate49.errors), errors = vErrors.length)), data.dilemmas !== void 0 && func0.call(data, "dilemmas")) {
      let data20 = data.dilemmas;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate60(data20[i2], { instancePath: instancePath + "/dilemmas/" + i2, parentData: data20, parentDataProperty: i2, rootData }) || (vErrors = join(vErrors, validate60.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/dilemmas", schemaPath: "#/properties/dilemmas/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact") && (validate22(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.publishedAt !== void 0 && func0.call(data, "publishedAt") && (validate22(data.publishedAt, { instancePath: instancePath + "/publishedAt", parentData: data, parentDataProperty: "publishedAt", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.licence !== void 0 && func0.call(data, "licence") && (validate22(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData }) || (vErrors = join(vErrors, validate22.errors), errors = vErrors.length)), data.parties !== void 0 && func0.call(data, "parties")) {
      let data25 = data.parties;
      if (Array.isArray(data25)) {
        if (data25.length < 2) {
          let err17 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate66(data25[i3], { instancePath: instancePath + "/parties/" + i3, parentData: data25, parentDataProperty: i3, rootData }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.functions !== void 0 && func0.call(data, "functions")) {
      let data27 = data.functions;
      if (Array.isArray(data27)) {
        let len4 = data27.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate79(data27[i4], { instancePath: instancePath + "/functions/" + i4, parentData: data27, parentDataProperty: i4, rootData }) || (vErrors = join(vErrors, validate79.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.exceptions !== void 0 && func0.call(data, "exceptions")) {
      let data29 = data.exceptions;
      if (Array.isArray(data29)) {
        let len5 = data29.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate84(data29[i5], { instancePath: instancePath + "/exceptions/" + i5, parentData: data29, parentDataProperty: i5, rootData }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    data.sharedDrive !== void 0 && func0.call(data, "sharedDrive") && (validate90(data.sharedDrive, { instancePath: instancePath + "/sharedDrive", parentData: data, parentDataProperty: "sharedDrive", rootData }) || (vErrors = join(vErrors, validate90.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate111(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = join(vErrors, validate111.errors), errors = vErrors.length)), data.giveAndTake !== void 0 && func0.call(data, "giveAndTake") && (validate128(data.giveAndTake, { instancePath: instancePath + "/giveAndTake", parentData: data, parentDataProperty: "giveAndTake", rootData }) || (vErrors = join(vErrors, validate128.errors), errors = vErrors.length)), data.scope !== void 0 && func0.call(data, "scope") && (validate147(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData }) || (vErrors = join(vErrors, validate147.errors), errors = vErrors.length)), data.scale !== void 0 && func0.call(data, "scale") && (validate159(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData }) || (vErrors = join(vErrors, validate159.errors), errors = vErrors.length)), data.portfolio !== void 0 && func0.call(data, "portfolio") && (validate179(data.portfolio, { instancePath: instancePath + "/portfolio", parentData: data, parentDataProperty: "portfolio", rootData }) || (vErrors = join(vErrors, validate179.errors), errors = vErrors.length)), data.responsibilities !== void 0 && func0.call(data, "responsibilities") && (validate202(data.responsibilities, { instancePath: instancePath + "/responsibilities", parentData: data, parentDataProperty: "responsibilities", rootData }) || (vErrors = join(vErrors, validate202.errors), errors = vErrors.length)), data.financing !== void 0 && func0.call(data, "financing") && (validate220(data.financing, { instancePath: instancePath + "/financing", parentData: data, parentDataProperty: "financing", rootData }) || (vErrors = join(vErrors, validate220.errors), errors = vErrors.length)), data.composition !== void 0 && func0.call(data, "composition") && (validate255(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData }) || (vErrors = join(vErrors, validate255.errors), errors = vErrors.length)), data.chair !== void 0 && func0.call(data, "chair") && (validate286(data.chair, { instancePath: instancePath + "/chair", parentData: data, parentDataProperty: "chair", rootData }) || (vErrors = join(vErrors, validate286.errors), errors = vErrors.length)), data.support !== void 0 && func0.call(data, "support") && (validate307(data.support, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData }) || (vErrors = join(vErrors, validate307.errors), errors = vErrors.length)), data.meetings !== void 0 && func0.call(data, "meetings") && (validate318(data.meetings, { instancePath: instancePath + "/meetings", parentData: data, parentDataProperty: "meetings", rootData }) || (vErrors = join(vErrors, validate318.errors), errors = vErrors.length)), data.decisionMaking !== void 0 && func0.call(data, "decisionMaking") && (validate350(data.decisionMaking, { instancePath: instancePath + "/decisionMaking", parentData: data, parentDataProperty: "decisionMaking", rootData }) || (vErrors = join(vErrors, validate350.errors), errors = vErrors.length)), data.mandate !== void 0 && func0.call(data, "mandate") && (validate372(data.mandate, { instancePath: instancePath + "/mandate", parentData: data, parentDataProperty: "mandate", rootData }) || (vErrors = join(vErrors, validate372.errors), errors = vErrors.length)), data.evaluation !== void 0 && func0.call(data, "evaluation") && (validate384(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData }) || (vErrors = join(vErrors, validate384.errors), errors = vErrors.length)), data.accountability !== void 0 && func0.call(data, "accountability") && (validate410(data.accountability, { instancePath: instancePath + "/accountability", parentData: data, parentDataProperty: "accountability", rootData }) || (vErrors = join(vErrors, validate410.errors), errors = vErrors.length)), data.participation !== void 0 && func0.call(data, "participation") && (validate424(data.participation, { instancePath: instancePath + "/participation", parentData: data, parentDataProperty: "participation", rootData }) || (vErrors = join(vErrors, validate424.errors), errors = vErrors.length)), data.councils !== void 0 && func0.call(data, "councils") && (validate439(data.councils, { instancePath: instancePath + "/councils", parentData: data, parentDataProperty: "councils", rootData }) || (vErrors = join(vErrors, validate439.errors), errors = vErrors.length)), data.coherence !== void 0 && func0.call(data, "coherence") && (validate451(data.coherence, { instancePath: instancePath + "/coherence", parentData: data, parentDataProperty: "coherence", rootData }) || (vErrors = join(vErrors, validate451.errors), errors = vErrors.length)), data.legalForm !== void 0 && func0.call(data, "legalForm") && (validate468(data.legalForm, { instancePath: instancePath + "/legalForm", parentData: data, parentDataProperty: "legalForm", rootData }) || (vErrors = join(vErrors, validate468.errors), errors = vErrors.length)), data.supervision !== void 0 && func0.call(data, "supervision") && (validate481(data.supervision, { instancePath: instancePath + "/supervision", parentData: data, parentDataProperty: "supervision", rootData }) || (vErrors = join(vErrors, validate481.errors), errors = vErrors.length)), data.nationalRelation !== void 0 && func0.call(data, "nationalRelation") && (validate490(data.nationalRelation, { instancePath: instancePath + "/nationalRelation", parentData: data, parentDataProperty: "nationalRelation", rootData }) || (vErrors = join(vErrors, validate490.errors), errors = vErrors.length)), data.culture !== void 0 && func0.call(data, "culture") && (validate502(data.culture, { instancePath: instancePath + "/culture", parentData: data, parentDataProperty: "culture", rootData }) || (vErrors = join(vErrors, validate502.errors), errors = vErrors.length)), data.learning !== void 0 && func0.call(data, "learning") && (validate531(data.learning, { instancePath: instancePath + "/learning", parentData: data, parentDataProperty: "learning", rootData }) || (vErrors = join(vErrors, validate531.errors), errors = vErrors.length));
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function join(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.length < 1e3 && errors.push(error);
  return errors;
}
export {
  stdin_default as default,
  validate
};
