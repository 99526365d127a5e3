import type { PaperLanguage } from "#domain/paper-kind.ts";
import { mailWords } from "../documents/words/mail-words.ts";

interface MailDraft {
  /** Of the message, unique; also parts its pieces. */
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** As the dossier has it; null where it is not known. */
  readonly to: string | null;
  readonly language: PaperLanguage;
  /** Who signs the message. */
  readonly from: string;
  readonly attachment: { readonly fileName: string; readonly bytes: Uint8Array };
}

/**
 * An e-mail in a file (`.eml`), which the mail program opens as a draft. Its subject and its words tell nothing of the
 * dossier (domain 3: neutral subject, no clinical content). Who sends it is left to that program. The same draft gives
 * the same bytes; nothing is read from the disk or the network.
 */
export const composeMailDraft = async ({
  id,
  at,
  to,
  language,
  from,
  attachment,
}: MailDraft): Promise<Uint8Array> => {
  // Large, and needed by few: read when somebody asks for it.
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const { subject, body } = mailWords[language];
  return new MailComposer({
    headers: { "X-Unsent": "1" },
    messageId: `<${id}@autour.invalid>`,
    date: new Date(at),
    ...(to !== null && ONE_ADDRESS.test(to) ? { to } : {}),
    subject,
    text: body(from),
    attachments: [
      {
        filename: attachment.fileName,
        content: Buffer.from(attachment.bytes),
        contentType: "application/pdf",
      },
    ],
    baseBoundary: id,
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};

// Anything else that somebody wrote beside « E-mail » is theirs to copy: it could be read as several addresses.
const ONE_ADDRESS = /^[^\s@,;:<>"()\\]+@[^\s@,;:<>"()\\]+$/;
