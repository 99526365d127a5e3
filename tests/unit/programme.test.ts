import { describe, expect, test } from "vitest";
import { builtInProgrammes } from "#core/programmes/programmes.ts";
import { letterBlanks, letterIds } from "#domain/letter.ts";
import { amountOn, Programme, settingsOn } from "#domain/programme.ts";
import { computeCriterion } from "#domain/programme-criterion.ts";
import { unmetBlockingCriteria } from "#domain/request.ts";
import { checkIds, type StepId, stepIds } from "#domain/step.ts";
import { day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import { wordsIn } from "#domain/letter-text.ts";

const brusano = shippedProgramme("brusano");
const kirikou = shippedProgramme("kirikou");
const archipel = shippedProgramme("archipel");
const generique = shippedProgramme("generique");

const watchForOf = ({ steps }: Programme, step: StepId): string =>
  steps.find(({ id }) => id === step)?.watchFor.join("\n") ?? "";

const labelsOf = ({ criteria }: Programme, kind: string) =>
  criteria.filter((one) => one.kind === kind).map(({ label }) => label);

const recipientsOf = ({ recipients }: Programme, document: string) =>
  recipients.find((one) => one.document === document)?.to;

/** What the criteria that are computed say of somebody who lives there and is that old. */
const computedFor = (programme: Programme, postcode: string, birthDate: string) => {
  const { person } = demonstrationCaseFile("kir-01");
  const asked = {
    ...person,
    birthDate: day(birthDate),
    address: { ...person.address, postcode },
  };
  return programme.criteria
    .map((criterion) => computeCriterion(criterion, asked, day("2026-05-04")))
    .filter((status) => status !== null);
};

test.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
  "%s says its words in Dutch and in English too, its own or those of Autour",
  (_id, programme) => {
    const { words } = programme;
    for (const translated of [wordsIn(programme, "nl"), wordsIn(programme, "en")]) {
      expect(Object.keys(translated)).toEqual(Object.keys(words));
      expect(translated.person).toMatch(/^(?:de|het|the) /);
    }
  },
);

test("four definitions ship: brusano, kirikou, archipel, generique", () => {
  expect(builtInProgrammes.map(({ id }) => id)).toEqual([
    "brusano",
    "kirikou",
    "archipel",
    "generique",
  ]);
});

describe.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
  "%s",
  (_id, programme) => {
    test("is valid, and nothing in it is left to be written", () => {
      expect(Programme.parse(programme)).toEqual(programme);
    });

    test("says for each of the six steps what to watch for and what is checked", () => {
      expect(programme.steps.map(({ id }) => id)).toEqual(stepIds);
      for (const { watchFor, checks } of programme.steps) {
        expect(watchFor.length).toBeGreaterThan(0);
        expect(checks.length).toBeGreaterThan(0);
      }
    });

    test("writes the five letters, and signs each", () => {
      expect(programme.letters.map(({ id }) => id)).toEqual(letterIds);
      for (const { body } of programme.letters) expect(body).toMatch(/\{organisateur\}/);
    });

    test("gives every blank a letter can have somewhere to stand", () => {
      const text = programme.letters.map(({ subject, body }) => subject + body).join("\n");
      expect(letterBlanks.filter((blank) => !text.includes(`{${blank}}`))).toEqual([]);
    });

    test("invites without a clinical word and under a subject that names nobody", () => {
      const invitation = programme.letters.find(({ id }) => id === "invitation");
      expect(invitation?.subject).toBe("Invitation à une rencontre");
      expect(invitation?.body).not.toMatch(
        /psych|santé mentale|\bsoin|clinique|maladi|trouble|difficult|crise|diagnos/i,
      );
      expect(invitation?.body).toMatch(/Qui fait quoi/);
    });

    test("asks for consent on intention, purpose, recipients and content", () => {
      const consent = programme.letters.find(({ id }) => id === "consent")?.body;
      expect(consent).toMatch(/ce que nous voulons faire/);
      expect(consent).toMatch(/pourquoi nous voulons le faire/);
      expect(consent).toMatch(/qui recevra/);
      expect(consent).toMatch(/lesquelles exactement/);
    });

    test("redirects with a reason and a service, and leaves the door open", () => {
      const redirection = programme.letters.find(({ id }) => id === "redirection")?.body;
      expect(redirection).toMatch(/\{motif\}/);
      expect(redirection).toMatch(/\{service\}/);
      expect(redirection).toMatch(/Si la situation change/);
      expect(recipientsOf(programme, "redirectionLetter")).toEqual(["person", "requester"]);
    });

    test("gives the person the synthesis note and the plan", () => {
      expect(recipientsOf(programme, "synthesisNote")).toEqual(["person", "attendingMembers"]);
      expect(recipientsOf(programme, "plan")).toContain("person");
      expect(recipientsOf(programme, "safetyPlan")).toContain("person");
    });

    test("cites no law, names no protected method and nobody in particular", () => {
      const text = JSON.stringify(programme);
      expect(text).not.toMatch(/\b(article|art\.|loi du|décret)\b/i);
      expect(text).not.toMatch(
        /concertation de cas|sociogénogramme|Clinique de Concertation|FALC/i,
      );
      expect(text).not.toMatch(/truyers|cardon|deboisse|struyf|0474|0468|0478/i);
    });

    test("is written with French apostrophes and no-break spaces", () => {
      const text = JSON.stringify(programme);
      expect(text).not.toMatch(/'/);
      expect(text).not.toMatch(/[a-zé\d] [:;!?»]/);
    });

    test("asks for each check in one step only", () => {
      const asked = programme.steps.flatMap(({ checks }) => checks);
      expect(new Set(asked).size).toBe(asked.length);
      expect(checkIds).toEqual(expect.arrayContaining(asked));
    });
  },
);

describe("Brusano (seeds 1 and 2)", () => {
  test("is for adults who live in the Brussels-Capital Region, 1000 to 1212", () => {
    expect(computedFor(brusano, "1000", "1980-01-01")).toEqual(["met", "met"]);
    expect(computedFor(brusano, "1212", "2008-05-04")).toEqual(["met", "met"]);
    expect(computedFor(brusano, "1213", "2008-05-05")).toEqual(["unmet", "unmet"]);
  });

  test("asks for an existing support network, professionals included", () => {
    expect(labelsOf(brusano, "attested")).toContain(
      "A un réseau de soutien existant, y compris de professionnels",
    );
  });

  test("notes the insurance and never lets it block", () => {
    const insurance = brusano.criteria.find(({ blocking }) => !blocking);
    expect(insurance?.label).toBe("Assurabilité en ordre");
    expect(
      unmetBlockingCriteria(
        brusano.criteria.map(({ label, blocking }) => ({
          label,
          blocking,
          status: label === insurance?.label ? "unmet" : "met",
        })),
      ),
    ).toEqual([]);
  });

  test("may be asked for by the person, a carer or a professional", () => {
    expect(brusano.description.whoMayAsk).toMatch(/personne elle-même.*aidant.*professionnel/);
  });

  test("has an organiser outside the network, spokesperson of the person", () => {
    expect(brusano.organiserIsPartOfNetwork).toBe(false);
    expect(watchForOf(brusano, "clarification")).toMatch(/ne fait pas partie du réseau/);
    expect(watchForOf(brusano, "clarification")).toMatch(/porte-parole/);
  });

  test("meets the person first, then contacts all actors", () => {
    const [first, second] = brusano.steps.find(({ id }) => id === "clarification")?.watchFor ?? [];
    expect(first).toMatch(/Commencer par discuter avec la personne/);
    expect(second).toMatch(/Contacter tous les acteurs/);
  });

  test("requires the person at the concertation", () => {
    expect(brusano.meeting.personPresence).toBe("required");
  });

  test("does nothing without the person", () => {
    expect(brusano.description.consent).toMatch(/rien ne se fait sans elle/);
  });

  test("leaves the plan to a référent identified beforehand, and the organiser to see whether to meet again", () => {
    expect(brusano.words.carrier).toBe("référent du plan");
    expect(brusano.carrierRole).toBe("planReferent");
    expect(watchForOf(brusano, "followUp")).toMatch(/pas du ressort de l’organisateur/);
    expect(watchForOf(brusano, "followUp")).toMatch(/nouvelle concertation/);
  });

  test("is free for the person and pays the professionals, at a rate with its date", () => {
    expect(brusano.description.money).toMatch(/gratuite pour la personne.*rémunérée/);
    expect(brusano.feeRates).toEqual([
      {
        id: "forfait",
        label: "Forfait par participant",
        amounts: [{ cents: 5500, validFrom: "2026-01-01" }],
      },
    ]);
    expect(recipientsOf(brusano, "feeStatement")).toEqual(["programmeNetwork"]);
  });

  test("ends on the organiser's judgement of the need", () => {
    expect(watchForOf(brusano, "evaluation")).toMatch(/nombre de concertations est déterminé/);
  });

  test("refers to the plan d'accompagnement individualisé", () => {
    expect(brusano.referenceDocuments).toEqual(["plan"]);
    expect(brusano.words.plan).toBe("plan d’accompagnement individualisé");
  });

  test("sends the plan to who carries it", () => {
    expect(recipientsOf(brusano, "plan")).toEqual(["person", "carrier", "attendingMembers"]);
  });
});

describe("Kirikou (seed 3)", () => {
  test("has six cumulative conditions that somebody attests, and none of them is optional", () => {
    expect(labelsOf(kirikou, "attested")).toEqual([
      "Difficulté psychique avérée",
      "Plusieurs partenaires, dont au moins un de la santé mentale",
      "Trajectoire de soin contrariée",
      "Un partenaire prend en charge l’organisation",
      "Usager, familiers et aidants naturels associés",
      "Action(s) soutenue(s) par l’ensemble des partenaires possible(s)",
    ]);
    expect(kirikou.criteria.every(({ blocking }) => blocking)).toBe(true);
  });

  test("is for 0 to 23 years in the province of Namur, 5000 to 5680", () => {
    expect(computedFor(kirikou, "5000", "2026-05-01")).toEqual(["met", "met"]);
    expect(computedFor(kirikou, "5680", "2002-05-05")).toEqual(["met", "met"]);
    expect(computedFor(kirikou, "5681", "2002-05-04")).toEqual(["unmet", "unmet"]);
  });

  test("may be initiated by any partner, who stands inside the network", () => {
    expect(kirikou.description.whoMayAsk).toMatch(/Tout partenaire impliqué/);
    expect(kirikou.organiserIsPartOfNetwork).toBe(true);
  });

  test("tells the network's project officer, and asks to read the terms", () => {
    expect(watchForOf(kirikou, "request")).toMatch(/chargé de projet/);
    expect(watchForOf(kirikou, "request")).toMatch(/modalités/);
  });

  test("asks for the written preparatory phase, with a partner of mental health", () => {
    expect(kirikou.hasPreparation).toBe(true);
    const clarification = kirikou.steps.find(({ id }) => id === "clarification");
    expect(clarification?.checks).toEqual(
      expect.arrayContaining(["preparationWritten", "mentalHealthPartner"]),
    );
    for (const said of [
      /inviter les professionnels/,
      /aidants naturels significatifs/,
      /attentes, besoins et demandes/,
      /émergence d’un consensus/,
      /effets attendus/,
      /première ligne/,
    ])
      expect(clarification?.watchFor.join("\n")).toMatch(said);
  });

  test("hears the young person, or reports their words exactly, then everybody", () => {
    const watched = watchForOf(kirikou, "concertation");
    expect(watched).toMatch(/parole au jeune.*relater précisément son discours/);
    expect(watched).toMatch(/toutes les personnes présentes/);
    expect(kirikou.meeting.personPresence).toBe("expected");
  });

  test("renews the trajectory, validates the decisions and designates the coordinator at the end", () => {
    expect(kirikou.hasRenewedTrajectory).toBe(true);
    const watched = watchForOf(kirikou, "concertation");
    expect(watched).toMatch(/renouvelée/);
    expect(watched).toMatch(/Valider les décisions/);
    expect(watched).toMatch(/coordinateur du trajet de soins/);
    expect(kirikou.carrierRole).toBe("coordinator");
  });

  test("asks for the subsidiarity of each action", () => {
    expect(kirikou.steps.find(({ id }) => id === "plan")?.checks).toContain("subsidiarityNamed");
    expect(watchForOf(kirikou, "plan")).toMatch(/entité la plus proche/);
  });

  test("sends each partner the note, and the request for money to the network", () => {
    expect(recipientsOf(kirikou, "synthesisNote")).toEqual(["person", "attendingMembers"]);
    expect(recipientsOf(kirikou, "fundingRequest")).toEqual(["programmeNetwork"]);
  });

  test("has a ceiling that is a setting, and advises a prior contact", () => {
    expect(kirikou.funding?.priorContactRecommended).toBe(true);
    expect(kirikou.funding?.ceilings).toEqual([{ cents: 250_000, validFrom: "2026-01-01" }]);
    expect(watchForOf(kirikou, "followUp")).toMatch(/plafond et est disponible/);
  });

  test("has three reference documents", () => {
    expect(kirikou.referenceDocuments).toEqual(["preparation", "synthesisNote", "fundingRequest"]);
  });

  test("ends by coming back to the expected effects", () => {
    expect(watchForOf(kirikou, "evaluation")).toMatch(/effets attendus/);
  });
});

describe("Archipel (seed 4)", () => {
  test("is for 0 to 23 years in Brabant wallon, 1300 to 1495", () => {
    expect(computedFor(archipel, "1300", "2026-05-01")).toEqual(["met", "met"]);
    expect(computedFor(archipel, "1495", "2002-05-05")).toEqual(["met", "met"]);
    expect(computedFor(archipel, "1496", "2002-05-04")).toEqual(["unmet", "unmet"]);
  });

  test("asks for a severe, complex and multiple situation and several attempts", () => {
    expect(labelsOf(archipel, "attested")).toEqual([
      "Situation sévère, complexe et multiple, accompagnement intersectoriel",
      "Plusieurs tentatives infructueuses",
    ]);
  });

  test("may be asked for by the young person, those around them or an involved professional", () => {
    expect(archipel.description.whoMayAsk).toMatch(/jeune et son entourage.*intervenants/);
  });

  test("guarantees the young person's needs and demand", () => {
    expect(watchForOf(archipel, "concertation")).toMatch(/garant.*besoins.*demande du jeune/);
  });

  test("makes the consent a condition as far as possible, and tries to obtain it", () => {
    expect(archipel.description.consent).toMatch(/Dans la mesure du possible.*sine qua non/);
    expect(watchForOf(archipel, "clarification")).toMatch(/tenter d’obtenir son consentement/);
  });

  test("is free for all", () => {
    expect(archipel.description.money).toBe("Le service est gratuit.");
    expect(archipel.feeRates).toEqual([]);
    expect(archipel.funding).toBeNull();
  });

  test("asks the six questions that clarify a request", () => {
    const questions = watchForOf(archipel, "request")
      .split("\n")
      .filter((line) => line.endsWith("?"))
      .slice(0, 6)
      .join("\n");
    for (const asked of [
      /informés de l’activation/,
      /marqué leur accord/,
      /objections ou des contre-indications/,
      /prêts à y participer/,
      /partenaires présents/,
      /personnes ressources, non présentes/,
    ])
      expect(questions).toMatch(asked);
  });

  test("says that the clarification interview is no clinical intervention", () => {
    expect(watchForOf(archipel, "clarification")).toMatch(/n’est pas une intervention clinique/);
  });

  test("needs at least two professionals", () => {
    expect(archipel.meeting.minimumProfessionals).toBe(2);
  });

  test("wants the young person there unless it is contra-indicated", () => {
    expect(archipel.meeting.personPresence).toBe("expected");
    expect(watchForOf(archipel, "concertation")).toMatch(/sauf contre-indication/);
  });

  test("has the documented way of refusal and danger; the others have none", () => {
    expect(builtInProgrammes.filter((one) => one.hasConsentOverride).map(({ id }) => id)).toEqual([
      "archipel",
    ]);
  });

  test("has a neutral third party that may mediate", () => {
    expect(archipel.description.organiser).toMatch(/tiers neutre/);
    expect(archipel.description.organiser).toMatch(/médiateur/);
    expect(archipel.organiserIsPartOfNetwork).toBe(false);
  });

  test("follows implementation, fit, results and efficacy, and informs the members of wishes and complaints", () => {
    const watched = watchForOf(archipel, "followUp");
    for (const said of [/mise en œuvre/, /répond effectivement/, /résultats/, /efficacité/])
      expect(watched).toMatch(said);
    expect(watched).toMatch(/désidératas.*plaintes.*informer/);
    expect(recipientsOf(archipel, "feedbackRegister")).toEqual(["attendingMembers"]);
  });

  test("ends when the objectives are reached, otherwise a second passage", () => {
    expect(watchForOf(archipel, "evaluation")).toMatch(/sortie/);
    expect(watchForOf(archipel, "evaluation")).toMatch(/second passage s’impose/);
  });

  test("has the plan, the register of wishes and complaints and the evaluation as reference documents", () => {
    expect(archipel.referenceDocuments).toEqual(["plan", "feedbackRegister", "evaluation"]);
  });
});

test("the neutral preset has no condition, no money and no minimum of its own", () => {
  expect(generique.criteria).toEqual([]);
  expect(generique.funding).toBeNull();
  expect(generique.feeRates).toEqual([]);
  expect(generique.meeting.minimumProfessionals).toBe(0);
});

describe("an amount with its date", () => {
  const amounts = [
    { cents: 300_000, validFrom: day("2027-01-01") },
    { cents: 250_000, validFrom: day("2026-01-01") },
  ];

  test.each([
    ["before the first there is none", "2025-12-31", null],
    ["the first holds on its own day", "2026-01-01", 250_000],
    ["the day before the second, the first still holds", "2026-12-31", 250_000],
    ["the second holds on its own day", "2027-01-01", 300_000],
  ])("%s", (_rule, on, cents) => {
    expect(amountOn(amounts, day(on))).toBe(cents);
  });

  test("reaches the settings of the dossier that starts on that day", () => {
    const dated = kirikou.funding && {
      ...kirikou,
      funding: { ...kirikou.funding, ceilings: amounts },
    };
    expect(dated && settingsOn(dated, day("2025-12-31"))).not.toHaveProperty("fundingCeilingCents");
    expect(dated && settingsOn(dated, day("2026-12-31")).fundingCeilingCents).toBe(250_000);
    expect(dated && settingsOn(dated, day("2027-01-01")).fundingCeilingCents).toBe(300_000);
  });

  test("comes with how long an ineligible request is kept, where the programme says so", () => {
    const months = "ineligibleRetentionMonths";
    expect(settingsOn(brusano, day("2026-01-01"))[months]).toBe(brusano[months]);
    expect(settingsOn(archipel, day("2026-01-01"))).not.toHaveProperty(months);
  });

  test("is a participant's flat rate where the programme pays for attending", () => {
    expect(settingsOn(brusano, day("2025-12-31"))).not.toHaveProperty("participantFlatRateCents");
    expect(settingsOn(brusano, day("2026-01-01")).participantFlatRateCents).toBe(5500);
  });
});
