import { describe, expect, test } from "vitest";
import { builtInProgrammes } from "#core/programmes/programmes.ts";
import { paperRefusal } from "#domain/document.ts";
import { expectedMembers } from "#domain/expected-members.ts";
import { type BlankValues, blanksIn, fillBlanks } from "#domain/letter.ts";
import {
  doesNamePerson,
  isTranslated,
  letterInForce,
  letterOfProgramme,
  withLetterText,
  wordsIn,
} from "#domain/letter-text.ts";
import { aboutTheLatest, type PaperKind, paperKinds } from "#domain/paper-kind.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import { Programme } from "#domain/programme.ts";
import { readProgrammeFile, writeProgrammeFile } from "#domain/programme-file.ts";
import { standardLetters } from "#domain/standard-letters.ts";
import { findSupplementProblems } from "#domain/supplement-references.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { aCaseFile, aConsent, aMember, day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const today = day("2026-05-04");
const kirikou = shippedProgramme("kirikou");
const generique = shippedProgramme("generique");

const readers = (kind: PaperKind, name: "kir-01" | "bru-02") => {
  const caseFile = demonstrationCaseFile(name);
  const programme = shippedProgramme(caseFile.programme.id);
  return possibleRecipients(
    { caseFile, supplement: emptySupplement(1), programme },
    aboutTheLatest(kind),
    today,
  ).flatMap(({ name: who, refusal }) => (refusal === null ? [who] : []));
};

const refusals = (caseFile = aCaseFile(), beside = {}) =>
  Object.fromEntries(
    paperKinds.map((kind) => [
      kind,
      paperRefusal(
        { caseFile, supplement: { ...emptySupplement(1), ...beside }, programme: kirikou },
        kind,
      ),
    ]),
  );

const values: BlankValues = {
  personne: "Cam",
  organisateur: "Colombe",
  fonction: "Case manager",
  reseau: "Réseau",
  date: "12 mai",
  heure: "10 h",
  lieu: "Salle 2",
  motif: "Trop jeune.\nConditions non remplies :\n– Est majeure",
  service: "– Un service\n– Un autre",
};

describe("the blanks of a letter", () => {
  test("are filled, and a brace that is no blank stays", () => {
    expect(fillBlanks("Le {date} à {heure}, {lieu} {ici}", values)).toBe(
      "Le 12 mai à 10 h, Salle 2 {ici}",
    );
  });

  test("keep a list as a list on a line of its own, and as words inside a sentence", () => {
    expect(fillBlanks("Voici :\n{service}", values)).toBe("Voici :\n– Un service\n– Un autre");
    expect(fillBlanks("Allez vers {service}.", values)).toBe("Allez vers Un service ; Un autre.");
  });

  test("are those that a letter names", () => {
    expect([...blanksIn("{date} {date} {x}")]).toEqual(["date", "x"]);
  });
});

describe("the text of a letter", () => {
  const edited = {
    letter: "invitation" as const,
    language: "fr" as const,
    subject: "Une rencontre",
    body: "Bonjour,",
  };

  test("is the programme's until the dossier has its own", () => {
    const standard = letterInForce({ programme: kirikou, letterTexts: [] }, "invitation", "fr");
    expect(standard).toMatchObject({ source: "programme", subject: "Invitation à une rencontre" });
    expect(
      letterInForce({ programme: kirikou, letterTexts: [edited] }, "invitation", "fr"),
    ).toEqual({ source: "dossier", subject: "Une rencontre", body: "Bonjour," });
  });

  test("in another language is the programme's translation, else Autour's own, which is said", () => {
    expect(letterOfProgramme(kirikou, "invitation", "nl")).toMatchObject({
      source: "programme",
      body: expect.stringContaining("partners"),
    });
    expect(letterOfProgramme(generique, "invitation", "nl")).toEqual({
      source: "standard",
      ...standardLetters.nl.invitation,
    });
    expect(letterOfProgramme(kirikou, "redirection", "nl")).toBeNull();
  });

  test("that says what the programme says is not kept", () => {
    const [invitation] = kirikou.letters;
    const { subject = "", body = "" } = invitation ?? {};
    expect(withLetterText([edited], { ...edited, subject, body }, kirikou)).toEqual([]);
    expect(withLetterText([edited], { ...edited, subject: "Autre" }, kirikou)).toEqual([
      { ...edited, subject: "Autre" },
    ]);
  });

  test("is there once in each language", () => {
    const supplement = { ...emptySupplement(1), letterTexts: [edited, edited] };
    expect(findSupplementProblems(aCaseFile(), supplement)).toEqual([
      { rule: "duplicateId", path: ["letterTexts", 1, "letter"], value: "invitation.fr" },
    ]);
  });

  test("has a subject that names nobody: neither the name in use nor a family name, however written", () => {
    const leo = demonstrationCaseFile("kir-01");
    expect(doesNamePerson("Rencontre pour LÉO", leo)).toBe(true);
    expect(doesNamePerson("Dossier Wojcik", leo)).toBe(true);
    expect(doesNamePerson("Rencontre du 12 mai, géologie", leo)).toBe(false);
  });
});

describe.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
  "%s in Dutch and in English",
  (_id, programme) => {
    const letters = programme.letters.flatMap(({ id }) =>
      isTranslated(id)
        ? (["nl", "en"] as const).map((language) => ({
            id,
            language,
            text: letterOfProgramme(programme, id, language),
          }))
        : [],
    );

    test("has an invitation, a letter of information and a request for consent, with the blanks of the French", () => {
      expect(letters).toHaveLength(6);
      for (const { id, text } of letters) {
        const french = letterOfProgramme(programme, id, "fr");
        const inFrench = blanksIn(french?.body ?? "");
        const inText = blanksIn(text?.body ?? "");
        expect([...inText].toSorted()).toEqual([...inFrench].toSorted());
      }
    });

    test("invites without a clinical word, under a subject that names nobody", () => {
      for (const { text } of letters.filter((one) => one.id === "invitation")) {
        expect(text?.subject).not.toMatch(/\{/);
        expect(text?.body).not.toMatch(
          /psych|mental|health|gezondheid|\bzorg|\bcare\b|clini|klini|ziek|illness|disorder|stoornis|diagnos|crisis/i,
        );
        expect(text?.body).toMatch(/Wie doet wat|Who does what/);
      }
    });

    test("says its words in each language", () => {
      for (const language of ["nl", "en"] as const) {
        const { person, organiser, carrier, plan } = wordsIn(programme, language);
        expect(person).toMatch(language === "nl" ? /^de / : /^the /);
        expect([organiser, carrier, plan].every((word) => word !== "")).toBe(true);
      }
    });
  },
);

test("a programme's file carries its translations, and may have none", () => {
  const read = readProgrammeFile(writeProgrammeFile(kirikou));
  expect(read).toEqual({ ok: true, value: kirikou });
  const { translations: _none, ...without } = kirikou;
  expect(Programme.parse(without)).toEqual(without);
});

test("a translation with a blank that papers cannot fill is refused", () => {
  const [invitation, ...others] = kirikou.letters;
  const translations = { nl: { subject: "Voor {personne}", body: "Goedendag," } };
  const { error } = Programme.safeParse({
    ...kirikou,
    letters: [{ ...invitation, translations }, ...others],
  });
  expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["letters.0.translations.nl.subject", "unknownBlank"],
  ]);
});

describe("who is invited", () => {
  const network = [
    aMember({ id: "p01", name: "Camille Fictif", category: "person" }),
    aMember({ id: "p02", name: "Psychologue d'essai" }),
    aMember({ id: "p03", name: "Oncle Fictif", category: "natural" }),
    aMember({ id: "p04", name: "Agente d'essai", secrecy: "differentMission" }),
    aMember({ id: "p05", name: "Partie d'essai", leftOn: day("2026-02-01") }),
    aMember({ id: "p06", name: "Voisine d'essai", category: "natural" }),
  ];
  const clarification = {
    heldOn: day("2026-01-20"),
    place: "un banc",
    presentIds: [],
    isClinicalIntervention: false as const,
    needs: [],
    demand: "Être au calme.",
    whatWorked: [],
    whatFailed: [],
    resourcePersonIds: [],
    doNotInvite: ["Surtout pas mon ONCLE, Fictif de son nom."],
  };
  const refused = aConsent({ id: "c09", kind: "invite", subject: "inviter", status: "refused" });
  const caseFile = aCaseFile({ network, clarification, consents: [refused] });
  const consentScopes = [{ consentId: "c09", memberIds: ["p06"] }];

  test("the network of that day, without those not to invite, by name or by an answer, or on another mission", () => {
    const supplement = { ...emptySupplement(1), consentScopes };
    expect(expectedMembers({ caseFile, supplement }, today).map(({ id }) => id)).toEqual(["p02"]);
  });

  test("gets the invitation; each other is told apart", () => {
    const possible = possibleRecipients(
      { caseFile, supplement: { ...emptySupplement(1), consentScopes }, programme: kirikou },
      { ...aboutTheLatest("invitation"), concertation: 1 },
      today,
    );
    expect(possible.map(({ name, refusal }) => [name, refusal])).toEqual([
      ["Camille Fictif", null],
      ["Psychologue d'essai", null],
      ["Oncle Fictif", "notToInvite"],
      ["Agente d'essai", "differentMission"],
      ["Partie d'essai", "notInvited"],
      ["Voisine d'essai", "notToInvite"],
    ]);
  });
});

describe("who receives a letter", () => {
  test("of information: the person and who represents them, as the programme says", () => {
    expect(readers("informationLetter", "kir-01")).toEqual([
      "Léandre Świętosław Wójcik-d'Orvallémont",
      "Wiesława Wójcik",
    ]);
  });

  test("of redirection: the person and who asked, in the network or not", () => {
    expect(readers("redirectionLetter", "bru-02")).toEqual(["Ezgi", "Sigrid Lønning"]);
  });
});

describe("a letter is refused", () => {
  const planned = { on: day("2026-05-12"), start: null, place: null };

  test("that invites, while no concertation is awaited", () => {
    expect(refusals()).toMatchObject({
      invitation: "noComingConcertation",
      meetingWithoutYou: "noComingConcertation",
    });
    expect(refusals(aCaseFile(), { plannedConcertation: planned })).toMatchObject({
      invitation: null,
      meetingWithoutYou: null,
      informationLetter: null,
      consentForm: null,
      redirectionLetter: "notIneligible",
    });
  });

  test("to whom is not eligible, but for the redirection, once it says why and where to", () => {
    const { request } = aCaseFile();
    const ineligible = { ...request, decision: "ineligible" as const };
    const redirections = [{ service: "Un service", how: "par téléphone", on: today }];
    const withReason = { ...ineligible, decisionReason: "Trop jeune." };
    expect(
      refusals(aCaseFile({ request: ineligible }), { plannedConcertation: planned }),
    ).toMatchObject({
      invitation: "ineligible",
      consentForm: "ineligible",
      redirectionLetter: "noDecisionReason",
    });
    expect(refusals(aCaseFile({ request: withReason })).redirectionLetter).toBe("noRedirection");
    expect(
      refusals(aCaseFile({ request: { ...withReason, redirections } })).redirectionLetter,
    ).toBeNull();
  });
});
