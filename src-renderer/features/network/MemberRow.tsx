import { ActionIcon, Badge, VisuallyHidden } from "@mantine/core";
import { memo, useDeferredValue } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconChevronDown, IconX } from "#renderer/shared/ui/icons.ts";
import { MemberFields } from "./MemberFields.tsx";
import { memberContact, type NetworkContacts, type NetworkValues } from "./network-values.ts";

interface MemberRowProps {
  readonly index: number;
  readonly contacts: NetworkContacts;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onRemove: (index: number) => void;
  readonly onAddReplacement: (index: number) => void;
}

/**
 * One line of the network; it opens in place to be edited, and stays open while something in it is wrong. Drawn anew
 * only for what is its own: a letter typed in one leaves the others alone.
 */
export const MemberRow = memo((props: MemberRowProps) => {
  const { index, contacts, isOpen, onToggle, onRemove, onAddReplacement } = props;
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const [member, choices] = useWatch({ control, name: [`network.${index}`, "contactChoices"] });
  const { errors } = useFormState({ control, name: `network.${index}` });
  const isShown = isOpen || errors.network?.[index] !== undefined;
  // The line answers a press at once; its fields are drawn behind it.
  const isDrawn = useDeferredValue(isShown);
  const name = member.name || t("network.newItem");
  const { alike, isNew } = memberContact(member, choices, contacts);

  return (
    <fieldset className="member" aria-label={t("network.item", { name })} data-open={isShown}>
      <div className="member-head">
        <button
          type="button"
          className="member-summary"
          aria-expanded={isShown}
          onClick={() => onToggle(member.id)}
        >
          <VisuallyHidden>{t("network.edit", { name })}</VisuallyHidden>
          <span className="member-name">
            <strong>{name}</strong>
            <span className="hint">
              {[member.role, member.organisation].filter(Boolean).join(" · ")}
            </span>
            {member.leftOn && <LeftFor day={member.leftOn} replacementId={member.replacedById} />}
          </span>
          <span className="member-facts">
            {isNew && alike.length > 0 && (
              <Badge color="amber" variant="light" tt="none">
                {t("network.book.maybeKnown")}
              </Badge>
            )}
            {member.secrecy === "differentMission" && (
              <Badge color="amber" variant="light" tt="none">
                {t("network.differentMission")}
              </Badge>
            )}
            {member.category !== "" && (
              <Badge color="gray" variant="light" tt="none">
                {t(`vocabulary.memberCategory.${member.category}`)}
              </Badge>
            )}
            {member.secrecy !== "" && member.secrecy !== "differentMission" && (
              <span className="hint member-secrecy">
                {t(`vocabulary.secrecyClass.${member.secrecy}`)}
              </span>
            )}
          </span>
          <IconChevronDown size={18} aria-hidden className="fold-chevron" data-open={isShown} />
        </button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("forms.removeItem", { item: name })}
          onClick={() => onRemove(index)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {isDrawn && (
        <MemberFields
          index={index}
          id={member.id}
          contacts={contacts}
          onClose={onToggle}
          onAddReplacement={onAddReplacement}
        />
      )}
    </fieldset>
  );
});

interface LeftForProps {
  readonly day: string;
  readonly replacementId: string | undefined;
}

const LeftFor = ({ day: leftOn, replacementId }: LeftForProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const members = useWatch({ control, name: "network" });
  const replacement = members.find(({ id }) => id === replacementId);
  const day = formatDay(leftOn);
  return (
    <span className="hint">
      {replacement?.name
        ? t("network.leftFor", { day, name: replacement.name })
        : t("network.left", { day })}
    </span>
  );
};
