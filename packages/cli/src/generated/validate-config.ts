// Generated from packages/cli/config.schema.json. Do not edit.
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
var validate = validate10, stdin_default = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Configuration of regiolint", description: "What stands in .regiolint.yml or .regiolint.json: data, never code.", type: "object", properties: { files: { description: "Globs of the documents that are yours, from the folder of this file. Markdown files with covenant or convenant on top are found anyway.", type: "array", items: { type: "string", minLength: 1 }, maxItems: 100 }, ignore: { description: "Globs of files to leave aside, beside those in .gitignore.", type: "array", items: { type: "string", minLength: 1 }, maxItems: 100 }, language: { description: "The language of the messages; left out, that of each document.", enum: ["nl", "en"] }, rules: { description: "Per rule: off, or the nature that it has here.", type: "object", additionalProperties: { enum: ["off", "deepening", "question", "wrong"] } }, "max-warnings": { description: "More questions than this make the run fail.", type: "integer", minimum: 0 } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, func46 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 of Object.keys(data))
        if (!(key0 === "files" || key0 === "ignore" || key0 === "language" || key0 === "rules" || key0 === "max-warnings")) {
          return validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.files !== void 0 && func0.call(data, "files")) {
          let data0 = data.files, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data0)) {
              if (data0.length > 100)
                return validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
              {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0], _errs4 = errors;
                  if (errors === _errs4)
                    if (typeof data1 == "string") {
                      if (func46(data1) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate10.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.ignore !== void 0 && func0.call(data, "ignore")) {
            let data2 = data.ignore, _errs6 = errors;
            if (errors === _errs6)
              if (Array.isArray(data2)) {
                if (data2.length > 100)
                  return validate10.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                {
                  var valid2 = !0;
                  let len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1], _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data3 == "string") {
                        if (func46(data3) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs8 === errors;
                    if (!valid2)
                      break;
                  }
                }
              } else
                return validate10.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.language !== void 0 && func0.call(data, "language")) {
              let data4 = data.language, _errs10 = errors;
              if (!(data4 === "nl" || data4 === "en"))
                return validate10.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.language.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.rules !== void 0 && func0.call(data, "rules")) {
                let data5 = data.rules, _errs11 = errors;
                if (errors === _errs11)
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                    for (let key1 of Object.keys(data5)) {
                      let data6 = data5[key1], _errs14 = errors;
                      if (!(data6 === "off" || data6 === "deepening" || data6 === "question" || data6 === "wrong"))
                        return validate10.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid3 = _errs14 === errors;
                      if (!valid3)
                        break;
                    }
                  else
                    return validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data["max-warnings"] !== void 0 && func0.call(data, "max-warnings")) {
                  let data7 = data["max-warnings"], _errs15 = errors;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                    return validate10.errors = [{ instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                    return validate10.errors = [{ instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
