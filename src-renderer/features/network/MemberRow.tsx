import { ActionIcon, Badge, VisuallyHidden } from "@mantine/core";
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
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  readonly onAddReplacement: () => void;
}

/** One line of the network; it opens in place to be edited, and stays open while something in it is wrong. */
export const MemberRow = ({
  index,
  contacts,
  isOpen,
  onToggle,
  onRemove,
  onAddReplacement,
}: MemberRowProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const [member, members, choices] = useWatch({
    control,
    name: [`network.${index}`, "network", "contactChoices"],
  });
  const { errors } = useFormState({ control, name: `network.${index}` });
  const isShown = isOpen || errors.network?.[index] !== undefined;
  const name = member.name || t("network.newItem");
  const replacement = members.find(({ id }) => id === member.replacedById);
  const { alike, isNew } = memberContact(member, choices, contacts);

  return (
    <fieldset className="member" aria-label={t("network.item", { name })} data-open={isShown}>
      <div className="member-head">
        <button type="button" className="member-summary" aria-expanded={isShown} onClick={onToggle}>
          <VisuallyHidden>{t("network.edit", { name })}</VisuallyHidden>
          <span className="member-name">
            <strong>{name}</strong>
            <span className="hint">
              {[member.role, member.organisation].filter(Boolean).join(" · ")}
            </span>
            {member.leftOn && (
              <span className="hint">
                {replacement?.name
                  ? t("network.leftFor", {
                      day: formatDay(member.leftOn),
                      name: replacement.name,
                    })
                  : t("network.left", { day: formatDay(member.leftOn) })}
              </span>
            )}
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
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {isShown && (
        <MemberFields
          index={index}
          contacts={contacts}
          onClose={onToggle}
          onAddReplacement={onAddReplacement}
        />
      )}
    </fieldset>
  );
};
