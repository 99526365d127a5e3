import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { DraftKey } from "#domain/draft.ts";
import { useProgrammeOverviews } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconInfoCircle } from "#renderer/shared/ui/icons.ts";

const About = z.object({ about: z.string() });

interface OtherDraftNoticeProps {
  readonly draftKey: DraftKey;
  readonly about: string;
}

/** There is one draft for all programmes: what is typed in this one takes the place of another's, and that is said first. */
export const OtherDraftNotice = ({ draftKey, about }: OtherDraftNoticeProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const overviews = useProgrammeOverviews().data;
  const { data } = useQuery({
    queryKey: ["otherDraft", about],
    queryFn: () => core.drafts.get(draftKey),
    // As it stood when the page was opened; from then on the form writes it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const found = About.safeParse(data?.values).data?.about;
  if (found === undefined || found === about) return null;
  const [id, version] = found.split(" ");
  const name = overviews?.find(({ programme }) => programme.id === id)?.programme.name;
  return (
    <Alert variant="light" color="amber" mb="lg" icon={<IconInfoCircle size={20} aria-hidden />}>
      {t("programmes.otherDraft", { name: name ?? id ?? "", version: version ?? "" })}
    </Alert>
  );
};
