import { Alert, Button, Group, Text } from "@mantine/core";
import { ORPCError } from "@orpc/client";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId, NewCaseFile } from "#domain/case-file.ts";
import { type KnownPerson, PersonClues } from "#domain/known-person.ts";
import { cleanForm, type FormValues } from "#renderer/shared/forms/clean-form.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

interface KnownPeople {
  /** Whose dossiers were said to be somebody else's. */
  readonly otherThan: ReadonlySet<CaseFileId>;
  readonly sayOther: (caseFileId: CaseFileId) => void;
  /** Opens the dossier, unless somebody with one may be the same and nobody has said otherwise: then it refuses. */
  readonly createUnlessKnown: (
    newCaseFile: NewCaseFile,
  ) => ReturnType<CoreClient["caseFiles"]["create"]>;
}

export const useKnownPeople = (): KnownPeople => {
  const core = useCore();
  const [otherThan, setOtherThan] = useState<ReadonlySet<CaseFileId>>(new Set());
  const createUnlessKnown = async (newCaseFile: NewCaseFile) => {
    const { familyName, givenNames, usualName, birthDate } = newCaseFile.person;
    // Asked again: what was typed last may not have been compared yet.
    const known = await core.people.findDuplicates({
      familyName,
      givenNames,
      usualName,
      birthDate,
    });
    if (known.some(({ caseFileId }) => !otherThan.has(caseFileId)))
      throw new ORPCError("PERSON_KNOWN");
    return core.caseFiles.create(newCaseFile);
  };
  return {
    otherThan,
    sayOther: useCallback(
      (caseFileId) => setOtherThan((before) => new Set([...before, caseFileId])),
      [],
    ),
    createUnlessKnown,
  };
};

/** Says, as soon as name and birth date are there, that a dossier may exist already. */
export const KnownPersonNotice = ({
  otherThan,
  sayOther,
}: Pick<KnownPeople, "otherThan" | "sayOther">) => {
  const core = useCore();
  const { control } = useFormContext<FormValues<typeof NewCaseFile>>();
  const [familyName, givenNames, usualName, birthDate] = useWatch({
    control,
    name: ["person.familyName", "person.givenNames", "person.usualName", "person.birthDate"],
  });
  const { data: clues } = PersonClues.safeParse(
    cleanForm(PersonClues, {
      familyName,
      givenNames,
      // What they want to be called is often written last.
      usualName: usualName.trim() || givenNames,
      birthDate,
    }),
  );
  const { data: known = [] } = useQuery({
    queryKey: ["knownPeople", clues],
    queryFn: () => (clues ? core.people.findDuplicates(clues) : []),
    enabled: clues !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
  return known
    .filter(({ caseFileId }) => !otherThan.has(caseFileId))
    .map((person) => (
      <KnownPersonAlert
        key={person.caseFileId}
        person={person}
        onOther={() => sayOther(person.caseFileId)}
      />
    ));
};

interface KnownPersonAlertProps {
  readonly person: KnownPerson;
  readonly onOther: () => void;
}

const KnownPersonAlert = ({ person, onOther }: KnownPersonAlertProps) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const navigate = useNavigate();
  const { caseFileId, number, usualName, familyName, currentStepTitle, isClosed } = person;
  return (
    <Alert
      color="amber"
      variant="light"
      role="alert"
      title={t("newRequest.known", { name: `${usualName} ${familyName}` })}
    >
      <Text size="sm">
        {isClosed
          ? t("newRequest.knownClosed", { number })
          : t("newRequest.knownStep", { number, step: say(currentStepTitle) })}
      </Text>
      <Group gap={8} mt={8}>
        <Button
          size="compact-md"
          onClick={() =>
            void navigate({
              to: "/dossiers/$caseFileId/$section",
              params: { caseFileId, section: "demande" },
            })
          }
        >
          {t("newRequest.openKnown")}
        </Button>
        <Button size="compact-md" variant="default" onClick={onOther}>
          {t("newRequest.otherPerson")}
        </Button>
      </Group>
    </Alert>
  );
};
