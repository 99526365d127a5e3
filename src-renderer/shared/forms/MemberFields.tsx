import type { FieldPathByValue, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { NetworkMember } from "#domain/network-member.ts";
import { ManyField, type Option, SelectField } from "./ChoiceFields.tsx";
import type { FieldProps } from "./use-field.ts";

type Member = Pick<NetworkMember, "id" | "name" | "role">;

/** One member of the person's network. */
export const MemberField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string | null | undefined>,
>({
  members,
  ...props
}: FieldProps<Values, Name> & {
  readonly members: ReadonlyArray<Member>;
  readonly clearable?: boolean;
}) => {
  const { t } = useTranslation();
  return (
    <SelectField
      whenEmpty={t("forms.emptyMember")}
      {...props}
      options={memberOptions(members)}
      placeholder={members.length === 0 ? t("forms.noMember") : t("forms.chooseMember")}
    />
  );
};

/** Several members, one click each. */
export const MembersField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, ReadonlyArray<string> | undefined>,
>({
  members,
  ...props
}: FieldProps<Values, Name> & { readonly members: ReadonlyArray<Member> }) => {
  const { t } = useTranslation();
  return (
    <ManyField
      {...props}
      description={members.length === 0 ? t("forms.noMember") : props.description}
      options={members.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};

const memberOptions = (members: ReadonlyArray<Member>): ReadonlyArray<Option> =>
  members.map(({ id, name, role }) => ({ value: id, label: `${name} · ${role}` }));

/** The name of a member; an id that names nobody is shown as it is, never hidden. */
export const memberName = (members: ReadonlyArray<Member>, id: string): string =>
  members.find((member) => member.id === id)?.name ?? id;
