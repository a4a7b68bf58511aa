// Generated from packages/survey/lexicon/. Do not edit.
import type { Lexicon } from '../src/lexicon.ts';

export const lexicon: Lexicon = {
 "common": {
  "nl": {
   "classes": {
    "number": [
     "<figure>",
     "twee",
     "drie",
     "vier",
     "vijf",
     "zes",
     "zeven",
     "acht",
     "negen",
     "tien",
     "elf",
     "twaalf",
     "dertien",
     "veertien",
     "vijftien",
     "zestien",
     "zeventien",
     "achttien",
     "negentien",
     "twintig",
     "beide",
     "enkele",
     "diverse"
    ],
    "month": [
     "januari",
     "februari",
     "maart",
     "april",
     "mei",
     "juni",
     "juli",
     "augustus",
     "september",
     "oktober",
     "november",
     "december",
     "voorjaar",
     "najaar",
     "zomer",
     "winter",
     "lente",
     "herfst"
    ],
    "often": [
     "(jaarlijks*|halfjaarlijks*|tweejaarlijks*|driejaarlijks*|maandelijks*|tweemaandelijks*|wekelijks*|tweewekelijks*|driemaandelijks*|kwartaalg*|kwartaalo*|kwartaalr*|kwartaalb*|kwartaalv*)",
     "(per|elk|elke|ieder|iedere) .. (jaar|maand|maanden|kwartaal|week|weken|halfjaar|half|vergadering|bijeenkomst|najaar|voorjaar|januari|dinsdag|maandag|donderdag)",
     "(<number>|een|eens) keer",
     "<number> keer",
     "(*maal) (per|in)",
     "eens per",
     "eens in",
     "om de .. (jaar|maand|maanden|weken|week)",
     "(periodiek|regelmatig)",
     "(eerste|tweede|derde|laatste) (maandag|dinsdag|woensdag|donderdag|vrijdag)",
     "(tweemaal|driemaal|viermaal|vijfmaal|zesmaal|achtmaal|tienmaal)",
     "<number> x (per|in)",
     "(zeswekelijks*|achtwekelijks*|vierwekelijks*|driewekelijks*|maandagochtend|vrijdagochtend)"
    ],
    "body": [
     "(stuurgroep*|*stuurgroep|*stuurgroepen|regiegroep*|*regiegroep|kerngroep*|kopgroep*|klankbordgroep*|*klankbordgroep|werkgroep*|*werkgroepen|themagroep*|projectgroep*|adviesgroep*|taskforce*|directiegroep*)",
     "(+tafel|+tafels)",
     "(bestuurlijke|regionale|strategische|tactische|operationele|ambtelijke|inhoudelijke) (tafel|tafels)",
     "(+overleg|+overleggen|+beraad)",
     "(bestuurlijk|ambtelijk|regionaal|strategisch|tactisch|operationeel|ambtelijke|bestuurlijke|integraal) overleg",
     "(regio|iza|kern) overleg",
     "(ledenvergadering*|bestuursvergadering*|programmaraad|netwerkraad|ledenraad|regioraad|streekraad|stuurraad|bestuursraad|partnerraad|stuurteam|kwartiermakersteam|deelnemersraad|gebruikersraad|coalitieraad|beleidsraad|productgroep|gebruikersgroep|expertgroep|denktank|kring|programmateam*|regieteam*|kernteam*|ontwikkelteam*|bestuursteam|coordinatieteam|netwerkbestuur|regiobestuur|programmabestuur|bestuurscommissie*|adviescommissie*|platformoverleg)",
     "(dagelijks|algemeen|onafhankelijk) bestuur",
     "(bestuurlijk|strategisch|regionaal) (platform|beraad|comite|team)",
     "(transformation|programme|program|advisory) board",
     "(steering|core) (group|team|committee)",
     "de board",
     "(themacoalitie*|coalities|deelcoalities|kernpartners|regiohub)"
    ],
    "actor": [
     "<body>",
     "<party>",
     "(corporaties|zorginstellingen|ambulancedienst|partijen|partners|deelnemers|leden|colleges|organisaties|gemeente|gemeenten|penvoerder|voorzitter|secretaris|bestuurders|wethouders|trekker|trekkers|kartrekker|programmamanager|programmaleider|projectleider|projectleiders|coordinator|bestuur|bureau|team|zij|we|wij)"
    ],
    "doer": [
     "<body>",
     "<party>",
     "(meldpunt|*punt|*loket|regisseurs|functionaris|kerninstelling|kernorganisatie|voorzitter|opbouwwerker|opbouwwerkers|wijkteam|wijkteams|beheerorganisatie|uitvoeringsorganisatie|regisseur|ketenregisseur|coordinatoren|casemanager|contractteam|productowner|owner|team|teams|college|burgemeester|wethouder|directeur|secretariaat|programmabureau|kernteam)",
     "(partijen|partners|deelnemers|leden|colleges|corporaties|programmamanager|programmaleider|projectleider|projectleiders|coordinator|bestuur|bureau|penvoerder|secretaris|trekker|trekkers|kartrekker)"
    ],
    "partner": [
     "(partijen|partners|deelnemers|leden|organisaties|gemeenten|deelnemende|zorgpartijen|regiopartijen|netwerkpartners|instellingen|bestuurders|vertegenwoordigers|afgevaardigden)"
    ],
    "party": [
     "(gemeente|gemeenten|wethouder|wethouders|colleges|provincie|ggd|vng)",
     "(zorgverzekeraar*|verzekeraar*|zorgkantoor|zorgkantoren|zorgaanbieder*|aanbieders|zorgorganisatie*|zorginstelling*|zorggroep*|ziekenhuis*|ziekenhuizen|*ziekenhuis|*ziekenhuizen|huisarts*|*huisartsen|thuiszorg*|wijkverpleg*|vvt|ggz|ggz*|apothek*|paramedici|fysiotherapeut*|verloskundig*|verpleeghui*|gehandicaptenzorg*|jeugdzorg*|jeugdhulp*|hospice*|revalidatie*|huisartsenpost*|ambulance*|tandarts*|ouderenzorg|jeugdgezondheidszorg|verslavingszorg|dierenartsen|waterschap*)",
     "(welzijn|welzijnsorganisatie*|welzijnswerk|welzijnspartijen|jongerenwerk|sociaal domein|woningcorporatie*|corporaties|onderwijs|onderwijsinstelling*|kennisinstelling*|school|scholen|hogeschool*|universiteit*|politie|werkgevers|ondernemers|bedrijfsleven|marktpartijen|leveranciers|sportverenigingen|vrijwilligersorganisaties|zorgprofessionals|professionals)",
     "(clientenorganisatie*|patientenorganisatie*|patientenvertegenwoordig*|burgervertegenwoordig*|zorgbelang|patientenfederatie|clientenbelang|patientenplatform|clientorganisatie*|bewonersraad|bewonersorganisatie*|burgerbestuurder|ouderenbond*|inwonersvertegenwoordig*)",
     "sociaal domein"
    ],
    "workout": [
     "(uitwerken|uitgewerkt|uitwerking|uitgewerkte|vormgeven|vormgegeven|bepalen|bepaald|opstellen|opgesteld|inrichten|ingericht|invullen|ingevuld|invulling|ontwikkelen|ontwikkeld|concretiseren|geconcretiseerd|vastleggen|benoemen|benoemd|geworven|werven|aangesteld|aanstellen|aangewezen|uitzoeken|uitgezocht|onderzoeken|onderzocht|verkennen|verkend|besproken|bespreken|besloten|oprichten|opgericht|opzetten|opgezet|regelen|geregeld|beleggen|afspreken|afgesproken|formuleren|geformuleerd|uitdenken|vastgesteld)",
     "afspraken (maken|gemaakt|over)",
     "(werken|werkt) .. uit",
     "uit te werken"
    ],
    "soon": [
     "(komend|komende|volgend|volgende) (jaar|jaren|maanden|maand|kwartaal|najaar|voorjaar|periode|weken|zomer|bestuursperiode|vergadering|fase)",
     "(in|dit|voor|na|vanaf|eind|begin|medio) (voorjaar|najaar|zomer|winter|herfst)",
     "(in|voor|na|tegen|rond) (het|de) (voorjaar|najaar|zomer|zomerreces|winter|herfst|vakantie|eerste|tweede|derde|vierde)",
     "(eind|begin|medio|uiterlijk|vanaf|tegen) (<figure>|<month>)",
     "in (<figure>|<month>)",
     "(voor|uiterlijk|per) <figure> <month>",
     "in de loop van",
     "(binnenkort|straks|later|alsnog|uiterlijk|zodra)",
     "op termijn",
     "dit (jaar|kwartaal|najaar|voorjaar)",
     "(de|het) komende (tijd|maanden|weken|periode)"
    ],
    "laid": [
     "(staat|staan|vastgelegd|beschreven|geregeld|uitgewerkt|opgenomen|vinden|lezen|omschreven|vermeld|toegelicht|verwoord|uiteengezet|bepaald|neergelegd|terug|beschrijven|leggen|geborgd|belegd|terugvinden|benoemd|nagelezen|afgesproken)"
    ],
    "doc": [
     "(convenant|*convenant|convenanten|*convenanten|*overeenkomst|*overeenkomsten|reglement|*reglement|reglementen|statuten|statuut|*statuut|bijlage|bijlagen|*besluit|begroting|*begroting|jaarplan|notitie|*notitie|infographic|handboek|protocol|website|uitvoeringsprogramma|uitvoeringsplan|*document|document|documenten|nota|*nota|rapport|*rapport|werkagenda|uitvoeringsagenda|*afspraken|raci|leidraad|handreiking|samenwerkingsdocument|governancedocument|*regeling|monitoringsplan|communicatieplan|participatieplan|financieringsplan|jaarverslag|organogram|spoorboekje|kader|*kader|toelichting|regiovisie|*visie|transformatieplan*|regioplan|regioplannen|regiobeeld|projectplan|programmaplan|draaiboek|regels)",
     "plan van aanpak",
     "(gemeenschappelijke|bestaande) regeling"
    ],
    "improve": [
     "(verbeter*|verbetering*|verminder*|vermindering|vergroot|vergroten|vergroting|versterk*|versterking|terugdring*|terug te dringen|bevorder*|voorkom*|voorkomen|beperken|beperkt|verklein*|verlaag*|verlagen|verlaging|verhoog*|verhogen|behoud*|waarborg*|borgen|borging|optimaliser*|afname|toename|daling|verlichten|ontlasten|dichten|wegnemen|bestrijden|oplossen|bereiken|bereikt|realiser*)"
    ],
    "good": [
     "(gezondheid|gezondheidsverschillen|gezondheidsachterstand*|gezondheidskloof|gezond|gezonder|gezonde|zorg|zorgvraag|zorgkosten|welzijn|welbevinden|leven|levens*|kwaliteit*|vitaliteit|zelfredzaam*|eigen regie|eenzaamheid|inwoners|ouderen|jongeren|jeugd|kinderen|mensen|patienten|clienten|bewoners|wachttijd*|wachtlijst*|opnames|overgewicht|roken|toegankelijk*|betaalbaar*|beschikbaar*|leefstijl|samenredzaam*|bestaanszekerheid|kansengelijkheid|werkplezier|werkdruk|leefbaarheid|dienstverlening|veiligheid)"
    ],
    "lead": [
     "(stuurt|sturen|aansturen|aangestuurd|aanstuurt|coordineer*|coordinatie|coordineren|coordineert|leidt|leiden|geleid|regisseert|regie|organiseert|organiseren|georganiseerd|bewaakt|bewaken|bewaking|adviseer*|adviseren|advies|toetst|toetsen|ondersteun*|faciliteer*|faciliteren|bereidt|voorbereid*|voert|voeren|uitvoering|uitvoeren|trekt|trekken|verantwoordelijk*|begeleid*|beheer*|zorgt|agendeer*|agenderen|signaleer*|monitort|regelt|levert|leveren|vertaalt|bepaalt|bepalen|initieert|jaagt|prioriteer*|prioriteren|ontwikkelt|ontwikkelen|beoordeelt|beoordelen|verbindt|verbinden|verzorgt|controleert|opereert)"
    ],
    "decide": [
     "(besluit*|besluiten|besluitvorm*|beslis*|besloten|beslot*|vaststel*|vastgesteld*|stelt|stellen|goedkeur*|goedgekeurd*|keurt|keuren|instem*|ingestemd|stemt|stemmen|akkoord|accordeer*|bekrachtig*|fiatteer*|hakt|bepaalt|bepalen|kiest|kiezen|koos|kozen|beslist)"
    ],
    "residents": [
     "(inwoner*|burger|burgers|bewoner*|patient|patienten|client|clienten|ervaringsdeskundig*|mantelzorger*|naasten|jongeren|ouders|ouderen|cliententenraad|buurtbewoners|dorpsbewoners|zorgvragers|hulpvragers|gezinnen|wijkbewoners|doelgroep|gebruikers|mensen met)"
    ]
   },
   "tones": {
    "deferred": [
     "nog (niet|niets|geen|nader|verder|onderzoek|onduidelijk)",
     "nog te & ! nog te (veel|vaak|weinig|lang|laat|groot|klein|hoog|laag|duur|versnipperd)",
     "(moet|moeten|wordt|worden|zal|zullen) .. nog",
     "nader .. <workout>",
     "nader te",
     "(verder|nog) .. <workout>",
     "<workout> & <soon> & ! (heeft|hebben|is|zijn|vastgesteld|vormde|was|werd)",
     "(werken|werkt) .. <soon> .. uit",
     "(wordt|worden|zal|zullen|moet|moeten) ... vastgesteld & <soon>",
     "(zal|zullen|gaan|gaat) ... <workout>",
     "(volgt|volgen) (later|nog|in|dit|komend|eind|begin|na|uiterlijk|zodra|binnenkort|volgend|vanaf)",
     "(later|binnenkort) .. (meer|bekend|duidelijk|uitgewerkt)",
     "op een later (moment|tijdstip)",
     "(in|is|zijn) (voorbereiding|ontwikkeling|de maak)",
     "(wordt|worden) .. aan gewerkt",
     "(werken|werkt) ... aan een (voorstel|opzet|notitie|regeling|reglement|afspraak)",
     "(onderzoeken|verkennen|onderzoekt|verkent) ... (of|hoe|welke)",
     "(onderzocht|verkend|uitgezocht) ... (of|hoe|welke|wordt|worden)",
     "(voornemens|voornemen)",
     "van plan",
     "(in|voor) een (volgende|latere|later) (fase|versie|stadium|stap)",
     "(komt|komen) ... (later|volgend|komend)",
     "(maken|bespreken|bespreekt|bepalen) ... <soon> & ! elk",
     "(komt|komen) ... te staan",
     "(komt|komen) in (het|de|een) (definitieve|uiteindelijke|volgende|nieuwe)",
     "(daarin|hierin) (komt|komen)",
     "(daarna|dan|later|vervolgens|hierna) (volgt|volgen|komt|komen)",
     "op dit moment (niet|nog niet|geen|nog geen)",
     "vooralsnog (niet|geen)",
     "(nog|vast) te stellen",
     "(werken|werkt|schrijven|schrijft|bouwen|bouwt) .. (nu|momenteel|dit jaar|op dit moment) .. aan",
     "(de|het) komende (maanden|maand|weken|tijd|periode|kwartaal|half)",
     "dan (bepalen|besluiten|kiezen|bekijken|stellen|maken|leggen|volgt|komt) .. (we|wij|de|ook|partijen)",
     "(staat|staan|is|zijn) .. (gepland|ingepland|geagendeerd|voorzien)",
     "(spreekt|spreken|praat|praten|beslist|besluit|besluiten|buigt|buigen) ... <soon> & ! (elk|elke|ieder|iedere|jaarlijks) & ! (is|zijn|heeft|hebben) (genomen|gevallen)",
     "nog een (concept|voorstel|schets|opzet)",
     "(in|als) concept",
     "(nog|later|nader) in te (vullen|richten|delen)",
     "(ntb|n t b|nnb|n n b)",
     "(leggen|legt|bepalen|bepaalt|regelen|regelt) ... (vast|vastgesteld) ... <soon> & ! (elk|elke|ieder|iedere|jaarlijks)",
     "aan de slag met (de vraag|het vraagstuk|hoe|wie|wat|welke)",
     "(krijgt|krijgen|komt er|komen er) .. (vaste|eigen|nieuwe|nieuw|vast) (*organisatie|bureau|*bureau|secretariaat|team)"
    ],
    "elsewhere": [
     "<laid> .. (in|op|bij|via) (het|de|een|ons|onze|hun|aparte|afzonderlijke|eigen) .. <doc>",
     "<laid> (in|op) <doc>",
     "<laid> in <number> <doc>",
     "(in|op) (het|de|een|ons|onze|aparte|afzonderlijke) .. <doc> ... <laid>",
     "in <doc> ... <laid>",
     "(in|op) (die|deze|dat|dit) <doc> ... (vast|beschreven|geregeld|vastgelegd|opgenomen|uitgewerkt|omschreven|bepaald)",
     "zie (ook|bijlage|bijlagen|het|de|onze|hiervoor|daarvoor|hoofdstuk|paragraaf|www|artikel|verder)",
     "(conform|volgens|overeenkomstig) (het|de|een) .. <doc>",
     "zoals ... <doc>",
     "(het|de|een|onze|ons) .. <doc> (beschrijft|beschrijven|regelt|regelen|bepaalt|bevat|bevatten|benoemt|noemt|geeft)",
     "(een|het|de|hun) .. <doc> .. (over|waarin|met daarin) & ! besluit van",
     "(verwijzen|verwijst|verwezen) naar",
     "(elders|apart|afzonderlijk) (geregeld|vastgelegd|beschreven|uitgewerkt|afgesproken)",
     "<doc> (daarin|waarin|hierin) .. (staan|staat|zijn|is|regelen|liggen)",
     "(daarin|hierin) (staat|staan) .. (hoe|wat|wie|welk|welke|wanneer|waar)",
     "(staat|staan) (daarin|hierin) .. (hoe|wat|wie|welk|welke|wanneer|waar)",
     "(in|op) (die|deze|dat|dit) <doc> (staat|staan) .. (hoe|wat|wie|welk|welke|wanneer|waar)",
     "(staan|staat) op papier",
     "(het|de|dit|dat) .. <doc> (laat|laten) zien .. (hoe|wat|wie|welk|welke|wanneer|waar)",
     "(daarmee|hiermee|daarin|hierin) .. (liggen|ligt|staan|staat) ... (vast|beschreven)",
     "(leest|lees|vindt|vind) .. (u|men|ieder) .. (in|op) (de|het|een|onze|ons)"
    ],
    "need": [
     "nodig & ! (dat|die|wat|waar|indien|zo|als|wanneer) nodig",
     "(noodzakelijk|wenselijk|gewenst|onmisbaar)",
     "behoefte (aan|is)",
     "(zou|zouden)",
     "(vraagt|vragen|verdient|verdienen|vergt) ... aandacht",
     "(er|hier|daar) (moet|moeten)",
     "(moet|moeten) (er|komen|zijn|meer|beter)",
     "(moet|moeten) ... komen",
     "(is|zijn|blijft|vinden) ... (belangrijk|cruciaal|essentieel|randvoorwaarde|voorwaarde)",
     "van (groot|wezenlijk|essentieel) belang",
     "het belang van",
     "(pleiten|pleit|oproep|roepen) (voor|om|op)",
     "(graag|idealiter|liefst|hopen|hoopt|wenst|wensen dat|wens is|wens om|wens van)",
     "(adviseren|adviseert) (om|de regio|partijen)",
     "aanbevolen",
     "(kan|kunnen|kunt) helpen",
     "te weinig",
     "(hoort|horen) .. (in|thuis)",
     "(het ontbreekt|tekort) aan",
     "(overweeg|overwegen|bedenk|denk na)",
     "zorg voor (een|heldere|duidelijke|voldoende|draagvlak) & ! (draagt|dragen|gedragen|de zorg)",
     "(missen|mist) (we|wij|een|de)",
     "(lukt|werkt|slaagt|kan|gaat) alleen (als|wanneer)",
     "(misschien|wellicht)"
    ],
    "past": [
     "(voorheen|vroeger|destijds|toenmalig*|voormalig*|eertijds)",
     "in het verleden",
     "(gestopt|opgeheven|beeindigd|stopgezet|afgeschaft)",
     "(niet|geen) .. meer",
     "(er|hier|daar|toen) (was|waren)",
     "(was|waren) (er|ooit|toen)",
     "(bestond|bestonden)",
     "(had|hadden) .. (een|ooit|toen) .. <body>",
     "(komt|komen|kwam|kwamen) .. voort uit",
     "(voortgekomen|ontstaan) uit"
    ],
    "told": [
     "(was|waren|werd|werden|had|hadden|kwam|kwamen|bestond|bestonden|deed|deden|betaalde|betaalden|leidde|vergaderde|vergaderden|ging|gingen|stond|stonden|gaf|gaven|vond|vonden|dachten|sprak|spraken|koos|kozen|organiseerde|organiseerden)"
    ],
    "lack": [
     "(er|is|zijn|was|hebben|heeft|kent|kennen|komt|komen|bestaat|bestaan) .. geen",
     "geen (afspraken|afspraak|duidelijk*|gezamenlijk*|eigen|aparte|apart|structurele|vaste|formele|regeling|besluit|overeenstemming|sprake|zicht)",
     "niet (bij|met|volgens|op basis van) .. (meerderheid|stemmen|consensus|consent)",
     "niets (afgesproken|geregeld|vastgelegd|bepaald|gezegd|opgenomen|over)",
     "niet .. (geregeld|afgesproken|vastgelegd|bepaald|benoemd|belegd|uitgewerkt|ingericht|genoemd|beschreven|duidelijk|bekend|betrokken|georganiseerd|opgenomen|besproken|aanwezig|helder)",
     "(ontbreekt|ontbreken|ontbrak|ontbrekend*)",
     "gebrek aan",
     "(is|zijn) er niet",
     "(heeft|hebben|kennen) .. niet",
     "(zonder|nergens|onduidelijk)"
    ]
   },
   "headings": {
    "deferred": [
     "nog (niet|te|uit|open|nodig|volgt|nader|geen)",
     "wat nog",
     "(openstaande|open) (punten|vragen|eindjes)",
     "volgende (stap|stappen)",
     "(vervolgstappen|vervolgafspraken|vervolgvragen)",
     "(uitzoeken|later|toekomstmuziek)",
     "te (bepalen|beslissen|doen|regelen)",
     "uit te werken",
     "(wat|hoe) nu (verder|dan)",
     "(onderhanden|nog bezig|in bewerking|in voorbereiding)"
    ],
    "need": [
     "(knelpunten|aandachtspunten|aanbevelingen|aanbeveling|wensen|behoeften|risico|lessen|verbeterpunten)",
     "wat .. nodig"
    ],
    "past": [
     "(geschiedenis|voorgeschiedenis|historie|terugblik|ontstaan)"
    ]
   },
   "anaphors": [
    "dat",
    "dit",
    "deze",
    "die",
    "hierover",
    "daarover",
    "hiervoor",
    "daarvoor",
    "details hierover",
    "de uitwerking",
    "de details",
    "meer hierover",
    "hoe dat",
    "hoe dit"
   ],
   "aside": [
    "afkortingen",
    "afkortingenlijst",
    "lijst van afkortingen",
    "lijst met afkortingen",
    "afkortingen en begrippen",
    "begrippenlijst",
    "bronnen",
    "bronnenlijst",
    "bronvermelding",
    "bronnen en literatuur",
    "gebruikte bronnen",
    "geraadpleegde bronnen",
    "literatuur",
    "literatuurlijst",
    "referenties",
    "colofon"
   ],
   "contents": [
    "inhoud",
    "inhoudsopgave"
   ]
  },
  "en": {
   "classes": {
    "number": [
     "<figure>",
     "two",
     "three",
     "four",
     "five",
     "six",
     "seven",
     "eight",
     "nine",
     "ten",
     "eleven",
     "twelve",
     "fifteen",
     "twenty",
     "both",
     "several"
    ],
    "month": [
     "january",
     "february",
     "march",
     "april",
     "may",
     "june",
     "july",
     "august",
     "september",
     "october",
     "november",
     "december",
     "spring",
     "autumn",
     "summer",
     "winter"
    ],
    "often": [
     "(annually|annual|yearly|monthly|quarterly|weekly|fortnightly|biannually|bimonthly|biennial*|regularly)",
     "(every|each|per) .. (year|month|months|quarter|week|weeks|meeting|day|days|spring|autumn)",
     "(once|twice|times) (a|per|every|each|in)",
     "(<number>|three|four|six) times",
     "(once|twice) every",
     "(a|per) year",
     "(each|every) (spring|summer|autumn|winter|season|term)",
     "(first|second|third|last) (monday|tuesday|wednesday|thursday|friday) of"
    ],
    "body": [
     "(board|boards|committee|committees|subcommittee*|group|groups|forum|forums|taskforce|council of|assembly|roundtable|secretariat)",
     "(steering|delivery|working|reference|leadership|partnership|programme|executive|management|advisory|project) (group|groups|board|boards|committee|committees|team|forum|council)",
     "(partnership|alliance|integrated care|place) (board|committee|forum|leadership)",
     "(leadership|executive) team"
    ],
    "actor": [
     "<body>",
     "<party>",
     "(partners|parties|members|partner|party|organisations|chair|lead|leads|director|manager|coordinator|team|office|secretariat|leaders|executives|we|they)"
    ],
    "partner": [
     "(partners|parties|members|organisations|participants|bodies|signatories|providers|representatives|councils|leaders)"
    ],
    "party": [
     "(dentists|college|colleges|advice|network|charities|council|councils|nhs|trust|trusts|hospital|hospitals|gp|gps|practices|pharmac*|hospice*|charit*|federation|federations|healthwatch|police|universit*|school|schools|providers|commissioner*|icb|vcse|vcs|insurer*|municipalit*|voluntary|communities|carers|employers|foundation|businesses)",
     "local (government|authority|authorities)",
     "(primary|community|mental|social) (care|health|services)",
     "housing (association|associations|providers)",
     "fire and rescue",
     "public health",
     "community services"
    ],
    "workout": [
     "(agreed|agree|developed|develop|determined|determine|confirmed|decided|decide|defined|define|finalised|appointed|appoint|drafted|draft|established|establish|created|published|written|designed|considered|discussed|recruited|explored|completed|written|worked out|set out|produced)",
     "(worked|set|drawn) (out|up)"
    ],
    "soon": [
     "(next|this|later this|coming) (year|month|months|quarter|spring|autumn|summer|winter|phase)",
     "(by|in|before|from|until) (<month>|<figure>|the end|early|late|mid)",
     "(by|in|before) the (end|spring|autumn|summer|winter|new year|next)",
     "(later|soon|shortly|eventually)",
     "(over|in) the (coming|next) (months|weeks|year)"
    ],
    "laid": [
     "(set out|laid down|laid out|written down|described|defined|found|contained|covered|recorded|published|listed|documented|specified|governed|detailed|explained|included|agreed)",
     "(set|laid|written) (out|down)",
     "(is|are) (in|on)"
    ],
    "doc": [
     "(memorandum|mou|agreement|covenant|covenants|agreements|constitution|handbook|annex*|appendi*|schedule|schedules|scheme|protocol|framework|strategy|charter|policy|website|document|documents|plan|guide|manual|statute*|regulations|report|plans)",
     "terms of reference",
     "scheme of delegation",
     "standing orders",
     "rules of procedure"
    ],
    "improve": [
     "(improve*|improving|improvement*|reduce*|reducing|reduction|narrow*|tackle*|tackling|prevent*|increase*|increasing|extend*|close|closing|better|strengthen*|enhance*|promote*|promoting|address*|deliver*|secure|achieve*|achieving|transform*|support*|ensure*|create*|maximise*|manage|eliminate*|cut|raise|help)"
    ],
    "good": [
     "(health|healthy|wellbeing|well being|inequalit*|outcome*|care|quality|life|lives|access|experience|independen*|population|residents|people|children|communities|mental|equity|prevention|productivity|value|services|sustainab*)"
    ],
    "decides": [
     "(decide|decides|decided|decision*|approve*|approval|agree|agrees|agreed|ratif*|sign|signs|signed|endorse*|adopt*|vote*|voting|consensus|resolve*|determine*|authoris*)"
    ],
    "leads": [
     "(lead*|led|coordinat*|co ordinat*|manage*|managing|oversee*|oversight|deliver*|advise*|advises|support*|steer*|run|runs|responsible|accountable|commission*|provide*|ensure*|set|sets|monitor*|drive*|own|owns|host*|facilitat*|implement*|plans|develop*|prepare*|direct*|turn*)"
    ],
    "residents": [
     "(resident*|citizen*|patient*|carer|carers|service users|lived experience|local people|public|community members|communities|people who use|families|lay|users|young people|members of the public)"
    ]
   },
   "tones": {
    "deferred": [
     "(to be|yet to be|still to be|remains to be|remain to be) .. <workout>",
     "(yet|still) to (be|agree|decide|come|follow)",
     "not yet",
     "(no|not|nobody) ... yet",
     "(will|shall) .. be <workout>",
     "(will|shall|going) ... <workout> & <soon>",
     "<workout> & <soon>",
     "(is|are) (being|currently being) .. <workout>",
     "(is|are) due (in|by|to|later|next|this)",
     "(under development|in development|in preparation|being drafted)",
     "in due course",
     "(still|yet) to be",
     "(later|next|future) (stage|phase|version)",
     "(will|to) follow",
     "(plan|plans|intend|intends|aim|propose) to (agree|develop|appoint|set|establish|write|draw|recruit|define|review whether)",
     "we are (working|exploring|considering|developing|drafting)",
     "(will|shall) be (settled|arranged) .. (in|by|before|after|later)",
     "(exploring|considering|looking at) (how|whether|options)",
     "(will|to) (agree|decide|define|develop|consider|draw|discuss|appoint|work out|set out|finalise|determine) ... <soon>",
     "(need|needs) (further|more) .. (consideration|work|discussion|thought|detail)",
     "will (consider|explore|discuss|work out|finalise|determine)",
     "(is|are|will be) (worked out|drafted|developed|written) (now|this year|next)"
    ],
    "elsewhere": [
     "<laid> .. (in|on|by|under|at) (the|a|an|our|their|its|separate|each) .. <doc>",
     "<laid> (in|on|by|under) <doc>",
     "(the|a|an|our) .. <doc> (describes|describe|sets|set|explains|covers|contains|defines|gives|lists|details)",
     "see (the|our|annex|appendix|schedule|section|also|chapter|page)",
     "(details|detail|information|more) ... (are|is|can be found) ... (in|on) (the|a|our|schedule|annex|appendix)",
     "(in line|in accordance) with (the|our|a) .. <doc>",
     "as (set out|described|agreed|defined|laid down) in",
     "(outcomes|measures|terms|arrangements|rules|roles|responsibilities|goals|priorities|list) in (schedule|annex|appendix|the)"
    ],
    "need": [
     "(need|needs|needed) (to|for|a|an|more|is|are|better|clear|clearer) & ! not need",
     "(is|are) needed",
     "(should|ought|must have)",
     "(there is|there has been) .. (need|demand|call)",
     "(would like|would be|would help|wish|wishes|hope|hopes|call for|calls for|called for|calling for|asked for|ask for)",
     "(it is|is|are) .. (important|essential|vital|crucial|desirable)",
     "(fear|fears|worry|worried|concern) that",
     "(is|are) recommended",
     "(we|i) recommend",
     "ideally",
     "(require|requires) (more|better|a)"
    ],
    "past": [
     "(formerly|previously|historically|former)",
     "in the past",
     "(ended|abolished|disbanded|discontinued|ceased|wound up)",
     "no longer",
     "used to",
     "there (was|were)"
    ],
    "told": [
     "(was|were|had|did|met|chose|began)"
    ],
    "lack": [
     "there (is|are) (no|not|nothing|little)",
     "no ... (has|have) been (appointed|agreed|set|decided|named|chosen|elected|made)",
     "(has|have) (no|not)",
     "no (agreement|agreed|formal|clear|separate|joint|shared|dedicated|arrangement|arrangements|decision|plans)",
     "(nothing|not) .. (agreed|decided|arranged|settled|covered|set out|defined|appointed|included|addressed|clear)",
     "(lack|lacks|lacking|missing|absence|without|unclear)"
    ]
   },
   "headings": {
    "deferred": [
     "(still|yet) to",
     "(next steps|open questions|outstanding|future work|to do)",
     "to be (agreed|decided|confirmed|done)",
     "what comes next",
     "(in progress|under way|underway)"
    ],
    "need": [
     "(recommendations|challenges we face|lessons|wishes)",
     "what we need"
    ],
    "past": [
     "(history|background|our story)"
    ]
   },
   "anaphors": [
    "this",
    "that",
    "these",
    "it",
    "they",
    "details",
    "the details",
    "more on this",
    "how this"
   ],
   "aside": [
    "abbreviations",
    "acronyms",
    "list of abbreviations",
    "glossary",
    "bibliography",
    "references",
    "sources",
    "colophon"
   ],
   "contents": [
    "contents",
    "table of contents"
   ]
  }
 },
 "aspects": {
  "sharedDrive": {
   "nl": {
    "classes": {
     "pressure": [
      "(vergrijzing|personeelstekort*|arbeidskrapte|arbeidsmarktkrapte|wachtlijst*|wachttijden|zorgvraag|krapte|zorgkosten|tekort|tekorten|eenzaamheid|gezondheidsverschillen|zorginfarct|schaarste|problematiek)",
      "(psychische|mentale) (klachten|problemen)",
      "(vraag naar|beroep op) (de|zorg|jeugdhulp|ondersteuning)",
      "aantal .. (ouderen|jongeren|mensen|patienten)",
      "(kwetsbare|oudere|chronisch) (ouderen|mensen|zieken)",
      "(druk|zorgzwaarte|zorgbehoefte|schaarste|hulpvraag|hulpvragen|zorgvragen)"
     ],
     "problem": [
      "(overlast|criminaliteit|onveiligheid|geweld|*geweld|armoede|schulden|eenzaamheid|laaggeletterdheid|*verschillen|*achterstanden|achterstanden|wachtlijsten|*tekort|*tekorten|tekorten|overgewicht|dakloosheid|thuiszitters|kansenongelijkheid|ongelijkheid|ondermijning|verslaving|vereenzaming|schooluitval|recidive|versnippering|problematiek|knelpunten)"
     ],
     "growth": [
      "(groeiende|groeien|groeit|toenemende|toeneemt|stijgende|stijgt|stijgen|groter|langer|oplopende|dubbele)",
      "steeds (meer|vaker|groter|langer|complexer|minder)",
      "(toeneemt|groeit|verdubbelt|oploopt|vergrijst|zwaarder|ingewikkelder|complexer)",
      "(snel|flink|sterk) (toe|op|meer|groter|gegroeid)",
      "(neemt|nemen) ... toe",
      "(loopt|lopen) .. op",
      "(toename|groei|stijging) van"
     ]
    },
    "own": [
     "aanleiding*",
     "noodzaak",
     "stip op de horizon"
    ],
    "firm": [
     "waarom",
     "waarom (we|wij|samen*|samenwerken|deze|dit)",
     "urgentie*",
     "ambitie*",
     "visie",
     "onze (droom|visie|ambitie)",
     "het waarom",
     "beweegreden*",
     "bedoeling",
     "drijfveer",
     "drijfveren",
     "waar (we|wij) voor staan",
     "waartoe",
     "noodzaak",
     "opdracht",
     "stip aan de horizon"
    ],
    "near": [
     "inleiding",
     "achtergrond",
     "missie",
     "context",
     "opgave"
    ],
    "whole": [
     "elkaar ... nodig",
     "alleen samen",
     "in je eentje",
     "samen (sta|staan) .. sterk*",
     "(vergrijst|ontgroent)",
     "(van|ervan) overtuigd",
     "(geloven|gelooft) (in|dat)",
     "(niemand|geen partij) ... alleen",
     "(slaagt|lukt|werkt) alleen als",
     "alleen (slaagt|lukt|werkt) als",
     "(droom|dromen) van",
     "(niet|nooit) ... alleen",
     "(niet|nooit) ... (los|zonder elkaar) ... (oplossen|redden|kunnen)",
     "(geen|niet een) (enkele|van|der|een) ... alleen",
     "(redden|lukt|kunnen|bereiken) ... samen",
     "<pressure> ... <growth>",
     "<growth> ... <pressure>",
     "(gezamenlijke|gedeelde|regionale|gemeenschappelijke) (ambitie|urgentie|droom|visie|opdracht|overtuiging)",
     "(onze|een) (ambitie|droom|visie) & ! productvisie",
     "ambitie om",
     "(grote|hoge|gevoelde) urgentie",
     "gevoel van urgentie",
     "(gezondste|vitaalste|gelukkigste) (regio|provincie|gemeente|streek|generatie)",
     "(staat|staan|komt|komen) ... onder druk",
     "(kan|kunnen|gaat) ... zo niet .. (langer|verder|door)",
     "als we niets doen",
     "(onhoudbaar|onbetaalbaar|kantelpunt|zorg vastloopt|zorg loopt vast)",
     "(zorg|ondersteuning|hulp) ... (beschikbaar|toegankelijk|betaalbaar|houdbaar) (blijft|te houden)",
     "samen (bereiken|kunnen|komen) (we|wij) ... (meer|verder)",
     "(tekort|tekorten|gebrek) aan (personeel|zorgverleners|handen|mensen|huisartsen|zorgpersoneel|medewerkers)",
     "als (we|wij) zo doorgaan",
     "(opgave|opgaven|uitdaging|uitdagingen) .. (is|zijn) .. (groot|fors|complex|urgent|stevig)",
     "(grote|forse|stevige|gezamenlijke|complexe) (opgave|opgaven|uitdaging|uitdagingen)",
     "zonder (verandering|ingrijpen|samenwerking|actie)",
     "in <figure> ... (ouder dan|keer zoveel|een derde|helft|kwart|verdubbeld)",
     "(dreigt|dreigen|verslechtert|noodklok)",
     "handen ineen",
     "de handen in een",
     "(lopen|loopt) .. vast",
     "(verschil|verschillen) ... (groter|groeien|toe)",
     "(omslag|beweging|transformatie) .. (nodig|noodzakelijk|maken|inzetten)",
     "(een|<number>) op de (drie|vier|vijf|tien|acht|zes) .. (kinderen|ouderen|inwoners|volwassenen|mensen|jongeren)",
     "(korter|minder lang) .. (leven|leeft)",
     "(leven|leeft) .. (korter|minder)",
     "(ongezonder|armer|eenzamer|zwaarder) dan",
     "(zorgkloof|gezondheidskloof|kloof tussen)",
     "(moet|kan) anders",
     "(belofte|missie) aan",
     "(gelooft|geloven) .. (samen|kracht)",
     "(gezamenlijk*|gedeeld*|gemeenschappelijk*|samen) (doel|doelen|verantwoordelijkheid|verantwoordelijkheden|opgave|opgaven|uitdaging*|beeld|droom|ambities|missie|noodzaak|drijfveer|drijfveren)",
     "(krachten|kennis en kracht) .. (bundelen|bundeling|gebundeld|verenigen)",
     "(bundelen|bundelt|gebundeld|bundeling) .. (krachten|van krachten)",
     "(samen|gezamenlijk) .. (sterker|verder|meer bereiken|schouders|de schouders)",
     "(schouders|schouder) .. (onder|aan schouder)",
     "(zien|ziet|voelen|voelt|onderschrijven|onderschrijft|erkennen|delen|deelt|delen de) .. (noodzaak|urgentie|opgave|ambitie|visie|verantwoordelijkheid|zorg|zorgen|overtuiging)",
     "(ambitie|ambities|visie|droom|missie) (is|van|om|om de|voor|luidt|zijn) & ! (visie is bepaald|visie is vastgesteld|visie is opgesteld|visie is besproken|visie is beschreven|visie is geschreven)",
     "(moet|moeten|zal|zullen|kan|kunnen|willen) .. (anders|samen doen|samen oppakken|toekomstbestendig*)",
     "(toekomstbestendig*|houdbaar*) .. (zorg|regio|stelsel|houden|maken|te houden|te maken)",
     "(zorg|regio|stelsel|ondersteuning) .. (toekomstbestendig*|houdbaar*)",
     "(druk|beroep) op .. (zorg|ggz|jeugdzorg|zorgverleners|huisartsen|personeel|stelsel|ziekenhuizen|spoedzorg|mantelzorgers)",
     "(omdat|want) ... <pressure>",
     "<pressure> ... (maakt|maken|vraagt|vragen|dwingt|dwingen|noopt|noodza*|urgent*|onder druk)",
     "(wens|wensen|verlangen) om .. (samen|gezamenlijk)",
     "(niet|nooit) meer .. (vanzelfsprekend|mogelijk|vol te houden|houdbaar|alleen)",
     "(alleen|zelfstandig) .. (redt|lukt|kan|kunnen|red|kom) .. (niet|niemand|geen)",
     "(urgentie|noodzaak) .. (is|wordt|groot|hoog|gevoeld|duidelijk)",
     "samen (op weg naar|werken aan|bouwen aan|zorgen voor|verder)",
     "samen voor .. (een|de|het|gezond*|goede|betere|elkaar|onze|kinderen|inwoners|jongeren|ouderen|kansen)",
     "(niet|niets|nooit|hoeven|kan|kunnen) .. (meer|het) .. alleen",
     "(anders|als we) .. (allemaal|elk|ieder) .. (vissen|concurreren|apart|los)",
     "te weinig (mensen|personeel|handen|collega*|huisartsen|zorgverleners|tijd|geld|plekken)",
     "(steeds meer|almaar meer|te veel) .. (mensen|ouderen|jongeren|zorg|vraag|klachten|kinderen)",
     "(van het kastje|tussen wal en schip|tussen de wal)",
     "(dat kan|kan het|moet) .. (beter|anders)",
     "meer dan de som",
     "samen (een|hetzelfde|dezelfde) (doel|ambitie|droom|missie|opgave|verhaal|visie)",
     "(samen|gezamenlijk|allemaal|gedeeld|met elkaar|mede|collectief) verantwoordelijk",
     "(voelen|voelt) .. verantwoordelijk",
     "(blijven|willen|kiezen|gaan) .. (samen|gezamenlijk|met elkaar) .. (werken|doen|optrekken|staan|oppakken|aanpakken|dragen)",
     "(kiezen|kiest|koos|kozen) .. (voor|ervoor|om) .. (samen|samenwerk*|gezamenlijk*|regionaal|regionale) & ! (voorzitter|leverancier)",
     "(pakken|pakt|aanpakken|oppakken) .. <problem>",
     "<problem> .. (aan te pakken|aanpakken|pakken|tegengaan|tegen te gaan|terugdringen|bestrijden|voorkomen|oplossen|keren|doorbreken)",
     "(langs elkaar heen|versnipper*|verkokering|verkokerd|ieder voor zich|eilandjes|schotten|te hoop) & (werken|werkt|werkte|werkten|hulp|zorg|samen*|aanbod|nu|daarom|doorbreken|weg|slechten)",
     "(gezondere|gezonde|gelukkigere|gelukkige|vitale|vitalere|gezonder|fittere|veerkrachtige) .. (inwoners|mensen|bevolking|kinderen|jeugd|generatie|bewoners|gemeenschap|regio)",
     "goed leven .. (voor|van|in)",
     "(elk|ieder|elke|iedere|geen) (kind|jongere|inwoner|leerling|oudere|patient|mens|gezin) .. (een|een passende|op|krijgt|verdient|telt|uit de boot|tussen|het)",
     "(vraag|uitgaven|behoefte|instroom|wachttijd*) .. (zwelt|zwellen|groeit|groeien|stijgt|stijgen|blijven groeien|blijft groeien|loopt op|lopen op|neemt toe|nemen toe|lopen uiteen|uit elkaar)",
     "(grootste|hardnekkig*|urgent*|taai|taaie|ernstig*) .. (probleem|problemen|vraagstuk|vraagstukken|opgave|geweldsprobleem|*probleem)",
     "(enorme|grote|groeiende|gezamenlijke|regionale|maatschappelijke) (opgave|opgaven|uitdaging|uitdagingen|vraagstukken|druk)",
     "(aard|omvang|grootte|complexiteit) .. (opgave|opgaven|uitdaging|problemen|vraagstukken)",
     "(niet|niemand|geen) .. (alleen|in je eentje|zelfstandig|op eigen kracht|afzonderlijk) .. (kan|kunnen|oplossen|aan|doen|dragen|redden)",
     "(noodzakelijke|nodige) (beweging|transformatie|verandering|verbreding|verdieping|trendbreuk)",
     "(handen|krachten) .. (ineen|ineengeslagen|gebundeld|samen)",
     "(zien|voelen|hebben|willen|nemen) .. (gezamenlijke|gedeelde) .. (verantwoordelijkheid|opgave|urgentie)",
     "(veel|vol|een|nieuwe|positieve|gezamenlijke) energie & ! (klimaat|duurzame|opwek|warmte)",
     "(zorg|regio|stelsel|personeel) .. (piept|kraakt|overbelast|vastloopt|vastgelopen|onder druk|klem)",
     "(gezondere|gezonde|vitale|vitalere|sterke|sterkere) .. (regio|streek|samenleving|toekomst)",
     "(we|wij|zij|partijen|partners|gemeenten|organisaties|deelnemers|bestuurders|aanbieders|instellingen|colleges|coalitie|netwerk|regio|<number>) .. (willen|wil) ... <good> & ! (betrekken|meepraten|meedenken|deelnemen|uitnodigen|horen|vergaderen)",
     "(we|wij|zij|partijen|partners|gemeenten|organisaties|deelnemers|bestuurders) .. (willen|wil) .. (dat|samen|sterker|beter|elke|elk|iedere|ieder|meer|anders)",
     "(willen|wil) (we|wij|zij|partijen|partners|gemeenten) ... (iedereen|iedere|elke|elk|kinderen|mensen|ouderen|jongeren|gezinnen|patienten|clienten)",
     "(wilden|wensten) .. (toekomst|zelf|samen|liever)",
     "(werken|werkt|bouwen|bouwt) .. (we|wij|partijen|partners|gemeenten) .. aan .. (betere|goede|gezonde|gezondere|sterke|vitale)",
     "(we|wij|partijen|partners|gemeenten) .. (werken|bouwen) .. aan .. (betere|goede|gezonde|gezondere|sterke|vitale)",
     "(verdient|verdienen|gelijke kansen)",
     "(iedere|elke|ieder|elk|iedereen|alle) ... recht op",
     "(toegankelijk*|betaalbaar*|beschikbaar*|houdbaar*) .. (houden|blijven|blijft|te houden)",
     "(zorg|ondersteuning) .. (toegankelijk*|betaalbaar*|beschikbaar*)",
     "(roerige|turbulente|onzekere|uitdagende|veranderende) (tijd|tijden|wereld|markt|samenleving)",
     "(mooie|grote|unieke|nieuwe|gouden|geweldige) (kans|kansen)",
     "(zien|ziet|biedt|bieden|grijpen|benutten|pakken) ... (kans|kansen|meerwaarde)",
     "(kans|kansen) voor .. (regio|streek|zorg|inwoners)",
     "(meerwaarde|voordeel|voordelen) van .. (samenwerking|samenwerken|netwerk|regio)",
     "(lukt|kan|kunnen|redden|bereiken) ... (alleen|slechts) (gezamenlijk|samen|met elkaar)",
     "(alleen|slechts) (gezamenlijk|samen|met elkaar)",
     "(leverde|levert|leverden) .. te weinig",
     "(onaanvaardbaar|onacceptabel|onwenselijk)",
     "(hoeft|hoeven) .. (niet|geen) .. (iedereen|ieder|elk|hetzelfde|opnieuw|dubbel)",
     "brede welvaart",
     "geen optie",
     "(oude voet|huidige voet)",
     "zo (complex|specialistisch|groot|ingewikkeld) .. dat",
     "(kost|kosten) .. (veel|te veel|onnodig) .. (tijd|geld|energie|werk)",
     "(moeite|worstelen|worstelt|kampen|kampt|kraakt) .. (met|om|heeft|hebben)",
     "(kleurt|vergrijst|ontgroent|krimpt)",
     "(nu|straks|morgen) .. (niets|niet) .. (verandert|veranderen|doen)"
    ],
    "part": [
     "(ambitie|ambities|urgentie)",
     "meer met elkaar",
     "(overtuigd|overtuiging) ... (samen*|regio*)",
     "(missie|droom|drijfveer|drijfveren|noodzaak)",
     "(opgave|opgaven|uitdaging|uitdagingen) .. (waar|waarvoor|vraagt|vragen|staan|komen|komt|die)",
     "(staan|staat) .. voor .. (opgave|opgaven|uitdaging|uitdagingen|vraagstukken|keuzes)",
     "(bijdragen|bijdrage) aan .. (gezonde|gezondere|vitale|betere|leefbare|veilige)",
     "(toekomstvisie|toekomstbestendig*)",
     "(toekomst|toekomstbeeld) & (samen|regio|onze|sterk*|gezond*|bouwen|zorg|willen|wil|streek|betere|goede|eigen)",
     "(trots|enthousiast|gedreven|bevlogen|passie|hart en ziel|vastberaden) & (samen*|elkaar|netwerk|partners|regio|wij|we) & ! (melden|meldt|presenteren|presenteert|meedelen|kondigen)",
     "(uitdaging|uitdagingen|vraagstuk|vraagstukken)",
     "(anders|slimmer) .. (organiseren|werken|doen|denken)",
     "(druk|zorgen|urgentie|nood) .. (neemt|nemen|is|zijn|loopt) .. (toe|hoog|groot|op)",
     "(toekomstbestendig*|houdbaar*|duurzame|duurzaam) .. (samenwerking|zorg|oplossing|regio)",
     "(gaan|staan|maken|zetten) .. (samen|gezamenlijk)",
     "(meer|beter|verder|sneller) .. (bereiken|komen|kunnen) .. (samen|gezamenlijk|met elkaar)"
    ],
    "implicit": [
     "(toegankelijke|betaalbare|beschikbare) .. (zorg|ondersteuning|hulp|jeugdhulp)",
     "samen (maken|zorgen|bouwen|pakken|brengen|houden|keren|geven) (we|wij)",
     "(volgens|op grond van|krachtens|ingevolge|vanuit|op basis van) .. (wet|jeugdwet|wmo|wpg|zvw|wlz|participatiewet) & ! (gemeenschappelijke|bestuursrecht)",
     "(wet|jeugdwet|wmo|wpg|wetgever|minister|kabinet|rijk|regering) .. (verplicht|schrijft|vraagt|eist|wil|vindt|verlangt|draagt) .. (dat|gemeenten|voor|op|om|tot|van)",
     "(vindt|wil|vraagt|eist) (het|de) (kabinet|rijk|minister|regering|wetgever)",
     "(elke|iedere|alle) (gemeente|gemeenten|regio|regio's|veiligheidsregio|veiligheidsregio's|provincie|ggd|instellingen|aanbieders) .. (moet een|moeten een|moet zorgen|moeten zorgen|moet samenwerken|moeten samenwerken|heeft tot taak|is gehouden)",
     "(samenwerking|samenwerken) ... (opgelegd|verplicht|voorgeschreven|van belang|wenselijk|noodzakelijk)",
     "(cruciaal|onmisbaar|van belang|essentieel) .. (samenwerk*|data|vinden|dat|is|zijn)",
     "hoe (cruciaal|belangrijk|nodig|urgent)",
     "(norm|*norm) .. opdrachtgeverschap",
     "(niet vrijblijvende|minder vrijblijvende) (samenwerking|governance|regio*)",
     "(norm|*norm|verordening|richtlijn|besluit|amvb) .. (vraagt|verplicht|schrijft|eist|verlangt) .. (om|dat|voor|van|gemeenten|een|regio's)",
     "verantwoordelijk voor .. (wettelijke|wettelijk) (taken|taak) & ! (eigen|ieder|ieders)",
     "(naar|in) (hun|onze|de) ervaring & (voordelen|voordeel|meerwaarde)",
     "(robuuste|krachtige|krachtigere|sterke|sterkere|slagvaardige|stevige) (organisatie|samenwerking|regio|uitvoering|netwerk)",
     "(iza|gala|azwa|integraal zorgakkoord) ... (afgesproken|vraagt|verplicht|opdracht|afspraak)",
     "naar aanleiding van",
     "(op basis van|in het kader van|vanuit|volgt uit|voort uit) (het|de) (iza|gala|azwa|wozo|integraal zorgakkoord)",
     "(afspraken|opdracht) (uit|in|van) het (iza|integraal zorgakkoord|gala|azwa)",
     "(kans|kansen|meerwaarde|winst)",
     "(lukt|gaat) .. nu .. (niet|weinig)",
     "(scheelt|voorkomt) ... (dat|tijd)",
     "(iza|gala|azwa|wozo|integraal zorgakkoord|zorgakkoord|hoofdlijnenakkoord) ... (verplicht*|opdracht|opgedragen|schrijft|vraagt|gevraagd|moet|moeten|afspraak|afspraken|afgesproken|uitvoering|uitwerking|vertaling|invulling|doelen|volgt|volgen)",
     "(uitvoering|uitwerking|vertaling|invulling|gevolg|vervolg) .. (iza|gala|azwa|wozo|integraal zorgakkoord|zorgakkoord)",
     "(op grond van|naar aanleiding van|als gevolg van|vanwege|in het kader van|onder) .. (iza|gala|azwa|wozo|integraal zorgakkoord|zorgakkoord|akkoord)",
     "(willen|wil) .. (samen|gezamenlijk)",
     "(samen|gezamenlijk) .. (willen|wil)",
     "(wettelijke|wettelijk|verplicht|verplichting|ingevolge) & ! (eigen wettelijke|ieder|ieders)",
     "(maatschappelijke|gezamenlijke|landelijke|bestuurlijke) opdracht",
     "(te groot|te complex|te ingewikkeld) .. (alleen|ieder|voor)",
     "(kan|kunnen) .. (goedkoper|slimmer|sneller|innovatiever)",
     "(kan|kunnen) .. beter & (samen|met elkaar|gezamenlijk|regionaal|regio|elkaar)",
     "geen keuze",
     "(geeft|geven|biedt) .. (kansen|kans|prikkel|impuls|extra)",
     "(sneller|beter|verder|meer) .. (samen|met elkaar)",
     "(samen|met elkaar) .. (sneller|beter|verder|meer|sterker)",
     "(motto|slogan|belofte|drijft|bezielt|inspireert)",
     "(behoud|toekomst) van .. (zorg|voorzieningen|ziekenhuis)",
     "(voordeel|voordelen|meerwaarde|winst|vruchten) .. (biedt|bieden|heeft|hebben|oplevert|opleveren|op|geeft)",
     "(komen|komt) .. op ons af",
     "(zonder|niet) .. (elkaar|samenwerking) .. (redden|lukt|gaat|komen|niet)",
     "(druk|zorgen|urgentie|nood) .. (neemt|nemen|is|zijn|loopt) .. (toe|hoog|groot|op)"
    ],
    "weak": [
     "<pressure>",
     "(iza|azwa|gala|integraal zorgakkoord)",
     "samen & (beter|sneller|slimmer|sterk|verschil)",
     "(opgave|opgaven) & (samen|gezamenlijk*|groot|grote)",
     "(toekomst|toekomstbeeld|trots|enthousiast|gedreven)",
     "samen & ! (komt|komen|kwam|kwamen|samenstelling|keer|maand|jaarlijks|kwartaal)",
     "(omdat|want)",
     "(willen|wil|wensen)",
     "(gezamenlijk|gezamenlijke|gemeenschappelijk*)",
     "(kracht|krachten|beweging)",
     "(om die reden|aanleiding)",
     "opdracht"
    ],
    "hint": [
     "noodzaak",
     "aanleiding",
     "visie",
     "<pressure>"
    ],
    "complete": [],
    "ignore": [
     "gemeenschappelijk orgaan",
     "gemeenschappelijke (regeling|regelingen)",
     "niet alleen (voor|met|uit|in|van)",
     "niet (verplicht|verplichtend)",
     "(ging|gingen) ... samen verder",
     "wat kan beter",
     "niet anders (kan|dan)",
     "in de toekomst",
     "niet alleen (maar|over|door|op|om|bij)",
     "in opdracht van",
     "opdracht (aan|geven|geeft|verlenen)"
    ],
    "enough": 1,
    "needs": 3,
    "unlike": [],
    "also": [
     "title",
     "heading"
    ],
    "despite": [
     "need",
     "lack",
     "past",
     "told",
     "deferred",
     "elsewhere"
    ]
   },
   "en": {
    "classes": {
     "pressure": [
      "(inequalit*|deprivation|shortage*|demand|waiting|poverty|pressure|pressures|gap)",
      "ageing population",
      "(die|dying) ... (earlier|younger|sooner)"
     ],
     "growth": [
      "(growing|rising|increasing|widening|record|unprecedented|too|wider|longer)"
     ]
    },
    "own": [
     "purpose of",
     "rationale",
     "background"
    ],
    "firm": [
     "why & ! there",
     "why (we|this|work|now)",
     "ambition*",
     "case for change",
     "vision",
     "the need for change"
    ],
    "near": [
     "introduction",
     "about us",
     "background",
     "context",
     "principles",
     "mission"
    ],
    "whole": [
     "need each other",
     "cannot .. alone",
     "no (single|one) (organisation|partner|body|service|agency|council)",
     "(only|better|stronger|more) (together|by working together)",
     "<growth> ... <pressure>",
     "<pressure> ... <growth>",
     "die ... (earlier|younger|sooner)",
     "(shared|common|joint|our) (ambition|vision|commitment)",
     "ambitious (for|about)",
     "our ambition",
     "(believe|convinced) (in|that)",
     "(face|faces|facing) ... (challenge|challenges|pressure|pressures|crisis|demand)",
     "(best|healthiest|happiest|safest) .. (place|places) ... (live|grow|old|born|work)",
     "(join|joined|joining) forces",
     "(crisis|too big for)",
     "we all want",
     "stronger together",
     "(cannot|can not|no one can) ... (on .. own|alone)",
     "(healthiest|fairest|happiest) (place|region|county|city)",
     "too many people",
     "(unsustainable|not sustainable|breaking point)",
     "(cannot|not) ... (continue|carry on) as",
     "(shared|common|joint|collective|our|partners) (vision|ambition*|purpose|commitment|mission|belief|aspiration*|responsibility|goal|goals|challenge*)",
     "(vision|ambition|mission|aspiration) (is|for|of|to|that)",
     "(we|partners|leaders) .. (believe|recognise|understand|are committed)",
     "(we|partners|leaders) .. (want|know|share) .. (to|that|every|everyone|people|our|a|the) & ! (early|information|data|learning)",
     "(together|in partnership) (we|they|partners|they all) .. (can|will|achieve|do|make|committed)",
     "(together|collaborat*) .. (achieve|stronger|go further|make a difference|tackle)",
     "(better|stronger|more|further) (together|by working together|through collaboration)",
     "(need|needs) .. (one another|each other)",
     "(tackle|tackled|solve|solved|address|do) .. (as one|jointly|together)",
     "(share|shares|shared|common) .. (interest|aim|goal|ambition|belief|commitment|purpose) in",
     "(poorer|worse|unequal|inequitable|unfair) .. (health|outcomes|access|lives)",
     "(great|real|huge|unique|golden|once in) .. opportunity",
     "so that (everyone|everybody|every) ... (gets|receives|enjoys|lives)",
     "(everyone|everybody|every child|every person) .. (deserves|has the right|should have)",
     "(want|wants|wish|committed) .. to .. (promote|improve|transform|tackle|reduce|do something)",
     "(partners|partnership|members|organisations|councils|parents|both|we|they|leaders|boards|parties) ... (committed|determined|passionate) to",
     "transform .. (health|lives)",
     "(working|by working) together .. (we|can|better)",
     "(demand|need|costs|pressure|pressures|complexity|waiting) .. (is|are|has|have|continue*) .. (rising|growing|increasing|grown|risen|increased)",
     "(pressure|pressures|strain) on .. (services|budgets|the nhs|hospitals|staff|system)",
     "(challenge|challenges) .. (too|we|that|facing|which|cannot|bigger)",
     "(cannot|can not|could not|unable) .. (solve|solved|tackle|do|deliver|meet|be met) .. (alone|own|individually|single|separately)",
     "(sum of|bigger than|more than the sum)",
     "(stronger|better) .. (together|than|sum)",
     "(ageing|growing|aging) population",
     "(we|partners|organisations) .. (cannot|can not|could not) .. (alone|own)",
     "(determined|passionate|proud) .. (to|about)",
     "(pledge|promise|aspire|aspires|dream)",
     "(benefit|benefits|advantage|advantages|value|strength|strengths|power|importance) of .. (working together|collaborat*|working in partnership|partnership working|joint working|cooperation|co operation|integration|working as one|a regional)",
     "(jointly|collectively|together|mutually) (responsible|accountable|committed)",
     "(most|more|greatest|biggest|major|complex|difficult|wicked|pressing|significant|serious|shared|common) .. (challenging|issues|problems|challenges) & ! (risk|risks|medical)",
     "(best|highest|fullest|greatest) (possible|quality|attainable|standard) .. (health|outcomes|outcome|care|life|start|lives|wellbeing|services)",
     "(achieve|reach|fulfil|realise) .. (potential|best health|full potential)",
     "(build|building|create|creating|grow|growing) .. (a|an|healthy|healthier|strong|stronger|resilient|inclusive|thriving|vibrant|sustainable|fairer) .. (community|communities|region|place|future|society|system|city|county)",
     "(big|major|radical|great|profound|fundamental) (change|changes|transformation|reform) .. (coming|ahead|needed|required|under way|in how)",
     "(fragment*|disjointed|silo|silos|duplication|siloed) & (care|services|system|work*|together|break*|end|avoid|reduce)"
    ],
    "part": [
     "(common|partnership|collective|joint|long term|regional|bold|clear|system wide|single|one|new) (ambition|ambitions|vision|urgency)",
     "(sense of|real|growing|great) urgency",
     "(mission|commitment|committed|determined) (to|is) & ! i am",
     "(challenge|challenges|urgent|urgency|case for change)"
    ],
    "implicit": [
     "<pressure> & (we|our|together|partners)",
     "(required|requires|asked|expected) ... every (area|region|system)",
     "(opportunity|opportunities) (to|for) & (together|partners|partnership|we|region*|collaborat*|join*|integrat*|transform*)",
     "(together|partnership) .. (can|only)",
     "work together .. (to|for) .. <improve>",
     "(has|have) to (form|set up|establish|create|work together|join|cooperate|co operate)",
     "(required|obliged|asked|mandated) .. by .. (law|statute|act|government|legislation|ministers)",
     "(law|act|legislation|government) .. (requires|obliges|asks|expects) .. (partners|councils|health|them|every|each|local)",
     "(ambitions|ambition)",
     "(aspiration|aspirations)",
     "(inequalit*|deprivation|shortages|rising demand|life expectancy)",
     "(required|legislation|act|statutory|law|white paper) .. (requires|partnerships|set|established|to work|collaborat*)",
     "(duty|duties|required|requirement|statutory) .. (to|partners|purpose)",
     "share .. (duty|responsibility|aim|commitment)",
     "(statutory|legal|national) .. (duty|requirement)"
    ],
    "weak": [
     "together",
     "(ambition|vision|urgency)",
     "(opportunity|opportunities) (to|for)",
     "ambitious",
     "(because|so that|why)",
     "(want|wants|committed|believe)"
    ],
    "hint": [],
    "complete": [],
    "ignore": [
     "waiting times for",
     "needs assessment*"
    ],
    "enough": 1,
    "needs": 3,
    "unlike": [],
    "also": [
     "title",
     "heading"
    ],
    "despite": [
     "need",
     "lack",
     "past",
     "told",
     "deferred",
     "elsewhere"
    ]
   }
  },
  "purpose": {
   "nl": {
    "classes": {
     "better": [
      "(afgenomen|toegenomen|verbeteren|verbetert|verbetering|verminderen|vermindert|verlagen|vergroten|versterken|terugdringen|bevorderen|voorkomen|beperken|verkleinen|gezonder|gelukkiger|minder|betere|langer|vitaler|zelfstandig|beweging)",
      "(toegankelijk|betaalbaar|beschikbaar|houdbaar)"
     ],
     "improving": [
      "(verbeter*|vermind*|vergroot|vergroten|versterk*|terugdring*|bevorder*|verklein*|verlag*|verhog*)"
     ],
     "measured": [
      "(procent|%|halveren|gehalveerd|verdubbelen|verdubbeld|kpi|indicatoren|indicator|meetbaar|meetbare|streefwaarde*|nulmeting)",
      "(quadruple|triple|quintuple) aim",
      "<number> (gezonde|levensjaren|jaar langer)",
      "(in|voor|uiterlijk|tegen|eind|vanaf) (2022|2023|2024|2025|2026|2027|2028|2029|203*|204*|205*)"
     ]
    },
    "own": [
     "doel",
     "doelen",
     "doelstelling*",
     "missie",
     "resultaatafspra*",
     "beoogd*",
     "gewenst* (resultaten|effecten|resultaat)",
     "wat .. bereiken",
     "wat .. (willen|beogen)",
     "waarvoor",
     "waar .. naartoe",
     "opbrengst*",
     "stip",
     "streefbeeld*",
     "effecten",
     "toekomstbeeld",
     "wat het oplevert",
     "wat levert .. op"
    ],
    "firm": [],
    "near": [
     "ambitie*",
     "resultaten",
     "effect*",
     "visie",
     "waarom"
    ],
    "whole": [
     "(procent|%) ... (verminderen|verlagen|verbeteren|terugdringen|verhogen|vergroten|minder|meer)",
     "<measured> ... (gedaald|gestegen|minder|meer|lager|hoger|daling|afname|reductie|toename|gezonder) & ! (lag|lagen|was|waren|steeg|stegen|daalde|nam|namen|dan in|met dementie)",
     "(minder|meer|lager|hoger|daling|afname|reductie|toename|gedaald|gestegen|verminderen|verlagen) ... (procent|%)",
     "(doel|doelen|doelstelling|doelstellingen|streven|streefwaarde|ambitie) & (procent|%|kpi|indicatoren|meetbare|gehalveerd|halveren)",
     "<number> (gezonde|extra) (levensjaren|jaren)",
     "(quadruple|triple|quintuple) aim",
     "(halveren|halvering|verdubbeling) & (in|voor) <figure>",
     "(in|eind|uiterlijk|tegen|voor) (2022|2023|2024|2025|2026|2027|2028|2029|203*|204*|205*) ... (procent|%|kwart|derde|helft|tiende|gehalveerd|minstens|minimaal|gemiddelde|gemiddeld) & ! (ouder dan|opgave is|dementie|verwachting|prognose)",
     "(op|boven|onder|tot) .. (landelijke|landelijk|nederlandse|het niveau) .. (gemiddelde|niveau|rest) & (in|binnen|eind|uiterlijk|tegen) (<figure>|een generatie|<number> jaar)",
     "(procent|%|kwart|derde|helft|tiende) van .. (achterstand|verschil|verschillen|kloof) & (inlopen|ingelopen|verkleinen|verkleind|dichten|gedicht|weg|kleiner)",
     "(in|eind|uiterlijk|voor) (2022|2023|2024|2025|2026|2027|2028|2029|203*|204*|205*) (is|zijn|heeft|hebben|moet|moeten|willen|kan|krijgt) ... (gerealiseerd|bereikt|behaald|minstens|minimaal|gevoerd)",
     "(maximaal|minimaal|minstens|ten minste|circa|ongeveer) <figure> (woningen|plekken|plaatsen|gesprekken|mensen|inwoners|clienten|kinderen|jongeren|huishoudens|personen) & (jaar|jaarlijks|<figure> jaar)",
     "(meetbare|smart) (doelen|doelstellingen|resultaten)",
     "concrete (doelen|doelstellingen)",
     "in <figure> ... (een op de|op de)",
     "(verdubbelen|verdubbeling|halveren|halvering)",
     "<number> jaar .. (langer|gezond*|erbij|extra)",
     "(procent|%) .. (afgenomen|gedaald|gestegen|gegroeid|kleiner|groter|daling|stijging|minder|meer|hoger|lager) & ! (lag|lagen|was|waren|steeg|stegen|daalde|nam|namen|dan in|gegroeid)",
     "(in|uiterlijk|voor|tegen|vanaf) <figure> .. (moet|moeten) ... (<good>|wachttijden|verschillen|kosten|norm|*norm)",
     "(in|uiterlijk|tegen) <figure> (leven|leeft|voelt|voelen) ... (<good>|langer|minder)",
     "binnen <figure> .. jaar & <good>",
     "<figure> .. (kinderen|inwoners|mensen|ouderen|jongeren|patienten|clienten|woningen|plekken|gezinnen|huishoudens) ... (in|binnen) <number> jaar",
     "(in|binnen) <number> jaar ... <figure> .. (kinderen|inwoners|mensen|ouderen|jongeren|patienten|clienten|woningen|plekken|gezinnen|huishoudens)",
     "(willen|wil|doel|doelen|streven*|moet|moeten) ... (kwart|derde|helft|tiende) .. (minder|meer|lager|hoger|kleiner)",
     "(willen|wil|bouwen|realiseren|doel|streven*) ... <figure> .. (woningen|plekken|kinderen|deelnemers)"
    ],
    "part": [
     "(doel|doelen|doelstelling|doelstellingen|langetermijndoelen|hoofddoel|einddoel|procesdoelen|streefdoel|kerndoel) & ! (doel op zich|advies|adviezen|aanbeveling|aanbevelingen)",
     "(resultaatafspraken|resultaatafspraak)",
     "(willen|wil) (uiteindelijk|bereiken|realiseren|toe naar)",
     "(willen|wil) (dat|ook dat) ... (<good>|*zorg|hulp|ondersteuning|regio)",
     "(willen|wil) ... (bereiken|realiseren|waarborgen|brengen)",
     "(streven|streeft) (naar|ernaar)",
     "(toe|toewerken) naar",
     "(voelen|voelt) zich .. (gezond|gezonder|veilig|veiliger|gelukkig|minder)",
     "kwaliteit van leven",
     "(minder|meer|langer|gezonder|betere|beter) .. (inwoners|ouderen|jongeren|mensen|bewoners|kinderen|opnames|levensjaren|eenzaam|eenzaamheid|zorgvraag|thuis) & ! (steeds|te|als|nog|druk|tafel|vergrijzing|meer dan|minder dan)",
     "langer (thuis|zelfstandig|gezond)",
     "(beoogde|gewenste|zichtbare) (resultaten|effecten|uitkomsten)",
     "(missie|stip op de horizon)",
     "(beogen|beoogt|beoogde)",
     "(willen|wil) ... <better> & ! (voorzitter|secretaris)",
     "(wij|we) .. <better> & ! (voorzitter|secretaris|leren|kijken)",
     "(toegankelijk|betaalbaar|beschikbaar) ... (houden|blijft|blijven)",
     "(zodat|opdat) .. (inwoners|mensen|ouderen|patienten|jongeren|iedereen|kinderen|gezinnen)",
     "(zodat|opdat) .. (zorg|*zorg|hulp|*hulp|ondersteuning|dienstverlening) .. (beter|goed|sneller|betaalbaar|toegankelijk|blijft|wordt)",
     "(zorg|*zorg|hulp|*hulp|ondersteuning|dienstverlening) .. beter .. (maken|wordt|worden)",
     "(bijdrage|bijdragen|dragen bij|draagt bij) .. aan .. (sterkere|betere|beter|meer|gezondere|gezonde|goede|leefbare|vitale|veilige)",
     "(sterkere|betere|meer|snellere) .. (integraliteit|samenhang|keten|afstemming|dienstverlening)",
     "zo (efficient|effectief|doelmatig|klein|gezond|passend|goed|snel) .. mogelijk & (zorg|*zorg|hulp|inwoners|mensen|patient*|client*|kinderen|jongeren|ouderen|taken|uitvoer*|bieden|ondersteun*|helpen|schade|*schade)",
     "(gelijke|eerlijke|meer) kansen",
     "(vasthouden|behouden|aantrekken) .. (personeel|medewerkers|zorgverleners)",
     "(personeel|medewerkers|zorgverleners) .. (vasthouden|behouden|aantrekken)",
     "om ervoor te zorgen dat",
     "zorgen (ervoor|dat) ... (inwoners|mensen|ouderen|patienten|jongeren|iedereen|kinderen|gezinnen)",
     "(willen|wil) dat .. (inwoners|mensen|ouderen|patienten|jongeren|iedereen|kinderen|gezinnen|elke|elk)",
     "(willen|wil) .. (mensen|inwoners|ouderen|jongeren|kinderen|patienten) ... laten",
     "(ambitie|missie) (is)",
     "(een|onze) ambitie",
     "(gezondste|vitaalste|gelukkigste) (regio|provincie|streek|generatie)",
     "(streefbeeld|toekomstbeeld)",
     "(moet|wil|willen) .. leiden tot",
     "(levert|leveren) .. op voor (inwoners|patienten|mensen)",
     "(gezonde|gezondere|vitale) (inwoners|bevolking|regio|generatie)",
     "<improve> .. <good>",
     "<improving> ... <good>",
     "<good> .. <improve>",
     "<good> ... <improving>",
     "(gezonde|gezonder|vitale|vitaler|veerkrachtige|zelfredzame|veilige|leefbare|kansrijke) .. (inwoners|regio|generatie|samenleving|bevolking|leven|opgroeien|jaren|streek|wijken|buurten|jeugd)",
     "(kansrijk|gezond|veilig|prettig) .. (opgroeien|ouder worden|leven|wonen) & ! (akkoord|gala)",
     "(gelukt|geslaagd|tevreden) .. (als|wanneer|zodra)",
     "(beweging|omslag|verschuiving) (van|naar) ... (gezondheid|preventie|welzijn|voorkant|zelf|naar)",
     "(van zorg naar|van ziekte naar)",
     "(passende|juiste) zorg .. (op de juiste plek|plek|plaats)",
     "(juiste|goede|passende) (zorg|hulp|ondersteuning) .. (op de|op het|voor|krijgen|krijgt|dichtbij|juiste)",
     "(gericht|richt|richten) .. op .. (verbeteren|verbetering|versterken|voorkomen|terugdringen|gezondheid)",
     "(met als|heeft als|hebben als|tot) (doel|doelen|resultaat|opdracht)",
     "doelstelling*",
     "(doelen|doel) (zijn|is|van|voor|in|op)",
     "(kwaliteit|toegankelijkheid|betaalbaarheid|beschikbaarheid|continuiteit) van (zorg|de zorg|leven|dienstverlening)",
     "(toegankelijk*|betaalbaar*|beschikbaar*|goede|kwalitatief*) .. (zorg|houden|blijven|blijft)",
     "(zorg|ondersteuning|hulp) .. (toegankelijk*|betaalbaar*|beschikbaar*|houdbaar*)",
     "(achterstand|achterstanden|verschillen|kloof) .. (kleiner|inlopen|verkleinen|wegwerken)",
     "(iedereen|elk kind|elke inwoner|alle inwoners) .. (moet|kan|mag|telt|doet) .. (recht|mee|meedoen|terecht|krijgen|kunnen|gezond)",
     "(maken|maakt) .. (beter|gezonder|makkelijker|sterker|eenvoudiger)",
     "(zo lang mogelijk|langer|veilig|prettig) .. (thuis|zelfstandig|gezond)",
     "(iedereen|alle inwoners|mensen|inwoners|ouderen|kinderen|jongeren|patienten|clienten) .. (krijgt|krijgen|kunnen|kan|blijven|blijft|voelen|vinden) .. (gezond|zorg|hulp|steun|mee|zelf|thuis|goed|goede|juiste|passende|snel|sneller)",
     "(minder|lagere|kortere) .. (zorg|wachttijd*|verwijzingen|kosten|opnames|druk|zorgvraag|administratie*)",
     "(meer|grotere|hogere) .. (gezondheid|kwaliteit|welzijn|regie|werkplezier|tijd|preventie|innovatie*|levensjaren|samenhang)",
     "(beweging|transformatie|omslag|verandering) .. (gezondheid|passende zorg|preventie|voorkant|samenredzaam*|welzijn)",
     "(hiermee|daarmee|zo|hierdoor) .. (verbeteren|voorkomen|verminderen|zorgen|willen)",
     "zo .. blijft ... (klein|gezond|goed|betaalbaar|toegankelijk) .. mogelijk",
     "zo (gezond|veilig|zelfstandig|kort|lang|dichtbij|dicht) mogelijk",
     "(vroegtijdig|vroeg|tijdig|sneller) .. (signaleren|hulp|zorg|ondersteuning|passende)",
     "(brede welvaart|kwaliteit van leven|kwaliteit van wonen)",
     "(verschil|verschillen) .. (maken|verkleinen|kleiner|terugdringen)",
     "(inzet|bedoeling|streven|opdracht|doel) is .. (dat|om|een|het)",
     "om (de|het) ... <good> ... te (verbeteren|versterken|verminderen|voorkomen|verkleinen|vergroten|borgen|verlagen|bevorderen|behouden|verlichten|waarborgen|garanderen)",
     "(voldoende|genoeg) .. (aanbod|*aanbod|plekken|plaatsen|personeel|*personeel|huisartsen|woningen|zorgverleners|opgeleid|opvang|capaciteit|vakmensen|mensen voor) & ! (aanwezig|quorum|stemmen)",
     "(plek|regio|gemeente|stad|streek|samenleving|dorp|dorpen|wijk|wijken|gemeenschap) waar .. (iedereen|mensen|inwoners|kinderen|ouderen|jongeren|je|zij) ... (kan|kunnen|mag|krijgt|krijgen|zich|prettig|wonen|leven)",
     "(iedereen|mensen|inwoners|wie) .. (hulp|zorg|steun|ondersteuning) nodig .. (krijgt|krijgen|vindt|die)",
     "(sluiten|sluit|aansluiten) .. (beter|meer|goed|op elkaar|naadloos) .. (aan|aansluiten|op) & (zorg|*zorg|hulp|*hulp|vraag|behoefte*|inwoners|gemeenten|opgaven|ondersteuning|onderwijs)",
     "(beter|meer|goed) aansluiten (op|bij)",
     "(moet|moeten|wil|willen) .. op elkaar aansluiten",
     "op elkaar (aan laten sluiten|aansluiten)",
     "(moet|moeten) .. (omhoog|omlaag|beter|verder omhoog|kleiner|korter|lager|hoger) & ! (er|raad)",
     "geen (thuiszitters|wachtlijst*|wachttijd*)",
     "(aan|op) peil (houden|blijven|blijft|brengen)",
     "op peil .. (houden|blijven|blijft|te houden)",
     "(herstellen|herstel) .. (veiligheid|vertrouwen|gezondheid|leefbaarheid)",
     "(iedere|elke|ieder|elk) (inwoner|kind|oudere|jongere|patient|client|gezin|mens) ... (kan|krijgt|moet|mag|voelt|heeft|vindt|doet)"
    ],
    "implicit": [
     "(ambitie|ambities|missie|visie|streven|beogen|beoogt|bestemming)",
     "(gezonder|gezondere|vitaler)",
     "(welke|een|dezelfde|gezamenlijke|inhoudelijke|hun|onze) koers & (varen|volgen|vaart|kiezen|bepalen|bepaald|uitzetten|uitgezet|daarbij)"
    ],
    "weak": [
     "(te vaak|nog te vaak|te lang|te laat)",
     "(opbrengst|opbrengsten|maatschappelijke waarde|waarde toevoegen|meerwaarde|impact)",
     "<good> & (willen|wil|streven|streeft|werken|werkt|samen)",
     "(effecten|effect)",
     "(beter|betere|hogere|lagere)",
     "(willen|wil) (we|wij|dat|de|toe|zij|samen|graag)",
     "(verbeteren|versterken|verminderen|voorkomen|vergroten|verkleinen|versnellen|behouden)",
     "(gezond|gezonder|gezondheid)",
     "(zodat|opdat)",
     "(doelmatig*|efficient*|effectief|kwaliteit)",
     "(resultaatgericht*|resultaten|resultaat)"
    ],
    "hint": [
     "(resultaten|resultaat|effecten|opbrengsten)",
     "(strategie|meerjarenstrategie|meerjarenkoers|doelenboom)"
    ],
    "complete": [
     "<measured> ... (gezonder|minder|meer|lager|hoger|langer)"
    ],
    "ignore": [
     "doel op zich",
     "ten doel stelt de vereniging",
     "(streven|streeft|streven ernaar) .. (consensus|overeenstemming|unanimiteit)",
     "mensen aan tafel",
     "doel van (deze|dit|de) (bijeenkomst|avond|vergadering|brief|memo|notitie|sessie|pagina|artikel)",
     "(resultaten|resultaat) .. (worden|delen|gedeeld|bespreken|besproken|gemeten)",
     "prioriteiten .. in doelen",
     "in doelen en taken",
     "(die|deze|samen met de) visie",
     "in de (visie|missie|ambitie) (is|wordt|staat|zijn)",
     "mensen nodig hebben"
    ],
    "list": 99,
    "unlike": [
     "portfolio"
    ],
    "also": [],
    "despite": [
     "need"
    ]
   },
   "en": {
    "classes": {
     "better": [
      "(improve*|reduce*|reducing|narrow*|tackle*|tackling|prevent*|increase*|extend*|close|closing|halve|better|healthier|longer)"
     ],
     "achieve": [
      "(improve*|improving|improvement*|reduce*|reducing|reduction|narrow*|tackle*|tackling|prevent*|increase*|increasing|extend*|close|closing|better|strengthen*|enhance*|promote*|promoting|transform*|maximise*|eliminate*|raise)"
     ]
    },
    "own": [
     "goal*",
     "aim",
     "aims",
     "objective*",
     "outcome*",
     "mission",
     "what we want to achieve"
    ],
    "firm": [],
    "near": [
     "results",
     "vision",
     "purpose"
    ],
    "whole": [
     "<better> ... (percent|per cent|%)",
     "(percent|per cent|%) ... (fewer|lower|higher|more|less|reduction|increase)",
     "by <figure> .. (we|every|all|no|the) ... <better>",
     "(will|to) (halve|double|cut|reduce|increase) ... (by|from) <figure>",
     "(halve|double) the",
     "(measure|measures|measurement|indicators|indicator|metrics|key performance) (of|for) (success|progress|outcomes|performance)",
     "(success|outcome|outcomes) (measures|indicators|metrics|targets)",
     "(measurable|smart) (goals|objectives|outcomes|targets)",
     "(triple|quadruple) aim",
     "<better> ... by <figure>"
    ],
    "part": [
     "(goal|goals|aim|aims|objective|objectives|mission)",
     "(want|aim|aims|exist|exists|seek|seeks|committed|works|work) to <better>",
     "(want|wants) .. (people|residents|everyone|children|patients) ... to",
     "<better> .. (health|inequalit*|outcomes|wellbeing|life expectancy|lives)",
     "so that (people|residents|everyone|children|patients)",
     "(fewer|more) (people|children|patients|adults|residents) & ! growing",
     "(keep|keeps|keeping|help|helps) (people|residents|children) (well|healthy|independent|at home)",
     "(best|healthiest) .. place",
     "every (child|adult|older|resident|person|young)",
     "(ambitions|goals|outcomes) (for|by) <figure>",
     "<figure> .. ambitions",
     "(five|four|three|two) (ambitions|aims|goals|outcomes)",
     "<achieve> .. <good>",
     "<improve> .. (health|healthy|wellbeing|inequalit*|outcome*|independen*|equity|prevention|quality of life|lives)",
     "<good> .. (improve*|reduced|better|fairer|longer)",
     "(aims|aim|seeks|exists|exist|purpose|goal|goals|objective|objectives|priority) .. (to|is|are|of)",
     "(live|living|lives|stay|start|age|grow) .. (well|longer|healthy|healthier|happy|independent*|better)",
     "(healthy life expectancy|life expectancy|population health|health inequalit*|wider determinants|triple aim|quality of care|value for money)",
     "(want|wants) .. (everyone|people|residents|all|communities|every)",
     "(fewer|reduced|shorter|better|more) .. (admissions|waits|waiting|outcomes|care|people|health|lives|time|access|independent)",
     "(right care|right place|right time|close to home|closer to home)",
     "(thrive|flourish|live well|age well|start well|stay well|best start)",
     "no (one|child|person|patient) .. (should|will|waits|is)",
     "(make sure|ensure|ensuring) .. (people|residents|everyone|children|patients)",
     "(to|will) (give|help|enable|support) .. (people|residents|everyone|children|families|communities|older)",
     "(close|closing|narrow|narrowing) the gap"
    ],
    "implicit": [
     "(ambition|ambitions|vision|mission|outcome|outcomes|aims|objectives)"
    ],
    "weak": [
     "(improve*|better|healthier|reduce|tackle)",
     "(want|aim|aims|so that)"
    ],
    "hint": [
     "(outcome|outcomes|results)"
    ],
    "complete": [
     "(target|targets|percent|%|indicators)"
    ],
    "ignore": [
     "purpose of (report|the report|this report|meeting|the meeting)",
     "aim to (agree|appoint|develop|set)",
     "better care fund",
     "more (time|people) (given|spent|for discussion|on the board|at the table)"
    ],
    "list": 99,
    "unlike": [
     "portfolio"
    ],
    "also": [],
    "despite": [
     "need"
    ]
   }
  },
  "giveAndTake": {
   "nl": {
    "classes": {},
    "own": [
     "belangen",
     "belangen*",
     "inbreng",
     "wat ieder (brengt|inbrengt|doet)"
    ],
    "firm": [
     "halen en brengen",
     "brengen en halen",
     "geven en nemen",
     "wederkerigheid",
     "wat (ieder|iedereen|elk|elke|wie|we|partners|partijen|leden) .. (brengt|haalt|levert|brengen|halen|inbrengt|inbrengen)",
     "(lusten|baten) en lasten"
    ],
    "near": [
     "inzet",
     "bijdrage*",
     "uitgangspunten",
     "principes"
    ],
    "whole": [
     "(belang|belangen) ... (op tafel|bespreken|bespreekt|besproken|bespreekbaar|delen|gedeeld|uitgesproken|uitspreken|benoemd|benoemen)",
     "(bespreken|bespreekt|besproken|delen|benoemen|agenderen|spreken) ... (belang|belangen)",
     "(belang|belangen) & op tafel",
     "(recht doen|recht) aan ... belangen",
     "(ieders|elkaars|wederzijdse|eigen) (belang|belangen) & (respect*|oog|rekening|open|transparant*|erkennen|verschillen)",
     "(brengt|brengen|levert|leveren) ... (krijgt|krijgen|ontvangt|ontvangen|haalt|halen)",
     "(geven en nemen|brengen en halen)",
     "(lusten en lasten|baten en lasten)",
     "in ruil",
     "(staat|geeft|geven|leveren|levert) ... (autonomie|zeggenschap|omzet|marktaandeel) ... (af|op|in)",
     "(inleveren|opgeven|afstaan) ... (autonomie|omzet|budget|ruimte)",
     "(autonomie|omzet|ruimte) .. (inleveren|opgeven|afstaan|in te leveren|op te geven)",
     "(elkaar|elkaars) ... gunnen",
     "(winst|voordeel|nadeel) voor (iedere|elke|de ene)",
     "(win win|wisselgeld)",
     "(levert|leveren) .. (partij|partner) .. op",
     "(compensatie|compenseren|gecompenseerd) & (partij|partner|organisatie|ziekenhuis|verlies)",
     "(wat|welke) .. (partij|partner|organisatie|ieder|iedereen) .. (brengt|bijdraagt|inbrengt|levert|krijgt|haalt|oplevert)",
     "(belang|belangen) .. (liggen|komen|uit elkaar|botsen|gelijk|verschillen|afwegen|afgewogen|verbinden|verbonden)",
     "(inleveren|afstaan|loslaten|opofferen) ... (regio|geheel|belang|collectief|inwoner)",
     "(regiobelang|collectief belang|gezamenlijk belang|maatschappelijk belang|groter geheel|algemeen belang) .. (boven|voor|gaat|prevaleert|voorop)",
     "boven .. (organisatiebelang*|eigenbelang|eigen belang|instellingsbelang*)",
     "(ieder|iedereen|elke partij|iedere partij|elke partner|alle partijen) .. (draagt|dragen|levert|leveren|brengt|brengen) .. (bij|in) .. (en|maar) .. (krijgt|haalt|profiteert|ontvangt)",
     "(lusten|baten|voordelen|opbrengsten) .. (lasten|kosten|nadelen|risico's|risicos) .. (delen|verdelen|verdeeld|gedeeld|eerlijk)",
     "(investeerder|investeerders|investeert) ... (baten|opbrengsten|profiteert|vruchten)",
     "(verdienmodel|businessmodel|omzetverlies|inkomstenverlies|krimp)"
    ],
    "part": [
     "wederkerig",
     "(ieders|elkaars|wederzijdse|tegengestelde) belang*",
     "(gezamenlijke|gezamenlijk|gedeeld|gemeenschappelijk) (belang|belangen) & (eigen|ieder|elk|delen|deelt|boven|partner*|partij*|organisatie*)",
     "(verschillende|uiteenlopende|botsende|strijdige) belang* & (delen|bespreken|besproken|verbinden|afwegen|afgewogen|erkennen|overbruggen|rekening|recht|samenbrengen|bij elkaar|overstijgen)",
     "(haalt|haal) .. (brengt|breng)",
     "(brengt|breng) .. (haalt|haal)",
     "(belonen|beloont|beloond|beloning|bonus|prikkel|prikkels) & (wie|meer|partijen|partij|partners|aanbieders|werkgevers|organisaties|deelnemers|leden) & (doet|doen|bijdraagt|bijdragen|levert|leveren|investeert|inzet|samenwerk*|meedoet|meedoen)",
     "(voor|van) wat hoort wat",
     "wat .. (levert|brengt|betekent|oplevert|biedt) .. (ons|jou|mij|je organisatie|de deelnemers|deelnemende organisaties|de partners|elke partner|iedere partij) .. op",
     "(brengt|brengen) ... (menskracht|capaciteit|geld|uren|personeel|medewerkers|wijkverpleegkundigen) .. in",
     "(ieder|iedere|elke|elk|iedereen|alle) ... (brengt|brengen|inbrengt|inbrengen) ... (kennis|expertise|ervaring|netwerk|deskundigheid) .. in",
     "(draagt|dragen|bijdragen|bijdraagt) ... (tijd|geld|menskracht|capaciteit|uren) (en|of) (tijd|geld|menskracht|kennis|capaciteit|expertise|middelen|ruimte)",
     "(draagt|dragen|bijdragen|bijdraagt) ... (kennis|menskracht|geld|expertise) (en|of) (tijd|geld|menskracht|capaciteit|uren|middelen)",
     "(draagt|dragen|bijdragen|bijdraagt) ... (vanuit|naar) .. eigen (kracht|mogelijkheden|vermogen|draagkracht|rol en)",
     "eigen (belang|belangen) ... (ondergeschikt|opzij|overstijgen|overstijgt|heen|loslaten|losgelaten|parkeren)",
     "(ondergeschikt|opzij|heen stappen) .. (eigen|organisatiebelang*|instellingsbelang*)",
     "niet alleen .. (belang|belangen) .. eigen",
     "(evenwicht|balans) ... tussen ... (eigen|instelling|organisatie|gemeente|lokaal|lokale) ... (regio|regionaal|regionale|gezamenlijk*|collectief|geheel)",
     "(naast|buiten|verder dan|over) .. (eigen) (organisatie|instelling|gemeente|grenzen|belang) ... (perspectief|belang) .. (regio|geheel|inwoner*)",
     "(organisatiebelang*|eigenbelang|eigen belang|regiobelang|deelbelang*|instellingsbelang*|belangenafweging)",
     "(bijdrage|inzet|inbreng) van (iedere|elke|ieder) (partij|partner|organisatie|deelnemer)",
     "(naar vermogen|naar draagkracht|naar kunnen) & (bijdrage*|betaalt|betalen|partijen|partners|gemeenten|organisaties|leden)",
     "(lokale|eigen) belang .. (niet|opzij|wijken|voorgaan|ondergeschikt)",
     "over je (schaduw|eigen)",
     "(belang|belangen) van (de|hun|zijn|het|je) eigen (organisatie|instelling|huis|achterban|gemeente|bedrijf)",
     "(niet alleen|boven|verder dan|voorbij|los van) .. (eigen) .. (belang|belangen|winkel|toko|muren|portemonnee|gewin)",
     "(partij|partijen|partner|partners|deelnemers|leden|ieder|iedereen|organisaties|bestuurders|werkgevers) ... (menskracht|tijd|uren|capaciteit|formatie|mensen|medewerkers) .. (te leveren|vrij te maken|vrijmaken|te geven|af te staan|in te brengen|inbrengen|uit te lenen|beschikbaar te stellen)",
     "(zegt|zeggen|verbindt|verbinden|beloven|belooft|committeren|bereid) ... (menskracht|tijd|uren|capaciteit|formatie|medewerkers) ... (leveren|geven|maken|brengen|stellen|lenen)",
     "(wie|partij|partijen) .. betaalt ... (opbrengst|opbrengsten|baten|voordeel|winst)",
     "(kost|kosten|investering) .. (de een|bij de een|ene) ... (ander|andere)",
     "(je|ieder|iedere|elke|iedereen|ondertekenaar|deelnemer|partner|partners) .. (belooft|beloven|zegt|brengt|biedt) .. (een|minstens|concrete|eigen) .. (actie|bijdrage|inzet|menskracht|aanbod)",
     "(schikken|inschikken|water bij de wijn|concessie|concessies|offer|offers|uitruil|ruilen|tegenprestatie)",
     "(draagt|dragen) .. bij .. naar .. (vermogen|draagkracht|kunnen)",
     "(profiteert|profiteren|voordeel|baat) .. (iedereen|allemaal|alle partijen|elke partij|ook|van)"
    ],
    "implicit": [],
    "weak": [
     "(wederkerigheid|wederzijds|over en weer)",
     "(ieders|elkaars|wederzijdse|tegengestelde|verschillende|gezamenlijke|gemeenschappelijk) belang*",
     "(brengt|brengen) ... (kennis|expertise|ervaring) .. in"
    ],
    "hint": [
     "belangen"
    ],
    "complete": [],
    "ignore": [
     "behartig* ... belangen",
     "belangen .. behartig*",
     "van belang",
     "het belang van",
     "algemeen belang"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {},
    "own": [
     "interests",
     "contributions and benefits",
     "mutual benefit*"
    ],
    "firm": [
     "give and take",
     "what (each|every|we|partners|members|everyone) .. (brings|bring|gains|gain|gets|partner)"
    ],
    "near": [
     "principles",
     "contributions",
     "commitments"
    ],
    "whole": [
     "(interests) ... (table|discussed|discuss|open|openly|shared|declared)",
     "(discuss|share|declare|talk) ... (own|each|their|our) .. interests",
     "(gives|give) up",
     "in return",
     "(brings|bring|contributes|contribute) ... (gains|gain|receives|receive|gets|get)",
     "give and take",
     "(share|shared|sharing) .. (benefits|gains) and .. (burdens|risks|costs)",
     "win for (one|some)",
     "(put|puts|putting|place|above|before|ahead) .. (own|organisational|individual|institutional) .. (interest|interests)",
     "(benefits|gains|risks|rewards) .. (shared|share|sharing)"
    ],
    "part": [
     "mutual (benefit|interest|interests)",
     "(each|every) (partner|party|member|organisation) .. (brings|gains)",
     "(each|every) (partner|party|member|organisation) .. contributes .. (time|staff|expertise|skills|people|knowledge|what it can)",
     "reciprocity",
     "(benefit|benefits|gain|gains|profit) from .. (each other|one another|being part|taking part|membership|working together|participation|participating)",
     "(what|how) .. (partners|members|agencies|organisations|they|each|everyone|parties|participants) .. (benefit|benefits|gain|gains|get out|get from|bring|contribute)",
     "(benefit|benefits|gains|rewards) (for|to) .. (each|every|all|both|participating|individual) .. (partner|partners|member|members|agency|agencies|organisation|organisations|party|parties|sides)",
     "(self|own|vested|competing|conflicting|individual|organisational|sectoral) interest* & (aside|common|collective|shared|together|balance*|beyond|over|reconcile*)",
     "(contribute|contributes) ... (time|money|staff|expertise|resources|funding) (and|or) (time|money|staff|expertise|resources|knowledge|skills|funding)",
     "(balance|balancing) ... (own|individual|organisational|local) ... (collective|shared|system|regional|whole|common)",
     "(own|organisational|individual) interests .. (aside|second|last)",
     "(mutual|mutually|reciprocal*|shared interest|self interest|organisational interest*|win win|collective interest)",
     "(interests) of .. (system|whole|population|partnership|place)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [
     "interests"
    ],
    "complete": [],
    "ignore": [
     "(conflict|conflicts|declaration|register) of interests",
     "in the interests of"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "scope": {
   "nl": {
    "classes": {
     "care": [
      "(zorg|welzijn|zorgverzekeraar*|zorgaanbieders|aanbieders|huisarts*|ziekenhui*|gezondheid|ggd|sociaal)"
     ],
     "beyond": [
      "(hogeschool|mbo|universiteit|ondernemers|sportbedrijf|onderwijsinstelling*|woningcorporatie*|corporaties|cultuur|bedrijfsleven|mobiliteit|veiligheid|leefomgeving|sport|wonen|kennisinstelling*|werkgevers)",
      "onderwijs en onderzoek",
      "werk en inkomen"
     ],
     "field": [
      "(ouderenzorg|jeugdzorg|jeugdhulp|jeugd|wmo|acute zorg|spoedzorg|welzijn|onderwijs|geboortezorg|preventie|sociaal domein|sociale domein|gehandicaptenzorg|revalidatiezorg|eerstelijnszorg|eerste lijn|ggz|geestelijke gezondheidszorg|dementie|dienstverlening|wonen|woningcorporaties|huisvesting|schulden|armoede|participatiewet|sport|veiligheid|mobiliteit|economie|energie|cultuur|leefomgeving|publieke gezondheid|palliatieve|chronische|kwetsbare|maatschappelijke ondersteuning|beschermd wonen|software|leefbaarheid|+zorg|vvt|cure)"
     ],
     "sector": [
      "(ouderenzorg|jeugdzorg|jeugdhulp|*jeugdhulp|jeugdbescherming|acute zorg|spoedzorg|geboortezorg|palliatieve zorg|gehandicaptenzorg|revalidatiezorg|eerstelijnszorg|huisartsenzorg|langdurige zorg|forensische zorg|chronische zorg|oncologische zorg|kankerzorg|dementiezorg|verpleeghuiszorg|wijkverpleging|jeugdgezondheidszorg|ggz|geestelijke gezondheidszorg|verslavingszorg|publieke gezondheid|preventie|gezondheidsbevordering|sociaal domein|sociale domein|maatschappelijke ondersteuning|maatschappelijke opvang|vrouwenopvang|beschermd wonen|huisvesting|digitale dienstverlening|dienstverlening|huiselijk geweld|kindermishandeling|schulden|schuldhulp*|armoede|werk en inkomen|participatie|inburgering|leefomgeving|leefbaarheid|wonen|energie|mobiliteit|economie|toerisme|cultuur)"
     ],
     "wide": [
      "(onderwijs|wonen|huisvesting|inkomen|werk en inkomen|armoede|schulden|schuldhulp*|bestaanszekerheid|laaggeletterdheid|taal|sport|bewegen|cultuur|leefomgeving|veiligheid|justitie|politie|mobiliteit|vervoer|economie|energie|klimaat|natuur|landbouw|toerisme|participatie|maatschappelijke ondersteuning|openbaar bestuur|publieke ruimte|openbare ruimte|ruimtelijke ordening|dienstverlening)"
     ],
     "law": [
      "(zvw|wlz|wmo|wpg|jeugdwet|participatiewet|zorgverzekeringswet|wet langdurige zorg|wet publieke gezondheid|wet maatschappelijke ondersteuning)"
     ],
     "group": [
      "(mensen|inwoners|jongeren|ouderen|kinderen|gezinnen|clienten|patienten|volwassenen|leerlingen|bewoners|jeugdigen)"
     ],
     "condition": [
      "(klachten|problemen|problematiek|aandoening|aandoeningen|beperking|beperkingen|dementie|kanker|schulden|psychisch*|psychiatrisch*|verstandelijk*|chronisch*|kwetsbaar*|zorgvraag|ondersteuningsvraag|ziekte)"
     ]
    },
    "own": [
     "scope",
     "afbakening",
     "reikwijdte",
     "werkingssfeer",
     "wat doen we niet",
     "wat .. (buiten|binnen|onder)",
     "doelgroep",
     "doelgroepen",
     "wat valt",
     "waarover",
     "waarmee ... niet",
     "wat niet",
     "werkterrein",
     "werkgebied",
     "waar gaat .. over",
     "waar .. wel en niet",
     "bereik"
    ],
    "firm": [],
    "near": [
     "inleiding",
     "over",
     "wie zijn wij"
    ],
    "whole": [
     "(iedereen|allen|alle aanbieders|alle partijen|alle organisaties|alle instellingen|alle professionals) .. (met|in|op|aan|voor) .. <sector> & ! (roepen|oproep)",
     "<beyond> & (gemeente|gemeenten|ziekenhuis*|huisarts*|ggd|zorgverzekeraar*|zorgaanbieders|zorgorganisaties|zorgpartijen|welzijn|zorg en welzijn) & ! beschermd wonen",
     "(nadruk|focus|accent|zwaartepunt) (ligt|ligt vooral|is) (op|bij)",
     "(medisch|medische|zorgdomein|gezondheidsdomein) .. (sociaal|sociale) domein",
     "(sociaal|sociale) (domein|en) .. (medisch*|zorgdomein|gezondheidsdomein)",
     "(jeugdhulp|jeugd) .. (onderwijs|participatie|werk en inkomen)",
     "<field> .. <wide> & ! beschermd wonen",
     "<wide> .. <field> & ! beschermd wonen",
     "<wide> ... <wide> & ! beschermd wonen",
     "(omvat|betreft) ... (domeinen|terreinen|zorg) & ! (stuurgroep|regiegroep)",
     "(dit|deze|het|de) (plan|regeling|convenant|samenwerking|netwerk|visie|regioplan) gaat over ... (<sector>|<field>)",
     "(betreft|omvat) .. alle .. (zorg|hulp|vormen|sectoren|partijen|inwoners)",
     "(vallen|valt|horen|hoort) ... (buiten|binnen|onder) ... (scope|samenwerking|convenant|regioplan|afspraken|programma|plan|regeling|netwerk|opdracht)",
     "(buiten|binnen) (de|onze) (scope|samenwerking|reikwijdte|afbakening|opdracht)",
     "buiten (scope|beschouwing)",
     "(vallen|valt) (eronder|erbuiten|hieronder|daaronder|daarbuiten)",
     "(gaan|gaat) ... (niet|alleen|uitsluitend) over",
     "(beperkt|beperken) (zich|ons) tot",
     "(niet|geen) (onderdeel|deel) .. van (de|het|dit|deze)",
     "in de (breedste|brede|ruimste) zin",
     "<beyond> & <care> & <party>",
     "<beyond> .. <beyond>",
     "(ook|zelfs|daarnaast) .. <beyond>",
     "<beyond> & (gezondheid|gezond|welvaart|onderwijsinstellingen)",
     "(breder|verder) dan (zorg|alleen|de zorg)",
     "(verbreed|verbreding|verbreden) ... (met|naar)",
     "(zowel|van) ... preventie ... (tot|als|zorg)",
     "scope (is|omvat|beperkt|richt|van)",
     "(niet alleen|meer dan) .. (zorg|gezondheidszorg|medisch*) ... (ook|maar|<beyond>)",
     "(alle|andere|meerdere|verschillende|aanpalende|brede) (domeinen|leefgebieden|beleidsterreinen|sectoren|terreinen|levensgebieden)",
     "(hele|gehele|volledige) (keten|domein|spectrum|zorgketen|levensloop)",
     "van .. (preventie|geboorte|wieg) .. (tot|naar)",
     "(doelgroep|doelgroepen) (is|zijn|bestaat|van|omvat)",
     "(sociaal|medisch|fysiek|sociale) .. (domein|fysiek|medisch) & (sociaal|sociale) & (medisch*|fysiek*|zorgdomein)",
     "(zorg|medisch*|gezondheidszorg) en .. (welzijn|sociaal domein|sociale domein|sociale) .. (en|ook) .. <beyond>",
     "<law> .. (en|of|uit|als|tot) .. <law>",
     "(over de grenzen van|grenzen heen|grensoverstijgend|domeinoverstijgend*|sectoroverstijgend*|ontkokerd)",
     "(gericht|richt|richten) .. op ... <sector>",
     "(aanbieders|organisaties|instellingen|samenwerking|netwerk|netwerken|regionetwerk|keten|ketens) (van|voor|in|rond|rondom|op|bij|binnen) .. <sector>",
     "(inkoop|inkopen|inkoopt|afspraken|voorzieningen) .. (van|voor|bij|over|in|rond) .. (<sector>|<law>)",
     "(vooral|alleen|uitsluitend|enkel|hele|gehele|brede|gespecialiseerde|specialistische) .. <sector>",
     "(sectoren|domeinen|terreinen|velden|werkvelden|beleidsvelden|ketens) (zijn|van) ... <field>",
     "(domein|domeinen|sector|sectoren) .. (erbij|bij|bijgekomen|toegevoegd)",
     "(keten|ketens|domein|domeinen) .. van .. en .. (keten|ketens|domein|domeinen)",
     "(ongeacht|welke) .. (zorgvraag|indicatie|hulpvraag|leeftijd|wet|financiering)",
     "(meer|breder|verder) dan .. (ziek|ziekte|behandeling|behandelen|genezen|zorg|medisch*)",
     "(gezondheid|preventie|leefstijl|welzijn) .. (voorop|centraal) .. niet",
     "(ook|evenzeer|net zo goed) .. (naar|aan|over|op) .. <wide>",
     "(meer dan zorg|breder dan zorg)"
    ],
    "part": [
     "binnen en buiten .. (zorg|domein|sector|regio|zorgdomein|gezondheidsdomein)",
     "(kerken|bedrijven|winkels|verenigingen|sportclubs|sportverenigingen|scholen|bibliotheek|bibliotheken|moskeeen) .. (kerken|bedrijven|verenigingen|sportclubs|sportverenigingen|scholen|initiatieven|vrijwilligersorganisaties|ondernemers|bibliotheek)",
     "(richt|richten) (zich|ons) ... op & ! <beyond>",
     "(domeinoverstijgend|domeinoverstijgende|domeinverbindend|domeinverbindende)",
     "(hele|volle) breedte",
     "(scope|reikwijdte|afbakening)",
     "focus (ligt|is) op",
     "(alleen|uitsluitend) (voor|over) .. <group>",
     "(alleen|uitsluitend) <group>",
     "(supermarkt*|bedrijven|werkgevers|ondernemers|onderwijs|scholen|basisscholen|woonstichting|sport|sportservice|cultuur) & (gemeenten|huisartsen|ggd|zorg|zorginstellingen|ziekenhuis)",
     "(uit|namens) .. <party> .. (bedrijven|onderwijs|bedrijfsleven)",
     "(alleen|uitsluitend|specialistische) .. (jeugdhulp|zorg|ouderenzorg|hulp)",
     "(jeugdhulp|zorg|hulp) met (verblijf|behandeling)",
     "(brede gezondheid|brede blik|brede benadering|brede kijk|gezondheid in alles|health in all)",
     "sectoroverstijgend* .. (aanpak|benadering|samenwerking|visie)",
     "(werkterrein|werkvelden|leefgebieden|taakvelden)",
     "(voor|van) .. <group> (met|die) ... <condition>",
     "(sociaal|sociale|medisch*|fysiek*) .. (domein|domeinen) & (sociaal|sociale) & (medisch*|fysiek*)",
     "(preventie|welzijn) .. (tot en met|tot|en) .. (zorg|acute zorg|nazorg|palliatieve*)"
    ],
    "implicit": [],
    "weak": [
     "positieve gezondheid",
     "domeinen",
     "(op het gebied|op het terrein|op het vlak|ten behoeve) van .. <sector>",
     "<sector> .. (samen te werken|samenwerken|samenwerking)",
     "(samenwerk*|werken samen|werkt samen|werken .. samen|samen te werken|samen) (aan|op|bij|voor|in|rond|rondom) .. <sector>",
     "<sector> .. (inkopen|in te kopen|organiseren|regelen|bieden|leveren|uitvoeren)",
     "(koopt|kopen|regelt|regelen|biedt|bieden) ... <sector>",
     "(plan|regioplan|actieplan|akkoord|*akkoord|visie|regiovisie|programma|ondersteuningsplan|agenda) .. <sector>",
     "<field>",
     "<beyond>",
     "(breed|brede|breder)",
     "(sociaal domein|sociale domein|sociaal en medisch|zorg en welzijn)"
    ],
    "hint": [
     "doelgroep",
     "domeinen",
     "werkvelden"
    ],
    "complete": [],
    "ignore": [
     "(voortgezet|passend|primair|speciaal|basis) .. onderwijs",
     "(tekort|tekorten|krapte|problemen) ... (alle|meerdere|verschillende) .. (domeinen|sectoren)",
     "(meerdere|alle) sectoren .. (krapte|tekort*)",
     "(focuspunten|speerpunten|themas|opgaven|prioriteiten) .. <wide> ... <wide>",
     "(wethouder|wethouders|portefeuillehouder|portefeuillehouders|portefeuille|beleidsteam|directeur|hoogleraar) .. (<field>|zorg en welzijn)",
     "portefeuillehoudersoverleg .. <field>",
     "(niet|geen) alleen voor"
    ],
    "enough": 1,
    "needs": 5,
    "unlike": [
     "portfolio"
    ],
    "also": [
     "joined",
     "title",
     "heading"
    ],
    "despite": [
     "lack"
    ]
   },
   "en": {
    "classes": {
     "care": [
      "(nhs|health|care|hospital*|gp*)"
     ],
     "beyond": [
      "(housing|education|universit*|police|policing|fire|businesses|employment|jobs|schools|transport|leisure|skills|justice|environment|economy|culture|sport)"
     ],
     "field": [
      "(mental health|learning disability|learning disabilities|primary care|social care|community services|community care|public health|housing|education|police|vcse|voluntary|communities|carers|hospices|economic|skills|employment|justice|children|older people|cancer|urgent care|end of life|substance misuse|addictions|maternity|prevention|universities|transport|fire|environment)"
     ],
     "domain": [
      "(mental health|learning disability|learning disabilities|primary care|social care|community services|community care|public health|housing|education|police|hospices|skills|employment|justice|cancer|urgent care|end of life|substance misuse|addictions|maternity|prevention|universities|transport|fire|environment|economic|hospital care)"
     ]
    },
    "own": [
     "scope",
     "what is (in|out)",
     "in scope",
     "out of scope",
     "what .. cover*",
     "who .. for",
     "remit"
    ],
    "firm": [],
    "near": [
     "about",
     "who we are"
    ],
    "whole": [
     "<domain> ... <domain>",
     "<domain> ... (vcse|voluntary|voluntary sector|community groups)",
     "(economic|social|cultural|environmental) .. (economic|social|cultural|environmental) .. (wellbeing|well being|conditions|factors|needs)",
     "(inside|within) and (outside|beyond) .. (health|care|system|nhs|sector)",
     "(from|between) .. (prevention|birth|cradle) .. to",
     "(vcse|voluntary) .. (communities|carers|housing|faith)",
     "children ... adults ... (families|older|carers)",
     "(in|outside|within|beyond) (its|our|the) scope",
     "(in|out of) scope",
     "(covers|cover|includes|excludes|exclude) ... (services|care|health|people|adults|children)",
     "does not (cover|include|apply)",
     "(falls|fall|is|are) (outside|not part of|no part of|beyond) (this|our|the) (plan|agreement|partnership|covenant|collaboration|alliance)",
     "(limited|confined|restricted) to ... (<field>|services|care|people|adults|children)",
     "(not|beyond) just (health|care|the nhs)",
     "wider determinants",
     "remit (is|covers|includes)",
     "(broad|broader|wide|wider|whole|all) .. (determinants|range of services|public services|economy)",
     "<beyond> & (health|care|nhs|councils|gp*|hospital*)",
     "(housing|education|police|schools|employment|transport) (and|or) .. (housing|education|police|schools|employment|transport)",
     "(adult|adults|children|older|primary|community|mental|acute|hospital|social care) (services|health|care|people) .. (and|only|are|is|but) .. (in|out|included|excluded|not|covered)",
     "(not only|not just|more than|wider than|broader than|beyond) .. (health|hospital|hospitals|nhs|care|medical|illness|medicine)",
     "(bring*|add*|extend*|expand*) ... (in|to) .. (scope|remit|services too|partnership)",
     "(width|breadth) of .. (partnership|alliance|network|work|agenda)",
     "(physical|mental|emotional|social) .. (mental|social|physical) .. (wellbeing|needs|social|spiritual)",
     "(health|care) .. (and|with|to) .. (housing|education|employment|justice|the economy)"
    ],
    "part": [
     "focus* on (adults|children|older|people)",
     "scope",
     "remit",
     "(physical|mental) and (mental|physical|social)"
    ],
    "implicit": [],
    "weak": [
     "<domain>",
     "<beyond>",
     "<field>",
     "(vcse|voluntary|carers|communities)"
    ],
    "hint": [
     "services"
    ],
    "complete": [],
    "ignore": [
     "(membership|terms|purpose) ... remit",
     "understanding of the remit",
     "(members|member|councillor|councillors|director|directors|seat|holder) .. <field> ... <field>",
     "(under|within) the remit of",
     "(children|parents|families) .. (parents|carers|staff)",
     "social enterprise",
     "(portfolio holder|portfolio holders|cabinet member|cabinet members|executive member|executive members|director|directors|head|minister|secretary) (for|of) ... <field>",
     "employment (does|is|law|contract)",
     "fire service"
    ],
    "enough": 1,
    "needs": 5,
    "unlike": [
     "portfolio"
    ],
    "also": [
     "joined",
     "title",
     "heading"
    ],
    "despite": [
     "lack"
    ]
   }
  },
  "scale": {
   "nl": {
    "classes": {
     "level": [
      "(lokaal|lokale|regionaal|regionale|bovenregionaal|bovenregionale|subregionaal|subregionale|landelijk|wijkniveau|gemeentelijk|deelregio|deelregio's|deelregios|wijk|wijken|dorp|provinciaal)"
     ],
     "settle": [
      "(organiseren|georganiseerd|regelen|geregeld|oppakken|opgepakt|pakken|doen|gebeurt|uitgevoerd|uitvoeren|besloten|aangepakt|aanpakken|kan|moet|hoort|werken|trekken|blijft|blijven)"
     ],
     "small": [
      "(gemeente|gemeenten|wijk|wijken|buurt|buurten|kern|kernen|dorp|dorpen|stad|steden|subregio*|deelregio*|deelgebied*|district|districten|lokale|raden|colleges)"
     ],
     "freedom": [
      "(beleid|beleidsvrijheid|autonomie|beleidsautonomie|keuze|keuzes|invulling|inkleuring|kleur|accenten|aanpak|tempo|afweging|afwegingen|uitwerking|maatwerk|initiatief|initiatieven|plannen)"
     ]
    },
    "own": [
     "schaal",
     "schaalniveau*",
     "schaalkeuze*",
     "subregio*",
     "deelregio*",
     "lokaal en regionaal",
     "lokaal of regionaal",
     "lokaal regionaal*",
     "op welk (niveau|schaal)",
     "niveaus",
     "welke schaal"
    ],
    "firm": [],
    "near": [
     "uitgangspunten",
     "principes",
     "structuur",
     "organisatie"
    ],
    "whole": [
     "(kopen|koopt|doen|doet|regelen|organiseren|pakken|werken) ... op (het|de) (niveau|schaal) van",
     "lokaal tenzij",
     "lokaal ... (regionaal|bovenregionaal) & (waar|wat|als|tenzij|alleen|kan|moet|niveau|schaal)",
     "(regionaal|regionale) ... lokaal & (waar|als|wat|tenzij|niet|alleen)",
     "(lokaal|regionaal) tenzij",
     "(subsidiariteit|subsidiariteitsbeginsel)",
     "(dicht|dichtbij) .. (inwoners|mensen|huis) ... (gemeente|lokaal|wijk|gemeenten)",
     "(blijft|blijven|ligt) bij de (gemeente|gemeenten|wijken|afzonderlijke)",
     "zo (lokaal|dichtbij|dicht) .. mogelijk",
     "(op|per) (bovenregionaal|subregionaal|regionaal|lokaal|provinciaal) niveau ... <settle>",
     "(bovenregionaal|subregionaal|subregionale|bovenregionale) .. <settle>",
     "<settle> .. (bovenregionaal|subregionaal)",
     "(in|op|per) (wijken|wijk|kern|dorpen) ... (regio|regionaal|regioniveau)",
     "(meerwaarde|schaalvoordeel) & (regionaal|bovenregionaal|samen) & (alleen|als|waar)",
     "(regionaal|regionale) ... (alleen|slechts) (als|waar|wanneer)",
     "(alleen|slechts) .. (als|waar|wanneer) ... (regionaal|regionale) ... (meerwaarde|beter|sneller)",
     "(regelt|regelen|doet|doen|houdt|organiseert|organiseren|koopt) (iedere|elke) gemeente .. zelf",
     "(iedere|elke) gemeente .. (zelf|eigen) & (regelt|regelen|doet|lokaal|lokale|ambulante|voorzieningen)",
     "(gemeenten|gemeente) .. zelf .. (en|maar) .. (samen|regio)",
     "(lokaal|lokale|wijk|wijken|wijkgericht*|buurt*|gemeentelijk*|dichtbij|plaatselijk*) & (regionaal|regionale|regioniveau|bovenlokaal|bovenlokale|bovenregionaal|bovenregionale|subregionaal|subregionale) & (niveau|niveaus|schaal|kan|moet|waar|wat|als|tenzij|waarbij|pakken|organiseren|georganiseerd|uitvoering|opgepakt|uitgevoerd|oppakken)",
     "(dichtbij|dicht bij|zo dicht) .. (huis|mogelijk|inwoner*|mensen) & (regio*|lokaal|wijk*|gemeente*)",
     "(gemeente|gemeenten) zelf",
     "(gemeente|gemeenten) .. (blijft|blijven|regelt|regelen|houdt|houden|doet|doen|organiseert|organiseren|voeren|voert) .. zelf",
     "(regionaal|samen|gezamenlijk) (wat|waar|als) ... lokaal",
     "(lokaal|gemeentelijk) (wat|waar|als|tenzij) ... (kan|moet|regionaal|samen)",
     "(zo lokaal|zo dichtbij|dicht) .. mogelijk",
     "(lokaal|lokale) .. (regionaal|regionale) .. (bovenregionaal|landelijk|bovenregionale|landelijke)",
     "(niveau|niveaus|schaalniveaus) .. (buurt|wijk|lokaal|gemeente|regio)",
     "(wijkniveau|buurtniveau|gemeentelijk niveau|lokaal niveau|stadsniveau|subregionaal niveau) & (regioniveau|regionaal niveau|bovenregionaal|regionaal|regionale)",
     "(uitvoering|uitwerking|invulling) .. (lokaal|in de wijken|per gemeente|in de gemeenten|in de subregio*|dicht bij)",
     "(blijft|blijven) .. lokaal",
     "(blijft|blijven|is|ligt|houdt|houden|behoudt|behouden) .. (verantwoordelijkheid|taak|bevoegdheid|zaak|zeggenschap) .. (van|bij|voor) .. (iedere|elke|de|afzonderlijke|individuele) .. (gemeente|gemeenten|wijk|wijken|subregio*|deelregio*)",
     "(iedere|elke) .. (gemeente|subregio|deelregio|regio) (houdt|behoudt|kiest|bepaalt|beslist|besluit) .. (zelf|eigen|zijn|haar)",
     "(op|per) *regionale schaal ... tenzij",
     "schaal tenzij",
     "(samen|gezamenlijk|regionaal|regionale) .. (waar|als|wanneer|omdat) ... (meerwaarde|beter|effectiever|efficienter|efficient|effectief) & (lokaal|lokale|gemeente|gemeenten|wijk|zelf)",
     "(in|op|per) (wijk|buurt|dorp|gemeente|subregio) (wat|waar) .. kan",
     "(lokaal|regionaal) (als|waar|waar het|wanneer) .. (kan|moet)",
     "(regionaal|samen|gezamenlijk) .. (alleen|slechts|pas) .. (als|waar|wanneer)",
     "(vooral|alleen|uitsluitend) .. (regionaal|bovenregionaal|regionale) .. (op|aan|georganiseerd|geregeld|ingekocht) & (gemeente|gemeenten|lokaal)",
     "(wat|waar) .. (lokaal|dichtbij|in de wijk|in de gemeente) .. kan",
     "(regionaal|samen) (wat|waar) .. (moet|nodig|meerwaarde|beter)"
    ],
    "part": [
     "lokaal (maatwerk|waar|wat)",
     "(over|boven) .. (gemeentegrens|gemeentegrenzen|regiogrenzen|grenzen van de regio|gemeentegrenzen)",
     "(gemeentegrens|gemeentegrenzen|regiogrens|regiogrenzen) .. (heen|overstijg*|over)",
     "(gemeentegrensoverstijg*|regio overstijg*|regiooverstijg*|bovenregionaal|bovenregionale) .. (aanbod|opgaven|vraagstukken|taken|zorg|hulp|thema*)",
     "(regionaal|bovenregionaal|landelijk) (probleem|vraagstuk|opgave)",
     "schaal .. (waar|als) .. (nodig|kan|moet|helpt)",
     "(kleinschalig|kleinschalige) .. (lokaal|lokale|wijk*|dichtbij)",
     "(lokaal|lokale|eigen) .. (gebiedsteam|wijkteam|loket) .. (in|van) .. eigen (gemeente|wijk|dorp)",
     "(in|voor) alle (gemeenten|regios) .. (dezelfde|hetzelfde|gelijke|eenduidig*)",
     "(dezelfde|eenduidige|gelijke) (manier|werkwijze|aanpak) .. (alle|elke|iedere) (gemeente|gemeenten)",
     "(elke|iedere|elk|ieder) .. (subregio|deelregio|gemeente) .. (heeft|maakt|kent|krijgt) .. (een eigen|eigen)",
     "(subregio*|deelregio*) .. (elk|ieder) ... eigen",
     "(samen|samenwerken|werkt|werken) ... (buurregio*|aangrenzende|naburige)",
     "ruimte .. eigen (beleid|keuzes|invulling|accenten)",
     "(boven|overkoepelend*) .. (regio|regio's|regios|gemeenten|gebieden)",
     "(wijkverband*|gebiedsgericht*)",
     "(lokaal|lokale) (uitvoering|uitvoeringsplan*|coalities|vertaling|aanpak)",
     "(lokaal|regionaal|wijk|buurt|gemeentelijk|subregionaal|bovenregionaal|stedelijk|provinciaal) .. (niveau|niveaus|schaal)",
     "(schaalvoordeel|schaalvoordelen|schaalvergroting)",
     "(gebeurt|gebeuren|doen|doet|houden|regelen|organiseren) .. lokaal",
     "(ruimte|vrijheid|mogelijkheid) (voor|om) .. (eigen|lokaal|lokale) .. <freedom>",
     "(ruimte|vrijheid) .. <freedom> & <small>",
     "(laten|laat|overlaten|overgelaten) .. aan .. <small>",
     "aan .. <small> .. (overgelaten|overlaten|overlaat|gelaten)",
     "(elke|iedere|per|alle) (subregio|subregios|deelregio|deelregios|wijk|wijken|deelgebied|deelgebieden|district|districten|kern|kernen) .. (een|eigen) .. (team|teams|kernteam|*team|coordinator|plan|*plan|tafel|agenda|aanpak|coalitie|programma)",
     "(lokale|lokaal) .. (kern|team|teams|coalitie|coalities|tafel|tafels|plan|plannen|agenda*) & (regio|regionaal|regionale|subregionale)",
     "(ruimer|groter|breder|kleiner) (werkgebied|gebied|schaal|verband)",
     "(grotere|ruimere|kleinere|bredere) (schaal|regio|regios)",
     "(grens|grenzen|indeling) .. (regio|regios|gemeente|gemeenten) .. (vallen|valt|lopen|loopt|gelijk|samen|dezelfde)",
     "(lokale|plaatselijke) (voorzieningen|uitvoering|vertaling|invulling|inkleuring)",
     "(buurregio|buurregio's|buurregios|aangrenzende)",
     "(schaalniveau|schaalniveaus|wijkniveau|regioniveau|schaalgrootte|schaalkeuze*)"
    ],
    "implicit": [
     "(verdeeld|opgedeeld|ingedeeld|gedeeld|bestaat|kent|telt) .. (subregio*|deelregio*|deelgebieden|gebieden|districten|kwadranten|clusters)"
    ],
    "weak": [
     "(lokaal|lokale) (teams|netwerken|programma*)",
     "(lokaal|lokale|gemeentelijk*|wijkgericht*) & (regionaal|regionale|regioniveau)",
     "(lokaal|lokale|plaatselijk*)",
     "(wijk|wijken|buurten|kernen|dorpen)",
     "(landelijk|landelijke|provinciaal|provinciale)",
     "(schaal|schalen)",
     "(subregio*|deelregio*|per gemeente)",
     "(wijkgericht*|dicht bij huis|dichtbij huis|dichtbij de inwoner*|in de buurt)",
     "(bovenregionaal|subregionaal|bovenregionale|subregionale|schaalniveau|schaalniveaus|wijkniveau|regioniveau)"
    ],
    "hint": [
     "schaal",
     "niveau"
    ],
    "complete": [],
    "ignore": [
     "opschalen naar",
     "bovenregionale expertise*",
     "(grote|kleine) schaal"
    ],
    "enough": 3,
    "needs": 3,
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {},
    "own": [
     "scale",
     "levels",
     "at (this|what|which) level",
     "when do we work at",
     "place and system",
     "subsidiarity",
     "neighbourhood*"
    ],
    "firm": [],
    "near": [
     "principles"
    ],
    "whole": [
     "(locally|local) ... (city|region|regional|system|wider) level & ! (dialogue|coordination|links)",
     "(as local|as close|as locally) ... as possible & ! (decide|home|homes)",
     "(close|closer|local|locally) .. (as|to) .. possible & ! (decide|home|homes)",
     "(more|better|best|most) .. (gained|achieved|done|done best|value) ... (across|over) .. (whole|region|system|county|area)",
     "(common|shared) .. all ... (regional|region|system|county)",
     "(only|where) ... makes sense",
     "subsidiarity",
     "(local|locally|neighbourhood|place) ... (system|regional|regionally|wider) & (when|where|only|unless)",
     "(local|place) unless",
     "at (place|system|neighbourhood|regional|local) level",
     "(regionally|once) ... locally",
     "(arranged|organised|done|delivered|provided|decided) locally ... (regionally|nationally|across the region)",
     "(done|work|plan|planned|act) (at|once|across) (scale|system|place)",
     "(most|decisions|work) ... (places|neighbourhoods|localities) & (only|whole|area|system)",
     "(whole area|system wide|once for)",
     "(neighbourhood|neighbourhoods|locality|localities|locally|borough) & (system|regional|regionally|region|whole area|county|at scale|wider|footprint|icb|ics) & (level|levels|where|only|when|unless|decisions|done)",
     "(system|place|neighbourhood|locality|regional|local|county) (level|levels) ... (system|place|neighbourhood|locality|regional|local|county)",
     "at scale & (local|locally|place|places|neighbourhood*|where|only)",
     "(local|locally) & (system|regional|regionally|wider|countywide|at scale) & (only|unless|wherever|rather than)",
     "(primacy|principle) of (place|subsidiarity)",
     "(done|do|act|acts|work|works) (once|together) .. (where|when|only) .. (better|value|sense|benefit|scale)",
     "(best|better) .. (done|delivered|decided|handled|led|planned) .. (close|closer|locally|local|nearby)",
     "(each|every) .. (council|place|locality|borough|district|county) .. (keeps|decides|chooses|sets|remains|runs) .. (own|itself)",
     "(remains|remain|stays|stay|left|leave) .. (with|to|for|at) .. (each|the local|local|individual|places|councils|neighbourhood*|localities)",
     "(three|two|four) (levels|tiers)",
     "(more than one|one) place",
     "(anything|everything|matters) .. (place|system|local|county|here)",
     "(better|best) (on .. own|alone|locally|together|done by)",
     "what .. (council|councils|place|places|borough|neighbourhood*) can do .. (better|itself|themselves|alone)"
    ],
    "part": [
     "(action|actions|work|services|planning|done|co ordinated|coordinated|planned) .. (across|over) the whole",
     "(macro|meso|micro) level",
     "actions .. (co ordinated|coordinated|planned) .. (across|regionally)",
     "(place|system|neighbourhood) .. (place|system|neighbourhood) .. (level|levels|working|neighbourhood|system|place)",
     "(system|place|neighbourhood|locality|regional|local) (level|levels|footprint|footprints)",
     "economies of scale & (why|when|where|only|work|gain|offer*|bring*|make)",
     "(subsidiarity|devolve*|delegat*) .. (place|places|neighbourhood*|local|localities)",
     "(local|locality|neighbourhood|place) (action plans|plans|boards|teams) ... (region|regional|county|system|whole)",
     "(lead|leads|led|deliver*|deliver) .. (locally|close to residents|at place|in place|in neighbourhoods)",
     "(locality|localities|neighbourhoods|places) .. (set|sets|to set|decide|decides) .. (budget*|priorit*|plans|own)",
     "(boundary|boundaries|footprint) .. (same|coincide|coincides|coterminous|identical)",
     "coterminous",
     "(neighbourhood|place|system) level",
     "(local|locality) and (regional|system)",
     "(sub regional|subregional|cross border)",
     "neighbouring (areas|systems|counties)",
     "(start*|plan*|work*|decisions) .. (places|neighbourhoods|localities)",
     "(footprint|footprints|subsidiarity)"
    ],
    "implicit": [],
    "weak": [
     "(localit*|footprint*|subsidiarity|place based)",
     "(neighbourhood|locality|place) (boards|teams|partnerships|networks|forums)"
    ],
    "hint": [
     "scale"
    ],
    "complete": [],
    "ignore": [
     "on a large scale"
    ],
    "enough": 3,
    "needs": 3,
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "portfolio": {
   "nl": {
    "classes": {
     "count": [
      "(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|twintig|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|20|enkele|diverse)"
     ],
     "theme": [
      "(thema|themas|*opgaven|speerpunten|*speerpunten|pijlers|*pijlers|programmalijnen|actielijnen|themalijnen|werklijnen|prioriteiten|hoofdthemas|hoofdthema|subthema|bouwstenen|actiepunten|themacoalities|deelprogrammas|programmas|projecten|sporen|doorbraken|ontwikkellijnen|lijnen|domeinen|clusters|*clusters|resultaatgebieden|modules|hoofdonderwerpen|werkpakketten|focuspunten|focusgebieden|aandachtsgebieden|ontwikkelthemas)"
     ],
     "task": [
      "(wmo|jeugdwet|participatiewet|leerplicht*|rmc|bijzondere bijstand|bijstand|minimabeleid|schulddienstverlening|schuldhulpverlening|inburgering|bemoeizorg|preventiezorg|jeugdbescherming|jeugdreclassering|infectieziektebestrijding|jeugdgezondheidszorg|forensische zorg|veilig thuis|leerlingenvervoer|doelgroepenvervoer|inkoop|contractering|contractmanagement|contractbeheer|leveranciersmanagement|kwaliteitstoezicht|toezicht|monitoring|handhaving|crisisdienst|hoogbegaafdheid|opdrachtgeven)"
     ],
     "topic": [
      "(digitalisering|arbeidsmarkt|leefstijl|preventie|ouderenzorg|ouderen|jeugd|mentale gezondheid|mentaal|valpreventie|palliatieve|geboortezorg|acute zorg|ggz|overgewicht|dementie|eenzaamheid|multiproblematiek|opgroeien|ouder worden|vitaal|data|gezondheidsachterstanden|chronische|medicatie|diabetes|hartfalen|gezondheidsvaardigheden|roken|rookvrij*|alcohol|middelengebruik|overgewicht|bewegen|voeding|vallen|valpreventie|kansrijk*|kansrijke start|mantelzorg|casemanagement|suicidepreventie|laaggeletterdheid|schulden|bestaanszekerheid|leefomgeving|welzijn op recept|sociale basis|instroom|behoud|opleiden|anders werken|technologie|gegevensuitwisseling|e health|zorg op afstand|zorgcoordinatie|proactieve zorgplanning|transmurale|positieve gezondheid|weerbaarheid|mentale weerbaarheid|opvoeden|huiselijk geweld|verward gedrag|dakloosheid|passende zorg|laatste levensfase)"
     ]
    },
    "own": [
     "opgave",
     "opgaven",
     "*opgaven",
     "thema",
     "themas",
     "*themas",
     "speerpunten",
     "*speerpunten",
     "pijlers",
     "*pijlers",
     "*lijnen",
     "prioriteiten",
     "portfolio",
     "coalities",
     "waar .. aan",
     "wat gaan .. doen",
     "wat (doen|pakken) we & ! (niet|daarvoor|ervoor|zelf)",
     "projecten",
     "onderwerpen",
     "*agenda",
     "(inhoudelijke|voorwaardelijke) coalities",
     "pilots",
     "acties",
     "activiteiten",
     "initiatieven",
     "waar .. mee bezig",
     "onze aanpak",
     "programmas",
     "ontwikkelagenda",
     "transitietafels",
     "(wettelijke|regionale|gezamenlijke|gemeenschappelijke|onze) taken",
     "waar gaat het .. over",
     "waar .. over",
     "wat gaan we .. doen",
     "waar praten we over",
     "wat doen .. (we|wij|jullie) & ! (daarvoor|ervoor|zelf|niet)",
     "taken"
    ],
    "firm": [],
    "near": [
     "aanpak",
     "programma*",
     "inhoud",
     "plan"
    ],
    "whole": [
     "<topic> ... <topic> ... <topic> & ! (vallen|valt) ... onder",
     "(<theme>|opgave|thema|<topic>) .. (staan|staat) .. centraal",
     "<task> ... <task> ... <task> & (taken|voert|voeren|uitvoert|regelt|uitgevoerd|module|modules|functies)",
     "<count> (functies|kerntaken|hoofdtaken|taken|taakvelden|modules) & ! dagen",
     "(meer|inzet op|nadruk op|accent op) .. preventie & (periode|jaren|komende|vier)",
     "<count> .. <theme>",
     "(volgende|deze|gekozen|prioritaire) .. <theme>",
     "<theme> (zijn|waarop|waaraan)",
     "(werken|werkt|richten|richt|inzetten|zetten|focussen|focus) ... <theme>",
     "(werken|werkt) .. aan (<count>|de)",
     "(doelgroep|rond|per) (thema|themas|opgave)",
     "(opgave|opgaven|speerpunt|prioriteit) ... (ouder*|jeugd|mentale|mentaal|leefstijl|acute|preventie|digitaal|arbeidsmarkt|kansrijk*)",
     "<count> .. (inhoudelijke|prioritaire|centrale|regionale|gezamenlijke|grote|strategische|transformatie|gekozen|belangrijke) .. (opgaven|themas|lijnen|onderwerpen|programmas|coalities|doelgroepen|terreinen|sporen|plannen)",
     "<count> (coalities|regiocoalities|onderwerpen|transformatieplannen|transformatieopgaven|regioopgaven|actielijnen|programmalijnen|ketenaanpakken|deelprojecten|bewegingen|transities|ontwikkelopgaven)",
     "(transformatieopgave*|regioopgave*|ketenaanpak*|programmalijn*|actielijn*|uitvoeringslijn*|doorbraakthema*)",
     "(prioriteit|prioriteiten|speerpunt|speerpunten|thema|themas|opgaven) .. (is|zijn|ligt|liggen|vormen|geven|krijgen|gesteld)",
     "(pakken|pakt|gaan|gaat|aan de slag|beginnen|starten|startte) ... (met|op|aan) .. <theme>",
     "(zetten|zet|richten|richt|werken|werkt|pakken|pakt|kiezen|kiest) ... <topic> ... <topic>",
     "<count> (onderwerpen|lijnen|doelen|sporen|domeinen)",
     "<count> (dingen|zaken|acties|actiepunten|stappen|doelgroepen|functies|onderdelen|bouwblokken) .. (staan|om|zijn|centraal|waar|die)",
     "(coalitie|coalities|tafel|werkgroep|programma|programmalijn|project) .. <topic>"
    ],
    "part": [
     "<count> ambities",
     "(werken|werkt|samenwerken|aanpak|inzet) .. (aan|op|rond|voor) .. <topic>",
     "(prioriteit|prioriteiten|focus|aandacht) .. (bij|op|voor|aan) .. <topic>",
     "(op het gebied van|op de terreinen|rondom) .. (ouder*|jeugd|mentale|ggz|preventie|leefstijl|acute|digital*|arbeidsmarkt|data)",
     "<count> .. (thematafels|transitietafels|programmatafels|actietafels|themagroepen|themalijnen|deelprojecten|werkgroepen|projectgroepen)",
     "(trekken|trekt) .. inhoud",
     "(werkgroep|werkgroepen|themagroep|projectgroep|themagroepen) .. (voor|over|rond|op)",
     "(project|projecten|programma|programmas) (voor|over|rond|op|gericht)",
     "(themas|opgaven|speerpunten|prioriteiten|programmas|pijlers|deelprojecten|actielijnen|coalities)",
     "(thema|opgave|project|programma) .. (ouder|ouderen|ouderenzorg|jeugd|mentale|mentaal|leefstijl|acute|preventie|digital*|arbeidsmarkt|kansrijk*|valpreventie|ggz|palliatie*|data)",
     "(heeft|hebben) betrekking op"
    ],
    "implicit": [
     "(*themas|+opgave|*opgaven)",
     "(roadmap|werkagenda|projectenlijst|uitvoeringsagenda|backlog|actieplan|jaaragenda)"
    ],
    "weak": [
     "(ontwikkelagenda|meerjarenplan|programmaplan)",
     "(+programma|+projecten|thematisch*)",
     "(actiepunten|activiteiten|plan van aanpak|dossiers)",
     "(projecten|pilots|initiatieven|acties|activiteiten)",
     "(transformatieplan|transformatieplannen)",
     "(jaarplan|jaarplanning|planning)"
    ],
    "hint": [
     "<theme>",
     "(actielijnen|thematische|doelgroepen|onderwerpen|activiteiten|acties)",
     "opgave",
     "thema"
    ],
    "complete": [],
    "ignore": [
     "inhoudsopgave",
     "(rijksvaccinatieprogramma|vaccinatieprogramma|integraal zorgakkoord)",
     "plan van aanpak (netwerk*|van de minister*|van het rijk|van het zorginstituut)",
     "(<count>|drie) domeinen van",
     "per thema"
    ],
    "needs": 3,
    "list": 2,
    "listed": true,
    "unlike": [],
    "also": [
     "joined",
     "heading"
    ],
    "despite": []
   },
   "en": {
    "classes": {
     "count": [
      "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|2|3|4|5|6|7|8|9|10|11|12|15|20|several)"
     ],
     "theme": [
      "(priorities|themes|programmes|workstreams|projects|streams|pillars|missions|initiatives|transformations|strands)"
     ],
     "topic": [
      "(cancer|heart disease|respiratory|stroke|mental health|urgent care|prevention|children|frailty|dementia|diabetes|workforce|digital|estates|obesity|maternity|ageing|smoking|inequalities|primary care|learning disabilities|end of life|screening|screenings|vaccination|immunisation|loneliness|isolation|physical activity|housing|homelessness|employment|domestic abuse|addictions|substance misuse|alcohol|falls|carers|long term conditions|community care|early years|ageing well|living well|starting well|discharge)"
     ]
    },
    "own": [
     "priorities",
     "our priorities",
     "priority",
     "themes",
     "programmes",
     "workstreams",
     "projects",
     "portfolio",
     "pillars",
     "theme",
     "area",
     "topic",
     "what we (do|will do|are working on|work on)",
     "work programme",
     "what .. work on",
     "focus areas"
    ],
    "firm": [],
    "near": [
     "plan",
     "strategy"
    ],
    "whole": [
     "<count> (areas|topics|fields|conditions) .. (come|are|were|stand|for|of|in)",
     "<topic> ... <topic> ... <topic> & (areas|priorit*|programmes|workstreams|projects|work on|themes)",
     "(priorities|themes|workstreams) .. <topic> ... <topic>",
     "(service areas|areas of work|areas of focus|focus areas|work areas|work packages|priority groups) ... <topic>",
     "(committed|commit|agreed|chose|decided) ... (work on|focus on|better on|improve) .. <topic>",
     "<count> .. <theme>",
     "(following|these|agreed|priority) .. <theme>",
     "<theme> are",
     "(focus|focuses|work|works|working|concentrate) on (<count>|the) ... <theme>",
     "(focus|focuses|concentrate) on <count>",
     "<theme> (in|on|for) & (cancer|mental|urgent|prevention|children|frailty|dementia|diabetes|housing)",
     "<count> .. (priority|key|shared|strategic|joint|clinical|main|core) .. (areas|themes|priorities|programmes|goals|workstreams|projects|objectives|missions)",
     "(focus*|priorit*|programme*|work*) .. (on|for|include*|are) .. <topic>"
    ],
    "part": [
     "<topic> ... <topic> ... <topic> ... <topic>",
     "<count> (strategic|policy) (directions|goals)",
     "(priority|priorities|programme|programmes|workstream|workstreams|theme|themes|project|projects) .. (include|includes|including|cover|covers|focus*)",
     "<theme> .. (for|on) .. <topic>",
     "strategic (directions|priorities|objectives)",
     "priority (areas|topics|themes)",
     "(priorities|workstreams|themes|focus areas)",
     "(joint|shared|first|current|regional|local) (projects|initiatives|programmes|pilots)",
     "(areas of work|areas of focus|focus areas|work areas|work packages|priority groups)",
     "(programme|project|workstream) (on|for)",
     "(working|task) (groups|group) (for|on) .. (the|each|priorit*)",
     "(programme|plan|strategy|work) .. (for|on|around) .. (cancer|mental|urgent|prevention|children|frailty|dementia|diabetes|housing|workforce|digital|ageing|obesity|primary)"
    ],
    "implicit": [
     "(roadmap|delivery plan)",
     "<topic> ... <topic> ... <topic> & (programme*|priorit*|project*|focus*|plan|work on)"
    ],
    "weak": [
     "programmes",
     "(projects|initiatives|pilots|activities|actions)",
     "(work plan|workplan|annual plan)"
    ],
    "hint": [
     "<theme>"
    ],
    "complete": [],
    "ignore": [],
    "needs": 3,
    "list": 2,
    "listed": true,
    "unlike": [],
    "also": [
     "joined",
     "heading"
    ],
    "despite": []
   }
  },
  "responsibilities": {
   "nl": {
    "classes": {
     "organ": [
      "<body>",
      "(bestuur|dagelijks bestuur|algemeen bestuur|voorzitter|directeur|penvoerder|bureau|programmabureau|*bureau|secretariaat|secretaris|kwartiermaker|*manager|*leider|coordinator|*coordinator|team|*team|commissie|*commissie|raad|*raad|directie|college|centrumgemeente|mandaatgemeente|gastheergemeente|trekker|wethouder|bestuurder|bestuurders|portefeuillehouders)"
     ],
     "govern": [
      "(stuurt|sturen|bepaalt|bepalen|bewaakt|bewaken|stelt|stellen|bereidt|bereiden|voert|voeren|beslist|beslissen|besluit|verdeelt|verdelen|toetst|toetsen|benoemt|benoemen|vertegenwoordigt|vertegenwoordigen|leidt|regelt|beheert|beheren|keurt|keuren|zorgt|zorgen|let|letten|ziet|koopt|kopen|controleert|agendeert|prioriteert|prioriteren|beoordeelt|beoordelen|opdrachtgever|coordineert|coordineren|monitort|organiseert|organiseren|aanspreekpunt|eindverantwoordelijk|verantwoordelijk)"
     ],
     "does": [
      "<govern>",
      "(adviseert|adviseren|ondersteunt|ondersteunen|faciliteert|faciliteren|begeleidt|begeleiden|trekt|trekken|levert|leveren|verzorgt|verzorgen|verbindt|verbinden|ontwikkelt|ontwikkelen|signaleert|signaleren|initieert|vertaalt|jaagt|opereert|aanstuurt|aansturen|aangestuurd)"
     ]
    },
    "own": [
     "taken",
     "rollen",
     "rolverdeling",
     "taakverdeling",
     "verantwoordelijkheden",
     "*verantwoordelijkheden",
     "raci",
     "wie doet wat",
     "wie (regelt|bepaalt|beslist) wat",
     "trekker",
     "trekkers",
     "bevoegdheden",
     "opdrachtgeverschap",
     "taken*",
     "rolverdeling*",
     "rol van",
     "wat (doet|doen) (de|het|een|iedere|elke)",
     "wie trekt",
     "(iedere|elke|ieder|elk) (deelnemer|partij|partner|lid|organisatie)",
     "(bijdrage|inbreng|inzet|verplichtingen) van .. (deelnemer|deelnemers|partij|partijen|partners|leden|gemeenten)",
     "wie .. verantwoordelijk",
     "wie .. beslist",
     "wie beslist waarover",
     "waarover",
     "opdrachten"
    ],
    "firm": [],
    "near": [
     "organisatie*",
     "governance",
     "structuur",
     "hoe .. georganiseerd",
     "hoe",
     "werkwijze"
    ],
    "whole": [
     "<organ> .. (heeft|hebben|krijgt) (als|tot|de) taak",
     "(stelt|stellen) ... vast .. (en|ook) ... (<govern>|draagt|dragen|houdt|volgt)",
     "(stelt|bepaalt) ... (bewaakt|toetst|stuurt|controleert)",
     "<organ> (<does>|weegt|verwijst) ... (de|het|een|zijn|haar) .. (<organ>|<party>|partners|partijen|gemeenten) (<does>|weegt|verwijst|gaat|gaan)",
     "<organ> .. (stelt|stellen|bepaalt|bepalen) .. (beleid|jaarplan|koers|kaders|richting|prioriteiten|hoofdlijnen|begroting|volgorde)",
     "<organ> .. (bereidt|bereiden) ... voor & (en|ook|daarnaast)",
     "(zij|hij|die|deze) .. <govern> ... en .. <govern>",
     "<organ> .. <govern> ... (<govern>|adviseert)",
     "<organ> .. adviseert ... <govern>",
     "<govern> ... <govern> ... <govern>",
     "raci",
     "<actor> .. (gaat|gaan) over (de|het|koers|inhoud|geld)",
     "taak is om",
     "(taak|taken) van (de|het) <actor> (is|zijn|bestaat)",
     "taken (zijn|omvatten) & ! (verdeeld|belegd)",
     "(duidelijke|heldere) (rolverdeling|taakverdeling)"
    ],
    "part": [
     "<doer> .. (verzamelt|rapporteert|rapporteren|informeert|informeren|publiceert|controleert|verdeelt|verdelen|benoemt|onderhoudt|onderhouden|volgt|vertegenwoordigt|vertegenwoordigen|bundelt|bundelen|selecteert|toetsen|onderzoeken|behandelt|behandelen|bewaart|verspreidt|voorziet|koopt|kopen|haalt|raadpleegt|contracteert|bestuurt|behartigt|ordent) & ! (samen|elkaar|mee)",
     "(het|dit|ons) .. (netwerk|verband|samenwerkingsverband|platform|cooperatie|stichting|vereniging) .. (<govern>|bundelt|verdeelt|verbindt|adviseert|behartigt|signaleert|informeert)",
     "(signaleert|signaleren|bundelt|informeert|informeren) ... (adviseert|adviseren|behartigt|faciliteert|faciliteren|afspraken)",
     "<organ> .. <does>",
     "<doer> .. (coordinatie|regie|uitvoering)",
     "<doer> .. <does>",
     "(heeft|hebben|krijgt) (als|tot|de) taak",
     "(trekker|trekkers|trekkerschap|kartrekker*|themahouder*|aanjager|aanjagers|eindverantwoordelijk*|trekt)",
     "(voert|voeren|heeft|hebben|houdt|houden|neemt|nemen|krijgt|pakt|pakken) .. (regie|regierol|coordinatie|leiding|trekkersrol|voortouw|projectleiding|programmaleiding)",
     "regie (voeren|te voeren|op)",
     "(houdt|houden) (zich|ons) ... bezig met",
     "(is|zijn|was|als) (penvoerder|trekker|kartrekker|opdrachtgever|opdrachtnemer|initiatiefnemer|uitvoerder|regievoerder|coordinator|aanspreekpunt) (van|voor|op|bij)",
     "(werk|taken|diensten) .. (voor|namens) .. (elkaar|hen|anderen|ons|gemeenten|partners|leden)",
     "(voert|voeren|verricht|verrichten|doet|doen) .. (werk|taken|diensten) .. (voor|namens) .. (elkaar|hen|anderen|ons|gemeenten|partners|leden)",
     "(draagt|dragen) .. zorg voor",
     "(ziet|zien) .. op toe",
     "toezien op",
     "(kerntaak|kerntaken|hoofdtaak|hoofdtaken|deeltaken)",
     "(werkgroep|werkgroepen|kernteam|projectgroep|stuurgroep|bureau|programmateam) .. (werkt|werken|bedenkt|bedenken|maakt|maken|schrijft|schrijven|krijgt) .. (uit|plan|plannen|opdracht|voorstellen|voorstel)",
     "(verantwoordelijk|eindverantwoordelijk) voor",
     "verantwoordelijkheid ... (ligt|rust|bij|draagt|dragen|neemt|nemen)",
     "(draagt|dragen|neemt|nemen) ... verantwoordelijkheid",
     "(opdrachtgever|opdrachtgevers|opdrachtnemer|bestuurlijk opdrachtgever|ambtelijk opdrachtgever)",
     "<doer> .. (adviseert|adviseren|toetst|toetsen|bouwt|bouwen|levert|leveren|organiseert|organiseren|leidt|signaleert|agendeert|beoordeelt|beoordelen|prioriteert|onderhoudt|verzamelt|beoordeelt|bepaalt|verbindt|verwijst|lost|doet|weegt|plant|beheert|begeleidt|bewaakt|onderzoekt|bouwt|regelt|zorgt|voert|voeren|maakt|bespreekt)",
     "(heeft|hebben|neemt|nemen) ... leiding",
     "(verantwoordelijke|eigenaar|eindverantwoordelijke) .. (benoemd|aangewezen|genoemd|per)",
     "(doet|doen|verzorgt|verzorgen) .. (beheer|uitvoering|administratie|communicatie|inkoop)",
     "dagelijks (beheer|leiding)",
     "(belast|belasten) met",
     "onder (verantwoordelijkheid|regie) van",
     "(regie|regierol|kartrekkersrol|voortouw) (ligt|bij|neemt|nemen|heeft)",
     "geeft .. (gevraagd|advies)",
     "<actor> ... (voert|voeren) ... uit",
     "(uitgevoerd|getrokken|voorbereid) door",
     "<actor> ... (geeft|geven) richting",
     "(bereidt|bereiden) ... voor",
     "(stelt|stellen|bepaalt|bepalen) ... (jaarplan|plannen|koers|kaders|richting|volgorde|prioriteiten)",
     "(bewaakt|bewaken)",
     "<actor> ... (stuurt|sturen) ... (op|aan)",
     "<actor> ... (keurt|keuren) ... goed",
     "<actor> .. (levert|leveren) (de|diensten|data|kennis|mensen)",
     "<actor> (regelt|beheert|bewaakt)",
     "(neemt|nemen) ... voortouw",
     "<doer> .. (kiest|kiezen|bewaakt|bewaken|neemt|schrijft|schrijven|schakelt|meet|keurt|coacht)",
     "(beheer|uitvoering|regie|coordinatie) (ligt|is|berust) bij",
     "in opdracht van",
     "(aangestuurd|geleid|getrokken|gecoordineerd|uitgevoerd|begeleid|voorbereid|opgesteld) door",
     "(ligt|berust|rust|belegd) bij",
     "(elke|iedere|ieder|elk) .. (partner|partij|lid|gemeente|deelnemer|organisatie|gebied|stuk|thema) .. (neemt|heeft|levert|doet|zorgt|krijgt|draagt|voert)",
     "(houdt|houden) .. (proces|boel|zaak|overzicht) .. (bij elkaar|bij|samen)",
     "(doet|doen) het (werk|programmamanagement|secretariaat|beheer)",
     "(stelt|stellen) .. (beleid|begroting|kaders|jaarplan|agenda)",
     "(leidt|vertegenwoordigt|benoemt|benoemen|voorzit) .. (de|het)",
     "(in hun naam|namens hen|belast met|aangewezen)",
     "<party> .. (voert|trekt|leidt|coordineert|organiseert|beheert|begeleidt|ondersteunt|faciliteert|neemt|zorgt|levert|verzorgt|adviseert|beoordeelt|toetst|regelt|bewaakt|stelt|koopt)",
     "(verdelen|verdeeld|verdeling) .. (taken|rollen|werk|verantwoordelijkheden)",
     "(pakt|pakken|nemen|neemt) .. (verantwoordelijkheid|rol|eigenaarschap|voortouw|initiatief)"
    ],
    "implicit": [
     "portefeuille*",
     "opdrachtgeverschap",
     "(verantwoordelijk|verantwoordelijke|verantwoordelijkheid|verantwoordelijkheden|taken|rollen|rolverdeling|taakverdeling|werkverdeling) & (<party>|<body>|partijen|partners|bestuur*)",
     "(rol|rollen|taak|taken) .. (van|voor|is|zijn|als|bij|heeft|hebben|wordt)",
     "(rol|rollen|functie) (is|van|heeft|als)",
     "(taak|taken) van",
     "(portefeuillehouder|bestuurlijk verantwoordelijk*|boegbeeld|sponsor)",
     "wie (doet|waarvoor|welke|wat)",
     "(wie|welke partij) .. (doet|wat|verantwoordelijk|trekt)",
     "wie .. (initiatiefnemer|trekker|eigenaar|kartrekker|verantwoordelijke|opdrachtgever|aanspreekpunt)",
     "(bepaald|afgesproken|vastgelegd) ... wie",
     "(verantwoordelijk*|taakverdeling|rolverdeling|taken|rollen|aansturing|regierol|sturing|opdracht)"
    ],
    "weak": [
     "<doer> .. (ziet|zien|helpt|helpen|werkt|werken|maken|sturen|melden|meldt|volgen) & ! (samen|elkaar|mee)",
     "(coordineert|stuurt|adviseert|organiseert|bewaakt|begeleidt|leidt|trekt)",
     "(coordinator|secretaris|penvoerder|trekker|regisseur|projectleider|programmaleider|manager)",
     "(maakt|schrijft|verzorgt|verzorgen|voert|voeren|zorgt)"
    ],
    "hint": [
     "werkafspraken",
     "taken",
     "rollen",
     "rolverdeling",
     "taakverdeling",
     "verantwoordelijkheden",
     "werkwijze",
     "bevoegdheden",
     "opdracht"
    ],
    "complete": [],
    "ignore": [
     "(van|in|uit|te|en) leiden & ! (te leiden tot)",
     "regie bij de (burger|inwoner*|patient*|client*|mens|mensen|jeugdige*)",
     "eigen regie",
     "norm .. opdrachtgeverschap",
     "(trekken|trekt) .. (samen|gezamenlijk|langer) .. op",
     "(bereidt|bereiden) (zich|ons|zij)",
     "verantwoordelijk wethouder",
     "opdracht van het rijk",
     "portefeuillehoudersoverleg*",
     "(trekt|trekken) .. (op|samen op) .. met",
     "(universiteit|gemeente|regio|stad) leiden",
     "(sociaal|sociale) domein",
     "(leiden|leidt) tot"
    ],
    "enough": 4,
    "list": 3,
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {
     "organ": [
      "<body>",
      "(council|icb|office|director|manager|officer|team|trust|secretariat|chair|coordinator|agency|lead|committee|it|she|he|partnership)"
     ],
     "organs": [
      "(boards|committees|groups|partners|members|councils|teams|leaders|executives|directors|providers|agencies|partnerships|they|we)"
     ],
     "govern": [
      "(sets|agrees|allocates|approves|reviews|monitors|decides|divides|writes|admits|draws up|guides|appoints|determines|directs|oversees|holds|signs off|commissions|prioritises|manages|runs|prepares|steers|scrutinises|endorses|recommends|coordinates|co ordinates|leads|advises|chairs|plans|develops|delivers)"
     ],
     "does": [
      "<govern>",
      "(supports|provides|ensures|makes sure|drives|owns|hosts|facilitates|implements|turns|assesses|keeps oversight|keeps strategic oversight|is led|is hosted|is run)"
     ],
     "do": [
      "(lead|coordinate|co ordinate|manage|oversee|advise|steer|run|commission|ensure|set|monitor|host|facilitate|implement|develop|prepare|direct|guide|decide|agree|approve|allocate|review|plan|deliver|assess|carry out)"
     ],
     "doing": [
      "(setting|agreeing|allocating|approving|reviewing|monitoring|deciding|overseeing|developing|commissioning|advising|coordinating|managing|providing|ensuring|holding|acting)"
     ]
    },
    "own": [
     "lead",
     "leads",
     "role",
     "roles*",
     "responsibilities",
     "who does what",
     "duties",
     "accountabilities",
     "remit"
    ],
    "firm": [],
    "near": [
     "governance",
     "how we work",
     "structure",
     "organisation",
     "how we"
    ],
    "whole": [
     "<govern> and <govern>",
     "(oversees|approves|sets|reviews|agrees|advises) .. <govern>",
     "<organ> ... <govern> ... <govern> & ! (help|helps)",
     "<govern> ... <govern> ... <govern>",
     "raci",
     "(is|are) (responsible|accountable) for",
     "responsibilities (are|include)",
     "(role|remit|task|purpose|job) of the <body> (is|are)",
     "(role|remit|task|job) is to"
    ],
    "part": [
     "<organ> .. <does>",
     "<organs> .. <do>",
     "<organ> .. (can|will|must|may|should|to) .. <do>",
     "(responsible|responsibility) & <organ>",
     "<doing> .. (priorities|strategy|plan|plans|funding|services|delivery|resources|performance|progress|budget)",
     "responsib* for",
     "(leads|lead|led) (on|by|for)",
     "(oversees|turns|delivers) ... (decisions|plan|strategy|work|programme|into action)",
     "(is|are) (run|led|managed|overseen) by",
     "(leads|advises|commissions|provides|delivers|co ordinates) .. (on|the|all)",
     "(oversee|oversees|overseeing)",
     "(senior responsible|accountable) officer",
     "(roles|role)",
     "who does what",
     "<actor> (runs|manages|prepares|hosts|employs|publishes|reviews|commissions)",
     "(role|roles|responsib*|accountab*|duties|remit|functions|tasks) .. (of|for|is|are|include*|set|clear|each)",
     "(lead|leads|sponsor|sro|senior responsible|lead provider|lead commissioner|lead organisation|lead authority|host) .. (for|is|on|organisation|provider|of|in|to|each)",
     "(sets|set|provides|provide|oversees|leads|delivers|develops|agrees|drives|coordinates|makes sure|ensures) .. (direction|strategy|plan|plans|priorities|work|delivery|services|progress|programme|programmes|oversight)"
    ],
    "implicit": [
     "(must|shall|has to|have to|duty to|required to|asked to|expected to) (prepare|draw up|publish|assess|develop|produce|deliver|oversee|agree|write|report|coordinate|lead|carry out)",
     "(writes|draws up|drafts|divides|assesses|prepares|publishes|guides|oversees|approves|scrutinises|reviews|monitors|informs|coordinates|organises|allocates|commissions|produces) (the|its|and|how|what|all|a|on|this|their|plans|services)",
     "(carry out|carries out|takes care of|take care of|looks after|look after|in charge of|tasked with|charged with)",
     "(responsible|responsibility|responsibilities|roles|role|duties|accountable|oversees|oversight)"
    ],
    "weak": [
     "(lead|leads|director|manager|officer|coordinator|team)"
    ],
    "hint": [
     "(responsibilities|roles|duties|tasks)"
    ],
    "complete": [],
    "ignore": [
     "it sets out",
     "accountable community"
    ],
    "enough": 4,
    "list": 3,
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "financing": {
   "nl": {
    "classes": {
     "money": [
      "€ <figure>",
      "<figure> (euro|miljoen|ton)",
      "(miljoen|<number>) (euro|miljoen euro|ton)"
     ],
     "source": [
      "(spuk|subsidie*|*subsidie|transformatiemiddelen|transformatiegelden|impulsgelden|gemeentefonds|rijksmiddelen|provincie|zorgverzekeraar*|verzekeraar*|galamiddelen|fonds|*fonds|zonmw|contributie*|eigen middelen|regiobudget|uitkering|rijksbijdrage|leges|wlz|zvw|wmo)"
     ],
     "cost": [
      "(kosten|*kosten|bijdrage|bijdragen|*bijdrage|rekening|financiering|lasten|uren|inzet|tekort|middelen|budget|geld|begroting|bekostiging)"
     ]
    },
    "own": [
     "geld",
     "gelden",
     "financ*",
     "kosten",
     "kostenverdeling",
     "bekostiging",
     "budget",
     "begroting",
     "middelen",
     "bijdrage",
     "bijdragen",
     "wie betaalt",
     "contributie",
     "investering*",
     "wie .. rekening",
     "financieel",
     "subsidie*",
     "fonds*",
     "inkomsten",
     "wat kost*"
    ],
    "firm": [],
    "near": [
     "organisatie",
     "randvoorwaarden"
    ],
    "whole": [
     "(verdeelsleutel|kostenverdeelsleutel) .. (is|op basis van|naar|volgens|gebaseerd|geldt)",
     "(volgens|op basis van|met) .. (verdeelsleutel|kostenverdeelsleutel)",
     "<money> .. (per|tot|jaarlijks)",
     "<money> & (helft|rest|andere deel|ook <money>|cofinanciering|eigen bijdrage|samen <money>)",
     "<money> ... voor (de jaren|<figure> tot|<number> jaar)",
     "<source> ... <source> ... <money>",
     "(betaalt|betalen|bekostigt|bekostigen|financiert|financieren|vergoedt|vergoeden) ... (<cost>|voor|mee|bij) & (<party>|<partner>|we|wij|iedere|ieder|elke|elk|provincie|rijk|deelnemers)",
     "<cost> ... (verdeeld|gedeeld|delen|verdelen|omgeslagen|gedragen|verrekend|betaald|gefinancierd|gedekt|voldaan)",
     "(verdeeld|verdelen|gedragen|verrekend|verrekenen) ... (<cost>|naar rato)",
     "(draagt|dragen|legt|leggen) ... <cost> & (<party>|<partner>|we|wij|iedere|ieder|elke|elk|provincie|rijk|deelnemers)",
     "(leggen|legt) ... (helft|derde|deel|euro|bedrag|gelijk) ... (in|bij)",
     "(leggen|legt|brengen|brengt) <money> ... (in|bij)",
     "(legt|leggen) .. <money> .. (in|bij)",
     "(dragen|draagt) ... bij & (jaarlijks|omzet|verdeelsleutel|kosten|inwoner|rato|evenredig*|financieel)",
     "naar (rato|inwonertal|draagkracht|inwoneraantal|evenredigheid)",
     "(betaald|gefinancierd|bekostigd|gedekt) (uit|door|vanuit|met|via)",
     "<money> ... (per jaar|jaarlijks|tot en met|<source>|tot <figure>)",
     "<source> ... <money>",
     "(financiele|vaste|jaarlijkse) bijdrage ... (jaar|inwoner*|partij*|gemeente*|kosten)",
     "(vragen|vraagt|betalen|betaalt|leveren|levert) ... (bijdrage|contributie|inleg)",
     "(gezamenlijk|gezamenlijke|gemeenschappelijk*|regionaal) (budget|portemonnee|fonds|begroting|financiering)",
     "(bijdrage|euro|bedrag) per (inwoner|partij|gemeente|deelnemer|jaar)",
     "(draagt|dragen) .. eigen kosten",
     "(shared savings|populatiebekostiging|domeinoverstijgende bekostiging)",
     "(vast|jaarlijks) bedrag per",
     "(driekwart|helft|kwart|derde) .. door .. <partner>",
     "<cost> ... (driekwart|helft|kwart|derde)",
     "(tot en met|tot eind|vanaf|sinds) .. <figure> & (subsidie|budget|middelen|euro|miljoen|spuk|geld|*budget|dekking|bijdrage|€)",
     "<money> .. (per|voor) <number> jaar",
     "(*garantie) & (budget*|financ*|middelen|omzet*)",
     "budgetgarantie",
     "(dekking|financiering|geld|budget|subsidie) .. (geborgd|gegarandeerd|verzekerd|tot en met|tot eind|tot het einde)",
     "<party> (betaalt|betalen|financiert|financieren|bekostigt|bekostigen|vergoedt|vergoeden) (de|het|een|alle|haar|hun|deze)",
     "(betalen|betaalt) .. (fee|contributie|lidmaatschap*|afdracht|bijdrage)",
     "(dragen|draagt) .. (deel|percentage|bedrag) af",
     "(kosten|bijdrage|bijdragen) ... (inwonertal|inwoneraantal|inwoners|rato|gebruik|omzet) & ! gebruikelijk",
     "(leden|deelnemers|partijen|gemeenten|partners|organisaties|praktijken) .. (betalen|betaalt|storten) .. (mee|bij|af|naar|voor|aan)",
     "(leden|deelnemers|partijen|gemeenten|partners|organisaties|praktijken) .. (dragen|draagt) .. (bij|af)",
     "(betaald|gefinancierd|bekostigd) .. (door|uit|vanuit|met)",
     "(betalen|betaalt) .. (we|wij|zij) .. (uit|van)",
     "(helft|derde|kwart|deel|rest) .. (van de) .. (kosten|begroting|lasten|bureau) .. (dragen|draagt|betalen|betaalt|komt|door)",
     "(omslaan|omgeslagen|om te slaan|slaan) .. (over|naar|om) & ! slaan .. (keer|jaar|maand|week) over",
     "(kosten|uitvoeringskosten|lasten) .. (over|naar|volgens) .. (gemeenten|rato|aantal|omzet|inwoner*|draagkracht|sleutel)",
     "(voorschiet|voorfinanciert|schiet voor)",
     "(stort|storten|betaalt|betalen|legt|leggen) .. (bijdrage|basisbijdrage|inleg|bedrag|contributie)",
     "procent .. (besteed|uitgegeven|beschikbaar)"
    ],
    "part": [
     "(verrekening|verrekend|verrekenen|doorbelast*|kosteloos|gratis lid*)",
     "(dertig|twintig|tien|veertig|vijftig|honderd|<number>) miljoen",
     "(trekken|trekt|trok|trokken|maken|maakt|maakte) .. (<money>|miljoen|budget|geld) .. (uit|vrij)",
     "(twee|drie|vier|verschillende|meerdere) subsidies",
     "(subsidie|subsidies|budget|uitvoeringsbudget|geld|middelen) .. (van|uit|door) .. (vws|rijk|provincie|gemeente*|zonmw|verzekeraar*|zorgkantoor|ministerie|anderen|fonds)",
     "(van|uit) .. (rijk|provincie|zonmw|verzekeraar|vws|zorgkantoor) .. (krijgt|krijgen|komt|subsidie|budget|geld)",
     "(verdeelsleutel|kostenverdeelsleutel)",
     "(krijgt|krijgen|ontvangt|ontvangen) .. (vergoeding|*vergoeding|vacatiegeld|onkosten|reiskosten)",
     "<figure> .. beschikbaar & (euro|miljoen|ton|subsidie|middelen|budget|€)",
     "(draagt|dragen) .. bij .. (met|in) .. (uren|geld|tijd|menskracht|capaciteit|natura|kennis)",
     "(stelt|stelde|stellen|geeft|gaf|verleent|verleende|kent) ... (subsidie|euro|bijdrage|miljoen|middelen)",
     "(legden|legt|leggen|staken|steken|stopten) .. (geld|tijd|middelen|euro) .. in",
     "<money>",
     "kassier",
     "(regionaal|gezamenlijk|eigen|jaarlijks|beschikbaar|vast) budget",
     "(jaarbegroting|programmabegroting|projectbegroting|meerjarenbegroting)",
     "in natura",
     "(betaalt|betalen|bekostigt|bekostigen|financiert|financieren)",
     "(tarief|tarieven|contributie|leden bijdrage|procesgeld|procesgelden)",
     "(zoeken|zoekt|werven|gezocht) .. (geld|financiering|middelen)",
     "overzicht van de kosten",
     "(kosten|middelen) ... (begroot|geraamd|beschikbaar|besteding)",
     "(besteding|inzet|verdeling) van de (middelen|gelden|kosten|budgetten)",
     "(aanvragen|aanvraag|aangevraagd) ... (transformatiemiddelen|subsidie|middelen)",
     "(cofinanciering|medefinancier*|voorfinanciert|instapgeld)",
     "eigen (uren|middelen|inzet)",
     "(financiering|bekostiging) (komt|is|loopt|uit|via|van) & ! (structurele|toekomstige|nieuwe)",
     "(stellen|stelt) ... (beschikbaar) & (uren|capaciteit|geld|middelen|budget|menskracht)",
     "(streekfonds|regiofonds|investeringsfonds|innovatiefonds|fonds)",
     "(wie|rekening) .. betaalt",
     "(vereffend|vereffenen|verevening|verevend)",
     "(vast|jaarlijks) bedrag",
     "(driekwart|de helft|een kwart|een derde) & (betaald|gedragen|kosten|door)",
     "(kosten|rekening) .. (komen|voor|worden|delen|draagt|dragen|gedeeld)",
     "(financiele|geldelijke|jaarlijkse) .. bijdrage",
     "(bijdrage|bijdragen) (van|per|aan|in de) .. (kosten|gemeente*|partij*|deelnemer*|inwoner*|begroting|leden|verzekeraar*)",
     "(betaalt|betalen|betaald|meebetalen|vergoed|vergoeding|bekostigd|gefinancierd|medefinancier*|cofinancier*)",
     "(geld|middelen) .. (beschikbaar|uit|voor|vrij|ingezet)",
     "(stelt|stellen) ... (uren|capaciteit|menskracht|mensen|geld|middelen) .. beschikbaar",
     "(zorgverzekeraar*|verzekeraar*|gemeenten|rijk|provincie) ... (betaalt|betalen|financier*|investeert|investeren|subsidieert)",
     "(potje|potjes|eigen pot|geldpot|eenmalig|tegemoetkoming|consultatiegeld|bonus|prijskaartje)",
     "(betaalt|betalen|betaald|bekostigt|bekostigen|bekostigd|financiert|financieren|gefinancierd) .. (mee|we|wij|uit|door|zelf)",
     "(krijgt|krijgen|ontvangt|ontvangen) .. (geld|subsidie|budget|middelen|bijdrage|euro)",
     "(dragen|draagt) .. af",
     "(geld|middelen) .. (krijgen|krijgt|komt|naartoe|verdelen|verdeelt)",
     "terugverdien*",
     "(dekking|gedekt|ongedekt)",
     "(uren|menskracht|capaciteit|mensen) .. (leveren|levert|beschikbaar|inzetten|ingezet|stellen|stelt|vrij|vrijmaken)",
     "(basisbeschikbaarheid|betaalt ten hoogste)",
     "(helft|derde|kwart|deel) van de (kosten|lasten|middelen|begroting|rekening)",
     "(structureel|duurzaam|langdurig) .. (gefinancierd|bekostigd|betaald)"
    ],
    "implicit": [
     "(financiele|financieel) .. (afspraken|kaders|taakstelling|risico|bijdrage|gevolgen|verdeling|verantwoordelijk*|verantwoording|middelen|ruimte|aspecten|onderbouwing|paragraaf|solidariteit)",
     "(*financieren|*financiert|*financierde*|*financierden|*financier)",
     "financieringsafspraken",
     "(*financiering|*financieringen|gefinancierd*|medefinanciering|financiers)",
     "(*subsidie*|spuk|contributie*|kostendeling)",
     "(+gelden|rijksmiddelen|transformatiemiddelen|regiomiddelen|projectmiddelen)",
     "(*middelen)",
     "(bekostig*)",
     "(*fonds)",
     "(geldstroom|geldstromen)",
     "(cofinanciering|businesscase|kostenbesparing)"
    ],
    "weak": [
     "(*financ*)",
     "(*bijdragen)",
     "(*budget*)",
     "(*kosten)",
     "(*begroting*)",
     "(investering*|investeert|investeren)",
     "(rendabel|tekorten|besparing|besparingen|bezuinig*)",
     "(euro|ton|miljoen euro)",
     "(geld|uren|fte)",
     "(zonmw|zorgverzekeraar betaalt|sponsor*|donatie*)"
    ],
    "hint": [
     "(kosten|financiering|financien|bekostiging|geld|middelen|budget|begroting)",
     "(financiele|financieel)"
    ],
    "complete": [],
    "ignore": [
     "(financieel|financiele) .. (gezond|kwetsbaar|fit|zelfredzaam)",
     "(beperkte|grotere|strakke) financiele (kaders|ruimte)",
     "adviseert over ... financien",
     "lopen .. kosten op",
     "kosten .. (lopen op|stijgen|stijgende|nemen toe)",
     "(stijgende|oplopende|hoge) kosten",
     "zicht op .. kosten",
     "(stelt|stellen|stelde|keurt|keuren) ... (begroting|jaarrekening|jaarstukken)",
     "(jaarplan|beleid|beleidsplan) .. (begroting|jaarrekening|jaarstukken)",
     "(begroting|*begroting) .. (jaarplan|jaarrekening|jaarverslag|vast|vaststellen|vastgesteld|goed|goedkeuren|zienswijze|raden)",
     "(vaststellen|vaststelling|goedkeuring) .. begroting",
     "algemeen .. middelen",
     "(portefeuillehouder*|wethouder*) .. (financ*|middelen)",
     "(tijd|jaren|moeite|energie|leven|levens) kosten",
     "kosten van de (zorg|thuiszorg|jeugdzorg|jeugdhulp)",
     "betaalbaar",
     "miljoen (inwoners|mensen)",
     "over geld van (afzonderlijke|individuele)",
     "inzet van middelen",
     "(geneesmiddelen|hulpmiddelen|communicatiemiddelen|levensmiddelen|genotmiddelen|voedingsmiddelen|middelengebruik|zorgkosten|sportfonds)",
     "financieel .. (gezond|stress)",
     "per euro",
     "betaalba*",
     "tekorten aan"
    ],
    "enough": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {
     "money": [
      "(£|€|$) <figure>",
      "<figure> (pounds|euros)"
     ]
    },
    "own": [
     "finance*",
     "financ*",
     "funding",
     "costs",
     "budget*",
     "resources",
     "who pays",
     "contributions",
     "investment"
    ],
    "firm": [],
    "near": [
     "governance",
     "resources"
    ],
    "whole": [
     "(shared|common|joint) (pool|pot) of .. (funds|money|funding|resources)",
     "(funded|financed) on a .. (recurrent|recurring|permanent|annual|yearly|multi year) basis",
     "(receives|receive|gets) .. (fund|funding|grant|money|budget) .. from",
     "(grants|grant|funding|money) .. from ... and .. (contributions|fees|membership|donations|grants)",
     "(recurrent|core|multi year|long term) funding",
     "(contribut*|pay|pays) .. (in kind|with people|with money|money|funds)",
     "half .. (from|paid|funded|by)",
     "(budget|budgets|fund|funds|money) ... (put in|puts in|contribute|contributed|pooled|bring together)",
     "(divides|divide|allocates|allocate|splits) .. (budget|budgets|fund|funds|money)",
     "(refund|refunds|reimburse|reimburses) .. (third|half|share|quarter)",
     "(pays|pay|funds|fund|contributes|contribute|meets|bears|bear) ... (costs|cost|share|fee|own|towards|budget|%|per)",
     "(costs|savings|overspends|deficits|risk|risks|funding|expenses) ... (shared|split|divided|met by|apportioned|pooled)",
     "(shared|pooled|joint|common) (budget|fund|budgets|funds|control total)",
     "<money> ... (per|a|each|every) year",
     "<money> ... (from|until|for <number> years)",
     "(contributes|contribute) ... (according|turnover|population|equally|proportion)",
     "(pays|pay|paid) (for|towards)",
     "(funded|financed|paid) (by|from|through|out of)",
     "(annual|membership|subscription) (fee|fees|contribution|contributions)",
     "(in proportion|per head|per capita|pro rata)"
    ],
    "part": [
     "(holds|hold|manages|manage|controls|control) .. (budget|budgets)",
     "(joint|strategic|shared) .. (funding|budgets|commissioning budget)",
     "(funding|funders|funded|grant*) .. (goes|go|comes|directly|through|processes|model|agreement|arrangements|streams)",
     "<money>",
     "(grant|grants|investment fund)",
     "(funding|money|budget) .. (from|for|comes|of|by|through|to) .. (government|council|nhs|ministry|state|department|programme|fund|health)",
     "(receive*|get|gets|got|given|award*) .. (funding|grant|money|budget)",
     "(money|funds|budgets|funding|costs) .. (delegated|devolved|allocated|shared|pooled|transferred|spent)",
     "own (work|costs)",
     "in kind",
     "(refund|refunds|reimburse|reimburses) ... (third|half|share|costs|each)",
     "(accounts|invoices) & (share|pays|keeps)",
     "staff time",
     "(puts|put) in .. (time|money|staff)",
     "(million|billion) .. (pounds|budget|fund*|invest*|grant|spend|over|from|for|to)"
    ],
    "implicit": [
     "(financial|funding) (arrangements|agreements|contributions)",
     "(pooled|section 75|section 256|better care fund)",
     "(grant|grants)"
    ],
    "weak": [
     "(fund|funds|funded|funding)",
     "(budget|budgets)",
     "(costs)",
     "(invest*)",
     "money",
     "(paid|pays|pay|fee|fees|contributions|pound|pounds)",
     "(finance|finances|financial)",
     "(resources|money|cost)",
     "(allocation*|savings|spend*|spent)"
    ],
    "hint": [
     "(money|funding|finance|financial|costs|budget|spent)"
    ],
    "complete": [],
    "ignore": [
     "(king's|kings|king s) fund",
     "(best|most|better) .. (of|use of) .. resources",
     "(agency|organisation|body|partner) that holds .. funds",
     "<figure> million people",
     "<figure> million residents",
     "in the fund",
     "(wisely|human resources|fund of|pay attention|payroll)",
     "collective resources",
     "value for money"
    ],
    "enough": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   }
  },
  "composition": {
   "nl": {
    "classes": {},
    "own": [
     "samenstelling",
     "partijen",
     "deelnemers",
     "partners",
     "leden",
     "lidmaatschap",
     "wie (zijn|zitten)",
     "wie zit .. (in|tafel|aan)",
     "aan tafel",
     "ondergetekenden",
     "aanwezig",
     "deelnemende*",
     "betrokken partijen",
     "ondertekenaars",
     "wie",
     "aangesloten*",
     "kernpartners",
     "vertegenwoordiging"
    ],
    "firm": [
     "wie doet mee",
     "wie doen mee",
     "wie doen er mee",
     "deelnemende (partijen|gemeenten|organisaties)",
     "wie zitten",
     "aan tafel",
     "de (leden|deelnemers|partijen|partners)",
     "bemensing",
     "leden",
     "deelnemers",
     "samenstelling",
     "wie zijn (het|er)"
    ],
    "near": [
     "over",
     "organisatie",
     "vaststelling",
     "wie zijn wij",
     "betrokkenheid"
    ],
    "whole": [
     "<party> ... <party> ... <party>",
     "(bestaat|bestaan|samengesteld) uit",
     "(samenwerking|samenwerkingsverband|netwerk|alliantie|coalitie|verbond) (van|tussen) ... (<party>|<number>|<partner>)",
     "(partijen|deelnemers|partners|leden|aanwezig|ondertekenaars) (bij|zijn|van|in) ... (zijn|<party>|<names>)",
     "<names> & (gemeenten|partijen|partners|deelnemers|organisaties|raden|colleges|instellingen|zorggroep|ziekenhuis|leden|wethouders|bestuurders|burgemeesters|directeuren|corporaties)",
     "(iedereen|alle partijen|alle partners|elke gemeente|elke organisatie|iedere organisatie) ... (mee|meedoen|aansluiten|welkom|deelnemen|hoort)",
     "(mag|mogen|kan|kunnen|wil|wie) ... (meedoen|deelnemen|aansluiten|toetreden|hoort erbij)",
     "(aan tafel|nemen deel|neemt deel|deelnemers|zitting|vertegenwoordigd|vertegenwoordigen|vertegenwoordigt|afgevaardigd) ... (<party>|<number>|namens)",
     "<party> ... (aan tafel|nemen deel|neemt deel|vertegenwoordigd|zitting|doen mee|doet mee)",
     "(treden|treedt|toetreden) .. toe",
     "vaardigt ... af",
     "(ondergetekenden|ondertekenaars)",
     "(kunnen|mogen|kan|mag) .. (meedoen|deelnemen|aansluiten)",
     "(waaraan|waarbij) .. (kan|kunnen|mag) (meedoen|deelnemen|aansluiten)",
     "<number> (vertegenwoordigers|bestuurders|afgevaardigden|leden) (van|namens|uit|in|per)",
     "(vertegenwoordigers|bestuurders|afgevaardigden) (van|namens|uit) ... (<party>|<partner>|sectoren|sector|klasse)",
     "<number> .. (partijen|organisaties|gemeenten|partners|deelnemers|zorgaanbieders) ... (tekenden|ondertekenden|werken|doen|zijn|ondertekenen|hebben|nemen|slaan|vormen)",
     "(zit|zitten|sluiten|sluit|doet|doen|praten|schuiven|schuift) ... <party> ... (erbij|aan|mee|aan tafel)",
     "<party> ... (erbij|aangesloten|aangehaakt|sluit aan|sluiten aan)",
     "(binnenkring|buitenkring)",
     "<party> ... <party> ... (zoeken|werken|vormen|sluiten|hebben|trekken) ... (elkaar|samen|op)",
     "(telt|tellen) <number> (leden|partijen|deelnemers|organisaties|partners|gemeenten)",
     "(evenveel|gelijk aantal|hetzelfde aantal|een zelfde aantal) .. (plaatsen|stoelen|zetels)",
     "<number> uit .. (<party>|zorg|onderwijs)",
     "(krijgt|krijgen|heeft|hebben) ... (zetel|zetels|plaats|plaatsen|stoel|stoelen)",
     "<party> ... <party> & (samen*|netwerk|partners|partijen|coalitie|alliantie|tafel|groep|bestuur*|mee|deelnemen|vertegenwoordig*)",
     "in .. (<body>|netwerk|coalitie|alliantie|bestuur|groep|team|raad|ab|db|daarin|kring|gezelschap) (zit|zitten|zaten|hebben zitting|nemen)",
     "<number> <party> .. (een|de|het|<number>) .. <party>",
     "(afgevaardigden|vertegenwoordigers|bestuurders|wethouders|directeuren) (van|uit|namens) (alle|elke|iedere|de <number>|<number>)",
     "(deelnemers|leden|partners|partijen|deelnemende gemeenten|aangesloten) .. <names>",
     "(een|<number>) (vertegenwoordiger|lid|bestuurder|afgevaardigde|wethouder) (van|uit|per|namens) (alle|elke|iedere|elk|ieder)",
     "(daarin|hierin|erin|daaraan) (zit|zitten|zaten|nemen deel|doen)",
     "(tekenden|ondertekenden|tekenen|ondertekenen|vormen|vormden|richtten|sloten) ... <party> ... <party>",
     "(vormen|vormt) (met|samen met) ... <party>",
     "(uit|van|namens) (elke|iedere|alle) .. (een|twee|drie)",
     "(<number>|een) (uit|van|per|namens) (elke|iedere|elk|ieder) .. (gemeente|sector|organisatie|bestuur|partij|ziekenhuis|instelling|lid)",
     "(een|<number>) .. per (gemeente|sector|organisatie|bestuur|partij|ziekenhuis|instelling|regio|branche|klasse)",
     "(iedereen|wie) .. (wil|die) .. (mee|meedoen|welkom|aansluiten|meedenken)",
     "(van de|van) ... tot de .. (huisarts*|school|club|voetbalclub|gemeente|ziekenhuis|bakker|kerk)",
     "(uit|van|namens) (elke|iedere|alle) (sector|organisatie|gemeente|partij|gebied|instelling|kern)",
     "(netwerk|coalitie|alliantie|verband|samenwerkingsverband|platform|beweging) .. (van|uit|met) .. (<party>|organisaties|partijen|<number>)"
    ],
    "part": [
     "(partners|partijen|deelnemers|leden|organisaties) .. (zijn|waaronder|zoals|te weten)",
     "(deelnemers|partners|partijen|leden) ... <party>",
     "(verenigd|verenigen|verzameld|vertegenwoordig*) .. (in|partijen|organisaties|partners)",
     "(zitting|vertegenwoordigd|vertegenwoordiging|afvaardiging|afgevaardigd*|aangesloten|deelnemen|deelnemers|deelnemende|nemen deel|neemt deel|lidmaatschap)",
     "(vertegenwoordigers|bestuurders|wethouders|directeuren|afgevaardigden) ... (van|uit|namens)",
     "(vertegenwoordigers|vertegenwoordigd|afgevaardigden)",
     "(deelnemende|aangesloten|betrokken|samenwerkende) (gemeenten|partijen|organisaties|partners)",
     "<number> .. (gemeenten|partijen|organisaties|partners|deelnemers|leden|zorgorganisaties|instellingen|zorgaanbieders|zorgpartijen|bestuurders|colleges|ziekenhuizen|corporaties|huisartsen*)",
     "<party> ... <party>",
     "<party>",
     "(partners|partijen|deelnemers|leden|bestuurders|zorgpartijen|samenwerkingspartners|organisaties)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [
     "(partijen|deelnemers|partners|leden)"
    ],
    "complete": [],
    "ignore": [
     "(vng|zorgverzekeraars nederland|ggd ghor) ... (akkoord|iza|gala|azwa|zorgakkoord)"
    ],
    "list": 3,
    "unlike": [],
    "also": [
     "joined"
    ],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {},
    "own": [
     "membership",
     "members",
     "who is in",
     "who takes part",
     "partners",
     "our partners",
     "parties",
     "who (we are|is involved|sits|is at)",
     "composition",
     "signatories",
     "who is"
    ],
    "firm": [],
    "near": [
     "about",
     "governance",
     "board",
     "partnership"
    ],
    "whole": [
     "<party> ... <party> ... <party>",
     "made up of",
     "(brings|bring|bringing) together",
     "(consists|consist|comprises|comprise|composed)",
     "(partnership|alliance|agreement|collaboration) (of|between|among) ... (<party>|<number>|<names>)",
     "(is|are|agreement) (between|made between) <names>",
     "(members|partners|parties) (are|include|of)",
     "(equal|full|founding) (partners|members)",
     "<number> (councils|partners|organisations|trusts|members|parties) & (are|sit|join|table|together|signed)",
     "(on it|sits on|sit on|sit at|on the <body>) (sit|sits|the|a|our)",
     "(two|three|one|four) from (each|every)",
     "(around|at) the table & (<party>|<number>)",
     "<names> & (trust|council|hospice|care|councils|nhs)",
     "open to (any|all)",
     "each (partner|party|member|organisation) (appoints|sends|nominates|has .. seat)",
     "(can|may) (join|sign|take part)",
     "(anyone|everyone|any organisation) .. (can|may|is)",
     "(a group|group) of .. <party>",
     "(undersigned|signatories)",
     "(joins|join|joining) up ... <party>",
     "(seats|places) (for|held|go)",
     "(partners|members|membership|parties|organisations|signatories) .. (are|include*|including|comprise*|from|of|across)",
     "(represented|representative|representatives|representation|membership|nominated|nominates|appoints|seat|seats)",
     "(includes|include|including|involves|comprises|alongside) ... <party>",
     "(made up|consisting|composed|brings together|bringing together|joins|unites|partnership between|collaboration between|collaboration of|alliance of)"
    ],
    "part": [
     "<party> ... <party>",
     "<number> .. (councils|organisations|partners|trusts|members|boroughs|hospitals|providers|local authorities|parties|districts|practices|representatives)",
     "(members|membership|represented|representatives|representative)",
     "(member|partner) organisations",
     "<party>",
     "(partners|members|organisations|leaders)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [
     "(members|partners|parties)"
    ],
    "complete": [],
    "ignore": [
     "staff members",
     "family members",
     "(members|member) of the public"
    ],
    "list": 3,
    "unlike": [],
    "also": [
     "joined"
    ],
    "despite": [
     "told"
    ]
   }
  },
  "chair": {
   "nl": {
    "classes": {
     "post": [
      "(clustermanager|*manager|*directeur|bestuurslid|raad van bestuur|lid raad|chirurg|*specialist|*chirurg|hoofd|dijkgraaf|rector|lid van|bestuurders|rvb|wethouder|wethouders|burgemeester|bestuurder|*bestuurder|directeur|huisarts|gedeputeerde|portefeuillehouder|hoogleraar|arts|*arts|specialist|manager|gemeente|gemeentesecretaris|zorgverzekeraar|provincie)"
     ]
    },
    "own": [
     "voorzitter*",
     "wie zit .. voor",
     "wie leidt",
     "*voorzitter",
     "*voorzitterschap"
    ],
    "firm": [],
    "near": [],
    "whole": [
     "(onafhankelijk|onafhankelijke|roulerend|roulerende|technisch|wisselend|wisselende|vaste|gekozen|benoemde) voorzitter*",
     "voorzitter* ... (rouleert|rouleren|wisselt|wisselen|roulerend|gekozen|kiezen|benoemd|benoemt|aangewezen|termijn|jaarlijks|toerbeurt|beurtelings|afwisselend|periode)",
     "voorzitter* ... (<number> jaar|een jaar|elk jaar|per jaar)",
     "(kiezen|kiest|kozen|koos|benoemen|benoemt|benoemden|benoemde|wijzen|wijst|levert|leveren|aangewezen|benoemd|gekozen) ... voorzitter*",
     "(is|wordt|treedt|zijn|fungeert) ... voorzitter",
     "als (voorzitter|voorzitters)",
     "als .. (onafhankelijk|onafhankelijke|extern|externe|gezamenlijk|nieuwe|eerste|vaste|technisch|roulerend) voorzitter",
     "(nieuwe|nieuw|extern|externe|gezamenlijke|gezamenlijk) voorzitter* (van|is|wordt)",
     "<post> .. (voorzitter|voorzitters|voorzitterschap) & ! en .. voorzitter & ! of .. voorzitter",
     "(gemeente|gemeenten|provincie) ... voorzitter & ! en .. voorzitter & ! of .. voorzitter & ! voorzitter van",
     "voorzitter* (is|zijn|wordt|worden) ... (<post>|oud|lid|inwoner|afkomstig|namens|vanuit)",
     "voorzitter* .. (<post>|onafhankelijk|onafhankelijke) & ! voorzitter* (en|of)",
     "<post> ... voorzitter (van|en|namens)",
     "voorzitter* (komt|komen) .. (uit|van)",
     "voorgezeten door",
     "(zit|zitten|zat|zaten) voor",
     "onder voorzitterschap van",
     "(zit|zitten|zat|zaten) .. (<body>|vergadering|vergaderingen|tafel|bijeenkomst|bijeenkomsten|overleg|bestuur) .. voor",
     "wie ... voorzit",
     "(rouleert|wisselt|rouleren|toerbeurt|beurtelings) ... (voorzitter|voorzitterschap)",
     "voorzitter tot",
     "tot (voorzitter|voorzitster)",
     "(voorzitterschap|voorzittersrol) .. (in handen|ligt|berust|rouleert|wisselt|is|bij|van)",
     "(neemt|nemen|vervult|vervullen|bekleedt|draagt) .. (voorzitterschap|voorzittersrol)",
     "(oud wethouder|oud burgemeester|oud bestuurder) .. (leidt|als)",
     "(voorzitter) .. (door en uit|uit zijn midden|uit hun midden)",
     "(voorzitter|voorzitterschap) & (door en uit)",
     "voorzitter* ... (midden|instemming|voordracht)",
     "(uit het eigen|uit hun|uit zijn) midden .. (benoemd|gekozen|aangewezen)",
     "voorzitter van beroep"
    ],
    "part": [
     "(voorzitter|voorzitters|voorzitterschap|covoorzitter|vicevoorzitter|*voorzitter)",
     "(voorgezeten|voorzit|*voorzitter|*voorzitters|*voorzitterschap|voorzitster|gespreksleider|dagvoorzitter|voorzittersrol)",
     "(leidt|leiden|voorzit) de (stuurgroep|regiegroep|vergadering|vergaderingen|tafel|tafels|bijeenkomst*|overleggen|regiotafel|kerngroep)",
     "onder leiding van & ! (verloskundigen|arts|artsen|specialist|specialisten|professional|professionals|coach|fysiotherapeut|docent|trainer|huisarts)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [],
    "complete": [],
    "ignore": [
     "voorzitter van (de|het) (raad|vereniging|patientenvereniging|huisartsenvereniging|clientenraad|ziekenhuis|college)",
     "(bestuursvoorzitter|fractievoorzitter|raadsvoorzitter|bestuursvoorzitters)",
     "(zit|zitten|zat|zaten) voor (de|het|een|hun) .. in",
     "geachte voorzitter",
     "(voorzitters van|voorzitters uit|alle voorzitters)"
    ],
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {
     "seat": [
      "(chair|chairs|chairman|chairperson|chairwoman|cochair|cochairs|chairpersons|convenor|convener|chairmanship)",
      "(co|vice) (chair|chairs|chairman|chairmen|chairperson|chairpersons)"
     ],
     "who": [
      "(cllr|councillor|councillors|leader|mayor|director|officer|professor|dr|gp|clinician|cabinet member|chief executive|executive|manager|portfolio holder|deputy leader|commissioner|minister|lord|trustee|doctor|nurse|consultant|independent)"
     ]
    },
    "own": [
     "chair*",
     "chairing",
     "chair and"
    ],
    "firm": [],
    "near": [],
    "whole": [
     "independent chair",
     "chaired by",
     "chair (rotates|will be|serves|will rotate|comes)",
     "chair .. (is|rotates|comes)",
     "(chairs|chair) (the|our) (board|committee|group|partnership|meeting|meetings)",
     "(appoint|appoints|appointed|elect|elects|elected|choose|chooses|chose|selects|selected|nominates|nominated|provides|confirmed|named|voted) ... <seat>",
     "<seat> ... (appointed|elected|chosen|nominated|selected|drawn from|on rotation|by rotation)",
     "<who> .. (in the chair|as chair|as its chair|as our chair)",
     "(serve|serves|served|serving|act|acts|acted|become|becomes|became|takes over|took over|steps in|stepped) .. as .. <seat>",
     "<seat> <who>",
     "<seat> (the|a|an|is|is the|is a|is an) .. <who>",
     "<who> (chair|chairman|chairperson|chairwoman)",
     "(chairs|chaired|chairing|cochairs|cochaired) .. (by|jointly|together)",
     "(jointly|alternately) (chaired|chair)",
     "(rotating|elected|alternating) chair*",
     "(in the chair|chair) ... (comes|picked|serves|drawn|nominated|held)",
     "(chair|chairs|chairing) ... (rotates|rotate|alternates|term|years)",
     "(turn|turns|rotates|alternate|alternates) .. (in the chair|chair|chairing|to chair)",
     "(<party>|leader|director|manager|mayor|officer|councillor|executive|gp|member) ... (is|are) (in the chair|chair|the chair|its chair)",
     "who (chairs|is chair|is the chair)",
     "who presides",
     "chair* .. (cllr|councillor|leader|director|mayor|officer|professor|cabinet member|chief executive|medical director)",
     "(cllr|councillor|leader|mayor|director|officer|cabinet member|chief executive) .. (chairs|as chair|and chair|chair of|is chair)",
     "(presides|presided) .. (over|by|at)",
     "co chairs",
     "co chaired",
     "(chair|chairs) (it|us|them)",
     "(council|councils|leader|director|mayor|trust|icb|nhs) .. chairs"
    ],
    "part": [
     "<seat>",
     "(cochairmen|chairmen|co chairmen)",
     "president & (vice president|treasurer|board|council|committee)",
     "(chaired|cochaired|chairing|vice chair|deputy chair|convenor|convener)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [],
    "complete": [],
    "ignore": [
     "wheel chair",
     "chair of trustees",
     "dear chair",
     "(<number>|all|respective|various|their|different|place|sector) .. (chairs|chairpersons) & ! co chairs",
     "(chairs|chairpersons) of (the|all|each) .. (boards|committees|councils|trusts|panels)"
    ],
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   }
  },
  "support": {
   "nl": {
    "classes": {
     "office": [
      "(programmabureau|projectbureau|regiobureau|netwerkbureau|*bureau|kernteam|programmateam|projectteam|secretariaat|programmamanager|programmamanagers|programmasecretaris|secretaris|programmaleider|programmadirecteur|projectleider|projectleiders|coordinator|*coordinator|coordinatoren|kwartiermaker|kwartiermakers|procesbegeleider|regiosecretaris|ondersteuningsteam|ondersteuningsorganisatie|ondersteuningsstructuur|projectsecretaris|netwerkmanager|uitvoeringsorganisatie|contractteam|communitymanager|regioteam|beheerorganisatie|core team)"
     ],
     "does": [
      "(begeleiding|begeleid|faciliteerde|coordineerde|ondersteunde|organiseerde|ondersteunt|ondersteunen|ondersteund|ondersteuning|coordineert|coordineren|coordinatie|faciliteert|faciliteren|organiseert|organiseren|verzorgt|verzorgen|verzorgd|ondergebracht|gehuisvest|huisvest|begeleidt|begeleiden|regelt|bewaakt|gevoerd|gedetacheerd|geleverd|bemenst|levert|leveren)",
      "(bereidt|bereiden) .. voor"
     ]
    },
    "own": [
     "ondersteuning",
     "ondersteuningsstructuur",
     "programmabureau",
     "secretariaat",
     "programmateam",
     "projectbureau",
     "kernteam",
     "*bureau",
     "uitvoeringsorganisatie",
     "coordinatie",
     "programmaorganisatie",
     "projectorganisatie",
     "bureau",
     "staf",
     "team",
     "uitvoering en beheer",
     "beheer",
     "wie organiseert",
     "wie werken er",
     "wie houdt .. bij elkaar"
    ],
    "firm": [],
    "near": [
     "organisatie",
     "governance",
     "hoe .. faciliteren",
     "structuur"
    ],
    "whole": [
     "<office> ... <does>",
     "<does> ... <office>",
     "(secretariaat|coordinatie|programmaleiding|projectleiding) ... (bij|door)",
     "<office> & (in dienst|dienstverband|werkgever|werkplek|aanstelling|aangesteld|gedetacheerd|detachering|op de loonlijst)",
     "(in dienst|werkgever) (van|bij) & (coordinatie|coordinator*|*coordinator|team|teamleden|medewerkers|secretaris*|manager*|adviseurs)",
     "(is|vormt|zijn|fungeert) .. (het|de|als|ons) (*bureau|stafbureau|secretariaat|uitvoeringsorganisatie|ondersteuningsorganisatie)",
     "secretaris van .. (<body>|overleg|overleggen|bestuur|tafel|tafels)",
     "(levert|leveren|leverde|stelt|stellen|detacheert|detacheren|huisvest|bekostigt|betaalt|betalen) ... <office>",
     "<figure> .. fte",
     "(programmateam|programmabureau|kernteam|bureau|secretariaat|ondersteuningsteam|regioteam) .. (bestaat|bestaan|bestaande) .. uit",
     "(penvoerder|penvoerderschap) .. (doet|verzorgt|coordineert|organiseert|regelt|beheert|ondersteunt)",
     "(<office>|ketenmanager|procesmanager) .. belast .. met",
     "<actor> .. (faciliteert|ondersteunt) & ! (inwoners|ouderen|jongeren|mantelzorgers|clienten|patienten|gezinnen)",
     "(faciliteert|ondersteunt) .. (de|het) (samenwerking|netwerk|regio|stuurgroep|tafel|partijen|proces)",
     "gefaciliteerd door",
     "(ondersteund|begeleid|geholpen|bijgestaan) door .. (<office>|adviseur|adviseurs|team|bureau|medewerker|medewerkers|ambtenaar|ambtenaren|regiokantoor|ros)",
     "ambtelijk* (secretaris|ondersteuning|ondersteuner|secretariaat)",
     "(medewerkers|medewerker|ambtenaren|beleidsmedewerkers|adviseurs) ... (bereiden|bereidt|voorbereid|ondersteunen|ondersteunt|organiseren|plannen)",
     "(beheer|uitvoering|organisatie|coordinatie) (ligt|berust|is) .. bij",
     "(voert|voeren) de regeling uit",
     "(ondersteuning|ondersteunen|ondersteunt|ondersteund) (van|de|het|door|aan|deze|dit|ons|onze) .. (stuurgroep|regiegroep|bestuur|tafel|tafels|samenwerking|netwerk|programma|programmabureau|team|coalities|proces|partners|partijen|bureau|secretaris)",
     "(secretariele|beleidsmatige|inhoudelijke|organisatorische|bestuurlijke) (ondersteuning|hulp)",
     "(dagelijkse|dagelijks) (aansturing|coordinatie|uitvoering|organisatie)",
     "<office> ... (doet|bijdraagt|ondersteunt|zorgt|beheert|opstelt|schrijft|voorbereid*|helpt|helpen|zorgen|doen)",
     "(houdt|houden) .. (proces|boel|zaak|netwerk|alles) .. (bij elkaar|samen|bijeen)",
     "(doet|doen|verzorgt|verzorgen|regelt) .. (secretariaat|organisatie|administratie|projectleiding|programmamanagement|beheer)",
     "(bureau|team|kantoor) .. (doet|regelt|organiseert|werkt|bestaat|ondersteunt|staat)",
     "(coordinator|beleidsmedewerker|secretaresse|medewerker|medewerkers) .. (en|een) .. (coordinator|beleidsmedewerker|secretaresse|medewerker|secretaris|projectleider|communicatie*)",
     "(team|bureau|organisatie|stichting|ggd|ros|adviseurs|adviesbureau) .. (ondersteunt|coordineert|faciliteert)",
     "(ondersteuning|coordinatie|secretariaat|projectleiding|programmaleiding|procesbegeleiding) .. (door|van|vanuit|bij) .. (ggd|gemeente|stichting|bureau|team|ros|adviseur*|zorgverzekeraar|robuust|regio)",
     "(ros|robuust|proscoop|raedelijn|zorgbelang|transmuralis) .. (ondersteunt|faciliteert|organiseert|coordineert)",
     "(gemeente|ggd|ziekenhuis|stichting|provincie) .. (stelt|levert|huisvest) .. (secretaris|programmamanager|projectleider|coordinator|ondersteuning|ruimte)",
     "(vaste|kleine|eigen|ambtelijke) (staf|equipe|bezetting) (van|die|voor|met)",
     "(staf|stafbureau|stafteam) (van|met) <number>",
     "(doet|doen|verzorgt|verzorgen|regelt|levert|leveren|vervult|vervullen|voert|voeren) ... (programmacoordinatie|projectcoordinatie|netwerkcoordinatie|projectleiding|programmaleiding|projectmanagement|programmamanagement|procesmanagement|procesondersteuning|projectondersteuning|programmaondersteuning|netwerkondersteuning|*secretariaat|procesregie|procesbegeleiding|*administratie)",
     "<office> & (uur|dag|uren|dagen|fte|dagdelen)",
     "(coordineert|coordineren|faciliteert|faciliteren) & (*programma|programma|netwerk|*netwerk|samenwerking|samenwerkingsverband|alliantie|coalitie|stuurgroep|regiotafel|roaz|overleggen) & ! (landelijk|landelijke)",
     "(programmamanager|programmaleider|coordinator|*coordinator|projectleider|secretaris) en <number> (projectleiders|*coordinatoren|medewerkers|adviseurs|projectmedewerkers|*managers)",
     "<number> (*coordinatoren|*managers|projectleiders|procesbegeleiders) (van|bij|vanuit|uit|in dienst)",
     "(ondersteunt|ondersteunen|adviseert en ondersteunt) .. (wethouders|bestuurders|bestuur|stuurgroep|partijen|partners|leden|deelnemers|coalitie|coalities|voorzitter|gemeenten|werkgroepen|tafels|netwerk|samenwerking|alliantie|netwerkpartners|trekkers|projecten) & (*groep|*groepen|team|*team|bureau|*bureau|adviseur|adviseurs|stichting|ggd|organisatie|regio|secretaris|manager|*manager|*coordinator|ambtelijke|vanuit)",
     "ik .. (organiseer|coordineer|ondersteun|begeleid|faciliteer)",
     "(organiseer|coordineer|ondersteun|begeleid|faciliteer) ik",
     "(begeleidt|ondersteunt|helpt|faciliteert) (ons|het|een|dit) (team|bureau|programmateam|programmabureau|kernteam|netwerkteam)"
    ],
    "part": [
     "(centrumgemeente|bedrijfsvoeringsorganisatie|dienstverleningsorganisatie|shared service*|servicecentrum|servicebureau|uitvoeringsbureau)",
     "(coordinerende|coordinerend|trekkende|uitvoerende) (gemeente|organisatie|partij|partner)",
     "(ondersteund) door",
     "(dagelijkse leiding|gastheergemeente|gastgemeente|gastheerorganisatie|servicegemeente)",
     "(procesbegeleiding|procesregie|procesondersteuning|projectondersteuning|programmaondersteuning|netwerkondersteuning|bestuursondersteuning|netwerkcoordinatie|programmacoordinatie|projectcoordinatie|projectleiding|programmaleiding|programmamanagement|ondersteuningsbureau)",
     "(professionele|structurele|gezamenlijke|regionale) (ondersteuning|ondersteuningsstructuur) & ! (inwoners|mantelzorgers|clienten|jeugdigen|gezinnen)",
     "geen eigen ... (uitvoeringsorganisatie|bureau|organisatie|personeel|apparaat|dienst|ambtenaren|staf)",
     "(projectgroep|procesteam|voorbereidingsgroep|trekkersgroep|regieteam|kwartiermakersteam) .. (bewaakt|bewaken|voorbereid*|bereidt|ondersteunt|coordineert|organiseert|verbindt|begeleidt)",
     "(organiseren|organiseert|faciliteren|faciliteert|onderhouden|onderhoudt|begeleiden|begeleidt|coordineren|coordineert) .. (het|dat|dit|ons|de|deze|onze) .. (netwerk|samenwerking|proces|platform|coalitie|alliantie|regioplan|beweging|partijen|traject)",
     "(doet|doen|verzorgt|verzorgen|regelt) .. coordinatie",
     "(netwerk|secretariaat|bureau|platform|programma|team|samenwerking) .. (gevestigd|ondergebracht|gehuisvest) .. bij",
     "(begeleid|ondersteund|gefaciliteerd|gecoordineerd|georganiseerd) (door|vanuit)",
     "(samenwerkingsorganisatie|netwerkorganisatie|uitvoeringsorganisatie|werkorganisatie|beheerorganisatie|serviceorganisatie|projectorganisatie|programmaorganisatie)",
     "<office>",
     "(kernploeg|kwartiermaker|trekkersteam|ketenregisseur|aanjaagteam)",
     "(regisseur|aanjager) & ! (eigen|persoon|inwoner|client|patient|zelf|leven)",
     "(*secretaris|*secretariaat|*coordinator|*coordinatoren|programmamanager*|projectmanager*|netwerkmanager*|procesmanager*|regiomanager*|alliantiemanager*|transitiemanager*|transformatiemanager*|communitymanager*|*bureau|programmateam*|projectteam*|kernteam*|procesbegeleider*|procesregisseur*|kwartiermaker*|projectleider*|programmaleider*|programmadirecteur|regiomanager*|regiocoordinator*|regioteam|ondersteuningsteam|stafbureau|verbindingsofficier|netwerkregisseur|regioregisseur|projectorganisatie|programmaorganisatie|netwerkorganisatie|uitvoeringsorganisatie|coordinatiepunt|coordinatieteam|ambtelijk team|regiesecretaris|adviseurs|beleidsadviseur*)",
     "(coordineert|coordineren|faciliteert|faciliteren|gefaciliteerd|gecoordineerd)",
     "(fte|formatie)",
     "(beheerd|uitgevoerd|geadministreerd|georganiseerd) door",
     "(regiokantoor|dienst|uitvoeringsdienst|ambtenaar|contactambtenaar|griffie|ambtelijk secretaris)",
     "(vaste|kleine|eigen|ambtelijke) staf",
     "(backoffice|back office|frontoffice|servicepunt|steunpunt|regieteam|regiebureau|stafmedewerker*|staffunctie*|procescoordinator*|verbindingsofficier*)",
     "<office> & (<body>|netwerk|samenwerking|regio|partijen|partners|programma|uitvoering)",
     "(wordt|worden) ... (ondersteund|gefaciliteerd|begeleid|georganiseerd|voorbereid|gecoordineerd)",
     "(stelt|stellen) ... (projectleider|coordinator|secretaris|vergaderruimte) .. (beschikbaar|ter beschikking)",
     "(verslag|verslagen|notulen|agenda|uitnodigingen|stukken) .. (maakt|maken|verzorgt|verzorgen|verstuurt|rondstuurt|stuurt|door)",
     "(spin in het web|vliegende keep)"
    ],
    "implicit": [
     "(gastheer|gastorganisatie|host)",
     "(belegd|ondergebracht) bij",
     "(penvoerder|kassier|penvoerderschap)",
     "(houdt|houden|houd) ... (lijst|agenda|overzicht|administratie) .. bij",
     "(opstellen|organiseren|coordineren|uitvoering) ... (door|bij)",
     "facilit*",
     "(ondersteunt|ondersteunen|ondersteund|begeleidt|begeleid|coordinatie|faciliter*|regisseert)",
     "(organiseert|organiseren) .. (bijeenkomst*|overleg*|vergader*)",
     "(beheert|beheer)"
    ],
    "weak": [
     "(ambtelijke|ambtelijk)",
     "(projectleider|projectleiders|programmaleider|beleidsmedewerker|secretaresse|medewerkers|bureau)",
     "penvoerder",
     "directeur",
     "(er is|is er|kent|heeft) .. (directie|directeur)",
     "(beheert|beheer)"
    ],
    "hint": [
     "(ondersteuning|ondersteuningsstructuur|secretariaat|coordinatie)"
    ],
    "complete": [],
    "ignore": [
     "ambtelijk* (overleg|overleggen|tafel|top|vooroverleg|werkgroep|opdrachtgever*|trekker*|voorbereid*)",
     "zorg en ondersteuning",
     "ondersteuning (van|aan|bij|voor) (inwoners|ouderen|jongeren|mantelzorg*|mensen|patienten|kwetsbare|gezinnen|de inwoner)",
     "(maatschappelijke|passende) ondersteuning",
     "ondersteuning thuis",
     "(adviesbureau|onderzoeksbureau|bureau halt|planbureau)",
     "(zorgcoordinator|casemanager|zorgmanager|klimaatbureau|reisbureau|casemanagers|zorgcoordinatie|wijkteam|wijkteams|sociaal team|sociale teams|behandelteam)",
     "ondersteund door (technologie|data|digitale)",
     "(faciliteren|ondersteunen) om",
     "(hen|hun|ze) .. te .. (ondersteunen|faciliteren|begeleiden)",
     "(inwoners|ouderen|mensen|jongeren|mantelzorgers|clienten|gezinnen|kinderen|ouders|vrijwilligers|naasten|patienten|zorgvrijwilligers|professionals|jeugdigen) ... (te ondersteunen|te begeleiden|te faciliteren|ondersteunen|begeleiden|ondersteunt|begeleidt)",
     "(ondersteunt|ondersteunen|begeleidt|begeleiden|ondersteuning|begeleiding) .. (inwoners|ouderen|mensen|jongeren|mantelzorgers|clienten|gezinnen|kinderen|ouders|vrijwilligers|naasten|patienten|jeugdigen|leerlingen|bewoners)",
     "(secretaris|penningmeester) .. (penningmeester|secretaris)",
     "(1|een) regisseur",
     "regisseur van"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {
     "office": [
      "(secretariat|coordinator|pmo|secretary|administrator)",
      "(programme|project|delivery|support|management|coordination|central|core|joint) (office|team|manager|managers|director|unit)",
      "programme management office",
      "programme management"
     ]
    },
    "own": [
     "support",
     "support team",
     "secretariat",
     "programme office",
     "programme team",
     "coordination",
     "core team",
     "administration",
     "hosting"
    ],
    "firm": [],
    "near": [
     "governance",
     "team"
    ],
    "whole": [
     "<office> ... (hosted|supports|support|coordinates|provides|provide|runs|organises|employed|based|serves|keeps|prepares)",
     "(hosted|administered|staffed|serviced|clerked) by",
     "(supports|coordinates|facilitates) the (board|partnership|committee|work|group|alliance|programme|members|partners)",
     "(hosts|host) the (partnership|team|office|programme|secretariat)",
     "(team|officer|officers|staff) .. (in|at|from) .. (council|trust|federation) .. (looks|look|prepares|organises|runs|supports)",
     "(team|office|secretariat|coordinator) sets it up",
     "(looks|look) after the (agenda|budget|work|website|group|committee|partnership|programme|papers|administration|secretariat|running|day)",
     "(employs|employ|appoints|funds|pays for|provides|hosts|houses) ... (<office>|coordinator|coordinators|facilitator|facilitators|secretariat|staff)",
     "(programme|partnership|project|core|joint|support|secretariat) (team|office|director|manager|unit|coordinator|officer) .. (supports|support|coordinates|prepares|organises|runs|provides|helps|works|reports|keeps|is based|is hosted|employed)",
     "(secretariat|administrative support|programme support|project management|business support|democratic services|back office)",
     "(officer|officers|administrator|clerk|secretary|manager) .. (supports|support|assists|services|serves|clerks|prepares|minutes) .. (the|each|every|our)"
    ],
    "part": [
     "(programme|partnership|project|central|dedicated|small|core|joint|secretariat|support) (team|office|director|manager|unit|lead|coordinator|hub|staff|officer)",
     "(office|unit|department|team|agency) .. (supports|support|assists|serves) (them|it|us|the|this|both|all)",
     "(supported|facilitated|coordinated) by",
     "(backbone|anchor|convening|coordinating|administrative|fiscal) (organisation|organization|agency|agent|sponsor|support|body)",
     "(helps|helped|help) .. (host|organise|run|coordinate) the",
     "(we|it|they) (coordinate|coordinates|convene|convenes) .. (activities|partners|the|work|meetings|members)",
     "<office>",
     "(looked after|co ordinated|managed day to day) by",
     "organised by (the|a|an|our)",
     "employs the",
     "(hosts|hosted|host)",
     "(coordinator|coordinators|managing director|programme director|facilitator|facilitators|coordinating team)",
     "(coordinat*|facilitat*) .. (network|partnership|programme|alliance|partners|board|group|groups|forum|meetings|members|both)",
     "(programme|project|partnership|transformation|support|core|delivery|central) .. (team|office|manager|director|lead|unit)",
     "(gets|get|has|have|appoint|appoints|appointed|employ|employs|employed|recruit*) .. (director|coordinator|manager|administrator|officer|secretary|analyst)",
     "(takes|keeps|sends|circulates|prepares|writes) .. (minutes|papers|agenda|agendas|notes|records)",
     "(day to day|administrative|logistical|practical|analytical) (support|management|coordination|running|help)"
    ],
    "implicit": [
     "lead (organisation|authority|agency|council|body|partner|employer)",
     "(accountable|administering) (body|authority)",
     "host organisation"
    ],
    "weak": [],
    "hint": [
     "(support|secretariat|administration)"
    ],
    "complete": [],
    "ignore": [
     "support for (people|carers|families|residents|patients)",
     "(social|mental health|peer|emotional) support",
     "supported living",
     "(with|in) (the|full|strong|broad) support of",
     "in support of",
     "support (for|of|to) (the|a|an|our|this|these) .. (vision|goal|goals|plan|proposal|bid|idea|strategy|principles|provincial|national)",
     "(secretary|treasurer) .. (treasurer|secretary)",
     "secretary of state",
     "(supported) by .. (evidence|data|law)",
     "(support|supported|supports) .. (people|residents|families|living|carers|children|patients)"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "meetings": {
   "nl": {
    "classes": {
     "meet": [
      "(vergadert|vergaderen|vergadering|vergaderingen|bijeen|bijeenkomst|bijeenkomsten|overlegt|overleggen|overleg|spreken|spreekt|bespreken|ontmoeten|ontmoet|treffen|samen|zien|komen|komt|bestuurdersdag|partnerdag|netwerkdag|conferentie|communitydag|tafel)",
      "bij elkaar"
     ]
    },
    "own": [
     "overleg",
     "overleggen",
     "*overleg",
     "*overleggen",
     "tafels",
     "*tafel",
     "*tafels",
     "vergaderingen",
     "vergaderen",
     "bijeenkomsten",
     "overlegstructuur",
     "jaarkalender",
     "vergaderschema",
     "stuurgroep",
     "regiegroep",
     "overleg*",
     "hoe vaak",
     "zo overleggen*",
     "overlegvormen",
     "wanneer komen",
     "vergaderritme",
     "ritme",
     "bijeenkomst*"
    ],
    "firm": [],
    "near": [
     "organisatie",
     "structuur",
     "governance",
     "hoe",
     "besluitvorming"
    ],
    "whole": [
     "(komt|komen|zitten|zit|spreken|spreekt|zien|ziet|ontmoeten|treffen|overlegt|overleggen|vergadert|vergaderen) & (bij elkaar|bijeen|samen|elkaar|om tafel|aan tafel|overleg|met het bestuur|met de stuurgroep) & (<often>|malen per|maal per|jaarlijks) & ! (regelmatig|periodiek|inwoners|bewoners|patienten)",
     "<body> & <meet> & <often> & ! (regelmatig|periodiek)",
     "(tweewekelijks|maandelijks|wekelijks) overleg*",
     "(vergadert|vergaderen|bijeen|bijeenkomt|bijeenkomen|samenkomt|samenkomen|belt|bellen|bijeenkomsten|bijeenkomst|overlegt|overleggen|overleg|vergaderingen) & <often> & ! (regelmatig|periodiek)",
     "(teams|beleidsteams|wethouders|bestuurders|directeuren|coordinatoren) .. overleg* & <often>",
     "(spreken|spreekt|ontmoeten|treffen|zien) elkaar & <often>",
     "(jaarkalender|vergaderschema|vergadercyclus|vergaderkalender|vergaderrooster)",
     "(er zijn|zijn er|we hebben|houden) <number> .. (bijeenkomsten|vergaderingen|overleggen) .. per",
     "(zien|ziet|spreken|ontmoeten) elkaar .. (zeswekelijks|maandelijks|wekelijks|tweewekelijks|jaarlijks|elk*)",
     "<body> .. (elke|elk|iedere|om de) .. (week|weken|maand|maanden|kwartaal|jaar)",
     "(kernploeg|bestuurders|directeuren|wethouders|trekkers) .. (elke|elk|iedere) .. (week|weken|maand|kwartaal)"
    ],
    "part": [
     "<body>",
     "(bestuurstafel|regiotafel|tafels|overlegstructuur|overlegvormen|vergadering|vergadert)",
     "bestuurlijk overleg",
     "(bespreken|bespreekt) .. samen",
     "(beheerraad|gezondheidsraad|streekraad|kernploeg|ontwikkeltafel|expertgroep|stuurgroepen)",
     "(+groep|+groepen|+overleg|*overleggen|+tafel|*tafels|*beraad|*comite|*commissie|*commissies|+raad|+team|*board|+bestuur|*platform|*vergadering|*vergaderingen|+bijeenkomsten|+kring|*gremium|gremia) & (bestuurlijk*|regionaal|regionale|strategisch*|tactisch*|operationeel|operationele|ambtelijk*|leden|vertegenwoordig*|besluit*|stuurt|adviseert|vergadert|komt|komen|bijeen|voorzitter|programma|partners|thema*|inhoudelijk*|directie*|ingesteld|ingericht|opgericht)",
     "(stuurgroep*|regiegroep*|kerngroep*|werkgroep*|projectgroep*|klankbordgroep*|adviesgroep*|adviesraad|stuurcommissie|regiotafel*|thematafel*|bestuurstafel*|programmatafel*|transitietafel*|transformatietafel*|overlegtafel*|regieteam|regieoverleg|kernoverleg|bestuurdersoverleg*|portefeuillehoudersoverleg*|programmaoverleg|directieoverleg*|directeurenoverleg|regiooverleg*|netwerkoverleg*|bestuurdersbijeenkomst*|netwerkbijeenkomst*|regiobijeenkomst*|ledenvergadering|ledenraad|partneroverleg*|wethoudersoverleg|afstemmingsoverleg|gebiedsteam|overlegstructuur|overlegorganen|gremia)",
     "(vergadert|vergaderen|overlegt|overleggen)",
     "(algemeen bestuur|dagelijks bestuur|portefeuillehoudersoverleg|regiopodium|raadsavond|regiodag|gemeenschappelijk orgaan)",
     "(ontmoeten|treffen|zien|spreken) .. elkaar",
     "(komt|komen|kwam|kwamen) .. bijeen",
     "(partners|bestuurders|partijen|deelnemers|leden|wethouders|directeuren|voorzitters|trekkers|coordinatoren) ... (bij elkaar|samen|om tafel) & (komt|komen|kwamen|zitten|zaten|overleg*|vergader*)",
     "(*bijeenkomst|*bijeenkomsten|*sessie|*sessies) & (partners|bestuurders|partijen|deelnemers|leden|wethouders|zorgaanbieders|organisaties|directeuren) & ! (inwoners|bewoners|raadsleden|leerlingen)",
     "(netwerkbijeenkomst*|deelnemersbijeenkomst*|partnerbijeenkomst*|bestuurdersbijeenkomst*|dialoogtafel)",
     "(overlegstructuur*|overlegstructuren|vergaderstructuur|overlegorgaan|overlegorganen|overlegvorm|overlegplatform*)",
     "(overlegstructuur*|overlegstructuren|structuur) .. (lagen|niveaus|tafels|groepen)",
     "(sprintreview|ontwikkelbijeenkomst|partnerdag|demo)",
     "(netwerkdag*|partnerdag*|regiodag*|ontmoetingsdag*|netwerkborrel|ontbijtsessie*|netwerkcafe|regiocongres|bestuurdersdiner|heidag*|werkdag)",
     "(schuift|schuiven|zit|zitten) .. aan"
    ],
    "implicit": [],
    "weak": [
     "(schoof|schoven|zaten) .. aan",
     "(komt|komen|kwam|kwamen) .. (bijeen|samen|bij elkaar)",
     "(*bijeenkomst|*bijeenkomsten|*sessie|*sessies|*conferentie|*conferenties|symposium|congres|tweedaagse|kick off)"
    ],
    "hint": [
     "(besturing|bestuur|bestuursmodel) van (de|het|onze) (beweging|netwerk|samenwerking|coalitie|alliantie|regio)",
     "(overleg|overleggen|vergaderingen|tafel|tafels|bijeenkomsten|overlegstructuur)"
    ],
    "complete": [
     "(<number>|een) keer (per|in)",
     "eens (per|in)",
     "(vergader*|bijeen*|samenkom*|overlegt|overleggen|bespreekt|elkaar) & <often> & ! (regelmatig|periodiek|elke vergadering|iedere vergadering|per vergadering)",
     "<number> x (per|in)",
     "(tweemaal|driemaal|viermaal|vijfmaal|zesmaal|achtmaal|tienmaal) (per|in)",
     "(elke|iedere|om de|eens per|keer per) .. (week|weken|maand|maanden|kwartaal) & ! (dag|dagen|uur|uren|planning|maakt|bespreken)",
     "(maandelijks*|wekelijks*|tweewekelijks*|tweemaandelijks*|zeswekelijks*|driemaandelijks*)"
    ],
    "ignore": [
     "(multidisciplinair*|medisch|klinisch|casus*|zorginhoudelijk) .. (overleg|overleggen)",
     "(mdo|casusoverleg*|casustafel*|casuistiek*|patientbespreking*|zorgoverleg)",
     "op tafel",
     "(programmateam*|kernteam*|projectteam*|projectgroep*|ontwikkelteam*|behandelteam*|buurtteam*|onderzoeksgroep*|werkgeversgroep)",
     "(uw|onze|hun|de|eigen) (raad|raden)",
     "(in|na|door|zonder|voor) .. overleg (met|tussen|door|tot|over|is|kan|wordt)",
     "(in|na) (nauw|goed|onderling|gezamenlijk|regionaal|gezamenlijke|ambtelijk|bestuurlijk) overleg",
     "(om|aan) (de|een|dezelfde|verschillende|allerlei|veel|andere|diverse) (tafel|tafels)",
     "(voorzitter|voorzitters|secretaris) van (de|het|deze|onze|een) <body>",
     "(voorzitter|voorzitters|secretaris) van (de|het) (bestuurlijke|regionale|dagelijks|algemeen) (tafel|bestuur|overleg|stuurgroep)",
     "(*sessie|*sessies|*bijeenkomst|*bijeenkomsten) & (inbreng|input|opgehaald|haalden|ophalen|meegedacht|dachten|meedenken|reacties|vragenlijst*|interviews|geraadpleegd|inspraak|informatiebijeenkomst*)",
     "consultatie*",
     "(doelgroep*|leeftijdsgroep*|bevolkingsgroep*|patientengroep*|zorggroep*|huisartsengroep|beroepsgroep*|risicogroep*|gemeenteraad|raad van|clientenraad|ondernemingsraad|wijkteam|wijkteams|patientengroepen|behandelteam|multidisciplinair*)",
     "bijeenkomst met (inwoners|bewoners|patienten|clienten)",
     "ledenvergadering van de vng",
     "(burgerberaad|inwonerberaad|inwonersberaad|jongerenberaad|burgerfora)"
    ],
    "needs": 3,
    "list": 99,
    "unlike": [],
    "also": [
     "heading"
    ],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {},
    "own": [
     "meetings",
     "meeting",
     "boards",
     "groups",
     "governance structure",
     "committees",
     "governing bodies",
     "calendar",
     "how often",
     "when .. meet"
    ],
    "firm": [],
    "near": [
     "governance",
     "structure",
     "how we work",
     "board",
     "committee"
    ],
    "whole": [
     "<body> & (meets|meet|meeting|meetings|met) & <often>",
     "(meets|meet|meetings) & <often>",
     "(calendar|schedule) of meetings",
     "(convenes|convene|gathers|gather|assembles|assemble) & <often>",
     "(come|comes|get|gets|sit|sits|brought|gather|gathers) together & <often> & ! (lifetime|has to|have to)",
     "(call|calls) .. (with|between|together) & <often>",
     "annual cycle",
     "<number> (meetings|sessions) .. (year|month)"
    ],
    "part": [
     "(steering|delivery|working|reference|advisory|coordination|task) (group|groups|committee|committees|team|teams|forum|forums|board|boards|council|councils)",
     "(leadership|partnership|programme|executive|management|implementation|transformation) (group|groups|committee|committees|forum|forums)",
     "(alliance|partnership|system|programme|place) (leadership|management|executive) (team|group)",
     "(leadership|management|executive) team & (meets|partners|partnership|directors|chief|leaders|each|sets|looks|agrees|prepares)",
     "(partnership|programme|executive|management|leadership|integrated care|place) (board|boards) & (below|under|sub|subgroup*|working|reports to|report to|supported by|made up|agenda|papers|chaired|monthly|quarterly)",
     "(board|committee|forum|council|group) & (meets|meeting|agenda|convenes|minutes)",
     "meetings (are|of)",
     "group & (meets|seeks|decides|meeting|agrees|members|steering|leaders)",
     "(subcommittee*|steering group|working group|working groups|delivery group|network meeting|roundtable|partnership group|task group|leadership group|taskforce|task and finish|community of practice|advisory committee|clinical councils)",
     "(joint|strategic|operational|clinical|community|locality|regional|thematic|integration) (group|groups|subcommittee|forum|forums|councils|team meeting)",
     "(strategic|operational|clinical|locality|thematic|integration) (committee|committees)",
     "(joint|regional|community) (committee|committees) & ! (health and wellbeing|scrutiny|commissioning)",
     "(sets|set|setting|created|established|establishes|form|forms|formed) up .. (group|groups|committee|committees|forum|board)",
     "(meet|meets|meeting|meetings) & (<body>|partners|leaders|members|together|<often>)",
     "met (together|monthly|quarterly|twice|regularly|every)",
     "(meets|meet|convenes|convened|held|holds) .. (public|private|monthly|quarterly|regularly|meetings|every|bi monthly|bimonthly|times)"
    ],
    "implicit": [],
    "weak": [
     "(board|boards)",
     "(committee|committees|forum|forums|assembly|executive team|council of|workshop*|away day*|summit|conference)"
    ],
    "hint": [
     "meetings"
    ],
    "complete": [
     "<often>"
    ],
    "ignore": [
     "(foundation|school|hospital) board",
     "boards of the (parties|organisations)",
     "board to board",
     "once in a lifetime",
     "(meet|meets|met) .. (need|needs|demand|target|targets|duty|criteria|standard|standards|requirements|challenge|challenges|goal|goals|deadline|costs|first time|in a network)",
     "(executive|board|committee|council) (member|members)",
     "(health and wellbeing|safeguarding|public services|health) (board|boards)",
     "(chair|chairs|member|members|membership) of (the|our|a) .. (board|boards|committee)",
     "the board of the",
     "board of (directors|trustees|governors)"
    ],
    "needs": 3,
    "list": 99,
    "unlike": [],
    "also": [
     "heading"
    ],
    "despite": [
     "told"
    ]
   }
  },
  "decisionMaking": {
   "nl": {
    "classes": {
     "decider": [
      "<body>",
      "(alv|ab|db|ledenvergadering|bestuur|besturen|bestuurders|directie|directies|raad|raden|gemeenteraad|gemeenteraden|college|colleges|gemeente|gemeenten|wethouder|wethouders|provincie|partijen|partners|deelnemers|leden|eigenaren|regiogemeenten|aandeelhouders|ambassadeurs|coalitie|zorgverzekeraar|zorgverzekeraars|opdrachtgevers)"
     ],
     "paper": [
      "(plan|plannen|*plan|*plannen|begroting|begrotingen|jaarrekening|jaarverslag|nota|*nota|beleidskader|jaarplan|werkagenda|*agenda|koers|programma|*programma|prioriteiten|visie|*visie|beleid|hoofdlijnen|kaders|voorstel|voorstellen|aanvraag|aanvragen|richting|regioplan|regiobeeld|convenant|overeenkomst|verordening|statuten|reglement|besteding|verdeling|bijdrage|tarieven)"
     ]
    },
    "own": [
     "besluit",
     "besluiten",
     "besluitvorming",
     "besluitvorming*",
     "stemmen",
     "stemming",
     "stemrecht",
     "stemverhouding*",
     "vaststelling",
     "beslissen",
     "hoe .. besluiten",
     "wat als .. vast*",
     "wat als .. eens",
     "wie beslist",
     "beslissingen",
     "zeggenschap",
     "hoe .. beslissen",
     "wie .. beslist"
    ],
    "firm": [],
    "near": [
     "governance",
     "structuur",
     "organisatie",
     "overleg"
    ],
    "whole": [
     "(consensus|consent|unaniem|unanimiteit|meerderheid*|*meerderheid|stemverhouding*|stemrecht|quorum|vetorecht|algemene stemmen|consentmethode|instemmingsvereiste) & ! (stemde|stemden|gestemd|is besloten|besloten is|besloot|besloten de|blijkt|bleek|bestond|ingestemd)",
     "(evenveel|gelijk|gelijke|even zwaar) .. (te zeggen|zeggenschap|stem|stemmen|stemrecht|inspraak|mee)",
     "(stem|stemmen) .. (weegt|wegen|telt|tellen) .. (even|evenveel|gelijk|zwaarder|dubbel|mee)",
     "(heeft|hebben|brengt|krijgt|krijgen|per) ... een stem & ! (spreken|spreekt|met een stem)",
     "(gewogen|evenveel|dubbele|gelijke) stemmen",
     "(helft|meerderheid|deel|twee derde|drie kwart) .. (van de|der) (stemmen|leden|partijen|gemeenten) & ! (stemde|stemden|gestemd|is besloten|besloot|ingestemd)",
     "(sociocrati*|consentbesluit*|consensusmodel|consentprincipe|meerderheidsbesluit*)",
     "(besluit|besluiten|beslissing) nodig ... (consensus|consent|meerderheid|instemming|overeenstemming)",
     "(besluit|besluiten|beslist|beslissen) .. over ... (boven|onder|tot|vanaf) .. (ton|euro|miljoen|<figure>)",
     "(instemming|toestemming|goedkeuring|akkoord) .. nodig .. van (alle|elke|iedere|ten minste)",
     "(instemming|toestemming|goedkeuring|akkoord) .. (alle|elke|iedere|ten minste) ... nodig",
     "(lukt|komen|komt|worden) .. (niet|geen) ... (dan|beslist|besluit|geeft|hakt) .. (beslist|besluit|voorzitter|bestuur|stuurgroep|geschil*)",
     "staken (van|der) .. stemmen",
     "(bezwaar|bezwaren) ... (voorstel|door|besluit|aangenomen)",
     "(geen|niemand) .. bezwa* & (voorstel|besluit|door)",
     "(instemming|goedkeuring|akkoord) van (alle|elke|iedere|ten minste)",
     "als (we|wij|partijen) ... niet .. eens (zijn|worden)",
     "(knoop|knopen) door",
     "(laatste|doorslaggevende) (woord|stem)",
     "(stemt|stemmen) (daar|hier|er) over",
     "(stemt|stemmen) (daarover|hierover|erover)",
     "(geen|niet) ... overeenstemming ... (dan|voorgelegd|beslist|besluit)",
     "(besluiten|beslissen|besluit|beslist) ... (bij|met|op basis van) (consensus|consent|meerderheid|instemming|unanimiteit|overeenstemming)",
     "(doorslag|doorslaggevend)",
     "(streeft|streven) naar (overeenstemming|consensus|eensgezindheid)",
     "(stemt|stemmen) alleen",
     "met algemene (stemmen|instemming)",
     "bij verschil van (mening|inzicht)",
     "(niet|geen) .. uitkomen .. (dan|beslist|gaat)",
     "(elk|elke|ieder|iedere|per) .. (lid|partij|gemeente|deelnemer|organisatie|partner) .. (stem|stemmen)",
     "(bestuur|stuurgroep|regiegroep|ledenvergadering|tafel|directie|raad|colleges) .. (beslist|besluit|beslissen|besluiten) & (advies|na|eerst|bij|met|stem*|over)",
     "(wijziging|besluit|besluiten|voorstel) ... (instemming|toestemming|meerderheid|stemmen) ... (vereist|nodig|colleges|raden|leden|deelnemers)",
     "(twee derde|drie vierde|gewone meerderheid|een stem per)",
     "(overeenstemming|draagvlak) .. (bestaat|bereikt|is|alle)",
     "(zwaarwegend|overwegend|principieel|beargumenteerd) .. bezwaar",
     "(zoeken|zoekt|streven|streeft) .. naar .. (instemming|draagvlak|overeenstemming|consensus|consent)",
     "(afwijken|terugkomen|herzien) .. (van|op) .. (besluit|besluiten)"
    ],
    "part": [
     "(consensus|unaniem|unanimiteit|meerderheid*|*meerderheid|stemrecht|vetorecht|algemene stemmen)",
     "<decider> & <paper> & (vastgesteld|goedgekeurd|bekrachtigd|geaccordeerd|vaststellen|vaststelt|goedkeuren|goedkeurt) & ! (hebben vastgesteld|heeft vastgesteld|is vastgesteld|zijn vastgesteld)",
     "(stelt|stellen|stelde|stelden) & <decider> & <paper> & vast & ! (vast onderdeel|vast aanspreekpunt|vast bedrag|vast staat)",
     "(beoordeelt|beoordelen|beoordeeld|beoordeelde|toetst|toetsen|wegen|weegt) .. (aanvraag|aanvragen|*aanvraag|*aanvragen|projectvoorstel*|*voorstellen|projectplannen|inschrijvingen|projectideeen)",
     "(aanvraag|aanvragen|*aanvraag|*aanvragen|projectvoorstel*|projectplannen) .. (beoordeeld|getoetst|gewogen|gehonoreerd|toegekend|afgewezen)",
     "zonder (instemming|toestemming|akkoord|goedkeuring|handtekening) .. (van|der|kan|mag|geen|wordt)",
     "(instemming|toestemming|goedkeuring|akkoord) (van|door) .. <decider>",
     "(besluitvorming|besluit|besluiten|beslissing|beslissingen|zeggenschap) ... (blijft|blijven|ligt|liggen|hoort|horen|berust|komt|komen) .. bij",
     "(stemt|stemmen|stemde|stemden) .. in (met|na|als|voor)",
     "(instemming|goedkeuring|toestemming|akkoord|handtekening) ... (nodig|vereist)",
     "(nodig|vereist) .. (instemming|goedkeuring|toestemming|akkoord|handtekening)",
     "(heeft|hebben|houdt|houden) ... (instemming|goedkeuring|toestemming|zeggenschap) ... (nodig|over|in|bij)",
     "(instemmingsrecht|adviesrecht|beslisrecht|beslissingsrecht|goedkeuringsrecht|initiatiefrecht|medezeggenschapsrecht)",
     "<decider> ... (vaststelt|vaststellen|vaststelde|vaststelden|vastgesteld|vast te stellen|goedkeurt|goedkeuren|goedkeurde|goedkeurden|goedgekeurd|goed te keuren|bekrachtigd|bekrachtigt|bekrachtigen|geaccordeerd)",
     "<decider> .. (stelt|stellen|stelde|stelden) ... vast",
     "<decider> .. (keurt|keuren|keurde|keurden) ... goed",
     "<paper> .. (stelt|stellen|stelde|stelden) ... vast",
     "(stelt|stellen|stelde|stelden) ... <paper> ... vast",
     "(vastgesteld|goedgekeurd|bekrachtigd|geaccordeerd) door",
     "(wordt|worden|is|zijn) .. door ... (vastgesteld|goedgekeurd|bekrachtigd|geaccordeerd)",
     "<decider> ... (aannam|aannamen|nam|namen|neemt|nemen) .. <paper> .. aan",
     "<paper> .. aangenomen",
     "<decider> .. (besloot|besloten|beslisten|besliste)",
     "(besloot|besloten|beslisten|besliste) .. <decider>",
     "(ging|gingen|gaat|gaan) ... akkoord & ! pas akkoord",
     "<body> ... (beoordeelt|beoordelen|toetst|toetsen) ... (aanvraag|aanvragen|*voorstel|*voorstellen|initiatieven)",
     "(beslissingsmacht|beslisruimte|besluitvormingsmacht|goedkeuringsbevoegdheid)",
     "(werden|worden|wordt|werd) ... het .. eens",
     "(bieden|biedt|boden|bood|leggen|legt|legden|legde) ... (aan|voor) ... (vast te stellen|ter vaststelling|om vast|goed te keuren|ter goedkeuring)",
     "<actor> .. (besluit|beslist|besluiten|beslissen) .. (over|of|op)",
     "<party> (besluiten|beslissen)",
     "<doer> .. (beslist|besluit|besluiten|beslissen)",
     "(beslist|besluit) (het|de) <doer>",
     "<actor> .. (neemt|nemen) ... (besluit|besluiten|beslissing|beslissingen)",
     "(besluiten|beslissingen|besluit) .. (genomen|nemen|neemt|liggen|blijven|over)",
     "<body> .. (stelt|stellen) ... vast",
     "(vastgesteld|goedgekeurd|besloten|genomen) door .. <actor>",
     "<body> .. (keurt|keuren|geeft|geven) .. (goed|akkoord|groen licht)",
     "(keuren|keurt) ... goed",
     "(beslist|beslissen) .. mee",
     "(eindbesluit|eindbesluiten)",
     "(besluit|besluiten) (vallen|valt|ligt)",
     "voorgelegd aan & ! (inwoners|bewoners|clienten|patienten|concept*|vragen|vraag|jongeren|ouderen)",
     "(beslissingsbevoegd*|besluitvormend*|beslisbevoegd*)",
     "(we|wij|partijen) (besluiten|beslissen)",
     "<doer> .. (kiest|kiezen) .. (projecten|plannen|opgaven)",
     "(bepaalt|bepalen) waar .. geld",
     "(bepaalt|bepalen|kiest|kiezen|beslist|beslissen) .. welke .. (projecten|plannen|aanvragen|initiatieven|opgaven|voorstellen|thema*) & ! we .. (bepalen|kiezen)",
     "<body> ... (besluit*|beslis*|vaststel*|vastgesteld|vast|akkoord|goedgekeurd|goedkeur*|instem*|ingestemd|kiest|knopen)",
     "(partijen|partners|deelnemers|leden|bestuurders|colleges|gemeenten|voorzitter|bestuur) ... (besluit|besluiten|beslissen|beslist|beslissing*|besloten|stellen vast|instemmen|ingestemd)",
     "(besluit|besluiten|beslissingen|beslissing) ... (nemen|neemt|genomen|vallen|liggen|voorgelegd|voorbereid*|door|over|worden)",
     "(besluitvorming|besluitvormend*|besluitvormingsproces|beslissingsbevoegd*|beslisbevoegd*)",
     "(hakken|hakt) .. knopen",
     "(gezamenlijk|samen|unaniem) .. (besluit*|beslis*|besloten)",
     "(geven|gaven|geeft|gaf) .. (akkoord|groen licht|toestemming|instemming)",
     "(gaat|gaan) .. (plan|plannen|voorstel|voorstellen|stukken|aanvraag) .. naar (de|het)",
     "(leggen|legt) .. (plannen|voorstellen|plan|voorstel) .. voor",
     "(instemming|goedkeuring|akkoord|fiat|handtekening) .. (van|door|nodig|gevraagd|gekregen|gegeven)",
     "(hakken|hakt|hakte) .. (knoop|knopen)",
     "(geeft|geven|gaf|gaven|verleent|verlenen) .. (toestemming|akkoord|goedkeuring|instemming|groen licht)",
     "(neemt|nemen|nam|namen) .. (besluit|besluiten|beslissing|beslissingen)",
     "(prioriteren|prioritering) .. (door|samen)",
     "(hierover|daarover|erover|over) .. (stemmen|stemt|gestemd|beslissen|beslist|besluiten)",
     "(eindbesluit|knoop)",
     "(bestuurlijk|formeel|definitief) .. (goedgekeurd|vastgesteld|akkoord|bekrachtigd)",
     "(gaat|gaan) .. naar .. (bestuur|stuurgroep|colleges|college|raad|raden|verzekeraar) .. (voor|ter) .. (besluit|besluitvorming|akkoord|vaststelling|goedkeuring)",
     "(ter|voor) (besluitvorming|vaststelling|goedkeuring|instemming|accordering)",
     "(heeft|hebben|krijgt|krijgen) .. (laatste|beslissende|doorslaggevende) (woord|stem)"
    ],
    "implicit": [
     "(beslist|beslissen|besloten|instemmen|ingestemd|escaler*|escalatie*)"
    ],
    "weak": [
     "(bepaalt|bepalen|kiest|kiezen) .. (welke|wie|wat|waar|of)",
     "(vastgesteld|vaststelling|goedgekeurd|goedkeuring|bekrachtigd|geaccordeerd|groen licht|instemming)",
     "(besluiten|besluit|vaststellen)",
     "(beoordeelt|beoordelen|weegt|afweging|draagvlak)",
     "(legt|leggen) ... voor aan"
    ],
    "hint": [
     "(besluitvorming|besluiten|stemmen|besluitvormingsstructuur)",
     "zeggenschap"
    ],
    "complete": [],
    "ignore": [
     "(mandaat|volmacht|machtiging|bevoegd) ... besluiten te nemen",
     "(verslag|agenda|notulen) ... (vastgesteld|vast)",
     "(stelt|stellen) .. (agenda|notulen|verslag) .. vast",
     "(afgesproken|besluiten) .. (begon|startte)",
     "(besloot|besloten|besluiten|beslisten) & (om|te) & (bundelen|samen te|samenwerken|werken|gaan|starten|beginnen|oprichten|richten|verder|voortaan|fuseren|slaan|maken|zetten|verkennen)",
     "(mandaat|volmacht|machtiging) ... (besluit|besluiten)"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {},
    "own": [
     "decision*",
     "decisions",
     "decision making",
     "voting",
     "how we decide",
     "how decisions"
    ],
    "firm": [],
    "near": [
     "governance",
     "board",
     "principles"
    ],
    "whole": [
     "(consensus|unanimous|unanimously|majority|quorum|quorate|veto|consent)",
     "(one|single|equal) vote",
     "equal (say|weight|voting)",
     "(two thirds|simple majority)",
     "(vote|votes|voting) (per|each|rights|by)",
     "(each|every) ... (one|a) vote",
     "(cannot|not|fail|fails) .. (agree|reached) ... (goes|referred|escalated|decided|matter)",
     "(casting|weighted) vote",
     "(no one|nobody|none) objects",
     "(seek|seeks|seeking) (agreement|consensus)",
     "(by|through|reach) agreement of",
     "minority (view|report)",
     "(voting|vote) .. (restricted|rights|per|each|allowed|limited)",
     "(voting|vote) .. (members|member) ... (only|must|quorum|each|one|equal|majority)",
     "(until|unless) (everyone|all|everybody|we) .. (support|agree|agrees|supports|live)"
    ],
    "part": [
     "decisions .. (are|is) .. (made|taken)",
     "(decisions|decision) .. (are|is|be) .. (made|taken|motivated)",
     "(makes|make|takes|take) ... (decision|decisions)",
     "(board|committee|group|team|partners|members) .. (decides|decide|approves|approve)",
     "(decide|decided|decisions|decision) ... as (close|near|local*)",
     "(reserved|delegated) (matters|decisions)",
     "(decides|decide|approves|approve|signs off)",
     "(final|last) (say|word)",
     "(agree|agrees) (together|jointly)",
     "decisions .. (taken|made|sit|stay|remain)",
     "(have|has|having|with|without) (a|the) vote",
     "voting (members|member|rights)",
     "(only|both|together|jointly) ... (can|may|must) .. (change|alter|amend|approve|agree)",
     "(<body>|partners|members|councils|council|trusts|boards) .. (adopts|adopted|passed|passes|signed off|signs off|voted|votes|gave approval|gives approval)",
     "(vote|votes|voted) (on|to|for)",
     "for (decision|approval|endorsement|sign off)",
     "(gave|gives|give|given) .. (go ahead|green light|approval|consent)",
     "(final|joint|shared|collective) (decision|decisions|approval)",
     "(decision making|decisionmaking) (power|powers|body|group|structure|process)",
     "(<body>|partners|members|council|councils|leaders|icb|cabinet|trusts|executive) .. <decides>",
     "(decision|decisions|decision making|decides|consensus|vote|votes|voting|unanimous*|sign off|quorum|ratif*)",
     "(agreed|approved|adopted|endorsed|ratified) by",
     "(signed off|sign off|approve|approves|approved|agree|agrees|ratified|endorsed) .. (by|the|plans|plan|budget|strategy)",
     "equal (say|vote|votes)"
    ],
    "implicit": [],
    "weak": [
     "(decision*|decide|decided|approval|approved|agreed|reserved|endorsed)"
    ],
    "hint": [
     "(decisions|voting)"
    ],
    "complete": [],
    "ignore": [
     "(asked|invited|requested|recommended) ... to .. (approve|note|agree|consider|endorse|decide)",
     "asked to .. (note|consider|receive) ... (approve|agree|endorse)",
     "(minister|government|ministers|parliament|court) ... (decided|decides|decide|approved|approves)",
     "(unanimously|unanimous) .. (elected|appointed|confirmed|welcomed|supported)",
     "(to be|will be) agreed",
     "(i|i have|we have|have) .. decided to",
     "(clinical|treatment|care|own|personal|informed|their own) (decision|decisions)",
     "shared decision making with patients",
     "decision support"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "mandate": {
   "nl": {
    "classes": {},
    "own": [
     "mandaat*",
     "volmacht*",
     "mandater*",
     "penvoerder en mandaat",
     "bevoegdheid*"
    ],
    "firm": [],
    "near": [
     "besluitvorming",
     "governance",
     "samenstelling",
     "bevoegdheden"
    ],
    "whole": [
     "(binnen|met|vanuit) (het|een|de|hun|zijn|haar) (mandaat|volmacht|mandaten) (van|dat|die|om|voor)",
     "(heeft|hebben|krijgt|krijgen|geven|geeft|verlenen|verleent|beschikt|beschikken|met|verleend|gegeven|zit|zitten) ... (mandaat|volmacht|machtiging|*mandaat|doorzettingsmacht)",
     "(mandaat|volmacht|machtiging) ... (om|voor|tot|van hun|namens|namens hun)",
     "(gemandateerd|gemachtigd|gevolmachtigd) (door|om|tot|namens)",
     "(via|bij|per|krachtens) (mandaat|ondermandaat|volmacht|delegatie|machtiging)",
     "(draagt|dragen|droeg|droegen) ... (op|over) aan & (taken|*taken|bevoegdheden|bevoegdheid|mandaat)",
     "(taken|*taken|bevoegdheden|bevoegdheid) ... (opgedragen|overgedragen|gedelegeerd) .. aan",
     "bevoegd om ... namens",
     "namens ... (besluiten|beslissen|beslist|besluit|contracten|tekenen|tekent|rechtshandelingen)",
     "(sluit|tekent|beslist|besluit|handelt) namens",
     "(sluit|tekent|beslist|besluit|handelt|treedt) ... namens (de|alle|hun)",
     "zonder last",
     "(onderhandelt|onderhandelingen|inkoopt|koopt|spreekt af) ... namens",
     "met een stem (spreken|spreekt)",
     "(spreekt|spreken) met een stem",
     "(binden|bindt) (hun|de) (organisatie|achterban)",
     "(overdragen|overgedragen|dragen|draagt) .. (bevoegdheden|taken) .. (over|aan)",
     "(bevoegdheden|taken) .. (overdragen|overgedragen|gedelegeerd|gemandateerd)",
     "in (hun|zijn|eigen) naam",
     "(raadpleegt|raadplegen|geraadpleegd) .. (sector|achterban|organisatie|leden)",
     "(als mandaatgemeente|ondermandaat|mandaatregister|mandaatbesluit)"
    ],
    "part": [
     "(besluit|besluiten|besluitvorming|beslissing|beslissingen|zeggenschap|beslissingsbevoegdheid) ... (blijft|blijven|ligt|liggen|vallen|valt|berust|gebeurt|gebeuren) ... (elke|iedere|ieder|elk|afzonderlijk|afzonderlijke|individuele|eigen|afzonderlijk|lokaal)",
     "(elke|iedere|elk|ieder|gemeenten|partners|partijen|organisaties|leden|deelnemers|colleges|raden|besturen) .. (beslist|beslissen|besluit|besluiten) .. zelf & ! (inwoner|inwoners|client|clienten|jongeren|mensen|ouders|professional|patient|patienten)",
     "(gemeente|gemeenten|partner|partners|partij|partijen|organisatie|organisaties|college|colleges|instelling) .. (bepaalt|bepalen) zelf of",
     "(alle|de|elke|iedere) .. (partners|partijen|gemeenten|deelnemers|organisaties|leden|instellingen|besturen) ... (blijven|houden|behouden) ... (verantwoordelijk*|bevoegd*|zelfstandig*|autonoom|baas|zeggenschap)",
     "(houden|houdt|behouden|behoudt) ... (eigen|zijn|haar|hun) .. (verantwoordelijkheid|verantwoordelijkheden|bevoegdheid|bevoegdheden|autonomie|zelfstandigheid|beslissingsbevoegdheid|bestuursbevoegdheid)",
     "(gemandateerd|gemandateerde|gemachtigd|gevolmachtigd|gedelegeerd*)",
     "(mee|terug|voorleggen|voor te leggen|leggen|legt|langs|eerst) ... (naar|aan|langs|bij) .. (eigen|hun|zijn|haar) .. (college|raad|bestuur|organisatie|achterban|gemeente|colleges|raden|besturen|gemeenteraad)",
     "(kan|kunnen|mag|mogen) .. niet .. (vaststellen|besluiten|beslissen|binden|tekenen|opleggen|afdwingen)",
     "(brengt|brengen|voert|voeren|neemt|nemen|bepaalt|handelt|onderhandelt|vergadert) ... namens (hen|hun|ons|alle|allen|iedereen|deze)",
     "(bindt|binden|bindend|gebonden) ... (deelnemers|partijen|partners|leden|gemeenten|organisaties)",
     "(deelnemers|partijen|partners|leden|gemeenten|organisaties) ... (niet|nergens) .. (gebonden|toe verplicht)",
     "(taken|bevoegdheden) ... (gegeven|toegekend|ondergebracht|belegd) & (bevoegdheden|bevoegdheid)",
     "(spreken|spreekt|praten|handelen) namens",
     "namens (hun|zijn|haar|de|onze|ieders) .. (achterban|sector|organisatie|collega*|branche|beroepsgroep|subregio)",
     "(bevoegdheden|verantwoordelijkheden|zeggenschap|autonomie) ... (blijven|blijft|ongewijzigd|ongemoeid|veranderen|behouden|behoudt|onverlet)",
     "(blijft|blijven|behoudt|behouden) ... (autonoom|zelfstandig|bevoegd|bevoegdheden|zeggenschap)",
     "(ieder|iedere|elke|elk) .. blijft .. (verantwoordelijk|bevoegd|zelfstandig)",
     "(eigen|wettelijke) (bevoegdheden|taken) & (blijft|blijven|behoudt|behouden)",
     "(ruggespraak|achterbanraadpleging)",
     "(mandaat|volmacht)",
     "(achterban|achterbannen) & (koppelen|koppelt|stemmen|stemt|afstemmen|afgestemd|afstemming|raadplegen|raadpleegt|terugkoppel*|teruggekoppeld|spreken|spreekt|overleggen|toetsen|toetst|namens|mandaat|ruggespraak|voorleggen|vertegenwoordig*|inbreng*|instem*|binden|bindt)",
     "(mag|mogen) .. (beslissen|besluiten|tekenen)",
     "(doet|doen) .. (niets|geen) af aan",
     "(eigen|wettelijke) (verantwoordelijkheid|verantwoordelijkheden|bevoegdheden) & (blijft|blijven|onverlet|behoudt|houdt)",
     "(*mandaat|mandaat*|*mandaten|mandater*|gemandateerd*|volmacht*|gevolmachtigd*|machtiging*|gemachtigd*|bevoegdheid|bevoegdheden|bevoegd)",
     "(spreekt|spreken|handelen|handelt|treedt|treden|beslist|onderhandel*|besluiten|optreden) ... namens",
     "(namens) (de|alle|hun|zijn|haar|het|een|elkaar) ... (tafel|stuurgroep|zitting|zit|zitten|neemt|deel|deelnemen|plaats|aan|spreken|spreekt)",
     "(zit|zitten|neemt|nemen|deelnemen|deelneemt|zitting) ... namens",
     "(blijft|blijven) .. (zelf|eigen|individuele) .. (verantwoordelijk|bevoegd|besluiten|beslissen)",
     "(eigen|individuele|wettelijke|formele) .. (bevoegdheid|bevoegdheden|autonomie|zeggenschap|verantwoordelijkheid)",
     "(autonomie|autonoom|zeggenschap|soeverein*|zelfstandigheid)",
     "(mandaatgemeente|marktleider|coordinerend gemeente|mandaatgemeenten|congruent*|volgbeleid|preferente)",
     "(vertegenwoordigen|vertegenwoordigt|spreekt|spreken|praten|zitten) .. (niet) .. (eigen|organisatie)",
     "(gemandateerd|mandaat|mandateren|mandaten|bevoegd|bevoegdheid)",
     "(binnen|met|vanuit) (hun|zijn|haar|ieders|eigen) .. (verantwoordelijkheid|bevoegdheid|bevoegdheden|mandaat)",
     "(gaan|gaat|ga) .. (zelf|alleen) .. over",
     "(terug naar|afstemmen met|overleggen met|bespreken met|raadplegen) .. achterban",
     "(hun|eigen|afzonderlijke|deelnemende|betrokken) .. (raden|raad|besturen|bestuur|colleges|college|directie|directies) .. (beslissen|beslist|besluiten|besluit|stellen|moeten|gaan)",
     "voorbehoud .. (gemaakt|van|maken)",
     "(onder|met) voorbehoud",
     "(elk|elke|ieder|iedere|alle) .. (partij|organisatie|gemeente|partner|deelnemer|lid|instelling) ... (blijft|blijven|houdt|houden|behoudt|behouden) ... (verantwoordelijk*|bevoegd*|zelfstandig*|eigen|autonoom|baas|zelf)",
     "(zonder|niet) .. (bevoegdheden|bevoegdheid) .. (over|af|te)",
     "(geen|zonder) (zeggenschap|doorzettingsmacht|macht|hierarchie)",
     "(niemand|geen partij) .. (gebonden|verplicht|overruled|opgelegd)",
     "(verbinden|binden|committeren|tekenen) .. (hun|de eigen|namens) .. (organisatie|achterban|gemeente)",
     "(heeft|hebben|krijgt|krijgen) ... (ruimte|vrijheid|speelruimte) .. om .. (besluiten|beslissen|handelen|afspraken)",
     "(beslissingsruimte|onderhandelingsmandaat|handelingsruimte|vertegenwoordigingsbevoegd*|tekenbevoegd*)"
    ],
    "implicit": [
     "(behartigen|behartigt) (hun|diens|haar|onze) belangen",
     "(behartigen|behartigt) de belangen van (de|onze|alle|hun) (leden|deelnemers|partijen|partners|gemeenten|aangesloten|achterban|inwoners|huisartsen)",
     "spreekbuis (van|voor)",
     "namens (huisartsen|zorgaanbieders|gemeenten)",
     "(vertegenwoordigt|vertegenwoordigen) (hun|alle|zijn|haar|andere|overige|de andere|de overige|de hele) .. (gemeenten|achterban|sector|branche|organisaties|aanbieders|collega*|huisartsen|zorgverzekeraars|partijen|beroepsgroep)",
     "(vertegenwoordigt|vertegenwoordigen) (de|onze) .. (inwoners|burgers|achterban|sector|gemeenten)",
     "namens (de|alle|hun|overige|andere|deze) & ! (zegt|deden|deed|tekenden|tekende|zetten|reageert|bedankt|schrijft)",
     "(voorgedragen|standpunten van|woordvoerder)"
    ],
    "weak": [
     "namens",
     "(afgevaardigd*|afvaardiging)"
    ],
    "hint": [
     "(mandaat|mandaten|mandatering|volmacht|bevoegdheden)",
     "*mandaten"
    ],
    "complete": [],
    "ignore": [
     "namens (het|de) (kabinet|redactie)",
     "(dient|dienen) .. (in|aan) namens",
     "(tekenden|tekent|ondertekenden|ondertekent) namens",
     "(vraagt|vragen|dient|dienen) ... namens",
     "(beleidsadviseur|beleidsmedewerker|adviseur|ambtenaar|medewerker|directeur) ... namens",
     "bevoegdheden & (artikel|artikelen|hoofdstuk|paragraaf) & (samenstelling|werkwijze|taken|verantwoording)"
    ],
    "enough": 4,
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {},
    "own": [
     "mandate*",
     "delegation*",
     "delegated*",
     "authority"
    ],
    "firm": [],
    "near": [
     "governance",
     "decision*",
     "membership"
    ],
    "whole": [
     "(has|have|with|given|holds|hold|gives|give) ... (mandate|delegated authority|delegated powers|authority to)",
     "(mandate|authority|delegated) to (act|decide|speak|commit|sign|bind)",
     "(speak|speaks|sign|signs|act|acts|decide|decides|commit|negotiate|negotiates) on behalf of",
     "(speak|sign|act|acts|decide|commit|deciding|acting|decisions) on (its|their|our|his|her) behalf",
     "(permission|power|powers|authority|consent|mandate|licence) ... (to decide|to act|to commit|to sign|to speak|decide for|act for)",
     "(delegate|delegates|delegated) ... (to the|powers|functions|decisions|responsibility)",
     "(authorised|empowered) to",
     "(may|can) (spend|commit) up to",
     "(bind|binds|bound) .. (its|their|partner|against|organisation)",
     "(partner|party|member|organisation|no one) .. (be|is) bound"
    ],
    "part": [
     "(powers|duties|sovereignty|autonomy|accountabilities|statutory) ... (not change|unchanged|remain|remains|retain|retained|unaffected|stay|stays)",
     "(remain|remains|retain|retains|stay|stays) .. (sovereign|autonomous|accountable|independent|powers|statutory)",
     "(delegated authority|mandate)",
     "(no|nobody|own) .. power .. (over|own)",
     "(no powers|no power|final say)",
     "on behalf of the (partners|members|parties|councils)",
     "(on behalf of|represent|represents) (their|its|the) (sector|organisation|members|peers|constituency)",
     "(voice|spokesperson|spokesman) (of|for) .. (to|in|at|on) (the|our) .. (region|regional|board|partnership|government|committee|alliance) & ! (patients|patient|carers|residents|people|lived|young)",
     "(keep|keeps|kept|retain|retains|retained|hold|holds) .. (own|individual|full|sovereign|legal|statutory) .. (authority|powers|decisions|responsibility|responsibilities|autonomy|independence|accountability|accountabilities)",
     "(decisions|decision making|authority|accountability|responsibility) (remain|remains|stay|stays|rest|rests|sit|sits|lie|lies) with .. (each|individual|every|the <party>|member|partner|their|own)",
     "(decides|decide|decided|choose|chooses) (for itself|for themselves|locally|individually)",
     "(reserved|retained) matters",
     "(not|never) .. (replace|override|affect|take over) .. (duties|powers|responsibilities|boards)",
     "(delegat*|mandate*|authority to|on behalf of|scheme of delegation|sovereign*|autonom*|legal powers|act for|speak for|speaks for|authorised)",
     "own .. (duties|powers|functions|responsibilities|accountabilities|statutory|decisions)",
     "(senior|authority|influential) enough .. (decide|decision|decisions|commit|speak|act)",
     "(authority to|substitute*|sub committee)",
     "delegation",
     "(each|every|individual|partner|member|constituent) .. (organisation|organisations|body|bodies|council|trust) .. (remain*|retain*|keep*|own|sovereign|responsible)",
     "(each|every|all) .. (organisation|partner|council|member|body|trust) ... (responsible for|own decisions|own budget|independent|sovereign|own board)",
     "(cannot|may not|does not|no) .. (bind|commit|overrule|override|impose)",
     "(can|may) (commit|sign|decide|speak) for"
    ],
    "implicit": [
     "represents the (views|interests)"
    ],
    "weak": [
     "(statutory|legal|existing) .. (powers|accountabilities|accountability|governance|boards)",
     "(statutory|legal) (duties|functions|responsibilities) & (each|own|individual|partners|remain|organisations|bodies|every)"
    ],
    "hint": [
     "(mandate|delegation|delegated|authority)"
    ],
    "complete": [],
    "ignore": [
     "local (authority|authorities)",
     "combined authority",
     "planning authority",
     "(might|could|may) be delegated",
     "mandated (by|to|under)",
     "(nationally|legally|statutorily|federally) mandated"
    ],
    "enough": 4,
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "evaluation": {
   "nl": {
    "classes": {
     "assess": [
      "(evalueren|evalueert|evaluatie|evaluaties|*evaluatie|*evaluaties|geevalueerd|monitor|monitoren|monitort|monitoring|*monitor|gemonitord|herijken|herijking|herijkt|bijsturen|bijsturing|bijgestuurd|voortgangsrapportage*|voortgangsrapportages|nulmeting|effectmeting|metingen|pdca|tevredenheidsmeting|zelfevaluatie|meten|meet|gemeten|herzien|herziening)"
     ]
    },
    "own": [
     "evalu*",
     "*evaluatie",
     "monitor*",
     "bijstur*",
     "pdca*",
     "voortgang",
     "meten",
     "kpi*",
     "herijking",
     "indicatoren",
     "hoe (meten|weten) we",
     "(houden|zien|weten|merken|meten) .. (werkt|beter|resultaat)",
     "zo houden .. bij",
     "resultaten meten",
     "leren en bijstellen",
     "voortgang en*",
     "volgen",
     "koers houden"
    ],
    "firm": [],
    "near": [
     "planning",
     "resultaten",
     "sturing",
     "terugblik",
     "looptijd"
    ],
    "whole": [
     "<assess> ... <often>",
     "<often> ... <assess>",
     "<assess> ... (<month>|halverwege|voor het eerst|tussentijds)",
     "(halverwege|tussentijds) ... <assess>",
     "<month> ... (evalueren|evalueert|evaluatie|herijken|herijking|bijsturen|herzien)",
     "(na|over) (een|<number>|het eerste) jaar ... <assess>",
     "<assess> ... (na|over|binnen) (een|<number>|het eerste) jaar",
     "(maken|maakt|opmaken|opgemaakt) .. (balans|tussenbalans|tussenstand)",
     "(<number>|een) keer per (jaar|kwartaal) ... (+monitor|rapportage|cijfers)",
     "(wordt|worden|zal|zullen) .. in <figure> ... (geevalueerd|herijkt|herzien)",
     "(<month>|eind|begin|medio) .. <figure> ... (bekijken|bezien|beoordelen|wegen) (we|wij|partijen|de) .. of",
     "(kijken|kijkt|blikken|blikt) .. <often> .. (terug|naar de cijfers|naar de voortgang|naar de resultaten)",
     "(bijsturing|bijsturen|bijstellen|bijstelling|aanpassing|ingrijpen) nodig",
     "(indicatoren|kengetallen|kpi) ... (volgen|volgt|meten|meet|sturen|monitoren)",
     "(eindevaluatie|tussenevaluatie|eindmeting|vervolgmeting) .. (is|in|na|volgt) .. <figure>",
     "(sturen|stuurt|gestuurd) op .. (cijfers|data|resultaten|uitkomsten|indicatoren)",
     "(volgt|volgen|gevolgd|begeleidt|begeleiden) ... (evaluatieonderzoek|effectonderzoek|lerende evaluatie)",
     "(universiteit|hogeschool|onderzoekers|onderzoeksbureau|rekenkamer*|adviesbureau) .. (evalueert|evalueren|meet|meten|monitort)",
     "in <figure> ... (evalueren|evalueert|evaluatie|herijkt|herzien)",
     "(evalueren|evalueert|evaluatie|herijkt) ... in <figure>",
     "(kpi|kpis|indicatoren|dashboard|prestatie) ... (<often>|bijsturen|bijgestuurd|sturen)",
     "(evalueren|evalueert|evaluatie|monitoren|monitoring|gemonitord|meten|volgen|volgt) ... (indicatoren|kpi|kpis|dashboard|bijgestuurd|bijsturen|waar nodig)",
     "(monitor|dashboard) ... (nulmeting|rapportage)",
     "(meet|meten|toetst|toetsen|peilt|peilen) ... <often>",
     "(stellen|stelt) .. (plan|plannen|aanpak|afspraken) .. bij",
     "(tussentijdse|externe|onafhankelijke) evaluatie",
     "<often> .. (kijken|kijkt|houden|blikken|leggen|bespreken) .. (spiegel|koers|terug|licht|cijfers|voortgang|resultaten)",
     "(cijfers|resultaten|data) ... (naast elkaar|bespreken|besproken|bijstellen|aanpassen)",
     "(bekijken|bekijkt|kijken|bezien|bespreken|toetsen|volgen|wegen) (we|wij|partijen|de) ... (of|hoe|wat|cijfers|voortgang|resultaten) & <often>",
     "<month> .. (wordt|worden) ... (geevalueerd|herijkt|doorgelicht)",
     "(wordt|worden) ... (geevalueerd|herijkt) ... <month>",
     "(halverwege|medio|eind|begin) ... (terugkijken|terug te kijken|teruggekeken|terugblikken|teruggeblikt)",
     "(extern|externe|onafhankelijk|onafhankelijke|adviesbureau|onderzoeksbureau|universiteit|hogeschool|lectoraat|kennisinstituut|rekenkamer*) ... (evalueer*|evaluatie|geevalueerd|doorgelicht|doorlichting|visitatie|beoordeelde) & <figure>",
     "(planbureau|universiteit|hogeschool|lectoraat|onderzoekers|kennisinstituut|kennisinstelling|promovendus|ggd) .. (volgt|volgen|evalueert|evalueren|monitort|monitoren|meet|meten) & (rapport*|tussentijds*|evalu*|resultat*|effect*|voortgang|metingen|onderzoek)",
     "(vullen|vult|ingevuld|invullen|gebruiken|gebruikt) ... (*thermometer|netwerkscan|zelfscan|zelfevaluatie|netwerkmonitor|netwerkanalyse|volwassenheidsmodel)",
     "(evaluatie|nulmeting|eindmeting|tussenmeting) .. (gedaan|uitgevoerd|afgerond|gehouden|laten doen)",
     "(rekenkamer*|*rekenkamer|rekenkamercommissie|visitatiecommissie) ... (na|over) <number> jaar"
    ],
    "part": [
     "(evalueren|evalueert|evaluatie|evaluaties|*evaluatie|geevalueerd|monitoren|monitort|monitoring|*monitor|gemonitord|bijsturen|bijsturing|bijgestuurd|pdca|nulmeting|effectmeting|zelfevaluatie|voortgangsrapportage*|monitoringsplan)",
     "(volgt|volgen|meten) ... voortgang",
     "(dashboard|kpi|kpis|indicatoren)",
     "(resultaten|effecten|voortgang|uitkomsten) .. (meten|volgen|gemeten|monitoren)",
     "(meten|meet) .. (of|we|wij|resultaten|effect*)",
     "(passen|stellen) ... (plan|afspraken|aanpak) ... (aan|bij)",
     "(evalu*|*evaluatie|*evaluaties|monitor*|*monitor|gemonitord|dashboard*|kpi|kpis|indicator*|*indicatoren|voortgangs*|bijstur*|bijgestuurd|bijstellen|bijgesteld|effectmeting|nulmeting|tussenmeting|metingen|pdca|tussenbalans|tussenstand|effectmeting*|uitkomstmaten|prestatie*)",
     "(meten|meet|gemeten|volgen|volgt|gevolgd|toetsen|toetst|bewaken|bewaakt) ... (voortgang|resultaten|resultaat|effect|effecten|uitkomsten|doelen|opbrengst*|impact)",
     "(meten|meet|volgen|volgt|toetsen|toetst|nagaan|kijken|bijhouden) .. of .. (het|de|we|wij|dit|dat|deze|onze|afspraken|doelen|er)",
     "(kijken|kijkt|bekijken|bespreken|bespreekt|beoordelen|beoordeelt|volgt|volgen) .. (naar|samen|gezamenlijk|de|hoe) .. voortgang",
     "(volgt|volgen) .. (uitvoering|invoering|ontwikkelingen) .. en .. (stuurt|sturen|stelt|stellen)",
     "(tevredenheidsonderzoek|clientervaringsonderzoek|ervaringsonderzoek|effectonderzoek|evaluatieonderzoek|visitatie|audit|audits|benchmark|tussenstand|voortgangsgesprek*|resultaatmeting|impactmeting)",
     "(houden|houdt) .. bij .. (hoe|hoeveel|of|wat)",
     "(cijfers|data|gegevens) .. (bijhouden|volgen|vergelijken|verzamelen) & (effect|resultaat|resultaten|voortgang|werkt|bijsturen|leren)",
     "(voortgang|resultaten|effecten|doelen|impact) ... (meten|meet|gemeten|volgen|gevolgd|getoetst|inzichtelijk|zichtbaar|bespreken|besproken)",
     "uitkomsten .. (meten|meet|gemeten|volgen|gevolgd|getoetst|gemonitord)",
     "(tussentijds|halfjaarlijks|jaarlijks|periodiek) .. (bekeken|besproken|geactualiseerd|bijgesteld|herzien|beoordeeld|getoetst)",
     "(sturen|stuurt) .. bij",
     "(sturen|stuurt) .. (plan|beleid|aanpak|dat) .. bij",
     "hoe (we|wij) meten",
     "(tellen|telt|cijfers) .. (komen|meten|bijhouden|minder|meer|najaar|voorjaar|jaar|bespreken) & ! (dan|inwoners|leden)",
     "(kijken|blikken) (we|wij|partijen|partners|de|alle|samen) .. terug",
     "(we|wij|partijen|partners|deelnemers) (kijken|blikken) .. terug",
     "(leren|kijken|kijkt) .. (tussentijds|of het werkt|wat werkt)",
     "(resultaten|effecten|opbrengsten|voortgang|cijfers) .. (bekend|zichtbaar|gerapporteerd|gepresenteerd|gedeeld|in beeld|inzichtelijk|laten zien|tonen|geven)",
     "(onderzoek|onderzocht|onderzoekt) .. (effect|effecten|werkt|resultaat|resultaten|impact)",
     "(ijkpunt|ijkpunten|toetsmoment*|meetmoment*|streefcijfers|meetinstrument|scorekaart)",
     "(op koers|in de spiegel|tegen het licht|onder de loep|de thermometer)",
     "(bekijken|kijken|bezien|bekijkt|kijkt) .. (na|over) .. (jaar|maanden|weken|periode) .. of",
     "(bekijken|bekijkt|kijken|bezien|beoordelen|nagaan) (we|wij|partijen|de) ... of",
     "(bekijken|bekijkt|kijken|bezien) (we|wij|partijen|de) ... (hoe het|wat werkt|wat het oplever*|wat er|hoe de samenwerking)",
     "wat .. gaat .. goed .. (wat|en)",
     "(wat|waar) .. (kan|moet|ging) .. (beter|anders|mis) & (goed|volgende|terug|vragen|vraag)",
     "wat we leren .. (gaat|komt|naar)",
     "(heeft|hebben|is|zijn) ... (geevalueerd|gemeten|doorgelicht|onderzocht)",
     "(rekenkamer*|*rekenkamer|*rekenkamers|rekenkamercommissie*|visitatiecommissie|extern bureau|onafhankelijk bureau|adviesbureau|onderzoeksbureau) ... (onderzocht*|keek|keken|concludeer*|beoordeel*|analyseer*|oordeelde|bekeek|bekeken|deed|stelde)",
     "(samenwerking|aanpak|werkwijze|resultaten|uitvoering|regio|organisatie) .. (geanalyseerd|doorgelicht|onderzocht|beoordeeld|tegen het licht|onder de loep)",
     "(bespreken|bespreekt|besproken|doorneemt|nemen door) ... (resultaten|voortgang|cijfers|stand van zaken) & <often>",
     "(tussentijdse|periodieke|halfjaarlijkse) (rapportage|rapportages|rapporten|metingen|meting|toets)",
     "vinger aan de pols",
     "(elk|elke|ieder|iedere|om de) .. (jaar|halfjaar|kwartaal) ... (bijgewerkt|geactualiseerd|vernieuwd|bijgesteld|doorgenomen)",
     "(meetlat|meetplan|monitorplan|doorlichting|effectrapportage|voortgangsgesprekken|reflectiemoment*|reflectiesessie*|leerevaluatie|netwerkscan|zelfscan)"
    ],
    "implicit": [
     "(factsheet|resultaten over|resultaten van|kwaliteit en voortgang)"
    ],
    "weak": [
     "(herijk*|kijkt terug|terugkijken|teruggekeken|terugblikken)",
     "mijlpalen",
     "(inzicht in|stand van zaken)",
     "(wat|of) .. (het werkt|werkt het|werkte|heeft opgeleverd|oplevert|ervan terecht*)",
     "(voortgang|meetbaar|meetbare|meten|gemeten|actualiser*|geactualiseerd|actualisatie)"
    ],
    "hint": [
     "(monitoring|evaluatie|voortgang|indicatoren)",
     "evalueren"
    ],
    "complete": [],
    "ignore": [
     "gezondheidsmonitor",
     "bewaakt de voortgang",
     "bewaken de voortgang",
     "(bloeddruk|thuis) meten",
     "(inkoop|contractmanagement|administratie|contractbeheer|beleidsvoorbereiding) .. monitoring",
     "monitoring en (contract*|beleid*|inkoop)",
     "terug op (de|een) .. (bijeenkomst|dag|middag|avond)"
    ],
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {
     "assess": [
      "(evaluate*|evaluation|evaluations|evaluated|review|reviews|reviewed|monitor|monitors|monitored|monitoring|measure|measured|progress|stocktake|assessed|assess)"
     ]
    },
    "own": [
     "evaluation*",
     "evaluat*",
     "review",
     "reviews",
     "monitoring",
     "measuring*",
     "measur*",
     "progress",
     "indicators",
     "how will we know"
    ],
    "firm": [],
    "near": [
     "results",
     "outcomes",
     "planning"
    ],
    "whole": [
     "<assess> ... <often> & ! (terms|membership|constitution|memorandum|they|these)",
     "<often> .. <assess> & ! (terms|membership|constitution|memorandum|they|these|annual report|annual plan)",
     "(receives|receive|gets|get|sees) ... (monitoring|performance|progress) .. (reports|report|data)",
     "(monitoring|performance|progress) .. (reports|report) & (expenditure|quarterly|monthly|every|each)",
     "<assess> ... (by|in|after|before|from) (<figure>|<month>|<number>|one|the first)",
     "<assess> ... (in|after) (year|years)",
     "(review|evaluation) ... (planned|due|scheduled) .. (for|in|by)",
     "(after|in) (<figure>|<number>|one|the first) ... (review*|evaluat*)",
     "<assess> ... (indicators|kpis|dashboard|scorecard)",
     "(dashboard|scorecard|indicators) ... <often>",
     "(track|tracks|measure|measures) ... (measures|indicators|published|every|each|year)",
     "(published|publish) every",
     "(peer|external|independent) (review|reviewers|evaluation|evaluators|assessment) & (<figure>|<month>|found)",
     "(evaluated|reviewed|assessed) ... (in|since|after) <figure>",
     "(in|since|mid|early|late) .. <figure> ... (evaluated|assessed|commissioned an evaluation|carried out an evaluation)",
     "(exercise|survey|assessment|review|evaluation|self assessment) .. (will be|is|was|to be) (repeated|rerun|repeated)"
    ],
    "part": [
     "(evaluate*|evaluation|evaluations|evaluated|monitoring|dashboard|indicators|kpis|scorecard)",
     "(review|reviews|reviewed) (of|the|this|our|progress|how|whether)",
     "(monitor|monitors|track|tracks|measure|measures) .. (progress|outcomes|performance|delivery|impact|whether)",
     "(evaluat*|monitor*|reviewed|dashboard*|indicator*|kpi|kpis|metrics|outcomes framework|outcome mapping|outcome measures|scorecard|measurement|measured|measuring|stocktake|take stock|benchmark*|self assessment|impact assessment)",
     "(review|reviews|reviewing) ... (progress|performance|data|agreement|arrangements|outcomes|results|impact|delivery|plan|plans|effectiveness|terms|year|years|annual)",
     "(annual|regular|independent|external|mid term|formal|yearly) (review|reviews|audit|survey)",
     "(performance|outcome|success|shared) (measure|measures|data)",
     "(measure|measures|track|tracks|tracking|tracked) ... (progress|outcomes|impact|success|performance|difference|results|change|whether|how)",
     "(report|reports|update|updates) ... (show|shows|say|says|set out) .. (what|how) ... (done|achieved|delivered|progress|changed)",
     "(progress|performance|impact|outcomes|results) .. (report*|measured|monitored|tracked|reviewed|against)",
     "(what difference|lessons from|research shows|outcomes data)",
     "to (monitor|evaluate|assess) .. (how|whether|what|progress|effective*)",
     "(refreshed|updated|revisited|renewed) .. (every|each|annually|yearly|regularly)",
     "(maturity|progress|capability) (matrix|assessment|review|reviews|check)"
    ],
    "implicit": [
     "(what did|did it|evidence each)"
    ],
    "weak": [
     "(difference|evidence|findings|targets)",
     "(review|reviews|reviewing|measure|measures|milestones|baseline|track|tracks|audit)"
    ],
    "hint": [
     "(evaluation|review|monitoring)"
    ],
    "complete": [],
    "ignore": [
     "performance review of staff"
    ],
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   }
  },
  "accountability": {
   "nl": {
    "classes": {},
    "own": [
     "verantwoording*",
     "rekenschap",
     "jaarverslag*",
     "rapportage*",
     "verslag en verantwoording",
     "openbaarheid",
     "wie .. verantwoording"
    ],
    "firm": [],
    "near": [
     "governance",
     "toezicht",
     "sturing"
    ],
    "whole": [
     "(leg|legt|leggen|afleggen|afgelegd|aflegt) ... (verantwoording|rekenschap) & (aan|jegens|tegenover|jaar|jaarlijks|halfjaarlijks|kwartaal|maand)",
     "(rapporteert|rapporteren) ... aan (de|het|hun|alle|elk)",
     "(brengt|brengen|doet|doen) ... verslag (uit|aan)",
     "(voortgang|rapportage|verslag|cijfers|resultaten) .. (gaat|gaan) ... naar (de|het|alle)",
     "(verantwoordingslijn*|verantwoordingslijnen)",
     "aan (de|het) .. (gerapporteerd|verantwoord)",
     "(jaarverslag|jaarrapportage|verantwoordingsrapport*|voortgangsrapportage*|kwartaalrapportage*) ... (aan|naar|ontvangen|ontvangt|voor)",
     "(rapporteert|rapporteren|gerapporteerd|terugkoppel*|koppelt|koppelen) ... (aan|terug) .. (de|het|hun) .. (stuurgroep|bestuur|colleges|raden|partijen|partners|raad|regiegroep|provincie|rijk|ministerie|opdrachtgever*|deelnemers|ledenvergadering)",
     "(stuurgroep|bestuur|colleges|raden|partijen|partners|regiegroep|opdrachtgever*|deelnemers|ledenvergadering) ... (ontvangt|ontvangen|krijgt|krijgen) ... (rapportage*|verslag|jaarverslag|jaarrekening|voortgangs*)",
     "(verantwoorden|verantwoordt|verantwoord) ... (aan|over|jegens|richting)",
     "(verantwoordelijk|verantwoording) .. (schuldig|verschuldigd)",
     "(jaarrekening|jaarstukken|jaarverslag|jaarverslagen) .. (aan|naar|toe aan|ter goedkeuring|ter kennisname)",
     "(jaarrekening|jaarstukken|jaarverslag) ... (vaststel*|vastgesteld|goedkeur*|goedgekeurd) & ! begroting",
     "(zendt|zenden|stuurt|sturen|biedt|bieden|verstrekt|verstrekken|levert|leveren|legt|leggen) ... (verslag|jaarverslag|rapportage|jaarrekening|voortgangsrapportage|verantwoording) ... (aan|naar)",
     "(verslag|jaarverslag|rapportage|jaarrekening|voortgangsrapportage) .. (aan|naar|richting) .. (colleges|raden|raad|bestuur|partijen|deelnemers|stuurgroep|gemeenten|rijk|provincie|leden)",
     "ter verantwoording",
     "(geeft|geven|gaf|gaven|verstrekt|verstrekken|verschaft|verschaffen|vraagt|vragen) ... inlichtingen",
     "inlichtingen .. (geven|verstrekken|verschaffen|verstrekt|gegeven|vragen|gevraagd)",
     "(raden|raad|colleges|partijen|leden|deelnemers|gemeenten|bestuur) .. (worden|wordt) .. (geinformeerd|bijgepraat|op de hoogte)",
     "(verslag|overzicht|rapportage|jaarrekening|cijfers|verantwoording) ... aan .. (colleges|raden|bestuur|stuurgroep|partijen|deelnemers|gemeenten|leden) .. (zendt|zenden|stuurt|sturen|biedt|aanbiedt|toezendt|verstrekt|legt)",
     "(zendt|zenden|stuurt|sturen|biedt|bieden|verstrekt|verstrekken|levert|leveren|legt|leggen|schrijft|schrijven|maakt) ... (*verslag|*verslagen|*rapportage|*rapportages|*rapport|voortgangsbrief|raadsbrief|jaarrekening|jaarstukken) ... (aan|naar|richting|voor) .. (vws|rijk|ministerie|minister|provincie|nza|zonmw|colleges|college|raden|raad|bestuur|stuurgroep|leden|partijen|deelnemers|gemeenten|besturen|financier*|verzekeraar*|iedereen|partners)",
     "(verantwoording|rekenschap) ... (aan|jegens|tegenover|richting) ... (af|afgelegd|afleggen|aflegt)",
     "(verantwoording|rekenschap) .. (af|afgelegd|afleggen|aflegt) .. (aan|jegens|tegenover)",
     "(brengt|brengen|doet|doen|uitbrengen) .. <often> .. verslag",
     "(legt|leggen|afleggen|aflegt|afgelegd|legde|legden) aan ... (verantwoording|rekenschap)",
     "aan (<body>|<actor>|de <body>|de <actor>|het <body>|het bestuur|elkaar) .. (verantwoording|rekenschap) .. (af|afgelegd|afleggen|aflegt)",
     "(verantwoording|rekenschap) .. <often> ... (aan|naar)",
     "<often> .. (verantwoording|rekenschap) ... (aan|naar|tegenover)"
    ],
    "part": [
     "(verantwoording|verantwoordingsafspraken)",
     "(rapporteert|rapporteren|rapportage|jaarrapportage|verantwoordingsrapport*) & ! monitor",
     "(verschijnt|verschijnen|publiceert|publiceren|schrijft|schrijven|maakt|maken|uitbrengen|opstellen|stelt) .. (*verslag|*verslagen|*rapportage|*rapportages|voortgangsbericht|jaarbericht|publieksverslag)",
     "(*jaarverslag|*voortgangsrapportage|*kwartaalrapportage|*jaarrapportage) (voor|aan|naar|van)",
     "(*brief|memo|nieuwsbrief|bericht) .. over .. (voortgang|resultaten|besteding|stand van zaken)",
     "over .. (voortgang|resultaten) en .. (besteding|uitgaven|kosten)",
     "(laat|laten|toont|tonen) .. (<often>|jaarlijks) .. zien",
     "(uitleggen|uitlegt|uit te leggen|toelichten|toelicht|toe te lichten) .. waarom",
     "(leggen|legt|lichten|licht) .. (uit|toe) .. waarom",
     "(uitleggen|motiveren|gemotiveerd) .. (afwijken|niet|waarom)",
     "(financieel|inhoudelijk|gezamenlijk) jaarverslag",
     "(legt|leggen|afleggen|aflegt) .. verantwoording",
     "(besteding|uitgaven|middelen) .. (verantwoord|verantwoorden|verantwoordt|verantwoording)",
     "ontvangt en verantwoordt",
     "(vertelt|vertellen|presenteert|presenteren|deelt|delen) ... (wat|hoe) .. (terecht*|opgeleverd|bereikt|gedaan)",
     "(inzicht|openheid|transparantie|transparant) .. (geven|geeft|over) .. (besteding|uitgaven|middelen|resultaten|besluiten)",
     "(aanspreken|aangesproken|aanspreekt) op .. (resultaten|afspraken|bijdrage|voortgang)",
     "(aanspreekbaar|afrekenbaar) op",
     "inlichtingen",
     "(verantwoorden|verantwoordt|verantwoording|verantwoordingsplicht|verantwoordingsinformatie|rekenschap)",
     "(openbaar|publiek) .. (gemaakt|beschikbaar|verslag|verantwoord*)",
     "(vertelt|vertellen|laat|laten|koppelt|koppelen) .. (zien|wat|terug|over) .. (partnerdag|bijeenkomst|bestuur|leden|stuurgroep|raad|voortgang|resultaten)",
     "(geinformeerd|informeren|informeert) .. (halfjaarlijks|jaarlijks|periodiek|tweemaal|regelmatig|kwartaal)",
     "verantwoording aan",
     "(rapporteert|rapporteren|gerapporteerd|terugkoppeling|terugkoppelen|publiceert)",
     "(verantwoordelijk tegenover|verantwoording|verantwoorden)",
     "(ontvangt|ontvangen|krijgt|krijgen) (u|zij|de raad|de raden|alle partners|de partners|leden) ... (*bericht|*brief|*verslag|*rapportage|update|overzicht|nieuwsbrief)",
     "(informeren|informeert|berichten|rapporteren) (we|wij|u|hij|zij) .. (u|de raad|de raden|partners|bestuurders|leden|hen)",
     "(houden|houdt) .. (u|raden|raad|partners|leden|colleges|achterban) .. op de hoogte",
     "(verantwoordt|verantwoorden) (zich|de)",
     "(raadsbrief|raadsinformatiebrief|voortgangsbrief|jaarbericht|voortgangsbericht) ... (aan|naar) .. (raad|raden|college|colleges|minister|kamer|gemeenteraden)",
     "(publieke|openbare|maatschappelijke|financiele|horizontale|inhoudelijke) verantwoording",
     "(transparant|open|openlijk|openbaar) .. over .. (besteding|uitgaven|resultaten|besluiten|voortgang|keuzes)"
    ],
    "implicit": [],
    "weak": [
     "(jaarverslag*|jaarrekening|jaarstukken|voortgangsrapport*)",
     "(transparant|transparantie|openheid)"
    ],
    "hint": [
     "verantwoording",
     "rapportage",
     "(rapportage*|verslag*|jaarrekening)"
    ],
    "complete": [],
    "ignore": [],
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {},
    "own": [
     "accountability*",
     "accountable to",
     "reporting*",
     "assurance"
    ],
    "firm": [],
    "near": [
     "governance"
    ],
    "whole": [
     "(is|are|remain|remains|held|be) accountable to",
     "accountab* to",
     "(reports|report|reporting) ... to the",
     "(report|reports) on ... to (the|our|all|each)",
     "(hold|holds|held|holding) ... to account & ! (each other|one another)",
     "(answers|answerable|answer) .. to & ! to the public",
     "annual report ... (to|published|for)",
     "lines of accountability",
     "(reports|reporting|reported|accountab*|answers|answerable) .. (to|directly) .. (the|each|its|their|our) .. (board|boards|council|councils|cabinet|partners|parliament|committee|icb|leaders|members|assembly|organisations|department|ministry|minister|funder|funders|government|executive)",
     "(gives|give|giving) .. account .. (to|of)",
     "(sends|send|submits|submit|presents|present|provides|publishes|gives) ... (report|reports|accounts|statement|update|updates) .. (to|for) .. (board|boards|council|councils|cabinet|partners|members|government|department|nhs|public|scrutiny|assembly|icb)",
     "reports to"
    ],
    "part": [
     "accountability",
     "(reports|reporting) (on|monthly|quarterly|annually)",
     "annual report",
     "(publish|publishes|published) .. (minutes|performance|reports|summary)",
     "(accountable|accountability|held to account|hold to account|reports to|published .. report)",
     "(accountable|accountability|answerable|reports|reporting) .. (to|through|for|against)",
     "(brought|brings|gave|gives|presented|presents|provided|provides) .. (update|report|account|briefing) .. (to|for|of)",
     "(explain|explains|say|justify) .. why .. (not|it|they|was|were)",
     "(publish|publishes|published|produces|issues) .. (annual|yearly|progress|public) .. (report|accounts|statement|review)",
     "(annual|yearly|public|progress) (report|accounts|statement) (to|for|on|shows|sets|is|of)",
     "(responsible|liable) to (the|its|their) .. (board|council|members|partners|cabinet|minister)",
     "(hold|holds|held|holding) (each other|one another) .. (to account|accountable)",
     "(gives|give|provides|provide|supplies|sends) ... information .. to .. (funders|funder|government|department|board|boards|council|councils|partners|members|public|commissioners)",
     "(answers|answerable|answer) to the public",
     "(scrutinised|scrutinized|audited|inspected) by",
     "(gives|give|provides|provide|offers) .. assurance .. (to|that|about)",
     "(updates|update|updated|briefs|brief|informs) the .. (board|boards|council|councils|cabinet|committee|members|partners)",
     "reporting (line|lines|route|routes|arrangements)"
    ],
    "implicit": [],
    "weak": [
     "(annual report|annual reports|transparen*|scrutin*|assurance)"
    ],
    "hint": [
     "accountability"
    ],
    "complete": [],
    "ignore": [
     "accountable (care|community|communities)",
     "accountable officer"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "participation": {
   "nl": {
    "classes": {
     "people": [
      "(burgerbestuurder*|bewonersraad|bewonerspanel|stadgenoten|dorpsbewoners|dorpsraad|dorpsraden|buurtraad|inwoner|inwoners|burger|burgers|patient|patienten|client|clienten|ervaringsdeskundige|ervaringsdeskundigen|mantelzorgers|naasten|nabestaanden|inwonersperspectief|clientperspectief|patientenperspectief|buurtbewoners|bewoners)",
      "<council>"
     ],
     "council": [
      "(kamer van inwoners|burgerbestuurder*|bewonersraad|bewonerspanel|clientenraad|clientenraden|patientenraad|patientenplatform|*panel|inwonersraad|burgerberaad|zorgbelang|clientenbelang|patientenorganisatie*|clientenorganisatie*|ouderenbond*|ervaringsraad|burgerpanel|inwonerstafel|participatieraad|wmoraad|patientenvertegenwoord*|clientvertegenwoord*|clientenvertegenwoord*|burgervertegenwoord*|inwonersvertegenwoord*|participatiehub|inwonerspanel|jongerenraad|adviesraad|adviesraden)"
     ],
     "seat": [
      "(zitting|zetel|zetels|lid|leden|adviseert|adviseren|advies|adviezen|meebeslissen|beslissen|vergoeding|vacatiegeld|vergoed|stemrecht|raadplegen|geraadpleegd|klankbordgroep|klankbord|vertegenwoordigd|meebepalen|toetsen)"
     ],
     "involve": [
      "(betrokken|betrekken|betrekt|meedenken|meepraten|meebeslissen|meedoen|uitgenodigd|luisteren|luistert|mening|inbreng|gesprek|gesprekken|bijeenkomst|bijeenkomsten|sessies|themasessies|werksessies|raadpleging|enquete|dialoog|cocreatie|samenspraak|zeggenschap|ophalen|opgehaald|ideeen|stem)"
     ],
     "panelbody": [
      "(inwonerraad|inwonersraad|burgerberaad|burgerraad|clientenraad|clientenraden|patientenraad|patientenadviesraad|inwonerpanel|inwonerspanel|burgerpanel|*panel|bewonersraad|ervaringsraad|jongerenraad|ouderenraad|seniorenraad|participatieraad|adviesraad|inwonerstafel|inwonersberaad|inwonerberaad|spiegelgesprek*|klankbordgroep inwoners|inwonerakkoord|burgerforum|patientenplatform|zorgbelang)"
     ]
    },
    "own": [
     "participatie*",
     "inwoner*",
     "*participatie",
     "(rol|stem|positie|betrokkenheid|inbreng|plek|plaats|zeggenschap) van .. <people>",
     "<people> .. (betrekken|betrokken|denken|praten|beslissen|aan tafel|aan het woord|doen|aan zet)",
     "(samen met|met|door|namens) .. <people>",
     "(inwonerraad|inwonersraad|inwonerberaad|burgerberaad|bewonersraad|clientenraad|patientenraad|inwonervertegenwoordig*|clientvertegenwoordig*|patientenvertegenwoordig*|inwonerbetrokkenheid|inwonersbetrokkenheid)",
     "inwoners en (patienten|clienten|ervaringsdeskundigen)",
     "ervaringsdeskundig*",
     "*panel",
     "(jongeren|ouderen|inwoners|mensen) praten mee",
     "stem van .. (inwoner*|patient*|client*)",
     "stem van*",
     "wie praten mee",
     "meedenken",
     "meepraten",
     "zeggenschap van inwoners"
    ],
    "firm": [],
    "near": [
     "patient*",
     "client*",
     "burger*",
     "ouders",
     "jongeren",
     "betrokkenheid",
     "samenstelling",
     "betrokken"
    ],
    "whole": [
     "<people> ... <seat>",
     "<seat> ... <people> & ! (wethouders|gemeenteraad)",
     "<people> .. (zit|zitten|zaten|hebben|heeft|krijgen|krijgt|nemen|neemt|schuiven|schuift) ... (tafel|tafels|bestuur|plek|plaats|deel|kernvertegenwoordiging|raad|<body>)",
     "(zit|zitten|nemen|neemt) ... (tafel|tafels|bestuur|raad|<body>) ... <people>",
     "(<people>|<residents>) ... (hebben|heeft|krijgen|krijgt) .. (zeggenschap|inspraak|medezeggenschap|een stem|stemrecht|instemmingsrecht|adviesrecht|een zetel|zetels)",
     "vertegenwoordig* van .. (<people>|<residents>) (letten|let|bewaken|toetsen|adviseren|zitten|zit|hebben|denken|praten|kijken|beslissen)",
     "(<people>|<residents>) ... (praten|praatten|spreken|spraken|gingen|gaan|praat) .. met elkaar",
     "(spraken|praatten|praten|spreken) <number> (<people>|<residents>) ... met elkaar",
     "(raad|panel|platform|forum) van .. (<people>|<residents>) ... (adviseert|denkt|heeft|komt|beslist|kijkt|toetst)",
     "(inwonervertegenwoordiger*|bewonersvertegenwoordiger*|clientvertegenwoordiger*|patientvertegenwoordiger*|burgerlid|burgerleden|inwonerlid) ... (zit|zitten|lid|leden|tafel|bestuur|stem|voorzitter|coalitie|<body>)",
     "(medezeggenschapsraad|ondersteuningsplanraad|ouderraad|bewonersraad|inwonerraad|inwonersraad) ... (instemming|instemmen|advies|adviseert|budget|zeggenschap)",
     "(instemming|advies) van .. (medezeggenschapsraad|ondersteuningsplanraad|ouderraad|bewonersraad|inwonerraad|inwonersraad)",
     "<people> .. (praten|beslissen|denken|doen) mee ... (<body>|<often>|via|in)",
     "<council> ... (betrokken|geeft|denkt|<often>|aangesloten|deelneemt|gevraagd)",
     "(betrekken|betrokken|raadplegen) ... <people> ... (via|door|met|bij elk|bij elke|<often>)",
     "(jongerenpanel|inwonerspanel|patientenpanel|ouderpanel) .. (kijkt|geeft|adviseert|toetst|denkt)",
     "(clientenraad|clientenraden|patientenraad|*panel|inwonersraad|burgerraad|burgerberaad|participatieraad|ervaringsraad|inwonerstafel|bewonersplatform|inwonersplatform|patientenplatform|clientenplatform|adviesraad sociaal domein|burgerforum|*denktank) & ! (uitkomsten|cijfers) & (advi*|betrokken|lid|leden|deel|tafel|vertegenwoordig*|denkt|denken|gevraagd|<often>|zit|zitten|geeft|geven|geraadpleegd|mee|structureel)",
     "(inwoner|inwoners|burgers|patienten|clienten|bewoners|ervaringsdeskundigen) .. (zitten|zit|hebben|heeft|krijgen|nemen|neemt) ... (tafel|stem|zetel|plek|plaats|deel|stuurgroep|bestuur|regiegroep|werkgroep*)",
     "<panelbody> ... (denkt|denken|geeft|geven|praat|praten|adviseert|adviseren|biedt|beslist|kijkt|kijken|is|zijn|heeft|hebben|betrokken|deel|lid|leden|mee|komt|werkt|toetst)",
     "(leden|lid) van .. <panelbody>",
     "(<number>|honderden|tientallen) .. (inwoners|bewoners|burgers|patienten) .. (gingen|spraken|deden|dachten|hebben|namen|praten|denken|doen)",
     "(in|bij|aan) (elke|iedere|alle|de) .. <body> ... (zit|zitten|neemt|nemen|praat|praten|denkt|schuift|draait) ... (mantelzorger|patient|inwoner|bewoner|client|ervaringsdeskundige|oudere|jongere|ouder|iemand met|mensen met)",
     "(er is|er was|er kwam|er komt|kent|heeft|hebben|kreeg|krijgt|startte|gestart|opgericht|ingesteld|instellen|richtten|vormen|vormt) .. (een|eigen|regionale|<number>|de) .. <panelbody>",
     "(concept|conceptversie*|concepten|conceptplan|conceptvisie|plan|plannen|visie|voorstel|voorstellen|versie|nota|agenda) ... (voorgelegd|langs|getoetst|ter inzage) .. <residents>",
     "(gingen|gaan|gaat|ging) ... langs .. <residents>",
     "(voorgelegd|getoetst|toetsen|toetsten|voorleggen) .. (aan|bij) .. <residents>",
     "(legden|leggen|legt) ... voor aan .. <residents>",
     "(aan|bij) .. <residents> .. (voorgelegd|getoetst|voorleggen)",
     "(ter inzage|inspraakprocedure|inspraakronde|inspraakavond*|internetconsultatie|inwonersraadpleging|raadpleging onder|referendum)",
     "(ervaringsdeskundige|ervaringsdeskundigen|mantelzorger|mantelzorgers|clientvertegenwoordiger*|patientvertegenwoordiger*|inwonervertegenwoordiger*|burgerlid|burgerleden) <figure>",
     "(stem|stemmen) van <residents> .. (klinkt|klinken|telt|tellen|doorklinkt|gehoord|horen)",
     "<panelbody> ... (spreken|spreekt|vertegenwoordig*) .. <residents>"
    ],
    "part": [
     "<people> & <involve>",
     "(netwerk|*netwerk|samenwerking|coalitie|beweging|alliantie|verbond) van .. <people>",
     "(proberen|ontwerpen|maken|bedenken|ontwikkelen|bouwen|werken|zoeken|testen) .. <people> ... (samen|mee)",
     "<people> ... (proberen|ontwerpen|maken|bedenken|ontwikkelen|bouwen|testen) .. samen",
     "(praatten|praten|praat|dachten|denken|denkt|deden|doen|keken|kijken|beslissen|beslisten|schreven|schrijven|ontwierpen|werkten|werken) ... (<people>|<residents>) .. mee",
     "(<people>|<residents>) .. (praatten|dachten|deden|keken|beslisten|schreven|schrijven|werkten|doen|doet) .. mee",
     "(<people>|<residents>) .. (meegepraat|meegedacht|meegeschreven|meegewerkt|meebeslist|meegekeken|gehoord|bevraagd|geraadpleegd|geinterviewd|ondervraagd)",
     "(meegepraat|meegedacht|meegeschreven|meegewerkt) .. <people>",
     "(vroegen|bevragen|spraken|spreken|interviewden|luisterden|luisteren|luistert) .. (aan|met|naar) .. (<people>|<residents>)",
     "(uitgenodigd|nodigen|nodigt|uitnodigen) ... <people>",
     "(meepraten|meedenken|meeweten|mee weten) .. (meebeslissen|meedoen|meepraten|meebepalen)",
     "(met|door) .. <people> .. (gemaakt|ontwikkeld|opgesteld|besproken|bedacht|geschreven|samengesteld|ontworpen|bepaald)",
     "(medezeggenschap*|ondersteuningsplanraad|ouderraad) & <residents>",
     "(inwonersorganisatie*|inwonerorganisatie*|bewonersorganisatie*|burgerorganisatie*|naastenorganisatie*|familieorganisatie*|huurdersorganisatie*|huurdersvereniging*|bewonerscommissie*|oudervereniging*|dorpsbelang*|dorpsbelangen)",
     "(inwoners|bewoners|burgers) ... (de handen ineen*|handen ineen*|slaan .. ineen)",
     "(haalden|halen|haalt|opgehaald) ... (op|informatie|ideeen|wensen|verhalen) & <residents>",
     "<people> .. (praten|beslissen|denken|doen|kijken|werken|ontwerpen) .. mee",
     "(inwonersparticipatie|burgerparticipatie|clientenparticipatie|patientenparticipatie|clientparticipatie|cocreatie|inwonerbetrokkenheid|inwonersinitiatieven)",
     "<people> .. (betrekken|betrokken|geraadpleegd|gehoord)",
     "(samen|samenwerking|bijeenkomst|bijeenkomsten|gesprek|gesprekken|dialoog) (met|voor) .. <people>",
     "(professionals|bestuurders|partners|organisaties|zorgverleners) en <people>",
     "<council>",
     "(inbreng|betrokkenheid) van .. <people>",
     "(met|samen met) (inwoners|bewoners|burgers|patienten|clienten)",
     "(ervaringsdeskundige|ervaringsdeskundigen)",
     "<people> ... (vertellen|meedenken|meepraten|inbreng|ervaring|ervaringen)",
     "(afgevaardigde|vertegenwoordiger|vertegenwoordigers) van .. <people>",
     "en een (inwoner|inwoonster|patient|clientvertegenwoordiger|mantelzorger|bewoner)",
     "<number> (inwoners|bewoners|patienten|mantelzorgers|ervaringsdeskundigen) & (leden|lid|zetels|zitten|zit|raad|bestuur|tafel)",
     "(patientenvereniging|patientenverenigingen|ouderraad|ouderpanel|jongerenpanel|inwonerspanel|clientenraad)",
     "(stem|inbreng|rol|positie) van (ouders|inwoners|jongeren|patienten|clienten|bewoners|mantelzorgers)",
     "(leden|lid) ... <people> & ! (inwoners van|stem per|stemmen per)",
     "<residents> & (betrokken|betrekken|betrekt|betrokkenheid|meedenk*|meepra*|meebeslis*|meedoen|meewerk*|raadpleg*|geraadpleegd|inspraak|participatie|participeren|dialoog|gesprek|gesprekken|samenspraak|inbreng|stem|ophalen|opgehaald|enquete|bijeenkomst*|sessies|panel|klankbord*|tafel|vertegenwoordig*|zeggenschap|cocreatie|co creatie|uitgenodigd|gehoord|luisteren|input|feedback|eigenaarschap|aan zet|aan het roer)",
     "(samen met|voor en door|door en voor) (<residents>|de <residents>|onze <residents>)",
     "(met|door) (<people>|de <people>|onze <people>)",
     "(+participatie|inwonersperspectief|patientenperspectief|clientperspectief|burgerperspectief|ervaringsdeskundig*|bewonersinitiatie*|burgerinitiatie*|inwonersinitiatie*|inwonerinitiatie*|burgerberaad|burgerpanel|inwonerpanel|patientenfederatie|zorgbelang*|patientenorganisatie*|patientenvereniging*|clientenorganisatie*|clientenraad|clientenraden|dorpscooperatie*|*vertegenwoordiging van inwoners|adviesraad sociaal domein|*panel|ouderenbonden|seniorenraad|jongerenraad|dorpsraden|wijkraden)",
     "(stem|perspectief|ervaring|ervaringen|inbreng|betrokkenheid|rol|positie|vertegenwoordig*) (van|uit) (<residents>|de <residents>|onze <residents>)",
     "(inwoner|inwoners|burger|patient|mens) .. (centraal|voorop|uitgangspunt|vertrekpunt) & (betrek*|betrok*|samen|stem|mee)",
     "(betrekken|betrokken|raadplegen|betrokkenheid) .. <people> & ! (training|scholing|cursus)",
     "<number> (van ons|bewoners|inwoners|patienten|burgers) .. (zitten|zit|hebben)",
     "(mantelzorger|inwoner|bewoner|patient|client|burger|ouder) .. (meedenken|meepraten|meebeslissen|meedoen)",
     "(ervaringskennis|ervaringsdeskundigheid)",
     "(initiatieven|bewegingen|beweging) van .. (dorpen|bewoners|inwoners|buurten|wijken)",
     "(over|met|voor) ons .. (gepraat|praten|beslist)",
     "(betrokkenheid|participatie|inspraak) van .. (ingezetenen|<residents>)",
     "(adviesraad|adviesraden|ingezetenen)",
     "(vertegenwoordigers|vertegenwoordiger|vertegenwoordiging) van (<residents>|de <residents>)",
     "(inwoners|patienten|clienten|bewoners|burgers|jongeren|ouders|mantelzorgers|ouderen) .. (denken|praten|doen|beslissen|werken|kijken|ontwikkelen|bepalen|geven|delen|vertellen) .. (mee|zelf|samen|mening|ideeen|aan|ervaring*)",
     "(stem|ideeen|ervaringen|wensen|behoeften|mening|verhalen) .. van .. <people>",
     "(enquete|vragenlijst|interviews|straatgesprekken|keukentafel*|focusgroep*|spiegelgesprek*|inloop*|inspraak*|dorpsgesprekken|wijkgesprekken) & (inwoners|bewoners|patienten|clienten|burgers|jongeren|ouders)",
     "(jeugdigen|jongeren|ouders|inwoners|patienten|clienten) .. (nagedacht|meegedacht|meegepraat|meegeschreven|gereageerd)",
     "(afvaardiging|betrokkenen) ... (nagedacht|meegedacht|meegepraat)",
     "(reacties|inspraakreacties|zienswijzen) .. (concept|verwerkt|nota)",
     "(wmo|dorps|wijk|clienten|bewoners) (raad|raden)",
     "(mantelzorger|ervaringsdeskundige|patient|inwoner|iemand met .. <good>) ... (denkt|praat|kijkt|beslist|werkt|doet|draait) .. mee",
     "(inwoners|bewoners|patienten|clienten|ouderen|jongeren) ... (schoven|schuiven|zaten|zitten|schoof|schuift) .. aan",
     "(*clientenorganisatie*|*patientenorganisatie*|ouderenorganisatie*|seniorenorganisatie*|mantelzorgorganisatie*|belangenvereniging*|naastenorganisatie*)",
     "(publieke tribune|spreekrecht|inspreken|inspreker|insprekers|inspreekrecht)",
     "(uw|jouw|ieders) (reactie|reacties|mening|ervaring|ervaringen|inbreng|idee|ideeen|verhaal) & <residents>",
     "(bewonersavond*|inwonersavond*|wijkavond*|buurtavond*|dorpsavond*|bewonersbijeenkomst*|inwonersbijeenkomst*|inwonerbijeenkomst*|bewonersgesprek*|inwonersgesprek*|stadsgesprek*|burgertop|huiskamergesprek*|dorpsgesprek*)",
     "(ervaringswerker*|patientambassadeur*|jongerenambassadeur*|clientvertegenwoordiger*|patientvertegenwoordiger*|bewonersvertegenwoordiger*|inwonervertegenwoordiger*)"
    ],
    "implicit": [
     "(burgers|inwoners) en (professionals|organisaties|partners|instellingen)",
     "vertegenwoordigers van (inwoners|patienten|clienten|bewoners|burgers)"
    ],
    "weak": [
     "(wat|hoe) <people> .. (willen|vinden|belangrijk|ervaren)",
     "<number> (inwoners|bewoners|burgers|patienten|jongeren|ouderen)",
     "(met|door) (<residents>|de <residents>|onze <residents>)"
    ],
    "hint": [
     "<people>",
     "participatie"
    ],
    "complete": [],
    "ignore": [
     "(situatie|zorg|behandeling|aantal|gezondheid|belangen) van .. <people>",
     "(per|duizend) .. (inwoner|inwoners)",
     "eigen inwoners",
     "<figure> (inwoners|miljoen inwoners|duizend inwoners) & ! (spraken|praatten|praten|spreken|dachten|denken|deden|gesprek|zitten|mee|bevraagd|enquete)",
     "(clientenraad|clientenraden) ... (toezicht|ondernemingsra*)",
     "(positie|rol) van clientenraden",
     "arbeidsparticipatie",
     "(jeugd*|ondersteuning|werk|wmo|inkomen|onderwijs|wonen|zorg|welzijn|re integratie) en participatie",
     "(wethouder|wethouders|portefeuille|domein|afdeling|domeinen|terrein) .. participatie",
     "participatie en (armoede*|werk|inkomen|schuld*|re integratie|jeugd*|wmo|welzijn|inburgering)",
     "(participatiewet|participatiebedrijf|maatschappelijke participatie|cultuurparticipatie|sportparticipatie)",
     "aantal (inwoners|patienten|clienten|jongeren|ouderen)",
     "(ondernemingsra*|or) en .. clientenra*",
     "met (de|een|elke|iedere) (client|patient)",
     "inwonerklasse*"
    ],
    "enough": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {
     "people": [
      "(resident|residents|citizen|citizens|patient|patients|carers|public|lay)",
      "lived experience",
      "service users",
      "local people",
      "healthwatch",
      "members of the public"
     ]
    },
    "own": [
     "involving*",
     "public involvement",
     "participation",
     "engagement",
     "(involving|engaging|with|role of|voice of) .. <people>",
     "(citizens|patients|residents) .. (involved|panel|assembly|forum|voice|have)",
     "coproduction",
     "co production",
     "lived experience",
     "(community|family|consumer|patient|citizen|citizens) (council|panel|advisory*|voice|forum)",
     "patient and public*",
     "people and communities",
     "working with people*"
    ],
    "firm": [],
    "near": [
     "citizens*",
     "patients*",
     "residents*",
     "membership",
     "people"
    ],
    "whole": [
     "<people> ... (sit|sits|seat|seats|vote|paid|panel|assembly|members of|co chair|cochair)",
     "(community|resident|patient|carer|public|user|citizen|parent|family) representatives ... (elected|chosen|sit|seat|seats|vote|members|equal)",
     "(community|consumer|citizen|citizens|patient|patients|resident|residents|family|people's|user) .. (advisory|reference|voice|liaison) .. (committee|council|panel|group|board|forum) ... (advis*|help*|meet*|has|have|work*|set|review*|co lead*)",
     "(community|citizens|residents|patient|people's|family) (council|panel|assembly|voice) ... (advis*|help*|meet*|members|review*|co lead*)",
     "(volunteers|community members|<residents>) .. (who|that) .. (advise|shape|design|co design|codesign|steer|decide)",
     "<residents> .. (join|sit on|take part in|lead|co lead|chair) .. (workstream*|working group*|group|groups|board|boards|committee|committees|council)",
     "(support|supports|help|helps|enable|enables|invite|invites) <residents> to (join|take part|sit|lead|decide|shape)",
     "equal voice & (volunteers|<residents>|council)",
     "(panel|assembly|jury) ... (asked|advises|advise|meets|views|consulted|reviews)",
     "(citizens|residents|patients|patient|citizen|public) (panel|assembly|forum|council|group|reference) ... (advises|meets|asked|reviews|members|views)",
     "(consult|consulted|consults|involve|involved|involves) ... <people> ... (through|before|every|each|by)",
     "(residents|public|citizens|patients|families|everyone|anyone) .. (can|could|may|invited|able) .. (comment|respond|have their say|give their views|give feedback)",
     "(weeks|months|period|round) of .. (consultation|engagement)",
     "(public|open|formal) consultation",
     "(service user|service users|carer|carers|patient|consumer|consumers|lived experience|lay member|lay members|public member|community representative|parent|parents) <figure>",
     "a (service user|carer|patient|consumer|lay member|resident|parent) .. from",
     "(patient|carer|service user|consumer|citizen|lived experience|youth|patient and public) .. (committee|council|table|panel|assembly|forum|reference group|advisory group)",
     "(active|meaningful|full|genuine) (participation|involvement|engagement) of ... <residents>",
     "(represents|represent|brings|bring|carries) .. (voice|voices|views) of .. <residents>"
    ],
    "part": [
     "(voice|voices) of (<residents>|whanau|iwi|families|children)",
     "(whanau|iwi|tribes|first nations|elders) .. (voice|voices|led|centre|center|shape|design|partner|partners|partnership)",
     "(people|those) who (stand|speak) for .. <residents>",
     "lay members",
     "lived experience",
     "(coproduction|coproduce*|codesign*|engagement with)",
     "co (production|design)",
     "(involve|involved|involving|consult|consulting|listen|listening|engage) ... <people>",
     "<people> .. (are|were|have been|be) (involved|consulted|asked|heard)",
     "(patient|public|citizen|citizens|residents) (panel|forum|voice|involvement|participation|representatives|representative|assembly)",
     "with <people> and",
     "and (residents|patients|citizens|carers|consumers|service users|families)",
     "(consumers|service users|carers) and",
     "(patient|citizen|resident|carer|user|community) (groups|organisations)",
     "(partners|people) and .. public (commented|consulted|asked)",
     "(public|residents|citizens) (commented|contributed|responded|helped)",
     "(representatives|voice) of <people>",
     "<residents> & (involv*|engag*|consult*|voice*|co production|coproduc*|co design|codesign*|listen*|feedback|panel*|forum*|represent*|participat*|shape*|shaping|workshop*|survey*|conversation*|partner*|lived experience|seat|board|together with|hear|heard|ask|asked|ideas|views|led|contribut*)",
     "(healthwatch|lived experience|lay member*|lay representative*|patient participation|patient group*|patient representative*|citizens panel|citizens assembly|public involvement|public engagement|community engagement|co production|coproduction|expert* by experience|people powered|community voice*|patient leaders)",
     "(patient|public|user|carer|resident|community) .. (representative|representatives|representation)",
     "(residents|patients|communities|citizens|people|carers) .. (have their say|told us|helped|shape|shaped|involved|voice|heard|at the heart|at the centre|co design*|views)",
     "(listen|listening|listened|talking|talked|engaged|engaging|engagement|consultation|conversation|conversations) .. (<residents>|people|families|children|consumers|whanau|older people|parents)",
     "(stakeholders|stakeholder) .. (engaged|consulted|involved)",
     "(listening|town hall|community|public|engagement|consultation) (event|events|session|sessions|workshop|workshops|conversation|conversations|roadshow*)",
     "(youth|parent carer|carers|tenant|tenants|disability) (council|forum|voice|group|panel|network)",
     "(expert patients|peer leaders|community champions|public voice|have your say|citizens jury|coproduced|co produced|co designed|codesigned)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [
     "(residents|patients|citizens)"
    ],
    "complete": [],
    "ignore": [
     "public health",
     "in public",
     "public (sector|services|bodies|money|value)",
     "public (health|sector|services|bodies|money|value|purse|finance)",
     "(registered) patients",
     "citizens advice"
    ],
    "enough": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "told"
    ]
   }
  },
  "councils": {
   "nl": {
    "classes": {
     "council": [
      "(gemeenteraad|gemeenteraden|raadsle*|raadsbr*|raadsco*|raadsvo*|raadsin*|raadsf*|raadsav*|raadsve*|raadsag*|raadsbe*|radenda*|radenav*|radenov*|raadsbij*|raadswe*|raadskl*|raadsra*|raden|griffiers)",
      "(elke|iedere) raad"
     ],
     "act": [
      "(vast|vaststellen|vastgesteld|stelt|stellen|informeren|informeert|geinformeerd|zienswijze|zienswijzen|besluiten|besluit|instemming|instemmen|ingestemd|toestemming|goedkeuren|goedkeuring|keurt|bespreken|besproken|betrokken|betrekken|kaders|agenderen|ontvangen|ontvangt|krijgt|krijgen|begroting|budgetrecht|kaderstellend*|sturen|meegenomen|jaarlijks|bijgepraat|raadsbrief|voorgelegd|hebben|heeft|ambassadeur*|klankbord*|aangeboden|aanbieden|bieden|biedt|bijeenkomst*|themabijeenkomst*|informatiebijeenkomst*|informatieavond*|wijzen|wijst|stemde|stemden|stemt|stemmen|stelde|stelden|besloot|besloten|beslissen|beslist|besprak|bespraken|sprak|spraken|uitspraken|uitgesproken|gaf|gaven|geven|geeft|nam|namen|keurde|keurden|kreeg|kregen|ontving|ontvingen|vroeg|vroegen|vragen|koos|kozen|kiezen|kiest|benoemt|benoemen|mogen|mag|doorgeleid|aangenomen|motie|moties|amendement*|wensen|voorkeur|controleren|controleert|oordelen|oordeelt|beoordelen|toezien|verordening|uitgenodigd)"
     ]
    },
    "own": [
     "gemeenteraad*",
     "gemeenteraden",
     "raden",
     "raadsleden",
     "rol van de (raad|raden)",
     "democratische legitimatie"
    ],
    "firm": [],
    "near": [
     "bestuur",
     "besluitvorming",
     "verantwoording",
     "betrokkenheid"
    ],
    "whole": [
     "<council> ... <act>",
     "<act> ... <council>",
     "de raad & (gemeente|college|colleges|wethouder|wethouders|gemeenteraad) & <act>",
     "(hun|eigen) raad & (wethouder|wethouders|college|colleges|gemeente|gemeenten|burgemeesters)",
     "(zienswijze|zienswijzen) .. (indienen|geven|van de)",
     "(wensen en bedenkingen|wensen of bedenkingen)",
     "(volksvertegenwoordig*|statenleden|provinciale staten) ... (betrok*|informeer*|geinformeerd|besluit*|bespr*|vaststel*|vastgesteld|controle*|bijeenkomst*)",
     "uit (elke|iedere) gemeenteraad",
     "(gemeenteraad|gemeenteraden|raadsleden|raden|staten|provinciale staten) ... (betrok*|betrek*|informeer*|geinformeerd|meegenomen|vaststel*|vastgesteld|vast|besluit*|zienswijze*|toestemming|akkoord|instem*|ingestemd|bespr*|voorgelegd|rol|kader*|krijgen|krijgt|ontvangen|ontvangt|controleer*|gesprek|bijgepraat|bijeenkomst*|raadpleg*|goedkeur*|goedgekeurd)",
     "(betrok*|betrek*|informeer*|informeren|vaststel*|vastgesteld|zienswijze*|toestemming|voorgelegd|voorleggen|akkoord|goedgekeurd|besproken|naar|door|in|aan) .. (gemeenteraad|gemeenteraden|raadsleden|raden|provinciale staten)",
     "(raadsinformatie*|raadsbijeenkomst*|raadsbrief|raadsbrieven|raadsbesluit*|raadsvoorstel*|raadscommissie*|regioraadslid|raadswerkgroep|raadsrapporteur*|radenbijeenkomst*)",
     "(de raden|uw raad|de raad) & (informeren|geinformeerd|halfjaarlijks|zienswijze|toestemming|bijeenkomst|vast|amendement*|instemmen|voorgelegd|gevraagd)",
     "(langs|voorgelegd|doorgeleid|doorgestuurd|voorleggen|voorlegt) ... (gemeenteraad|gemeenteraden|raden|raadsleden)"
    ],
    "part": [
     "<council>",
     "(zienswijze|zienswijzen|raadsbehandeling)",
     "aan de (raden|raad)",
     "(gemeenteraad|gemeenteraden|raadsleden|raadslid|griffier|griffiers|volksvertegenwoordig*|democratische*|democratisch*|lokale democratie|provinciale staten)",
     "(raadsleden|raadslid|raadsavond|radenavond|raadsbijeenkomst|gemeenteraden|gemeenteraad)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [],
    "complete": [],
    "ignore": [
     "gedeputeerde staten",
     "(voormalig|voormalige|oud|ex|toenmalig) (raadslid|raadsleden)",
     "(beide|alle twee|eigen|ondersteuningsplan|medezeggenschaps) raden & ! gemeente*",
     "(raden|raad) van (toezicht|bestuur|commissarissen|advies|state)",
     "de raad van",
     "de raad (geven|vragen|inwinnen)",
     "de raad voor",
     "(te|aan te|laten) raden",
     "(wmo|clienten|advies|dorps|wijk) raden"
    ],
    "unlike": [],
    "also": [],
    "despite": [
     "told",
     "past"
    ]
   },
   "en": {
    "classes": {
     "council": [
      "(councillor|councillors)",
      "elected members",
      "cabinet members",
      "cabinet member",
      "full council",
      "health scrutiny",
      "scrutiny (committee|committees)",
      "overview and scrutiny",
      "(council|county|district|city|parish) (chamber|cabinet|meeting)",
      "council leaders",
      "local politicians"
     ]
    },
    "own": [
     "councillors",
     "elected members",
     "scrutiny",
     "local democracy",
     "role of councils",
     "democratic*"
    ],
    "firm": [],
    "near": [
     "governance"
    ],
    "whole": [
     "<council> ... (take|takes|receive|receives|approve|approves|consulted|informed|report|reports|scrutinise|scrutinises|scrutiny|sit|sits|decide|asked|part|vote|review|kept|involved|adopt|adopted|agreed|endorse)",
     "(report|reports|reported|presented|approved|adopted|agreed|endorsed|consult) ... (to|by) .. <council>",
     "(parish|borough|district|county|city|town) councils .. (get|receive|approve|see|discuss|informed)",
     "councils (adopted|approved|approve|agreed|endorsed|are asked|receive)",
     "(municipal|local|member) councils ... (informed|briefed|consulted|asked|approve|approved|decide|adopt)",
     "(elected members|councillors) and",
     "(full council) .. (approv*|recommend*|endors*|adopt*|report*)",
     "(approv*|recommend*|endors*|adopt*|report*) .. (full council)",
     "(cabinet member|councillor|councillors|elected members) .. (chair*|is|are|on|for|sit*)",
     "(portfolio holder|cabinet member|council leader|leader of .. council|mayor) .. (is|are|chairs|chair|nominee|or a nominee|sits|for)",
     "(opposition|majority) (group|groups|party) ... (nominee|member|seat|leader|named|annual council)",
     "(annual council|borough council meeting)",
     "<number> councillors",
     "councillors .. (from|of|appointed|chosen|nominated|elected)",
     "(councillors|councillor|elected members|elected member) <figure>",
     "(signed off|approved|agreed|adopted|endorsed|ratified) by .. (council|councils|cabinet|cabinets)",
     "(council|councils|cabinet|cabinets) (approved|adopted|endorsed|ratified|signed off|voted)",
     "(elected members|councillors|elected representatives|elected officials) (sit|serve|decide|vote|attend|scrutinise|chair|join|meet|receive|question|asked)"
    ],
    "part": [
     "<council>",
     "(councillor*|elected members|elected member|elected representatives|cabinet member*|full council|council leader*|leader of .. council|scrutiny|overview and scrutiny|mayor|mayors|local democracy|democratic*|portfolio holder*|cabinets)",
     "(leader|leaders) of ... (council|councils)",
     "(aldermen|alderman|elected officials|county commissioners)",
     "(ward members|local members|elected leaders|political leaders|elected officials|local politicians|council members)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [],
    "complete": [],
    "ignore": [],
    "unlike": [],
    "also": [],
    "despite": [
     "told",
     "past"
    ]
   }
  },
  "coherence": {
   "nl": {
    "classes": {
     "other": [
      "(roaz*|wozo|sportakkoord|preventieakkoord|regiovisie|omgevingsvisie|woonzorgvisie*|veiligheidsregio|hervormingsagenda|regiodeal*|buurregio|buurregios|buurregio's|mentalegezondheidsnetwerk|mgn|gala|jeugdregio|jeugdhulpregio|ouderennetwerk|dementienetwerk|ketenzorg)",
      "(andere|bestaande|aanpalende|lopende|landelijke|verwante|overige|eerdere|lokale|regionale) (plannen|programmas|netwerken|overleggen|structuren|samenwerkingen|samenwerkingsverbanden|initiatieven|overlegtafels|trajecten|tafels|verbanden|agendas|regioplannen)",
      "regio deal*",
      "(zorg en|zorg) veiligheidshuis",
      "naburige (regio|regios|netwerken)"
     ],
     "net": [
      "(netwerk|netwerken|*netwerk|*netwerken|coalitie|coalities|*coalitie|*coalities|alliantie|allianties|samenwerkingsverband|samenwerkingsverbanden|samenwerkingsorganisatie*|uitvoeringsorganisatie*|werkorganisatie*|consortium|consortia|platform|platforms|werkplaats|werkplaatsen|*management|initiatief|initiatieven|structuren|programma|*programma|programmas|roaz|veiligheidsregio|zorggroepen|stichtingen|verbanden|trajecten|buurregio|buurregios|zorgtafel)",
      "(+tafel|+tafels|+overleg|+overleggen)",
      "(andere|naburige|omliggende|aangrenzende|overige) (regio|regios|gebieden|tafels|overleggen|stichting)"
     ],
     "plan": [
      "(regioplan|regioplannen|transformatieplan|transformatieplannen|regiovisie|omgevingsvisie|woonzorgvisie|woonvisie|beleidsplan|beleidsplannen|roazplan|preventieakkoord|sportakkoord|wozo|gala|beleidsnota|preventieplan|preventieaanpak|meerjarenagenda|veiligheidsplan|wijkplannen|mobiliteitsvisie|jogg|kansrijke start|gezonde school|rookvrije generatie|regiodeal|ketenaanpak|ketenaanpakken)",
      "(andere|lopende|bestaande|verwante|aanpalende|landelijke|provinciale|lokale|gemeentelijke) (plannen|programma|akkoorden|agenda|aanpak|aanpakken|beleid|visie|projecten|opgaven|ontwikkelingen|werkwijze)"
     ],
     "merge": [
      "(samengegaan|samengaan|samengevoegd|samenvoegen|samenvoeging|gefuseerd|fuseren|fuseerden|fusie|samengesmolten|opgegaan|ineengeschoven|geintegreerd)"
     ],
     "tie": [
      "(verbinding|verbinden|verbonden|verbindt|samenhang|afgestemd|afstemmen|afstemming|afstemt|aansluiting|aansluiten|aangesloten|aansluit|relatie|verhouding|verhoudt|verhouden|voortbouwen|optrekken|benutten|benut|gebruiken|gebruikt|koppelen|gekoppeld|haakt|raakvlakken|verwant)",
      "(stemmen|stemt|stemden|sluit|sluiten|sloten|haken|bouwt|bouwen) .. (af|aan|voort)"
     ],
     "take": [
      "(opvolger|opvolging|vervangt|vervangen|opgevolgd|opgaat|opgegaan|samengevoegd|gefuseerd|bundelt|gebundeld|overgenomen|stopt|stoppen|loslaten|opgeheven|afscheid|samengaan|verving|vervingen|vervangend)"
     ]
    },
    "own": [
     "samenhang*",
     "verbindingen",
     "andere (plannen|netwerken|programmas)",
     "aansluiting (bij|op|met)",
     "verhouding tot",
     "relatie met andere*",
     "dwarsverbanden",
     "overige (plannen|netwerken)",
     "aanpalend*",
     "wat er al is",
     "andere overleggen",
     "verhouding*",
     "netwerken in de regio",
     "verbonden met",
     "buren",
     "buurregio*",
     "raakvlakken",
     "netwerken .. (een|samen|samengaan|worden)"
    ],
    "firm": [],
    "near": [
     "uitgangspunten",
     "verbinding",
     "omgeving",
     "samen met",
     "context"
    ],
    "whole": [
     "<net> ... <merge>",
     "<merge> ... <net>",
     "<net> .. (gaan|gaat|gingen|ging) .. (samen|gezamenlijk) (verder|door)",
     "(gaan|gaat|gingen|ging|zijn) ... <net> ... (samen|gezamenlijk) (verder|door)",
     "(gaat|gaan|gingen|ging) .. op .. in .. (een|de|het|dit|deze) .. (nieuw|nieuwe|gezamenlijk|gezamenlijke|<net>)",
     "(volgt|volgen|volgde) .. <net> op",
     "<number> .. <net> (bestonden|bestaan|waren er|liepen) (al|eerder)",
     "<net> ... (zich|hebben zich) .. verenigd",
     "(taken|werkzaamheden) (gaan|gingen|verhuizen|verhuisden) .. (naar|over)",
     "bestuurlijk .. een geheel",
     "(leggen|legt|zoeken|zoekt|maken) .. dwarsverbanden",
     "dwarsverbanden .. (leggen|zoeken|maken)",
     "(<number>|beide) (netwerken|coalities|programma|tafels|overleggen) .. (worden|werden|vormen|is) .. een",
     "(dezelfde dag|een dag|aansluitend|achter elkaar|gezamenlijk|samen) ... vergader* & <net> & <tie>",
     "(vervangt|vervangen|verving|vervingen|vervangend) .. (eigen|oude|bestaande|drie|twee|alle|huidige) .. (<net>|overleggen|overleg|structuren|tafels)",
     "(in plaats daarvan|in de plaats van|ter vervanging van|in plaats van) ... (komt|komen|kwam|kwamen|is er|zijn er) ... (bedrijfsvoeringsorganisatie|organisatie|stichting|<net>)",
     "(worden|wordt|werden|werd) (onderdeel|deel) van .. (groot|grote|groter|grotere|nieuw|nieuwe|landelijke|regionale) .. <net>",
     "(brengt|brengen|bracht|brachten|aanbrengen|brengen aan) .. samenhang .. in",
     "samenhang .. (brengen|aanbrengen|creeren|scheppen)",
     "(gaat|gaan|ging|gingen) op in",
     "(versterken|versterkt|vullen) .. (<other>|<plan>|iza) .. (elkaar|aan)"
    ],
    "part": [
     "(onderling|op elkaar|met elkaar) .. (afgestemd|verbonden) & <net> & <plan>",
     "in (samenhang|afstemming) met .. (<net>|<plan>|<other>)",
     "(leggen|legt|gelegd|lijnen|contacten) .. (lijnen|lijntjes|contacten) .. (met|naar|gelegd) .. (<net>|<plan>|<other>)",
     "(<net>|<plan>|<other>) .. (zijn|worden|hebben) .. (lijnen|contacten|contact) .. gelegd",
     "(niet|elkaar niet|elkaar) .. in de weg (zitten|lopen|zit|zitten)",
     "(basis|grondslag|fundament|bouwsteen|kader|kapstok) (voor|van) .. <plan>",
     "(niet|niet meer) los .. (van|te zien|gezien)",
     "(staat|staan) niet los van",
     "(afgestemd|afstemmen|afstemming|af te stemmen|toegesneden) .. (op|met|aan) ... (<net>|<plan>)",
     "(stemt|stemmen|stemden) ... (<net>|<plan>) .. af",
     "(stemt|stemmen|stemden) .. af (met|in|op) .. (<net>|<plan>|andere|landelijk)",
     "(verbinden|verbindt|verbonden|koppelen|koppelt|gekoppeld|aanhaken|aangehaakt|haken|haakt) ... (aan|met|bij) ... (<net>|<plan>|convenant) & ! (zich|ons)",
     "(sluit|sluiten|aansluiten|aangesloten|aan te sluiten|aansluiting|aansluit) .. (bij|op) .. (<plan>|<other>|voorzieningen|landelijke|bestaande)",
     "(sluit|sluiten|sloot) .. aan .. (bij|op) .. (<plan>|<other>|landelijke|bestaande|andere|lokale)",
     "(aansluiten|aansluiting|aan te sluiten|aansluit) (bij|op) .. (<net>|<plan>) & ! (partij|partijen|organisaties|deelnemers|kunnen|kan|wil|wilt|leden|lid)",
     "(wij|we) (horen|vallen) (bij|onder)",
     "<net> .. (hoort|horen|valt|vallen|behoort) (bij|onder|tot) .. (<net>|<plan>)",
     "(blijft|blijven|bleef|bleven) .. (apart|afzonderlijk|zelfstandig|naast elkaar) .. (bestaan|werken|functioneren|doorgaan)",
     "<net> ... (blijft|blijven|bleven) .. (apart|zelfstandig|bestaan|eigen werk)",
     "<net> ... eigen werk .. (blijven|blijft|houden)",
     "(afspraken|samenwerking|samenwerken|contact) .. met .. (naburige|omliggende|andere|aangrenzende) (regio|regios|netwerken|coalities)",
     "(brengen|brengt|bracht) ... (programma|netwerken|initiatieven|coalities|projecten) ... (bij elkaar|bijeen|samen)",
     "(verhoudt|verhouden|verhield|verhielden) .. (zich|ons) .. tot",
     "(zich|ons) .. (verhoudt|verhouden|verhield|verhielden) .. tot",
     "(verlengde|verlengstuk) van .. (<net>|<plan>|landelijke|regionale)",
     "(relatie|relaties) (met|tot|tussen) ... (<net>|<plan>|wijkteams|veilig thuis)",
     "(samenhang|dwarsverbanden) (met|tussen)",
     "verbindingen (met|tussen) .. (<net>|<plan>|<other>)",
     "verbinding met .. (plan*|netwerk*|programma*|regio*|initiatie*|agenda*|*akkoord)",
     "(sluit|sluiten) .. aan (op|bij) .. (voorzieningen|standaarden|landelijk*|bestaande|wat)",
     "(wat|wat er) al (loopt|is|werkt|bestaat)",
     "(volgt|volgen) de landelijke",
     "(trekken|trekt|optrekken) .. op .. met ... (<net>|<other>|regio*)",
     "trekken we op met",
     "samen met .. <other>",
     "(dwarsverband*|buurregio*)",
     "(omliggende|andere|naburige|aangrenzende|omringende|aanpalende) (regio|regios|netwerken|coalities|gebieden) & (samen|samenwerk*|afstem*|afgestemd|stemmen|stemt|overleg*|delen|deelt|kennis|ervaring*|optrekken|trekken|contact*|zoekt|zoeken|werken|werkt|leren|leert|wisselen|uitwisselen|uitwisseling|verbind*|aansluit*|aanhaken|raakvlak*|gezamenlijk|versterk*|lijnen|relatie*|bovenregionaal*)",
     "(voor|van) wat er (is|al is)",
     "(vliegwiel|aanvullend) .. (op|voor)",
     "(opdrachten|afspraken|doelen) uit .. akkoorden",
     "(in gesprek) .. aansluiting",
     "in gesprek .. samenwerking .. <net>",
     "(past|passen|aansluit|verhoudt|raakt) .. (bij|op|tot|aan) ... (netwerk|programma|plan|regioplan|netwerken|plannen|programmas|akkoord)",
     "(in samenhang met|aanvullend op|als onderdeel van|onderdeel van|in lijn met|aansluitend op|in het verlengde van) .. (gala|roaz|wozo|regiovisie|regioplan|<plan>|<other>|provinciaal|provinciale|landelijk|landelijke)",
     "(naast|samen met) .. (gala|roaz|wozo|<plan>|<other>)",
     "(bestaande|andere|huidige|lopende) .. (netwerken|structuren|overleggen|samenwerkingen|samenwerkingsverbanden|initiatieven|programmas|coalities) .. (aansluiten|gebruik|benutten|verbinden|versterken|verbonden|bouwen|opgaan|op te gaan|betrekken|betrokken|verdieping|verbreding|ruimte)",
     "(gebruik|benutten|verbinden|versterken|voortbouwen|bouwen|aansluiten|sluiten|haken) .. (bestaande|andere|huidige|lopende) .. (netwerken|structuren|overleggen|samenwerkingen|initiatieven|programmas|coalities)",
     "netwerk van netwerken",
     "(volgt|volgen) <number> (netwerken|overleggen|programmas|samenwerkingsverbanden) op",
     "(opvolger|voortzetting|rechtsopvolger) van (het|de|een)",
     "(bouwen|bouwt|bouwend|voortbouwen) ... (voort|verder|op) ... (bestaande|netwerk*|samenwerking*|is)",
     "(voortbouwen|voortbouwend) op",
     "(sluit|sluiten|aansluiten|aan te sluiten) .. (bij|op) .. (initiatieven|wat er|bestaande|landelijke)",
     "<tie> ... <other>",
     "<other> ... <tie>",
     "<take> .. (netwerk*|overleg*|structuren|tafels|samenwerkingsverband*)",
     "(netwerk*|overleg|overleggen|tafels|structuren) .. <take>",
     "(gaat|gaan) .. op in",
     "(sluiten|sluit) .. aan (op|bij) (bestaande|de) (netwerken|overleggen|programmas|agenda|structuren|plannen)",
     "(geen|nieuwe) (nieuwe|overleggen) ... (alleen|als|tenzij|stopt)",
     "stemmen .. af met andere",
     "stemmen .. af met ... <net>",
     "(stemt|stemmen|afgestemd|afstemming|afstemmen|af te stemmen|verbonden|verbinding*|verbinden|verbindt|gekoppeld|koppeling|samenhang|samenloop|raakvlak*|relatie|overlap) ... (met|tussen|aan) ... (<net>|<plan>|<other>|programma*|akkoord*|plannen|initiatie*|agenda|azwa|buurregio*|omliggende|landelijk*|regionale coalitie)",
     "(voortbouwen|bouwen|bouwt|voortgebouwd|gebruik|gebruiken|benutten|benut) ... (bestaande|eerdere|al)",
     "(voortgekomen|voortgevloeid|vloeit voort|komt voort|ontstaan|voortzetting|doorontwikkeling|opvolg*|samenvoeging|fusie|bundeling) .. (uit|van|tussen) ... (netwerk*|samenwerkingsverband*|programma*|stichting|overleg*|coalitie*|tafel*|alliantie*|initiatie*)",
     "(vervangt|opgegaan|samengevoegd|ingebed) .. (netwerk*|overleg*|structuur|structuren|tafel*|stuurgroep|samenwerking*|programma*|in|de|het)",
     "(naast|behalve) .. (roaz|iza|gala|wozo|regioplan|sportakkoord|zorgkantoor*)",
     "(onderdeel|uitwerking|uitvloeisel|verlengstuk|invulling|bouwsteen) van ... (regioplan|regiovisie|regioakkoord|omgevingsvisie|coalitieakkoord|roazplan|preventieakkoord|sportakkoord)",
     "(achter|onder|naast|binnen) het (regioplan|regiobeeld|regioakkoord|roazplan)",
     "(komt|komen|kwam|kwamen) .. voort uit ... <net>",
     "(is|zijn|vormt|vormen) een van de <number> (tafels|regios|netwerken|programmas|projecten|coalities|thematafels|lijnen)",
     "(daarvoor|hiervoor|daarnaast) .. (is|bestaat|hebben|heeft|loopt) ... (eigen|apart|aparte|ander|andere) .. (overleg|tafel|netwerk|programma|regeling|samenwerking|convenant|plan)",
     "(opgegaan|overgegaan|ondergebracht|ingebed|ingepast) in .. (netwerk*|regio*|programma*|alliantie|coalitie|structuur)",
     "(in afstemming|in samenspraak|in samenwerking|gezamenlijk|samen) met (andere|omliggende|naburige|aanpalende|verwante|bestaande) .. (regios|netwerken|coalities|programmas|tafels|samenwerkingsverbanden|initiatieven)",
     "(overneemt|neemt|nemen|overgenomen) .. (het werk|de taken|taken|rol|functie) .. (over|van) .. (netwerk|overleg|tafel|stichting|coalitie|forum)",
     "(dubbel|dubbeling|dubbelingen|overlap|versnippering|stapeling) .. (voorkomen|vermijden|tegengaan|tegen te gaan)",
     "(voorkomen|vermijden|zonder) .. (dubbel|dubbeling|dubbelingen|overlap|dubbel werk)",
     "(leggen|legt|zoeken|zoekt|maken|maakt|houden) .. (verbinding|verbindingen|koppeling|koppelingen|relatie|aansluiting) .. (met|tussen|naar) .. (<net>|<plan>|<other>)",
     "(deel|onderdeel) uit van .. (roaz|regioplan|programma|landelijk|landelijke|provinciaal|provinciale|regiovisie|consortium)",
     "(afstemmingsoverleg|afstemmingsoverleggen|afstemmingsafspraken|samenhangtafel)",
     "(overzicht|kaart|lijst) van .. (netwerken|*netwerken|samenwerkingsverbanden|coalities|overleggen|overlegtafels)",
     "(gelijk|parallel|in de pas|synchroon|gelijk op) .. (lopen|loopt|laten lopen|opgaan|oplopen) .. met",
     "(loopt|lopen) .. (gelijk|parallel|in de pas|synchroon|gelijk op) .. met",
     "(vervangt|vervangen|verving|vervingen|vervalt|vervallen) .. (eerdere|oude|bestaande|lokale|voorgaande|afzonderlijke|huidige|vorige) .. (regeling|regelingen|afspraken|convenant|convenanten|overeenkomst|overeenkomsten|akkoord|akkoorden|plannen|visie|visies)",
     "(verschillende|meerdere|allerlei|veel|andere) (tafels|overleggen|netwerken|gremia) ... (hetzelfde|zelfde|dubbel|langs elkaar|overlap*)",
     "(zoekt|zoeken|vindt|vinden|krijgt|krijgen|haalt|halen) .. (versterking|aansluiting|verbinding|samenwerking|steun|hulp) .. (bij|met|van) .. (andere|verwante|omliggende|bestaande|landelijke) (<net>|netwerken|partijen)",
     "(haakt|haken|haakte|haakten|aangehaakt|aanhaken|ingebed) .. (bij|op|in|aan) .. (<net>|<plan>|<other>)",
     "(namens|vanuit) .. (ons|het|de) .. <net> .. (zitten|zit|sluit|sluiten|schuift|schuiven|neemt|nemen) .. (aan|in|bij|deel) .. <net>",
     "(werkt|werken|samenwerken|samenwerking|samengewerkt|samenwerkt) ... met ... <other>",
     "(onder de paraplu|onder de vlag|onder de koepel) van .. <net>",
     "(geen|niet weer een|niet nog een) (nieuw|nieuwe|extra|aparte) (overleg|overlegstructuur|structuur|structuren|tafel|tafels|netwerk|gremium|overleggen) & (bestaand*|aansluit*|sluiten|benut*|gebruik*|al)",
     "(complementair|aanvullend|dienend) (aan|op) .. (<net>|<plan>|<other>)"
    ],
    "implicit": [],
    "weak": [
     "(gala|wozo|roaz)",
     "<other> en <other>",
     "<other> & (ook|daarnaast)",
     "<other> ... (en|ook|of) .. <other>",
     "(samenhang|raakvlak*)",
     "(roazplan|woonzorgvisie*|sportakkoord*|omgevingsvisie*|mgn|aanpalende)",
     "(bestaande|eerdere|andere) .. (netwerk*|structur*|overleg*|samenwerking*|programma*|initiatie*|plannen)",
     "(verbinding|koppelen)",
     "(afstemming|aansluiting|afgestemd|aansluiten)",
     "(doorontwikkeling|voortzetting|spin off) van",
     "(schakel|brug|linking pin|liaison) .. (tussen|naar|met)",
     "(paraplu|koepel|overkoepelend*) .. (van|voor|boven|netwerk|structuur)",
     "(akkoorden|landelijke akkoorden)"
    ],
    "hint": [
     "(samenhang|dwarsverbanden)"
    ],
    "complete": [],
    "ignore": [
     "in verbinding met elkaar",
     "(voor|naar|dan|als|van|uit|tips) andere regio*",
     "zich .. (eraan|daaraan|hieraan) .. (verbinden|verbindt|verbonden)",
     "(eraan|daaraan|hieraan) (kon|kan|kunnen|konden|willen|wil|te) (verbinden|verbindt)",
     "verbinding met elkaar"
    ],
    "enough": 2,
    "needs": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "past",
     "told"
    ]
   },
   "en": {
    "classes": {
     "other": [
      "(other|existing|neighbouring|wider|related|national) (plans|strategies|partnerships|networks|programmes|boards|alliances|systems|structures)",
      "health and wellbeing (board|boards|strategy)",
      "(local plan|safeguarding board|cancer alliance|community safety partnership|integrated care system|combined authority)"
     ],
     "net": [
      "(board|boards|partnership|partnerships|network|networks|committees|alliance|alliances|collaborative|collaboratives|forum|forums|ccg|ccgs|consortium|bodies|programmes)"
     ]
    },
    "own": [
     "links*",
     "links with*",
     "fit with*",
     "how .. fits",
     "other (plans|partnerships|networks)",
     "alignment*",
     "relationship with*",
     "wider system"
    ],
    "firm": [],
    "near": [
     "relationships",
     "context",
     "about"
    ],
    "whole": [
     "(align|aligns|aligned|aligning) .. (the two|both|closely|memberships|meetings|agendas|terms)",
     "(memberships|membership|agendas|meetings|boundaries|terms) .. (are|is|were|have been|now) .. (aligned|matched|merged|combined)",
     "(on|in) (one|the same) (day|room|place) & (board|boards|committee|partnership|both)",
     "terms of reference ... (fit|match|mirror|align*)",
     "<net> ... (merged|merge|merging|merger)",
     "health and wellbeing board* & (keeps|retains|own duties|complement*|same day|same people)",
     "(merger|merged|merging|merge) .. (of|with|into|the) ... <net>"
    ],
    "part": [
     "(takes|take|took|taken|taking) over & ! (chair|chairs|director|post|role of)",
     "(complement|complements|reinforce|strengthen) (each other|one another)",
     "(roles|remits|functions|duties) .. (overlap|overlaps)",
     "(tension|tensions|relationship|relations|boundary|interface|division of labour) .. (between|with|to) ... <net>",
     "(should not|must not|not to|does not|do not|will not) .. (duplicate|repeat|replicate|double up|be done twice|overlap)",
     "(part of|belongs to|belong to|member of|one of) .. (a|an|the) .. (wider|national|larger|regional|statewide|provincial) .. <net>",
     "(link|links|linked|connect|connects|fit|fits) (to|with|into) .. (plan|plans|strategy|programme|partnership)",
     "(alongside|in line with|consistent with) .. <other>",
     "(work|works) with .. <other>",
     "(neighbouring|other|adjoining) (systems|partnerships|networks|plans)",
     "(neighbouring|adjoining|surrounding) (areas|boroughs|counties|regions|councils|places|authorities) & (link*|align*|joint*|together|share*|plan|coordinat*|partnership*|agreement*|liais*|cooperat*|collaborat*)",
     "(provider collaborative*|clinical network*)",
     "(goes|feeds|fed) into .. (plan|strategy)",
     "(part of|sits within|nested in|sits under|reports into) .. (integrated care system|ics|wider system|system|wider partnership|national network)",
     "(replaces|replace|replaced|replacing|succeeds|succeeded|supersedes|superseded) ... <net>",
     "<net> ... (replaced|succeeded|superseded)",
     "(aligned|align|aligns|linked|links|link|linking|connects|connected|coordinate|coordinated|joins|dovetails|feeds) (with|to|up|into) ... <other>",
     "<other> ... (aligned|align|linked|coordinate|coordinated|represented|join)",
     "(works|work|working) (alongside|closely with) .. <other>",
     "(link*|align*|connects|connected|dovetail*|feeds|coordinat*|complement*|fit|fits|line up|lined up|sits) .. (with|to|into|alongside|within) ... (plan|plans|strategy|strategies|partnership*|board|boards|network*|programme|programmes|system*|alliance*|collaborative*|ics|icb|neighbouring|priorities) & ! data",
     "(grew|grown|evolved|emerged|successor|brought together|developed) .. (from|of|by|out|two|three) .. <net>",
     "(same|joint) .. (day|place|chair|agenda|meeting) .. (as|with) .. (board|committee|partnership)",
     "(health and wellbeing board*|provider collaborative|place partnership*) & (align*|alongside|link*|keeps|own duties|complement*|same day|separate|relationship|own agenda|helps|supports|informs|advises|duplicat*|repeat)",
     "(builds|build|building|built) on .. (existing|previous|earlier|already)",
     "(takes|taking|took) over .. (work|role|functions) of",
     "(avoid|avoiding|without|prevent*) .. (duplication|duplicating|overlap)",
     "(feeds|goes) into .. (plan|strategy|system)",
     "(link|links|linking|connect|connecting|align|aligning|join up|joining up|bring together) .. (all|the|our|these|existing|local|other) .. (programmes|programs|partnerships|plans|strategies|networks|initiatives|boards|workstreams)",
     "(tied|tie|ties|tying|dovetailed|dovetails|matched|consistent|in step|in keeping|joined|feeds|fed|coordinated) .. (in|up|into|to|with) .. (plan|plans|strategy|strategies|programme|programmes|framework|priorities) of",
     "(place|seat|seats|places|represented|representative|observer) on .. (own|other|another|neighbouring) .. (board|boards|committee|partnership)",
     "(works|working|work|worked) .. (with|alongside|closely with|together with) .. (other|neighbouring|existing|wider|local) <net>",
     "(does|do|will|should) not .. (replace|duplicate|displace|cut across) .. (existing|other|local) .. <net>",
     "(replaces|replaced|replacing|supersedes|superseded|succeeds|succeeded) .. (previous|earlier|old|former|existing|all) .. (plan|plans|agreement|agreements|arrangements|strategy|partnerships|groups)",
     "(complementary|parallel|in parallel|in tandem|hand in hand|ties in|in step) (to|with) ... (<net>|plan|plans|strategy|strategies|programme|programmes)",
     "(umbrella|overarching) .. (for|of|over) ... <net>",
     "(sister|parent|linked) (board|boards|partnership|partnerships|alliance|network|networks|programme)"
    ],
    "implicit": [],
    "weak": [
     "(bridge|link|interface) (between|with|to)",
     "(joint forward plan|health and wellbeing strategy|local plan|long term plan|integrated care strategy)"
    ],
    "hint": [
     "alignment"
    ],
    "complete": [],
    "ignore": [
     "replace the (duties|powers)"
    ],
    "enough": 2,
    "needs": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "past",
     "told"
    ]
   }
  },
  "legalForm": {
   "nl": {
    "classes": {
     "deal": [
      "(convenant|*convenant|convenanten|*convenanten|overeenkomst|*overeenkomst|*overeenkomsten|intentie*|samenwerkingsverklaring|samenwerkingsafspraken|afspraken|pact|*pact|regeling|*regeling|reglement|statuten|handvest|manifest|verklaring|*verklaring|bestuursakkoord|regioakkoord|samenwerkingsakkoord|contract|*contract|*akkoord|pledge|belofte)"
     ],
     "sign": [
      "(ondertekend|ondertekenden|ondertekenen|ondertekent|ondertekening|getekend|tekenden|tekenen|tekent|tekende|handtekening*|bekrachtigd|bekrachtigen|bekrachtigden|bezegeld|ondertekende|ondertekenaar|ondertekenaars|medeondertekenaar*)"
     ]
    },
    "own": [
     "juridisch*",
     "rechtsvorm",
     "convenant",
     "*convenant",
     "overeenkomst",
     "*overeenkomst",
     "gemeenschappelijke regeling",
     "looptijd*",
     "duur",
     "duur van*",
     "opzegging",
     "geschillen",
     "slotbepalingen",
     "juridische borging",
     "status van .. afspraken",
     "inwerkingtreding",
     "toetreding en uittreding",
     "uittreding",
     "juridische status",
     "looptijd en*",
     "rechtsvorm en*",
     "duur en*"
    ],
    "firm": [],
    "near": [],
    "whole": [
     "(bestuursconvenant|samenwerkingsconvenant|samenwerkingsovereenkomst|*convenant|convenant|bestuursovereenkomst|netwerkovereenkomst|consortiumovereenkomst|raamovereenkomst|alliantieovereenkomst|dienstverleningsovereenkomst|centrumregeling|bedrijfsvoeringsorganisatie|rechtspersoon|rechtspersoonlijkheid|rechtsvorm|wgr)",
     "gemeenschappelijke regeling*",
     "wet gemeenschappelijke",
     "(lichte|modulaire|zware|publiekrechtelijke|privaatrechtelijke) (regeling|gemeenschappelijke|vorm|overeenkomst)",
     "regeling zonder meerdere",
     "(deze|bestuurlijke) overeenkomst",
     "(is|zijn|als|in|wordt|vormen|richten|bestuur van) .. (een|de) (stichting|vereniging|cooperatie)",
     "stichting (opgericht|oprichten|op)",
     "(juridische|aparte|eigen) (entiteit|vorm|status|rechtspersoon)",
     "(opzeggen|opzegtermijn|opzegging|uittreden|uittreding|ontbinding)",
     "(overeenkomst|samenwerking|afspraken) ... (geldt|gelden|loopt|duur|looptijd|aangegaan) ... (tot|voor|jaar)",
     "(niet|wel) juridisch bindend",
     "geschillen ... (voorgelegd|rechter|bemiddel*|mediation)",
     "(sluiten|sloten|gesloten|ondertekend|ondertekenen|getekend) ... overeenkomst",
     "overeenkomst ... (gesloten|ondertekend|getekend|sluiten|vastgelegd)",
     "(regeling|afspraken|samenwerking) .. (onbepaalde|bepaalde) tijd",
     "(voor|van) (onbepaalde|bepaalde) tijd",
     "(*convenant|*convenanten|*overeenkomst|*overeenkomsten|wgr|bedrijfsvoeringsorganisatie|centrumregeling|collegeregeling|rechtspersoon*|rechtsvorm|statuten|statutair|cooperatie|besloten vennootschap|bv|intentieovereenkomst*|intentieverklaring*|samenwerkingsverklaring|bestuursakkoord|regioakkoord|samenwerkingsakkoord|oprichtingsakte|notari*|zorgcooperatie)",
     "(stichting|vereniging) & (opgericht|oprichten|bestuur|statuten|rechtspersoon|ondergebracht|vorm|beheert|regio|netwerk|samenwerking)",
     "<deal> & <sign>",
     "(juridisch*|rechts*) (vorm|basis|bindend|structuur|grondslag|entiteit|status|verankerd|vastgelegd|lichte)",
     "(opzegtermijn|opzegbaar|toetreding|uittreding|inwerkingtreding)",
     "looptijd .. (convenant|overeenkomst|samenwerking|regeling|afspraken)",
     "(afspraken|samenwerking) ... (vastgelegd|bekrachtigd|verankerd|geformaliseerd|bezegeld) ... (in|met) .. <deal>",
     "(openbaar lichaam|gemeenschappelijk orgaan|lichte regeling|centrumregeling|deze regeling)",
     "(treffen|getroffen|wijzigen|gewijzigd|opheffen|opgeheven|op te heffen|toetreden|toegetreden) ... regeling",
     "regeling ... (treffen|getroffen|gewijzigd|opgeheven|op te heffen|toegetreden|onderling)",
     "(geen|niet een|een eigen) (rechtspersoon|rechtspersoonlijkheid)",
     "(bijdragen|niet|wel) .. (juridisch|rechtens) .. (afdwingbaar|bindend)",
     "(vijfjarig|driejarig|meerjarig|tienjarig|<number> jarig) .. (contract|overeenkomst|convenant|akkoord|regeling)",
     "(contract|overeenkomst|convenant) .. (voor|van) .. (jaar|jaren)",
     "(convenant|overeenkomst|intentieverklaring|akkoord|verklaring|pact|manifest) .. (ondertekend|getekend|gesloten|tekenden|ondertekenen|ligt|geldt)",
     "(geen|niet een) .. (juridische|aparte|formele|nieuwe) .. (entiteit|organisatie|rechtspersoon|structuur)",
     "(stichting|vereniging|cooperatie|bv)  .. (is|zijn|opgericht|geworden|bestuurt|beheert|vormt)",
     "(deal|pact|akkoord|regeling) (eindigt|loopt|geldt|gelden|duurt)",
     "(afspraken|samenwerking) (eindigt|loopt|geldt|gelden|duurt) .. (tot|voor|vanaf|onbepaalde|bepaalde|<figure>|<number>)",
     "(ondertekenaars|ondertekenende partijen) ... (intentie|afspreken|spreken|verbinden|committeren|verplichten|beloven|zeggen)"
    ],
    "part": [
     "(intentieverklaring|intentieovereenkomst|handvest|principeakkoord|samenwerkingsverklaring)",
     "wettelijk .. (verplicht|verplichte|verplichting) & (samenwerk*|mee|deelnemen|overleg|roaz|regio*|samen|aan)",
     "(verplicht|verplichte|verplichting) ... (samenwerk*|mee te doen|deel te nemen|deelname)",
     "(samenwerking|afspraken) .. (vastgelegd|verankerd|geformaliseerd)",
     "(alv|algemene ledenvergadering)",
     "(nieuwe|aparte|eigen) (organisatie|rechtspersoon) .. (komt|oprichten|richten)",
     "(spreken|spreekt) af .. (tot|voor)",
     "(pact|samenwerkingsakkoord|bestuursakkoord|zorgpact)",
     "(formeel|schriftelijk) (vastgelegd|vastleggen|bekrachtigd)",
     "(losse|informele|lichte|vrijwillige) (samenwerking|vorm|samenwerkingsvorm)",
     "(juridisch*|geformaliseerd|formalisering|formele samenwerking|netwerkvorm|netwerksamenwerking|lichte vorm|bindend|vrijblijvend*|reglement|pact)",
     "(preventieakkoord|*akkoord) & (ondertekend|handtekening*|tekent|getekend|ons|dit)",
     "(horizontaal|los|losse|open|informeel|informele|vrijwillig|vrijwillige) (netwerk|verband|samenwerkingsverband|coalitie|alliantie|beweging)",
     "(zetten|zette|zet|plaatsten|plaatsen|plaatste) ... (handtekening|handtekeningen)",
     "(handtekening|handtekeningen) .. (gezet|geplaatst|onder)",
     "(ledenorganisatie|maatschap|vof|verenigingsvorm|stichtingsvorm)"
    ],
    "implicit": [
     "(taak|taken|rol|samenwerking|opdracht|positie) .. (staat|staan|ligt|liggen|volgt|verankerd) .. in .. wet"
    ],
    "weak": [
     "(wettelijk*|amvb|regeling)",
     "(manifest|verklaring)",
     "<sign>"
    ],
    "hint": [
     "(overeenkomst|regeling|juridische)"
    ],
    "complete": [],
    "ignore": [
     "in overeenkomst met",
     "(arbeidsovereenkomst*|zorgovereenkomst*|stichting huisvesting)",
     "(patientenvereniging|huisartsenvereniging|sportvereniging)",
     "<doc> .. voorgelegd",
     "(huurovereenkomst*|koopovereenkomst*)",
     "juridisch* (hulp|loket|bijstand|advies)",
     "vereniging (nederlandse|van)",
     "alv van .. vng",
     "vng .. (alv|ledenvergadering)",
     "(gezond en actief leven akkoord|integraal zorgakkoord|nationaal preventieakkoord|landelijk sportakkoord|aanvullend zorg en welzijnsakkoord)",
     "(tekenden|ondertekenden|tekende|getekend|ondertekend) ... (gala|iza|azwa|zorgakkoord|preventieakkoord)",
     "(de|deze) regeling van (vws|het rijk|het ministerie|de provincie|zonmw)",
     "(subsidie*|spuk) regeling"
    ],
    "unlike": [],
    "also": [
     "title",
     "heading"
    ],
    "despite": [
     "elsewhere",
     "told"
    ]
   },
   "en": {
    "classes": {},
    "own": [
     "legal*",
     "memorandum*",
     "agreement",
     "duration",
     "termination",
     "disputes",
     "leaving",
     "legal form",
     "constitution",
     "memorandum of understanding"
    ],
    "firm": [],
    "near": [],
    "whole": [
     "(memorandum|mou)",
     "(memorandum|alliance|joint|section) (of understanding|agreement|75|working agreement)",
     "(this|the|an) agreement (is|runs|lasts|ends|between|sets|covers|will|was)",
     "(not|is|are) legally binding",
     "(legal entity|joint committee|statutory body|community interest company|limited company|incorporated|joint venture|charitable trust)",
     "(leave|withdraw|terminate) ... notice",
     "(our|the|its) constitution",
     "term of the (agreement|contract|partnership)",
     "(signed|sign|signatories to) ... (agreement|charter|concordat|compact|memorandum)",
     "(disputes|dispute) ... (mediation|arbitration|resolved|resolution|escalated)",
     "(runs|lasts|term) (for|of) <number> years",
     "(memorandum|mou|section 75|section 101|joint committee|committee in common|committees in common|terms of reference|constitution|charter|concordat|compact|joint venture|legal entity|legal form|legal status|incorporated|lead provider|deed|signatories)",
     "(partnership|alliance|collaboration|collaborative|collaborating|cooperation|framework|legal|decision making|joint|governance|operating|consortium|shareholders|delegation|integration|membership) (agreement|agreements|framework agreement|scheme)",
     "statutory .. (body|committee|committees|partnership|joint|basis|footing|entity|authority)",
     "statutory (board|organisation)",
     "(exist|exists|existing|established|created|set up) .. (in|under|by) .. (statute|law|act)",
     "(no|not a|not an|nor a) .. (legal|statutory|separate|corporate|formal) .. (entity|body|organisation|person|status|form|identity)",
     "(network|partnership|alliance) not an (organisation|entity|institution)",
     "(signed|sign|signs|signatures|signature|signing) ... (agreement|agreements|charter|compact|memorandum|mou|declaration|accord|pledge|contract)",
     "(agreement|charter|compact|memorandum|accord|contract) ... (signed|accepted|agreed by all|which all)",
     "(contract|contracts|agreement) .. (for|of|until|runs|ends|expires) .. (years|year|<figure>)",
     "legally (binding|constituted|separate|established)",
     "(registered|limited|nonprofit|not for profit|non profit|incorporated) (charity|company|corporation|association|society|organisation)",
     "(informal|voluntary|loose) (partnership|network|alliance|arrangement|collaboration|association|group)",
     "(committee of the council|under section|section <figure>)",
     "(leave|withdraw|exit) .. (notice|months)",
     "voluntary (arrangement|partnership|agreement|alliance)",
     "(sub committee|subcommittee|committee) of the .. (board|council|icb)"
    ],
    "part": [
     "(partnership|alliance|collaboration) agreement",
     "(charter|compact|concordat|letter of intent|informal alliance|terms of reference)",
     "(informal|informally|legally|formally constituted|contract|contracts|signed|company)",
     "(formal|formally) .. (committee|partnership|board|agreement)",
     "(articles of incorporation|articles of association|bylaws|by laws|bylaw)",
     "act (requires|allows|obliges|lets|enables|permits)",
     "under the ... act & (board|boards|partnership|partnerships|committee|committees|body|established|consortium|required)",
     "(trust deed|partnering agreement|heads of agreement|accord|tax exempt)"
    ],
    "implicit": [],
    "weak": [
     "(statutory|statute)"
    ],
    "hint": [
     "(agreement|legal)"
    ],
    "complete": [],
    "ignore": [],
    "unlike": [],
    "also": [
     "title",
     "heading"
    ],
    "despite": [
     "elsewhere",
     "told"
    ]
   }
  },
  "supervision": {
   "nl": {
    "classes": {
     "body": [
      "(toezichthouder|toezichthouders|medezeggenschap|medezeggenschapsraad|medezeggenschapsraden|medezeggenschapsorganen|ondernemingsraad|ondernemingsraden|commissarissen|adviesrecht|instemmingsrecht)",
      "raad van toezicht",
      "raden van toezicht",
      "(raad|raden) van commissarissen",
      "interne toezichthouders",
      "intern toezicht"
     ]
    },
    "own": [
     "medezeggenschap*",
     "toezicht & ! (handhaving|kwaliteit|veiligheid|wmo|jeugd)",
     "raden van toezicht",
     "raad van toezicht",
     "ondernemingsraad*",
     "toezichthouders",
     "intern toezicht"
    ],
    "firm": [],
    "near": [
     "governance",
     "verantwoording"
    ],
    "whole": [
     "<body> ... (informeren|geinformeerd|adviseert|adviseren|advies|betrokken|besproken|bespreken|stemt|instemming|toezicht|overleg|jaarlijks|goedkeuren|goedkeuring|gehoord|gesprek|bijeenkomst|houdt|houden|ontvangen|<often>|meegenomen|komen|om)",
     "(informeren|informeert|bespreken|betrekken|advies|betrokken|overleg) ... <body>",
     "<body> ... (bijgepraat|geadviseerd|gehoord|positief|ingestemd|kennisgenomen|akkoord)",
     "(raad|toezichthouder|toezichthouders|toezichthoudend|commissarissen|rvt) .. (houdt|houden) .. toezicht",
     "(toezichthoudend|toezichthoudende) (bestuur|orgaan|deel|bestuursleden) .. (<number>|drie|vier|vijf|zeven|leden|zetels|bestaat|onafhankelijk*|houdt)",
     "(raad van toezicht|raad van commissarissen|medezeggenschapsraad|ondernemingsraad) .. (<number>|leden|zetels|bestaat uit|onafhankelijke)"
    ],
    "part": [
     "<body>",
     "<body> ... (opgeheven|vervalt|vervallen|verdwijnt|ingesteld|samengevoegd)",
     "(medezeggenschap*|ondernemingsraad|ondernemingsraden|toezichthouder*|commissarissen|raad van toezicht|raden van toezicht|vakbond*|personeelsvertegenwoordiging|vvar|var|toezichthoudend*|intern toezicht|professionele adviesraad|verpleegkundige adviesraad)",
     "auditcommissie",
     "(interne toezichthouder|interne toezichthouders|toezichthoudende taak|toezichthoudende rol|personeelsraad|personeelsgeleding|centrale ondernemingsraad|dienstcommissie|onderdeelcommissie|bijzondere ondernemingsraad|werknemersvertegenwoordig*|werknemersorganisaties)",
     "(georganiseerd overleg|lokaal overleg) & (vakbond*|bonden|personeel|medewerkers|werknemers)"
    ],
    "implicit": [],
    "weak": [
     "(houdt|houden) .. toezicht",
     "(toezicht|toezichthoudende|rekenkamer|rekenkamercommissie)"
    ],
    "hint": [],
    "complete": [],
    "ignore": [
     "toezicht op de naleving",
     "(lid|leden|oud lid|voorzitter) .. raad van toezicht (bij|van|in)",
     "(externe|landelijke|provinciale|wmo) (toezichthouder|toezichthouders|toezicht)",
     "(interbestuurlijk|provinciaal|financieel|gemeentelijk) toezicht",
     "(toezichthouder|toezichthouders|toezicht) .. (igj|nza|inspectie|acm|wmo|jeugdwet|provincie)",
     "(lid|leden|voorzitter|vicevoorzitter|commissaris) van .. (raad van toezicht|raad van commissarissen|raden van toezicht) (van|bij)",
     "(bestuur|bestuurder|bestuurders) en (raad van toezicht|toezichthouders) van"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {
     "body": [
      "(unions|staffside)",
      "staff representatives",
      "trade unions",
      "staff side",
      "works council*",
      "non executive*",
      "nonexecutive*",
      "supervisory (board|boards)",
      "(board|boards) of (governors|trustees)",
      "governors",
      "staff council"
     ]
    },
    "own": [
     "supervision",
     "staff representation",
     "unions",
     "supervisory*",
     "oversight by*",
     "staff voice",
     "governors"
    ],
    "firm": [],
    "near": [
     "governance"
    ],
    "whole": [
     "<body> ... (consulted|informed|asked|advise|advises|oversee|oversees|approve|approves|meet|meets|scrutinise|kept|briefed|involved|supervise)",
     "(consult|inform|brief|involve|report) ... <body>"
    ],
    "part": [
     "(unions|works council*|supervisory board|supervisory boards|staff representatives)",
     "(trade union*|staff side|council of governors|supervisory|works council*|staff representatives)",
     "(audit|remuneration) committee",
     "(trade|labour|labor|staff|nurses) union",
     "(employee|employees|staff|worker|workers|workforce) (forum|council|representation|representative|panel|voice)"
    ],
    "implicit": [],
    "weak": [],
    "hint": [],
    "complete": [],
    "ignore": [
     "(european|credit|student|students) (union|unions)",
     "(state|the|two|us) governors",
     "supervisory (visit|visits|support|role|relationship|staff)"
    ],
    "unlike": [],
    "also": [],
    "despite": []
   }
  },
  "nationalRelation": {
   "nl": {
    "classes": {
     "state": [
      "(rijk|rijksoverheid|vws|ministerie|ministeries|minister|departement|nza)",
      "ministerie van"
     ],
     "link": [
      "(contact|contactpersoon|contactpersonen|accounthouder|liaison|regioliaison|regiocommissaris|regioadviseur|aanspreekpunt|gesprek|gesprekken|overleg|escaleren|escalatie|escalatieroute|opschalen|opschaling|signalen|knelpunten|signaleren|agenderen|ingrijpen|interventie|schuift|schuiven|aansluiten|opgavefikser|deelneemt)"
     ]
    },
    "own": [
     "rijk",
     "het rijk",
     "relatie .. rijk",
     "vws",
     "escalatie*",
     "opschaling",
     "ministerie*",
     "landelijke (relaties|partijen|overheid)"
    ],
    "firm": [],
    "near": [
     "verbinding*",
     "landelijk"
    ],
    "whole": [
     "<link> ... <state>",
     "<state> ... <link>",
     "(regiocontactpersoon|regioliaison|regiocommissaris|accounthouder)",
     "(escalatie|escaleren|opschalen|opschaling) ... (landelijk|landelijke|zn|vng|iza)",
     "(vertegenwoordiger|vertegenwoordigers|ambtenaar|directeur|afgevaardigde) van (het rijk|het ministerie|vws|de minister)",
     "het rijk (legt|draagt|betaalt)",
     "naar de minister",
     "(landelijke|iza) (tafel|regietafel|thematafel|escalatie*)",
     "(vws|rijk|ministerie) ... (neergelegd|belegd|opgedragen|gemandateerd|aangewezen) .. (bij|aan)",
     "(afspraak|afspraken) met .. <state>",
     "(met|tussen) .. (vws|het rijk|het ministerie|rijk) ... (afgesproken|afspraak|afspraken|overeengekomen)"
    ],
    "part": [
     "(met|samen met|namens|vanuit) (het rijk|rijk|vws|het ministerie)",
     "(regio deal|regio deals|regiodeal|regiodeals|city deal)",
     "(het ministerie|ministerie|het rijk|vws) ... (heeft|vraagt|kijkt|volgt|neergelegd) & ! (subsidie|subsidies|euro|miljoen|beschikbaar|geld|middelen|verdeeld|nederland)",
     "landelijke (expertiseteam|tafel|coordinatie|overheid|accounthouder)",
     "(naar|met) (de minister|het rijk|vws|het ministerie)",
     "(rijk|rijksoverheid|vws|ministerie|ministeries|minister|staatssecretaris|nza|zorgautoriteit|kabinet|tweede kamer|rijksinspecteur|rijkspartner*|rijksvertegenwoordig*|regioliaison|regioambassadeur|accounthouder|rijksdeal) & (contact*|overleg*|gesprek*|afspra*|deal*|escal*|knelpunt*|signal*|agend*|samen met|partner*|tafel|stuurgroep|vertegenwoordig*|betrokken|aanwezig|vraagt|opdracht|aangesloten|aansluit*|belemmering*|wetgeving|regelgeving) & ! (budget|subsidie|subsidies|gefinancierd|uitkering|middelen|geld|miljoen|beschikbaar|iza|gala|azwa|akkoord|*akkoord|verantwoording|rapport*)",
     "(landelijke) .. (belemmeringen|knelpunten|partijen|tafel|stuurgroep|ondersteuning)",
     "(landelijk|landelijke|nationaal|nationale) (programma|pilot|koploper|koplopers|proeftuin) & (vws|ministerie|rijk|kabinet|aangewezen|gekozen|uitgekozen|geselecteerd|status)",
     "(rijk|rijksoverheid|vws|ministerie|minister|staatssecretaris|kabinet) .. (wil|willen|legt|leggen|neerleggen|draagt|droeg|kende|kent|gaf|geeft|verleende|stelt als|nodigt|nodigde|sprak|spreekt|tekende|tekent|ondertekende|ondertekent|gevraagd|vroeg|verplicht|verplichtte) & (gemeente|gemeenten|regio|regio's|ggd|netwerk|partners|partijen|veldpartijen|streek) & ! (subsidie|subsidies|budget|uitkering|miljoen|euro|zorgverzekeraars|iza|gala|azwa|akkoord|*akkoord)",
     "(gesprek|gesprekken|overleg|contact|gesprekspartner|lobby*|aanspreekpunt|spreekbuis|stem|optreden) .. (met|naar|richting|bij|voor|tegenover) .. (rijksoverheid|landelijke overheid|landelijke politiek|rijk|den haag|vws|ministerie|ministeries|minister|kabinet|kamerleden|politiek)",
     "(gesprek|gesprekken|overleg) met .. en overheid",
     "(bewindslieden|bewindspersoon|bewindspersonen|staatssecretaris|minister) & (ondertekende|ondertekend|ondertekenen|tekende|tekenden|handtekening|partij|getekend|deal)",
     "(namens) (het rijk|het kabinet|vws|het ministerie|de minister)",
     "(minister|staatssecretaris|kabinet|vws|ministerie|rijk|tweede kamer) .. (wees|wijst|aangewezen|bezocht|bezoekt|bezoek|opende|opent|kwam|ontving|koos|kiest|verzocht|verzoekt|erkent|erkende|benoemde|benoemt|vindt|leidde tot) .. (regio|ggd|aan|ons|dat gemeenten|penvoerder|de|een)",
     "(vindt|verwacht|eist|verlangt) .. (kabinet|minister|staatssecretaris|rijk) .. dat",
     "(kabinet|minister|staatssecretaris|rijk) .. (vindt|verwacht|eist|verlangt) .. dat",
     "(bezoek|werkbezoek) .. (minister|staatssecretaris|vws|kamerleden|kamercommissie)",
     "(motie|kamerbrief|kamerdebat|kamervragen) & (regio|rijksprogramma|ons|onze|leidde|streek|provincie)",
     "(op verzoek|in opdracht|op uitnodiging) van .. (rijk|ministerie|vws|minister|kabinet)",
     "(rijksprogramma|rijksdeal|rijksmiddelen) & (regio|jaar|leidde|motie|streek)",
     "(regio deal|regio deals|regiodeal*|city deal|citydeal|woondeal|rijk en regio|rijk en provincie)",
     "(vws|rijk|ministerie|nza) .. (denkt|denken|praat|kijkt|sluit|sluiten|luistert|steunt|adviseert|betrokken|aan tafel|mee)",
     "(lobby|lobbyen|belemmeringen|knelpunten) .. (landelijk*|rijk|vws|den haag|ministerie|wet*)",
     "(lobby*|politiek|signaal|signalen|boodschap|aandacht) .. den haag",
     "nationaal programma",
     "(rijkssubsidie|rijksregeling|rijksprogramma|rijksbeleid) & (afspra*|overleg|voorwaarden|status|verlening)",
     "status van (nationaal|landelijk)"
    ],
    "implicit": [
     "(rijk|rijksoverheid|vws|ministerie|minister) & ! (openbaar|kosten|verantwoording|subsidie|subsidies|budget|geld|middelen|uitvoeringsbudget|spuk|bijdrage|financ*|gefinancierd|betaal*|beschikbaar|akkoord|*akkoord|iza|gala|azwa|rapport*|*rapport|*brief|kamer|deadline|zorginstituut|decentral*|verantwoordelijkheden|wil|wilde|euro|land)"
    ],
    "weak": [
     "(rijk|rijksoverheid|vws|ministerie|minister|nza)"
    ],
    "hint": [
     "<state>"
    ],
    "complete": [],
    "ignore": [
     "landelijk netwerk",
     "<state> ... (zorgakkoord|gala|iza|azwa|akkoord|leefakkoord)",
     "(zorgakkoord|gala|iza|azwa) ... <state>",
     "(vws|rijk|ministerie) .. stelt ... beschikbaar",
     "subsidie ... (vws|rijk|ministerie)",
     "verantwoording aan (het rijk|vws|het ministerie)",
     "gefinancierd door .. <state>",
     "een rijk land",
     "(subsidie|middelen|geld|budget) van (het|de) (rijk|ministerie|vws)",
     "rijk (aan|van)",
     "(is|zijn) rijk",
     "openbaar ministerie",
     "regeling van (vws|het rijk|het ministerie)"
    ],
    "needs": 3,
    "unlike": [],
    "also": [
     "title"
    ],
    "despite": [
     "told"
    ]
   },
   "en": {
    "classes": {
     "minister": [
      "(minister|ministers|secretary of state|premier|federal government|state government|welsh government|scottish government|scottish ministers|welsh ministers|federal and state|ministry of health|health authority|department of health|government)"
     ],
     "state": [
      "nhs england",
      "national government",
      "(government|ministry|department|ministers)",
      "national bodies",
      "regulators",
      "regional director"
     ],
     "gov": [
      "(nhs england|nhs improvement|the ministry|ministry of health|department of health|the department|minister of state|minister of health|welsh government|scottish government|scottish ministers|welsh ministers|federal government|state government|national government|central government|provincial government|australian government|commonwealth|hse|ontario health|health new zealand|ministers|secretary of state|health care authority|state legislature|the legislature)",
      "(minister|ministry|government)"
     ]
    },
    "own": [
     "national (bodies|relationship*|government|partners)",
     "nhs england",
     "government & ! local",
     "relationship with (nhs england|government|the ministry)",
     "escalation",
     "regulators",
     "national bodies"
    ],
    "firm": [],
    "near": [
     "accountability",
     "national*"
    ],
    "whole": [
     "<state> ... (contact|oversight|meets|liaison|escalate|escalated|intervene|step|steps|agreed|hold|holds|holds|reviews|assess|assesses|link|named|represented|attends)",
     "(escalate|escalated|escalation|liaise|raise|contact) ... <state>",
     "(agreement|deal|deals|compact) with (government|nhs england|the department)"
    ],
    "part": [
     "(report|reports|reported|reporting|account|accounts|accountable|answers|answerable|accountability|submit|submits|submitted|advise|advises|advice) ... to .. <gov>",
     "<gov> .. (asks|ask|asked|requires|require|required|expects|expect|decided|decides|set up|sets|mandates|mandated|approves|approved|appoints|appointed|directs|directed|invited|invites|announced|introduced|tasked|commissioned|holds|monitors|oversees|reviews|reconstitute*|created|established)",
     "(asked|required|mandated|approved|appointed|directed|commissioned|tasked|established|created|announced|endorsed|overseen|monitored|set up|set out) by .. <gov> & ! (funded|grant|grants)",
     "(speak|speaking|speaks|talk|talking|talks|voice|advocate|advocates|advocacy|advocating|lobby|lobbying|influence|influencing|represent|represents|representation) ... (to|with|at|towards|of) .. (policy makers|policymakers|policy|legislators|lawmakers|<gov>|state agencies|state level|national level|state and federal|capitol)",
     "(representative|representatives|official|officials|observer|liaison|member|members|meeting|meetings|link|links|relationship|dialogue|agreement|partnership|contract) (of|from|with|to|between) .. <gov>",
     "(devolution|growth|city) deal",
     "minister .. (visit*|met|meets|came|comes|heard|opened|launched|announced|attended|spoke|wrote|praised|welcomed|asked|approved)",
     "(visit|visited|meeting|met|conversation|talks|dialogue) .. (by|with|from) .. (minister|ministers|secretary of state|the ministry|department of health)",
     "(government|ministry|minister|ministers|department|care authority|health authority|secretary of state|state agency|state agencies) .. (designat*|selected|appointed|recogni*|chose|accredited|certified|invited)",
     "(designated|selected|recognised|recognized|chosen|accredited|invited) .. by .. (government|ministry|minister|ministers|department|state|health authority)",
     "(advise|advises|advice to|inform|informs|lobby|influence) .. (state agencies|state|government|ministers|ministry|national policy)",
     "(reforms|reform|agenda|priorities) of ... (federal|national|state) .. government",
     "(federal|national|state) government ... (reforms|reform)",
     "(agreement|deal|deals|compact) with (government|nhs england|the department)",
     "(devolution|devolved|city region deal|growth deal)"
    ],
    "implicit": [],
    "weak": [
     "(nhs england|government|dhsc|department of health|ministers|ministry|whitehall|cqc|care quality commission|regulator*|national bodies|national team|national policy|devolution) & (agree*|deal|devol*|regulat*|assess*|oversight|oversee*|support*|fund*|work*|relationship|link*|escalat*|report*|hold*|account*|contact|meet*|ask*|lobby*|influenc*|approv*|review*|intervene*|mandate)"
    ],
    "hint": [
     "<state>"
    ],
    "complete": [],
    "ignore": [
     "local government",
     "city government",
     "(local|city|county|tribal|regional|municipal|town) (government|governments)",
     "government (funding|grant|grants|relations|offices)",
     "(grant|grants|funding|money|fund) from .. <state>",
     "(department|ministry) of (medicine|nursing|surgery|psychiatry)",
     "(central|local|city) government .. (funding|grant)"
    ],
    "needs": 3,
    "unlike": [],
    "also": [
     "title"
    ],
    "despite": [
     "told"
    ]
   }
  },
  "culture": {
   "nl": {
    "classes": {
     "value": [
      "(vertrouwen|openheid|respect|transparantie|transparant|gelijkwaardig|gelijkwaardige|gelijkwaardigheid|eerlijkheid|eerlijk|oprecht|oprechtheid|respectvol|lef|moed|durf|leiderschap|aanspreken|aanspreekbaar|gunnen|bereidheid|nieuwsgierig|nieuwsgierigheid|verbindend|verbindende|loyaliteit|betrouwbaar|betrouwbaarheid|integriteit|wederkerigheid|gastvrij*)"
     ]
    },
    "own": [
     "cultuur*",
     "gedrag*",
     "gedragscode",
     "spelregels",
     "kernwaarden",
     "waarden",
     "leidende principes",
     "kompas",
     "leiderschap",
     "vertrouwen",
     "houding*",
     "omgangsvormen",
     "samenwerkingsprincipes",
     "zo .. met elkaar om",
     "hoe .. met elkaar",
     "gedragsregels",
     "cultuur en*",
     "onderlinge afspraken",
     "omgang",
     "zo werken we",
     "huisregels",
     "afspraken met elkaar",
     "hoe we samenwerken",
     "samenwerken doen*"
    ],
    "firm": [],
    "near": [
     "principes",
     "uitgangspunten",
     "samenwerken",
     "samenwerking"
    ],
    "whole": [
     "(afspraak is afspraak)",
     "afspraak is afspraak",
     "(gedragscode|gedragsregels|omgangsregels)",
     "spelregels (zijn|voor|over)",
     "(vertrouwen|gunnen|respecteren|waarderen|helpen|steunen) elkaar & (zeggen|delen|open|openheid|eerlijk*|aanspreken|spreken|bespreken|luisteren|fouten|mislukt)",
     "(leidende principes|kernwaarden) (zijn|voor|waaronder)"
    ],
    "part": [
     "(spreken|spreekt|aanspreken|spreek) ... elkaar ... (aan|op)",
     "elkaar aanspreken",
     "(aangesproken|aanspreken|aanspreekcultuur)",
     "(houden|brengen) elkaar ... op de hoogte",
     "(informeren|vertrouwen|gunnen|helpen|waarderen|respecteren|verrassen) elkaar",
     "elkaar .. met respect",
     "met respect (behandelen|voor)",
     "elkaar .. (informeren|vertrouwen|gunnen|helpen|verrassen|respecteren)",
     "(we|wij|partners|partijen|bestuurders|eerlijk) .. (praten|spreken) .. met elkaar",
     "(praten|spreken) met elkaar .. (niet|en niet|in plaats)",
     "niet over elkaar",
     "(vertrouwen) & (bouwen|basis|werken|vanuit|onderling|elkaar|vergroten|uitgangspunt)",
     "(open|eerlijk|transparant|respectvol|openhartig) (over|tegen|naar|met|gesprek|en) & (elkaar|we|wij|partners|partijen|leden|bestuurders|houding|onderling*|samenwerk*)",
     "(delen|vieren) .. (successen|fouten|mislukkingen)",
     "(faciliterend|dienend|gedeeld|verbindend|persoonlijk) leiderschap",
     "(lastige|moeilijke) (gesprek|gesprekken)",
     "stellen .. (belang|regio|inwoner) .. (voorop|centraal)",
     "elkaars taal",
     "(helpen|steunen|ondersteunen) (we|wij|elkaar)",
     "op basis van vertrouwen",
     "(openheid|onderling vertrouwen|wederzijds respect|transparantie|gunnen) & (werken|samenwerken|leden|we|partijen|vanuit|uitgangspunt)",
     "lef (tonen|hebben)",
     "resultaten zijn van (iedereen|ons)",
     "(succes|successen) .. (vieren|delen)",
     "(onderling vertrouwen|wederzijds vertrouwen|wederzijds respect|gedragsregel*|kernwaarde*|omgangs*|samenwerkingscultuur|cultuurverandering|grondhouding|saamhorigheid|teamgeest|samenwerkingsprincipes|gezamenlijke taal|leefregel*|fatsoensregel*|huisregels|samenwerkingshouding|aanspreekcultuur|groepsgevoel|wij gevoel|samenwerkingswaarden)",
     "<value> .. <value>",
     "<value> & (elkaar|onderling*|samenwerk*|samenwerking|partners|netwerk|houding|cultuur|uitgangspunt*|principe*|allemaal)",
     "(we|wij|partijen|bestuurders) .. (zijn|werken|handelen|hechten|kiezen|tonen|hebben|geven|stellen|bouwen|spreken|willen|behandelen|vertrouwen|gunnen) .. <value>",
     "elkaar .. (echt|goed|persoonlijk|beter) (kennen|kent|leren kennen)",
     "elkaar (leren kennen|te leren kennen|leerden kennen|gaan kennen)",
     "(gedeelde|gezamenlijke|gemeenschappelijke|onze|dezelfde) (waarden|normen|kernwaarden|omgangsvormen)",
     "(waarden|kernwaarden|normen en waarden) .. (delen|deelt|gedeeld|onderschrijven|onderschrijft|vasthouden|houden|centraal|leven|uitdragen)",
     "(delen|deelt|onderschrijven|onderschrijft|vast|trouw) .. (de|deze|dezelfde|onze|die|aan) .. waarden",
     "(onderlinge|persoonlijke|menselijke) (verhoudingen|relaties|banden|contacten|sfeer|omgang)",
     "(elkaar|samen|onderling*) & (relatie|relaties|vertrouwensband|klik) & (bouwen|opbouwen|investeren|onderhouden|groeien|gegroeid|gebouwd|warm)",
     "(investeren|investeert|bouwen|gebouwd|werken) .. (in|aan) .. (relatie|relaties|vertrouwen|onderlinge|elkaar)",
     "(respectvol*|gelijkwaardig*|open|eerlijk*|zorgvuldig) .. (met elkaar|samenwerken|samenwerking|omgaan|met elkaar om)",
     "(gaan|gaat|omgaan|omgaat) .. (respectvol*|gelijkwaardig*|open|eerlijk*|zorgvuldig) .. (met elkaar|om)",
     "(aanspreekbaar|aan te spreken|aangesproken) .. (zijn|worden|op|willen)",
     "(daarop|erop|hierop|elkaar) .. (aanspreekbaar|aan te spreken|aanspreken)",
     "op relationeel (niveau|vlak|gebied)",
     "(allemaal|allen|iedereen|elke partij|elke partner|iedere partner) .. (even belangrijk|gelijkwaardig|evenveel waard|gelijk)",
     "(elkaar) .. (vertrouwen|aanspreken|respecteren|helpen|versterken|gunnen|begrijpen|serieus)",
     "(korte lijnen|korte lijntjes|goede relaties|persoonlijke relaties|goede verhoudingen)",
     "(vertrouwen|verbinding|elkaar kennen) .. (basis|centraal|belangrijk|opbouwen|opgebouwd|groeien|bouwen|sleutel)",
     "(goede|onderlinge|persoonlijke|duurzame|sterke) (relatie|relaties|band|banden|verhouding*)",
     "(met|vanuit|op basis van) .. (vertrouwen|respect|openheid|gelijkwaardigheid|transparantie)",
     "(durven|durf|ruimte geven|loslaten|nieuwsgierig*|aandacht voor elkaar)",
     "spelregels .. (samenwerk*|gedrag|elkaar|omgang|omgaan)",
     "fouten .. (mogen|op tafel|delen|bespreken|durven|toegeven|maken)",
     "(zeggen|zegt|spreken) .. (eerlijk|hardop|open|uit) .. (wat|als|tegen)",
     "(stemmen|stemt) .. af .. met iedereen",
     "(hechten|hecht) (aan|waarde|belang)",
     "delen .. wat .. (mislukt|misgaat|mis gaat|niet lukt)",
     "(geen|zonder) (schuld|verwijten|oordeel|dubbele agenda*|verborgen agenda*)",
     "(wij|we|leden|partners|partijen|bestuurders) .. (zijn|blijven|houden ons) .. (eerlijk|open|betrokken|aanspreekbaar|loyaal|constructief|nieuwsgierig)",
     "(zeggen|doen) .. wat we .. (doen|zeggen|beloven)",
     "(nakomen|komen) .. (afspraken) .. na",
     "(afspraken|beloften|beloftes) .. (nakomen|na te komen|komen we na)",
     "(dezelfde|gemeenschappelijke|gezamenlijke|elkaars) taal",
     "(meningsverschillen|conflicten|spanningen|verschillen) .. (bespreken|bespreekbaar|uitspreken|op tafel|oplossen)",
     "(commitment|toewijding|vasthoudendheid|eigenaarschap|geduld|plezier|humor|energie) .. (nodig|tonen|belangrijk|basis|centraal|samen|houden|hoort)"
    ],
    "implicit": [
     "(gezamenlijk eigenaarschap|van onderop)"
    ],
    "weak": [
     "(leidende principes|kernwaarden|gedragsregels|kompas)",
     "<value>",
     "(cultuur|houding|mentaliteit|leiderschap)",
     "elkaar .. (weten|bellen|belt|opzoeken|zoeken|meenemen|bijpraten|aan te spreken|serieus te|ruimte)"
    ],
    "hint": [
     "(cultuur|gedrag|houding|vertrouwen|waarden)"
    ],
    "complete": [],
    "ignore": [
     "(vraagt|vergt|vragen|vergen|kost|vereist) .. <value>",
     "<value> .. (vraagt|vergt|vereist)",
     "vertrouwen in (de|het|zorg|overheid|eigen)",
     "(gelijkwaardige|gelijkwaardig) (zorg|behandeling|alternatief|opleiding|besluitvorming)",
     "sport en cultuur",
     "kunst en cultuur",
     "vertrouwen in de (zorg|overheid)",
     "welzijn en cultuur",
     "cultuurinstellingen",
     "(kunst|sport|natuur|recreatie|onderwijs|zorg) .. cultuur",
     "transparant* (inkoop|begroting)",
     "open (data|standaard*|source|brief|dag)",
     "eerlijk is eerlijk",
     "(is|zijn) .. eerlijk over",
     "(eerlijke|eerlijk) (verdeling|verdeeld|verdelen|spreiding|deel|kans|kansen|prijs|tarief)",
     "(zorgt|zorgen) .. voor .. transparantie",
     "elkaar weten te vinden als"
    ],
    "enough": 3,
    "needs": 3,
    "list": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "need",
     "lack"
    ]
   },
   "en": {
    "classes": {
     "value": [
      "(trust|respect|openness|honest|honesty|honestly|transparent|transparency|transparently|kindness|curiosity|integrity|compassion|compassionate|humility|trusting|courage|fairness)"
     ]
    },
    "own": [
     "promise",
     "promises",
     "culture*",
     "behaviour*",
     "how we behave",
     "behave",
     "values",
     "how we treat*",
     "ways of working",
     "rules of engagement",
     "culture and leadership",
     "our values",
     "(building|mutual) trust",
     "trust and*",
     "behaving*",
     "how we treat",
     "how we work together",
     "our promises",
     "(operating|guiding|partnership|shared|our) principles"
    ],
    "firm": [],
    "near": [
     "principles",
     "how we work",
     "working together"
    ],
    "whole": [
     "code of (conduct|behaviour)",
     "(our|shared) values (are|include)",
     "(trust|respect|support|challenge|listen to|tell) (each other|one another) & (open|honest*|openly|transparent*|candid|candour|respect|bad news|mistakes|kind|kindness)",
     "(rules of engagement|ground rules) & (partners|members|we|our|agreed|meetings|each)"
    ],
    "part": [
     "(assume|assumes) (good|the best)",
     "(trust|respect|challenge|support|honest|listen to) (each other|one another)",
     "(each other|one another) .. (trust|respect|honestly|openly)",
     "(mutual|build|building) (trust|respect)",
     "(open|honest|transparent) (with|about|and|conversations)",
     "(raise|raises) ... early",
     "(challenge|support|help|trust) each other",
     "(promise|promises) to",
     "(tell|help|hold|challenge|treat) (each other|one another)",
     "(share|shares) .. (by default|openly|credit)",
     "(behaviours|behaviour) & (partners|members|leaders|board|boards|we|our|values|expected|principles|culture|agreed|shared)",
     "(ground rules|code of conduct)",
     "(shared|compassionate|collective|distributed|inclusive) leadership",
     "do what we say",
     "(open and honest|mutual support|mutual trust|mutual respect|candour|listen to each|challenge each|shared principles|shared values|ways of working)",
     "<value> .. <value>",
     "<value> & (each other|one another|partners|partnership|together|collaborat*|principle|principles|between|our)",
     "(we|partners|members|leaders) ... (openness|honest*|kindness|candour|curiosity|compassion*|humility)",
     "(culture|behaviours) .. (of|that|we|where|change)",
     "(built|based) on .. (trust|respect|equality|relationships)",
     "(good|strong|strengthen*|build*|trusting|trusted|positive|personal) .. relationships",
     "goodwill",
     "(treat|respect|trust|listen|support|challenge) .. (each other|one another)",
     "(we|partners|members) .. (decide|act|work) .. (on evidence|in good faith|openly|honestly)",
     "no surprises",
     "(shared|common|core|our|same|collective) (values|behaviours|ethos|norms)",
     "(guided|bound|underpinned|led|driven) by .. (values|principles|trust|respect|shared purpose)",
     "(culture|spirit|climate|ethos|atmosphere) of .. (trust|collaborat*|cooperation|co operation|openness|partnership|respect|learning together|inclusion|transparency|equality|mutual*|support)",
     "in .. spirit of",
     "(invest|invests|investing|time|build|built|building) .. (in|on|of) .. (relationship|relationships|trust|one another|each other)",
     "(assume|act in) good (faith|intent)",
     "(honest|open|frank|candid) .. (each other|conversation|conversations|dialogue|culture|about)",
     "(speak|speaking) (openly|plainly|honestly)",
     "(feel|feels|free|safe|able) .. to speak up",
     "(commitment|commit|committed) to (working together|each other|one another|openness|honesty|transparency)",
     "(no|without) (blame|surprises|hidden)"
    ],
    "implicit": [
     "(code of conduct|conduct|behaviour)"
    ],
    "weak": [
     "<value>"
    ],
    "hint": [
     "(culture|behaviour|values)"
    ],
    "complete": [],
    "ignore": [
     "nhs trust",
     "foundation trust",
     "(hospital|hospitals|community|care) .. trust",
     "trust chair",
     "(trust|trusts) & (nhs|hospital*|foundation|housing|academy)",
     "(arts|sport|leisure|media) and culture",
     "culture and (leisure|sport|heritage)",
     "values based (commissioning|recruitment)",
     "(health|healthy|risk|lifestyle|risky|eating|smoking|drinking|challenging|antisocial|anti social) (behaviour|behaviours)",
     "behavioural health",
     "polic* on",
     "(acute|community|hospital|care|health|foundation|two|nhs|housing|county) (trust|trusts)",
     "trusts",
     "trust (board|boards|executive*|director*|staff|hospital*|chief)",
     "(charitable|maori|local|mental|ambulance|each|every|university|national|land) trust",
     "(the|a|this|every|one|its|two) trust",
     "(in|with) respect (of|to)"
    ],
    "enough": 3,
    "needs": 3,
    "list": 3,
    "unlike": [],
    "also": [],
    "despite": [
     "need",
     "lack"
    ]
   }
  },
  "learning": {
   "nl": {
    "classes": {
     "learn": [
      "(leerbijeenkomst*|leersessie*|leernetwerk*|leerkring*|leergemeenschap*|leercyclus|leergroep*|leeragenda|intervisie|reflectie*|leerdag*|reflecteren|leeratelier|leerlab|leercafe*|leermoment*|leergang|lerende|kennisdag|inspiratiesessie*|kennissessie*|leerwerkplaats*|terugblik|kennisbijeenkomst*|leertafel)"
     ]
    },
    "own": [
     "leren",
     "samen leren",
     "leren*",
     "lerend*",
     "transformatieaanpak",
     "aanpak en leren",
     "kennis delen",
     "kennisdeling",
     "experimenteren",
     "leerinfrastructuur",
     "leeraanpak",
     "*leren",
     "*geleerd",
     "geleerd*"
    ],
    "firm": [],
    "near": [
     "cultuur*",
     "aanpak",
     "evaluatie",
     "innovatie"
    ],
    "whole": [
     "<learn> & <often>",
     "(kijken|blikken|kijkt|blikt) ... terug & (samen|na|elke|elk|iedere|<often>|<number>|lessen)",
     "(elke|elk|iedere|na) ... (sluiten|kijken|evalueren|blikken) ... terugblik",
     "(actieonderzoek|ontwikkelonderzoek|lerende evaluatie|leerstrategie|leerinfrastructuur|leercyclus|ontwerpgericht)",
     "lerend (netwerk|vermogen|samenwerkingsverband|systeem|regio)",
     "lerende (organisatie|evaluatie|aanpak|gemeenschap|netwerken)",
     "(beginnen|begint|starten|start) ... klein ... (opschalen|uitbreiden|breder|rol)",
     "(proeftuin|proeftuinen|pilot|pilots|experimenten|experiment) ... (leren|opschalen|lessen|uitrollen|breder|ruimte)",
     "(fouten) .. (maken|mogen|mag)",
     "<often> .. (gebruikersdag|kennisdag|inspiratiedag|leerdag)",
     "(najaar|voorjaar|jaar|kwartaal) .. (gebruikersdag|kennisdag|inspiratiedag|leerdag|leerbijeenkomst)",
     "(leer*|lerend*|kennis*|intervisie|reflecti*|inspiratie*) (sessie*|bijeenkomst*|netwerk*|kring*|agenda|gemeenschap*|programma*|cyclus|omgeving|platform|community|dag|dagen|aanpak|traject*)",
     "(*leernetwerk*|leerkring*|lerend netwerk|lerende netwerken|leergemeenschap*|leerbijeenkomst*|leeragenda|leerprogramma|leertraject*|learning communit*|leerateliers|leertafel*) & (<often>|elkaar|medewerkers|deelnemers|bespreken|wisselen|komen|lector|studenten|organiseren|houden)"
    ],
    "part": [
     "(leren|leert) .. (van|met) (elkaar|wat)",
     "(leren|leert) .. (en|door) .. (verbeteren|ontwikkelen|experimenteren|innoveren|doen|bijstellen|proberen|evalueren)",
     "(continu|continue|voortdurend|voortdurende|doorlopend|doorlopende|blijven|blijft|doorgaan|door te gaan) .. (leren|verbeteren|verbetering|doorontwikkelen|doorontwikkeling|ontwikkelen)",
     "(verbeteren|leren|verbetert) .. (continu|doorlopend|voortdurend)",
     "(evalueren|monitoren|meten|reflecteren|bijsturen|bijstellen|proberen|doen|ontwikkelen|experimenteren|ontdekken|onderzoeken) (en|leren) .. leren",
     "(evalueren|monitoren|meten|reflecteren|bijsturen|proberen|doen|ontwikkelen|experimenteren|ontdekken|onderzoeken) leren",
     "(leren|lerend) (en|van|bijsturen|bijstellen|aanpassen|doorpakken|evalueren|verbeteren|experimenteren|innoveren) .. (bijsturen|bijstellen|aanpassen|evalueren|verbeteren|experimenteren|innoveren|doen)",
     "(werkwijze|werkwijzen|aanpak|methodiek|methodieken|methode|methodes|werkvormen) .. (verder|door|steeds|samen) .. (ontwikkel*|te ontwikkelen|verfijn*|aangescherpt|verbeter*)",
     "(verder|steeds|samen) .. (ontwikkelen|verbeteren|aanscherpen|verfijnen) .. (werkwijze|werkwijzen|methodiek*|methode*|manier van werken)",
     "(methodieken|methodiek|werkvormen|werkwijzen) .. (ontwikkelen|ontwikkeld|ontwikkelt)",
     "(kruisbestuiving|leeropbrengst*|leerervaring*|leervragen|leerdoelen|leercultuur|leerklimaat|leerlijn*)",
     "(aanpassen|bijstellen|bijsturen) .. (onderweg|gaandeweg|tussentijds)",
     "(gebruiken|gebruikt|benutten|benut|nemen|neemt|verwerken) .. (lessen|leerpunten|ervaringen|geleerde|inzichten) .. (om|voor|bij|in|mee)",
     "(ontwikkelen|ontwikkelt|verbeteren) .. (van daaruit|daarop|al doende|gaandeweg|onderweg) .. (verder|voort|door)",
     "(van daaruit|al doende|gaandeweg) .. (ontwikkelen|verbeteren|leren|bijstellen|verder)",
     "onderweg .. leren",
     "(*leernetwerk*|leerkring*|lerend netwerk|lerende netwerken|leergemeenschap*|leerbijeenkomst*|leeragenda|leerprogramma|leertraject*|kennisplatform|kennisnetwerk*|learning communit*|leerateliers|leertafel*|leerwerkplaats*|kennisalliantie|kenniscentrum voor)",
     "(delen|deelt) .. wat .. werkt",
     "(met|bij|samen met|via|van) .. academische (werkplaats|werkplaatsen) & (leren|onderzoek*|kennis|lessen|volgen|evalu*)",
     "samen .. leren",
     "(wisselen|uitwisselen|uitwisseling|delen) ... (ervaringen|kennis|lessen|inzichten|geleerd*)",
     "(proeftuin|proeftuinen|experimenteerruimte|experimenteren|pilots)",
     "(proberen|uitproberen|probeert) ... (uit|passen|aanpassen|kijken)",
     "kijken .. wat werkt",
     "(lopen|loopt) ... mee met",
     "(probeer|proberen) .. (uit|dingen)",
     "(intervisie|leerbijeenkomst|leerbijeenkomsten|leersessies|reflectie)",
     "(ervaringen|kennis) .. (uitgewisseld|gedeeld|delen|uitwisselen)",
     "(gebruikersdag|kennisdag|inspiratiedag|werkbezoek|werkbezoeken)",
     "(kennis|ervaring|ervaringen|inzichten) .. (delen|uitwisselen|bundelen|ontwikkelen|gedeeld|uit te wisselen|verspreiden|wisselen)",
     "(deelt|delen|wisselen|uitwisselen|uitwisseling) .. (kennis|ervaring|ervaringen|lessen|voorbeelden)",
     "(klein|kleinschalig) .. (beginnen|starten|begonnen|opschalen|stappen)",
     "(wiel) .. (opnieuw|uitvinden|uit te vinden)",
     "(nemen|neem) .. mee .. (lessen|volgende|laten)",
     "(proef|proeven|proeftuin)",
     "(leren|geleerd|lessen) .. (van|uit|met) .. (elkaar|pilot*|proef|praktijk|ervaringen|fouten|anderen)",
     "(pilot|pilots|proeftuin|proeftuinen|experimenten|proef|proeven) & (leren|lessen|geleerd|ervaring*|opschal*|evalu*)",
     "(drie|vier|vijf|<number>|belangrijkste) lessen",
     "(delen|deelt|wisselen|uitwisselen|gedeeld) .. (kennis|ervaring|ervaringen|lessen|voorbeelden|inzichten)",
     "(kennis|ervaring|ervaringen|lessen|inzichten) .. (delen|deelt|wisselen|uitwisselen|gedeeld)",
     "(al doende|gaandeweg|stap voor stap|lerend) .. (leren|ontwikkelen|ontdekken|verbeteren|doorontwikkelen)",
     "(ontwikkelgericht|lerende aanpak|lerende samenwerking|leerpunten|geleerde lessen)",
     "(beginnen|begint|starten|start|begonnen) .. klein*",
     "wat .. werkt .. (breiden|rollen|schalen|nemen|delen|verspreiden|doen|gaat|wordt|brengen|brengt|passen|neemt)",
     "(breiden|rollen|schalen|breidt|rolt) ... (uit|op) ... (rest|andere|hele|overige|alle)",
     "(nieuwe|andere) (aanpak|aanpakken|werkwijze|werkwijzen|werkvormen|ideeen|manieren) .. (proberen|uitproberen|testen|inzetten|beproeven|toetsen|ontwikkelen)",
     "(wat we|wat wij|het) (geleerde|leren|leerden|geleerd) .. (gaat|delen|nemen|brengen|hebben)",
     "(uitproberen|uitgeprobeerd|uitproberend|uittesten|beproeven)",
     "(deelt|delen|vertelt|vertellen|laat|horen) .. (wat|wat je|wat ze|wat we) .. (leert|leren|leerde|geleerd|opsteekt|ontdekt)",
     "wat (bewezen) .. werkt",
     "(passen|past|stellen|stelt) .. (werkwijze|aanpak|methode|manier) .. (aan|bij) & ! welke",
     "waar .. (stoppen|stopt) .. mee",
     "(leren|lerend|lerende) .. (verbeteren|ontwikkelen|samenwerken|evalueren|veranderen|houding|proces|cultuur)",
     "(samen|met elkaar|van elkaar|onderling|gezamenlijk) (leren|reflecteren|ontdekken|onderzoeken)",
     "(goede|mooie|inspirerende) (voorbeelden|praktijken) .. (delen|gedeeld|verspreiden|ophalen|bundelen|elkaar)",
     "(bij elkaar|bij anderen) (in de keuken|op bezoek|af te kijken|afkijken)",
     "(ophalen|opgehaald|verzamelen) .. (lessen|ervaringen|inzichten)",
     "(collegiale consultatie|meeloopdag*|werkbezoeken|kennisdelen|masterclass*|verdiepingssessie*|casuistiekbespreking*|ontwikkelteam|innovatieteam|living lab|fieldlab|leerstoel|lectoraat)"
    ],
    "implicit": [
     "al doende",
     "gaandeweg"
    ],
    "weak": [
     "(leren|lerend|lerende|leerproces|leerervaring*|lessen|geleerd|experiment*|experimenteren|proeftuin*|pilot|pilots|innovatie*|innoveren|kennisdeling|kennisuitwisseling|intervisie|reflect*|uitproberen|goede voorbeelden|best practices)",
     "(scholing|scholingen|deskundigheidsbevordering|bijscholing|training|trainingen|workshops|kenniscafe*|webinar*|lessen)",
     "leren",
     "(opgedane|geleerde|onze) (kennis|ervaring|ervaringen|lessen|inzichten)",
     "stap voor stap"
    ],
    "hint": [
     "innovatie",
     "kennisdeling"
    ],
    "complete": [],
    "ignore": [
     "leren kennen",
     "elkaar .. leren",
     "leren omgaan",
     "een leven lang leren",
     "leren en werken",
     "(lerende|studenten|onderwijs) .. leren",
     "mensen leren",
     "opschalen naar",
     "(ondernemen|ondernemers) en innoveren"
    ],
    "enough": 4,
    "unlike": [],
    "also": [],
    "despite": []
   },
   "en": {
    "classes": {
     "learn": [
      "(learning|reflection|reflect|reflects)",
      "lessons learned"
     ]
    },
    "own": [
     "learning*",
     "how we learn",
     "learning and*",
     "testing and*"
    ],
    "firm": [],
    "near": [
     "culture",
     "evaluation",
     "innovation",
     "improvement"
    ],
    "whole": [
     "(learning) (day|days|event|network|community|collaborative|set|sets|sessions|events|cycle|system|sites|lab)",
     "<learn> & <often>",
     "(start|starting|begin) small",
     "(try|tries|tried|trying) .. (first|out|things)",
     "what works .. (copied|spread|shared|scaled|is)",
     "(test|pilot|pilots|try|prototype) ... (learn|scale|spread|adapt|roll)",
     "action research",
     "(after|each|every) ... (look|looks) back",
     "plan do study"
    ],
    "part": [
     "learn (from|with|together)",
     "learning (from|together)",
     "lessons (learned|learnt|from|drawn|shared)",
     "(grounded|based|built|builds|building|draws|drawing|build|draw) (in|on|upon) .. (lessons|experience of|learning|what we)",
     "(adapt|adapts|adapted|adjust|adjusted|refine|refined|evolve) .. (as we|based on|in light of|in the light of|along the way|over time|experience)",
     "(share|sharing|spread|spreading) .. (learning|lessons|what works)",
     "(share|shares|spread|spreads) .. (good practice|best practice)",
     "(pilots|pilot|prototypes|test and learn)",
     "(reflect|reflects) on",
     "(share|shares|sharing|spread) .. (learning|knowledge|experience|lessons|ideas|expertise)",
     "(keep|continue|continuous|continuously|continual) .. (learning|improving|improvement)",
     "(learn|learning) .. (from|together|system|network|culture|improve*)",
     "(share|shares|sharing|spread|swap|exchange) .. (experience|experiences|ideas|insight|insights|skills)",
     "(learn|learning) .. (each other|one another|mistakes|failure|elsewhere|others|what)",
     "(masterclass*|workshop series|community of practice|communities of practice|peer learning|learning set|webinars|living lab|test bed*|site visits|shadowing)"
    ],
    "implicit": [
     "(learning by doing|as we go)"
    ],
    "weak": [
     "(learn|learns|learning|lessons|innovat*|pilot|pilots|piloting|test and learn|experiment*|research|good practice|best practice|evidence base|improvement science|quality improvement|peer review|peer support|academy|knowledge)",
     "(learnt|learned|what works)"
    ],
    "hint": [
     "(learning|innovation)"
    ],
    "complete": [],
    "ignore": [
     "learning disabilit*",
     "(director|directors|head|chair|minister|executive|care|manager|vice president|and|college) .. learning",
     "(early|adult|lifelong|e|distance|online|children's|young people's|machine) learning",
     "learning (needs|support|centre|centres|loss|outcomes|partnership trust|and work|and skills)",
     "(skills|education|employment|training) .. learning",
     "learning disability",
     "learning difficult*"
    ],
    "enough": 4,
    "unlike": [],
    "also": [],
    "despite": []
   }
  }
 }
};
