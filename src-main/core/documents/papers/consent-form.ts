import { type Consent, type ConsentStatus, isConsentGiven } from "#domain/consent.ts";
import { consentSubjectsOn, type ConsentThread } from "#domain/consent-thread.ts";
import type { DocumentRefusal } from "#domain/document.ts";
import { expectedMembers } from "#domain/expected-members.ts";
import { wordsIn } from "#domain/letter-text.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { isMinorOn } from "#domain/representation.ts";
import type { Result } from "#domain/result.ts";
import { languages } from "../language/languages.ts";
import { consentWords } from "../words/consent-words.ts";
import { fullName, letter, type LetterPaper, personAsRecipient } from "./letters.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperOrder } from "./paper-order.ts";
import type { Section, SignatureBox } from "./paper.ts";

/**
 * The form on which the person, and who represents them, say what they agree to: intention, purpose, recipients and
 * content of each subject, all four (domain 5). Answers are never ticked beforehand; limits that were said are there.
 */
export const consentForm = (order: PaperOrder): Result<LetterPaper, DocumentRefusal> => {
  const { dossier, language, standing } = order;
  const words = consentWords[language];
  return letter(order, "consentForm", {
    heading: words.heading,
    recipient: personAsRecipient(dossier, language),
    annex: {
      title: words.formTitle,
      sections: [
        ...subjects(dossier, standing.on, language),
        {
          kind: "signatures",
          title: words.signatures,
          intro: words.signaturesIntro,
          boxes: signers(dossier, standing.on, language).map(({ name, role }) => ({
            name,
            role: [role, words.dated].filter((part) => part !== "").join("\n"),
          })),
        },
      ],
    },
  });
};

/** What the dossier asks about, taking part and the note always: an empty dossier gives a form to fill in. */
const subjects = (
  dossier: PrintedDossier,
  day: LocalDate,
  language: PaperLanguage,
): ReadonlyArray<Section> => {
  const { caseFile, supplement, programme } = dossier;
  const { capitalise, setName, setText } = languages[language];
  const says = consentWords[language];
  const asked = says.asked({
    plan: setText(wordsIn(programme, language).plan),
    organiser: setName(caseFile.organiser.name),
  });
  const context = { caseFile, supplement };
  const known = consentSubjectsOn(caseFile.consents, supplement.consentScopes, day);
  const answering = signers(dossier, day, language).filter(({ answers }) => answers);
  const section = (
    kind: Consent["kind"],
    subject: { readonly intention: string; readonly content: string | null },
    threads: ReadonlyArray<ConsentThread>,
    members: ReadonlyArray<NetworkMember>,
  ): Section => ({
    kind: "consent",
    title: asked[kind].title,
    rows: [
      { label: says.intention, value: subject.intention },
      { label: says.purpose, value: asked[kind].purpose },
      {
        label: says.recipients,
        value:
          members.length > 0
            ? members
                .map(({ name, role }) => `${setName(name)}, ${setText(role)}`)
                .join(members.length > LISTED ? " · " : "\n")
            : asked[kind].recipients,
      },
      { label: says.content, value: subject.content },
      ...limits(caseFile, threads, language),
      { label: says.limits, value: null },
    ],
    choices: [says.yes, says.withLimits, says.no],
    signers: answering.map(({ name }) => name),
  });

  const ofKind = (kind: Consent["kind"]) => known.filter((one) => one.kind === kind);
  const namedIn = (threads: ReadonlyArray<ConsentThread>) => {
    const ids = new Set(threads.flatMap(({ memberIds }) => memberIds));
    return caseFile.network.filter(({ id }) => ids.has(id));
  };
  const meeting = section(
    "participate",
    { intention: says.meetingIntention, content: asked.participate.content },
    ofKind("participate").flatMap(({ threads }) => threads),
    expectedMembers(context, day),
  );
  const others = known
    .filter(({ kind }) => kind !== "participate")
    .map(({ kind, subject, threads }) =>
      section(
        kind,
        { intention: capitalise(setText(subject)), content: asked[kind].content },
        threads,
        namedIn(threads),
      ),
    );
  const note =
    ofKind("share").length > 0
      ? []
      : [section("share", { intention: says.noteIntention, content: says.noteContent }, [], [])];
  return [meeting, ...note, ...others];
};

/** The limits that hold, each with who set it: what is signed must not forget them. */
const limits = (
  caseFile: PrintedDossier["caseFile"],
  threads: ReadonlyArray<ConsentThread>,
  language: PaperLanguage,
) => {
  const { setName, setText } = languages[language];
  return threads
    .filter(({ isInForce, answer }) => isInForce && hasLimits(answer.status))
    .flatMap(({ answer: { limits: written, givenBy, givenByName } }) => {
      if (written === undefined) return [];
      const name =
        givenBy === "person"
          ? caseFile.person.usualName
          : (givenByName ?? caseFile.person.usualName);
      return [{ label: consentWords[language].limitsOf(setName(name)), value: setText(written) }];
    });
};

/** More recipients than these stand in one paragraph, not under each other. */
const LISTED = 6;

// What was refused as a whole has no limits to keep to: it is asked anew.
const hasLimits = (status: ConsentStatus): boolean => isConsentGiven(status);

interface Signer extends SignatureBox {
  /** A trusted person is there when it is signed, and answers nothing. */
  readonly answers: boolean;
}

/** The person; a minor's representatives, each for themselves; who protects an adult by judgment; who they trust. */
const signers = (
  { caseFile }: PrintedDossier,
  day: LocalDate,
  language: PaperLanguage,
): ReadonlyArray<Signer> => {
  const { person, representatives, legalProtection, trustedPerson, network } = caseFile;
  const { setName, setText } = languages[language];
  const memberName = (id: string) => network.find((one) => one.id === id)?.name;
  const trustedName = trustedPerson?.memberId
    ? memberName(trustedPerson.memberId)
    : trustedPerson?.name;
  const holderName = legalProtection && memberName(legalProtection.holderId);
  return [
    { name: setName(fullName(person)), role: "", answers: true },
    ...(isMinorOn(person, day)
      ? representatives.map(({ name, quality }) => ({
          name: setName(name),
          role: setText(quality),
          answers: true,
        }))
      : []),
    ...(legalProtection && holderName
      ? [{ name: setName(holderName), role: setText(legalProtection.type), answers: true }]
      : []),
    ...(trustedName
      ? [
          {
            name: setName(trustedName),
            role: consentWords[language].trustedPerson,
            answers: false,
          },
        ]
      : []),
  ];
};
