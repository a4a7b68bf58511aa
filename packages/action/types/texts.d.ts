/** What the Action itself says. */
export declare const texts: {
    readonly noPlansChanged: {
        readonly nl: 'Geen van de plannen is veranderd.';
        readonly en: 'None of the plans has changed.';
    };
    readonly onlyChanged: {
        readonly nl: 'Alleen nagekeken wat veranderd is: {looked} van {all} plannen.';
        readonly en: 'Only what has changed was looked at: {looked} of {all} plans.';
    };
    readonly configChanged: {
        readonly nl: 'De instellingen zijn veranderd. Daarom zijn alle plannen nagekeken.';
        readonly en: 'The configuration has changed. So all plans were looked at.';
    };
    readonly noEvent: {
        readonly nl: 'Bij deze gebeurtenis is er niets om mee te vergelijken. Daarom zijn alle plannen nagekeken.';
        readonly en: 'This event has nothing to compare with. So all plans were looked at.';
    };
    readonly noHistory: {
        readonly nl: 'De vorige versie is niet opgehaald, dus niet te zien is wat er veranderd is. Alle plannen zijn nagekeken. Zet bij actions/checkout: fetch-depth: 2';
        readonly en: 'The version before was not fetched, so what has changed cannot be seen. All plans were looked at. Add to actions/checkout: fetch-depth: 2';
    };
    readonly cut: {
        readonly nl: 'Hier is de samenvatting afgebroken: GitHub toont niet meer dan 1 MB. Alles staat in het bestand van findings-file.';
        readonly en: 'The summary was cut off here: GitHub shows 1 MB at most. Everything is in the file of findings-file.';
    };
    readonly commentCut: {
        readonly nl: 'Hier is deze tekst afgebroken. Alles staat in de samenvatting van de run.';
        readonly en: 'This text was cut off here. Everything is in the summary of the run.';
    };
    readonly changes: {
        readonly nl: 'Wat er in de afspraken veranderde';
        readonly en: 'What changed in the agreements';
    };
    readonly newPlan: {
        readonly nl: 'Dit plan is nieuw.';
        readonly en: 'This plan is new.';
    };
    readonly removedPlan: {
        readonly nl: 'Dit plan is er niet meer.';
        readonly en: 'This plan is gone.';
    };
    readonly nothingFound: {
        readonly nl: 'Geen vragen.';
        readonly en: 'No questions.';
    };
    readonly unread: {
        readonly nl: 'Een van beide versies is niet te lezen, dus niet te vergelijken.';
        readonly en: 'One of both versions cannot be read, so they cannot be compared.';
    };
    readonly model: {
        readonly nl: 'Het ordeningsmodel';
        readonly en: 'The ordering model';
    };
    readonly aspect: {
        readonly nl: 'onderwerp';
        readonly en: 'aspect';
    };
    readonly answer: {
        readonly nl: 'antwoord';
        readonly en: 'answer';
    };
    readonly words: {
        readonly nl: 'in eigen woorden';
        readonly en: 'in own words';
    };
    readonly deeper: {
        readonly nl: 'Verdiepende vragen ({count})';
        readonly en: 'Deeper questions ({count})';
    };
};
