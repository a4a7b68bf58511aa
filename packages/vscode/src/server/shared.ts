import * as engine from '@regiolint/engine';
import * as remark from '@regiolint/engine/remark';
import * as rule from '@regiolint/engine/rule';
import * as report from '@regiolint/report';
import * as rules from '@regiolint/rules';
import * as pages from '@regiolint/rules/pages';
import * as schema from '@regiolint/schema';
import * as help from '@regiolint/schema/help';

/** What both servers need, by the name under which it is imported: the extension holds it once. */
export const shared = {
  '@regiolint/engine': engine,
  '@regiolint/engine/remark': remark,
  '@regiolint/engine/rule': rule,
  '@regiolint/report': report,
  '@regiolint/rules': rules,
  '@regiolint/rules/pages': pages,
  '@regiolint/schema': schema,
  '@regiolint/schema/help': help,
};
