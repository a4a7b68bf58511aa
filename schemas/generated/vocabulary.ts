// Generated from schemas/. Do not edit.
import type { Field } from '../src/vocabulary.ts';

type Fields = Readonly<Record<string, Field>>;

const deferralFields: Fields = {
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'By when', nl: 'Uiterlijk' }, type: 'month-or-date' },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
  agenda: { key: { en: 'agenda', nl: 'agenda' }, title: { en: 'On which agenda', nl: 'Op welke agenda' }, type: 'string' },
  reason: { key: { en: 'reason', nl: 'reden' }, title: { en: 'Reason', nl: 'Reden' }, type: 'text' },
};

const elsewhereFields: Fields = {
  reference: { key: { en: 'reference', nl: 'document' }, title: { en: 'Document', nl: 'Document' }, type: 'string' },
  holder: { key: { en: 'holder', nl: 'beheerder' }, title: { en: 'Holder', nl: 'Beheerder' }, type: 'string' },
};

const notApplicableFields: Fields = {
  reason: { key: { en: 'reason', nl: 'reden' }, title: { en: 'Reason', nl: 'Reden' }, type: 'text' },
};

const aspectFields: Fields = {
  deferred: { key: { en: 'deferred', nl: 'uitgesteld' }, title: { en: 'Deferred', nl: 'Uitgesteld' }, type: 'object', fields: deferralFields },
  elsewhere: { key: { en: 'elsewhere', nl: 'elders' }, title: { en: 'Arranged elsewhere', nl: 'Elders geregeld' }, type: 'object', fields: elsewhereFields },
  notApplicable: { key: { en: 'notApplicable', nl: 'niet-van-toepassing' }, title: { en: 'Not applicable', nl: 'Niet van toepassing' }, type: 'object', fields: notApplicableFields },
  explanation: { key: { en: 'explanation', nl: 'toelichting' }, title: { en: 'Explanation', nl: 'Toelichting' }, type: 'text' },
  section: { key: { en: 'section', nl: 'kop' }, title: { en: 'Heading in the text', nl: 'Kop in de tekst' }, type: 'string' },
};

const simpleFields: Fields = {
  reason: { key: { en: 'reason', nl: 'reden' }, title: { en: 'Reason', nl: 'Reden' }, type: 'text' },
};

const regionFields: Fields = {
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string', required: true },
  kind: { key: { en: 'kind', nl: 'indeling' }, title: { en: 'Division', nl: 'Indeling' }, type: 'string', words: { en: ['zorgkantoor-region', 'public-health', 'domestic-violence-reporting', 'youth-care', 'acute-care-network', 'safety-region', 'ambulance', 'maternity-network', 'care-and-safety-house', 'centre-municipalities-shelter', 'centre-municipalities-housing', 'elderly-care-network', 'zn-vng', 'out-of-hours-gp', 'training-region', 'specialised-care-network', 'labour-market', 'education', 'other'], nl: ['zorgkantoor', 'ggd', 'veilig-thuis', 'jeugdhulp', 'roaz', 'veiligheidsregio', 'rav', 'vsv', 'zorg-en-veiligheidshuis', 'centrumgemeenten-vrouwenopvang', 'centrumgemeenten-opvang', 'ouderenzorgnetwerk', 'zn-vng', 'huisartsendiensten', 'oor', 'specialistische-zorg', 'arbeidsmarkt', 'onderwijs', 'anders'] } },
  municipalities: { key: { en: 'municipalities', nl: 'gemeenten' }, title: { en: 'Municipalities', nl: 'Gemeenten' }, type: 'list', items: { key: { en: 'municipalities', nl: 'gemeenten' }, title: { en: 'Municipalities', nl: 'Gemeenten' }, type: 'string' } },
  population: { key: { en: 'population', nl: 'inwoners' }, title: { en: 'Residents', nl: 'Inwoners' }, type: 'integer', minimum: 0 },
  boundaryReason: { key: { en: 'boundaryReason', nl: 'reden-grens' }, title: { en: 'Reason for the boundary', nl: 'Reden van de grens' }, type: 'text' },
};

const historyFields: Fields = {
  since: { key: { en: 'since', nl: 'sinds' }, title: { en: 'Since', nl: 'Sinds' }, type: 'integer', minimum: 1900, maximum: 2100 },
  buildsOn: { key: { en: 'buildsOn', nl: 'bouwt-voort-op' }, title: { en: 'Builds on', nl: 'Bouwt voort op' }, type: 'list', items: { key: { en: 'buildsOn', nl: 'bouwt-voort-op' }, title: { en: 'Builds on', nl: 'Bouwt voort op' }, type: 'string' } },
  replaces: { key: { en: 'replaces', nl: 'vervangt' }, title: { en: 'Replaces', nl: 'Vervangt' }, type: 'list', items: { key: { en: 'replaces', nl: 'vervangt' }, title: { en: 'Replaces', nl: 'Vervangt' }, type: 'string' } },
  origin: { key: { en: 'origin', nl: 'ontstaan' }, title: { en: 'Origin', nl: 'Ontstaan' }, type: 'string', words: { en: ['top-down', 'bottom-up', 'both'], nl: ['van-bovenaf', 'van-onderop', 'beide'] } },
};

const regionalPictureFields: Fields = {
  title: { key: { en: 'title', nl: 'titel' }, title: { en: 'Title', nl: 'Titel' }, type: 'string' },
  date: { key: { en: 'date', nl: 'datum' }, title: { en: 'Date', nl: 'Datum' }, type: 'month-or-date' },
  reference: { key: { en: 'reference', nl: 'verwijzing' }, title: { en: 'Reference', nl: 'Verwijzing' }, type: 'string' },
};

const formKindWords = { en: ['knowledge-network', 'facility-sharing', 'care-chain', 'target-group-network', 'population-network', 'neighbourhood-network', 'issue-network', 'other'], nl: ['kennisnetwerk', 'facilitair-samenwerkingsverband', 'zorgketen', 'doelgroepnetwerk', 'populatienetwerk', 'wijknetwerk', 'issuenetwerk', 'anders'] };

const formDimensionsFields: Fields = {
  subject: { key: { en: 'subject', nl: 'onderwerp' }, title: { en: 'Subject', nl: 'Onderwerp' }, type: 'integer', minimum: 1, maximum: 5 },
  scope: { key: { en: 'scope', nl: 'scope' }, title: { en: 'Scope', nl: 'Scope' }, type: 'integer', minimum: 1, maximum: 5 },
  participants: { key: { en: 'participants', nl: 'deelnemers' }, title: { en: 'Participants', nl: 'Deelnemers' }, type: 'integer', minimum: 1, maximum: 5 },
  structure: { key: { en: 'structure', nl: 'structuur' }, title: { en: 'Structure', nl: 'Structuur' }, type: 'integer', minimum: 1, maximum: 5 },
  participation: { key: { en: 'participation', nl: 'participatie' }, title: { en: 'Participation', nl: 'Participatie' }, type: 'integer', minimum: 1, maximum: 5 },
  aim: { key: { en: 'aim', nl: 'doelstelling' }, title: { en: 'Aim', nl: 'Doelstelling' }, type: 'integer', minimum: 1, maximum: 5 },
  financiers: { key: { en: 'financiers', nl: 'financiers' }, title: { en: 'Financiers', nl: 'Financiers' }, type: 'integer', minimum: 1, maximum: 5 },
  leadership: { key: { en: 'leadership', nl: 'leiderschap' }, title: { en: 'Leadership', nl: 'Leiderschap' }, type: 'integer', minimum: 1, maximum: 5 },
};

const formFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Form', nl: 'Vorm' }, type: 'string', words: formKindWords },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  also: { key: { en: 'also', nl: 'ook-vorm' }, title: { en: 'Also', nl: 'Ook' }, type: 'list', items: { key: { en: 'also', nl: 'ook-vorm' }, title: { en: 'Also', nl: 'Ook' }, type: 'string', words: formKindWords } },
  dimensions: { key: { en: 'dimensions', nl: 'dimensies' }, title: { en: 'Eight dimensions', nl: 'Acht dimensies' }, type: 'object', fields: formDimensionsFields },
  traits: { key: { en: 'traits', nl: 'kenmerken' }, title: { en: 'Traits of 3.0', nl: 'Kenmerken van 3.0' }, type: 'list', items: { key: { en: 'traits', nl: 'kenmerken' }, title: { en: 'Traits of 3.0', nl: 'Kenmerken van 3.0' }, type: 'string', words: { en: ['domain-crossing', 'shared-analysis', 'demonstrable-effect', 'with-people', 'truly-new', 'connecting-leadership', 'financiers-commit'], nl: ['domeinoverschrijdend', 'gemeenschappelijke-analyse', 'aantoonbaar-effect', 'met-mensen', 'vernieuwend', 'verbindend-leiderschap', 'financiers-committeren'] } } },
  changedFrom: { key: { en: 'changedFrom', nl: 'vorige-vorm' }, title: { en: 'Former form', nl: 'Vorige vorm' }, type: 'string', words: formKindWords },
  changedOn: { key: { en: 'changedOn', nl: 'gewijzigd-op' }, title: { en: 'Changed on', nl: 'Gewijzigd op' }, type: 'month-or-date' },
  changeReason: { key: { en: 'changeReason', nl: 'reden' }, title: { en: 'Reason', nl: 'Reden' }, type: 'text' },
};

const dilemmaFields: Fields = {
  balance: { key: { en: 'balance', nl: 'balans' }, title: { en: 'Balance', nl: 'Balans' }, type: 'string', words: { en: ['focus-breadth', 'cocreation-representation', 'need-institution', 'room-frameworks', 'steering-following', 'task-challenge', 'formal-informal', 'top-down-bottom-up', 'homogeneous-diverse'], nl: ['focus-breedte', 'cocreatie-representatie', 'behoefte-borging', 'ruimte-kaders', 'sturen-volgen', 'taak-opgave', 'formeel-informeel', 'bovenaf-onderop', 'homogeen-divers'] } },
  position: { key: { en: 'position', nl: 'positie' }, title: { en: 'Position', nl: 'Positie' }, type: 'integer', minimum: 1, maximum: 5 },
  explanation: { key: { en: 'explanation', nl: 'toelichting' }, title: { en: 'Explanation', nl: 'Toelichting' }, type: 'text' },
};

const groupWords = { en: ['care-providers', 'care-professionals', 'health-insurers', 'municipalities', 'public-health-service', 'social-domain', 'residents-and-patients', 'provinces', 'housing-corporations', 'education', 'knowledge-institutes', 'businesses', 'sport-and-culture', 'national-government', 'other'], nl: ['zorgaanbieders', 'zorgprofessionals', 'zorgverzekeraars', 'gemeenten', 'ggd', 'sociaal-domein', 'inwoners-en-patienten', 'provincies', 'woningcorporaties', 'onderwijs', 'kennisinstellingen', 'bedrijven', 'sport-en-cultuur', 'rijk', 'anders'] };

const domainWords = { en: ['primary-care', 'hospital-care', 'acute-care', 'long-term-care', 'mental-health-care', 'disability-care', 'rehabilitation', 'pharmacy', 'youth-care', 'social-domain', 'welfare', 'public-health', 'prevention', 'housing', 'education', 'work-and-income', 'workforce', 'sport-and-culture', 'safety', 'digital', 'facilities'], nl: ['eerstelijnszorg', 'ziekenhuiszorg', 'acute-zorg', 'langdurige-zorg', 'ggz', 'gehandicaptenzorg', 'revalidatiezorg', 'farmacie', 'jeugdzorg', 'sociaal-domein', 'welzijn', 'publieke-gezondheid', 'preventie', 'wonen', 'onderwijs', 'werk-en-inkomen', 'arbeidsmarkt', 'sport-en-cultuur', 'veiligheid', 'digitalisering', 'voorzieningen'] };

const partyFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  aliases: { key: { en: 'aliases', nl: 'aliassen' }, title: { en: 'Also known as', nl: 'Ook bekend als' }, type: 'list', items: { key: { en: 'aliases', nl: 'aliassen' }, title: { en: 'Also known as', nl: 'Ook bekend als' }, type: 'string' } },
  group: { key: { en: 'group', nl: 'groep' }, title: { en: 'Group', nl: 'Groep' }, type: 'string', words: groupWords },
  domains: { key: { en: 'domains', nl: 'werkvelden' }, title: { en: 'Fields of work', nl: 'Werkvelden' }, type: 'list', items: { key: { en: 'domains', nl: 'werkvelden' }, title: { en: 'Fields of work', nl: 'Werkvelden' }, type: 'string', words: domainWords, open: true } },
  ring: { key: { en: 'ring', nl: 'kring' }, title: { en: 'Ring', nl: 'Kring' }, type: 'string', words: { en: ['inner', 'outer'], nl: ['binnenkring', 'buitenkring'] } },
  roles: { key: { en: 'roles', nl: 'rollen' }, title: { en: 'Roles', nl: 'Rollen' }, type: 'list', items: { key: { en: 'roles', nl: 'rollen' }, title: { en: 'Roles', nl: 'Rollen' }, type: 'string', words: { en: ['participant', 'commissioner', 'financier', 'provider', 'host', 'lead-party', 'assessor', 'observer'], nl: ['deelnemer', 'opdrachtgever', 'financier', 'uitvoerder', 'gastheer', 'penvoerder', 'beoordelaar', 'waarnemer'] } } },
  signedOn: { key: { en: 'signedOn', nl: 'getekend-op' }, title: { en: 'Signed on', nl: 'Getekend op' }, type: 'month-or-date' },
  commitment: { key: { en: 'commitment', nl: 'commitment' }, title: { en: 'Commitment', nl: 'Commitment' }, type: 'text' },
  roleSeparation: { key: { en: 'roleSeparation', nl: 'rolscheiding' }, title: { en: 'Separation of roles', nl: 'Rolscheiding' }, type: 'text' },
};

const namedFunctionFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  party: { key: { en: 'party', nl: 'partij' }, title: { en: 'Party', nl: 'Partij' }, type: 'reference', leadsTo: 'parties' },
};

const exceptionFields: Fields = {
  rule: { key: { en: 'rule', nl: 'regel' }, title: { en: 'Rule', nl: 'Regel' }, type: 'string' },
  reason: { key: { en: 'reason', nl: 'reden' }, title: { en: 'Reason', nl: 'Reden' }, type: 'text' },
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'Until', nl: 'Tot' }, type: 'month-or-date' },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
};

const sharedDriveFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'What drives you', nl: 'Wat jullie drijft' }, type: 'string', words: { en: ['urgency', 'ambition', 'both', 'other'], nl: ['urgentie', 'ambitie', 'beide', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  urgency: { key: { en: 'urgency', nl: 'urgentie' }, title: { en: 'Urgency', nl: 'Urgentie' }, type: 'text' },
  ambition: { key: { en: 'ambition', nl: 'ambitie' }, title: { en: 'Ambition', nl: 'Ambitie' }, type: 'text' },
  trigger: { key: { en: 'trigger', nl: 'aanleiding' }, title: { en: 'Trigger', nl: 'Aanleiding' }, type: 'text' },
  stance: { key: { en: 'stance', nl: 'houding' }, title: { en: 'Stance', nl: 'Houding' }, type: 'string', words: { en: ['obligation', 'opportunity', 'both'], nl: ['moetje', 'kans', 'beide'] } },
  ...aspectFields,
};

const goalFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  statement: { key: { en: 'statement', nl: 'doel' }, title: { en: 'Goal', nl: 'Doel' }, type: 'text' },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['process', 'effort', 'outcome'], nl: ['proces', 'inspanning', 'uitkomst'] } },
  horizon: { key: { en: 'horizon', nl: 'termijn' }, title: { en: 'Term', nl: 'Termijn' }, type: 'string', words: { en: ['short', 'long'], nl: ['kort', 'lang'] } },
  serves: { key: { en: 'serves', nl: 'stap-naar' }, title: { en: 'Step towards', nl: 'Stap naar' }, type: 'reference', leadsTo: 'goals' },
  aims: { key: { en: 'aims', nl: 'gericht-op' }, title: { en: 'Aimed at', nl: 'Gericht op' }, type: 'list', items: { key: { en: 'aims', nl: 'gericht-op' }, title: { en: 'Aimed at', nl: 'Gericht op' }, type: 'string', words: { en: ['health', 'experience', 'cost', 'workers', 'equity'], nl: ['gezondheid', 'ervaring', 'kosten', 'werkplezier', 'gelijkheid'] } } },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'By when', nl: 'Uiterlijk' }, type: 'month-or-date' },
  kpisDeferred: { key: { en: 'kpisDeferred', nl: 'kpis-uitgesteld' }, title: { en: 'KPIs deferred', nl: 'KPI’s uitgesteld' }, type: 'object', fields: deferralFields },
};

const purposeFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Kind of goals', nl: 'Soort doelen' }, type: 'string', words: { en: ['process', 'outcome', 'movement-and-measurable', 'other'], nl: ['proces', 'uitkomst', 'beweging-en-meetbaar', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  aimModel: { key: { en: 'aimModel', nl: 'doelmodel' }, title: { en: 'Aim model', nl: 'Doelmodel' }, type: 'string', words: { en: ['triple-aim', 'quadruple-aim', 'quintuple-aim'], nl: ['triple-aim', 'quadruple-aim', 'quintuple-aim'] }, open: true },
  regionalFunctions: { key: { en: 'regionalFunctions', nl: 'waarvoor' }, title: { en: 'What the region is for', nl: 'Waarvoor de regio er is' }, type: 'list', items: { key: { en: 'regionalFunctions', nl: 'waarvoor' }, title: { en: 'What the region is for', nl: 'Waarvoor de regio er is' }, type: 'string', words: { en: ['transformation', 'procurement', 'capacity'], nl: ['opgave', 'inkoop', 'capaciteit'] } } },
  goals: { key: { en: 'goals', nl: 'doelen' }, title: { en: 'Goals', nl: 'Doelen' }, type: 'list', items: { key: { en: 'goals', nl: 'doelen' }, title: { en: 'Goals', nl: 'Doelen' }, type: 'object', fields: goalFields } },
  ...aspectFields,
};

const interestFields: Fields = {
  party: { key: { en: 'party', nl: 'partij' }, title: { en: 'Party', nl: 'Partij' }, type: 'reference', leadsTo: 'parties' },
  interest: { key: { en: 'interest', nl: 'belang' }, title: { en: 'Interest', nl: 'Belang' }, type: 'text' },
  brings: { key: { en: 'brings', nl: 'brengt' }, title: { en: 'Brings', nl: 'Brengt' }, type: 'text' },
  gains: { key: { en: 'gains', nl: 'haalt' }, title: { en: 'Gains', nl: 'Haalt' }, type: 'text' },
  givesUp: { key: { en: 'givesUp', nl: 'levert-in' }, title: { en: 'Gives up', nl: 'Levert in' }, type: 'text' },
};

const frequencyWords = { en: ['every-meeting', 'weekly', 'every-two-weeks', 'monthly', 'every-two-months', 'quarterly', 'twice-a-year', 'yearly', 'every-two-years', 'as-needed'], nl: ['elk-overleg', 'wekelijks', 'om-de-week', 'maandelijks', 'om-de-maand', 'elk-kwartaal', 'halfjaarlijks', 'jaarlijks', 'om-de-twee-jaar', 'naar-behoefte'] };

const giveAndTakeFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Talk about interests', nl: 'Gesprek over belangen' }, type: 'string', words: { en: ['principles-only', 'interests-on-table', 'per-theme', 'other'], nl: ['alleen-principes', 'belangen-op-tafel', 'per-thema', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  interests: { key: { en: 'interests', nl: 'belangen' }, title: { en: 'Interests', nl: 'Belangen' }, type: 'list', items: { key: { en: 'interests', nl: 'belangen' }, title: { en: 'Interests', nl: 'Belangen' }, type: 'object', fields: interestFields } },
  frequency: { key: { en: 'frequency', nl: 'frequentie' }, title: { en: 'How often', nl: 'Hoe vaak' }, type: 'string', words: frequencyWords, open: true },
  agreements: { key: { en: 'agreements', nl: 'afspraken' }, title: { en: 'Agreements', nl: 'Afspraken' }, type: 'list', items: { key: { en: 'agreements', nl: 'afspraken' }, title: { en: 'Agreements', nl: 'Afspraken' }, type: 'string' } },
  ...aspectFields,
};

const scopeFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Breadth', nl: 'Breedte' }, type: 'string', words: { en: ['iza-signatories', 'prevention-and-appropriate-care', 'contextual-widening', 'other'], nl: ['iza-partijen', 'preventie-en-passende-zorg', 'verbreding', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  domains: { key: { en: 'domains', nl: 'werkvelden' }, title: { en: 'Fields of work', nl: 'Werkvelden' }, type: 'list', items: { key: { en: 'domains', nl: 'werkvelden' }, title: { en: 'Fields of work', nl: 'Werkvelden' }, type: 'string', words: domainWords, open: true } },
  included: { key: { en: 'included', nl: 'binnen' }, title: { en: 'Inside', nl: 'Binnen' }, type: 'list', items: { key: { en: 'included', nl: 'binnen' }, title: { en: 'Inside', nl: 'Binnen' }, type: 'string' } },
  excluded: { key: { en: 'excluded', nl: 'buiten' }, title: { en: 'Outside', nl: 'Buiten' }, type: 'list', items: { key: { en: 'excluded', nl: 'buiten' }, title: { en: 'Outside', nl: 'Buiten' }, type: 'string' } },
  targetGroups: { key: { en: 'targetGroups', nl: 'doelgroepen' }, title: { en: 'Target groups', nl: 'Doelgroepen' }, type: 'list', items: { key: { en: 'targetGroups', nl: 'doelgroepen' }, title: { en: 'Target groups', nl: 'Doelgroepen' }, type: 'string' } },
  ...aspectFields,
};

const scoreWords = { en: ['very-favourable', 'favourable', 'mixed', 'unfavourable', 'very-unfavourable'], nl: ['zeer-gunstig', 'gunstig', 'wisselend', 'ongunstig', 'zeer-ongunstig'] };

const scaleScenarioFields: Fields = {
  scenario: { key: { en: 'scenario', nl: 'scenario' }, title: { en: 'Division', nl: 'Indeling' }, type: 'string', words: { en: ['current', 'nested', 'fewer', 'other'], nl: ['huidig', 'matroesjka', 'minder', 'anders'] } },
  fittingScale: { key: { en: 'fittingScale', nl: 'passende-schaal' }, title: { en: 'Fitting scale', nl: 'Passende schaal' }, type: 'string', words: scoreWords },
  efficiency: { key: { en: 'efficiency', nl: 'efficientie' }, title: { en: 'Efficiency', nl: 'Efficiëntie' }, type: 'string', words: scoreWords },
  effectiveness: { key: { en: 'effectiveness', nl: 'slagkracht' }, title: { en: 'Effectiveness', nl: 'Slagkracht' }, type: 'string', words: scoreWords },
  complexity: { key: { en: 'complexity', nl: 'complexiteit' }, title: { en: 'Governing complexity', nl: 'Bestuurlijke complexiteit' }, type: 'string', words: scoreWords },
  legitimacy: { key: { en: 'legitimacy', nl: 'legitimatie' }, title: { en: 'Democratic legitimacy', nl: 'Democratische legitimatie' }, type: 'string', words: scoreWords },
  context: { key: { en: 'context', nl: 'context' }, title: { en: 'Doing justice to context', nl: 'Context recht doen' }, type: 'string', words: scoreWords },
  transitionCost: { key: { en: 'transitionCost', nl: 'transitiekosten' }, title: { en: 'Cost of change', nl: 'Transitiekosten' }, type: 'string', words: scoreWords },
  explanation: { key: { en: 'explanation', nl: 'toelichting' }, title: { en: 'Explanation', nl: 'Toelichting' }, type: 'text' },
};

const scaleFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Scale of the themes', nl: 'Schaal van de thema’s' }, type: 'string', words: { en: ['all-regional', 'part-subregional', 'part-supraregional', 'mixed', 'other'], nl: ['alles-regionaal', 'deels-subregionaal', 'deels-bovenregionaal', 'gemengd', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  defaultRule: { key: { en: 'defaultRule', nl: 'vuistregel' }, title: { en: 'Rule of thumb', nl: 'Vuistregel' }, type: 'string', words: { en: ['local-unless', 'regional-unless', 'per-theme', 'other'], nl: ['lokaal-tenzij', 'regionaal-tenzij', 'per-thema', 'anders'] } },
  boundaryChange: { key: { en: 'boundaryChange', nl: 'grenswijziging' }, title: { en: 'Change of the boundary', nl: 'Wijziging van de grens' }, type: 'text' },
  assessment: { key: { en: 'assessment', nl: 'weging' }, title: { en: 'Weighing', nl: 'Weging' }, type: 'list', items: { key: { en: 'assessment', nl: 'weging' }, title: { en: 'Weighing', nl: 'Weging' }, type: 'object', fields: scaleScenarioFields } },
  ...aspectFields,
};

const scaleLevelWords = { en: ['local', 'subregional', 'regional', 'supraregional', 'national'], nl: ['lokaal', 'subregionaal', 'regionaal', 'bovenregionaal', 'landelijk'] };

const themeFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['target-group', 'enabling', 'other'], nl: ['doelgroep', 'randvoorwaarde', 'anders'] } },
  targetGroup: { key: { en: 'targetGroup', nl: 'doelgroep' }, title: { en: 'Target group', nl: 'Doelgroep' }, type: 'string' },
  scale: { key: { en: 'scale', nl: 'schaal' }, title: { en: 'Scale', nl: 'Schaal' }, type: 'string', words: scaleLevelWords },
  scaleReason: { key: { en: 'scaleReason', nl: 'reden-schaal' }, title: { en: 'Reason for the scale', nl: 'Reden van de schaal' }, type: 'text' },
  owner: { key: { en: 'owner', nl: 'trekker' }, title: { en: 'Leader', nl: 'Trekker' }, type: 'reference', leadsTo: 'actors' },
  portfolioHolder: { key: { en: 'portfolioHolder', nl: 'portefeuillehouder' }, title: { en: 'Portfolio holder', nl: 'Portefeuillehouder' }, type: 'reference', leadsTo: 'actors' },
  manager: { key: { en: 'manager', nl: 'programmamanager' }, title: { en: 'Programme manager', nl: 'Programmamanager' }, type: 'reference', leadsTo: 'actors' },
  coalition: { key: { en: 'coalition', nl: 'coalitie' }, title: { en: 'Coalition', nl: 'Coalitie' }, type: 'list', items: { key: { en: 'coalition', nl: 'coalitie' }, title: { en: 'Coalition', nl: 'Coalitie' }, type: 'reference', leadsTo: 'parties' } },
  start: { key: { en: 'start', nl: 'start' }, title: { en: 'Start', nl: 'Start' }, type: 'month-or-date' },
  priority: { key: { en: 'priority', nl: 'volgorde' }, title: { en: 'Order', nl: 'Volgorde' }, type: 'integer', minimum: 1 },
  goals: { key: { en: 'goals', nl: 'doelen' }, title: { en: 'Goals', nl: 'Doelen' }, type: 'list', items: { key: { en: 'goals', nl: 'doelen' }, title: { en: 'Goals', nl: 'Doelen' }, type: 'reference', leadsTo: 'goals' } },
  sources: { key: { en: 'sources', nl: 'geldbronnen' }, title: { en: 'Money', nl: 'Geldbronnen' }, type: 'list', items: { key: { en: 'sources', nl: 'geldbronnen' }, title: { en: 'Money', nl: 'Geldbronnen' }, type: 'reference', leadsTo: 'sources' } },
};

const portfolioFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Way of choosing', nl: 'Manier van kiezen' }, type: 'string', words: { en: ['priority-tasks', 'thematic', 'other'], nl: ['prioritaire-opgaven', 'thematisch', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  themes: { key: { en: 'themes', nl: 'themas' }, title: { en: 'Themes', nl: 'Thema’s' }, type: 'list', items: { key: { en: 'themes', nl: 'themas' }, title: { en: 'Themes', nl: 'Thema’s' }, type: 'object', fields: themeFields } },
  ...aspectFields,
};

const raciLineFields: Fields = {
  activity: { key: { en: 'activity', nl: 'activiteit' }, title: { en: 'Activity', nl: 'Activiteit' }, type: 'string' },
  theme: { key: { en: 'theme', nl: 'thema' }, title: { en: 'Theme', nl: 'Thema' }, type: 'reference', leadsTo: 'themes' },
  responsible: { key: { en: 'responsible', nl: 'uitvoerend' }, title: { en: 'Carries out', nl: 'Voert uit' }, type: 'list', items: { key: { en: 'responsible', nl: 'uitvoerend' }, title: { en: 'Carries out', nl: 'Voert uit' }, type: 'reference', leadsTo: 'actors' } },
  accountable: { key: { en: 'accountable', nl: 'eindverantwoordelijk' }, title: { en: 'Answers for it', nl: 'Eindverantwoordelijk' }, type: 'one-or-list', items: { key: { en: 'accountable', nl: 'eindverantwoordelijk' }, title: { en: 'Answers for it', nl: 'Eindverantwoordelijk' }, type: 'reference', leadsTo: 'actors' } },
  consulted: { key: { en: 'consulted', nl: 'geraadpleegd' }, title: { en: 'Consulted', nl: 'Geraadpleegd' }, type: 'list', items: { key: { en: 'consulted', nl: 'geraadpleegd' }, title: { en: 'Consulted', nl: 'Geraadpleegd' }, type: 'reference', leadsTo: 'actors' } },
  informed: { key: { en: 'informed', nl: 'geinformeerd' }, title: { en: 'Informed', nl: 'Geïnformeerd' }, type: 'list', items: { key: { en: 'informed', nl: 'geinformeerd' }, title: { en: 'Informed', nl: 'Geïnformeerd' }, type: 'reference', leadsTo: 'actors' } },
};

const responsibilitiesFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'How precise', nl: 'Hoe precies' }, type: 'string', words: { en: ['global', 'explicit', 'other'], nl: ['globaal', 'uitgewerkt', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  principles: { key: { en: 'principles', nl: 'principes' }, title: { en: 'Agreements in principle', nl: 'Principe-afspraken' }, type: 'list', items: { key: { en: 'principles', nl: 'principes' }, title: { en: 'Agreements in principle', nl: 'Principe-afspraken' }, type: 'string' } },
  steadiness: { key: { en: 'steadiness', nl: 'rolvastheid' }, title: { en: 'Keeping to roles', nl: 'Rolvastheid' }, type: 'text' },
  raci: { key: { en: 'raci', nl: 'raci' }, title: { en: 'Who does what (RACI)', nl: 'Wie doet wat (RACI)' }, type: 'list', items: { key: { en: 'raci', nl: 'raci' }, title: { en: 'Who does what (RACI)', nl: 'Wie doet wat (RACI)' }, type: 'object', fields: raciLineFields } },
  ...aspectFields,
};

const moneyFields: Fields = {
  euro: { key: { en: 'euro', nl: 'euro' }, title: { en: 'Euros', nl: 'Euro’s' }, type: 'number', minimum: 0 },
  per: { key: { en: 'per', nl: 'per' }, title: { en: 'Per', nl: 'Per' }, type: 'string', words: { en: ['year', 'whole-period', 'once'], nl: ['jaar', 'looptijd', 'eenmalig'] } },
};

const periodFields: Fields = {
  from: { key: { en: 'from', nl: 'vanaf' }, title: { en: 'From', nl: 'Vanaf' }, type: 'month-or-date' },
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'Until', nl: 'Tot en met' }, type: 'month-or-date' },
};

const followUpFields: Fields = {
  step: { key: { en: 'step', nl: 'stap' }, title: { en: 'Step', nl: 'Stap' }, type: 'text' },
  decideBy: { key: { en: 'decideBy', nl: 'besluit-voor' }, title: { en: 'Decide by', nl: 'Besluit voor' }, type: 'month-or-date' },
  decidedOn: { key: { en: 'decidedOn', nl: 'besloten-op' }, title: { en: 'Decided on', nl: 'Besloten op' }, type: 'month-or-date' },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
};

const shareFields: Fields = {
  party: { key: { en: 'party', nl: 'partij' }, title: { en: 'Party', nl: 'Partij' }, type: 'reference', leadsTo: 'parties' },
  percent: { key: { en: 'percent', nl: 'procent' }, title: { en: 'Percent', nl: 'Procent' }, type: 'number', minimum: 0, maximum: 100 },
};

const distributionFields: Fields = {
  rule: { key: { en: 'rule', nl: 'sleutel' }, title: { en: 'Key', nl: 'Sleutel' }, type: 'text' },
  shares: { key: { en: 'shares', nl: 'delen' }, title: { en: 'Shares', nl: 'Delen' }, type: 'list', items: { key: { en: 'shares', nl: 'delen' }, title: { en: 'Shares', nl: 'Delen' }, type: 'object', fields: shareFields } },
};

const sourceFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['transformation-funds', 'spuk', 'subsidy', 'insurer', 'municipal', 'provincial', 'national', 'own-contribution', 'in-kind', 'entry-fee', 'pooled', 'other'], nl: ['transformatiemiddelen', 'spuk', 'subsidie', 'zorgverzekeraar', 'gemeente', 'provincie', 'rijk', 'eigen-bijdrage', 'in-natura', 'instapgeld', 'gezamenlijke-portemonnee', 'anders'] } },
  covers: { key: { en: 'covers', nl: 'waarvoor' }, title: { en: 'What it pays for', nl: 'Waarvoor' }, type: 'list', items: { key: { en: 'covers', nl: 'waarvoor' }, title: { en: 'What it pays for', nl: 'Waarvoor' }, type: 'string', words: { en: ['governance', 'activities', 'chair', 'support', 'participation'], nl: ['governance', 'activiteiten', 'voorzitter', 'ondersteuning', 'participatie'] } } },
  duration: { key: { en: 'duration', nl: 'duur' }, title: { en: 'Temporary or structural', nl: 'Tijdelijk of structureel' }, type: 'string', words: { en: ['temporary', 'structural'], nl: ['tijdelijk', 'structureel'] } },
  amount: { key: { en: 'amount', nl: 'bedrag' }, title: { en: 'Amount', nl: 'Bedrag' }, type: 'object', fields: moneyFields },
  period: { key: { en: 'period', nl: 'looptijd' }, title: { en: 'Period', nl: 'Looptijd' }, type: 'object', fields: periodFields },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
  followUp: { key: { en: 'followUp', nl: 'vervolg' }, title: { en: 'What comes next', nl: 'Vervolg' }, type: 'object', fields: followUpFields },
  endsBecause: { key: { en: 'endsBecause', nl: 'stopt-omdat' }, title: { en: 'Ends because', nl: 'Stopt omdat' }, type: 'text' },
  distribution: { key: { en: 'distribution', nl: 'verdeling' }, title: { en: 'Sharing the cost', nl: 'Verdeling' }, type: 'object', fields: distributionFields },
};

const financingFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Money and content', nl: 'Geld en inhoud' }, type: 'string', words: { en: ['money-leads', 'task-leads', 'use-available', 'other'], nl: ['geld-bepaalt', 'opgave-leidt', 'benutten-wat-er-is', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  sources: { key: { en: 'sources', nl: 'geldbronnen' }, title: { en: 'Money', nl: 'Geldbronnen' }, type: 'list', items: { key: { en: 'sources', nl: 'geldbronnen' }, title: { en: 'Money', nl: 'Geldbronnen' }, type: 'object', fields: sourceFields } },
  paymentModels: { key: { en: 'paymentModels', nl: 'bekostiging' }, title: { en: 'Ways of paying', nl: 'Bekostiging' }, type: 'list', items: { key: { en: 'paymentModels', nl: 'bekostiging' }, title: { en: 'Ways of paying', nl: 'Bekostiging' }, type: 'string', words: { en: ['bundled', 'shared-savings', 'population'], nl: ['integrale-bekostiging', 'gedeelde-besparingen', 'populatiebekostiging'] }, open: true } },
  riskSharing: { key: { en: 'riskSharing', nl: 'risico' }, title: { en: 'Risk', nl: 'Risico' }, type: 'text' },
  frequency: { key: { en: 'frequency', nl: 'frequentie' }, title: { en: 'How often reviewed', nl: 'Hoe vaak bekeken' }, type: 'string', words: frequencyWords, open: true },
  ...aspectFields,
};

const consultationWords = { en: ['before-each-decision', 'on-main-points', 'afterwards', 'none'], nl: ['voor-elk-besluit', 'op-hoofdlijnen', 'achteraf', 'geen'] };

const perspectiveMandateFields: Fields = {
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['full', 'limited', 'consult-first', 'none'], nl: ['vol', 'beperkt', 'eerst-ruggespraak', 'geen'] } },
  scope: { key: { en: 'scope', nl: 'waarover' }, title: { en: 'On what', nl: 'Waarover' }, type: 'text' },
  givenBy: { key: { en: 'givenBy', nl: 'gegeven-door' }, title: { en: 'Given by', nl: 'Gegeven door' }, type: 'string' },
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'Until', nl: 'Tot' }, type: 'month-or-date' },
  consultation: { key: { en: 'consultation', nl: 'ruggespraak' }, title: { en: 'Consultation', nl: 'Ruggespraak' }, type: 'string', words: consultationWords },
};

const perspectiveFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  group: { key: { en: 'group', nl: 'groep' }, title: { en: 'Group', nl: 'Groep' }, type: 'string', words: groupWords },
  representedBy: { key: { en: 'representedBy', nl: 'vertegenwoordigers' }, title: { en: 'Represented by', nl: 'Vertegenwoordigd door' }, type: 'list', items: { key: { en: 'representedBy', nl: 'vertegenwoordigers' }, title: { en: 'Represented by', nl: 'Vertegenwoordigd door' }, type: 'reference', leadsTo: 'parties' } },
  constituency: { key: { en: 'constituency', nl: 'achterban' }, title: { en: 'Constituency', nl: 'Achterban' }, type: 'text' },
  votes: { key: { en: 'votes', nl: 'stemmen' }, title: { en: 'Votes', nl: 'Stemmen' }, type: 'integer', minimum: 0 },
  mandate: { key: { en: 'mandate', nl: 'mandaat' }, title: { en: 'Mandate', nl: 'Mandaat' }, type: 'object', fields: perspectiveMandateFields },
  feedback: { key: { en: 'feedback', nl: 'terugkoppeling' }, title: { en: 'Feedback', nl: 'Terugkoppeling' }, type: 'text' },
  decidesHow: { key: { en: 'decidesHow', nl: 'besluitvorming' }, title: { en: 'How it decides', nl: 'Besluitvorming' }, type: 'text' },
  leadTime: { key: { en: 'leadTime', nl: 'doorlooptijd' }, title: { en: 'Lead time', nl: 'Doorlooptijd' }, type: 'string' },
  contact: { key: { en: 'contact', nl: 'aanspreekpunt' }, title: { en: 'Contact point', nl: 'Aanspreekpunt' }, type: 'reference', leadsTo: 'actors' },
};

const missingGroupFields: Fields = {
  group: { key: { en: 'group', nl: 'groep' }, title: { en: 'Group', nl: 'Groep' }, type: 'string', words: groupWords },
  reason: { key: { en: 'reason', nl: 'reden' }, title: { en: 'Reason', nl: 'Reden' }, type: 'text' },
};

const compositionFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Who takes part', nl: 'Wie meedoet' }, type: 'string', words: { en: ['everyone', 'representation', 'supplemented', 'core-and-wide', 'other'], nl: ['iedereen', 'vertegenwoordiging', 'aangevuld', 'binnen-en-buitenkring', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  perspectives: { key: { en: 'perspectives', nl: 'perspectieven' }, title: { en: 'Perspectives', nl: 'Perspectieven' }, type: 'list', items: { key: { en: 'perspectives', nl: 'perspectieven' }, title: { en: 'Perspectives', nl: 'Perspectieven' }, type: 'object', fields: perspectiveFields } },
  joining: { key: { en: 'joining', nl: 'toetreden' }, title: { en: 'Joining', nl: 'Toetreden' }, type: 'text' },
  missing: { key: { en: 'missing', nl: 'ontbreekt' }, title: { en: 'Missing groups', nl: 'Ontbrekende groepen' }, type: 'list', items: { key: { en: 'missing', nl: 'ontbreekt' }, title: { en: 'Missing groups', nl: 'Ontbrekende groepen' }, type: 'object', fields: missingGroupFields } },
  ...aspectFields,
};

const chairProfileFields: Fields = {
  content: { key: { en: 'content', nl: 'inhoud' }, title: { en: 'Knowledge', nl: 'Inhoud' }, type: 'list', items: { key: { en: 'content', nl: 'inhoud' }, title: { en: 'Knowledge', nl: 'Inhoud' }, type: 'string' } },
  competences: { key: { en: 'competences', nl: 'competenties' }, title: { en: 'Competences', nl: 'Competenties' }, type: 'list', items: { key: { en: 'competences', nl: 'competenties' }, title: { en: 'Competences', nl: 'Competenties' }, type: 'string' } },
  personality: { key: { en: 'personality', nl: 'persoonlijkheid' }, title: { en: 'Personality', nl: 'Persoonlijkheid' }, type: 'list', items: { key: { en: 'personality', nl: 'persoonlijkheid' }, title: { en: 'Personality', nl: 'Persoonlijkheid' }, type: 'string' } },
};

const chairFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Kind of chair', nl: 'Soort voorzitter' }, type: 'string', words: { en: ['independent', 'rotating', 'manager', 'member', 'external-official', 'co-chairs', 'none', 'other'], nl: ['onafhankelijk', 'roulerend', 'manager', 'uit-de-leden', 'bestuurder-van-buiten', 'duo', 'geen', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  appointedBy: { key: { en: 'appointedBy', nl: 'benoemd-door' }, title: { en: 'Appointed by', nl: 'Benoemd door' }, type: 'string' },
  term: { key: { en: 'term', nl: 'termijn' }, title: { en: 'Term', nl: 'Termijn' }, type: 'string' },
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'Until', nl: 'Tot' }, type: 'month-or-date' },
  order: { key: { en: 'order', nl: 'volgorde' }, title: { en: 'Order', nl: 'Volgorde' }, type: 'list', items: { key: { en: 'order', nl: 'volgorde' }, title: { en: 'Order', nl: 'Volgorde' }, type: 'reference', leadsTo: 'actors' } },
  responsibleFor: { key: { en: 'responsibleFor', nl: 'verantwoordelijk-voor' }, title: { en: 'Responsible for', nl: 'Verantwoordelijk voor' }, type: 'list', items: { key: { en: 'responsibleFor', nl: 'verantwoordelijk-voor' }, title: { en: 'Responsible for', nl: 'Verantwoordelijk voor' }, type: 'string' } },
  tasks: { key: { en: 'tasks', nl: 'taken' }, title: { en: 'Tasks', nl: 'Taken' }, type: 'list', items: { key: { en: 'tasks', nl: 'taken' }, title: { en: 'Tasks', nl: 'Taken' }, type: 'string' } },
  profile: { key: { en: 'profile', nl: 'profiel' }, title: { en: 'Profile', nl: 'Profiel' }, type: 'object', fields: chairProfileFields },
  independence: { key: { en: 'independence', nl: 'onafhankelijkheid' }, title: { en: 'Independence', nl: 'Onafhankelijkheid' }, type: 'text' },
  answersTo: { key: { en: 'answersTo', nl: 'verantwoording-aan' }, title: { en: 'Answers to', nl: 'Legt verantwoording af aan' }, type: 'reference', leadsTo: 'actors' },
  ...aspectFields,
};

const supportFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Kind of support', nl: 'Soort ondersteuning' }, type: 'string', words: { en: ['programme-office', 'separate', 'hosted-by-party', 'neutral-organisation', 'none', 'other'], nl: ['programmabureau', 'separaat', 'bij-een-partij', 'neutrale-organisatie', 'geen', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  host: { key: { en: 'host', nl: 'gastheer' }, title: { en: 'Host', nl: 'Gastheer' }, type: 'reference', leadsTo: 'actors' },
  size: { key: { en: 'size', nl: 'omvang' }, title: { en: 'Size', nl: 'Omvang' }, type: 'string' },
  tasks: { key: { en: 'tasks', nl: 'taken' }, title: { en: 'Tasks', nl: 'Taken' }, type: 'list', items: { key: { en: 'tasks', nl: 'taken' }, title: { en: 'Tasks', nl: 'Taken' }, type: 'string' } },
  ...aspectFields,
};

const levelWords = { en: ['board', 'theme', 'working', 'official', 'residents'], nl: ['bestuurlijk', 'thematisch', 'uitvoerend', 'ambtelijk', 'inwoners'] };

const bodyMemberFields: Fields = {
  who: { key: { en: 'who', nl: 'wie' }, title: { en: 'Who', nl: 'Wie' }, type: 'reference', leadsTo: 'members' },
  seats: { key: { en: 'seats', nl: 'zetels' }, title: { en: 'Seats', nl: 'Zetels' }, type: 'integer', minimum: 0 },
  votes: { key: { en: 'votes', nl: 'stemmen' }, title: { en: 'Votes', nl: 'Stemmen' }, type: 'integer', minimum: 0 },
};

const bodyFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  aliases: { key: { en: 'aliases', nl: 'aliassen' }, title: { en: 'Also known as', nl: 'Ook bekend als' }, type: 'list', items: { key: { en: 'aliases', nl: 'aliassen' }, title: { en: 'Also known as', nl: 'Ook bekend als' }, type: 'string' } },
  level: { key: { en: 'level', nl: 'niveau' }, title: { en: 'Level', nl: 'Niveau' }, type: 'string', words: levelWords },
  roles: { key: { en: 'roles', nl: 'rollen' }, title: { en: 'Roles', nl: 'Rollen' }, type: 'list', items: { key: { en: 'roles', nl: 'rollen' }, title: { en: 'Roles', nl: 'Rollen' }, type: 'string', words: { en: ['steering', 'deciding', 'coordinating', 'facilitating', 'advising', 'delivering'], nl: ['sturend', 'besluitvormend', 'coordinerend', 'faciliterend', 'adviserend', 'uitvoerend'] } } },
  members: { key: { en: 'members', nl: 'leden' }, title: { en: 'Members', nl: 'Leden' }, type: 'list', items: { key: { en: 'members', nl: 'leden' }, title: { en: 'Members', nl: 'Leden' }, type: 'object', fields: bodyMemberFields } },
  frequency: { key: { en: 'frequency', nl: 'frequentie' }, title: { en: 'How often', nl: 'Hoe vaak' }, type: 'string', words: frequencyWords, open: true },
  tasks: { key: { en: 'tasks', nl: 'taken' }, title: { en: 'Tasks', nl: 'Taken' }, type: 'list', items: { key: { en: 'tasks', nl: 'taken' }, title: { en: 'Tasks', nl: 'Taken' }, type: 'string' } },
  reportsTo: { key: { en: 'reportsTo', nl: 'rapporteert-aan' }, title: { en: 'Reports to', nl: 'Rapporteert aan' }, type: 'reference', leadsTo: 'bodies' },
  linkedTo: { key: { en: 'linkedTo', nl: 'verbonden-met' }, title: { en: 'Linked to', nl: 'Verbonden met' }, type: 'list', items: { key: { en: 'linkedTo', nl: 'verbonden-met' }, title: { en: 'Linked to', nl: 'Verbonden met' }, type: 'reference', leadsTo: 'bodies' } },
  new: { key: { en: 'new', nl: 'nieuw' }, title: { en: 'New', nl: 'Nieuw' }, type: 'boolean' },
  besideExisting: { key: { en: 'besideExisting', nl: 'verhouding' }, title: { en: 'Beside existing bodies', nl: 'Naast bestaande tafels' }, type: 'text' },
  replaces: { key: { en: 'replaces', nl: 'vervangt' }, title: { en: 'Replaces', nl: 'Vervangt' }, type: 'list', items: { key: { en: 'replaces', nl: 'vervangt' }, title: { en: 'Replaces', nl: 'Vervangt' }, type: 'string' } },
  substitutes: { key: { en: 'substitutes', nl: 'vervanging' }, title: { en: 'Substitutes', nl: 'Vervanging' }, type: 'string', words: { en: ['none', 'named', 'free'], nl: ['geen', 'vaste-vervanger', 'vrij'] } },
  explanation: { key: { en: 'explanation', nl: 'toelichting' }, title: { en: 'Explanation', nl: 'Toelichting' }, type: 'text' },
};

const calendarItemFields: Fields = {
  when: { key: { en: 'when', nl: 'wanneer' }, title: { en: 'When', nl: 'Wanneer' }, type: 'month-or-date' },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['theme', 'interests', 'evaluation', 'decision', 'funding-review', 'reflection', 'residents', 'councils', 'review', 'other'], nl: ['thema', 'belangen', 'evaluatie', 'besluit', 'geldbronnen', 'reflectie', 'inwoners', 'gemeenteraden', 'herijking', 'anders'] } },
  subject: { key: { en: 'subject', nl: 'onderwerp' }, title: { en: 'Subject', nl: 'Onderwerp' }, type: 'string' },
  body: { key: { en: 'body', nl: 'tafel' }, title: { en: 'Body', nl: 'Tafel' }, type: 'reference', leadsTo: 'bodies' },
  theme: { key: { en: 'theme', nl: 'thema' }, title: { en: 'Theme', nl: 'Thema' }, type: 'reference', leadsTo: 'themes' },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
};

const meetingsFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Existing or new bodies', nl: 'Oude of nieuwe tafels' }, type: 'string', words: { en: ['use-existing', 'new', 'mixed', 'other'], nl: ['bestaande-benutten', 'nieuw', 'gemengd', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  bodies: { key: { en: 'bodies', nl: 'tafels' }, title: { en: 'Bodies', nl: 'Tafels' }, type: 'list', items: { key: { en: 'bodies', nl: 'tafels' }, title: { en: 'Bodies', nl: 'Tafels' }, type: 'object', fields: bodyFields } },
  calendar: { key: { en: 'calendar', nl: 'jaarkalender' }, title: { en: 'Yearly calendar', nl: 'Jaarkalender' }, type: 'list', items: { key: { en: 'calendar', nl: 'jaarkalender' }, title: { en: 'Yearly calendar', nl: 'Jaarkalender' }, type: 'object', fields: calendarItemFields } },
  ...aspectFields,
};

const decisionSubjectFields: Fields = {
  level: { key: { en: 'level', nl: 'niveau' }, title: { en: 'Level', nl: 'Niveau' }, type: 'string', words: levelWords },
  body: { key: { en: 'body', nl: 'tafel' }, title: { en: 'Body', nl: 'Tafel' }, type: 'reference', leadsTo: 'bodies' },
  subject: { key: { en: 'subject', nl: 'onderwerp' }, title: { en: 'Subject', nl: 'Onderwerp' }, type: 'string' },
};

const decisionRuleFields: Fields = {
  method: { key: { en: 'method', nl: 'methode' }, title: { en: 'Method', nl: 'Methode' }, type: 'string', words: { en: ['consensus', 'consent', 'unanimity', 'majority', 'qualified-majority', 'weighted', 'chair-decides', 'silence-is-assent', 'advice-only', 'other'], nl: ['consensus', 'consent', 'unanimiteit', 'meerderheid', 'gekwalificeerde-meerderheid', 'gewogen-stemming', 'voorzitter-besluit', 'wie-zwijgt-stemt-toe', 'alleen-advies', 'anders'] } },
  appliesTo: { key: { en: 'appliesTo', nl: 'geldt-voor' }, title: { en: 'Holds for', nl: 'Geldt voor' }, type: 'object', fields: decisionSubjectFields },
  votesPer: { key: { en: 'votesPer', nl: 'stem-per' }, title: { en: 'One vote per', nl: 'Eén stem per' }, type: 'string', words: { en: ['perspective', 'party', 'seat', 'group'], nl: ['perspectief', 'partij', 'zetel', 'groep'] } },
  threshold: { key: { en: 'threshold', nl: 'drempel' }, title: { en: 'Threshold', nl: 'Drempel' }, type: 'string' },
  quorum: { key: { en: 'quorum', nl: 'quorum' }, title: { en: 'Quorum', nl: 'Quorum' }, type: 'string' },
  tieBreak: { key: { en: 'tieBreak', nl: 'bij-gelijke-stand' }, title: { en: 'In a tie', nl: 'Bij gelijke stand' }, type: 'text' },
  fallback: { key: { en: 'fallback', nl: 'als-het-vastloopt' }, title: { en: 'When it gets stuck', nl: 'Als het vastloopt' }, type: 'text' },
  explanation: { key: { en: 'explanation', nl: 'toelichting' }, title: { en: 'Explanation', nl: 'Toelichting' }, type: 'text' },
};

const decisionMakingFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Way of deciding', nl: 'Manier van besluiten' }, type: 'string', words: { en: ['vote', 'consent', 'consensus', 'per-level', 'informal', 'other'], nl: ['stemming', 'consent', 'consensus', 'per-niveau', 'informeel', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  rules: { key: { en: 'rules', nl: 'regels' }, title: { en: 'Rules', nl: 'Regels' }, type: 'list', items: { key: { en: 'rules', nl: 'regels' }, title: { en: 'Rules', nl: 'Regels' }, type: 'object', fields: decisionRuleFields } },
  fallback: { key: { en: 'fallback', nl: 'als-het-vastloopt' }, title: { en: 'When it gets stuck', nl: 'Als het vastloopt' }, type: 'text' },
  reserved: { key: { en: 'reserved', nl: 'aan-partijen-zelf' }, title: { en: 'Left to the parties', nl: 'Aan partijen zelf' }, type: 'list', items: { key: { en: 'reserved', nl: 'aan-partijen-zelf' }, title: { en: 'Left to the parties', nl: 'Aan partijen zelf' }, type: 'string' } },
  ...aspectFields,
};

const mandateFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'How far it goes', nl: 'Hoe ver het gaat' }, type: 'string', words: { en: ['full', 'limited', 'consult-first', 'per-perspective', 'none', 'other'], nl: ['vol', 'beperkt', 'eerst-ruggespraak', 'per-perspectief', 'geen', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  municipal: { key: { en: 'municipal', nl: 'gemeenten' }, title: { en: 'Voice of the municipalities', nl: 'Stem van de gemeenten' }, type: 'string', words: { en: ['one-voice', 'joint-scheme', 'lead-municipality', 'own-only', 'other'], nl: ['een-stem', 'gemeenschappelijke-regeling', 'gemandateerde-gemeente', 'ieder-voor-zich', 'anders'] } },
  insurers: { key: { en: 'insurers', nl: 'zorgverzekeraars' }, title: { en: 'Insurers', nl: 'Zorgverzekeraars' }, type: 'string', words: { en: ['follow', 'own', 'joint', 'other'], nl: ['volgbeleid', 'eigen-beleid', 'gezamenlijk', 'anders'] } },
  scope: { key: { en: 'scope', nl: 'waarover' }, title: { en: 'On what', nl: 'Waarover' }, type: 'text' },
  givenBy: { key: { en: 'givenBy', nl: 'gegeven-door' }, title: { en: 'Given by', nl: 'Gegeven door' }, type: 'string' },
  until: { key: { en: 'until', nl: 'tot' }, title: { en: 'Until', nl: 'Tot' }, type: 'month-or-date' },
  consultation: { key: { en: 'consultation', nl: 'ruggespraak' }, title: { en: 'Consultation', nl: 'Ruggespraak' }, type: 'string', words: consultationWords },
  ...aspectFields,
};

const kpiFields: Fields = {
  id: { key: { en: 'id', nl: 'id' }, title: { en: 'Id', nl: 'Id' }, type: 'id' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  goal: { key: { en: 'goal', nl: 'doel' }, title: { en: 'Goal', nl: 'Doel' }, type: 'reference', leadsTo: 'goals' },
  feeds: { key: { en: 'feeds', nl: 'telt-mee-in' }, title: { en: 'Counts towards', nl: 'Telt mee in' }, type: 'reference', leadsTo: 'kpis' },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['quantitative', 'qualitative'], nl: ['kwantitatief', 'kwalitatief'] } },
  source: { key: { en: 'source', nl: 'bron' }, title: { en: 'Source', nl: 'Bron' }, type: 'string' },
  measuredOn: { key: { en: 'measuredOn', nl: 'gemeten-op' }, title: { en: 'Measured on', nl: 'Gemeten op' }, type: 'month-or-date' },
  frequency: { key: { en: 'frequency', nl: 'frequentie' }, title: { en: 'How often', nl: 'Hoe vaak' }, type: 'string', words: frequencyWords, open: true },
  baseline: { key: { en: 'baseline', nl: 'beginwaarde' }, title: { en: 'Starting point', nl: 'Beginwaarde' }, type: 'string' },
  target: { key: { en: 'target', nl: 'streefwaarde' }, title: { en: 'Aim', nl: 'Streefwaarde' }, type: 'string' },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
};

const evaluationFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'On what you look back', nl: 'Waarop jullie terugkijken' }, type: 'string', words: { en: ['objectives', 'process', 'combined', 'other'], nl: ['doelstellingen', 'proces', 'combinatie', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  frequency: { key: { en: 'frequency', nl: 'frequentie' }, title: { en: 'How often', nl: 'Hoe vaak' }, type: 'string', words: frequencyWords, open: true },
  nextOn: { key: { en: 'nextOn', nl: 'volgende' }, title: { en: 'Next evaluation', nl: 'Volgende evaluatie' }, type: 'month-or-date' },
  owner: { key: { en: 'owner', nl: 'eigenaar' }, title: { en: 'Owner', nl: 'Eigenaar' }, type: 'reference', leadsTo: 'actors' },
  instruments: { key: { en: 'instruments', nl: 'instrumenten' }, title: { en: 'Instruments', nl: 'Instrumenten' }, type: 'list', items: { key: { en: 'instruments', nl: 'instrumenten' }, title: { en: 'Instruments', nl: 'Instrumenten' }, type: 'string', words: { en: ['phm-index', 'compass', 'self-evaluation', 'monitor', 'learning-evaluation', 'action-research'], nl: ['phm-index', 'kompas', 'zelfevaluatie', 'monitor', 'lerende-evaluatie', 'actieonderzoek'] }, open: true } },
  cooperation: { key: { en: 'cooperation', nl: 'samenwerking' }, title: { en: 'Looking at the cooperation', nl: 'Kijken naar de samenwerking' }, type: 'text' },
  adjusting: { key: { en: 'adjusting', nl: 'bijsturen' }, title: { en: 'Adjusting', nl: 'Bijsturen' }, type: 'text' },
  kpis: { key: { en: 'kpis', nl: 'kpis' }, title: { en: 'KPIs', nl: 'KPI’s' }, type: 'list', items: { key: { en: 'kpis', nl: 'kpis' }, title: { en: 'KPIs', nl: 'KPI’s' }, type: 'object', fields: kpiFields } },
  ...aspectFields,
};

const accountabilityLineFields: Fields = {
  from: { key: { en: 'from', nl: 'van' }, title: { en: 'From', nl: 'Van' }, type: 'reference', leadsTo: 'actors' },
  to: { key: { en: 'to', nl: 'aan' }, title: { en: 'To', nl: 'Aan' }, type: 'string' },
  about: { key: { en: 'about', nl: 'waarover' }, title: { en: 'On what', nl: 'Waarover' }, type: 'text' },
  frequency: { key: { en: 'frequency', nl: 'frequentie' }, title: { en: 'How often', nl: 'Hoe vaak' }, type: 'string', words: frequencyWords, open: true },
};

const accountabilityFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Where decisions rest', nl: 'Waar besluiten rusten' }, type: 'string', words: { en: ['regional-mandate', 'extended-local-government', 'local-decisions', 'mainly-private', 'other'], nl: ['regionaal-mandaat', 'verlengd-lokaal-bestuur', 'lokale-besluitvorming', 'vooral-privaat', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  lines: { key: { en: 'lines', nl: 'lijnen' }, title: { en: 'Lines', nl: 'Lijnen' }, type: 'list', items: { key: { en: 'lines', nl: 'lijnen' }, title: { en: 'Lines', nl: 'Lijnen' }, type: 'object', fields: accountabilityLineFields } },
  ...aspectFields,
};

const residentSeatFields: Fields = {
  body: { key: { en: 'body', nl: 'tafel' }, title: { en: 'Body', nl: 'Tafel' }, type: 'reference', leadsTo: 'bodies' },
  who: { key: { en: 'who', nl: 'wie' }, title: { en: 'Who', nl: 'Wie' }, type: 'string', words: { en: ['residents', 'patients', 'clients', 'informal-carers', 'professionals', 'other'], nl: ['inwoners', 'patienten', 'clienten', 'mantelzorgers', 'zorgverleners', 'anders'] } },
  count: { key: { en: 'count', nl: 'aantal' }, title: { en: 'Number', nl: 'Aantal' }, type: 'integer', minimum: 1 },
};

const participationFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'How they take part', nl: 'Hoe ze meedoen' }, type: 'string', words: { en: ['seat-at-table', 'per-theme', 'sounding-board', 'assembly', 'mixed', 'none', 'other'], nl: ['zetel-aan-tafel', 'per-thema', 'klankbord', 'burgerberaad', 'gemengd', 'geen', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  forms: { key: { en: 'forms', nl: 'vormen' }, title: { en: 'Ways', nl: 'Vormen' }, type: 'list', items: { key: { en: 'forms', nl: 'vormen' }, title: { en: 'Ways', nl: 'Vormen' }, type: 'string' } },
  seats: { key: { en: 'seats', nl: 'zetels' }, title: { en: 'Seats', nl: 'Zetels' }, type: 'list', items: { key: { en: 'seats', nl: 'zetels' }, title: { en: 'Seats', nl: 'Zetels' }, type: 'object', fields: residentSeatFields } },
  themes: { key: { en: 'themes', nl: 'themas' }, title: { en: 'Themes', nl: 'Thema’s' }, type: 'list', items: { key: { en: 'themes', nl: 'themas' }, title: { en: 'Themes', nl: 'Thema’s' }, type: 'reference', leadsTo: 'themes' } },
  reimbursement: { key: { en: 'reimbursement', nl: 'vergoeding' }, title: { en: 'Payment', nl: 'Vergoeding' }, type: 'text' },
  support: { key: { en: 'support', nl: 'ondersteuning' }, title: { en: 'Support', nl: 'Ondersteuning' }, type: 'text' },
  ...aspectFields,
};

const councilsFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Role', nl: 'Rol' }, type: 'string', words: { en: ['inform', 'consult', 'decide', 'mixed', 'other'], nl: ['informeren', 'raadplegen', 'besluiten', 'gemengd', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  about: { key: { en: 'about', nl: 'waarover' }, title: { en: 'On what', nl: 'Waarover' }, type: 'text' },
  when: { key: { en: 'when', nl: 'wanneer' }, title: { en: 'When', nl: 'Wanneer' }, type: 'text' },
  how: { key: { en: 'how', nl: 'hoe' }, title: { en: 'How', nl: 'Hoe' }, type: 'text' },
  mandate: { key: { en: 'mandate', nl: 'mandaat' }, title: { en: 'Mandate', nl: 'Mandaat' }, type: 'text' },
  ...aspectFields,
};

const connectionFields: Fields = {
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind', nl: 'Soort' }, type: 'string', words: { en: ['plan', 'region', 'network', 'table', 'other'], nl: ['plan', 'regio', 'netwerk', 'tafel', 'anders'] } },
  how: { key: { en: 'how', nl: 'hoe' }, title: { en: 'How', nl: 'Hoe' }, type: 'text' },
  lead: { key: { en: 'lead', nl: 'kartrekker' }, title: { en: 'Leader', nl: 'Kartrekker' }, type: 'reference', leadsTo: 'actors' },
  themes: { key: { en: 'themes', nl: 'themas' }, title: { en: 'Themes', nl: 'Thema’s' }, type: 'list', items: { key: { en: 'themes', nl: 'themas' }, title: { en: 'Themes', nl: 'Thema’s' }, type: 'reference', leadsTo: 'themes' } },
  checkedOn: { key: { en: 'checkedOn', nl: 'nagegaan-op' }, title: { en: 'Checked on', nl: 'Nagegaan op' }, type: 'month-or-date' },
};

const coherenceFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Steer or let go', nl: 'Sturen of loslaten' }, type: 'string', words: { en: ['steer', 'let-go', 'mixed', 'other'], nl: ['sturen', 'loslaten', 'gemengd', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  lead: { key: { en: 'lead', nl: 'kartrekker' }, title: { en: 'Leader', nl: 'Kartrekker' }, type: 'reference', leadsTo: 'actors' },
  letGo: { key: { en: 'letGo', nl: 'losgelaten' }, title: { en: 'Let go', nl: 'Losgelaten' }, type: 'list', items: { key: { en: 'letGo', nl: 'losgelaten' }, title: { en: 'Let go', nl: 'Losgelaten' }, type: 'string' } },
  connections: { key: { en: 'connections', nl: 'verbindingen' }, title: { en: 'Connections', nl: 'Verbindingen' }, type: 'list', items: { key: { en: 'connections', nl: 'verbindingen' }, title: { en: 'Connections', nl: 'Verbindingen' }, type: 'object', fields: connectionFields } },
  ...aspectFields,
};

const legalFormFields: Fields = {
  variant: { key: { en: 'variant', nl: 'variant' }, title: { en: 'Form', nl: 'Vorm' }, type: 'string', words: { en: ['none', 'principles', 'covenant', 'agreement', 'joint-scheme', 'foundation', 'association', 'nao', 'by-law', 'other'], nl: ['geen', 'principes', 'convenant', 'overeenkomst', 'gemeenschappelijke-regeling', 'stichting', 'vereniging', 'netwerkorganisatie', 'wettelijk', 'anders'] } },
  ownVariant: { key: { en: 'ownVariant', nl: 'eigen-variant' }, title: { en: 'In our own words', nl: 'In eigen woorden' }, type: 'text' },
  name: { key: { en: 'name', nl: 'naam' }, title: { en: 'Name', nl: 'Naam' }, type: 'string' },
  period: { key: { en: 'period', nl: 'looptijd' }, title: { en: 'Period', nl: 'Looptijd' }, type: 'object', fields: periodFields },
  amending: { key: { en: 'amending', nl: 'wijzigen' }, title: { en: 'Changing', nl: 'Wijzigen' }, type: 'text' },
  leaving: { key: { en: 'leaving', nl: 'uittreden' }, title: { en: 'Leaving', nl: 'Uittreden' }, type: 'text' },
  disputes: { key: { en: 'disputes', nl: 'geschillen' }, title: { en: 'Disputes', nl: 'Geschillen' }, type: 'text' },
  ...aspectFields,
};

const supervisionFields: Fields = {
  employeeParticipation: { key: { en: 'employeeParticipation', nl: 'medezeggenschap' }, title: { en: 'Employee participation', nl: 'Medezeggenschap' }, type: 'text' },
  supervisoryBoards: { key: { en: 'supervisoryBoards', nl: 'toezichthouders' }, title: { en: 'Supervisory boards', nl: 'Toezichthouders' }, type: 'text' },
  ...aspectFields,
};

const nationalContactFields: Fields = {
  role: { key: { en: 'role', nl: 'rol' }, title: { en: 'Role', nl: 'Rol' }, type: 'string', words: { en: ['regional-contact-person', 'regional-adviser', 'region-liaison', 'task-fixer', 'region-commissioner', 'other'], nl: ['regiocontactpersoon', 'regioadviseur', 'regio-liaison', 'opgavefikser', 'regiocommissaris', 'anders'] } },
  about: { key: { en: 'about', nl: 'waarvoor' }, title: { en: 'For what', nl: 'Waarvoor' }, type: 'text' },
};

const nationalRelationFields: Fields = {
  contacts: { key: { en: 'contacts', nl: 'contacten' }, title: { en: 'Contacts', nl: 'Contacten' }, type: 'list', items: { key: { en: 'contacts', nl: 'contacten' }, title: { en: 'Contacts', nl: 'Contacten' }, type: 'object', fields: nationalContactFields } },
  escalation: { key: { en: 'escalation', nl: 'escalatie' }, title: { en: 'Way up', nl: 'Escalatie' }, type: 'text' },
  intervention: { key: { en: 'intervention', nl: 'ingrijpen' }, title: { en: 'Intervention', nl: 'Ingrijpen' }, type: 'text' },
  ...aspectFields,
};

const compassFields: Fields = {
  allPerspectives: { key: { en: 'allPerspectives', nl: 'alle-perspectieven' }, title: { en: 'All perspectives', nl: 'Alle perspectieven' }, type: 'text' },
  sameLanguage: { key: { en: 'sameLanguage', nl: 'zelfde-taal' }, title: { en: 'The same language', nl: 'Dezelfde taal' }, type: 'text' },
  hardConversation: { key: { en: 'hardConversation', nl: 'lastig-gesprek' }, title: { en: 'The hard talk', nl: 'Het lastige gesprek' }, type: 'text' },
  trust: { key: { en: 'trust', nl: 'vertrouwen' }, title: { en: 'Trust', nl: 'Vertrouwen' }, type: 'text' },
  behaviour: { key: { en: 'behaviour', nl: 'gedrag' }, title: { en: 'Behaviour', nl: 'Gedrag' }, type: 'text' },
  information: { key: { en: 'information', nl: 'informatie' }, title: { en: 'Information', nl: 'Informatie' }, type: 'text' },
  experiment: { key: { en: 'experiment', nl: 'experimenteren' }, title: { en: 'Trying out', nl: 'Experimenteren' }, type: 'text' },
  own: { key: { en: 'own', nl: 'eigen-punten' }, title: { en: 'Points of our own', nl: 'Eigen punten' }, type: 'list', items: { key: { en: 'own', nl: 'eigen-punten' }, title: { en: 'Points of our own', nl: 'Eigen punten' }, type: 'string' } },
  madeWith: { key: { en: 'madeWith', nl: 'gemaakt-met' }, title: { en: 'Made with', nl: 'Gemaakt met' }, type: 'list', items: { key: { en: 'madeWith', nl: 'gemaakt-met' }, title: { en: 'Made with', nl: 'Gemaakt met' }, type: 'string' } },
  usedAt: { key: { en: 'usedAt', nl: 'gebruikt-bij' }, title: { en: 'Used at', nl: 'Gebruikt bij' }, type: 'list', items: { key: { en: 'usedAt', nl: 'gebruikt-bij' }, title: { en: 'Used at', nl: 'Gebruikt bij' }, type: 'reference', leadsTo: 'bodies' } },
};

const leadershipFields: Fields = {
  kinds: { key: { en: 'kinds', nl: 'soorten' }, title: { en: 'Kinds', nl: 'Soorten' }, type: 'list', items: { key: { en: 'kinds', nl: 'soorten' }, title: { en: 'Kinds', nl: 'Soorten' }, type: 'string', words: { en: ['facilitating', 'visionary', 'informal', 'shared'], nl: ['faciliterend', 'visionair', 'informeel', 'gedeeld'] } } },
  who: { key: { en: 'who', nl: 'wie' }, title: { en: 'Who', nl: 'Wie' }, type: 'list', items: { key: { en: 'who', nl: 'wie' }, title: { en: 'Who', nl: 'Wie' }, type: 'reference', leadsTo: 'actors' } },
  explanation: { key: { en: 'explanation', nl: 'toelichting' }, title: { en: 'Explanation', nl: 'Toelichting' }, type: 'text' },
};

const cultureFields: Fields = {
  compass: { key: { en: 'compass', nl: 'kompas' }, title: { en: 'Compass', nl: 'Kompas' }, type: 'object', fields: compassFields },
  keeper: { key: { en: 'keeper', nl: 'bewaker' }, title: { en: 'Keeper', nl: 'Bewaker' }, type: 'reference', leadsTo: 'actors' },
  principles: { key: { en: 'principles', nl: 'leidende-principes' }, title: { en: 'Guiding principles', nl: 'Leidende principes' }, type: 'list', items: { key: { en: 'principles', nl: 'leidende-principes' }, title: { en: 'Guiding principles', nl: 'Leidende principes' }, type: 'string', words: { en: ['shared-ambition-first', 'open-on-roles', 'mind-consequences', 'answerable-to-constituency', 'open-on-decisions', 'personal-presence', 'work-on-cooperation'], nl: ['gezamenlijke-ambitie-voorop', 'open-over-rollen', 'oog-voor-gevolgen', 'aanspreekbaar-op-communicatie', 'open-over-besluitvorming', 'persoonlijk-aanwezig', 'werken-aan-samenwerken'] }, open: true } },
  behaviourRules: { key: { en: 'behaviourRules', nl: 'spelregels' }, title: { en: 'Rules of behaviour', nl: 'Spelregels' }, type: 'list', items: { key: { en: 'behaviourRules', nl: 'spelregels' }, title: { en: 'Rules of behaviour', nl: 'Spelregels' }, type: 'string' } },
  addressing: { key: { en: 'addressing', nl: 'aanspreken' }, title: { en: 'Calling to account', nl: 'Aanspreken' }, type: 'text' },
  information: { key: { en: 'information', nl: 'informatie' }, title: { en: 'Information', nl: 'Informatie' }, type: 'text' },
  knowing: { key: { en: 'knowing', nl: 'kennen' }, title: { en: 'Knowing each other', nl: 'Elkaar kennen' }, type: 'text' },
  leadership: { key: { en: 'leadership', nl: 'leiderschap' }, title: { en: 'Leadership', nl: 'Leiderschap' }, type: 'object', fields: leadershipFields },
  ...aspectFields,
};

const learningFields: Fields = {
  story: { key: { en: 'story', nl: 'verhaal' }, title: { en: 'Story', nl: 'Verhaal' }, type: 'text' },
  models: { key: { en: 'models', nl: 'modellen' }, title: { en: 'Models', nl: 'Modellen' }, type: 'list', items: { key: { en: 'models', nl: 'modellen' }, title: { en: 'Models', nl: 'Modellen' }, type: 'string', words: { en: ['x-curve', 'population-health-management', 'chaos-theory', 'common-eye-network-model', 'cahn'], nl: ['x-curve', 'population-health-management', 'chaostheorie', 'netwerkmodel-common-eye', 'cahn'] }, open: true } },
  start: { key: { en: 'start', nl: 'start' }, title: { en: 'Start', nl: 'Start' }, type: 'string', words: { en: ['small', 'large'], nl: ['klein', 'groot'] } },
  upscaling: { key: { en: 'upscaling', nl: 'opschalen' }, title: { en: 'Growing', nl: 'Opschalen' }, type: 'text' },
  loops: { key: { en: 'loops', nl: 'manieren-van-leren' }, title: { en: 'Ways of learning', nl: 'Manieren van leren' }, type: 'list', items: { key: { en: 'loops', nl: 'manieren-van-leren' }, title: { en: 'Ways of learning', nl: 'Manieren van leren' }, type: 'string', words: { en: ['single', 'double', 'triple'], nl: ['enkel', 'dubbel', 'driedubbel'] } } },
  networks: { key: { en: 'networks', nl: 'leernetwerken' }, title: { en: 'Learning networks', nl: 'Leernetwerken' }, type: 'list', items: { key: { en: 'networks', nl: 'leernetwerken' }, title: { en: 'Learning networks', nl: 'Leernetwerken' }, type: 'string' } },
  adjusting: { key: { en: 'adjusting', nl: 'bijstellen' }, title: { en: 'Adjusting', nl: 'Bijstellen' }, type: 'text' },
  research: { key: { en: 'research', nl: 'onderzoek' }, title: { en: 'Research', nl: 'Onderzoek' }, type: 'list', items: { key: { en: 'research', nl: 'onderzoek' }, title: { en: 'Research', nl: 'Onderzoek' }, type: 'string', words: { en: ['action-research', 'learning-evaluation', 'design-research', 'cimo'], nl: ['actieonderzoek', 'lerende-evaluatie', 'ontwerpgericht-onderzoek', 'cimo'] }, open: true } },
  buildUp: { key: { en: 'buildUp', nl: 'opbouw' }, title: { en: 'Build up', nl: 'Opbouw' }, type: 'list', items: { key: { en: 'buildUp', nl: 'opbouw' }, title: { en: 'Build up', nl: 'Opbouw' }, type: 'string' } },
  rebuild: { key: { en: 'rebuild', nl: 'ombouw' }, title: { en: 'Rebuild', nl: 'Ombouw' }, type: 'list', items: { key: { en: 'rebuild', nl: 'ombouw' }, title: { en: 'Rebuild', nl: 'Ombouw' }, type: 'string' } },
  phaseOut: { key: { en: 'phaseOut', nl: 'afbouw' }, title: { en: 'Phase out', nl: 'Afbouw' }, type: 'list', items: { key: { en: 'phaseOut', nl: 'afbouw' }, title: { en: 'Phase out', nl: 'Afbouw' }, type: 'string' } },
  room: { key: { en: 'room', nl: 'experimenteerruimte' }, title: { en: 'Room to try', nl: 'Experimenteerruimte' }, type: 'text' },
  ...aspectFields,
};

const covenantFields: Fields = {
  covenant: { key: { en: 'covenant', nl: 'convenant' }, title: { en: 'Form version', nl: 'Versie van het formulier' }, type: 'integer', constant: 1, required: true },
  language: { key: { en: 'language', nl: 'taal' }, title: { en: 'Language', nl: 'Taal' }, type: 'string', words: { en: ['nl', 'en'], nl: ['nl', 'en'] } },
  kind: { key: { en: 'kind', nl: 'soort' }, title: { en: 'Kind of document', nl: 'Soort document' }, type: 'string', words: { en: ['regional-plan', 'covenant', 'cooperation-agreement', 'work-agenda', 'charter', 'other'], nl: ['regioplan', 'convenant', 'samenwerkingsovereenkomst', 'werkagenda', 'samenwerkingsafspraken', 'anders'] }, required: true },
  title: { key: { en: 'title', nl: 'titel' }, title: { en: 'Title', nl: 'Titel' }, type: 'string', required: true },
  documentStatus: { key: { en: 'documentStatus', nl: 'documentstatus' }, title: { en: 'Status of the document', nl: 'Status van het document' }, type: 'string', words: { en: ['draft', 'for-decision', 'adopted', 'under-review', 'expired'], nl: ['concept', 'ter-besluitvorming', 'vastgesteld', 'in-herziening', 'verlopen'] }, required: true },
  version: { key: { en: 'version', nl: 'versie' }, title: { en: 'Version', nl: 'Versie' }, type: 'string' },
  adoptedOn: { key: { en: 'adoptedOn', nl: 'vastgesteld-op' }, title: { en: 'Adopted on', nl: 'Vastgesteld op' }, type: 'month-or-date' },
  adoptedBy: { key: { en: 'adoptedBy', nl: 'vastgesteld-door' }, title: { en: 'Adopted by', nl: 'Vastgesteld door' }, type: 'list', items: { key: { en: 'adoptedBy', nl: 'vastgesteld-door' }, title: { en: 'Adopted by', nl: 'Vastgesteld door' }, type: 'string' } },
  validFrom: { key: { en: 'validFrom', nl: 'geldig-vanaf' }, title: { en: 'Valid from', nl: 'Geldig vanaf' }, type: 'month-or-date' },
  validUntil: { key: { en: 'validUntil', nl: 'geldig-tot' }, title: { en: 'Valid until', nl: 'Geldig tot' }, type: 'month-or-date' },
  reviewBy: { key: { en: 'reviewBy', nl: 'herijken-voor' }, title: { en: 'Review by', nl: 'Herijken voor' }, type: 'month-or-date' },
  phase: { key: { en: 'phase', nl: 'fase' }, title: { en: 'Phase', nl: 'Fase' }, type: 'string', words: { en: ['emerging', 'developing', 'mature'], nl: ['pril', 'in-ontwikkeling', 'volwassen'] }, required: true },
  simple: { key: { en: 'simple', nl: 'eenvoudig' }, title: { en: 'Simple', nl: 'Eenvoudig' }, type: 'object', fields: simpleFields },
  agreements: { key: { en: 'agreements', nl: 'akkoorden' }, title: { en: 'National agreements', nl: 'Landelijke akkoorden' }, type: 'list', items: { key: { en: 'agreements', nl: 'akkoorden' }, title: { en: 'National agreements', nl: 'Landelijke akkoorden' }, type: 'string', words: { en: ['iza', 'azwa', 'gala', 'wozo', 'elderly-care-agreement', 'taz', 'youth-reform', 'none'], nl: ['iza', 'azwa', 'gala', 'wozo', 'hoofdlijnenakkoord-ouderenzorg', 'taz', 'hervormingsagenda-jeugd', 'geen'] }, open: true } },
  region: { key: { en: 'region', nl: 'regio' }, title: { en: 'Region', nl: 'Regio' }, type: 'object', fields: regionFields, required: true },
  history: { key: { en: 'history', nl: 'historie' }, title: { en: 'History', nl: 'Historie' }, type: 'object', fields: historyFields },
  regionalPicture: { key: { en: 'regionalPicture', nl: 'regiobeeld' }, title: { en: 'Regional picture', nl: 'Regiobeeld' }, type: 'object', fields: regionalPictureFields },
  form: { key: { en: 'form', nl: 'samenwerkingsvorm' }, title: { en: 'Form of collaboration', nl: 'Samenwerkingsvorm' }, type: 'object', fields: formFields },
  dilemmas: { key: { en: 'dilemmas', nl: 'dilemmas' }, title: { en: 'Balances', nl: 'Dilemma’s' }, type: 'list', items: { key: { en: 'dilemmas', nl: 'dilemmas' }, title: { en: 'Balances', nl: 'Dilemma’s' }, type: 'object', fields: dilemmaFields } },
  contact: { key: { en: 'contact', nl: 'contact' }, title: { en: 'Contact', nl: 'Contact' }, type: 'string' },
  publishedAt: { key: { en: 'publishedAt', nl: 'vindplaats' }, title: { en: 'Published at', nl: 'Vindplaats' }, type: 'string' },
  licence: { key: { en: 'licence', nl: 'licentie' }, title: { en: 'Licence', nl: 'Licentie' }, type: 'string' },
  parties: { key: { en: 'parties', nl: 'partijen' }, title: { en: 'Parties', nl: 'Partijen' }, type: 'list', minItems: 2, items: { key: { en: 'parties', nl: 'partijen' }, title: { en: 'Parties', nl: 'Partijen' }, type: 'object', fields: partyFields }, required: true },
  functions: { key: { en: 'functions', nl: 'functies' }, title: { en: 'Functions', nl: 'Functies' }, type: 'list', items: { key: { en: 'functions', nl: 'functies' }, title: { en: 'Functions', nl: 'Functies' }, type: 'object', fields: namedFunctionFields } },
  exceptions: { key: { en: 'exceptions', nl: 'uitzonderingen' }, title: { en: 'Exceptions', nl: 'Uitzonderingen' }, type: 'list', items: { key: { en: 'exceptions', nl: 'uitzonderingen' }, title: { en: 'Exceptions', nl: 'Uitzonderingen' }, type: 'object', fields: exceptionFields } },
  sharedDrive: { key: { en: 'sharedDrive', nl: 'urgentie-en-ambitie' }, title: { en: 'Urgency and ambition', nl: 'Urgentie en ambitie' }, type: 'object', fields: sharedDriveFields, group: 'why', question: { en: 'Why do you work together?', nl: 'Waarom werken jullie samen?' } },
  purpose: { key: { en: 'purpose', nl: 'doel-en-effect' }, title: { en: 'Purpose and effect', nl: 'Doel en effect' }, type: 'object', fields: purposeFields, group: 'why', question: { en: 'What do you want to achieve?', nl: 'Wat willen jullie bereiken?' } },
  giveAndTake: { key: { en: 'giveAndTake', nl: 'halen-en-brengen' }, title: { en: 'Give and take', nl: 'Halen en brengen' }, type: 'object', fields: giveAndTakeFields, group: 'why', question: { en: 'What does each bring and gain?', nl: 'Wat brengt en haalt ieder?' } },
  scope: { key: { en: 'scope', nl: 'scope' }, title: { en: 'Scope', nl: 'Scope' }, type: 'object', fields: scopeFields, group: 'what', question: { en: 'What falls under the collaboration, and what does not?', nl: 'Wat valt onder de samenwerking, en wat niet?' } },
  scale: { key: { en: 'scale', nl: 'schaal' }, title: { en: 'Scale', nl: 'Schaal' }, type: 'object', fields: scaleFields, group: 'what', question: { en: 'What do you do locally, in the region or above it?', nl: 'Wat doen jullie lokaal, in de regio of daarboven?' } },
  portfolio: { key: { en: 'portfolio', nl: 'portfolio' }, title: { en: 'Portfolio', nl: 'Portfolio' }, type: 'object', fields: portfolioFields, group: 'what', question: { en: 'Which tasks or themes do you work on?', nl: 'Aan welke opgaven of thema’s werken jullie?' } },
  responsibilities: { key: { en: 'responsibilities', nl: 'taken-en-rollen' }, title: { en: 'Tasks and roles', nl: 'Taken en rollen' }, type: 'object', fields: responsibilitiesFields, group: 'what', question: { en: 'Who does what?', nl: 'Wie doet wat?' } },
  financing: { key: { en: 'financing', nl: 'financiering' }, title: { en: 'Financing', nl: 'Financiering' }, type: 'object', fields: financingFields, group: 'what', question: { en: 'Who pays for what, and until when?', nl: 'Wie betaalt wat, en tot wanneer?' } },
  composition: { key: { en: 'composition', nl: 'samenstelling' }, title: { en: 'Composition', nl: 'Samenstelling' }, type: 'object', fields: compositionFields, group: 'how', question: { en: 'Who is at the table, and on whose behalf?', nl: 'Wie zit aan tafel, en namens wie?' } },
  chair: { key: { en: 'chair', nl: 'voorzitter' }, title: { en: 'Chair', nl: 'Voorzitter' }, type: 'object', fields: chairFields, group: 'how', question: { en: 'Who chairs?', nl: 'Wie is de voorzitter?' } },
  support: { key: { en: 'support', nl: 'ondersteuning' }, title: { en: 'Support', nl: 'Ondersteuning' }, type: 'object', fields: supportFields, group: 'how', question: { en: 'Who organises and coordinates?', nl: 'Wie organiseert en coördineert?' } },
  meetings: { key: { en: 'meetings', nl: 'overleg' }, title: { en: 'Meetings', nl: 'Overleg' }, type: 'object', fields: meetingsFields, group: 'how', question: { en: 'Which bodies are there, and how often do they meet?', nl: 'Welke tafels zijn er, en hoe vaak?' } },
  decisionMaking: { key: { en: 'decisionMaking', nl: 'besluitvorming' }, title: { en: 'Decision making', nl: 'Besluitvorming' }, type: 'object', fields: decisionMakingFields, group: 'how', question: { en: 'How do you take decisions, and on what?', nl: 'Hoe nemen jullie besluiten, en waarover?' } },
  mandate: { key: { en: 'mandate', nl: 'mandaat' }, title: { en: 'Mandate', nl: 'Mandaat' }, type: 'object', fields: mandateFields, group: 'how', question: { en: 'With what mandate does each sit at the table?', nl: 'Met welk mandaat zit ieder aan tafel?' } },
  evaluation: { key: { en: 'evaluation', nl: 'evaluatie' }, title: { en: 'Evaluation', nl: 'Evaluatie' }, type: 'object', fields: evaluationFields, group: 'how', question: { en: 'When do you evaluate, and how do you adjust?', nl: 'Wanneer evalueren jullie, en hoe sturen jullie bij?' } },
  accountability: { key: { en: 'accountability', nl: 'verantwoording' }, title: { en: 'Accountability', nl: 'Verantwoording' }, type: 'object', fields: accountabilityFields, group: 'how', question: { en: 'Who answers to whom?', nl: 'Wie legt aan wie verantwoording af?' } },
  participation: { key: { en: 'participation', nl: 'participatie' }, title: { en: 'Participation', nl: 'Participatie' }, type: 'object', fields: participationFields, group: 'how', question: { en: 'How do residents and patients take part?', nl: 'Hoe doen inwoners en patiënten mee?' } },
  councils: { key: { en: 'councils', nl: 'gemeenteraden' }, title: { en: 'Municipal councils', nl: 'Gemeenteraden' }, type: 'object', fields: councilsFields, group: 'how', question: { en: 'How are the municipal councils involved?', nl: 'Hoe zijn de gemeenteraden betrokken?' } },
  coherence: { key: { en: 'coherence', nl: 'samenhang' }, title: { en: 'Coherence', nl: 'Samenhang' }, type: 'object', fields: coherenceFields, group: 'how', question: { en: 'How does this tie in with other plans and networks?', nl: 'Hoe sluit dit aan op andere plannen en netwerken?' } },
  legalForm: { key: { en: 'legalForm', nl: 'juridische-vorm' }, title: { en: 'Legal form', nl: 'Juridische vorm' }, type: 'object', fields: legalFormFields, group: 'how', question: { en: 'How are the agreements laid down?', nl: 'Hoe liggen de afspraken vast?' } },
  supervision: { key: { en: 'supervision', nl: 'medezeggenschap-en-toezicht' }, title: { en: 'Employee participation and supervision', nl: 'Medezeggenschap en toezicht' }, type: 'object', fields: supervisionFields, group: 'how', question: { en: 'What is the role of employee participation and supervision?', nl: 'Wat is de rol van medezeggenschap en toezicht?' } },
  nationalRelation: { key: { en: 'nationalRelation', nl: 'relatie-rijk' }, title: { en: 'Relation with the state', nl: 'Relatie met het Rijk' }, type: 'object', fields: nationalRelationFields, group: 'how', question: { en: 'How is the contact with national government?', nl: 'Hoe is het contact met het Rijk?' } },
  culture: { key: { en: 'culture', nl: 'cultuur' }, title: { en: 'Culture', nl: 'Cultuur' }, type: 'object', fields: cultureFields, group: 'culture', question: { en: 'How do you treat each other?', nl: 'Hoe gaan jullie met elkaar om?' } },
  learning: { key: { en: 'learning', nl: 'aanpak-en-leren' }, title: { en: 'Approach and learning', nl: 'Aanpak en leren' }, type: 'object', fields: learningFields, group: 'culture', question: { en: 'How do you learn together?', nl: 'Hoe leren jullie samen?' } },
};

/** The covenant itself; everything else is found from here. */
export const covenantField: Field = {
  key: { en: 'covenant', nl: 'convenant' },
  title: { en: 'Covenant', nl: 'Convenant' },
  type: 'object',
  fields: covenantFields,
};

