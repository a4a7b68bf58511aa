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
var validate = validate10, stdin_default = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Configuration of regiolint", description: "What stands in .regiolint.yml or .regiolint.json: data, never code.", type: "object", properties: { extends: { description: "Builds on a preset (recommended, light, iza) or on another configuration file, by its path from this one; or on several, of which the last counts most.", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, maxItems: 10 }, files: { description: "Globs of the documents that are yours, from the folder of this file. Markdown files with covenant or convenant on top are found anyway.", type: "array", items: { type: "string", minLength: 1 }, maxItems: 100 }, ignore: { description: "Globs of files to leave aside, beside those in .gitignore.", type: "array", items: { type: "string", minLength: 1 }, maxItems: 100 }, language: { description: "The language of the messages; left out, that of each document.", enum: ["nl", "en"] }, rules: { description: "Per rule: off, or the nature that it has here.", type: "object", additionalProperties: { enum: ["off", "deepening", "question", "wrong"] } }, overrides: { description: "What is different for some of the documents; a later one counts more.", type: "array", items: { type: "object", properties: { files: { description: "Globs of the documents that it is about, from the folder of this file.", type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, maxItems: 20 }, rules: { description: "Per rule: off, or the nature that it has in these documents.", type: "object", additionalProperties: { enum: ["off", "deepening", "question", "wrong"] } }, language: { description: "The language of the messages about these documents.", enum: ["nl", "en"] } }, required: ["files"], additionalProperties: !1 }, maxItems: 50 }, "own-rules": { description: "Rules of your own: what you have agreed to write down.", type: "array", items: { type: "object", properties: { id: { description: "Starts with own-, then words in lower case with hyphens between them. An exception in a document refers to it.", type: "string", minLength: 1, maxLength: 60 }, given: { description: "What it looks at, in the keys of either language: /evaluatie/kpis/*, with * for each item of a list, {aspect} for each aspect, and / for the document as a whole.", type: "string", minLength: 1, maxLength: 200 }, schema: { description: "JSON Schema (draft-07) of what should stand there, in the keys and words of either language. What it refuses becomes a finding.", type: "object" }, message: { description: "What it asks, in one language or in both. {name} is what the item is called, {value} is what was refused.", type: "object", properties: { nl: { type: "string", minLength: 1, maxLength: 300 }, en: { type: "string", minLength: 1, maxLength: 300 } }, minProperties: 1, additionalProperties: !1 }, nature: { description: "What a finding is: something that is not right, a question, or a deeper question.", enum: ["wrong", "question", "deepening"] }, from: { description: "The phase from which it is asked; left out, always.", enum: ["emerging", "developing", "mature"] }, source: { description: "Where you agreed on it.", type: "string", minLength: 1, maxLength: 300 } }, required: ["id", "given", "schema", "message", "nature"], additionalProperties: !1 }, maxItems: 50 }, "max-warnings": { description: "More questions than this make the run fail.", type: "integer", minimum: 0 } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, func46 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 of Object.keys(data))
        if (!(key0 === "extends" || key0 === "files" || key0 === "ignore" || key0 === "language" || key0 === "rules" || key0 === "overrides" || key0 === "own-rules" || key0 === "max-warnings")) {
          return validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.extends !== void 0 && func0.call(data, "extends")) {
          let data0 = data.extends, _errs2 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0))
            return validate10.errors = [{ instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema11.properties.extends.type }, message: "must be string,array" }], !1;
          if (errors === _errs2) {
            if (typeof data0 == "string" && func46(data0) < 1)
              return validate10.errors = [{ instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            if (errors === _errs2 && Array.isArray(data0)) {
              if (data0.length > 10)
                return validate10.errors = [{ instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
              {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0], _errs4 = errors;
                  if (errors === _errs4)
                    if (typeof data1 == "string") {
                      if (func46(data1) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate10.errors = [{ instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.files !== void 0 && func0.call(data, "files")) {
            let data2 = data.files, _errs6 = errors;
            if (errors === _errs6)
              if (Array.isArray(data2)) {
                if (data2.length > 100)
                  return validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                {
                  var valid2 = !0;
                  let len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1], _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data3 == "string") {
                        if (func46(data3) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs8 === errors;
                    if (!valid2)
                      break;
                  }
                }
              } else
                return validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.ignore !== void 0 && func0.call(data, "ignore")) {
              let data4 = data.ignore, _errs10 = errors;
              if (errors === _errs10)
                if (Array.isArray(data4)) {
                  if (data4.length > 100)
                    return validate10.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                  {
                    var valid3 = !0;
                    let len2 = data4.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data5 = data4[i2], _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "string") {
                          if (func46(data5) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs12 === errors;
                      if (!valid3)
                        break;
                    }
                  }
                } else
                  return validate10.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.language !== void 0 && func0.call(data, "language")) {
                let data6 = data.language, _errs14 = errors;
                if (!(data6 === "nl" || data6 === "en"))
                  return validate10.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.language.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs14 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.rules !== void 0 && func0.call(data, "rules")) {
                  let data7 = data.rules, _errs15 = errors;
                  if (errors === _errs15)
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                      for (let key1 of Object.keys(data7)) {
                        let data8 = data7[key1], _errs18 = errors;
                        if (!(data8 === "off" || data8 === "deepening" || data8 === "question" || data8 === "wrong"))
                          return validate10.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid4 = _errs18 === errors;
                        if (!valid4)
                          break;
                      }
                    else
                      return validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.overrides !== void 0 && func0.call(data, "overrides")) {
                    let data9 = data.overrides, _errs19 = errors;
                    if (errors === _errs19)
                      if (Array.isArray(data9)) {
                        if (data9.length > 50)
                          return validate10.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], !1;
                        {
                          var valid5 = !0;
                          let len3 = data9.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            let data10 = data9[i3], _errs21 = errors;
                            if (errors === _errs21)
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                let missing0;
                                if ((data10.files === void 0 || !func0.call(data10, "files")) && (missing0 = "files"))
                                  return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
                                {
                                  let _errs23 = errors;
                                  for (let key2 of Object.keys(data10))
                                    if (!(key2 === "files" || key2 === "rules" || key2 === "language")) {
                                      return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs23 === errors) {
                                    if (data10.files !== void 0 && func0.call(data10, "files")) {
                                      let data11 = data10.files, _errs24 = errors;
                                      if (errors === _errs24)
                                        if (Array.isArray(data11)) {
                                          if (data11.length > 20)
                                            return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                          if (data11.length < 1)
                                            return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                          {
                                            var valid7 = !0;
                                            let len4 = data11.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              let data12 = data11[i4], _errs26 = errors;
                                              if (errors === _errs26)
                                                if (typeof data12 == "string") {
                                                  if (func46(data12) > 200)
                                                    return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4, schemaPath: "#/properties/overrides/items/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                                                  if (func46(data12) < 1)
                                                    return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4, schemaPath: "#/properties/overrides/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid7 = _errs26 === errors;
                                              if (!valid7)
                                                break;
                                            }
                                          }
                                        } else
                                          return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid6 = _errs24 === errors;
                                    } else
                                      var valid6 = !0;
                                    if (valid6) {
                                      if (data10.rules !== void 0 && func0.call(data10, "rules")) {
                                        let data13 = data10.rules, _errs28 = errors;
                                        if (errors === _errs28)
                                          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
                                            for (let key3 of Object.keys(data13)) {
                                              let data14 = data13[key3], _errs31 = errors;
                                              if (!(data14 === "off" || data14 === "deepening" || data14 === "question" || data14 === "wrong"))
                                                return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/overrides/items/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.overrides.items.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid8 = _errs31 === errors;
                                              if (!valid8)
                                                break;
                                            }
                                          else
                                            return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid6 = _errs28 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6)
                                        if (data10.language !== void 0 && func0.call(data10, "language")) {
                                          let data15 = data10.language, _errs32 = errors;
                                          if (!(data15 === "nl" || data15 === "en"))
                                            return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/language", schemaPath: "#/properties/overrides/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.overrides.items.properties.language.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var valid6 = _errs32 === errors;
                                        } else
                                          var valid6 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid5 = _errs21 === errors;
                            if (!valid5)
                              break;
                          }
                        }
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data["own-rules"] !== void 0 && func0.call(data, "own-rules")) {
                      let data16 = data["own-rules"], _errs33 = errors;
                      if (errors === _errs33)
                        if (Array.isArray(data16)) {
                          if (data16.length > 50)
                            return validate10.errors = [{ instancePath: instancePath + "/own-rules", schemaPath: "#/properties/own-rules/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], !1;
                          {
                            var valid9 = !0;
                            let len5 = data16.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data17 = data16[i5], _errs35 = errors;
                              if (errors === _errs35)
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  let missing1;
                                  if ((data17.id === void 0 || !func0.call(data17, "id")) && (missing1 = "id") || (data17.given === void 0 || !func0.call(data17, "given")) && (missing1 = "given") || (data17.schema === void 0 || !func0.call(data17, "schema")) && (missing1 = "schema") || (data17.message === void 0 || !func0.call(data17, "message")) && (missing1 = "message") || (data17.nature === void 0 || !func0.call(data17, "nature")) && (missing1 = "nature"))
                                    return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5, schemaPath: "#/properties/own-rules/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                  {
                                    let _errs37 = errors;
                                    for (let key4 of Object.keys(data17))
                                      if (!(key4 === "id" || key4 === "given" || key4 === "schema" || key4 === "message" || key4 === "nature" || key4 === "from" || key4 === "source")) {
                                        return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5, schemaPath: "#/properties/own-rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs37 === errors) {
                                      if (data17.id !== void 0 && func0.call(data17, "id")) {
                                        let data18 = data17.id, _errs38 = errors;
                                        if (errors === _errs38)
                                          if (typeof data18 == "string") {
                                            if (func46(data18) > 60)
                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/id", schemaPath: "#/properties/own-rules/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }], !1;
                                            if (func46(data18) < 1)
                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/id", schemaPath: "#/properties/own-rules/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/id", schemaPath: "#/properties/own-rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid10 = _errs38 === errors;
                                      } else
                                        var valid10 = !0;
                                      if (valid10) {
                                        if (data17.given !== void 0 && func0.call(data17, "given")) {
                                          let data19 = data17.given, _errs40 = errors;
                                          if (errors === _errs40)
                                            if (typeof data19 == "string") {
                                              if (func46(data19) > 200)
                                                return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/given", schemaPath: "#/properties/own-rules/items/properties/given/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                                              if (func46(data19) < 1)
                                                return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/given", schemaPath: "#/properties/own-rules/items/properties/given/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/given", schemaPath: "#/properties/own-rules/items/properties/given/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid10 = _errs40 === errors;
                                        } else
                                          var valid10 = !0;
                                        if (valid10) {
                                          if (data17.schema !== void 0 && func0.call(data17, "schema")) {
                                            let data20 = data17.schema, _errs42 = errors;
                                            if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))
                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/schema", schemaPath: "#/properties/own-rules/items/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var valid10 = _errs42 === errors;
                                          } else
                                            var valid10 = !0;
                                          if (valid10) {
                                            if (data17.message !== void 0 && func0.call(data17, "message")) {
                                              let data21 = data17.message, _errs44 = errors;
                                              if (errors === _errs44)
                                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                  if (Object.keys(data21).length < 1)
                                                    return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message", schemaPath: "#/properties/own-rules/items/properties/message/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                                                  {
                                                    let _errs46 = errors;
                                                    for (let key5 of Object.keys(data21))
                                                      if (!(key5 === "nl" || key5 === "en")) {
                                                        return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message", schemaPath: "#/properties/own-rules/items/properties/message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }], !1;
                                                        break;
                                                      }
                                                    if (_errs46 === errors) {
                                                      if (data21.nl !== void 0 && func0.call(data21, "nl")) {
                                                        let data22 = data21.nl, _errs47 = errors;
                                                        if (errors === _errs47)
                                                          if (typeof data22 == "string") {
                                                            if (func46(data22) > 300)
                                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message/nl", schemaPath: "#/properties/own-rules/items/properties/message/properties/nl/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                                            if (func46(data22) < 1)
                                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message/nl", schemaPath: "#/properties/own-rules/items/properties/message/properties/nl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                          } else
                                                            return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message/nl", schemaPath: "#/properties/own-rules/items/properties/message/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid11 = _errs47 === errors;
                                                      } else
                                                        var valid11 = !0;
                                                      if (valid11)
                                                        if (data21.en !== void 0 && func0.call(data21, "en")) {
                                                          let data23 = data21.en, _errs49 = errors;
                                                          if (errors === _errs49)
                                                            if (typeof data23 == "string") {
                                                              if (func46(data23) > 300)
                                                                return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message/en", schemaPath: "#/properties/own-rules/items/properties/message/properties/en/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                                              if (func46(data23) < 1)
                                                                return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message/en", schemaPath: "#/properties/own-rules/items/properties/message/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                            } else
                                                              return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message/en", schemaPath: "#/properties/own-rules/items/properties/message/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid11 = _errs49 === errors;
                                                        } else
                                                          var valid11 = !0;
                                                    }
                                                  }
                                                } else
                                                  return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/message", schemaPath: "#/properties/own-rules/items/properties/message/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid10 = _errs44 === errors;
                                            } else
                                              var valid10 = !0;
                                            if (valid10) {
                                              if (data17.nature !== void 0 && func0.call(data17, "nature")) {
                                                let data24 = data17.nature, _errs51 = errors;
                                                if (!(data24 === "wrong" || data24 === "question" || data24 === "deepening"))
                                                  return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/nature", schemaPath: "#/properties/own-rules/items/properties/nature/enum", keyword: "enum", params: { allowedValues: schema11.properties["own-rules"].items.properties.nature.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                var valid10 = _errs51 === errors;
                                              } else
                                                var valid10 = !0;
                                              if (valid10) {
                                                if (data17.from !== void 0 && func0.call(data17, "from")) {
                                                  let data25 = data17.from, _errs52 = errors;
                                                  if (!(data25 === "emerging" || data25 === "developing" || data25 === "mature"))
                                                    return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/from", schemaPath: "#/properties/own-rules/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema11.properties["own-rules"].items.properties.from.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                  var valid10 = _errs52 === errors;
                                                } else
                                                  var valid10 = !0;
                                                if (valid10)
                                                  if (data17.source !== void 0 && func0.call(data17, "source")) {
                                                    let data26 = data17.source, _errs53 = errors;
                                                    if (errors === _errs53)
                                                      if (typeof data26 == "string") {
                                                        if (func46(data26) > 300)
                                                          return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/source", schemaPath: "#/properties/own-rules/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                                        if (func46(data26) < 1)
                                                          return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/source", schemaPath: "#/properties/own-rules/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                      } else
                                                        return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5 + "/source", schemaPath: "#/properties/own-rules/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid10 = _errs53 === errors;
                                                  } else
                                                    var valid10 = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/own-rules/" + i5, schemaPath: "#/properties/own-rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid9 = _errs35 === errors;
                              if (!valid9)
                                break;
                            }
                          }
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/own-rules", schemaPath: "#/properties/own-rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs33 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data["max-warnings"] !== void 0 && func0.call(data, "max-warnings")) {
                        let data27 = data["max-warnings"], _errs55 = errors;
                        if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)))
                          return validate10.errors = [{ instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs55 && typeof data27 == "number" && isFinite(data27) && (data27 < 0 || isNaN(data27)))
                          return validate10.errors = [{ instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid0 = _errs55 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
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
