import type { LetterId, LetterWording, TranslationLanguage } from "./letter.ts";
import type { carrierRoles, ProgrammeWords } from "./programme.ts";

/** The letters that are written in three languages (domain 5). */
export type TranslatedLetterId = Extract<LetterId, "invitation" | "information" | "consent">;

/**
 * What a programme that has no translation of its own says in Dutch and in English: the letters of the neutral preset,
 * which promise nothing that a programme might not keep.
 */
export const standardLetters: Readonly<
  Record<TranslationLanguage, Readonly<Record<TranslatedLetterId, LetterWording>>>
> = {
  nl: {
    invitation: {
      subject: "Uitnodiging voor een overleg",
      body: `Goedendag,

Ik nodig u uit voor een overleg op {date} om {heure}, op deze plaats: {lieu}.

Het brengt {personne} samen met de mensen rondom. Iedereen krijgt het woord, {personne} eerst. Samen zoeken we hoe het verder kan: wie doet wat, hoe en tegen wanneer. Op de bladzijde “Wie doet wat” leest u welke rol ieder heeft.

Laat me weten of u er zult zijn. Past de datum u niet, bel me dan: we bekijken hoe we u op een andere manier kunnen horen.

Met vriendelijke groeten,

{organisateur}
{fonction}
{reseau}`,
    },
    information: {
      subject: "Een overleg om samen verder te komen",
      body: `Goedendag {personne},

Men heeft mij gevraagd een overleg rond u te organiseren. Voor we verdergaan, wil ik u uitleggen wat dat is en weten wat u ervan vindt.

Zo’n overleg brengt de mensen samen die voor u belangrijk zijn en de hulpverleners die u begeleiden. We zoeken er samen hoe het verder kan, en we schrijven op wie wat doet.

U kiest hoe u meedoet: komen, iets opschrijven of iemand sturen. U mag me zeggen wie ik uitnodig, wie niet, en over welke onderwerpen u niet wilt spreken. U mag op elk moment van gedachten veranderen.

Tot binnenkort,

{organisateur}
{fonction}
{reseau}`,
    },
    consent: {
      subject: "Uw toestemming",
      body: `Goedendag {personne},

Voor ik het overleg organiseer, vraag ik uw toestemming. Niets verplicht u om die te geven, en u kunt ze op elk moment weer intrekken.

Op de volgende bladzijde vindt u vier zaken: wat we willen doen, waarom we dat willen doen, wie informatie over u zal krijgen en welke informatie precies. Niets anders wordt doorgegeven, en aan niemand anders.

Lees ze rustig na, alleen of met iemand die u vertrouwt. Schrap wat u niet wilt en voeg uw grenzen toe. Stel me al uw vragen voor u tekent.

Met vriendelijke groeten,

{organisateur}
{fonction}
{reseau}`,
    },
  },
  en: {
    invitation: {
      subject: "Invitation to a meeting",
      body: `Hello,

I would like to invite you to a meeting on {date} at {heure}, at the following place: {lieu}.

It brings together {personne} and the people around them. Everyone will be heard, {personne} first. Together we will look for a way forward: who does what, how, and by when. The page “Who does what” explains everyone’s part.

Please let me know whether you will be there. If the date does not suit you, give me a call and we will find another way to hear what you have to say.

Yours sincerely,

{organisateur}
{fonction}
{reseau}`,
    },
    information: {
      subject: "A meeting to move forward together",
      body: `Hello {personne},

I have been asked to organise a meeting around you. Before going any further, I want to explain it to you and to know what you think.

The meeting brings together the people who matter to you and the professionals who support you. Together we look for a way forward, and we write down who does what.

You choose how to take part: come along, write a few words, or send someone. You can tell me whom to invite, whom not to invite, and what you do not want to talk about. You can change your mind whenever you like.

See you soon,

{organisateur}
{fonction}
{reseau}`,
    },
    consent: {
      subject: "Your agreement",
      body: `Hello {personne},

Before I organise the meeting, I am asking for your agreement. Nothing obliges you to give it, and you can take it back at any time.

On the next page you will find four things: what we want to do, why we want to do it, who will receive information about you, and exactly which information. Nothing else will be passed on, and to nobody else.

Take your time to read it, on your own or with someone you trust. Cross out what you do not want and add your limits. Ask me all your questions before you sign.

Yours sincerely,

{organisateur}
{fonction}
{reseau}`,
    },
  },
};

/** The words of a programme that has none in these languages. */
export const standardWords: Readonly<
  Record<
    TranslationLanguage,
    Omit<ProgrammeWords, "carrier"> & {
      readonly carrier: Readonly<Record<(typeof carrierRoles)[number], string>>;
    }
  >
> = {
  nl: {
    person: "de persoon",
    organiser: "organisator van het overleg",
    carrier: {
      planReferent: "referentiepersoon van het plan",
      coordinator: "coördinator van het zorgtraject",
    },
    plan: "begeleidingsplan",
  },
  en: {
    person: "the person",
    organiser: "organiser of the meeting",
    carrier: { planReferent: "lead for the plan", coordinator: "care pathway coordinator" },
    plan: "support plan",
  },
};
