import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFile } from "#domain/case-file.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import "./clarifications.css";

interface ProtectionPanelProps {
  readonly caseFile: CaseFile;
}

/** What a dossier that came from elsewhere says of who decides and who stands beside the person; to read only. */
export const ProtectionPanel = ({ caseFile }: ProtectionPanelProps) => {
  const { t } = useTranslation();
  const { discernment, legalProtection, trustedPerson } = caseFile;
  if (!discernment && !legalProtection && !trustedPerson) return null;
  return (
    <Panel
      title={t("clarifications.protection.title")}
      description={t("clarifications.protection.intro")}
    >
      <dl className="protection">
        {discernment && <Discernment caseFile={caseFile} {...discernment} />}
        {legalProtection && <LegalProtection caseFile={caseFile} {...legalProtection} />}
        {trustedPerson && <TrustedPerson caseFile={caseFile} {...trustedPerson} />}
      </dl>
    </Panel>
  );
};

const Discernment = ({
  caseFile,
  assessedById,
  assessedOn,
  conclusion,
  comment,
}: ProtectionPanelProps & NonNullable<CaseFile["discernment"]>) => {
  const { t } = useTranslation();
  const name = memberName(caseFile.network, assessedById);
  return (
    <Fact
      title={t("clarifications.protection.discernment")}
      hint={t("clarifications.protection.assessed", { name, day: formatDay(assessedOn) })}
    >
      {conclusion}
      {comment && <p className="pre-line">{comment}</p>}
    </Fact>
  );
};

const LegalProtection = ({
  caseFile,
  type,
  holderId,
  scope,
  decidedOn,
}: ProtectionPanelProps & NonNullable<CaseFile["legalProtection"]>) => {
  const { t } = useTranslation();
  const hints = [
    t("clarifications.protection.holder", { name: memberName(caseFile.network, holderId) }),
    decidedOn && t("clarifications.protection.decided", { day: formatDay(decidedOn) }),
  ];
  return (
    <Fact
      title={t("clarifications.protection.legalProtection")}
      hint={hints.filter(Boolean).join(" · ")}
    >
      {[type, scope].filter(Boolean).join(" · ")}
    </Fact>
  );
};

const TrustedPerson = ({
  caseFile,
  designatedOn,
  mayAttend,
  mayAccessFile,
  memberId,
  name,
  quality,
}: ProtectionPanelProps & NonNullable<CaseFile["trustedPerson"]>) => {
  const { t } = useTranslation();
  const called = name ?? (memberId && memberName(caseFile.network, memberId));
  return (
    <Fact
      title={t("clarifications.protection.trustedPerson")}
      hint={t("clarifications.protection.designated", { day: formatDay(designatedOn) })}
    >
      {[called, quality].filter(Boolean).join(" · ")}
      <ul>
        <li>
          {t(
            mayAttend
              ? "clarifications.protection.attends"
              : "clarifications.protection.doesNotAttend",
          )}
        </li>
        <li>
          {t(
            mayAccessFile
              ? "clarifications.protection.readsFile"
              : "clarifications.protection.doesNotReadFile",
          )}
        </li>
      </ul>
    </Fact>
  );
};

interface FactProps {
  readonly title: string;
  /** Who and when. */
  readonly hint: string;
  readonly children: ReactNode;
}

const Fact = ({ title, hint, children }: FactProps) => (
  <div>
    <dt>{title}</dt>
    <dd>
      {children}
      <span className="hint">{hint}</span>
    </dd>
  </div>
);
