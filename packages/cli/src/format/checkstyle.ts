import { escapeXml } from './escape-xml.ts';
import type { Format } from './format.ts';

/** Checkstyle's XML. The version is that of the form. */
export const formatCheckstyle: Format = (files) => {
  const blocks = files.flatMap(({ path, findings }) => [
    `<file name="${escapeXml(path)}">`,
    ...findings
      .filter(({ explained }) => !explained)
      .map(({ ruleId, severity, message, place }) => {
        const at = `line="${place?.start.line ?? 1}" column="${place?.start.column ?? 1}"`;
        return `<error ${at} severity="${severity}" message="${escapeXml(message)}" source="regiolint.${escapeXml(ruleId)}"/>`;
      }),
    '</file>',
  ]);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...blocks, '</checkstyle>'].join('\n')}\n`;
};
