import { useTranslation } from "react-i18next";
import {
  type CycleNetwork,
  mapRings,
  type NetworkDifference,
  networkDifferences,
} from "#domain/cycle-network.ts";
import { linkStrengths } from "#domain/network-member.ts";
import { sampleLink } from "#domain/network-map.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { LinkLines } from "./MapDrawing.tsx";
import { linkWords, memberWords, passageTitle } from "./network-map-words.ts";

interface WithNetworks {
  readonly networks: ReadonlyArray<CycleNetwork>;
}

const SAMPLE = 64;

/** What each shape of a line means, of the shapes that are on the maps. */
export const MapLegend = ({ networks }: WithNetworks) => {
  const { t } = useTranslation();
  const members = networks.flatMap((network) => network.members);
  const shown = [...linkStrengths, null].filter((link) => members.some((one) => one.link === link));
  const rings = mapRings.filter((ring) => members.some((one) => one.ring === ring));
  return (
    <section className="map-legend" aria-label={t("networkMaps.legend")}>
      <ul>
        {shown.map((link) => (
          <li key={link ?? "unsaid"}>
            <svg className="map-link" viewBox={`-4 -10 ${SAMPLE + 8} 20`} aria-hidden>
              <LinkLines link={sampleLink(link, SAMPLE)} />
            </svg>
            {linkWords(t, link)}
          </li>
        ))}
      </ul>
      {rings.length > 1 && (
        <p>
          {t("networkMaps.ringsInOrder", {
            rings: rings.map((ring) => t(`networkMaps.ring.${ring}`)).join(" → "),
          })}
        </p>
      )}
      {members.some(({ isNew }) => isNew) && <p>{t("networkMaps.legendNew")}</p>}
      {members.some(({ leftOn }) => leftOn !== null) && <p>{t("networkMaps.legendLeft")}</p>}
    </section>
  );
};

interface DifferencesInWordsProps {
  readonly before: CycleNetwork;
  readonly after: CycleNetwork;
}

export const DifferencesInWords = ({ before, after }: DifferencesInWordsProps) => {
  const { t } = useTranslation();
  const differences = networkDifferences(before, after);
  const hasLinks = before.members.some(({ link }) => link !== null);
  const say = (difference: NetworkDifference): string => {
    const { name, replacedBy } = difference.member;
    switch (difference.type) {
      case "joined":
        return t("networkMaps.joined", { name });
      case "left": {
        const day = formatDay(difference.on);
        return replacedBy
          ? t("networkMaps.leftFor", { name, day, other: replacedBy })
          : t("networkMaps.left", { name, day });
      }
      case "link":
        return t("networkMaps.linkChanged", {
          name,
          before: linkWords(t, difference.before),
          after: linkWords(t, difference.after),
        });
    }
  };
  return (
    <section className="map-words">
      <h4>{t("networkMaps.differences", { before: before.cycle, after: after.cycle })}</h4>
      {differences.length === 0 ? (
        <p>{t("networkMaps.noDifference")}</p>
      ) : (
        <ul>
          {differences.map((difference) => (
            <li key={`${difference.type}.${difference.member.id}`}>{say(difference)}</li>
          ))}
        </ul>
      )}
      {hasLinks && !before.areLinksKept && (
        <p className="hint">{t("networkMaps.linksNotKept", { number: before.cycle })}</p>
      )}
    </section>
  );
};

/** All that the maps show, for who reads rather than looks. */
export const NetworkInWords = ({ networks }: WithNetworks) => {
  const { t } = useTranslation();
  return (
    <details className="map-words">
      <summary>{t("networkMaps.inWords")}</summary>
      <div className="map-figures">
        {networks.map((network) => (
          <div key={network.cycle} className="map-figure">
            {networks.length > 1 && <h4>{passageTitle(t, network)}</h4>}
            {mapRings.map((ring) => {
              const members = network.members.filter((one) => one.ring === ring);
              return (
                members.length > 0 && (
                  <section key={ring}>
                    <h5>{t(`networkMaps.ring.${ring}`)}</h5>
                    <ul>
                      {members.map((member) => (
                        <li key={member.id}>
                          <strong>{member.name}</strong>{" "}
                          <span className="hint">{memberWords(t, member)}</span>
                        </li>
                      ))}
                    </ul>
                  </section>
                )
              );
            })}
          </div>
        ))}
      </div>
    </details>
  );
};
