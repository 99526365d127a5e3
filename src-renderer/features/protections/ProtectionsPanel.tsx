import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isMinorOn } from "#domain/representation.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { DiscernmentPart } from "./DiscernmentPart.tsx";
import { LegalProtectionPart } from "./LegalProtectionPart.tsx";
import { TrustedPersonPart } from "./TrustedPersonPart.tsx";
import "./protections.css";

/**
 * Who decides and who stands beside the person. A minor's discernment is asked for; what a dossier says of it stays
 * in sight once they are of age.
 */
export const ProtectionsPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { discernment, person } = view.caseFile;
  return (
    <Panel title={t("protections.title")} description={t("protections.intro")}>
      <div className="protections">
        {(discernment !== null || isMinorOn(person, view.today)) && <DiscernmentPart view={view} />}
        <TrustedPersonPart view={view} />
        <LegalProtectionPart view={view} />
      </div>
    </Panel>
  );
};
