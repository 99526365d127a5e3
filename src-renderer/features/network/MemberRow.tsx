import { ActionIcon, Badge, Button } from "@mantine/core";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { isValidIban } from "#domain/funding-request.ts";
import { linkStrengths, memberCategories, secrecyClasses } from "#domain/network-member.ts";
import { SegmentField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MemberField } from "#renderer/shared/forms/MemberFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconChevronDown, IconX } from "#renderer/shared/ui/icons.ts";
import { type MemberValues, secrecyAfterCategory } from "./member-values.ts";

interface MemberRowProps {
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

/** One line of the network; it opens in place to be edited, and stays open while something in it is wrong. */
export const MemberRow = ({ index, isOpen, onToggle, onRemove }: MemberRowProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<{ network: MemberValues[] }>();
  const member = useWatch({ control, name: `network.${index}` });
  const { errors } = useFormState({ control, name: `network.${index}` });
  const isShown = isOpen || errors.network?.[index] !== undefined;
  const name = member.name || t("network.newItem");

  return (
    <fieldset className="member" aria-label={t("network.item", { name })} data-open={isShown}>
      <div className="member-head">
        <button
          type="button"
          className="member-summary"
          aria-expanded={isShown}
          aria-label={t("network.edit", { name })}
          onClick={onToggle}
        >
          <span className="member-name">
            <strong>{name}</strong>
            <span className="hint">
              {[member.role, member.organisation].filter(Boolean).join(" · ")}
            </span>
          </span>
          <span className="member-facts">
            {member.leftOn && (
              <span className="hint">{t("network.left", { day: formatDay(member.leftOn) })}</span>
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
      {isShown && <MemberFields index={index} onClose={onToggle} />}
    </fieldset>
  );
};

const MemberFields = ({
  index,
  onClose,
}: {
  readonly index: number;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation();
  const { control, getValues, setValue } = useFormContext<{ network: MemberValues[] }>();
  const [iban, members] = useWatch({ control, name: [`network.${index}.iban`, "network"] });
  const others = members.filter((one, at) => at !== index && one.name !== "");
  return (
    <div className="member-fields">
      <div className="field-row">
        <TextField
          control={control}
          name={`network.${index}.name`}
          label={t("network.name")}
          whenEmpty={t("network.nameEmpty")}
        />
        <TextField
          control={control}
          name={`network.${index}.role`}
          label={t("network.role")}
          placeholder={t("network.roleHint")}
          whenEmpty={t("network.roleEmpty")}
        />
      </div>
      <div className="field-row">
        <SelectField
          control={control}
          name={`network.${index}.category`}
          label={t("network.category")}
          whenEmpty={t("network.categoryEmpty")}
          options={memberCategories.map((value) => ({
            value,
            label: t(`vocabulary.memberCategory.${value}`),
          }))}
          onChosen={(chosen) => {
            const next = memberCategories.find((one) => one === chosen);
            if (!next) return;
            const current = getValues(`network.${index}`);
            setValue(`network.${index}.secrecy`, secrecyAfterCategory(current, next));
          }}
        />
        <SelectField
          control={control}
          name={`network.${index}.secrecy`}
          label={t("network.secrecy")}
          whenEmpty={t("network.secrecyEmpty")}
          options={secrecyClasses.map((value) => ({
            value,
            label: t(`vocabulary.secrecyClass.${value}`),
          }))}
        />
      </div>
      <div className="field-row">
        <TextField
          control={control}
          name={`network.${index}.organisation`}
          label={t("network.organisation")}
        />
        <TextField
          control={control}
          name={`network.${index}.phone`}
          label={t("network.phone")}
          type="tel"
        />
        <TextField
          control={control}
          name={`network.${index}.email`}
          label={t("network.email")}
          type="email"
        />
      </div>
      <SegmentField
        control={control}
        name={`network.${index}.linkToPerson`}
        label={t("network.link")}
        options={linkStrengths.map((value) => ({
          value,
          label: t(`vocabulary.linkStrength.${value}`),
        }))}
      />
      <details className="member-more">
        <summary>{t("network.more")}</summary>
        <div className="member-fields">
          <div className="field-row">
            <DateField
              control={control}
              name={`network.${index}.joinedOn`}
              label={t("network.joinedOn")}
            />
            <DateField
              control={control}
              name={`network.${index}.leftOn`}
              label={t("network.leftOn")}
            />
            <MemberField
              control={control}
              name={`network.${index}.replacedById`}
              label={t("network.replacedBy")}
              members={others}
              clearable
            />
          </div>
          <div className="field-row">
            <TextField
              control={control}
              name={`network.${index}.iban`}
              label={t("network.iban")}
              description={iban && !isValidIban(iban) ? t("network.ibanInvalid") : undefined}
            />
            <TextField
              control={control}
              name={`network.${index}.inamiNumber`}
              label={t("network.inamiNumber")}
            />
          </div>
        </div>
      </details>
      <div>
        <Button variant="default" size="compact-md" onClick={onClose}>
          {t("network.fold")}
        </Button>
      </div>
    </div>
  );
};
