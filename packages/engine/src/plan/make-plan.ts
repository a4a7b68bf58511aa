import type { Covenant, Language } from '@regiolint/schema';
import { renderBlock } from '../blocks/render.ts';
import type { Aside, Outline } from '../body/outline.ts';
import type { Fault, FaultCode } from '../frontmatter/fault.ts';
import type { Reading } from '../frontmatter/reading.ts';
import type { Range } from '../source/source.ts';
import type { Accepted } from './accepted.ts';
import { editsOf } from './edits.ts';
import { FoundItem, type Item } from './item.ts';
import { aspectOf } from './pattern.ts';
import type { Files, Outcome, Phase, Placed, Plan, WithBody } from './plan.ts';
import { lookUp } from './references.ts';
import { type Places, spot } from './spot.ts';
import { standingIn } from './standing.ts';
import { authorWords } from './words.ts';

export interface PlanInput {
  readonly text: string;
  readonly reading: Reading;
  readonly faults: readonly Fault[];
  /** Where a finding about the document as a whole is put. */
  readonly document: Range;
  readonly today: string;
  readonly outline?: Outline | undefined;
  readonly files?: Files | undefined;
  /** In place of the phase that the document tells. */
  readonly phase?: Phase | undefined;
  readonly ruleIds: readonly string[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The remarks that explained something, as far as the rules have run. */
  readonly used: ReadonlySet<Aside>;
}

/** Makes the document model that the rules see. */
export function makePlan(input: PlanInput): Plan {
  const { reading, faults, text, outline } = input;
  const covenant = reading.data as Accepted<Covenant>;
  const places: Places = { placed: reading.places, document: input.document };
  const byCode = groupByCode(faults);
  const declared = (covenant.language as Language | undefined) ?? reading.language;
  const words = authorWords(text, reading.keys, reading.places, declared);

  const standing = standingIn(covenant, places);
  const at = (pointer: string) =>
    standing.at(pointer)[0] ?? new FoundItem(pointer, undefined, [], aspectOf(pointer), undefined, places);

  const textSpot: WithBody['textSpot'] = (range, about) => spot(about?.pointer ?? '', range);
  const rendered = new Map<string, string>();
  const plan: Plan & Pick<WithBody, 'textSpot'> = {
    covenant,
    phase: input.phase ?? ((covenant.phase ?? 'emerging') as Phase),
    simple: covenant.simple?.reason !== undefined,
    today: input.today,
    words,
    references: lookUp(standing, faults),
    edits: editsOf(text, reading.places, words.language),
    document: spot('', input.document, true),
    outline,
    textSpot,
    files: input.files,
    asides: (outline?.asides ?? []).map((aside) => ({
      ...aside,
      at: textSpot(aside.range),
      isUsed: () => input.used.has(aside),
    })),
    render(block) {
      const markdown = rendered.get(block) ?? renderBlock(block, covenant, declared ?? words.language);
      rendered.set(block, markdown);
      return markdown;
    },
    at: at as unknown as Plan['at'],
    each: standing.at as unknown as Plan['each'],
    aspect: (name) => at(`/${name}`) as unknown as Item<'/{aspect}'>,
    faults: ((code: FaultCode): readonly Placed[] =>
      (byCode.get(code) ?? []).map((fault) => ({
        fault,
        at: spot(fault.pointer, fault.range, isWholeDocument(fault, input.document)),
      }))) as Plan['faults'],
    outcome: (ruleId) => input.outcomes.get(ruleId),
    ruleIds: input.ruleIds,
  };
  return plan;
}

function isWholeDocument(fault: Fault, document: Range): boolean {
  return (
    fault.code !== 'unreadable' && fault.range.start === document.start && fault.range.end === document.end
  );
}

function groupByCode(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.code);
    if (group) group.push(fault);
    else groups.set(fault.code, [fault]);
  }
  return groups;
}
