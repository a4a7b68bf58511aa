import type { Words } from '@regiolint/schema';

/** What `--help` says. */
export const help = {
  description: {
    nl: 'Leest de afspraken bovenaan een regioplan en vraagt door: wat ontbreekt, wat spreekt elkaar tegen?',
    en: 'Reads the agreements on top of a regional plan and asks on: what is missing, what contradicts?',
  },
  paths: {
    nl: 'bestanden, mappen of patronen; zonder: deze map',
    en: 'files, folders or globs; without any: this folder',
  },
  lang: {
    nl: 'taal van de meldingen; zonder: die van het document',
    en: 'language of the messages; else that of the document',
  },
  format: {
    nl: 'vorm van de uitvoer: pretty (gewoonlijk), text, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown, html of comparison (plannen naast elkaar); met =bestand gaat die erin; mag vaker',
    en: 'form of the output: pretty (usually), text, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown, html or comparison (plans side by side); with =file it goes there; may be repeated',
  },
  oneFormat: { nl: 'vorm van de uitvoer (gewoonlijk pretty)', en: 'form of the output (usually pretty)' },
  outputFile: {
    nl: 'het bestand voor de laatste vorm zonder bestand',
    en: 'the file for the last form without a file',
  },
  shard: {
    nl: 'kijk alleen deel i van n na, voor regiolint merge',
    en: 'look at part i of n only, for regiolint merge',
  },
  parts: {
    nl: 'de bestanden die --shard maakte, of een map ermee',
    en: 'the files that --shard made, or a folder with them',
  },
  merge: {
    nl: 'voeg de delen van een run samen tot één uitkomst',
    en: 'put the parts of a run together into one outcome',
  },
  today: { nl: 'doe alsof het deze dag is (jaar-maand-dag)', en: 'as if it were this day (year-month-day)' },
  all: { nl: 'toon alle vragen, ook de verdiepende', en: 'show all questions, the deeper ones too' },
  quiet: { nl: 'toon alleen wat niet klopt', en: 'show only what is not right' },
  showExplained: {
    nl: 'toon ook wat in het document is uitgelegd',
    en: 'also show what the document explains',
  },
  maxWarnings: {
    nl: 'bij meer vragen dan dit is de uitkomst 1',
    en: 'with more questions than this the exit code is 1',
  },
  fix: { nl: 'verbeter wat zonder keuze te verbeteren is', en: 'mend what can be mended without a choice' },
  fixDryRun: { nl: 'toon wat --fix zou veranderen', en: 'show what --fix would change' },
  rule: {
    nl: 'zet een regel uit of op een andere soort: off, deepening, question, wrong',
    en: 'turn a rule off or to another nature: off, deepening, question, wrong',
  },
  config: { nl: 'gebruik deze configuratie', en: 'use this configuration' },
  noConfig: { nl: 'gebruik geen configuratie', en: 'use no configuration' },
  watch: { nl: 'kijk opnieuw bij elke verandering', en: 'look again at each change' },
  stdin: { nl: 'lees het document van de standaardinvoer', en: 'read the document from standard input' },
  stdinFilename: { nl: 'de naam van dat document', en: 'the name of that document' },
  maxFileSize: { nl: 'lees geen groter bestand (gewoonlijk 1MB)', en: 'read no larger file (usually 1MB)' },
  limit: { nl: 'verzet een andere grens van het lezen', en: 'move another limit of reading' },
  version: { nl: 'toon de versie', en: 'show the version' },
  help: { nl: 'toon deze hulp', en: 'show this help' },
  rules: { nl: 'toon alle regels', en: 'list all rules' },
  explain: { nl: 'leg een regel uit, met voorbeelden', en: 'explain a rule, with examples' },
  schema: {
    nl: 'schrijf het JSON Schema van het convenant; met --lang nl het Nederlandse',
    en: 'write the JSON Schema of the covenant; with --lang nl the Dutch one',
  },
  report: { nl: 'maak van een plan een plaat op één A4', en: 'make a picture on one A4 of a plan' },
  survey: {
    nl: 'zeg van een gewone tekst (ook Word en PDF) welke afspraken erin staan, met plaats en citaat',
    en: 'say of a plain text (Word and PDF too) which agreements stand in it, with place and quote',
  },
  surveyPlans: { nl: 'teksten, Word-bestanden en PDF’s', en: 'texts, Word files and PDFs' },
  dossier: {
    nl: 'lees alle teksten als één: regioplan, convenant, reglement van één regio',
    en: 'read all texts as one: plan, covenant and rules of one region',
  },
  output: { nl: 'het HTML-bestand dat gemaakt wordt', en: 'the HTML file to make' },
  init: {
    nl: 'begin een plan: leeg, of als blok boven een tekst of Word-bestand',
    en: 'start a plan: an empty one, or a block on top of a text or Word file',
  },
  initPlans: {
    nl: 'de tekst die het blok krijgt (.md of .docx), en andere stukken waarin iets kan staan (ook PDF)',
    en: 'the text that gets the block (.md or .docx), and other documents that may say something (PDF too)',
  },
  phase: { nl: 'pril, in-ontwikkeling of volwassen', en: 'emerging, developing or mature' },
  kind: { nl: 'soort stuk, zoals regioplan of convenant', en: 'kind of document, such as covenant' },
  simple: { nl: 'een eenvoudige samenwerking', en: 'a simple collaboration' },
  title: { nl: 'hoe het stuk heet', en: 'what the document is called' },
  region: { nl: 'hoe de regio heet', en: 'what the region is called' },
  party: { nl: 'een partij; voor elke partij opnieuw', en: 'a party; again for each party' },
  initOutput: {
    nl: 'het bestand dat gemaakt wordt; - voor het scherm',
    en: 'the file to make; - for the screen',
  },
  initLang: {
    nl: 'taal van het blok en van de vragen; zonder: het blok in die van de tekst',
    en: 'language of the block and of the questions; else the block is in that of the text',
  },
  yes: { nl: 'vraag niets, en schrijf over wat er al is', en: 'ask nothing, and write over what is there' },
  lsp: {
    nl: 'help een editor terwijl iemand typt (Language Server Protocol)',
    en: 'help an editor while someone types (Language Server Protocol)',
  },
  stdio: {
    nl: 'praat over de standaardinvoer en -uitvoer (zo gaat het altijd)',
    en: 'talk over standard input and output (which is always so)',
  },
  diff: {
    nl: 'zeg wat er in een nieuwe versie van een plan anders is afgesproken',
    en: 'say what is agreed otherwise in a new version of a plan',
  },
  diffPlans: {
    nl: 'de oude versie en de nieuwe; met --base alleen de nieuwe',
    en: 'the old version and the new one; with --base only the new one',
  },
  base: {
    nl: 'vergelijk met deze versie in git: een tak, een label of een commit',
    en: 'compare with this version in git: a branch, a tag or a commit',
  },
  examples: {
    nl: `Voorbeelden:
  regiolint plan.md                        kijk één plan na
  regiolint plannen/ --all                 alle plannen in een map, met alle vragen
  regiolint report plan.md -o plan.html    een plaat van de afspraken
  regiolint diff oud.md nieuw.md           wat er anders is afgesproken
  regiolint survey plan.docx               wat er in een gewone tekst al staat
  regiolint init --phase pril              een leeg plan, met vragen
  regiolint init plan.docx                 een blok boven een tekst die er al is

Uitkomst: 0 niets dat niet klopt, 1 er klopt iets niet, 2 het lukte niet.`,
    en: `Examples:
  regiolint plan.md                        look at one plan
  regiolint plans/ --all                   all plans in a folder, with all questions
  regiolint report plan.md -o plan.html    a picture of the agreements
  regiolint diff old.md new.md             what is agreed otherwise
  regiolint survey plan.docx               what a plain text already says
  regiolint init --phase emerging          an empty plan, with questions
  regiolint init plan.docx                 a block on top of a text that is there

Exit code: 0 nothing wrong, 1 something wrong, 2 could not run.`,
  },
  titles: {
    'Usage:': { nl: 'Gebruik:', en: 'Usage:' },
    'Arguments:': { nl: 'Wat:', en: 'Arguments:' },
    'Options:': { nl: 'Opties:', en: 'Options:' },
    'Commands:': { nl: 'Opdrachten:', en: 'Commands:' },
  } as Readonly<Record<string, Words>>,
};
