import type { TranslationOf } from "../catalogue.ts";
import type { help as french } from "../fr/help.ts";

export const help = {
  title: "Help",
  intro: "Short pages, to read in order or to find by a word.",
  search: "Search the help",
  none: "Nothing in the help is about “{{search}}”.",
  contents: "Pages of the help",
  pages: {
    steps: {
      title: "The six steps",
      intro:
        "A file follows six steps. Each says what is known, what is missing and which papers it gives. The order guides you; it does not lock you in: you can always go back.",
    },
    papers: {
      title: "The papers",
      intro: "They are filled in with what you have already noted. Nothing has to be copied out.",
    },
    meeting: {
      title: "The meeting",
      intro: "What is needed before, during and after it.",
    },
    safety: {
      title: "Is my work safe?",
      intro: "Where your data is, who can read it, and what to do if something is lost.",
    },
    roles: {
      title: "Who does what",
      intro:
        "The roles are easily confused. Here is the part of everyone around the table. The programme you chose may give them another name.",
    },
    keyboard: {
      title: "Keyboard",
      intro: "Everything can also be done without the mouse.",
    },
  },
  parts: {
    request: {
      title: "1. The request",
      text: "Who asks, and in whose words. Does the person know? Do they agree to be contacted? You check the conditions one by one, then note the decision. If the answer is no, Autour prepares a letter that points elsewhere.",
    },
    clarification: {
      title: "2. The clarification",
      text: "You explain the programme. You note the request word for word, what was tried and what worked. Whom to invite, whom not to invite, and what not to speak of. The person's consent is noted point by point.",
    },
    concertation: {
      title: "3. The meeting",
      text: "Finding a moment, inviting, preparing the agenda, holding the meeting. The person's words come first.",
    },
    plan: {
      title: "4. The plan",
      text: "Objectives and, for each: who does what, how and when. Once approved, the plan is never overwritten. A change becomes an amendment, with its reason.",
    },
    followUp: {
      title: "5. The follow-up",
      text: "Actions that are late or coming up, the journal of contacts, wishes and complaints until they are closed.",
    },
    evaluation: {
      title: "6. The evaluation",
      text: "For each objective: what was expected and what was reached. Then what comes next: the end, or a second passage with a new plan beside the old one.",
    },
    setAside: {
      title: "A point that does not apply",
      text: "Setting it aside takes it out of what is missing. You write why, and the reason stays in the history.",
    },
    whichPapers: {
      title: "Where to find them",
      text: "In a file, open its papers. Each step shows its own too. A paper that is not possible yet says why.",
    },
    issued: {
      title: "Draft or issued",
      text: "A draft changes with the file. An issued paper gets a number and a version, and no longer changes. If you correct it, a new version is added and Autour says who had the old one.",
    },
    signature: {
      title: "Your signature",
      text: "In the settings, under “My contact details”: draw it or choose a picture. It is printed above your name, where you are the one who signs, and on no paper of a file that somebody else leads.",
    },
    recipients: {
      title: "Who receives them",
      text: "Autour proposes the recipients: those who attended the meeting. The person always has a right to theirs. You note to whom, when and how each paper was given.",
    },
    privateNotes: {
      title: "What is never printed",
      text: "A private note stands in no paper and in no file that you give away.",
    },
    simple: {
      title: "The simplified version",
      text: "My meeting on one page and my story in ten lines are written for the person, in plain words. Read them together.",
    },
    before: {
      title: "Before",
      text: "Note who is free and when, during your calls: Autour ranks the times. The subject of the invitation says nothing about care, and comes with a page “Who does what”.",
    },
    needs: {
      title: "What it takes to hold it",
      text: "The person's consent to take part, or the complete procedure for a refusal with danger, and as many professionals as the programme asks for. Without that the meeting cannot be noted as held.",
    },
    during: {
      title: "During",
      text: "Attendance, the person's words, everyone's view, agreements, disagreements, then the decisions read back aloud. What you write is kept as you go.",
    },
    absent: {
      title: "If the person is not there",
      text: "Their words are reported, with the name of whoever reports them. For a baby: what they showed, and who observed it.",
    },
    after: {
      title: "After",
      text: "The summary note is ready to be read through and issued. The actions that were decided are in the plan already.",
    },
    where: {
      title: "Where is my data?",
      text: "On this computer, in an encrypted vault. Autour does not use the internet. Nothing leaves, except the files that you save yourself.",
    },
    drafts: {
      title: "Is what I write kept?",
      text: "Yes. A draft is on the disk two seconds at most after your last keystroke. “Saved” only shows once that is done.",
    },
    lock: {
      title: "If I step away",
      text: "Ctrl+L locks at once. Otherwise Autour locks itself after a few minutes, and when the computer goes to sleep. You choose how long in the security of the vault.",
    },
    backups: {
      title: "Backups",
      text: "Autour makes one the first time you open it each day. Keep a copy elsewhere too, on a USB stick: the page of backups does that for you. Before a backup is restored, Autour shows what would change.",
    },
    forgotten: {
      title: "I forgot my passphrase",
      text: "Your recovery code, on paper, opens your files again. Without it nobody can open them, not even us. If you have none yet, make one today in the security of the vault.",
    },
    colleague: {
      title: "Handing a file over to a colleague",
      text: "Export the file from its papers. That export is not encrypted: hand it over in person or by a safe route.",
    },
    person: {
      title: "The supported person",
      text: "It is about them. They say what they want, choose how to take part, give or withdraw their consent, and receive their papers.",
    },
    relatives: {
      title: "Relatives",
      text: "Family, friends, neighbours, natural helpers. They are directly involved and may carry an action of the plan.",
    },
    requester: {
      title: "The requester",
      text: "Who asked for the meeting: the person, a relative or a professional, as the programme says. Asking gives no particular role afterwards.",
    },
    organiser: {
      title: "The organiser",
      text: "Meets the person, contacts everyone, prepares the meeting and leads it. In Brussels the organiser stands outside the network and speaks for the person. With Kirikou they are part of it. With Archipel they are a neutral third party.",
    },
    referent: {
      title: "Who carries the plan",
      text: "The plan's referent, or the coordinator of the care pathway. They follow the plan after the meeting. In Brussels, carrying out the plan is not the organiser's work.",
    },
    professionals: {
      title: "Professionals",
      text: "Each gives their view and says what they can do. Not all have the same duty of secrecy: Autour notes it for each and takes it into account when proposing recipients.",
    },
    trusted: {
      title: "The trusted person",
      text: "Chosen by the person to stand by them. You note whether they may attend meetings and read the file.",
    },
    representative: {
      title: "The legal representative",
      text: "A parent, a guardian, an administrator. Their consent may be asked for; it does not replace the person's own words.",
    },
  },
} as const satisfies TranslationOf<typeof french>;
