// Generated from packages/cli/part.schema.json. Do not edit.
// @ts-nocheck
// <stdin>
var validate = validate10, stdin_default = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", title: "A part of a run of regiolint", description: "What --shard writes and regiolint merge reads. It is of one version: other programs read --format json.", type: "object", required: ["shard", "version", "collection", "today", "ownRules", "files"], properties: { shard: { type: "object", required: ["index", "of"], properties: { index: { type: "integer", minimum: 1, maximum: 9999 }, of: { type: "integer", minimum: 1, maximum: 9999 } } }, version: { type: "string" }, collection: { type: "string" }, today: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, language: { enum: ["nl", "en"] }, maxWarnings: { type: "integer", minimum: 0 }, ownRules: { type: "array", items: { $ref: "#/definitions/ownRule" } }, files: { type: "array", items: { $ref: "#/definitions/file" } } }, definitions: { ownRule: { type: "object", required: ["id", "nature", "message", "source"], properties: { id: { $ref: "#/definitions/ruleId" }, nature: { $ref: "#/definitions/nature" }, message: { type: "object", required: ["nl", "en"], properties: { nl: { type: "string" }, en: { type: "string" } } }, source: { type: "string" } } }, file: { type: "object", required: ["path", "language", "findings", "notRead"], properties: { path: { type: "string" }, language: { enum: ["nl", "en"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notRead: { type: "boolean" }, fixed: { type: "object", required: ["before", "text", "count"], properties: { before: { type: "string" }, text: { type: "string" }, count: { type: "integer", minimum: 1 } } }, covenant: { description: "As the engine reads it.", type: "object" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, finding: { type: "object", required: ["ruleId", "messageId", "nature", "severity", "message", "values"], properties: { ruleId: { $ref: "#/definitions/ruleId" }, messageId: { type: "string" }, nature: { $ref: "#/definitions/nature" }, severity: { enum: ["error", "warning", "info"] }, message: { type: "string" }, line: { type: "string" }, values: { type: "object" }, pointer: { type: "string" }, place: { $ref: "#/definitions/place" }, wholeDocument: { const: !0 }, explained: { type: "object", required: ["reason"], properties: { reason: { type: "string" } } }, edits: { type: "array", items: { type: "object", required: ["place", "text"], properties: { place: { $ref: "#/definitions/place" }, text: { type: "string" } } } } } }, ruleId: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, nature: { enum: ["wrong", "question", "deepening"] }, place: { type: "object", required: ["start", "end"], properties: { start: { $ref: "#/definitions/position" }, end: { $ref: "#/definitions/position" } } }, position: { type: "object", required: ["line", "column", "offset"], properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, offset: { type: "integer", minimum: 0 } } } } }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema14 = { enum: ["wrong", "question", "deepening"] }, pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.nature === void 0 || !func0.call(data, "nature")) && (missing0 = "nature") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.source === void 0 || !func0.call(data, "source")) && (missing0 = "source"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0 && func0.call(data, "id")) {
        let data0 = data.id, _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }], !1;
          } else
            return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.nature !== void 0 && func0.call(data, "nature")) {
          let data1 = data.nature, _errs4 = errors;
          if (!(data1 === "wrong" || data1 === "question" || data1 === "deepening"))
            return validate11.errors = [{ instancePath: instancePath + "/nature", schemaPath: "#/definitions/nature/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if ((data2.nl === void 0 || !func0.call(data2, "nl")) && (missing1 = "nl") || (data2.en === void 0 || !func0.call(data2, "en")) && (missing1 = "en"))
                  return validate11.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.nl !== void 0 && func0.call(data2, "nl")) {
                  let _errs8 = errors;
                  if (typeof data2.nl != "string")
                    return validate11.errors = [{ instancePath: instancePath + "/message/nl", schemaPath: "#/properties/message/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid3 = _errs8 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data2.en !== void 0 && func0.call(data2, "en")) {
                    let _errs10 = errors;
                    if (typeof data2.en != "string")
                      return validate11.errors = [{ instancePath: instancePath + "/message/en", schemaPath: "#/properties/message/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid3 = _errs10 === errors;
                  } else
                    var valid3 = !0;
              } else
                return validate11.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.source !== void 0 && func0.call(data, "source")) {
              let _errs12 = errors;
              if (typeof data.source != "string")
                return validate11.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", required: ["path", "language", "findings", "notRead"], properties: { path: { type: "string" }, language: { enum: ["nl", "en"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notRead: { type: "boolean" }, fixed: { type: "object", required: ["before", "text", "count"], properties: { before: { type: "string" }, text: { type: "string" }, count: { type: "integer", minimum: 1 } } }, covenant: { description: "As the engine reads it.", type: "object" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, schema16 = { type: "object", required: ["ruleId", "messageId", "nature", "severity", "message", "values"], properties: { ruleId: { $ref: "#/definitions/ruleId" }, messageId: { type: "string" }, nature: { $ref: "#/definitions/nature" }, severity: { enum: ["error", "warning", "info"] }, message: { type: "string" }, line: { type: "string" }, values: { type: "object" }, pointer: { type: "string" }, place: { $ref: "#/definitions/place" }, wholeDocument: { const: !0 }, explained: { type: "object", required: ["reason"], properties: { reason: { type: "string" } } }, edits: { type: "array", items: { type: "object", required: ["place", "text"], properties: { place: { $ref: "#/definitions/place" }, text: { type: "string" } } } } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.start === void 0 || !func0.call(data, "start")) && (missing0 = "start") || (data.end === void 0 || !func0.call(data, "end")) && (missing0 = "end"))
        return validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.start !== void 0 && func0.call(data, "start")) {
        let data0 = data.start, _errs1 = errors;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.line === void 0 || !func0.call(data0, "line")) && (missing1 = "line") || (data0.column === void 0 || !func0.call(data0, "column")) && (missing1 = "column") || (data0.offset === void 0 || !func0.call(data0, "offset")) && (missing1 = "offset"))
              return validate15.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/definitions/position/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.line !== void 0 && func0.call(data0, "line")) {
              let data1 = data0.line, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate15.errors = [{ instancePath: instancePath + "/start/line", schemaPath: "#/definitions/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
                return validate15.errors = [{ instancePath: instancePath + "/start/line", schemaPath: "#/definitions/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data0.column !== void 0 && func0.call(data0, "column")) {
                let data2 = data0.column, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate15.errors = [{ instancePath: instancePath + "/start/column", schemaPath: "#/definitions/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs6 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate15.errors = [{ instancePath: instancePath + "/start/column", schemaPath: "#/definitions/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2)
                if (data0.offset !== void 0 && func0.call(data0, "offset")) {
                  let data3 = data0.offset, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate15.errors = [{ instancePath: instancePath + "/start/offset", schemaPath: "#/definitions/position/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs8 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                    return validate15.errors = [{ instancePath: instancePath + "/start/offset", schemaPath: "#/definitions/position/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
            }
          } else
            return validate15.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/definitions/position/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.end !== void 0 && func0.call(data, "end")) {
          let data4 = data.end, _errs10 = errors;
          if (errors === errors)
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              let missing2;
              if ((data4.line === void 0 || !func0.call(data4, "line")) && (missing2 = "line") || (data4.column === void 0 || !func0.call(data4, "column")) && (missing2 = "column") || (data4.offset === void 0 || !func0.call(data4, "offset")) && (missing2 = "offset"))
                return validate15.errors = [{ instancePath: instancePath + "/end", schemaPath: "#/definitions/position/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data4.line !== void 0 && func0.call(data4, "line")) {
                let data5 = data4.line, _errs13 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate15.errors = [{ instancePath: instancePath + "/end/line", schemaPath: "#/definitions/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs13 && typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)))
                  return validate15.errors = [{ instancePath: instancePath + "/end/line", schemaPath: "#/definitions/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid4 = _errs13 === errors;
              } else
                var valid4 = !0;
              if (valid4) {
                if (data4.column !== void 0 && func0.call(data4, "column")) {
                  let data6 = data4.column, _errs15 = errors;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                    return validate15.errors = [{ instancePath: instancePath + "/end/column", schemaPath: "#/definitions/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs15 && typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6)))
                    return validate15.errors = [{ instancePath: instancePath + "/end/column", schemaPath: "#/definitions/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var valid4 = _errs15 === errors;
                } else
                  var valid4 = !0;
                if (valid4)
                  if (data4.offset !== void 0 && func0.call(data4, "offset")) {
                    let data7 = data4.offset, _errs17 = errors;
                    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                      return validate15.errors = [{ instancePath: instancePath + "/end/offset", schemaPath: "#/definitions/position/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs17 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                      return validate15.errors = [{ instancePath: instancePath + "/end/offset", schemaPath: "#/definitions/position/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid4 = _errs17 === errors;
                  } else
                    var valid4 = !0;
              }
            } else
              return validate15.errors = [{ instancePath: instancePath + "/end", schemaPath: "#/definitions/position/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs10 === errors;
        } else
          var valid0 = !0;
    } else
      return validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.ruleId === void 0 || !func0.call(data, "ruleId")) && (missing0 = "ruleId") || (data.messageId === void 0 || !func0.call(data, "messageId")) && (missing0 = "messageId") || (data.nature === void 0 || !func0.call(data, "nature")) && (missing0 = "nature") || (data.severity === void 0 || !func0.call(data, "severity")) && (missing0 = "severity") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values"))
        return validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.ruleId !== void 0 && func0.call(data, "ruleId")) {
        let data0 = data.ruleId, _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate14.errors = [{ instancePath: instancePath + "/ruleId", schemaPath: "#/definitions/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }], !1;
          } else
            return validate14.errors = [{ instancePath: instancePath + "/ruleId", schemaPath: "#/definitions/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.messageId !== void 0 && func0.call(data, "messageId")) {
          let _errs4 = errors;
          if (typeof data.messageId != "string")
            return validate14.errors = [{ instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.nature !== void 0 && func0.call(data, "nature")) {
            let data2 = data.nature, _errs6 = errors;
            if (!(data2 === "wrong" || data2 === "question" || data2 === "deepening"))
              return validate14.errors = [{ instancePath: instancePath + "/nature", schemaPath: "#/definitions/nature/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.severity !== void 0 && func0.call(data, "severity")) {
              let data3 = data.severity, _errs8 = errors;
              if (!(data3 === "error" || data3 === "warning" || data3 === "info"))
                return validate14.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema16.properties.severity.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.message !== void 0 && func0.call(data, "message")) {
                let _errs9 = errors;
                if (typeof data.message != "string")
                  return validate14.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.line !== void 0 && func0.call(data, "line")) {
                  let _errs11 = errors;
                  if (typeof data.line != "string")
                    return validate14.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.values !== void 0 && func0.call(data, "values")) {
                    let data6 = data.values, _errs13 = errors;
                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                      return validate14.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
                      let _errs15 = errors;
                      if (typeof data.pointer != "string")
                        return validate14.errors = [{ instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.place !== void 0 && func0.call(data, "place")) {
                        let _errs17 = errors;
                        validate15(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.wholeDocument !== void 0 && func0.call(data, "wholeDocument")) {
                          let _errs18 = errors;
                          if (data.wholeDocument !== !0)
                            return validate14.errors = [{ instancePath: instancePath + "/wholeDocument", schemaPath: "#/properties/wholeDocument/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.explained !== void 0 && func0.call(data, "explained")) {
                            let data10 = data.explained, _errs19 = errors;
                            if (errors === _errs19)
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                let missing1;
                                if ((data10.reason === void 0 || !func0.call(data10, "reason")) && (missing1 = "reason"))
                                  return validate14.errors = [{ instancePath: instancePath + "/explained", schemaPath: "#/properties/explained/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                if (data10.reason !== void 0 && func0.call(data10, "reason") && typeof data10.reason != "string")
                                  return validate14.errors = [{ instancePath: instancePath + "/explained/reason", schemaPath: "#/properties/explained/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              } else
                                return validate14.errors = [{ instancePath: instancePath + "/explained", schemaPath: "#/properties/explained/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.edits !== void 0 && func0.call(data, "edits")) {
                              let data12 = data.edits, _errs23 = errors;
                              if (errors === _errs23)
                                if (Array.isArray(data12)) {
                                  var valid4 = !0;
                                  let len0 = data12.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data13 = data12[i0], _errs25 = errors;
                                    if (errors === _errs25)
                                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        let missing2;
                                        if ((data13.place === void 0 || !func0.call(data13, "place")) && (missing2 = "place") || (data13.text === void 0 || !func0.call(data13, "text")) && (missing2 = "text"))
                                          return validate14.errors = [{ instancePath: instancePath + "/edits/" + i0, schemaPath: "#/properties/edits/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                        if (data13.place !== void 0 && func0.call(data13, "place")) {
                                          let _errs27 = errors;
                                          validate15(data13.place, { instancePath: instancePath + "/edits/" + i0 + "/place", parentData: data13, parentDataProperty: "place", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
                                          var valid5 = _errs27 === errors;
                                        } else
                                          var valid5 = !0;
                                        if (valid5)
                                          if (data13.text !== void 0 && func0.call(data13, "text")) {
                                            let _errs28 = errors;
                                            if (typeof data13.text != "string")
                                              return validate14.errors = [{ instancePath: instancePath + "/edits/" + i0 + "/text", schemaPath: "#/properties/edits/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid5 = _errs28 === errors;
                                          } else
                                            var valid5 = !0;
                                      } else
                                        return validate14.errors = [{ instancePath: instancePath + "/edits/" + i0, schemaPath: "#/properties/edits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid4 = _errs25 === errors;
                                    if (!valid4)
                                      break;
                                  }
                                } else
                                  return validate14.errors = [{ instancePath: instancePath + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.language === void 0 || !func0.call(data, "language")) && (missing0 = "language") || (data.findings === void 0 || !func0.call(data, "findings")) && (missing0 = "findings") || (data.notRead === void 0 || !func0.call(data, "notRead")) && (missing0 = "notRead"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate13.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.language !== void 0 && func0.call(data, "language")) {
          let data1 = data.language, _errs3 = errors;
          if (!(data1 === "nl" || data1 === "en"))
            return validate13.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema15.properties.language.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.findings !== void 0 && func0.call(data, "findings")) {
            let data2 = data.findings, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  validate14(data2[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate13.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.notRead !== void 0 && func0.call(data, "notRead")) {
              let _errs7 = errors;
              if (typeof data.notRead != "boolean")
                return validate13.errors = [{ instancePath: instancePath + "/notRead", schemaPath: "#/properties/notRead/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.fixed !== void 0 && func0.call(data, "fixed")) {
                let data5 = data.fixed, _errs9 = errors;
                if (errors === _errs9)
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    let missing1;
                    if ((data5.before === void 0 || !func0.call(data5, "before")) && (missing1 = "before") || (data5.text === void 0 || !func0.call(data5, "text")) && (missing1 = "text") || (data5.count === void 0 || !func0.call(data5, "count")) && (missing1 = "count"))
                      return validate13.errors = [{ instancePath: instancePath + "/fixed", schemaPath: "#/properties/fixed/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data5.before !== void 0 && func0.call(data5, "before")) {
                      let _errs11 = errors;
                      if (typeof data5.before != "string")
                        return validate13.errors = [{ instancePath: instancePath + "/fixed/before", schemaPath: "#/properties/fixed/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data5.text !== void 0 && func0.call(data5, "text")) {
                        let _errs13 = errors;
                        if (typeof data5.text != "string")
                          return validate13.errors = [{ instancePath: instancePath + "/fixed/text", schemaPath: "#/properties/fixed/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data5.count !== void 0 && func0.call(data5, "count")) {
                          let data8 = data5.count, _errs15 = errors;
                          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                            return validate13.errors = [{ instancePath: instancePath + "/fixed/count", schemaPath: "#/properties/fixed/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs15 && typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8)))
                            return validate13.errors = [{ instancePath: instancePath + "/fixed/count", schemaPath: "#/properties/fixed/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var valid2 = _errs15 === errors;
                        } else
                          var valid2 = !0;
                    }
                  } else
                    return validate13.errors = [{ instancePath: instancePath + "/fixed", schemaPath: "#/properties/fixed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.covenant !== void 0 && func0.call(data, "covenant")) {
                  let data9 = data.covenant, _errs17 = errors;
                  if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))
                    return validate13.errors = [{ instancePath: instancePath + "/covenant", schemaPath: "#/properties/covenant/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
                    let data10 = data.sha256, _errs19 = errors;
                    if (errors === _errs19)
                      if (typeof data10 == "string") {
                        if (!pattern3.test(data10))
                          return validate13.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return validate13.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.shard === void 0 || !func0.call(data, "shard")) && (missing0 = "shard") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.collection === void 0 || !func0.call(data, "collection")) && (missing0 = "collection") || (data.today === void 0 || !func0.call(data, "today")) && (missing0 = "today") || (data.ownRules === void 0 || !func0.call(data, "ownRules")) && (missing0 = "ownRules") || (data.files === void 0 || !func0.call(data, "files")) && (missing0 = "files"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.shard !== void 0 && func0.call(data, "shard")) {
        let data0 = data.shard, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.index === void 0 || !func0.call(data0, "index")) && (missing1 = "index") || (data0.of === void 0 || !func0.call(data0, "of")) && (missing1 = "of"))
              return validate10.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.index !== void 0 && func0.call(data0, "index")) {
              let data1 = data0.index, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate10.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9999 || isNaN(data1))
                  return validate10.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate10.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.of !== void 0 && func0.call(data0, "of")) {
                let data2 = data0.of, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate10.errors = [{ instancePath: instancePath + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9999 || isNaN(data2))
                    return validate10.errors = [{ instancePath: instancePath + "/shard/of", schemaPath: "#/properties/shard/properties/of/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate10.errors = [{ instancePath: instancePath + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate10.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.version !== void 0 && func0.call(data, "version")) {
          let _errs7 = errors;
          if (typeof data.version != "string")
            return validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.collection !== void 0 && func0.call(data, "collection")) {
            let _errs9 = errors;
            if (typeof data.collection != "string")
              return validate10.errors = [{ instancePath: instancePath + "/collection", schemaPath: "#/properties/collection/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs9 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.today !== void 0 && func0.call(data, "today")) {
              let data5 = data.today, _errs11 = errors;
              if (errors === _errs11)
                if (typeof data5 == "string") {
                  if (!pattern0.test(data5))
                    return validate10.errors = [{ instancePath: instancePath + "/today", schemaPath: "#/properties/today/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }], !1;
                } else
                  return validate10.errors = [{ instancePath: instancePath + "/today", schemaPath: "#/properties/today/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.language !== void 0 && func0.call(data, "language")) {
                let data6 = data.language, _errs13 = errors;
                if (!(data6 === "nl" || data6 === "en"))
                  return validate10.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.language.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.maxWarnings !== void 0 && func0.call(data, "maxWarnings")) {
                  let data7 = data.maxWarnings, _errs14 = errors;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                    return validate10.errors = [{ instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs14 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                    return validate10.errors = [{ instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.ownRules !== void 0 && func0.call(data, "ownRules")) {
                    let data8 = data.ownRules, _errs16 = errors;
                    if (errors === _errs16)
                      if (Array.isArray(data8)) {
                        var valid2 = !0;
                        let len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs18 = errors;
                          validate11(data8[i0], { instancePath: instancePath + "/ownRules/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
                          var valid2 = _errs18 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/ownRules", schemaPath: "#/properties/ownRules/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.files !== void 0 && func0.call(data, "files")) {
                      let data10 = data.files, _errs19 = errors;
                      if (errors === _errs19)
                        if (Array.isArray(data10)) {
                          var valid3 = !0;
                          let len1 = data10.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let _errs21 = errors;
                            validate13(data10[i1], { instancePath: instancePath + "/files/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
                            var valid3 = _errs21 === errors;
                            if (!valid3)
                              break;
                          }
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
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
