import type { TranslationOf } from "../catalogue.ts";
import type { help as french } from "../fr/help.ts";

export const help = {
  title: "Help",
  intro: "Korte pagina's, om in volgorde te lezen of op te zoeken met een woord.",
  search: "Zoeken in de help",
  none: "Niets in de help gaat over “{{search}}”.",
  contents: "Pagina's van de help",
  pages: {
    steps: {
      title: "De zes stappen",
      intro:
        "Een dossier volgt zes stappen. Elke stap zegt wat bekend is, wat ontbreekt en welke documenten ze oplevert. De volgorde helpt u, ze sluit u niet op: u kunt altijd terug.",
    },
    papers: {
      title: "De documenten",
      intro: "Ze worden ingevuld met wat u al genoteerd hebt. U hoeft niets over te schrijven.",
    },
    meeting: {
      title: "Het overleg",
      intro: "Wat nodig is voor, tijdens en na het overleg.",
    },
    safety: {
      title: "De veiligheid van mijn werk",
      intro: "Waar uw gegevens staan, wie ze kan lezen en wat u doet als er iets verloren gaat.",
    },
    roles: {
      title: "Wie doet wat",
      intro:
        "De rollen worden gemakkelijk verward. Dit is de rol van ieder rond de tafel. De gekozen regeling kan er een andere naam aan geven.",
    },
    keyboard: {
      title: "Toetsenbord",
      intro: "Alles kan ook zonder muis.",
    },
  },
  parts: {
    request: {
      title: "1. De aanvraag",
      text: "Wie vraagt iets, en met welke woorden. Weet de persoon ervan? Gaat hij of zij akkoord om gecontacteerd te worden? U gaat de voorwaarden één voor één na en noteert de beslissing. Is het antwoord nee, dan maakt Autour een doorverwijzingsbrief.",
    },
    clarification: {
      title: "2. De verduidelijking",
      text: "U legt de regeling uit. U noteert de vraag woord voor woord, wat al geprobeerd werd en wat werkte. Wie u uitnodigt, wie niet, en waarover niet gesproken wordt. De toestemming van de persoon wordt punt per punt genoteerd.",
    },
    concertation: {
      title: "3. Het overleg",
      text: "Een moment vinden, uitnodigen, de agenda voorbereiden, het overleg houden. De persoon komt als eerste aan het woord.",
    },
    plan: {
      title: "4. Het plan",
      text: "Doelstellingen, en voor elk: wie doet wat, hoe en wanneer. Een goedgekeurd plan wordt niet meer overschreven. Een wijziging wordt een aanpassing, met de reden erbij.",
    },
    followUp: {
      title: "5. De opvolging",
      text: "De acties die te laat zijn of eraan komen, het logboek van de contacten, de wensen en klachten tot ze afgesloten zijn.",
    },
    evaluation: {
      title: "6. De evaluatie",
      text: "Voor elke doelstelling: wat u verwachtte en wat bereikt werd. Daarna het vervolg: afsluiten, of een tweede traject met een nieuw plan naast het oude.",
    },
    setAside: {
      title: "Een punt dat niet van toepassing is",
      text: "Met “Opzijzetten” telt het niet meer mee bij wat ontbreekt. U schrijft waarom, en de reden blijft in de geschiedenis staan.",
    },
    whichPapers: {
      title: "Waar u ze vindt",
      text: "Open in een dossier de documenten. Elke stap toont ook de hare. Een document dat nog niet kan, zegt waarom.",
    },
    issued: {
      title: "Ontwerp of uitgegeven",
      text: "Een ontwerp verandert mee met het dossier. Een uitgegeven document krijgt een nummer en een versie en verandert niet meer. Verbetert u het, dan komt er een nieuwe versie bij en zegt Autour wie de oude kreeg.",
    },
    signature: {
      title: "Uw handtekening",
      text: "In de instellingen, bij “Mijn gegevens”: teken ze of kies een afbeelding. Ze wordt boven uw naam afgedrukt, waar u ondertekent, en op geen enkel document van een dossier dat iemand anders leidt.",
    },
    recipients: {
      title: "Aan wie u ze bezorgt",
      text: "Autour stelt de ontvangers voor: wie aanwezig was op het overleg. De persoon heeft altijd recht op een eigen exemplaar. U noteert aan wie, wanneer en hoe elk document bezorgd werd.",
    },
    privateNotes: {
      title: "Wat nooit wordt afgedrukt",
      text: "Een privénotitie staat in geen enkel document en in geen enkel bestand dat u doorgeeft.",
    },
    simple: {
      title: "De vereenvoudigde versie",
      text: "Mijn vergadering op één blad en mijn verhaal in tien regels zijn voor de persoon geschreven, in eenvoudige woorden. Lees ze samen na.",
    },
    before: {
      title: "Vooraf",
      text: "Noteer tijdens uw telefoontjes wie wanneer vrij is: Autour rangschikt de momenten. Het onderwerp van de uitnodiging verraadt niets over de zorg, en er zit een pagina “Wie doet wat” bij.",
    },
    needs: {
      title: "Wat nodig is om het te houden",
      text: "De toestemming van de persoon om deel te nemen, of de volledig ingevulde fiche bij weigering en gevaar, en het aantal hulpverleners dat de regeling vraagt. Zonder dat kunt u het overleg niet als gehouden noteren.",
    },
    during: {
      title: "Tijdens",
      text: "De aanwezigheden, de woorden van de persoon, ieders standpunt, de akkoorden, de meningsverschillen, en dan de beslissingen die u luidop naleest. Wat u schrijft, wordt meteen bewaard.",
    },
    absent: {
      title: "Als de persoon er niet is",
      text: "Zijn of haar woorden worden weergegeven, met de naam van wie ze overbrengt. Voor een baby: wat hij toonde, en wie dat zag.",
    },
    after: {
      title: "Nadien",
      text: "Het syntheseverslag is klaar om na te lezen en uit te geven. De besliste acties staan al in het plan.",
    },
    where: {
      title: "Waar staan mijn gegevens?",
      text: "Op deze computer, in een versleutelde kluis. Autour gebruikt geen internet. Er gaat niets naar buiten, behalve de bestanden die u zelf opslaat.",
    },
    drafts: {
      title: "Wordt bewaard wat ik schrijf?",
      text: "Ja. Een kladversie staat ten laatste twee seconden na uw laatste aanslag op de schijf. “Opgeslagen” verschijnt pas als dat gebeurd is.",
    },
    lock: {
      title: "Als ik even weg ben",
      text: "Ctrl+L vergrendelt meteen. Anders vergrendelt Autour zichzelf na enkele minuten, en wanneer de computer in slaapstand gaat. Hoelang dat duurt, kiest u bij de beveiliging van de kluis.",
    },
    backups: {
      title: "De back-ups",
      text: "Elke dag, wanneer u Autour voor het eerst opent, wordt er een gemaakt. Bewaar ook een kopie elders, op een usb-stick: de pagina met back-ups doet dat voor u. Voor u een back-up terugzet, toont Autour wat er zou veranderen.",
    },
    forgotten: {
      title: "Ik ben mijn wachtzin vergeten",
      text: "Uw herstelcode, op papier, opent uw dossiers opnieuw. Zonder die code kan niemand ze openen, ook wij niet. Hebt u er nog geen, maak er dan vandaag een bij de beveiliging van de kluis.",
    },
    colleague: {
      title: "Een dossier aan een collega toevertrouwen",
      text: "Exporteer het dossier naar een bestand, bij de documenten. Dat bestand is niet versleuteld: geef het persoonlijk af of langs een veilige weg.",
    },
    person: {
      title: "De begeleide persoon",
      text: "Om deze persoon gaat het. Die zegt wat hij of zij wil, kiest hoe deel te nemen, geeft toestemming of trekt ze weer in, en krijgt de eigen documenten.",
    },
    relatives: {
      title: "De naasten",
      text: "Familie, vrienden, buren, mantelzorgers. Ze worden rechtstreeks betrokken en kunnen een actie van het plan op zich nemen.",
    },
    requester: {
      title: "De aanvrager",
      text: "Wie het overleg vroeg: de persoon, een naaste of een hulpverlener, naargelang de regeling. Een aanvraag doen geeft geen bijzondere rol in het vervolg.",
    },
    organiser: {
      title: "De organisator",
      text: "Ontmoet de persoon, contacteert iedereen, bereidt het overleg voor en leidt het. In Brussel staat de organisator buiten het netwerk en spreekt voor de persoon. Bij Kirikou hoort hij erbij. Bij Archipel is hij een neutrale derde.",
    },
    referent: {
      title: "Wie het plan opvolgt",
      text: "De referentiepersoon van het plan, of de coördinator van het zorgtraject. Volgt het plan op na het overleg. In Brussel is het plan uitvoeren niet het werk van de organisator.",
    },
    professionals: {
      title: "De hulpverleners",
      text: "Ieder geeft zijn standpunt en zegt wat hij kan doen. Niet iedereen heeft dezelfde geheimhoudingsplicht: Autour noteert die per persoon en houdt er rekening mee bij de ontvangers.",
    },
    trusted: {
      title: "De vertrouwenspersoon",
      text: "Door de persoon gekozen om mee te gaan. U noteert of de vertrouwenspersoon op het overleg mag zijn en het dossier mag lezen.",
    },
    representative: {
      title: "De wettelijke vertegenwoordiger",
      text: "Een ouder, een voogd, een bewindvoerder. Die kan om toestemming gevraagd worden; dat vervangt de woorden van de persoon niet.",
    },
  },
} as const satisfies TranslationOf<typeof french>;
